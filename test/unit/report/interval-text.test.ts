import { expect, test } from "vitest";
import { drawInterval, drawingWidth } from "../../../src/report/interval-text.ts";

const draw = (low: number, value: number, high: number, bound: number) =>
  drawInterval({ low, value, high, bound }).replaceAll("\u00A0", "·");

test.each([
  ["holds its bound", [0.833, 0.842, 0.852, 0.85], "···╟─●──┆╢·······"],
  ["is above its bound", [0.86, 0.87, 0.88, 0.85], "········┊·╟──●──▸"],
  ["is far above its bound", [0.94, 0.95, 0.96, 0.5], "········┊·╟──●──▸"],
  ["is far below its bound", [0.14, 0.15, 0.16, 0.5], "◂──●──╢·┊········"],
  ["begins at its bound", [0.85, 0.86, 0.87, 0.85], "········┊──●──╢··"],
  ["has its value at its bound", [0.84, 0.85, 0.86, 0.85], "·····╟──●──╢·····"],
  ["is a point", [0.9, 0.9, 0.9, 0.85], "········┊··●·····"],
  ["is a point at its bound", [0.85, 0.85, 0.85, 0.85], "········●········"],
] as const)("an interval that %s", (_what, [low, value, high, bound], drawing) => {
  expect(draw(low, value, high, bound)).toBe(drawing);
});

test("the smallest distance from the bound is seen", () => {
  expect(draw(0.8500001, 0.9, 0.95, 0.85)).toMatch(/^·{8}┊[^┊┆]/);
  expect(draw(0.8, 0.8499, 0.8999, 0.85)).toContain("●┆");
});

test("every drawing is as wide as every other", () => {
  for (const bound of [-1e9, -1, 0, 0.5, 1, 1e9]) expect([...draw(0.4, 0.5, 0.6, bound)].length).toBe(drawingWidth);
});

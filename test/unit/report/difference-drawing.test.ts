import fc from "fast-check";
import { expect, test } from "vitest";
import { drawDifference } from "../../../src/report/difference-drawing.ts";
import { drawingWidth } from "../../../src/report/interval-text.ts";

const middle = (drawingWidth - 1) / 2;

test("no difference stands in the middle, and the margin on its own side", () => {
  const drawing = drawDifference({ value: -0.019, low: -0.027, high: -0.011, edge: -0.005 });
  expect(drawing[middle]).toBe("│");
  expect(drawing.indexOf("┊")).toBeLessThan(middle);
  expect(drawing.indexOf("╢")).toBeLessThan(drawing.indexOf("┊"));
});

test("an interval that holds the margin is drawn across it", () => {
  expect(drawDifference({ value: -0.002, low: -0.012, high: 0.008, edge: -0.005 })).toMatch(/╟─*┆.*●.*┼─*╢/u);
});

test("rounding never moves an end or the value across 0 or the margin", () => {
  const size = fc.double({ min: -10, max: 10, noNaN: true });
  fc.assert(
    fc.property(size, size, size, size, (a, b, c, edge) => {
      const [low = 0, value = 0, high = 0] = [a, b, c].toSorted((one, other) => one - other);
      const drawing = drawDifference({ value, low, high, edge });
      expect([...drawing].length).toBe(drawingWidth);
      const point = drawing.indexOf("●");
      if (value !== 0) expect(Math.sign(point - middle)).toBe(Math.sign(value));
      const at = drawing.search(/[┊┆]/u);
      if (at < 0 || value === edge) return;
      expect(Math.sign(point - at)).toBe(Math.sign(value - edge));
      const [from, to] = [drawing.indexOf("╟"), drawing.indexOf("╢")];
      if (from >= 0 && from !== point && low !== edge) expect(Math.sign(from - at)).toBe(Math.sign(low - edge));
      if (to >= 0 && to !== point && high !== edge) expect(Math.sign(to - at)).toBe(Math.sign(high - edge));
    }),
  );
});

import { expect, it } from "vitest";
import { correctedT } from "../../../src/comparison/nadeau-bengio.ts";
import { compareOverFolds, evaluateOverFolds } from "../../../src/comparison/over-folds.ts";
import type { View } from "../../../src/metrics/estimate.ts";
import { spec } from "../metrics/support.ts";
import { decided, settings } from "./models.ts";

const label = [1, 0, 1, 0, 1, 0];
const challenger = decided(label, [1, 0, 1, 0, 0, 0]);
const champion = decided(label, [1, 1, 1, 0, 1, 0]);
const folds: View[] = [0, 2, 4].map((first) => ({
  slice: { fold: String(first) },
  rows: Uint32Array.of(first, first + 1),
}));
const whole: View = { slice: null, rows: null };

function compare(metric: string, on: readonly View[], views: readonly View[] = [whole]) {
  const metrics = [spec(metric, challenger)];
  return compareOverFolds({ challenger, champion, metrics, views, settings }, on);
}

it("models are compared fold by fold, with the share of rows that each was trained on", () => {
  const [difference] = compare("accuracy", folds);
  const expected = { differences: [0.5, 0, -0.5], testToTraining: 0.5 };
  expect(difference.folds).toEqual(expected);
  expect(difference.challenger.value.value).toBeCloseTo(2.5 / 3, 12);
  expect(difference.champion.value.value).toBeCloseTo(2.5 / 3, 12);
  expect(difference.value).toEqual({ value: 0 });
  const corrected = correctedT(expected);
  expect(difference.intervalAt?.(0.95)).toEqual({
    ...corrected?.intervalAt(0.95),
    level: 0.95,
    method: "nadeau-bengio",
  });
  expect(difference.test()).toEqual({ p: 1, method: "nadeau-bengio", exact: null });
});

it("a slice has of each fold what lies in both", () => {
  const view: View = { slice: { side: "a" }, rows: Uint32Array.of(0, 1, 2, 4, 5) };
  const [difference] = compare("accuracy", folds, [view]);
  expect(difference.slice).toEqual({ side: "a" });
  expect(difference.support.n).toBe(5);
  expect(difference.folds?.differences).toEqual([0.5, 0, -0.5]);
  expect(compare("accuracy", folds, [{ slice: null, rows: Uint32Array.of(0, 1) }])[0].value).toMatchObject({
    value: null,
    reason: expect.stringContaining("fold 2"),
  });
});

it("a fold without a value leaves all without, and is named", () => {
  const [difference] = compare("precision", folds);
  expect(difference.value).toMatchObject({ value: null, reason: expect.stringContaining("fold 4") });
  expect(difference.intervalAt).toBeNull();
  expect(difference.test()).toBeNull();
  expect(compare("precision", folds.slice(0, 2))[0].value.value).not.toBeNull();
  expect(() => compare("accuracy", folds.slice(2))).toThrow(/two of them/);
});

it("one model's figure over folds is the mean, with the corrected interval", () => {
  const [estimate] = evaluateOverFolds(challenger, [spec("accuracy", challenger)], [whole], folds, settings);
  expect(estimate.value.value).toBeCloseTo(2.5 / 3, 12);
  expect(estimate.support.n).toBe(6);
  const around = correctedT({ differences: [1, 1, 0.5], testToTraining: 0.5 });
  expect(estimate.intervalAt?.(0.9)).toMatchObject({ ...around?.intervalAt(0.9), method: "nadeau-bengio" });
});

import { expect, it } from "vitest";
import { foldDifferences } from "../../../src/comparison/fold-differences.ts";
import { pairOf } from "../../../src/comparison/pair.ts";
import type { View } from "../../../src/metrics/estimate.ts";
import { spec } from "../metrics/support.ts";
import { decided, settings } from "./models.ts";

const label = [1, 0, 1, 0, 1, 0];
const pair = pairOf(decided(label, [1, 0, 1, 0, 0, 0]), decided(label, [1, 1, 1, 0, 1, 0]));
const folds: View[] = [0, 2, 4].map((first) => ({
  slice: { fold: String(first) },
  rows: Uint32Array.of(first, first + 1),
}));

it("scores of folds are compared fold by fold, with the share of rows that each was trained on", () => {
  const found = foldDifferences(pair, spec("accuracy", pair.challenger), folds, settings);
  expect(found).toEqual({ kind: "folds", folds: { differences: [0.5, 0, -0.5], testToTraining: 0.5 } });
});

it("a fold without a value leaves all without, and is named", () => {
  const found = foldDifferences(pair, spec("precision", pair.challenger), folds, settings);
  expect(found).toMatchObject({ kind: "none", reason: expect.stringContaining("fold 4") });
  expect(foldDifferences(pair, spec("accuracy", pair.challenger), folds.slice(1), settings).kind).toBe("folds");
  expect(foldDifferences(pair, spec("accuracy", pair.challenger), folds.slice(2), settings).kind).toBe("none");
});

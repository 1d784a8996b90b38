import { describe, expect, test } from "vitest";
import { permuteMeans } from "../../../src/fairness/permute-means.ts";
import type { RowMean } from "../../../src/fairness/row-mean.ts";
import { createRandom } from "../../../src/stats/random.ts";
import { regression } from "../metrics/support.ts";
import { columnsOf, judge, judgePeople, regressionOutcomes } from "./people.ts";
import { shareFigure } from "./shares.ts";

function meanOfRows(numbers: readonly number[], scale: RowMean["scale"] = "plain"): RowMean {
  const mean = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
  const squares = numbers.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { rows: numbers.length, mean, squares, scale, write: (into) => into.set(numbers) };
}

function dealt(groups: readonly (readonly number[])[], permutations: number, scale: RowMean["scale"] = "plain") {
  const figures = groups.map((numbers, index) => ({
    ...shareFigure(String(index), { successes: 1, trials: numbers.length }),
    counts: null,
    mean: meanOfRows(numbers, scale),
  }));
  const found = permuteMeans(figures, permutations, createRandom(5));
  if (found === null) throw new Error("nothing was dealt");
  return found;
}

function normals(rows: number, about: number, seed: number): number[] {
  const random = createRandom(seed);
  return Array.from({ length: rows }, () => about + random.normal());
}

describe("labels dealt over rows", () => {
  test("give the p of all relabellings of two small groups", () => {
    // Of the 20 ways to choose three of six rows, two lie as far apart as 1, 2, 3 against 4, 5, 6.
    expect(
      dealt(
        [
          [1, 2, 3],
          [4, 5, 6],
        ],
        20_000,
      ).p,
    ).toBeCloseTo(2 / 20, 2);
  });

  test("give the same p and mean distance as means that are drawn for many rows", () => {
    const groups = [normals(900, 0, 1), normals(500, 0.09, 2), normals(60, 0.1, 3)];
    // 1,460 rows and 2,000 deals are dealt, 40,000 deals are drawn.
    const [exact, drawn] = [dealt(groups, 2_000), dealt(groups, 40_000)];
    expect(Math.abs(exact.p - drawn.p)).toBeLessThan(0.04);
    const ratio = exact.meanOf("difference", "worst") / drawn.meanOf("difference", "worst");
    expect(ratio).toBeGreaterThan(0.95);
    expect(ratio).toBeLessThan(1.05);
  });

  test("show the root of a mean of squares as it is shown", () => {
    const squares = [4, 4, 4, 4];
    const found = dealt([squares, squares], 100, "root");
    expect(found.meanOf("ratio", "worst")).toBeCloseTo(1, 12);
    expect(found.meanOf("difference", "worst")).toBeCloseTo(0, 12);
    expect(found.p).toBe(1);
  });
});

test("equal groups have a p below 5 % in about 5 of 100 samples, dealt and drawn", () => {
  for (const [rows, permutations] of [
    [30, 200],
    [600, 40_000],
  ] as const) {
    let small = 0;
    const runs = permutations > 1000 ? 60 : 300;
    for (let seed = 0; seed < runs; seed++) {
      const groups = [0, 1, 2].map((g) => normals(rows * (g + 1), 0, seed * 3 + g).map(Math.exp));
      if (dealt(groups, permutations).p <= 0.05) small++;
    }
    // More than this many comes by chance once in ten thousand.
    expect(small).toBeLessThan(permutations > 1000 ? 11 : 31);
  }
});

test.each(["mean_score_difference", "calibration_difference"])("%s is tested by permutation", (written) => {
  const random = createRandom(3);
  const group = Array.from({ length: 200 }, (_, row) => (row % 2 === 0 ? "a" : "b"));
  const score = group.map((name) => Math.min(1, Math.max(0, 0.5 + 0.1 * random.normal() - (name === "b" ? 0.2 : 0))));
  const label = group.map((_, row) => (row % 4 < 2 ? 1 : 0));
  const judged = judgePeople({ label, prediction: label, score, attributes: { group } }, "group");
  const estimate = judged.disparity(written);
  expect(estimate.test()?.method).toBe("permutation");
  expect(estimate.test()?.p).toBeLessThan(0.02);
  expect(estimate.underEquality()).toBeGreaterThan(0);
});

test.each(["bias", "mae", "rmse"])("%s of predicted numbers is tested by permutation", (id) => {
  const group = Array.from({ length: 120 }, (_, row) => (row % 3 === 0 ? "a" : "b"));
  const label = normals(120, 0, 8);
  const prediction = label.map((value, row) => value + (group[row] === "a" ? 2 : 0.1) * (1 + (row % 5)));
  const judged = judge(regressionOutcomes(regression(label, prediction)), columnsOf({ group }), "group");
  expect(judged.disparity(`${id}_difference`).test()).toEqual({ p: 1 / 2001, method: "permutation" });
});

test("with clusters a mean is dealt no more: rows of one cluster are no rows of their own", () => {
  const group = Array.from({ length: 60 }, (_, row) => (row % 2 === 0 ? "a" : "b"));
  const score = group.map((_, row) => (row % 10) / 10);
  const label = group.map((_, row) => (row % 3 === 0 ? 1 : 0));
  const cluster = group.map((_, row) => Math.floor(row / 3));
  const judged = judgePeople({ label, prediction: label, score, cluster, attributes: { group } }, "group");
  expect(judged.disparity("mean_score_difference").test()?.method).toBe("interval");
});

import { readFileSync } from "node:fs";
import { expect } from "vitest";

type Ends = [number, number];

/** What test/reference/stats.py wrote from SciPy, statsmodels, scikit-learn and NumPy. */
interface Reference {
  distributions: [string, number[], number][];
  proportions: [successes: number, n: number, level: number, wilson: Ends, exact: Ends][];
  curves: {
    positives: number[];
    negatives: number[];
    auc: number;
    variance: number;
    v10: number[];
    v01: number[];
    interval: Ends;
  }[];
  newcombe: [auc: number, positives: number, negatives: number, level: number, ends: Ends][];
  bca: {
    name: string;
    data: number[][];
    estimate: number;
    replicates: number[];
    jackknife: number[][];
    intervals: { level: number; bca: Ends; percentile: Ends }[];
  }[];
  corrections: { p: number[]; holm: number[]; benjaminiHochberg: number[] }[];
  samples: Sample[];
}

interface Sample {
  x: number[];
  y: number[];
  weights: number[];
  times: number[];
  sum: number;
  mean: number;
  weightedMean: number;
  variance: number;
  populationVariance: number;
  weightedVariance: number;
  levels: number[];
  quantiles: number[];
  repeatedQuantiles: number[];
  weightedQuantiles: number[];
  timesQuantiles: number[];
  midranks: number[];
  repeatedMidranks: number[];
  pearson: number;
  spearman: number;
  kendall: number;
  weightedPearson: number;
  repeatedSpearman: number;
  repeatedKendall: number;
}

export const reference: Reference = JSON.parse(
  readFileSync(new URL("../../reference/stats.json", import.meta.url), "utf8"),
);

/** Fails unless the number is within a relative (below 1: absolute) distance of the expected one. */
export function expectNear(actual: number | null, expected: number, tolerance = 1e-12): void {
  const distance = Math.abs((actual ?? Number.NaN) - expected);
  if (!(distance <= tolerance * Math.max(1, Math.abs(expected)))) expect(actual).toBe(expected);
}

import { readFileSync } from "node:fs";

/** What comparison.json holds: made by test/reference/comparison.py. */
interface Reference {
  readonly mcnemar: readonly (readonly [
    b: number,
    c: number,
    exact: number,
    midP: number,
    asymptotic: number,
    corrected: number,
  ])[];
  readonly independent: readonly (readonly [
    x1: number,
    n1: number,
    x2: number,
    n2: number,
    level: number,
    low: number,
    high: number,
  ])[];
  readonly paired: readonly (readonly [
    a: number,
    b: number,
    c: number,
    d: number,
    level: number,
    low: number,
    high: number,
  ])[];
  readonly delong: readonly {
    readonly challenger: readonly [positives: number[], negatives: number[]];
    readonly champion: readonly [positives: number[], negatives: number[]];
    readonly areas: readonly [number, number];
    readonly variance: number;
    readonly p: number;
  }[];
  readonly folds: readonly {
    readonly differences: number[];
    readonly testToTraining: number;
    readonly t: number;
    readonly p: number;
    readonly interval: readonly [number, number];
    readonly rope: number;
    readonly shares: readonly [number, number, number];
  }[];
  readonly metrics: {
    readonly label: number[];
    readonly scores: readonly [number[], number[]];
    readonly truth: number[];
    readonly predictions: readonly [number[], number[]];
    readonly weight: number[];
    readonly differences: Readonly<Record<string, number>>;
    readonly permutation: number;
    readonly bca: readonly [number, number];
  };
}

export const reference: Reference = JSON.parse(
  readFileSync(new URL("../../reference/comparison.json", import.meta.url), "utf8"),
);

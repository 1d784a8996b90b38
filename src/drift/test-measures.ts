import { andersonDarlingTest } from "../stats/anderson-darling.ts";
import { type ContingencyResult, chiSquareTest, cramersV, likelihoodRatioTest } from "../stats/contingency.ts";
import { type CountedSample, type JointSample, momentsOfCounted } from "../stats/counted-sample.ts";
import { cramerVonMisesTest } from "../stats/cramer-von-mises.ts";
import {
  chiSquareQuantile,
  chiSquareTail,
  normalCdf,
  normalQuantile,
  tCdf,
  tQuantile,
} from "../stats/distributions.ts";
import { fisherExact, fisherFreemanHalton } from "../stats/fisher-exact.ts";
import { ksTest } from "../stats/ks-test.ts";
import { mannWhitneyTest } from "../stats/mann-whitney.ts";
import { pooledZ, proportionZ, type SampleMoments, studentT, type TestResult } from "../stats/mean-tests.ts";
import type { Random } from "../stats/random.ts";
import type { Cells } from "./cells.ts";
import { type CategoryPair, contingencyCells, type NumberPair } from "./column-pair.ts";
import { numberNoise } from "./distance-measures.ts";
import { type DriftMeasure, type Measurement, type MeasureSettings, undefinedBecause } from "./measure.ts";
import { kolmogorovNoise, type Noise } from "./noise.ts";

/** A statistic, its two-sided p, and what it is without drift. */
interface Tested extends TestResult {
  readonly noise: Noise;
  /** What a correction over columns takes in place of `p`, where `p` is cut off. */
  readonly tail?: number;
}

type Test = (pair: NumberPair | CategoryPair, settings: MeasureSettings) => Tested | string;

/** A test as two measures: its statistic, which a rule bounds from above, and its p-value, bounded from below. */
interface TestDefinition {
  readonly name: string;
  readonly on: DriftMeasure["on"];
  readonly statistic: string;
  readonly p: string;
  readonly test: Test;
}

const definitions: readonly TestDefinition[] = [
  {
    name: "ks",
    on: "numbers",
    statistic: "Kolmogorov–Smirnov distance, the largest |F − G|",
    p: "of the Kolmogorov–Smirnov test, exact for samples of at most 10,000 rows",
    test: (pair) =>
      onNumbers(pair, (numbers) => {
        const result = ksTest(numbers.joint);
        return result === null ? "a sample is empty" : { ...result, noise: kolmogorovNoise(numbers.joint) };
      }),
  },
  {
    name: "cvm",
    on: "numbers",
    statistic: "two-sample Cramér–von Mises statistic",
    p: "of the Cramér–von Mises test, exact for samples of at most 20 rows",
    test: ranked((joint) => cramerVonMisesTest(joint), "a sample has fewer than 2 rows"),
  },
  {
    name: "anderson",
    on: "numbers",
    statistic: "standardised two-sample Anderson–Darling statistic, midranks",
    p: "of the Anderson–Darling test, from 0.25 down to 0.001",
    test: ranked((joint) => {
      const result = andersonDarlingTest(joint);
      return result === null ? null : { ...result, tail: result.extrapolated };
    }, "all values are one, or there are fewer than 4"),
  },
  {
    name: "mann_whitney",
    on: "numbers",
    statistic: "rank-biserial correlation |2U/(nm) − 1| of the Mann–Whitney test, 0 … 1",
    p: "of the two-sided Mann–Whitney test",
    test: (pair) => onNumbers(pair, ({ joint }) => mannWhitney(joint)),
  },
  {
    name: "t",
    on: "numbers",
    statistic: "|t| of Student's test with a pooled variance",
    p: "of Student's t test with a pooled variance",
    test: (pair) =>
      onNumbers(pair, ({ reference, current }) => {
        const result = studentT(sampleMoments(reference.sample), sampleMoments(current.sample));
        if (result === null) return "neither sample varies";
        const degrees = reference.sample.total + current.sample.total - 2;
        return absolute(
          result,
          symmetricNoise(
            (z) => tCdf(-z, degrees),
            (p) => -tQuantile(p, degrees),
          ),
        );
      }),
  },
  {
    name: "z",
    on: "both",
    statistic: "|z| of two proportions where there are two values, else of two means",
    p: "of the z test of two proportions where there are two values, else of two means",
    test: zTest,
  },
  {
    name: "chi2",
    on: "both",
    statistic: "χ² of the contingency table (Yates' correction for 2 × 2)",
    p: "of the χ² test on the contingency table (Yates' correction for 2 × 2)",
    test: (pair) => tabled(chiSquareTest(tableOf(pair))),
  },
  {
    name: "g",
    on: "both",
    statistic: "G, the likelihood ratio of the contingency table (corrected for 2 × 2)",
    p: "of the likelihood-ratio test on the contingency table (corrected for 2 × 2)",
    test: (pair) => tabled(likelihoodRatioTest(tableOf(pair))),
  },
  {
    name: "cramers_v",
    on: "both",
    statistic: "Cramér's V of the contingency table, 0 … 1",
    p: "of the χ² test on the contingency table, uncorrected",
    test: (pair) => {
      const cells = contingencyCells(pair);
      const table = { first: cells.reference, second: cells.current };
      const [value, test] = [cramersV(table), chiSquareTest(table, false)];
      if (value === null || test === null) return "a sample is empty";
      const all = cells.n + cells.m;
      const noise: Noise = {
        tail: (v) => chiSquareTail(v * v * all, test.degreesOfFreedom),
        floor: (p) =>
          test.degreesOfFreedom === 0 ? 0 : Math.sqrt(chiSquareQuantile(1 - p, test.degreesOfFreedom) / all),
        shrinks: "root",
        method: "test",
      };
      return { statistic: value, p: test.p, noise };
    },
  },
];

/** Tests of drift: each by its statistic, and by its p-value with the argument `p`. */
export const testMeasures: readonly DriftMeasure[] = [
  ...definitions.flatMap(({ name, on, statistic, p, test }): DriftMeasure[] => [
    {
      id: name,
      says: "distance",
      on,
      meaning: statistic,
      measure: (pair, settings) => asDistance(test(pair, settings)),
    },
    pMeasure(name, on, `p-value ${p}`, test),
  ]),
  pMeasure(
    "fisher",
    "both",
    "p-value of Fisher's exact test on the contingency table; beyond 2 × 2 by 9,999 random tables",
    (pair, { random }) => ({ statistic: 0, p: fisherP(contingencyCells(pair), random), noise: nothing }),
  ),
];

/** Tests whose statistic says nothing by itself; a rule can only hold their p-value. */
export const testsWithoutStatistic: readonly string[] = ["fisher"];

function pMeasure(name: string, on: DriftMeasure["on"], meaning: string, test: Test): DriftMeasure {
  return {
    id: `${name}(p)`,
    says: "p-value",
    on,
    meaning,
    measure: (pair, settings) => {
      const result = test(pair, settings);
      return typeof result === "string" ? undefinedBecause(result) : asP(result);
    },
  };
}

export function asP({ p, tail }: { readonly p: number; readonly tail?: number }): Measurement {
  return { kind: "p-value", p, tail: tail ?? p, notes: [] };
}

function asDistance(result: Tested | string): Measurement {
  if (typeof result === "string") return undefinedBecause(result);
  return { kind: "distance", value: result.statistic, p: result.tail ?? result.p, noise: result.noise, notes: [] };
}

function onNumbers(pair: NumberPair | CategoryPair, test: (pair: NumberPair) => Tested | string): Tested | string {
  return pair.kind === "numbers" ? test(pair) : "it needs numbers";
}

/** A rank test whose statistic has no simple distribution to invert: its noise is drawn. */
function ranked(test: (joint: JointSample) => (TestResult & { tail?: number }) | null, otherwise: string): Test {
  return (pair, settings) =>
    onNumbers(pair, (numbers) => {
      const result = test(numbers.joint);
      if (result === null) return otherwise;
      return { ...result, noise: lazily(() => numberNoise(numbers, (joint) => test(joint)?.statistic ?? 0, settings)) };
    });
}

function mannWhitney(joint: JointSample): Tested | string {
  const result = mannWhitneyTest(joint);
  if (result === null) return "all values are one";
  const pairs = joint.n * joint.m;
  const size = Math.abs((2 * result.statistic) / pairs - 1);
  // The spread that the p-value's normal distribution has; ties make it smaller than this.
  const unit = Math.sqrt((pairs * (joint.n + joint.m + 1)) / 12) / (pairs / 2);
  const noise = symmetricNoise(
    (z) => normalCdf(-z),
    (p) => -normalQuantile(p),
  );
  return {
    statistic: size,
    p: result.p,
    noise: { ...noise, tail: (value) => noise.tail(value / unit), floor: (p) => noise.floor(p) * unit },
  };
}

function zTest(pair: NumberPair | CategoryPair): Tested | string {
  const cells = pair.kind === "categories" ? pair.cells : null;
  const joint = pair.kind === "numbers" ? pair.joint : null;
  const noise = symmetricNoise(
    (z) => normalCdf(-z),
    (p) => -normalQuantile(p),
  );
  const [first, second] = cells === null ? [joint?.first, joint?.second] : [cells.reference, cells.current];
  const binary = first !== undefined && second !== undefined && first.length <= 2;
  if (binary) {
    const { n, m } = cells ?? joint ?? { n: 0, m: 0 };
    const result = proportionZ(first[1] ?? 0, n, second[1] ?? 0, m);
    // One value in both samples: the proportions are the same.
    return result === null ? { statistic: 0, p: 1, noise } : absolute(result, noise);
  }
  if (pair.kind === "categories")
    return `z compares two proportions, and there are ${pair.cells.names.length} categories`;
  const result = pooledZ(sampleMoments(pair.reference.sample), sampleMoments(pair.current.sample));
  return result === null ? "neither sample varies" : absolute(result, noise);
}

function tableOf(pair: NumberPair | CategoryPair): { first: Float64Array; second: Float64Array } {
  const cells = contingencyCells(pair);
  return { first: cells.reference, second: cells.current };
}

function tabled(result: ContingencyResult | null): Tested | string {
  if (result === null) return "a sample is empty";
  const { statistic, p, degreesOfFreedom } = result;
  const noise: Noise = {
    tail: (value) => (degreesOfFreedom === 0 ? 1 : chiSquareTail(value, degreesOfFreedom)),
    floor: (tail) => (degreesOfFreedom === 0 ? 0 : chiSquareQuantile(1 - tail, degreesOfFreedom)),
    shrinks: "rate",
    method: "test",
  };
  return { statistic, p, noise };
}

/** Fisher's p on a 2 × k table; 1 where only one column is filled. */
export function fisherP({ reference, current }: Cells, random: Random): number {
  if (reference.length < 2) return 1;
  if (reference.length === 2) return fisherExact(reference[0], reference[1], current[0], current[1]);
  return fisherFreemanHalton({ first: reference, second: current }, random, 9999);
}

/** Size, mean and variance over n − 1; with one row the variance is 0 and takes no part. */
export function sampleMoments(sample: CountedSample): SampleMoments {
  const moments = momentsOfCounted(sample) ?? { mean: 0, variance: 0 };
  const n = sample.total;
  return { n, mean: moments.mean, variance: n > 1 ? (moments.variance * n) / (n - 1) : 0 };
}

function absolute({ statistic, p }: TestResult, noise: Noise): Tested {
  return { statistic: Math.abs(statistic), p, noise };
}

/** The noise of |z| for a symmetric z, from P(Z ≤ −z) and its inverse. */
function symmetricNoise(lower: (z: number) => number, inverse: (p: number) => number): Noise {
  return {
    tail: (value) => Math.min(1, 2 * lower(value)),
    floor: (probability) => inverse(probability / 2),
    shrinks: "root",
    method: "test",
  };
}

/** Drawn only when somebody asks: a p-value needs none. */
function lazily(make: () => Noise): Noise {
  let made: Noise | null = null;
  const noise = (): Noise => {
    made ??= make();
    return made;
  };
  return {
    tail: (value) => noise().tail(value),
    floor: (probability) => noise().floor(probability),
    shrinks: "rate",
    method: "permutation",
  };
}

const nothing: Noise = { tail: () => 1, floor: () => 0, shrinks: "root", method: "test" };

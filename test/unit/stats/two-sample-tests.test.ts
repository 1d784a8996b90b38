import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { andersonDarlingTest } from "../../../src/stats/anderson-darling.ts";
import { chiSquareTest, cramersV, likelihoodRatioTest } from "../../../src/stats/contingency.ts";
import { countSample, type JointSample, joinSamples, momentsOfCounted } from "../../../src/stats/counted-sample.ts";
import { cramerVonMisesTest } from "../../../src/stats/cramer-von-mises.ts";
import { energyDistance, wassersteinDistance } from "../../../src/stats/distribution-distances.ts";
import { fisherExact, fisherFreemanHalton } from "../../../src/stats/fisher-exact.ts";
import { kolmogorovTail } from "../../../src/stats/kolmogorov.ts";
import { ksTest } from "../../../src/stats/ks-test.ts";
import { mannWhitneyTest } from "../../../src/stats/mann-whitney.ts";
import { pooledZ, proportionZ, type SampleMoments, studentT } from "../../../src/stats/mean-tests.ts";
import { createRandom } from "../../../src/stats/random.ts";

type Result = [number | null, number | null];

interface Reference {
  kolmogorov: [number, number, number][];
  ksSizes: [number, number, number, number, number][];
  fisher: [[number, number, number, number], number][];
  fisherWide: [number[], number[], number][];
  numbers: { name: string; reference: number[]; current: number[]; tests: Record<string, Result | null> }[];
  categories: {
    name: string;
    reference: Record<string, number>;
    current: Record<string, number>;
    tests: Record<string, Result>;
  }[];
}

const reference = JSON.parse(readFileSync(new URL("../../reference/drift.json", import.meta.url), "utf8")) as Reference;

const join = (first: readonly number[], second: readonly number[]): JointSample =>
  joinSamples(countSample(Float64Array.from(first)), countSample(Float64Array.from(second)));

const momentsOf = (values: readonly number[]): SampleMoments => {
  const moments = momentsOfCounted(countSample(Float64Array.from(values)));
  if (moments === null) throw new Error("an empty sample");
  return { n: values.length, mean: moments.mean, variance: (moments.variance * values.length) / (values.length - 1) };
};

/** Equal within a relative 1e-9 (p-values within 1e-12 beside). */
function expectSame(actual: number | null | undefined, expected: number | null | undefined, tolerance = 1e-9): void {
  expect(actual === null || actual === undefined).toBe(expected === null || expected === undefined);
  if (typeof actual !== "number" || typeof expected !== "number") return;
  expect(Math.abs(actual - expected), `${actual} and ${expected}`).toBeLessThanOrEqual(
    tolerance * Math.abs(expected) + 1e-12,
  );
}

describe("tests of two samples of numbers agree with SciPy and statsmodels", () => {
  test.each(reference.numbers)("$name", ({ reference: x, current: y, tests }) => {
    const joint = join(x, y);
    const ks = ksTest(joint);
    expectSame(ks?.statistic, tests["ks"]?.[0]);
    expectSame(ks?.p, tests["ks"]?.[1]);
    expectSame(wassersteinDistance(joint), tests["wasserstein"]?.[0]);
    expectSame(energyDistance(joint), tests["energy"]?.[0]);
    const cvm = cramerVonMisesTest(joint);
    expectSame(cvm?.statistic, tests["cvm"]?.[0]);
    // SciPy ends its series where a term is below 1e-7.
    expect(Math.abs((cvm?.p ?? 2) - (tests["cvm"]?.[1] ?? 2))).toBeLessThan(1e-7);
    const anderson = andersonDarlingTest(joint);
    expectSame(anderson?.statistic, tests["anderson"]?.[0]);
    expectSame(anderson?.p, tests["anderson"]?.[1]);
    const t = studentT(momentsOf(x), momentsOf(y));
    expectSame(t?.statistic, tests["t"]?.[0]);
    expectSame(t?.p, tests["t"]?.[1]);
    const whitney = mannWhitneyTest(joint);
    expectSame(whitney?.statistic, tests["mann_whitney"]?.[0]);
    expectSame(whitney?.p, tests["mann_whitney"]?.[1]);
    const ones = (values: readonly number[]): number => values.filter((value) => value === 1).length;
    const binary = [...x, ...y].every((value) => value === 0 || value === 1);
    const z = binary ? proportionZ(ones(x), x.length, ones(y), y.length) : pooledZ(momentsOf(x), momentsOf(y));
    expectSame(z?.statistic, tests["z"]?.[0]);
    expectSame(z?.p, tests["z"]?.[1]);
  });
});

describe("tests of two rows of counts agree with SciPy", () => {
  test.each(reference.categories)("$name", ({ reference: first, current: second, tests }) => {
    const keys = [...new Set([...Object.keys(first), ...Object.keys(second)])].sort();
    const table = { first: keys.map((key) => first[key] ?? 0), second: keys.map((key) => second[key] ?? 0) };
    const chi = chiSquareTest(table);
    expectSame(chi?.statistic, tests["chi2"]?.[0]);
    expectSame(chi?.p, tests["chi2"]?.[1]);
    const g = likelihoodRatioTest(table);
    expectSame(g?.statistic, tests["g"]?.[0]);
    expectSame(g?.p, tests["g"]?.[1]);
    expectSame(cramersV(table), tests["cramers_v"]?.[0]);
  });
});

describe("Kolmogorov's tail", () => {
  test("agrees with SciPy for 1 to 2,000,000 rows", () => {
    for (const [n, d, tail] of reference.kolmogorov) {
      const ours = kolmogorovTail(n, d);
      // The cumulative side is computed where the tail is large, so its error there is absolute.
      expect(Math.abs(ours - tail), `n ${n}, d ${d}: ${ours} and ${tail}`).toBeLessThan(1e-9 * tail + 1e-11);
    }
  });

  test("is 1 at distance 0 and 0 at distance 1, and falls between", () => {
    for (const n of [1, 7, 300, 1e6]) {
      expect(kolmogorovTail(n, 0)).toBe(1);
      expect(kolmogorovTail(n, 1)).toBe(0);
      for (let d = 0.1; d < 1; d += 0.1) expect(kolmogorovTail(n, d)).toBeLessThanOrEqual(kolmogorovTail(n, d - 0.1));
    }
  });
});

test("the Kolmogorov–Smirnov p of samples of many sizes agrees with SciPy", () => {
  for (const [n, m, cut, statistic, p] of reference.ksSizes) {
    const first = Array.from({ length: n }, (_, i) => i / n);
    const second = Array.from({ length: m }, (_, i) =>
      i < cut ? -1 : ((i - cut) / Math.max(1, m - cut)) * 0.999 + 0.0005,
    );
    const test = ksTest(join(first, second));
    expectSame(test?.statistic, statistic);
    expect(Math.abs((test?.p ?? 2) - p), `${n}, ${m}, ${statistic}: ${test?.p} and ${p}`).toBeLessThan(
      1e-8 * p + 1e-11,
    );
  }
});

describe("Fisher's exact test", () => {
  test("of 2 × 2 tables agrees with SciPy", () => {
    for (const [[a, b, c, d], p] of reference.fisher) expectSame(fisherExact(a, b, c, d), p, 1e-7);
  });

  test("of wider tables is what 200,000 random tables say, within the error of its draws", () => {
    for (const [first, second, p] of reference.fisherWide) {
      const ours = fisherFreemanHalton({ first, second }, createRandom(1), 9999);
      expect(Math.abs(ours - p)).toBeLessThan(4 * Math.sqrt((p * (1 - p)) / 9999));
    }
  });
});

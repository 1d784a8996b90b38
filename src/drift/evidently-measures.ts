import { andersonDarlingTest } from "../stats/anderson-darling.ts";
import type { CountedSample, JointSample } from "../stats/counted-sample.ts";
import { cramerVonMisesTest } from "../stats/cramer-von-mises.ts";
import { energyDistance, wassersteinDistance } from "../stats/distribution-distances.ts";
import { chiSquareTail, normalCdf } from "../stats/distributions.ts";
import { fisherExact } from "../stats/fisher-exact.ts";
import { ksTest } from "../stats/ks-test.ts";
import { mannWhitneyTest } from "../stats/mann-whitney.ts";
import { studentT } from "../stats/mean-tests.ts";
import { jsDistance, relativeEntropy, sumOf } from "./cell-distances.ts";
import { type Cells, countClosedBins } from "./cells.ts";
import { type CategoryPair, type NumberPair, otherCategories } from "./column-pair.ts";
import { deviationOf, energyError, measureCells, measureNumbers, wassersteinError } from "./distance-measures.ts";
import { type DriftMeasure, type Measurement, type MeasureSettings, undefinedBecause } from "./measure.ts";
import type { Noise } from "./noise.ts";
import { sturgesBins } from "./numpy-bins.ts";
import { asP, sampleMoments } from "./test-measures.ts";

/** Up to this many different values in the reference, Evidently takes numbers as categories. */
const mostCategoricalNumbers = 20;
const leastDeviation = 0.001;

/** Distances and tests as Evidently 0.7 computes them, number for number. */
export const evidentlyMeasures: readonly DriftMeasure[] = [
  cellMeasure(
    "psi",
    evidentlyPsi,
    "rate",
    "PSI over Sturges bins of both samples; a share of 0 as 0.0001, or a millionth of the least",
  ),
  cellMeasure(
    "js",
    jsDistance,
    "root",
    "Jensen–Shannon distance, natural logarithms, over Sturges bins of both samples",
  ),
  cellMeasure(
    "kl",
    evidentlyKl,
    "rate",
    "Kullback–Leibler divergence over Sturges bins of both samples, filled as in evidently:psi",
  ),
  {
    id: "evidently:hellinger",
    says: "distance",
    on: "both",
    meaning: "Hellinger distance over Sturges bins of the different values of both samples",
    measure: (pair, settings) => {
      const cells = hellingerCells(pair);
      return cells === null ? infinite() : measureEvidentlyCells(cells, cutHellinger, "root", settings);
    },
  },
  {
    id: "evidently:wasserstein",
    says: "distance",
    on: "numbers",
    meaning: "first Wasserstein distance by the standard deviation of the reference, or by 0.001 where that is less",
    measure: (pair, settings) => {
      if (pair.kind !== "numbers") return needsNumbers();
      const unit = Math.max(leastDeviation, deviationOf(pair.reference.sample));
      return measureNumbers(
        pair,
        (joint) => scaled(wassersteinDistance(joint), unit),
        settings,
        (sample) => wassersteinError(sample) / unit,
      );
    },
  },
  {
    id: "evidently:energy",
    says: "distance",
    on: "numbers",
    meaning: "energy distance",
    measure: (pair, settings) =>
      pair.kind === "numbers" ? measureNumbers(pair, energyDistance, settings, energyError) : needsNumbers(),
  },
  numberTest("ks", "Kolmogorov–Smirnov test", ({ joint }) => ksTest(joint)),
  numberTest("cvm", "Cramér–von Mises test", ({ joint }) => cramerVonMisesTest(joint)),
  numberTest("anderson", "Anderson–Darling test, 0.25 to 0.001", ({ joint }) => andersonTail(joint)),
  numberTest("t", "Student's t test", ({ reference, current }) =>
    studentT(sampleMoments(reference.sample), sampleMoments(current.sample)),
  ),
  numberTest("mann_whitney", "one-sided Mann–Whitney test that the reference is lower", ({ joint }) =>
    mannWhitneyTest(joint, "less"),
  ),
  categoryTest("chi2", "χ² of the current counts against the reference's shares, which are taken as exact", chiSquare),
  categoryTest(
    "g",
    "likelihood ratio of the current counts against the reference's; samples of one size only",
    likelihoodRatio,
  ),
  categoryTest("z", "z test of the share of the first category", firstCategoryZ),
  categoryTest("fisher", "Fisher's exact test of two categories; samples of one size only", fisher),
];

/** What Evidently itself calls these, as a rule may write them. */
export const evidentlyNames: Readonly<Record<string, string>> = {
  jensenshannon: "js",
  kl_div: "kl",
  ed: "energy",
  chisquare: "chi2",
  t_test: "t",
  g_test: "g",
  mannw: "mann_whitney",
  cramer_von_mises: "cvm",
  fisher_exact: "fisher",
};

type Distance = (reference: Float64Array, current: Float64Array) => number;

function cellMeasure(name: string, distance: Distance, shrinks: Noise["shrinks"], meaning: string): DriftMeasure {
  return {
    id: `evidently:${name}`,
    says: "distance",
    on: "both",
    meaning,
    measure: (pair, settings) => {
      const cells = binnedCells(pair);
      return cells === null ? infinite() : measureEvidentlyCells(cells, distance, shrinks, settings);
    },
  };
}

function measureEvidentlyCells(
  cells: Cells,
  distance: Distance,
  shrinks: Noise["shrinks"],
  settings: MeasureSettings,
): Measurement {
  return measureCells(cells, distance, { ...settings, shrinks, chiSquareScale: null });
}

/** Sturges bins of both samples together, empty ones kept; categories, and numbers of which the reference has few, as they are. */
function binnedCells(pair: NumberPair | CategoryPair): Cells | null {
  if (pair.kind === "categories") return pair.cells;
  const { reference, current, joint } = pair;
  if (reference.sample.values.length <= mostCategoricalNumbers) return cellsOfValues(joint);
  const pooled: CountedSample = {
    values: joint.values,
    counts: joint.first.map((count, i) => count + joint.second[i]),
    total: joint.n + joint.m,
  };
  const edges = sturgesBins(pooled, reference.integers && current.integers);
  return edges === null ? null : binned(pair, edges);
}

function hellingerCells(pair: NumberPair | CategoryPair): Cells | null {
  if (pair.kind === "categories") return pair.cells;
  const { reference, current, joint } = pair;
  const distinct: CountedSample = {
    values: joint.values,
    counts: new Float64Array(joint.values.length).fill(1),
    total: joint.values.length,
  };
  const edges = sturgesBins(distinct, reference.integers && current.integers);
  return edges === null ? null : binned(pair, edges);
}

function binned({ reference, current }: NumberPair, edges: readonly number[]): Cells {
  return {
    reference: countClosedBins(reference.sample, edges),
    current: countClosedBins(current.sample, edges),
    n: reference.sample.total,
    m: current.sample.total,
  };
}

function cellsOfValues({ first, second, n, m }: JointSample): Cells {
  return { reference: first, current: second, n, m };
}

function evidentlyPsi(reference: Float64Array, current: Float64Array): number {
  const [p, q] = [filled(reference), filled(current)];
  let total = 0;
  for (let i = 0; i < p.length; i++) total += (p[i] - q[i]) * Math.log(p[i] / q[i]);
  return total;
}

function evidentlyKl(reference: Float64Array, current: Float64Array): number {
  return relativeEntropy(divided(filled(reference)), divided(filled(current)));
}

/** Shares; those of 0 become 0.0001, or a millionth of the least other share where that is 0.0001 or less. */
function filled(counts: Float64Array): Float64Array {
  const total = sumOf(counts);
  let least = 1;
  for (const count of counts) if (count > 0) least = Math.min(least, count / total);
  const fill = least <= 1e-4 ? least / 1e6 : 1e-4;
  return counts.map((count) => (count === 0 ? fill : count / total));
}

function divided(shares: Float64Array): Float64Array {
  const total = sumOf(shares);
  return shares.map((share) => share / total);
}

/** √(1 − Σ √(p q)), the sum cut to 0 … 1. */
function cutHellinger(reference: Float64Array, current: Float64Array): number {
  const [n, m] = [sumOf(reference), sumOf(current)];
  let shared = 0;
  for (let i = 0; i < reference.length; i++) shared += Math.sqrt((reference[i] / n) * (current[i] / m));
  return Math.sqrt(1 - Math.min(1, shared));
}

interface Tested {
  readonly p: number;
  readonly tail?: number;
}

function andersonTail(joint: JointSample): Tested | null {
  const result = andersonDarlingTest(joint);
  return result === null ? null : { p: result.p, tail: result.extrapolated };
}

function numberTest(name: string, meaning: string, test: (pair: NumberPair) => Tested | null): DriftMeasure {
  return {
    id: `evidently:${name}`,
    says: "p-value",
    on: "numbers",
    meaning: `p-value of the ${meaning}`,
    measure: (pair) => {
      if (pair.kind !== "numbers") return needsNumbers();
      const result = test(pair);
      return result === null ? undefinedBecause("the samples do not vary, or are too small") : asP(result);
    },
  };
}

function categoryTest(name: string, meaning: string, test: (cells: Cells) => number | string): DriftMeasure {
  return {
    id: `evidently:${name}`,
    says: "p-value",
    on: "both",
    meaning: `p-value of the ${meaning}`,
    measure: (pair) => {
      if (pair.kind === "categories" && pair.cells.names.includes(otherCategories)) {
        return undefinedBecause("only its most frequent categories are known");
      }
      const p = test(pair.kind === "categories" ? pair.cells : cellsOfValues(pair.joint));
      return typeof p === "string" ? undefinedBecause(p) : asP({ p });
    },
  };
}

function chiSquare({ reference, current, n, m }: Cells): number {
  let statistic = 0;
  for (let i = 0; i < reference.length; i++) {
    const expected = (reference[i] * m) / n;
    // A category that the reference does not have cannot be, so one row of it decides.
    if (expected === 0 && current[i] > 0) return 0;
    if (expected > 0) statistic += (current[i] - expected) ** 2 / expected;
  }
  return reference.length < 2 ? 1 : chiSquareTail(statistic, reference.length - 1);
}

function likelihoodRatio({ reference, current, n, m }: Cells): number | string {
  if (n !== m) return "Evidently's G test needs samples of one size";
  let statistic = 0;
  for (let i = 0; i < reference.length; i++) {
    if (current[i] === 0) continue;
    if (reference[i] === 0) return 0;
    statistic += 2 * current[i] * Math.log(current[i] / reference[i]);
  }
  return reference.length < 2 ? 1 : chiSquareTail(statistic, reference.length - 1);
}

function firstCategoryZ({ reference, current, n, m }: Cells): number {
  if (reference.length < 2) return 1;
  const [p, q] = [1 - reference[0] / n, 1 - current[0] / m];
  const pooled = (p * n + q * m) / (n + m);
  return Math.min(1, 2 * normalCdf(-Math.abs((p - q) / Math.sqrt(pooled * (1 - pooled) * (1 / n + 1 / m)))));
}

function fisher({ reference, current, n, m }: Cells): number | string {
  if (n !== m) return "Evidently's Fisher test needs samples of one size";
  if (reference.length > 2) return "Evidently's Fisher test needs two categories";
  return fisherExact(reference[0], reference[1] ?? 0, current[0], current[1] ?? 0);
}

function scaled(value: number | null, unit: number): number | null {
  return value === null ? null : value / unit;
}

function needsNumbers(): Measurement {
  return undefinedBecause("it needs numbers");
}

function infinite(): Measurement {
  return undefinedBecause("a value of the column is infinite, and its bins cannot be made");
}

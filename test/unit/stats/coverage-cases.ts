import { accelerationOfMean, accelerationsOfCounts } from "../../../src/stats/acceleration.ts";
import {
  bootstrapReplicates,
  type Plan,
  type PrepareStatistics,
  planBootstrap,
  type Units,
} from "../../../src/stats/bootstrap.ts";
import { countReplicates } from "../../../src/stats/bootstrap-counts.ts";
import { bca, percentile } from "../../../src/stats/bootstrap-interval.ts";
import { delong, delongInterval } from "../../../src/stats/delong.ts";
import { binomialCdf, normalQuantile } from "../../../src/stats/distributions.ts";
import { multinomialSampler } from "../../../src/stats/multinomial.ts";
import type { Bounds } from "../../../src/stats/proportion.ts";
import { quantileOfRepeated } from "../../../src/stats/quantile.ts";
import { createRandom, type Random } from "../../../src/stats/random.ts";

export const level = 0.95;

/** One world with a known truth, and intervals of one method or several on each sample drawn from it. */
export interface CoverageCase {
  readonly name: string;
  readonly truth: number;
  readonly draws: number;
  readonly intervals: (random: Random) => Record<string, Bounds>;
}

export interface Coverage {
  readonly method: string;
  /** The share of samples whose interval holds the truth, and of those that lie wholly below or above it. */
  readonly covered: number;
  readonly below: number;
  readonly above: number;
  readonly meanWidth: number;
  /** The simulation's own standard error, at a coverage of 95 %. */
  readonly standardError: number;
}

/** Draws samples from a case's world, each by its own child of the seed, and counts what its intervals hold. */
export function simulate(world: CoverageCase, seed: number, draws = world.draws): Coverage[] {
  const random = createRandom(seed).split(world.name);
  const tallies = new Map<string, { below: number; above: number; width: number }>();
  for (let draw = 0; draw < draws; draw++) {
    for (const [method, { low, high }] of Object.entries(world.intervals(random.split(draw)))) {
      const tally = tallies.get(method) ?? { below: 0, above: 0, width: 0 };
      tallies.set(method, tally);
      if (high < world.truth) tally.below++;
      else if (low > world.truth) tally.above++;
      tally.width += high - low;
    }
  }
  return [...tallies].map(([method, { below, above, width }]) => ({
    method,
    covered: 1 - (below + above) / draws,
    below: below / draws,
    above: above / draws,
    meanWidth: width / draws,
    standardError: Math.sqrt((level * (1 - level)) / draws),
  }));
}

/** The exact coverage of an interval of a proportion: the chance, over all samples of n, that it holds p. */
export function exactCoverage(interval: (successes: number, n: number, level: number) => Bounds, n: number) {
  const ends = Array.from({ length: n + 1 }, (_, successes) => interval(successes, n, level));
  return (p: number): number => {
    let [covered, before] = [0, 0];
    for (const [successes, { low, high }] of ends.entries()) {
      const upTo = binomialCdf(successes, n, p);
      if (low <= p && p <= high) covered += upTo - before;
      before = upTo;
    }
    return covered;
  };
}

/** The least coverage over all p: it falls only where p passes the end of an interval, so it is looked for there. */
export function leastCoverage(interval: (successes: number, n: number, level: number) => Bounds, n: number): number {
  const coverage = exactCoverage(interval, n);
  let least = 1;
  for (let successes = 0; successes <= n; successes++) {
    const { low, high } = interval(successes, n, level);
    for (const p of [low - 1e-9, high + 1e-9]) if (p > 0 && p < 1) least = Math.min(least, coverage(p));
  }
  return least;
}

/** Normal scores, the positives' moved so that their AUC is the given one. */
export function delongCase(auc: number, positives: number, negatives: number, draws: number): CoverageCase {
  const shift = Math.SQRT2 * normalQuantile(auc);
  return {
    name: `AUC ${auc}, ${positives} positives, ${negatives} negatives`,
    truth: auc,
    draws,
    intervals: (random) => {
      const up = Float64Array.from({ length: positives }, () => random.normal() + shift);
      const down = Float64Array.from({ length: negatives }, () => random.normal());
      const curve = delong(up, down);
      return {
        delong: delongInterval(curve, level),
        // What a curve without variance gets, tried on every sample of the same world.
        newcombe: delongInterval({ ...curve, variance: 0 }, level),
      };
    },
  };
}

type Draw = (random: Random) => number;

const meanStatistic =
  (values: Float64Array): PrepareStatistics =>
  (rows) => {
    const kept = rows === null ? values : Float64Array.from(rows, (row) => values[row]);
    return (multiplicity, out) => {
      let [total, n] = [0, 0];
      for (let i = 0; i < kept.length; i++) {
        total += multiplicity[i] * kept[i];
        n += multiplicity[i];
      }
      out[0] = total / n;
    };
  };

function sortedReplicates(plan: Plan, random: Random, estimate: number, statistic: PrepareStatistics): Float64Array {
  return bootstrapReplicates(plan, random, [estimate], statistic)[0].sort();
}

const average = (values: Float64Array): number => values.reduce((a, b) => a + b, 0) / values.length;

export function meanCase(name: string, truth: number, n: number, draw: Draw, draws: number): CoverageCase {
  const plan = planBootstrap({ kind: "rows", rows: n }, 400);
  return {
    name: `${name}, n = ${n}`,
    truth,
    draws,
    intervals: (random) => {
      const values = Float64Array.from({ length: n }, () => draw(random));
      const estimate = average(values);
      const sorted = sortedReplicates(plan, random.split("bootstrap"), estimate, meanStatistic(values));
      return {
        percentile: percentile(sorted, level),
        bca: bca({ sorted, estimate, acceleration: accelerationOfMean(values) }, level),
      };
    },
  };
}

export function medianCase(n: number, draws: number): CoverageCase {
  const plan = planBootstrap({ kind: "rows", rows: n }, 400);
  return {
    name: `median of normal values, n = ${n}`,
    truth: 0,
    draws,
    intervals: (random) => {
      const values = Float64Array.from({ length: n }, () => random.normal()).sort();
      const statistic: PrepareStatistics = () => (multiplicity, out) => {
        out[0] = quantileOfRepeated(values, multiplicity, 0.5) ?? Number.NaN;
      };
      return { percentile: percentile(sortedReplicates(plan, random.split("bootstrap"), 0, statistic), level) };
    },
  };
}

/** F1 of a confusion matrix with cells true positive, false positive, false negative, true negative. */
export function f1Case(shares: readonly number[], n: number, draws: number): CoverageCase {
  const f1 = (cells: ArrayLike<number>): number => (2 * cells[0]) / (2 * cells[0] + cells[1] + cells[2]);
  const evaluate = (cells: Float64Array, out: Float64Array): void => {
    out[0] = f1(cells);
  };
  const sample = multinomialSampler(n, shares);
  return {
    name: `F1 of ${f1(shares).toFixed(3)}, ${(100 * (shares[0] + shares[2])).toFixed(0)} % positive, n = ${n}`,
    truth: f1(shares),
    draws,
    intervals: (random) => {
      const counts = new Float64Array(4);
      sample(random, counts);
      const sorted = countReplicates({ counts }, 600, random.split("bootstrap"), 1, evaluate)[0].sort();
      const [acceleration] = accelerationsOfCounts({ counts }, 1, evaluate);
      return { percentile: percentile(sorted, level), bca: bca({ sorted, estimate: f1(counts), acceleration }, level) };
    },
  };
}

/** Rows that share half of their variance with the rest of their cluster, resampled by cluster. */
export function clusterCase(clusters: number, size: number, draws: number): CoverageCase {
  return clusteredCase(
    "cluster percentile",
    (of) => ({ kind: "clusters", of, count: clusters }),
    clusters,
    size,
    draws,
  );
}

/** The same world, resampled row by row as if rows were independent. */
export function rowsOfClustersCase(clusters: number, size: number, draws: number): CoverageCase {
  return clusteredCase("row percentile", (of) => ({ kind: "rows", rows: of.length }), clusters, size, draws);
}

function clusteredCase(
  method: string,
  units: (of: Uint32Array) => Units,
  clusters: number,
  size: number,
  draws: number,
): CoverageCase {
  const of = Uint32Array.from({ length: clusters * size }, (_, row) => Math.floor(row / size));
  const plan = planBootstrap(units(of), 400);
  return {
    name: `mean of ${clusters} clusters of ${size} rows, intraclass correlation 0.5`,
    truth: 0,
    draws,
    intervals: (random) => {
      const shared = Float64Array.from({ length: clusters }, () => random.normal());
      const values = Float64Array.from(of, (cluster) => shared[cluster] + random.normal());
      const sorted = sortedReplicates(plan, random.split("bootstrap"), average(values), meanStatistic(values));
      return { [method]: percentile(sorted, level) };
    },
  };
}

/** Subsets far smaller than those of a real table, so that it can be repeated thousands of times. */
export function littleCase(n: number, smallest: number, draws: number): CoverageCase {
  const plan = planBootstrap({ kind: "rows", rows: n }, 400, { above: 1, smallest });
  return {
    name: `mean of exponential values, n = ${n}, subsets of ${plan.strata[0].take}`,
    truth: 1,
    draws,
    intervals: (random) => {
      const values = Float64Array.from({ length: n }, () => -Math.log1p(-random.next()));
      const sorted = sortedReplicates(plan, random.split("bootstrap"), average(values), meanStatistic(values));
      return { "little bootstraps": percentile(sorted, level) };
    },
  };
}

const standardNormal: Draw = (random) => random.normal();
const absoluteError: Draw = (random) => Math.abs(random.normal());
const lognormal: Draw = (random) => Math.exp(random.normal());

/** Where the methods promise the level. */
export const kept: readonly CoverageCase[] = [
  delongCase(0.7, 50, 50, 4000),
  delongCase(0.8, 100, 100, 4000),
  delongCase(0.8, 100, 900, 2500),
  delongCase(0.95, 500, 500, 2500),
  meanCase("mean of normal values", 0, 100, standardNormal, 2000),
  meanCase("MAE of normal errors", Math.sqrt(2 / Math.PI), 100, absoluteError, 2000),
  medianCase(101, 2000),
  f1Case([0.24, 0.06, 0.06, 0.64], 300, 2000),
  f1Case([0.08, 0.03, 0.02, 0.87], 1000, 2000),
  clusterCase(60, 5, 2000),
  littleCase(2000, 100, 2000),
];

/** Where a method is known to miss, and about what it covers there. */
export const missed: readonly { readonly world: CoverageCase; readonly covers: Readonly<Record<string, number>> }[] = [
  { world: delongCase(0.9, 100, 300, 4000), covers: { delong: 0.932 } },
  { world: delongCase(0.9, 10, 90, 4000), covers: { delong: 0.83 } },
  { world: delongCase(0.95, 20, 80, 4000), covers: { delong: 0.875 } },
  { world: delongCase(0.98, 20, 200, 4000), covers: { delong: 0.8 } },
  { world: meanCase("mean of normal values", 0, 15, standardNormal, 2000), covers: { percentile: 0.92, bca: 0.92 } },
  {
    world: meanCase("mean of lognormal values", Math.exp(0.5), 30, lognormal, 2000),
    covers: { percentile: 0.87, bca: 0.89 },
  },
  { world: rowsOfClustersCase(60, 5, 500), covers: { "row percentile": 0.735 } },
];

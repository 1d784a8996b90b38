import { type MultiplicitySampler, multiplicitySampler } from "./multiplicity.ts";
import type { Random } from "./random.ts";
import { argsort } from "./sorting.ts";

/** What is drawn with replacement: single rows, rows within fixed strata, or whole clusters of rows. */
export type Units =
  | { readonly kind: "rows"; readonly rows: number }
  /** The stratum of each row, 0 … count − 1: each keeps its size in every resample. */
  | { readonly kind: "strata"; readonly of: Uint8Array | Uint32Array; readonly count: number }
  /** The cluster of each row, 0 … count − 1: as many clusters are drawn as there are. */
  | { readonly kind: "clusters"; readonly of: Uint32Array; readonly count: number };

/** How the resamples of a table are made; one plan serves every metric on the same rows. */
export interface Plan {
  readonly units: Units;
  readonly resamples: number;
  /** `bootstrap`: each resample is of all rows. `little`: the bag of little bootstraps, for large tables. */
  readonly method: "bootstrap" | "little";
  readonly strata: readonly Stratum[];
}

interface Stratum {
  /** The units of the stratum, ascending; null for all of them. */
  readonly units: Uint32Array | null;
  readonly size: number;
  /** How many of them a subset takes (all, in an ordinary bootstrap), and how many units each stands for. */
  readonly take: number;
  readonly each: number;
}

/**
 * Several statistics of a resample at once: `multiplicity[i]` is how often the i-th row is in it (of the rows that
 * were prepared). Writes one number a statistic, NaN where it is undefined.
 */
export type Statistics = (multiplicity: Uint32Array, out: Float64Array) => void;

/**
 * Readies the statistics for some rows: null for all, else ascending row indices, so that an order of the table (by
 * score, say) holds in the subset too. Called once for an ordinary bootstrap and once a subset for a little one.
 */
export type PrepareStatistics = (rows: Uint32Array | null) => Statistics;

/** Above this many rows a resample of all of them would cost more than it tells. */
export const littleAbove = 50_000;
const subsets = 20;

interface LittleLimits {
  /** The number of rows up to which the ordinary bootstrap is used. */
  readonly above: number;
  /** The least number of units that a subset takes of a stratum. */
  readonly smallest?: number;
}

const smallestSubset = { rows: 5_000, strata: 2_500, clusters: 1_000 } as const;

/**
 * Chooses how to resample. Up to 50,000 rows (or `little.above`) it is the ordinary bootstrap: n draws of n rows, of
 * each stratum, or of the clusters. Above, it is the bag of little bootstraps: 20 subsets without replacement of
 * max(n^0.5, 5,000) units (2,500 a stratum, 1,000 for clusters; what is smaller is taken whole), each resampled to
 * the size of the whole, `resamples / 20` times. The root is the least the source considers; the floor keeps subsets
 * well above it up to 25 million rows. A subset's statistic sees totals that differ from the table's by
 * less than one part in the subset's size, so a sum should be computed as n times a mean.
 *
 * Source: A. Kleiner, A. Talwalkar, P. Sarkar and M. I. Jordan, "A scalable bootstrap for massive data", JRSS B 76,
 * 2014. Throws a RangeError without a unit or a resample.
 */
export function planBootstrap(units: Units, resamples: number, little: LittleLimits = { above: littleAbove }): Plan {
  const rows = units.kind === "rows" ? units.rows : units.of.length;
  const members = units.kind === "strata" ? membersOf(units.of, units.count) : [null];
  if (!(resamples >= 1) || rows < 1) throw new RangeError(`cannot resample ${rows} rows ${resamples} times`);
  const strata = members
    .map((list): Stratum => {
      const size = list?.length ?? (units.kind === "clusters" ? units.count : rows);
      const wanted = Math.max(Math.ceil(size ** 0.5), little.smallest ?? smallestSubset[units.kind]);
      const each = rows > little.above ? Math.max(1, Math.floor(size / wanted)) : 1;
      return { units: list, size, take: Math.floor(size / each), each };
    })
    .filter((stratum) => stratum.size > 0);
  const method = strata.some((stratum) => stratum.each > 1) ? "little" : "bootstrap";
  return { units, resamples, method, strata };
}

/**
 * The replicates of several statistics over one set of resamples: one array a statistic, in the order of drawing,
 * NaN where it was undefined. `estimates` holds the statistics of the whole table.
 *
 * Under `little` a replicate is the estimate plus the deviation of a resample from its own subset. Deviations of all
 * subsets are pooled (each subset's centre is off by more than the whole's standard error, so its replicates
 * themselves must not be), and so one array serves every level, as in the ordinary bootstrap.
 *
 * A resample's draws depend on `random`'s seed and its number only, not on the statistics.
 */
export function bootstrapReplicates(
  plan: Plan,
  random: Random,
  estimates: ArrayLike<number>,
  prepare: PrepareStatistics,
): Float64Array[] {
  const replicates = Array.from({ length: estimates.length }, () => new Float64Array(plan.resamples));
  const samplers = plan.strata.map((stratum) => multiplicitySampler(stratum.take, stratum.take * stratum.each));
  const bags = plan.method === "little" ? subsets : 1;
  const rowsOfCluster =
    plan.method === "little" && plan.units.kind === "clusters" ? membersOf(plan.units.of, plan.units.count) : null;
  const out = new Float64Array(estimates.length);
  const offset = new Float64Array(estimates.length);
  for (let bag = 0; bag < bags && bag < plan.resamples; bag++) {
    const subset =
      plan.method === "little" ? drawSubset(plan, random.split("subset").split(bag), rowsOfCluster) : wholeTable(plan);
    const statistics = prepare(subset.rows);
    if (plan.method === "little") {
      statistics(subset.base, out);
      for (let k = 0; k < out.length; k++) offset[k] = estimates[k] - out[k];
    }
    const counts = new Uint32Array(subset.units);
    const multiplicity = subset.unitOfRow === null ? counts : new Uint32Array(subset.unitOfRow.length);
    for (let b = bag; b < plan.resamples; b += bags) {
      drawCounts(samplers, plan.strata, random.split(b), counts);
      if (subset.unitOfRow !== null) spread(counts, subset.unitOfRow, multiplicity);
      statistics(multiplicity, out);
      for (let k = 0; k < out.length; k++) replicates[k][b] = out[k] + offset[k];
    }
  }
  return replicates;
}

/** The rows of a subset, and how the counts of its drawn units reach them. */
interface Subset {
  readonly rows: Uint32Array | null;
  /** How many units are drawn, stratum after stratum. */
  readonly units: number;
  /** Where in the counts each row's unit stands; null where they are the same. */
  readonly unitOfRow: Uint32Array | null;
  /** The multiplicities that stand for the subset itself, undrawn. */
  readonly base: Uint32Array;
}

function wholeTable({ units, strata }: Plan): Subset {
  const total = strata.reduce((sum, stratum) => sum + stratum.take, 0);
  const base = new Uint32Array(0);
  if (units.kind === "rows") return { rows: null, units: total, unitOfRow: null, base };
  if (units.kind === "clusters") return { rows: null, units: total, unitOfRow: units.of, base };
  const unitOfRow = new Uint32Array(units.of.length);
  let at = 0;
  for (const stratum of strata) for (const row of stratum.units ?? []) unitOfRow[row] = at++;
  return { rows: null, units: total, unitOfRow, base };
}

function drawSubset(plan: Plan, random: Random, rowsOfCluster: readonly Uint32Array[] | null): Subset {
  const rows: number[] = [];
  const unitOfRow: number[] = [];
  const each: number[] = [];
  let at = 0;
  for (const [k, stratum] of plan.strata.entries()) {
    for (const index of choose(stratum.size, stratum.take, random.split(k))) {
      const unit = stratum.units === null ? index : stratum.units[index];
      for (const row of rowsOfCluster === null ? [unit] : rowsOfCluster[unit]) {
        rows.push(row);
        unitOfRow.push(at);
        each.push(stratum.each);
      }
      at++;
    }
  }
  const order = argsort(Float64Array.from(rows));
  return {
    rows: order.map((i) => rows[i]),
    units: at,
    unitOfRow: order.map((i) => unitOfRow[i]),
    base: order.map((i) => each[i]),
  };
}

/** A uniform subset of `take` of 0 … size − 1, ascending. */
function choose(size: number, take: number, random: Random): Uint32Array {
  const chosen = new Uint32Array(take);
  if (take === size) return chosen.map((_, i) => i);
  const seen = new Uint8Array(size);
  for (let i = 0; i < take; ) {
    const index = random.below(size);
    if (seen[index] === 1) continue;
    seen[index] = 1;
    chosen[i++] = index;
  }
  return chosen.sort();
}

function drawCounts(
  samplers: readonly MultiplicitySampler[],
  strata: readonly Stratum[],
  random: Random,
  counts: Uint32Array,
): void {
  let at = 0;
  for (const [k, sample] of samplers.entries()) {
    sample(random, counts, at);
    at += strata[k].take;
  }
}

function spread(counts: Uint32Array, unitOfRow: Uint32Array, multiplicity: Uint32Array): void {
  for (let row = 0; row < unitOfRow.length; row++) multiplicity[row] = counts[unitOfRow[row]];
}

/** The rows of each group, ascending. */
function membersOf(of: Uint8Array | Uint32Array, count: number): Uint32Array[] {
  const sizes = new Uint32Array(count);
  for (let row = 0; row < of.length; row++) sizes[of[row]]++;
  const members = Array.from(sizes, (size) => new Uint32Array(size));
  sizes.fill(0);
  for (let row = 0; row < of.length; row++) {
    const group = of[row];
    members[group][sizes[group]++] = row;
  }
  return members;
}

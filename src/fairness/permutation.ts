import { binomial } from "../stats/binomial.ts";
import { drawHypergeometric } from "../stats/hypergeometric.ts";
import type { Random } from "../stats/random.ts";
import type { DefinedFigure } from "./disparity.ts";
import type { UnderEquality } from "./under-equality.ts";

/**
 * Where a group's successes have a standard deviation above this, they are drawn from the normal distribution, and those
 * of smaller groups beside it by themselves.
 */
const exactUpTo = 10;

/**
 * Permutation test of a disparity of shares, by counts: the groups' labels are dealt anew over the rows that each part
 * counts (the positives for a true positive rate), each group keeping its number of them, so that successes are
 * hypergeometric. A relabelling counts as far when some group's share stands out from all together by as many standard
 * errors as the observed one that does most; the plain range would be decided by the smallest group.
 *
 * Null where a figure is no share of counts, or a part has fewer than two groups.
 *
 * Source: P. Good, Permutation, Parametric and Bootstrap Tests of Hypotheses, 2005; p as (b + 1) / (m + 1), B. Phipson
 * and G. K. Smyth, Statistical Applications in Genetics and Molecular Biology 9, 2010.
 */
export function permuteGroups(
  parts: readonly (readonly DefinedFigure[])[],
  permutations: number,
  random: Random,
): UnderEquality | null {
  const pools = parts.map(poolOf);
  const known = pools.flatMap((pool) => pool ?? []);
  if (known.length < pools.length) return null;
  const observed = known.reduce((most, pool) => Math.max(most, pool.observed), 0);
  const sums = { difference: { worst: 0, mean: 0 }, ratio: { worst: 0, mean: 0 } };
  let asFar = 0;
  for (let b = 0; b < permutations; b++) {
    const widest = { difference: 0, ratio: Number.POSITIVE_INFINITY };
    const total = { difference: 0, ratio: 0 };
    let farthest = 0;
    for (const pool of known) {
      deal(pool, random);
      const difference = pool.most - pool.least;
      // No success in any group: as equal as can be.
      const ratio = pool.most === 0 ? 1 : pool.least / pool.most;
      widest.difference = Math.max(widest.difference, difference);
      widest.ratio = Math.min(widest.ratio, ratio);
      total.difference += difference;
      total.ratio += ratio;
      farthest = Math.max(farthest, pool.farthest);
    }
    // A rounding decides nothing.
    if (farthest >= observed * (1 - 1e-9)) asFar++;
    for (const form of ["difference", "ratio"] as const) {
      sums[form].worst += widest[form];
      sums[form].mean += total[form] / known.length;
    }
  }
  return { p: (asFar + 1) / (permutations + 1), meanOf: (form, combine) => sums[form][combine] / permutations };
}

/** Trials and successes of all groups together, and what the last deal made of them. */
interface Pool {
  readonly trials: Float64Array;
  readonly successes: number;
  readonly all: number;
  /** One over the standard error of each group's distance from all together; 0 for a group that is all of them. */
  readonly precision: Float64Array;
  /** How far the observed group that stands out most does. */
  readonly observed: number;
  /** No group is large enough for the normal distribution, so that the labels are dealt exactly. */
  readonly exact: boolean;
  /** The last deal's share of each group. */
  readonly dealt: Float64Array;
  least: number;
  most: number;
  farthest: number;
}

function poolOf(figures: readonly DefinedFigure[]): Pool | null {
  const counts = figures.flatMap((figure) => figure.counts ?? []);
  if (counts.length < figures.length || counts.length < 2) return null;
  const trials = Float64Array.from(counts, (own) => own.trials);
  const successes = counts.reduce((sum, own) => sum + own.successes, 0);
  const all = trials.reduce((sum, n) => sum + n, 0);
  const share = successes / all;
  const precision = trials.map((n) => {
    const variance = share * (1 - share) * (1 / n - 1 / all);
    return variance > 0 ? 1 / Math.sqrt(variance) : 0;
  });
  const observed = counts.reduce(
    (most, own, g) => Math.max(most, Math.abs(own.successes / own.trials - share) * precision[g]),
    0,
  );
  const exact = trials.every((n) => Math.sqrt(n * share * (1 - share)) <= exactUpTo);
  const dealt = new Float64Array(trials.length);
  return { trials, successes, all, precision, observed, exact, dealt, least: 0, most: 0, farthest: 0 };
}

/** Deals the successes over the groups anew. */
function deal(pool: Pool, random: Random): void {
  const { trials, all, precision, exact, dealt } = pool;
  let good = pool.successes;
  let bad = all - good;
  const share = good / all;
  let sum = 0;
  for (let g = 0; g < trials.length; g++) {
    const n = trials[g];
    const spread = Math.sqrt(n * share * (1 - share));
    if (exact) {
      const drawn = drawHypergeometric(random, good, bad, n);
      dealt[g] = drawn / n;
      good -= drawn;
      bad -= n - drawn;
    } else {
      dealt[g] = spread > exactUpTo ? share + (random.normal() * spread) / n : binomial(random, n, share) / n;
    }
    sum += n * dealt[g];
  }
  // Independent shares about their common mean vary together as dealt ones do about the share of all.
  const center = exact ? share : sum / all;
  let [least, most, farthest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0];
  for (let g = 0; g < trials.length; g++) {
    const value = dealt[g];
    if (value < least) least = value;
    if (value > most) most = value;
    const apart = Math.abs(value - center) * precision[g];
    if (apart > farthest) farthest = apart;
  }
  pool.least = least;
  pool.most = most;
  pool.farthest = farthest;
}

import { drawHypergeometric } from "../stats/hypergeometric.ts";
import type { Random } from "../stats/random.ts";
import type { DefinedFigure, Disparity } from "./disparity.ts";

/** What the groups would look like if their labels were only names. */
export interface UnderEquality {
  /** Share of relabellings in which some group stands out as much as one does, the observed labels included. */
  readonly p: number;
  /** The mean of the disparity over relabellings: how far apart groups of these sizes look though they are equal. */
  readonly mean: number;
}

/** Successes with a standard deviation above this are drawn from the normal distribution. */
const exactUpTo = 30;

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
  disparity: Disparity,
  parts: readonly (readonly DefinedFigure[])[],
  permutations: number,
  random: Random,
): UnderEquality | null {
  if (disparity.form !== "difference" && disparity.form !== "ratio") return null;
  const pools = parts.map(poolOf);
  const known = pools.flatMap((pool) => pool ?? []);
  if (known.length < pools.length) return null;
  const ratio = disparity.form === "ratio";
  const observed = known.reduce((most, pool) => Math.max(most, pool.observed), 0);
  let asFar = 0;
  let sum = 0;
  for (let b = 0; b < permutations; b++) {
    let worst = ratio ? Number.POSITIVE_INFINITY : 0;
    let total = 0;
    let farthest = 0;
    for (const pool of known) {
      deal(pool, random);
      const value = ratio ? pool.least / pool.most : pool.most - pool.least;
      // No success in any group: as equal as can be.
      const defined = Number.isNaN(value) ? 1 : value;
      worst = ratio ? Math.min(worst, defined) : Math.max(worst, defined);
      total += defined;
      farthest = Math.max(farthest, pool.farthest);
    }
    // A rounding decides nothing.
    if (farthest >= observed * (1 - 1e-9)) asFar++;
    sum += disparity.combine === "mean" ? total / known.length : worst;
  }
  return { p: (asFar + 1) / (permutations + 1), mean: sum / permutations };
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
  return { trials, successes, all, precision, observed, least: 0, most: 0, farthest: 0 };
}

/** Deals the successes over the groups anew. */
function deal(pool: Pool, random: Random): void {
  const { trials, all, precision } = pool;
  let good = pool.successes;
  let bad = all - good;
  const share = good / all;
  let [least, most, farthest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0];
  for (let g = 0; g < trials.length; g++) {
    const n = trials[g];
    const spread = Math.sqrt(n * share * (1 - share));
    let value: number;
    if (spread > exactUpTo) {
      // Differences of independent normal shares vary as those of dealt ones do.
      value = share + (random.normal() * spread) / n;
    } else {
      const dealt = drawHypergeometric(random, good, bad, n);
      good -= dealt;
      bad -= n - dealt;
      value = dealt / n;
    }
    if (value < least) least = value;
    if (value > most) most = value;
    const apart = Math.abs(value - share) * precision[g];
    if (apart > farthest) farthest = apart;
  }
  pool.least = least;
  pool.most = most;
  pool.farthest = farthest;
}

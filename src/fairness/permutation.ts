import { drawHypergeometric } from "../stats/hypergeometric.ts";
import type { Random } from "../stats/random.ts";
import type { DefinedFigure, Disparity } from "./disparity.ts";

/** What a disparity would be if the groups were only names. */
export interface UnderEquality {
  /** Share of relabellings as far from equal as the observed value, itself included. */
  readonly p: number;
  /** The mean over relabellings: how far apart groups of these sizes look though they are equal. */
  readonly mean: number;
}

/** Rows of a stratum with a standard deviation above this are drawn from the normal distribution. */
const exactUpTo = 30;

/**
 * Permutation test of a disparity of shares, by counts: the groups' labels are dealt anew over the rows that each part
 * counts (the positives for a true positive rate), each group keeping its number of them, so that successes are
 * hypergeometric. Rounding decides nothing: a relabelling within 1e-12 of the observed value counts as as far.
 *
 * Null where a figure is no share of counts, or a part has fewer than two groups.
 *
 * Source: P. Good, Permutation, Parametric and Bootstrap Tests of Hypotheses, 2005; p as (b + 1) / (m + 1), B. Phipson
 * and G. K. Smyth, Statistical Applications in Genetics and Molecular Biology 9, 2010.
 */
export function permuteGroups(
  disparity: Disparity,
  parts: readonly (readonly DefinedFigure[])[],
  observed: number,
  permutations: number,
  random: Random,
): UnderEquality | null {
  if (disparity.form !== "difference" && disparity.form !== "ratio") return null;
  const pools = parts.map(poolOf);
  const known = pools.flatMap((pool) => pool ?? []);
  if (known.length < pools.length) return null;
  const ratio = disparity.form === "ratio";
  const epsilon = 1e-12;
  let asFar = 0;
  let sum = 0;
  let count = 0;
  for (let b = 0; b < permutations; b++) {
    const stream = random.split(b);
    let worst = ratio ? Number.POSITIVE_INFINITY : 0;
    let total = 0;
    for (const pool of known) {
      deal(pool, stream);
      const value = ratio ? pool.least / pool.most : pool.most - pool.least;
      // No success in any group: as equal as can be.
      const defined = Number.isNaN(value) ? 1 : value;
      worst = ratio ? Math.min(worst, defined) : Math.max(worst, defined);
      total += defined;
    }
    const value = disparity.combine === "mean" ? total / known.length : worst;
    if (ratio ? value <= observed + epsilon : value >= observed - epsilon) asFar++;
    sum += value;
    count++;
  }
  return { p: (asFar + 1) / (permutations + 1), mean: sum / count };
}

interface Pool {
  readonly trials: Float64Array;
  readonly successes: number;
  readonly all: number;
  least: number;
  most: number;
}

function poolOf(figures: readonly DefinedFigure[]): Pool | null {
  const counts = figures.flatMap((figure) => figure.counts ?? []);
  if (counts.length < figures.length || counts.length < 2) return null;
  const trials = Float64Array.from(counts, (own) => own.trials);
  const successes = counts.reduce((sum, own) => sum + own.successes, 0);
  return { trials, successes, all: trials.reduce((sum, n) => sum + n, 0), least: 0, most: 0 };
}

/** Deals the successes over the groups anew and keeps the least and the greatest share. */
function deal(pool: Pool, random: Random): void {
  const { trials, all } = pool;
  let good = pool.successes;
  let bad = all - good;
  const share = good / all;
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let g = 0; g < trials.length; g++) {
    const n = trials[g];
    const spread = Math.sqrt(n * share * (1 - share));
    // Differences of independent normal shares vary as those of dealt ones do.
    const dealt = spread > exactUpTo ? null : drawHypergeometric(random, good, bad, n);
    const value = dealt === null ? share + (random.normal() * spread) / n : dealt / n;
    if (dealt !== null) {
      good -= dealt;
      bad -= n - dealt;
    }
    if (value < least) least = value;
    if (value > most) most = value;
  }
  pool.least = least;
  pool.most = most;
}

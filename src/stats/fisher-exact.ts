import type { TwoRows } from "./contingency.ts";
import { logFactorial } from "./distributions.ts";
import { drawCells, logHypergeometric } from "./hypergeometric.ts";
import type { Random } from "./random.ts";

/** Tables as likely as the observed one, up to this relative error, count as such. */
const sameLikelihood = 1e-7;

/**
 * Fisher's exact test of a 2 × 2 table: the two-sided p is the probability of all tables with these margins that are at
 * most as likely as the observed one. 1 where a margin is empty. Agrees with `scipy.stats.fisher_exact`.
 */
export function fisherExact(a: number, b: number, c: number, d: number): number {
  const row = a + b;
  const otherRow = c + d;
  const column = a + c;
  if (row === 0 || otherRow === 0 || column === 0 || b + d === 0) return 1;
  const log = (k: number): number => logHypergeometric(k, row, otherRow, column);
  const limit = log(a) + Math.log1p(sameLikelihood);
  const lowest = Math.max(0, column - otherRow);
  const highest = Math.min(row, column);
  // The distribution has one mode, so the likely tables lie together and each tail can stop when nothing is left in it.
  const mode = Math.floor(((row + 1) * (column + 1)) / (row + otherRow + 2));
  let p = 0;
  for (const step of [-1, 1]) {
    let k = step === -1 ? Math.min(mode, highest) : Math.min(mode, highest) + 1;
    for (; k >= lowest && k <= highest; k += step) {
      const likelihood = log(k);
      if (likelihood > limit) continue;
      const share = Math.exp(likelihood);
      p += share;
      if (share < p * 1e-17 || share === 0) break;
    }
  }
  return Math.min(1, p);
}

/**
 * The test of Freeman and Halton on a 2 × k table, by `draws` random tables with the same margins:
 * p = (1 + number at most as likely as the observed one) / (1 + draws), which is what `scipy.stats.fisher_exact`
 * estimates. Deterministic in the random stream.
 */
export function fisherFreemanHalton(table: TwoRows, random: Random, draws: number): number {
  const pooled = Float64Array.from({ length: table.first.length }, (_, i) => table.first[i] + table.second[i]);
  let n = 0;
  for (let i = 0; i < pooled.length; i++) n += table.first[i];
  const drawn = new Float64Array(pooled.length);
  const observed = logLikelihood(table.first, pooled);
  let asUnlikely = 0;
  for (let draw = 0; draw < draws; draw++) {
    drawCells(random, pooled, n, drawn);
    if (logLikelihood(drawn, pooled) <= observed + sameLikelihood) asUnlikely++;
  }
  return (1 + asUnlikely) / (1 + draws);
}

/** The log-probability of a table with these margins, up to a constant of the margins. */
function logLikelihood(first: ArrayLike<number>, pooled: Float64Array): number {
  let log = 0;
  for (let i = 0; i < pooled.length; i++) log -= logFactorial(first[i]) + logFactorial(pooled[i] - first[i]);
  return log;
}

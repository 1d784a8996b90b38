import type { Cells } from "./cells.ts";

/** What an empty cell counts as where a logarithm needs more than nothing. */
export const emptyCellShare = 1e-4;

/** A distance between two rows of counts of equal length, none of them empty. */
export type CellDistance = (reference: Float64Array, current: Float64Array) => number;

/**
 * Population stability index Σ (p − q) ln(p/q) of the shares of the cells; a share of 0 counts as 0.0001, and nothing
 * is divided again for it.
 */
export const psi: CellDistance = (reference, current) =>
  overShares(reference, current, (p, q) => {
    const [a, b] = [p === 0 ? emptyCellShare : p, q === 0 ? emptyCellShare : q];
    return (a - b) * Math.log(a / b);
  });

/** Kullback–Leibler divergence of the reference from the current sample in nats; empty cells as in `psi`, shares divided to 1 again. */
export const klDivergence: CellDistance = (reference, current) =>
  relativeEntropy(filledShares(reference), filledShares(current));

/** Σ p ln(p/q) of two rows of shares; q is nowhere 0 where p is not. */
export function relativeEntropy(p: Float64Array, q: Float64Array): number {
  let total = 0;
  for (let i = 0; i < p.length; i++) if (p[i] > 0) total += p[i] * Math.log(p[i] / q[i]);
  return Math.max(0, total);
}

/** Jensen–Shannon divergence ½KL(p‖m) + ½KL(q‖m) with m = (p + q)/2, in nats, 0 … ln 2. */
export const jsDivergence: CellDistance = (reference, current) =>
  Math.max(
    0,
    overShares(reference, current, (p, q) => {
      const middle = (p + q) / 2;
      return ((p > 0 ? p * Math.log(p / middle) : 0) + (q > 0 ? q * Math.log(q / middle) : 0)) / 2;
    }),
  );

/** Jensen–Shannon distance: the root of the divergence. */
export const jsDistance: CellDistance = (reference, current) => Math.sqrt(jsDivergence(reference, current));

/** Hellinger distance √(1 − Σ √(p q)), 0 … 1. */
export const hellinger: CellDistance = (reference, current) =>
  Math.sqrt(Math.max(0, 1 - overShares(reference, current, (p, q) => Math.sqrt(p * q))));

/** Total variation distance ½ Σ |p − q|, 0 … 1. */
export const totalVariation: CellDistance = (reference, current) =>
  overShares(reference, current, (p, q) => Math.abs(p - q)) / 2;

/** The largest |p − q| of a cell, 0 … 1. */
export const largestDifference: CellDistance = (reference, current) => {
  const [n, m] = [sumOf(reference), sumOf(current)];
  let largest = 0;
  for (let i = 0; i < reference.length; i++) {
    largest = Math.max(largest, Math.abs(reference[i] / n - current[i] / m));
  }
  return largest;
};

/** How many cells are empty in one of the samples. */
export function emptyCells({ reference, current }: Cells): number {
  let empty = 0;
  for (let i = 0; i < reference.length; i++) if (reference[i] === 0 || current[i] === 0) empty++;
  return empty;
}

function overShares(reference: Float64Array, current: Float64Array, term: (p: number, q: number) => number): number {
  const [n, m] = [sumOf(reference), sumOf(current)];
  let total = 0;
  for (let i = 0; i < reference.length; i++) total += term(reference[i] / n, current[i] / m);
  return total;
}

function filledShares(counts: Float64Array): Float64Array {
  const total = sumOf(counts);
  const shares = counts.map((count) => (count === 0 ? emptyCellShare : count / total));
  const filled = sumOf(shares);
  return shares.map((share) => share / filled);
}

export function sumOf(values: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += values[i];
  return total;
}

import { type CountedSample, quantilesOfCounted } from "../stats/counted-sample.ts";

/** Two samples as counts over the same cells: bins of numbers, or categories. Cells that are empty in both are left out. */
export interface Cells {
  readonly reference: Float64Array;
  readonly current: Float64Array;
  readonly n: number;
  readonly m: number;
}

/** The cells of two rows of counts, without those that are empty in both. */
export function cellsOf(reference: ArrayLike<number>, current: ArrayLike<number>): Cells {
  const filled: number[] = [];
  let n = 0;
  let m = 0;
  for (let i = 0; i < reference.length; i++) {
    n += reference[i];
    m += current[i];
    if (reference[i] + current[i] > 0) filled.push(i);
  }
  return {
    reference: Float64Array.from(filled, (i) => reference[i]),
    current: Float64Array.from(filled, (i) => current[i]),
    n,
    m,
  };
}

/**
 * The inner deciles of a sample, ascending, equal ones merged: the edges of open-ended bins that hold a tenth of the
 * sample each where it has no ties. Linear interpolation, as NumPy. Infinite deciles are left out; empty for an empty
 * sample.
 */
export function decileEdges(sample: CountedSample): number[] {
  if (sample.total === 0) return [];
  return mergeEdges(quantilesOfCounted(sample, decileProbabilities));
}

export const decileProbabilities: readonly number[] = Array.from({ length: 9 }, (_, i) => (i + 1) / 10);

/**
 * Ascending deciles without repetition. Where all deciles are one value, that value gets a bin of its own between those
 * below and above it: else a constant could change and nothing would be seen.
 */
export function mergeEdges(deciles: readonly number[]): number[] {
  const edges: number[] = [];
  for (const decile of deciles) if (Number.isFinite(decile) && decile !== edges.at(-1)) edges.push(decile);
  return edges.length === 1 ? [edges[0], nextAbove(edges[0])] : edges;
}

/** The least double above a finite one; an infinite one as it is. */
export function nextAbove(value: number): number {
  if (!Number.isFinite(value)) return value;
  if (value === 0) return Number.MIN_VALUE;
  const bits = new BigInt64Array(1);
  const double = new Float64Array(bits.buffer);
  double[0] = value;
  bits[0] += value > 0 ? 1n : -1n;
  return double[0];
}

/**
 * Counts over open-ended bins: x < e₀, e₀ <= x < e₁, …, x >= e_k. With no edge, one bin that holds all.
 *
 * Values that lie outside the edges belong to the outer bins.
 */
export function countOpenBins({ values, counts }: CountedSample, edges: readonly number[]): Float64Array {
  const bins = new Float64Array(edges.length + 1);
  let bin = 0;
  for (let i = 0; i < values.length; i++) {
    while (bin < edges.length && values[i] >= edges[bin]) bin++;
    bins[bin] += counts[i];
  }
  return bins;
}

/** Counts over closed bins as NumPy's histogram: e_i <= x < e_{i+1}, the last bin with its upper edge; what lies outside is not counted. */
export function countClosedBins({ values, counts }: CountedSample, edges: readonly number[]): Float64Array {
  const bins = new Float64Array(Math.max(0, edges.length - 1));
  const last = edges.length - 1;
  let bin = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    if (value < edges[0] || value > edges[last]) continue;
    while (bin < last - 1 && value >= edges[bin + 1]) bin++;
    bins[bin] += counts[i];
  }
  return bins;
}

/** Counts of two lists of categories over all of either, in the order of `compareText` of their names. */
export function cellsOfCategories(
  reference: ReadonlyMap<string, number>,
  current: ReadonlyMap<string, number>,
): Cells & { readonly names: readonly string[] } {
  const names = [...new Set([...reference.keys(), ...current.keys()])]
    .filter((name) => (reference.get(name) ?? 0) + (current.get(name) ?? 0) > 0)
    .sort(compareText);
  return {
    ...cellsOf(
      names.map((name) => reference.get(name) ?? 0),
      names.map((name) => current.get(name) ?? 0),
    ),
    names,
  };
}

/** By UTF-16 code units, the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

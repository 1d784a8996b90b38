import { mean } from "./moments.ts";
import { repeatedMidranks } from "./ranks.ts";
import { argsort } from "./sorting.ts";
import { RunningSum } from "./sum.ts";

/**
 * Pearson's correlation, weighted where weights are given; in −1 … 1. Null where a side is constant, there are fewer
 * than two rows, or the weights are all 0.
 */
export function pearson(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  weights: ArrayLike<number> | null = null,
): number | null {
  const [meanX, meanY] = [mean(x, weights), mean(y, weights)];
  if (meanX === null || meanY === null || isConstant(x, weights) || isConstant(y, weights)) return null;
  const [xx, yy, xy] = [new RunningSum(), new RunningSum(), new RunningSum()];
  for (let i = 0; i < x.length; i++) {
    const w = weights === null ? 1 : weights[i];
    const [dx, dy] = [x[i] - meanX, y[i] - meanY];
    xx.add(w * dx * dx);
    yy.add(w * dy * dy);
    xy.add(w * dx * dy);
  }
  const scale = Math.sqrt(xx.total()) * Math.sqrt(yy.total());
  return scale > 0 ? Math.max(-1, Math.min(1, xy.total() / scale)) : null;
}

/**
 * Spearman's rank correlation: Pearson's of midranks. With a multiplicity it is that of the repeated rows. Null as
 * `pearson`; throws a RangeError for NaN.
 */
export function spearman(
  x: Float64Array,
  y: Float64Array,
  multiplicity: ArrayLike<number> | null = null,
): number | null {
  return pearson(repeatedMidranks(x, multiplicity), repeatedMidranks(y, multiplicity), multiplicity);
}

/**
 * Kendall's tau-b in O(n log n): concordant less discordant pairs over the geometric mean of the pairs untied on each
 * side. With a multiplicity (whole numbers) it is that of the repeated rows. Null where a side is constant or there
 * are fewer than two rows; throws a RangeError for NaN.
 *
 * Source: W. R. Knight, "A Computer Method for Calculating Kendall's Tau with Ungrouped Data", JASA 61, 1966; the
 * discordant pairs are counted by a Fenwick tree over the ranks of y instead of a merge sort, to take multiplicities.
 */
export function kendall(
  x: Float64Array,
  y: Float64Array,
  multiplicity: ArrayLike<number> | null = null,
): number | null {
  const times = (row: number): number => (multiplicity === null ? 1 : multiplicity[row]);
  const { rank, ranks } = denseRanks(y);
  const tree = new Float64Array(ranks + 1);
  const order = argsort(x);
  const tiedY = new Float64Array(ranks);
  let [n, pairsX, concordant, discordant] = [0, 0, 0, 0];
  for (let start = 0; start < order.length; ) {
    let end = start;
    while (end < order.length && x[order[end]] === x[order[start]]) end++;
    let tied = 0;
    for (let i = start; i < end; i++) {
      const row = order[i];
      const below = countUpTo(tree, rank[row]);
      const upTo = countUpTo(tree, rank[row] + 1);
      concordant += times(row) * below;
      discordant += times(row) * (n - upTo);
    }
    for (let i = start; i < end; i++) {
      const row = order[i];
      for (let node = rank[row] + 1; node <= ranks; node += node & -node) tree[node] += times(row);
      tiedY[rank[row]] += times(row);
      tied += times(row);
    }
    pairsX += (tied * (tied - 1)) / 2;
    n += tied;
    start = end;
  }
  const pairs = (n * (n - 1)) / 2;
  const pairsY = tiedY.reduce((total, tied) => total + (tied * (tied - 1)) / 2, 0);
  if (!(pairs > pairsX && pairs > pairsY)) return null;
  const tau = (concordant - discordant) / Math.sqrt(pairs - pairsX) / Math.sqrt(pairs - pairsY);
  return Math.max(-1, Math.min(1, tau));
}

/** The cumulated count of the ranks below `rank`. */
function countUpTo(tree: Float64Array, rank: number): number {
  let total = 0;
  for (let node = rank; node > 0; node -= node & -node) total += tree[node];
  return total;
}

/** Ranks from 0 without gaps, ties equal. */
function denseRanks(values: Float64Array): { readonly rank: Uint32Array; readonly ranks: number } {
  const order = argsort(values);
  const rank = new Uint32Array(values.length);
  let ranks = 0;
  for (let i = 0; i < order.length; i++) {
    if (i === 0 || values[order[i]] !== values[order[i - 1]]) ranks++;
    rank[order[i]] = ranks - 1;
  }
  return { rank, ranks };
}

function isConstant(values: ArrayLike<number>, weights: ArrayLike<number> | null): boolean {
  let first: number | null = null;
  for (let i = 0; i < values.length; i++) {
    if (weights !== null && weights[i] === 0) continue;
    if (first === null) first = values[i];
    else if (values[i] !== first) return false;
  }
  return true;
}

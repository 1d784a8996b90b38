import { argsort } from "./sorting.ts";

/**
 * The p-quantile of ascending values by linear interpolation between the two nearest ranks: NumPy's default, method 7
 * of Hyndman and Fan. Throws a RangeError where there are no values or p is outside 0 … 1.
 */
export function quantileOfSorted(ascending: ArrayLike<number>, p: number): number {
  const n = ascending.length;
  checkQuantile(n, p);
  const at = p * (n - 1);
  const below = Math.floor(at);
  return between(ascending[below], ascending[Math.min(n - 1, below + 1)], at - below);
}

/** The p-quantile of values in any order; takes no NaN. Throws as `quantileOfSorted` does. */
export function quantile(values: Float64Array, p: number): number {
  return quantileOfSorted(values.slice().sort(), p);
}

/**
 * The p-quantile of the sample in which each ascending value stands `multiplicity` times (whole numbers, 0 or more),
 * by linear interpolation: what NumPy gives for the repeated values. Null where every multiplicity is 0.
 */
export function quantileOfRepeated(
  ascending: ArrayLike<number>,
  multiplicity: ArrayLike<number>,
  p: number,
): number | null {
  let n = 0;
  for (let i = 0; i < ascending.length; i++) n += multiplicity[i];
  if (n === 0) return null;
  checkQuantile(n, p);
  const at = p * (n - 1);
  const rank = Math.floor(at);
  let passed = 0;
  for (let i = 0; i < ascending.length; i++) {
    passed += multiplicity[i];
    if (passed <= rank) continue;
    if (passed > rank + 1 || passed === n) return ascending[i];
    let next = i + 1;
    while (multiplicity[next] === 0) next++;
    return between(ascending[i], ascending[next], at - rank);
  }
  return null;
}

/**
 * The weighted p-quantile of values in any order: the smallest value whose cumulated weight reaches p of the total,
 * and the mean of it and the next one where it is reached exactly, so that equal weights give the usual median. This
 * is scikit-learn's weighted percentile with `average=True` ("averaged_inverted_cdf"). Values of weight 0 do not
 * count. Null where the total weight is 0. Throws a RangeError where p is outside 0 … 1.
 */
export function weightedQuantile(values: Float64Array, weights: ArrayLike<number>, p: number): number | null {
  checkQuantile(1, p);
  const order = argsort(values).filter((row) => weights[row] > 0);
  if (order.length === 0) return null;
  const cumulative = new Float64Array(order.length);
  let total = 0;
  for (let i = 0; i < order.length; i++) {
    total += weights[order[i]];
    cumulative[i] = total;
  }
  const target = p * total;
  let at = 0;
  while (at < order.length - 1 && cumulative[at] < target) at++;
  const value = values[order[at]];
  const reachedExactly = p > 0 && cumulative[at] - target <= Number.EPSILON;
  return reachedExactly && at + 1 < order.length ? (value + values[order[at + 1]]) / 2 : value;
}

/** NumPy's interpolation: from the nearer end, so that it is exact at both. */
function between(low: number, high: number, share: number): number {
  if (low === high) return low;
  return share < 0.5 ? low + (high - low) * share : high - (high - low) * (1 - share);
}

function checkQuantile(n: number, p: number): void {
  if (n < 1) throw new RangeError("a quantile needs at least one value");
  if (!(p >= 0 && p <= 1)) throw new RangeError(`a quantile lies between 0 and 1, not ${p}`);
}

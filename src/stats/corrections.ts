/**
 * Holm's step-down adjusted p-values, in the order of the input: reject where one is at most α, and the chance of
 * any false rejection is at most α whatever the dependence. Throws a RangeError for a p outside 0 … 1.
 *
 * Source: S. Holm, Scandinavian Journal of Statistics 6, 1979.
 */
export function holm(p: ArrayLike<number>): Float64Array {
  const ascending = ascendingOrder(p);
  const adjusted = new Float64Array(p.length);
  let largest = 0;
  for (const [rank, i] of ascending.entries()) {
    largest = Math.max(largest, Math.min(1, p[i] * (p.length - rank)));
    adjusted[i] = largest;
  }
  return adjusted;
}

/**
 * Benjamini and Hochberg's adjusted p-values, in the order of the input: reject where one is at most q, and the
 * expected share of false among the rejections is at most q (for independent or positively dependent tests). Throws
 * a RangeError for a p outside 0 … 1.
 *
 * Source: Y. Benjamini and Y. Hochberg, JRSS B 57, 1995.
 */
export function benjaminiHochberg(p: ArrayLike<number>): Float64Array {
  const ascending = ascendingOrder(p);
  const adjusted = new Float64Array(p.length);
  let smallest = 1;
  for (let rank = ascending.length; rank > 0; rank--) {
    const i = ascending[rank - 1];
    smallest = Math.min(smallest, (p[i] * p.length) / rank);
    adjusted[i] = smallest;
  }
  return adjusted;
}

function ascendingOrder(p: ArrayLike<number>): number[] {
  const order = Array.from({ length: p.length }, (_, i) => i);
  for (const i of order)
    if (!(p[i] >= 0 && p[i] <= 1)) throw new RangeError(`a p-value lies between 0 and 1, not ${p[i]}`);
  return order.sort((a, b) => p[a] - p[b]);
}

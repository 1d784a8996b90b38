import { argsort } from "./sorting.ts";

/** Ranks from 1, ties sharing the mean of theirs, in the order of the input. Throws a RangeError for NaN. */
export function midranks(values: Float64Array): Float64Array {
  return repeatedMidranks(values, null);
}

/**
 * The midranks that the values have in the sample in which each stands `multiplicity` times: what is below, and half
 * of one more than what is tied. Null stands for one time each. O(n log n) by an order that may be given
 * (`argsort(values)`), to rank many resamples by one sort.
 */
export function repeatedMidranks(
  values: Float64Array,
  multiplicity: ArrayLike<number> | null,
  order: Uint32Array = argsort(values),
): Float64Array {
  const ranks = new Float64Array(values.length);
  let below = 0;
  for (let start = 0; start < order.length; ) {
    const value = values[order[start]];
    let end = start;
    let tied = 0;
    while (end < order.length && values[order[end]] === value) {
      tied += multiplicity === null ? 1 : multiplicity[order[end]];
      end++;
    }
    for (let i = start; i < end; i++) ranks[order[i]] = below + (tied + 1) / 2;
    below += tied;
    start = end;
  }
  return ranks;
}

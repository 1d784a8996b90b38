/** The distinct values of a sample, ascending, and how often each stands in it; no NaN. */
export interface CountedSample {
  readonly values: Float64Array;
  readonly counts: Float64Array;
  readonly total: number;
}

/**
 * Two samples over the ascending union of their values, which is all that a rank test, an empirical distribution and a
 * permutation of their labels need. Positions may also be anything else in order, such as bins.
 */
export interface JointSample {
  readonly values: Float64Array;
  readonly first: Float64Array;
  readonly second: Float64Array;
  readonly n: number;
  readonly m: number;
}

/** Sorts and counts; O(n log n). Throws a RangeError for NaN; −0 counts as 0. */
export function countSample(sample: Float64Array): CountedSample {
  const sorted = sample.slice().sort();
  // A typed array's sort puts NaN last.
  if (Number.isNaN(sorted.at(-1))) throw new RangeError("cannot count a sample that holds NaN");
  const values = new Float64Array(sorted.length);
  const counts = new Float64Array(sorted.length);
  let distinct = 0;
  for (let start = 0; start < sorted.length; ) {
    const value = sorted[start];
    let end = start + 1;
    while (end < sorted.length && sorted[end] === value) end++;
    values[distinct] = value + 0;
    counts[distinct++] = end - start;
    start = end;
  }
  return { values: values.slice(0, distinct), counts: counts.slice(0, distinct), total: sorted.length };
}

/** Lays two counted samples over each other; O(k) in their distinct values. */
export function joinSamples(first: CountedSample, second: CountedSample): JointSample {
  const most = first.values.length + second.values.length;
  const values = new Float64Array(most);
  const ofFirst = new Float64Array(most);
  const ofSecond = new Float64Array(most);
  let at = 0;
  for (let i = 0, j = 0; i < first.values.length || j < second.values.length; at++) {
    const a = i < first.values.length ? first.values[i] : Number.POSITIVE_INFINITY;
    const b = j < second.values.length ? second.values[j] : Number.POSITIVE_INFINITY;
    values[at] = Math.min(a, b);
    if (i < first.values.length && a <= b) ofFirst[at] = first.counts[i++];
    if (j < second.values.length && b <= a) ofSecond[at] = second.counts[j++];
  }
  return {
    values: values.slice(0, at),
    first: ofFirst.slice(0, at),
    second: ofSecond.slice(0, at),
    n: first.total,
    m: second.total,
  };
}

/**
 * Quantiles of a counted sample at ascending probabilities in one pass, by linear interpolation, as `quantileOfSorted`
 * gives them for the rows themselves. Throws a RangeError for an empty sample or a probability outside 0 … 1.
 */
export function quantilesOfCounted(
  { values, counts, total }: CountedSample,
  probabilities: readonly number[],
): number[] {
  if (!(total > 0)) throw new RangeError("a quantile needs at least one value");
  let at = 0;
  let passed = counts[0];
  return probabilities.map((p) => {
    if (!(p >= 0 && p <= 1)) throw new RangeError(`a quantile lies between 0 and 1, not ${p}`);
    const rank = p * (total - 1);
    const below = Math.floor(rank);
    while (passed <= below && at < values.length - 1) passed += counts[++at];
    const low = values[at];
    // The next row may be one of the same value, or of the next that is there.
    let next = at;
    if (passed <= below + 1)
      do next++;
      while (next < values.length - 1 && counts[next] === 0);
    const high = values[Math.min(next, values.length - 1)];
    const share = rank - below;
    if (low === high || share === 0) return low;
    return share < 0.5 ? low + (high - low) * share : high - (high - low) * (1 - share);
  });
}

/** Mean and mean squared deviation from it (divided by the count); null for an empty sample. */
export function momentsOfCounted({ values, counts, total }: CountedSample): { mean: number; variance: number } | null {
  if (total === 0) return null;
  let weighted = 0;
  for (let i = 0; i < values.length; i++) weighted += counts[i] * (values[i] / total);
  let squares = 0;
  for (let i = 0; i < values.length; i++) squares += counts[i] * (values[i] - weighted) ** 2;
  return { mean: weighted, variance: squares / total };
}

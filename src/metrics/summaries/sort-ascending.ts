/** Below this many values the built-in sort is as fast. */
const fewest = 1 << 17;
/** About this many values a bucket, so that most are sorted by insertion in cache. */
const bucketSize = 64;
const insertionLimit = 128;

/**
 * Sorts finite numbers ascending, in place. Many values go into buckets of equal width first, each of which is then
 * sorted alone: about twice as fast as the built-in sort on scores that spread, and as good as it where they crowd.
 */
export function sortAscending(values: Float64Array): Float64Array {
  const n = values.length;
  if (n < fewest) return values.sort();
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < n; i++) {
    const value = values[i];
    if (value < low) low = value;
    if (value > high) high = value;
  }
  const buckets = Math.ceil(n / bucketSize);
  const scale = (buckets - 1) / (high - low);
  if (!(scale > 0 && Number.isFinite(scale) && Number.isFinite(high - low))) return values.sort();
  const start = new Uint32Array(buckets + 1);
  for (let i = 0; i < n; i++) start[1 + (((values[i] - low) * scale) >>> 0)]++;
  for (let b = 1; b <= buckets; b++) start[b] += start[b - 1];
  const from = values.slice();
  const next = start.slice(0, buckets);
  for (let i = 0; i < n; i++) {
    const value = from[i];
    values[next[((value - low) * scale) >>> 0]++] = value;
  }
  for (let b = 0; b < buckets; b++) sortBucket(values, start[b], start[b + 1]);
  return values;
}

function sortBucket(values: Float64Array, start: number, end: number): void {
  if (end - start > insertionLimit) {
    values.subarray(start, end).sort();
    return;
  }
  for (let i = start + 1; i < end; i++) {
    const value = values[i];
    let at = i;
    while (at > start && values[at - 1] > value) {
      values[at] = values[at - 1];
      at--;
    }
    values[at] = value;
  }
}

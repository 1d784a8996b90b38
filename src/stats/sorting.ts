/**
 * The order that sorts numbers ascending: `values[order[0]] <= values[order[1]] <= …`. Equal values keep their first
 * order (the sort is stable), −0 equals 0, infinities are allowed.
 *
 * Throws a RangeError where a value is NaN.
 */
export function argsort(values: Float64Array): Uint32Array {
  return sortWithOrder(values).order;
}

/** Numbers in ascending order, and the index that each had. */
export interface Sorted {
  /** The values themselves, not a copy, where they ascend already. */
  readonly sorted: Float64Array;
  readonly order: Uint32Array;
}

/**
 * `argsort` with the values in that order. O(n): many values go into buckets of equal width, each of which is sorted by
 * insertion; where they crowd in few buckets, by radix. For n values it holds 16 n bytes beside the input.
 */
export function sortWithOrder(values: Float64Array): Sorted {
  const n = values.length;
  let ascending = true;
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  let previous = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < n; i++) {
    const value = values[i];
    if (Number.isNaN(value)) throw new RangeError(`cannot sort: the value at index ${i} is NaN`);
    if (value < previous) ascending = false;
    if (value < low) low = value;
    if (value > high) high = value;
    previous = value;
  }
  if (ascending) return { sorted: values, order: upTo(n) };
  const buckets = Math.ceil(n / bucketSize);
  const scale = (buckets - 1) / (high - low);
  if (n < fewestForBuckets || !(scale > 0 && Number.isFinite(scale) && Number.isFinite(high - low))) {
    const order = radixArgsort(values);
    const sorted = new Float64Array(n);
    for (let i = 0; i < n; i++) sorted[i] = values[order[i]];
    return { sorted, order };
  }
  return sortByBuckets(values, low, scale, buckets);
}

/** Below this many numbers a radix sort is as fast. */
const fewestForBuckets = 1 << 11;
/** Numbers a bucket on average: so few that they lie in a line or two of the cache. */
const bucketSize = 8;

function sortByBuckets(values: Float64Array, low: number, scale: number, buckets: number): Sorted {
  const n = values.length;
  const starts = new Uint32Array(buckets + 1);
  for (let i = 0; i < n; i++) starts[1 + (((values[i] - low) * scale) >>> 0)]++;
  for (let bucket = 1; bucket <= buckets; bucket++) starts[bucket] += starts[bucket - 1];
  const next = starts.slice(0, buckets);
  const sorted = new Float64Array(n);
  const order = new Uint32Array(n);
  for (let i = 0; i < n; i++) {
    const value = values[i];
    const at = next[((value - low) * scale) >>> 0]++;
    sorted[at] = value;
    order[at] = i;
  }
  for (let bucket = 0; bucket < buckets; bucket++) {
    const [start, end] = [starts[bucket], starts[bucket + 1]];
    if (end - start <= shortRun) insertionSort(sorted, order, start, end);
    else sortCrowded(sorted, order, start, end);
  }
  return { sorted, order };
}

function sortCrowded(sorted: Float64Array, order: Uint32Array, start: number, end: number): void {
  const values = sorted.slice(start, end);
  const rows = order.slice(start, end);
  const within = radixArgsort(values);
  for (let i = 0; i < within.length; i++) {
    sorted[start + i] = values[within[i]];
    order[start + i] = rows[within[i]];
  }
}

function insertionSort(sorted: Float64Array, order: Uint32Array, start: number, end: number): void {
  for (let i = start + 1; i < end; i++) {
    const value = sorted[i];
    const row = order[i];
    let at = i;
    while (at > start && sorted[at - 1] > value) {
      sorted[at] = sorted[at - 1];
      order[at] = order[at - 1];
      at--;
    }
    sorted[at] = value;
    order[at] = row;
  }
}

function upTo(n: number): Uint32Array {
  const order = new Uint32Array(n);
  for (let i = 0; i < n; i++) order[i] = i;
  return order;
}

/**
 * Least-significant-digit radix sort on the upper 32 bits of the doubles, then each run that agrees in them is put in
 * order by its lower 32 bits.
 */
function radixArgsort(values: Float64Array): Uint32Array {
  const order = upTo(values.length);
  const { keys, order: sorted } = radixSort(wordsInOrder(values, order, true), order);
  orderWithinRuns(values, keys, sorted);
  return sorted;
}

/** The order that sorts whole numbers below 2^32 ascending, equal ones in their first order. The keys are sorted too. */
export function argsortWords(keys: Uint32Array): Uint32Array {
  const sorted = radixSort(keys, upTo(keys.length));
  if (sorted.keys !== keys) keys.set(sorted.keys);
  return sorted.order;
}

/** Whether the sign and exponent of a double stand in the second 32-bit word of it on this machine. */
const highWordLast = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1;
const digitBits = 11;
const digitCount = 1 << digitBits;
const digitMask = digitCount - 1;
/** Runs up to this length are cheaper to sort by insertion than to count. */
const shortRun = 40;

/**
 * The upper or lower half of the doubles at the indices of `order`, mapped so that unsigned order is numeric order:
 * the sign is flipped, and all bits of a negative number are. −0 takes the bits of 0.
 */
function wordsInOrder(values: Float64Array, order: Uint32Array, upper: boolean): Uint32Array {
  const bits = new Uint32Array(values.buffer, values.byteOffset, 2 * values.length);
  const highAt = highWordLast ? 1 : 0;
  const words = new Uint32Array(order.length);
  for (let i = 0; i < order.length; i++) {
    const row = order[i];
    const high = values[row] === 0 ? 0 : bits[2 * row + highAt];
    const word = upper ? high : bits[2 * row + 1 - highAt];
    const flipped = high >>> 31 === 1 ? 0xffffffff : upper ? 0x80000000 : 0;
    words[i] = word ^ flipped;
  }
  return words;
}

interface Keyed {
  readonly keys: Uint32Array;
  readonly order: Uint32Array;
}

/** Sorts 32-bit keys ascending and stably with `order` beside them; returns them in one of two buffers each. */
function radixSort(keys: Uint32Array, order: Uint32Array): Keyed {
  const n = keys.length;
  const counts = [0, 1, 2].map(() => new Uint32Array(digitCount));
  const [low, middle, high] = counts;
  for (let i = 0; i < n; i++) {
    const key = keys[i];
    low[key & digitMask]++;
    middle[(key >>> digitBits) & digitMask]++;
    high[key >>> (2 * digitBits)]++;
  }
  let from: Keyed = { keys, order };
  let to: Keyed = { keys: new Uint32Array(n), order: new Uint32Array(n) };
  for (let pass = 0; pass < counts.length; pass++) {
    const next = counts[pass];
    // A digit that all keys share moves nothing.
    if (next.includes(n)) continue;
    let start = 0;
    for (let digit = 0; digit < digitCount; digit++) {
      const count = next[digit];
      next[digit] = start;
      start += count;
    }
    scatter(from.keys, from.order, to.keys, to.order, next, pass * digitBits);
    [from, to] = [to, from];
  }
  return from;
}

function scatter(
  keys: Uint32Array,
  order: Uint32Array,
  toKeys: Uint32Array,
  toOrder: Uint32Array,
  next: Uint32Array,
  shift: number,
): void {
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i];
    const place = next[(key >>> shift) & digitMask]++;
    toKeys[place] = key;
    toOrder[place] = order[i];
  }
}

/** Finishes the sort inside each run of rows whose upper words agree. */
function orderWithinRuns(values: Float64Array, keys: Uint32Array, order: Uint32Array): void {
  const n = keys.length;
  for (let start = 0; start < n; ) {
    const key = keys[start];
    let end = start + 1;
    let ascending = true;
    while (end < n && keys[end] === key) {
      if (values[order[end]] < values[order[end - 1]]) ascending = false;
      end++;
    }
    if (!ascending) {
      if (end - start <= shortRun) insertRun(values, order, start, end);
      else {
        const run = order.slice(start, end);
        order.set(radixSort(wordsInOrder(values, run, false), run).order, start);
      }
    }
    start = end;
  }
}

function insertRun(values: Float64Array, order: Uint32Array, start: number, end: number): void {
  for (let i = start + 1; i < end; i++) {
    const row = order[i];
    const value = values[row];
    let j = i - 1;
    while (j >= start && values[order[j]] > value) {
      order[j + 1] = order[j];
      j--;
    }
    order[j + 1] = row;
  }
}

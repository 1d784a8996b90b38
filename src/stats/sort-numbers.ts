/** Below this many numbers the engine's own sort is as fast. */
const fewestForRadix = 1 << 10;
/** Bytes of a double, each a digit. */
const places = 8;
const digits = 256;

/**
 * The numbers ascending, as a copy; infinities are numbers, and −0 stands before 0. NaN must not be there.
 *
 * By radix, a byte at a time, in O(n) whatever the numbers: about a third of the engine's time. Bytes that are the same
 * in all of them cost nothing.
 */
export function sortNumbers(values: Float64Array): Float64Array {
  const n = values.length;
  if (n < fewestForRadix || !isLittleEndian) return values.slice().sort();
  let from = values.slice();
  let to = new Float64Array(n);
  const starts = countDigits(new Uint8Array(from.buffer));
  for (let place = 0; place < places; place++) {
    if (!toStarts(starts, place * digits, n)) continue;
    const bytes = new Uint8Array(from.buffer);
    const first = place * digits;
    for (let i = 0, at = place; i < n; i++, at += places) to[starts[first + bytes[at]]++] = from[i];
    [from, to] = [to, from];
  }
  return negativesFirst(from, to);
}

const isLittleEndian = new Uint8Array(Float64Array.of(-1).buffer)[places - 1] !== 0;

function countDigits(bytes: Uint8Array): Uint32Array {
  const counts = new Uint32Array(places * digits);
  for (let at = 0; at < bytes.length; at += places) {
    counts[bytes[at]]++;
    counts[digits + bytes[at + 1]]++;
    counts[2 * digits + bytes[at + 2]]++;
    counts[3 * digits + bytes[at + 3]]++;
    counts[4 * digits + bytes[at + 4]]++;
    counts[5 * digits + bytes[at + 5]]++;
    counts[6 * digits + bytes[at + 6]]++;
    counts[7 * digits + bytes[at + 7]]++;
  }
  return counts;
}

/** Counts of digits as the places of their first ones; false where all have the same digit. */
function toStarts(counts: Uint32Array, first: number, n: number): boolean {
  let passed = 0;
  for (let digit = first; digit < first + digits; digit++) {
    const count = counts[digit];
    if (count === n) return false;
    counts[digit] = passed;
    passed += count;
  }
  return true;
}

/** As unsigned words negative doubles are above all others, the lowest of them last. */
function negativesFirst(byBits: Float64Array, out: Float64Array): Float64Array {
  const n = byBits.length;
  let low = 0;
  let high = n;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (byBits[middle] < 0 || Object.is(byBits[middle], -0)) high = middle;
    else low = middle + 1;
  }
  if (low === n) return byBits;
  const negatives = n - low;
  for (let i = 0; i < negatives; i++) out[i] = byBits[n - 1 - i];
  out.set(byBits.subarray(0, low), negatives);
  return out;
}

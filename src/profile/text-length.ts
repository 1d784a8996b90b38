/** The number of Unicode code points of UTF-8 bytes. */
export function codePoints(bytes: Uint8Array, start: number, end: number): number {
  let count = end - start;
  // A byte 10xxxxxx goes on with a code point that has begun.
  for (let at = start; at < end; at++) if ((bytes[at] & 0xc0) === 0x80) count--;
  return count;
}

import type { Buffer } from "node:buffer";

const lineFeed = 10;
const quote = 34;
const quoteWord = 0x22222222;

/**
 * Whether the number of quotes from `start` to `end` is odd. Four bytes at a time: a word without its quotes has zero
 * bytes where they stood; those are marked, the marks of all words are summed modulo 2, and the marks counted once.
 */
export function hasOddQuotes(bytes: Buffer, view: DataView, start: number, end: number): boolean {
  let marks = 0;
  let at = start;
  for (; at + 4 <= end; at += 4) {
    const word = view.getInt32(at, true) ^ quoteWord;
    marks ^= ~(((word & 0x7f7f7f7f) + 0x7f7f7f7f) | word) & 0x80808080;
  }
  let count = 0;
  for (let bits = marks; bits !== 0; bits &= bits - 1) count++;
  for (; at < end; at++) if (bytes[at] === quote) count++;
  return (count & 1) === 1;
}

/**
 * Where the first record of a block begins: behind the first line feed outside quotes from `from` on, which is the last
 * byte before the block; null where there is none before `stop`. `quoted` says whether the block begins inside a quoted
 * field.
 *
 * In CSV without errors quotes stand only around fields and doubled in them, so a place lies inside a field exactly
 * where the number of quotes before it is odd. Where an error upsets that, the block of the error comes first and its
 * failure is the one that counts.
 */
export function firstRecord(bytes: Buffer, from: number, stop: number, quoted: boolean): number | null {
  if (bytes[from] === lineFeed && !quoted) return from + 1;
  let inside = quoted;
  for (let at = from + 1; at < stop - 1; at++) {
    const byte = bytes[at];
    if (byte === quote) inside = !inside;
    else if (byte === lineFeed && !inside) return at + 1;
  }
  return null;
}

import { firstHash, hashWord, lastHash, shortWord } from "../table/hash-bytes.ts";
import { fieldKind } from "./batch.ts";
import { codePoints } from "./text-length.ts";

/** The high bit of each byte of a word, which no ASCII character has. */
const highBits = 0x80808080;

/**
 * Writes for each row whether it has a text (by the kind of its field), and of those that have one `hashBytes` and the
 * number of code points, in one look at its bytes; `view` shows the same bytes, since it reads four of them at once.
 */
export function hashTexts(
  bytes: Uint8Array,
  view: DataView,
  starts: Int32Array,
  ends: Int32Array,
  kinds: Uint8Array,
  rows: number,
  present: Uint8Array,
  hashes: Uint32Array,
  lengths: Int32Array,
): void {
  for (let row = 0; row < rows; row++) {
    if (kinds[row] <= fieldKind.nan) {
      present[row] = 0;
      continue;
    }
    present[row] = 1;
    const start = starts[row];
    const end = ends[row];
    const last = end - 4;
    let hash = firstHash(end - start);
    let seen = 0;
    for (let at = start; at < last; at += 4) {
      const word = view.getInt32(at, true);
      hash = hashWord(hash, word);
      seen |= word;
    }
    const tail = last < start ? shortWord(bytes, start, end) : view.getInt32(last, true);
    hashes[row] = lastHash(hash, tail);
    lengths[row] = ((seen | tail) & highBits) === 0 ? end - start : codePoints(bytes, start, end);
  }
}

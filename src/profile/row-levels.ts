/**
 * Which rows a sample keeps. Each row has a level; a sample of level l keeps the rows whose level is at least l, about
 * one in 2^l. A sample that grows too large raises its level, and drops what is below: the rows that are left depend on
 * the table alone and not on how it was cut, read or merged.
 *
 * The choice is stratified: of each aligned group of 2^l rows of a block exactly one has a level of l or more (up to
 * l = 16; beyond by an independent draw), a random one. A column that changes slowly over the file is so sampled
 * evenly.
 */

const groupBits = 16;
const groupRows = 1 << groupBits;

/** The levels of the rows of a block's group, up to a permutation that keeps aligned groups together. */
const levels = groupLevels();

function groupLevels(): Uint8Array {
  const found = new Uint8Array(groupRows);
  for (let level = 1; level <= groupBits; level++) {
    const size = 1 << level;
    const half = size >>> 1;
    for (let group = 0; group < groupRows; group += size) {
      // The winners of the two halves are their only rows with level − 1; one of them rises.
      const from = group + ((mix(Math.imul(group, 31) + level) & 1) === 0 ? 0 : half);
      for (let row = from; row < from + half; row++) {
        if (found[row] !== level - 1) continue;
        found[row] = level;
        break;
      }
    }
  }
  return found;
}

/** Writes the levels of `rows` rows of a block from its row `first` on. */
export function fillRowLevels(out: Uint8Array, block: number, first: number, rows: number): void {
  const seed = mix((block % 2 ** 32) ^ mix(Math.floor(block / 2 ** 32) + 0x9e3779b9));
  const turn = seed & (groupRows - 1);
  for (let i = 0; i < rows; i++) {
    const row = first + i;
    const level = levels[(row & (groupRows - 1)) ^ turn];
    out[i] = level < groupBits ? level : groupBits + Math.clz32(mix(seed ^ (row >>> groupBits)) | 1);
  }
}

function mix(word: number): number {
  word = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  word = Math.imul(word ^ (word >>> 13), 0xc2b2ae35);
  return (word ^ (word >>> 16)) >>> 0;
}

import type { Column } from "./column.ts";
import { textColumn } from "./column-values.ts";

/** How many rows something befell, and the first five of them. */
export interface RowCount {
  readonly count: number;
  readonly rows: readonly number[];
}

export interface KeyMatch {
  /** For each left row the right row with the same key, -1 where there is none; of several the first. */
  readonly rightRowOf: Int32Array;
  /** Left rows whose key is not on the right; rows without a key are not among them. */
  readonly unmatched: RowCount;
  /** Rows that repeat the key of an earlier row of their side. */
  readonly leftDuplicates: RowCount;
  readonly rightDuplicates: RowCount;
  /** Rows without a key, which match nothing. */
  readonly leftMissing: RowCount;
  readonly rightMissing: RowCount;
  /** Right rows whose key is not on the left; the rows are those of the right. */
  readonly rightUnmatched: RowCount;
}

const shownRows = 5;

/**
 * Matches two key columns by their text: the number 1 matches the text `1`, not the text `1.0`; missing never matches.
 * Time is linear in the rows and distinct keys of both sides.
 */
export function matchKeys(left: Column, right: Column): KeyMatch {
  const leftText = textColumn(left);
  const rightText = textColumn(right);
  const leftCodeOf = rightText.dictionary.codesIn(leftText.dictionary);
  const rightRowOfCode = new Int32Array(leftText.dictionary.size).fill(-1);
  const rightSeen = new Uint8Array(rightText.dictionary.size);
  const leftSeen = new Uint8Array(leftText.dictionary.size);
  const leftDuplicates = new Tally();
  const leftMissing = new Tally();
  const rightDuplicates = new Tally();
  const rightMissing = new Tally();
  const rightUnmatched = new Tally();
  const unmatched = new Tally();

  for (let row = 0; row < leftText.length; row++) {
    if (leftText.missing !== null && leftText.missing[row] === 1) {
      leftMissing.add(row);
      continue;
    }
    const code = leftText.codes[row];
    if (leftSeen[code] === 1) leftDuplicates.add(row);
    leftSeen[code] = 1;
  }
  for (let row = 0; row < rightText.length; row++) {
    if (rightText.missing !== null && rightText.missing[row] === 1) {
      rightMissing.add(row);
      continue;
    }
    const code = rightText.codes[row];
    const leftCode = leftCodeOf[code];
    if (rightSeen[code] === 1) rightDuplicates.add(row);
    else if (leftCode >= 0) rightRowOfCode[leftCode] = row;
    rightSeen[code] = 1;
    // A dictionary may know more texts than the rows use, so a code alone is no match.
    if (leftCode < 0 || leftSeen[leftCode] === 0) rightUnmatched.add(row);
  }
  const rightRowOf = new Int32Array(leftText.length).fill(-1);
  for (let row = 0; row < leftText.length; row++) {
    if (leftText.missing !== null && leftText.missing[row] === 1) continue;
    const found = rightRowOfCode[leftText.codes[row]];
    rightRowOf[row] = found;
    if (found < 0) unmatched.add(row);
  }
  return { rightRowOf, unmatched, leftDuplicates, rightDuplicates, leftMissing, rightMissing, rightUnmatched };
}

class Tally implements RowCount {
  count = 0;
  readonly rows: number[] = [];

  add(row: number): void {
    this.count++;
    if (this.rows.length < shownRows) this.rows.push(row);
  }
}

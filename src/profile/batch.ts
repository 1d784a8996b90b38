/**
 * What a reader hands to the accumulators: some hundred or thousand rows at a time, a few typed arrays for each column,
 * filled again and again. No string and no object is made for a field.
 */

/** What stands in a field, of itself and not of its column. */
export const fieldKind = { missing: 0, nan: 1, number: 2, false: 3, true: 4, text: 5 } as const;

/**
 * One column of a batch; only the first `rows` entries of each array count.
 *
 * A number's `numbers[row]` is its value (not NaN: that is the kind `nan`). `bytes[starts[row] … ends[row])` is the text
 * as it was written, in UTF-8, unescaped and without the quotes of its format. It must be there for kind `text`, and for
 * all other kinds but `missing` where the column's needs say `written`.
 */
export interface FieldBatch {
  readonly kinds: Uint8Array;
  readonly numbers: Float64Array;
  readonly bytes: Uint8Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** Rows of one block after each other. */
export interface RowBatch {
  readonly rows: number;
  /** The block's ordinal: any whole number below 2^53 that rises in the order of the table. */
  readonly block: number;
  /** The index in the block of the batch's first row. */
  readonly firstRow: number;
  /** For each row the lines of the block before it; null in formats without lines. */
  readonly lines: Int32Array | null;
  /** By the plan's column slots; null for a column that is not needed. */
  readonly columns: readonly (FieldBatch | null)[];
}

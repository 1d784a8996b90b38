import { Buffer } from "node:buffer";
import type { FieldBatch, RowBatch } from "../batch.ts";

/** The arrays of a batch stay in the processor's cache. */
const maxCells = 16_384;
const maxRows = 1024;
const minRows = 16;
/** Cells between columns, so that the same row of many columns does not fall into the same few lines of the cache. */
const columnGap = 16;

/** How many rows a batch of so many columns holds; it depends on nothing else, since figures may depend on it. */
export function batchRows(slots: number): number {
  return Math.max(minRows, Math.min(maxRows, Math.floor(maxCells / Math.max(1, slots))));
}

class ColumnStore implements FieldBatch {
  readonly kinds: Uint8Array;
  readonly numbers: Float64Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  bytes: Uint8Array = Buffer.alloc(0);

  constructor(kinds: Uint8Array, numbers: Float64Array, starts: Int32Array, ends: Int32Array) {
    this.kinds = kinds;
    this.numbers = numbers;
    this.starts = starts;
    this.ends = ends;
  }
}

/**
 * The one batch that a reader fills again and again. The field of the column at `place` in row `row` is cell
 * `place * stride + row` of flat arrays, of which the columns of the batch are views: a scanner that goes from field
 * to field indexes the flat arrays, and whoever goes down a column reads its view.
 */
export class BatchStore implements RowBatch {
  /** Rows that the arrays have room for. */
  readonly capacity: number;
  /** Cells from one column to the next. */
  readonly stride: number;
  readonly slots: number;
  rows = 0;
  block = 0;
  firstRow = 0;
  readonly lines: Int32Array;
  readonly columns: readonly (ColumnStore | null)[];
  readonly #stores: readonly ColumnStore[];
  readonly kinds: Uint8Array;
  readonly numbers: Float64Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;

  /** `slots` of the plan are read: a slot's place in this list is its column of the flat arrays. */
  constructor(planSlots: number, read: readonly number[]) {
    const slots = read.length;
    const capacity = batchRows(slots);
    const stride = capacity + columnGap;
    const cells = slots * stride;
    this.slots = slots;
    this.capacity = capacity;
    this.stride = stride;
    this.kinds = new Uint8Array(cells);
    this.numbers = new Float64Array(cells);
    this.starts = new Int32Array(cells);
    this.ends = new Int32Array(cells);
    this.lines = new Int32Array(capacity);
    this.#stores = Array.from({ length: slots }, (_, place) => {
      const from = place * stride;
      const to = from + capacity;
      return new ColumnStore(
        this.kinds.subarray(from, to),
        this.numbers.subarray(from, to),
        this.starts.subarray(from, to),
        this.ends.subarray(from, to),
      );
    });
    const columns = new Array<ColumnStore | null>(planSlots).fill(null);
    for (const [place, slot] of read.entries()) columns[slot] = this.#stores[place];
    this.columns = columns;
  }

  /** Adds `by` to all places from `from` on, where what they point into has moved. */
  move(from: number, by: number): void {
    const { starts, ends } = this;
    for (let cell = 0; cell < starts.length; cell++) {
      if (starts[cell] < from) continue;
      starts[cell] += by;
      ends[cell] += by;
    }
  }

  /** What the starts and ends of all columns point into. */
  over(bytes: Uint8Array): void {
    for (const store of this.#stores) store.bytes = bytes;
  }
}

import { Buffer } from "node:buffer";
import { UserError } from "../../errors/user-error.ts";
import { Dictionary } from "../../table/dictionary.ts";
import { maxTableBytes } from "../../table/limits.ts";
import { type FieldBatch, fieldKind, type RowBatch } from "../batch.ts";
import type { BatchSink } from "./batch-sink.ts";

const firstRows = 1024;

/** Where a row stands in its block. */
export interface BlockRow {
  readonly block: number;
  readonly row: number;
  /** Lines of the block before it; null in formats without lines. */
  readonly line: number | null;
}

/** Some rows, and the first of them. */
export interface CountedRows {
  count: number;
  first: (BlockRow & { readonly text: string | null }) | null;
}

export function noRows(): CountedRows {
  return { count: 0, first: null };
}

/** Counts the row at `at` of a batch; `text` is only asked for the first. */
export function countRow(counted: CountedRows, batch: RowBatch, at: number, text: () => string | null): void {
  counted.count++;
  counted.first ??= {
    block: batch.block,
    row: batch.firstRow + at,
    line: batch.lines === null ? null : batch.lines[at],
    text: text(),
  };
}

/** The bytes of a field as text. */
export function fieldText({ bytes, starts, ends }: FieldBatch, row: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8", starts[row], ends[row]);
}

export function hasValue(kind: number): boolean {
  return kind !== fieldKind.missing && kind !== fieldKind.nan;
}

/** A column that is held whole: each field as the reader delivered it. */
export class HeldColumn {
  kinds = new Uint8Array(firstRows);
  numbers = new Float64Array(firstRows);
  codes = new Uint32Array(firstRows);
  readonly dictionary = new Dictionary();
  /** Whether the text of numbers is held, too. */
  readonly written: boolean;

  constructor(written: boolean) {
    this.written = written;
  }

  add(fields: FieldBatch, rows: number, at: number): void {
    if (at + rows > this.kinds.length) this.#grow(at + rows);
    for (let row = 0; row < rows; row++) {
      const kind = fields.kinds[row];
      this.kinds[at + row] = kind;
      if (kind === fieldKind.number) this.numbers[at + row] = fields.numbers[row];
      if (kind === fieldKind.text || (this.written && kind !== fieldKind.missing))
        this.codes[at + row] = this.dictionary.codeOf(fields.bytes, fields.starts[row], fields.ends[row]);
    }
  }

  get bytes(): number {
    return this.kinds.length * 13 + this.dictionary.byteLength;
  }

  #grow(rows: number): void {
    const length = Math.max(rows, this.kinds.length * 2);
    const { kinds, numbers, codes } = this;
    this.kinds = new Uint8Array(length);
    this.kinds.set(kinds);
    this.numbers = new Float64Array(length);
    this.numbers.set(numbers);
    this.codes = new Uint32Array(length);
    this.codes.set(codes);
  }
}

/**
 * Columns of a table that are held in memory, to be looked up by a key: 13 bytes a value, and each different text once.
 */
export class HeldRows implements BatchSink {
  readonly columns: readonly (HeldColumn | null)[];
  readonly #key: number;
  readonly #keys = new Dictionary();
  readonly #shown: string;
  #firstRowOfKey = new Uint32Array(firstRows);
  rows = 0;
  /** Rows without a key, which match nothing. */
  readonly missing = noRows();
  /** Rows that repeat the key of an earlier one, which is the one that counts. */
  readonly duplicates = noRows();

  /**
   * @param needs for each of the table's columns whether it is held, and whether with the text of its numbers
   * @param key the column that rows are looked up by, which must be delivered with its text
   */
  constructor(needs: readonly ("no" | "value" | "text")[], key: number, shown: string) {
    this.columns = needs.map((need) => (need === "no" ? null : new HeldColumn(need === "text")));
    this.#key = key;
    this.#shown = shown;
  }

  addBatch(batch: RowBatch): void {
    const keys = batch.columns[this.#key];
    if (keys === null) throw new Error("the key of a held table was not read");
    for (let at = 0; at < batch.rows; at++) {
      if (!hasValue(keys.kinds[at])) {
        countRow(this.missing, batch, at, () => null);
        continue;
      }
      const known = this.#keys.size;
      const code = this.#keys.codeOf(keys.bytes, keys.starts[at], keys.ends[at]);
      if (code < known) countRow(this.duplicates, batch, at, () => fieldText(keys, at));
      else this.#remember(code, this.rows + at);
    }
    for (const [slot, held] of this.columns.entries()) {
      const fields = batch.columns[slot];
      if (held !== null && fields !== null) held.add(fields, batch.rows, this.rows);
    }
    this.rows += batch.rows;
    const bytes = this.columns.reduce((sum, column) => sum + (column?.bytes ?? 0), 8 * this.rows);
    if (bytes + this.#keys.byteLength > maxTableBytes) {
      throw new UserError(
        `join: ${this.#shown}: a joined table is held in memory, and its columns take more than ${maxTableBytes} bytes (${this.rows} rows so far)`,
        { title: "Input join", location: { path: this.#shown } },
      );
    }
  }

  endBlock(): void {}

  /** The row with the key that the bytes spell, -1 where there is none. */
  rowOf(bytes: Uint8Array, start: number, end: number): number {
    const code = this.#keys.findBytes(bytes, start, end);
    return code === null ? -1 : this.#firstRowOfKey[code];
  }

  /** Different keys. */
  get keys(): number {
    return this.#keys.size;
  }

  #remember(code: number, row: number): void {
    if (code >= this.#firstRowOfKey.length) {
      const rows = new Uint32Array(this.#firstRowOfKey.length * 2);
      rows.set(this.#firstRowOfKey);
      this.#firstRowOfKey = rows;
    }
    this.#firstRowOfKey[code] = row;
  }
}

import type { Kind } from "./column-builder.ts";

/**
 * Where a scanner puts the fields of one column, row by row.
 *
 * `kind` is "text" where every value is wanted as its text. What stands in the file is given beside a number or truth
 * value, as `bytes[start … end)`, for a sink that keeps it.
 */
export interface FieldSink {
  readonly kind: Kind;
  setNumber(row: number, value: number, bytes: Uint8Array, start: number, end: number): void;
  setBoolean(row: number, value: boolean, bytes: Uint8Array, start: number, end: number): void;
  setBytes(row: number, bytes: Uint8Array, start: number, end: number): void;
  setText(row: number, text: string): void;
  setMissing(row: number): void;
}

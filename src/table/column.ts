import type { Dictionary } from "./dictionary.ts";

interface ColumnBase {
  readonly name: string;
  readonly length: number;
  /** One byte a row, 1 where the value is missing; null where none is. A missing value is not an empty string. */
  readonly missing: Uint8Array | null;
}

/** Numbers, integers and decimals alike; NaN where missing. Infinities are values. */
export interface NumberColumn extends ColumnBase {
  readonly type: "number";
  readonly values: Float64Array;
  /** Of the missing: 1 where a NaN stands, in a format that tells it from a missing value; absent where there is none. */
  readonly nan?: Uint8Array;
}

/** 1 for true, 0 for false and where missing. */
export interface BooleanColumn extends ColumnBase {
  readonly type: "boolean";
  readonly values: Uint8Array;
}

/** Text as codes into a dictionary of distinct byte strings; the code is meaningless where missing. */
export interface TextColumn extends ColumnBase {
  readonly type: "text";
  readonly codes: Uint32Array;
  readonly dictionary: Dictionary;
}

export type Column = NumberColumn | BooleanColumn | TextColumn;

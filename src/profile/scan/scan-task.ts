import type { Compression } from "../../table/byte-stream.ts";
import type { SourceFile } from "../../table/table.ts";
import type { ColumnNeeds, ProfilePlan } from "../plan.ts";

/** A file of the table as a thread needs to know it; plain data. */
export type ScannedFile = CsvFile | JsonFile | ColumnarFile;

interface FileBase {
  readonly source: SourceFile;
  readonly compression: Compression;
  /** Bytes as stored. */
  readonly size: number;
}

export interface CsvFile extends FileBase {
  readonly kind: "csv";
  readonly delimiter: "," | "\t";
  /** The names of its columns, in its order. */
  readonly names: readonly string[];
  /** Where the first record may begin, and its line. */
  readonly position: number;
  readonly line: number;
}

export interface JsonFile extends FileBase {
  readonly kind: "json";
  readonly format: "json" | "jsonl";
}

export interface ColumnarFile extends FileBase {
  readonly kind: "columnar";
  readonly format: "parquet" | "arrow";
}

/**
 * What one thread reads at a time: `block`, one block of a plain CSV or JSON Lines file; `group`, one row group of a
 * Parquet file; `file`, a whole file that can only be read from its beginning.
 */
export type ScanTask =
  | { readonly kind: "block"; readonly file: number; readonly index: number; readonly bytes: number }
  | { readonly kind: "group"; readonly file: number; readonly index: number; readonly bytes: number }
  | { readonly kind: "file"; readonly file: number; readonly bytes: number };

/** All that a thread of a scan is told. */
export interface ScanOrder {
  readonly plan: ProfilePlan;
  /** What is read of each column, by the plan's slots; `skip` for those that are joined from another table. */
  readonly needs: readonly ColumnNeeds[];
  readonly files: readonly ScannedFile[];
  readonly tasks: readonly ScanTask[];
  /** Tokens of CSV that stand for a missing value. */
  readonly missing: readonly string[];
  readonly blockBytes: number;
  /** Where tuples of uniqueness go that are too many for memory; null for nowhere. */
  readonly spillFolder: string | null;
  readonly threads: number;
  /** Bytes for such tuples in each thread. */
  readonly uniquenessMemory: number;
}

/** A block's ordinal in the table: files after each other, each with room for 2^32 blocks. */
export function blockOrdinal(file: number, index: number): number {
  return file * 2 ** 32 + index;
}

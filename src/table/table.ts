import type { Location } from "../errors/user-error.ts";
import type { Column } from "./column.ts";

/** One file to read: where it lies, and how messages and provenance name it (`preds.csv`, later `git:base:preds.csv`). */
export interface SourceFile {
  readonly absolute: string;
  readonly shown: string;
}

export type Format = "csv" | "tsv" | "jsonl" | "json" | "parquet" | "arrow";

/** A piece of a table: the same columns in the same order, `rows` long; `start` is the first row's index in the table. */
export interface Chunk {
  readonly start: number;
  readonly rows: number;
  readonly columns: readonly Column[];
}

/** The columns of one table that were asked for, whole. */
export interface Table {
  readonly rows: number;
  readonly columns: ReadonlyMap<string, Column>;
  readonly files: readonly TableFile[];
  /** Where a row stands, for a message: the file and, for text formats, its line. Reads the file again; for errors only. */
  locate(row: number): Promise<Location>;
}

export interface TableFile {
  readonly shown: string;
  readonly sha256: string;
  readonly rows: number;
}

/** Files that were opened as one table: their header is known, their rows are not read yet. */
export interface TableSource {
  readonly columnNames: readonly string[];
  /** Reads the columns whole; one that is a number in one place and text in another is text in all, as it was written. */
  read(columns: readonly string[]): Promise<Table>;
  /**
   * The same rows piece by piece in file order, in memory that does not grow with the files. A column's type is that
   * of the piece: it may be a number in one and text in the next.
   */
  chunks(columns: readonly string[]): AsyncIterable<Chunk>;
}

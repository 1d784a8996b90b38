import type { Column } from "./column.ts";
import type { QuotedFields } from "./csv-scanner.ts";
import type { Dictionary } from "./dictionary.ts";

/** A column that is asked for, and how: `asText` may be set while chunks are read and counts from the next one on. */
export interface ColumnRequest {
  readonly name: string;
  asText: boolean;
  /** The dictionary for the texts of the next chunk. */
  readonly dictionary: () => Dictionary;
}

export interface ShardChunk {
  readonly rows: number;
  /** In the order of the requests. */
  readonly columns: readonly Column[];
}

/** One opened file of a table. */
export interface Shard {
  readonly shown: string;
  readonly columnNames: readonly string[];
  /** Reads the whole file from its beginning; may be called again. */
  chunks(requests: readonly ColumnRequest[]): AsyncIterable<ShardChunk>;
  /** The line on which a row (from 0, in this file) begins; null where the format has no lines. */
  lineOf(row: number): Promise<number | null>;
}

export interface ReadSettings {
  readonly missing: readonly string[];
  readonly quotedFields: QuotedFields;
  /** Bytes that a text format is read by at once. */
  readonly blockBytes: number;
}

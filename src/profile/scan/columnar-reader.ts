import { Buffer } from "node:buffer";
import type { Column } from "../../table/column.ts";
import { textColumn } from "../../table/column-values.ts";
import { Dictionary } from "../../table/dictionary.ts";
import { maxUnpackedBytes } from "../../table/limits.ts";
import { releaseBytes } from "../../table/release-bytes.ts";
import type { ColumnRequest, ShardChunk } from "../../table/shard.ts";
import { type FieldBatch, fieldKind, type RowBatch } from "../batch.ts";
import type { BatchSink } from "./batch-sink.ts";
import { batchRows } from "./batch-store.ts";
import type { ColumnarFile, ScanOrder } from "./scan-task.ts";

/** Reads the row groups of a Parquet file, or the batches of an Arrow file, as typed columns. */
export interface ColumnarReader {
  group(index: number): AsyncGenerator<ColumnarPiece>;
  all(): AsyncGenerator<ColumnarPiece>;
}

/** Some rows as whole columns. */
export interface ColumnarPiece {
  /** Bytes of the file that this piece stands for. */
  readonly bytes: number;
  readonly rows: number;
  /** Gives at most `limit` of its rows to the sums, as rows of one block; tells how many. */
  feed(sums: BatchSink, block: number, limit: number): number;
}

interface Asked {
  readonly slot: number;
  readonly name: string;
  readonly written: boolean;
}

/** @throws UserError where the file cannot be read */
export async function openColumnar(order: ScanOrder, file: ColumnarFile): Promise<ColumnarReader> {
  const { columns } = order.plan;
  const asked = order.needs.flatMap((need, slot): Asked[] =>
    need.kind === "skip" ? [] : [{ slot, name: columns[slot].name, written: need.written }],
  );
  // One piece is done with before the next is read, so all share the room of their texts.
  const dictionaries = asked.map(() => new Dictionary({ repeats: true }));
  const requests = asked.map(
    ({ name }, i): ColumnRequest => ({ name, asText: false, dictionary: () => dictionaries[i] }),
  );
  const forget = (): void => {
    for (const dictionary of dictionaries) dictionary.clear();
  };
  const piece = (chunk: ShardChunk, bytes: number): ColumnarPiece => ({
    bytes,
    rows: chunk.rows,
    feed: (sums, block, limit) => feedChunk(sums, columns.length, asked, chunk, block, limit),
  });
  if (file.format === "parquet") {
    const { openParquet } = await import("../../table/parquet.ts");
    const shard = await openParquet(file.source, file.compression, maxUnpackedBytes);
    const group = async function* (index: number): AsyncGenerator<ColumnarPiece> {
      forget();
      yield piece(await shard.group(index, requests), shard.groups[index].bytes);
    };
    const all = async function* (): AsyncGenerator<ColumnarPiece> {
      for (const index of shard.groups.keys()) yield* group(index);
    };
    return { group, all };
  }
  const { openArrow } = await import("../../table/arrow.ts");
  const shard = await openArrow(file.source, file.compression, maxUnpackedBytes);
  const all = async function* (): AsyncGenerator<ColumnarPiece> {
    for await (const chunk of shard.chunks(requests)) {
      yield piece(chunk, 0);
      forget();
    }
  };
  return { group: all, all };
}

function feedChunk(
  sums: BatchSink,
  slots: number,
  asked: readonly Asked[],
  chunk: ShardChunk,
  block: number,
  limit: number,
): number {
  const rows = Math.min(chunk.rows, limit);
  const step = batchRows(asked.length);
  const makers = asked.map(({ slot, written }, i) => ({
    slot,
    fields: new ColumnFields(chunk.columns[i], written, step),
  }));
  for (let first = 0; first < rows; first += step) {
    const count = Math.min(step, rows - first);
    const columns = new Array<FieldBatch | null>(slots).fill(null);
    for (const { slot, fields } of makers) columns[slot] = fields.rows(first, count);
    const batch: RowBatch = { rows: count, block, firstRow: first, lines: null, columns };
    sums.addBatch(batch);
  }
  for (const column of chunk.columns) {
    if (column.type !== "text") releaseBytes(column.values);
    if (column.type === "text") releaseBytes(column.codes);
    if (column.missing !== null) releaseBytes(column.missing);
  }
  return rows;
}

const noBytes = Buffer.alloc(0);
const noNumbers = new Float64Array(0);

/** The rows of a column as the fields of batches; numbers are views of the column, texts of its dictionary. */
class ColumnFields {
  readonly #column: Column;
  readonly #texts: { readonly codes: Uint32Array; readonly dictionary: Dictionary } | null;
  readonly #kinds: Uint8Array;
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;

  constructor(column: Column, written: boolean, step: number) {
    this.#column = column;
    this.#texts = column.type === "text" ? column : written ? textColumn(column) : null;
    this.#kinds = new Uint8Array(step);
    this.#starts = new Int32Array(step);
    this.#ends = new Int32Array(step);
  }

  rows(first: number, count: number): FieldBatch {
    const column = this.#column;
    const kinds = this.#kinds;
    if (column.type === "boolean") {
      for (let row = 0; row < count; row++)
        kinds[row] = column.values[first + row] === 1 ? fieldKind.true : fieldKind.false;
    } else {
      kinds.fill(column.type === "number" ? fieldKind.number : fieldKind.text, 0, count);
    }
    const { missing } = column;
    if (missing !== null)
      for (let row = 0; row < count; row++) if (missing[first + row] === 1) kinds[row] = fieldKind.missing;
    const nan = column.type === "number" ? column.nan : undefined;
    if (nan !== undefined) for (let row = 0; row < count; row++) if (nan[first + row] === 1) kinds[row] = fieldKind.nan;
    const texts = this.#texts;
    if (texts !== null) {
      const { codes, dictionary } = texts;
      for (let row = 0; row < count; row++) {
        if (kinds[row] <= fieldKind.nan) continue;
        const code = codes[first + row];
        this.#starts[row] = dictionary.start(code);
        this.#ends[row] = dictionary.start(code + 1);
      }
    }
    return {
      kinds,
      numbers: column.type === "number" ? column.values.subarray(first, first + count) : noNumbers,
      bytes: texts === null ? noBytes : texts.dictionary.bytes,
      starts: this.#starts,
      ends: this.#ends,
    };
  }
}

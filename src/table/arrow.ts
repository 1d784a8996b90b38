import { Buffer } from "node:buffer";
import { closeSync, createReadStream, readSync } from "node:fs";
import * as zlib from "node:zlib";
import { CompressionType, compressionRegistry, type RecordBatch, RecordBatchReader, type Schema } from "apache-arrow";
import { UserError } from "../errors/user-error.ts";
import { messageRange } from "./arrow-messages.ts";
import { arrowColumn, NotReadableError } from "./arrow-values.ts";
import { type Compression, openFile, unpackWhole } from "./byte-stream.ts";
import type { Column } from "./column.ts";
import { emptyColumn } from "./column-builder.ts";
import { fileError } from "./file-error.ts";
import { installVectorBounds } from "./flatbuffer-bounds.ts";
import { maxTableBytes, maxUnpackedBytes } from "./limits.ts";
import { decodeLz4Frame } from "./lz4-frame.ts";
import type { ColumnRequest, Shard, ShardChunk } from "./shard.ts";
import type { SourceFile } from "./table.ts";

/**
 * Opens Arrow IPC, as a file (Feather version 2) or as a stream, plain or with LZ4 or Zstandard buffers. Each record
 * batch is a chunk. Integers beyond 2^53 − 1 make a column text; decimals are numbers; dates, times and timestamps
 * are ISO 8601 text; nested values are their JSON text.
 */
export async function openArrow(file: SourceFile, compression: Compression, unpackedLimit: number): Promise<Shard> {
  installVectorBounds();
  await registerCodecs();
  const packed = compression === "none" ? null : await unpackWhole(file, compression, unpackedLimit);
  const columnNames = await withReader(file, packed, (reader) => sentence(file, async () => namesOf(reader.schema)));
  const twice = columnNames.find((name, index) => columnNames.indexOf(name) !== index);
  if (twice !== undefined)
    throw fileError(file.shown, null, `the column name "${twice}" stands twice; names must differ.`);

  async function* chunks(requests: readonly ColumnRequest[]): AsyncGenerator<ShardChunk> {
    const source = await openReader(file, packed);
    const batches = source.reader[Symbol.asyncIterator]();
    try {
      for (;;) {
        const next = await sentence(file, async () => batches.next());
        if (next.done === true) break;
        const batch = next.value;
        const rows = batch.numRows;
        if (rows === 0) continue;
        const columns = await sentence(file, async () =>
          requests.map((request) => batchColumn(batch, rows, columnNames, request)),
        );
        yield { rows, columns };
      }
    } finally {
      source.close();
    }
  }

  return { shown: file.shown, columnNames, chunks, lineOf: async () => null };
}

/** A damaged file may open without a schema, whatever the types of the library say. */
function namesOf(schema: Schema | null | undefined): string[] {
  if (schema === null || schema === undefined) throw new Error("arrow file has no schema");
  return schema.fields.map((field) => field.name ?? "");
}

function batchColumn(batch: RecordBatch, rows: number, names: readonly string[], request: ColumnRequest): Column {
  if (!(rows * 9 <= maxTableBytes)) throw new Error("arrow batch has more rows than can be");
  const vector = batch.getChildAt(names.indexOf(request.name));
  if (vector === null) return emptyColumn(request.name, rows);
  return arrowColumn(request.name, vector, rows, request);
}

interface OpenReader {
  readonly reader: RecordBatchReader;
  readonly schema: Schema;
  close(): void;
}

async function withReader<T>(
  file: SourceFile,
  packed: Buffer | null,
  use: (opened: OpenReader) => Promise<T>,
): Promise<T> {
  const opened = await openReader(file, packed);
  try {
    return await use(opened);
  } finally {
    opened.close();
  }
}

async function openReader(file: SourceFile, packed: Buffer | null): Promise<OpenReader> {
  if (packed !== null) {
    return sentence(file, async () => {
      if (packed.length === 0) throw fileError(file.shown, null, "the file is empty.");
      const { start, end } = messageRange(
        (position, length) => packed.subarray(position, position + length),
        packed.length,
      );
      const reader = RecordBatchReader.from(new Uint8Array(packed.subarray(start, end))).open();
      return { reader, schema: reader.schema, close: () => void reader.cancel() };
    });
  }
  const { descriptor, size } = openFile(file);
  const range = await sentence(file, async () => {
    try {
      if (size === 0) throw fileError(file.shown, null, "the file is empty.");
      return messageRange((position, length) => {
        const bytes = Buffer.alloc(length);
        return bytes.subarray(0, readSync(descriptor, bytes, 0, length, position));
      }, size);
    } finally {
      closeSync(descriptor);
    }
  });
  const stored = createReadStream(file.absolute, {
    start: range.start,
    end: range.end - 1,
    highWaterMark: 1024 * 1024,
  });
  const close = (): void => void stored.destroy();
  stored.on("error", () => undefined);
  try {
    return await sentence(file, async () => {
      const reader = await (await RecordBatchReader.from(stored)).open();
      return { reader, schema: reader.schema, close };
    });
  } catch (error) {
    close();
    throw error;
  }
}

/** The decoders of compressed buffers; the library keeps them in a registry of its own. */
async function registerCodecs(): Promise<void> {
  compressionRegistry.set(CompressionType.LZ4_FRAME, { decode: (data) => decodeLz4Frame(data, maxUnpackedBytes) });
  if (typeof zlib.zstdDecompressSync === "function") {
    compressionRegistry.set(CompressionType.ZSTD, {
      decode: (data) => aligned(zlib.zstdDecompressSync(data, { maxOutputLength: maxUnpackedBytes })),
    });
  } else {
    const { decompress } = await import("fzstd");
    compressionRegistry.set(CompressionType.ZSTD, { decode: (data) => aligned(decompress(data)) });
  }
}

/** Numbers of 64 bits are read in place, so a buffer must begin at a multiple of eight. */
function aligned(bytes: Uint8Array): Uint8Array {
  return bytes.byteOffset % 8 === 0 ? bytes : new Uint8Array(bytes);
}

async function sentence<T>(file: SourceFile, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    if (cause instanceof NotReadableError) throw fileError(file.shown, null, cause.message, cause);
    throw fileError(file.shown, null, "the Arrow data is damaged, truncated or of a kind that cannot be read.", cause);
  }
}

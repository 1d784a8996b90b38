import type { Buffer } from "node:buffer";
import { closeSync, readSync } from "node:fs";
import * as zlib from "node:zlib";
import { parquetMetadataAsync, parquetRead, parquetSchema } from "hyparquet";
import { getTreePath } from "hyparquet/src/schema.js";
import type {
  AsyncBuffer,
  ColumnMetaData,
  CompressionCodec,
  Compressors,
  FileMetaData,
  RowGroup,
  SchemaTree,
} from "hyparquet/src/types.js";
import { compressors as codecs } from "hyparquet-compressors";
import { UserError } from "../errors/user-error.ts";
import { type Compression, openFile, unpackWhole } from "./byte-stream.ts";
import type { Column } from "./column.ts";
import { ColumnBuilder, emptyColumn, isEmptyColumn } from "./column-builder.ts";
import { fileError } from "./file-error.ts";
import { jsonText } from "./json-text.ts";
import { maxTableBytes } from "./limits.ts";
import { refuseDamagedLeaf } from "./parquet-nested.ts";
import { type FlatChunk, readFlatChunk } from "./parquet-pages.ts";

import { isDeclaredText, meaningOf, NotTextError } from "./parquet-values.ts";
import { releaseBytes } from "./release-bytes.ts";
import type { ColumnRequest, Shard, ShardChunk } from "./shard.ts";
import type { SourceFile } from "./table.ts";

/** A Parquet file, whose row groups may also be read one by one in any order. */
export interface ParquetShard extends Shard {
  /** For each column its type as the file declares it, as `INT64` or `TIMESTAMP`. */
  readonly declared: readonly string[];
  /** For each column the type of its values; `empty` where the file's statistics say that there is none. */
  readonly types: readonly (Column["type"] | "empty")[];
  /** Rows of each row group, and its bytes as stored. */
  readonly groups: readonly { readonly rows: number; readonly bytes: number }[];
  group(index: number, requests: readonly ColumnRequest[]): Promise<ShardChunk>;
}

/** Random access to the bytes of a file, and an end to it. */
interface Bytes {
  readonly buffer: AsyncBuffer;
  close(): void;
}

/**
 * Opens a Parquet file. Each row group is a chunk, of which only the columns asked for are read. Integers beyond
 * 2^53 − 1 make a column text; decimals are numbers; dates, times and timestamps are ISO 8601 text; structs, lists and
 * maps are their JSON text; of a binary column, bytes that are no UTF-8 are their Base64.
 */
export async function openParquet(
  file: SourceFile,
  compression: Compression,
  unpackedLimit: number,
): Promise<ParquetShard> {
  const packed = compression === "none" ? null : await unpackWhole(file, compression, unpackedLimit);
  const open = (): Bytes => (packed === null ? fileBytes(file) : memoryBytes(packed));
  const reading = <T>(work: () => Promise<T>): Promise<T> => sentence(file, work);

  const bytes = open();
  let metadata: FileMetaData;
  let fields: readonly SchemaTree[];
  try {
    if (bytes.buffer.byteLength === 0) throw fileError(file.shown, null, "the file is empty.");
    ({ metadata, fields } = await reading(async () => {
      if (bytes.buffer.byteLength < 12) throw new Error("parquet file is too short");
      const found = await parquetMetadataAsync(bytes.buffer, { geoparquet: false });
      return { metadata: found, fields: parquetSchema(found).children };
    }));
  } finally {
    bytes.close();
  }
  const columnNames = fields.map((field) => field.element.name);
  const twice = columnNames.find((name, index) => columnNames.indexOf(name) !== index);
  if (twice !== undefined)
    throw fileError(file.shown, null, `the column name "${twice}" stands twice; names must differ.`);

  async function readGroup(
    buffer: AsyncBuffer,
    group: RowGroup,
    requests: readonly ColumnRequest[],
  ): Promise<ShardChunk> {
    const rows = Number(group.num_rows);
    const columns: Column[] = [];
    for (const request of requests) {
      const field = fields.find((candidate) => candidate.element.name === request.name);
      columns.push(
        field === undefined
          ? emptyColumn(request.name, rows)
          : await reading(() => readColumn(file, buffer, metadata, group, rows, field, request)),
      );
    }
    return { rows, columns };
  }

  async function* chunks(requests: readonly ColumnRequest[]): AsyncGenerator<ShardChunk> {
    const { buffer, close } = open();
    try {
      for (const group of metadata.row_groups) {
        const chunk = await readGroup(buffer, group, requests);
        if (chunk.rows > 0) yield chunk;
      }
    } finally {
      close();
    }
  }

  async function group(index: number, requests: readonly ColumnRequest[]): Promise<ShardChunk> {
    const { buffer, close } = open();
    try {
      return await readGroup(buffer, metadata.row_groups[index], requests);
    } finally {
      close();
    }
  }

  return {
    shown: file.shown,
    columnNames,
    declared: fields.map(declaredType),
    types: fields.map((field) => (isSaidEmpty(metadata, field.element.name) ? "empty" : valueType(field))),
    groups: metadata.row_groups.map((found) => ({ rows: Number(found.num_rows), bytes: storedBytes(found) })),
    chunks,
    group,
    lineOf: async () => null,
  };
}

function valueType({ element, children }: SchemaTree): Column["type"] {
  if (children.length > 0 || element.repetition_type === "REPEATED") return "text";
  return meaningOf(element)?.type ?? "text";
}

function isSaidEmpty(metadata: FileMetaData, name: string): boolean {
  return metadata.row_groups.every((group) => {
    const column = group.columns.find((candidate) => candidate.meta_data?.path_in_schema[0] === name);
    const nulls = column?.meta_data?.statistics?.null_count;
    return nulls !== undefined && Number(nulls) >= Number(group.num_rows);
  });
}

function declaredType({ element, children }: SchemaTree): string {
  const logical = element.logical_type;
  if (logical?.type === "INTEGER") return `${logical.isSigned ? "INT" : "UINT"}_${logical.bitWidth}`;
  const type = logical?.type ?? element.converted_type ?? element.type;
  return type ?? (children.length > 0 ? "STRUCT" : "UNKNOWN");
}

/** A damaged footer may say anything. */
function storedBytes(group: RowGroup): number {
  const bytes = group.columns.reduce((sum, column) => sum + Number(column.meta_data?.total_compressed_size ?? 0), 0);
  return Number.isFinite(bytes) && bytes > 0 ? bytes : 0;
}

async function readColumn(
  file: SourceFile,
  buffer: AsyncBuffer,
  metadata: FileMetaData,
  group: RowGroup,
  rows: number,
  field: SchemaTree,
  request: ColumnRequest,
): Promise<Column> {
  const { name } = request;
  if (!(rows >= 0) || rows * 9 > maxTableBytes) throw new Error("parquet row group has more rows than can be");
  const flat = field.children.length === 0 && field.element.repetition_type !== "REPEATED";
  const column = flat
    ? await readFlat(file, buffer, group, rows, field, request)
    : await readNested(buffer, metadata, group, rows, field, request);
  return column.type !== "number" && isEmptyColumn(column) ? emptyColumn(name, rows) : column;
}

async function readFlat(
  file: SourceFile,
  buffer: AsyncBuffer,
  group: RowGroup,
  rows: number,
  field: SchemaTree,
  request: ColumnRequest,
): Promise<Column> {
  const { name } = request;
  const meta = group.columns.find((column) => column.meta_data?.path_in_schema[0] === name)?.meta_data;
  const { element } = field;
  if (meta === undefined || element.type === undefined) throw new Error("parquet column has no data");
  const meaning = meaningOf(element);
  if (meaning === null)
    throw fileError(
      file.shown,
      null,
      `the column "${name}" holds ${element.converted_type ?? "values"} that cannot be read; write it as text or numbers.`,
    );
  const asBytes: FlatChunk = {
    name,
    rows,
    element,
    type: element.type,
    meaning,
    bytes: await storedPages(buffer, meta),
    unpack: unpacker(meta),
  };
  try {
    return readChunk(asBytes, request);
  } catch (error) {
    if (!(error instanceof NotTextError)) throw error;
    if (!isDeclaredText(element)) return readChunk({ ...asBytes, meaning: { type: "text", of: "binary" } }, request);
    throw fileError(
      file.shown,
      null,
      `the column "${name}" says to hold text, and its bytes are not UTF-8; write it as UTF-8 or as binary.`,
      error,
    );
  } finally {
    releaseBytes(asBytes.bytes);
  }
}

function readChunk(chunk: FlatChunk, request: ColumnRequest): Column {
  const column = readFlatChunk(chunk, request.asText, request.dictionary());
  if (column !== "unsafe") return column;
  const text = readFlatChunk(chunk, true, request.dictionary());
  if (text === "unsafe") throw new Error("parquet integers cannot be read as text");
  return text;
}

/** The pages of a column chunk; some writers leave the place of the dictionary page out, which then comes first. */
async function storedPages(buffer: AsyncBuffer, meta: ColumnMetaData): Promise<ArrayBuffer> {
  const start = Number(meta.dictionary_page_offset || meta.data_page_offset);
  return buffer.slice(Math.min(start, Number(meta.data_page_offset)), start + Number(meta.total_compressed_size));
}

async function readNested(
  buffer: AsyncBuffer,
  metadata: FileMetaData,
  group: RowGroup,
  rows: number,
  field: SchemaTree,
  request: ColumnRequest,
): Promise<Column> {
  const { name } = request;
  const builder = new ColumnBuilder(name, request.dictionary());
  builder.begin(rows, "text", request.dictionary());
  const leaves = group.columns.flatMap(({ meta_data: meta }) => (meta?.path_in_schema[0] === name ? [meta] : []));
  for (const meta of leaves) {
    const path = getTreePath(parquetSchema(metadata), meta.path_in_schema);
    refuseDamagedLeaf(await storedPages(buffer, meta), meta, path, unpacker(meta));
  }
  const found: unknown[][] = [];
  await parquetRead({
    file: buffer,
    metadata: { ...metadata, num_rows: group.num_rows, row_groups: [group] },
    columns: [field.element.name],
    compressors: nativeCodecs,
    geoparquet: false,
    onComplete(complete) {
      for (const row of complete) found.push(row);
    },
  });
  if (found.length !== rows) throw new Error("parquet row group has fewer rows than it says");
  for (const [row, [value]] of found.entries()) {
    if (value === null || value === undefined) builder.setMissing(row);
    else builder.setText(row, jsonText(value));
  }
  return builder.finish(rows);
}

/** Node's own decoders where there are any: they are faster than those in JavaScript, and know a limit. */
const nativeCodecs: Compressors = {
  ...codecs,
  GZIP: (input, length) => zlib.gunzipSync(input, { maxOutputLength: Math.max(1, length) }),
  BROTLI: (input, length) => zlib.brotliDecompressSync(input, { maxOutputLength: Math.max(1, length) }),
  ...(typeof zlib.zstdDecompressSync === "function"
    ? {
        ZSTD: (input: Uint8Array, length: number) =>
          zlib.zstdDecompressSync(input, { maxOutputLength: Math.max(1, length) }),
      }
    : {}),
};

function unpacker(meta: ColumnMetaData): (input: Uint8Array, length: number) => Uint8Array {
  const codec: CompressionCodec = meta.codec;
  if (codec === "UNCOMPRESSED") return (input) => input;
  const unpack = nativeCodecs[codec];
  if (unpack === undefined) throw new Error(`parquet compression ${codec} is not supported`);
  return (input, length) => (length === 0 ? new Uint8Array(0) : unpack(input, length));
}

function fileBytes(file: SourceFile): Bytes {
  const { descriptor, size } = openFile(file);
  return {
    buffer: {
      byteLength: size,
      slice(start, end = size) {
        const length = rangeLength(start, end, size);
        const bytes = new Uint8Array(length);
        let read = 0;
        while (read < length) {
          const count = readSync(descriptor, bytes, read, length - read, start + read);
          if (count === 0) throw new Error("parquet file ends too early");
          read += count;
        }
        return bytes.buffer;
      },
    },
    close: () => closeSync(descriptor),
  };
}

function memoryBytes(bytes: Buffer): Bytes {
  return {
    buffer: {
      byteLength: bytes.length,
      slice(start, end = bytes.length) {
        const copy = new Uint8Array(rangeLength(start, end, bytes.length));
        copy.set(bytes.subarray(start, end));
        return copy.buffer;
      },
    },
    close: () => undefined,
  };
}

function rangeLength(start: number, end: number, size: number): number {
  if (start >= 0 && end >= start && end <= size) return end - start;
  throw new Error("parquet byte range lies outside the file");
}

/** Whatever the decoders throw is a damaged file to its user. */
async function sentence<T>(file: SourceFile, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    const known =
      cause instanceof Error && cause.message.startsWith("parquet ")
        ? ` (${cause.message.slice("parquet ".length, 120)})`
        : "";
    throw fileError(
      file.shown,
      null,
      `the Parquet data is damaged, truncated or of a kind that cannot be read${known}.`,
      cause,
    );
  }
}

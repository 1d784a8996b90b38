import { isUtf8 } from "node:buffer";
import { parquetHeader } from "hyparquet/src/column.js";
import { deltaBinaryUnpack, deltaByteArray, deltaLengthByteArray } from "hyparquet/src/delta.js";
import { byteStreamSplit, readRleBitPackedHybrid } from "hyparquet/src/encoding.js";
import { readPlain } from "hyparquet/src/plain.js";
import type { DecodedArray, ParquetType, SchemaElement } from "hyparquet/src/types.js";
import type { Column } from "./column.ts";
import type { Dictionary } from "./dictionary.ts";
import { maxUnpackedBytes } from "./limits.ts";
import { codesFrom, type Meaning, NotTextError, numbersFrom } from "./parquet-values.ts";
import { releaseBytes } from "./release-bytes.ts";

/** One flat column of one row group, with what is needed to decode it. */
export interface FlatChunk {
  readonly name: string;
  readonly rows: number;
  readonly element: SchemaElement;
  readonly type: ParquetType;
  readonly meaning: Meaning;
  /** The stored pages behind each other. */
  readonly bytes: ArrayBuffer;
  readonly unpack: (input: Uint8Array, length: number) => Uint8Array;
}

interface Page {
  /** Number of rows in the page. */
  readonly rows: number;
  /** One byte a row, 1 where there is a value; null where all rows have one. */
  readonly present: Uint8Array | null;
  readonly encoding: string;
  readonly body: Uint8Array;
  /** What `body` is a part of. */
  readonly unpacked: Uint8Array;
  readonly values: number;
}

type Values =
  | { readonly type: "number"; readonly values: Float64Array }
  | { readonly type: "boolean"; readonly values: Uint8Array }
  | { readonly type: "text"; readonly values: Uint32Array };

/**
 * Decodes a flat column chunk straight into a typed column: pages come out of hyparquet's decoders as typed arrays, a
 * dictionary is converted once and not once a row, and definition levels are only unpacked where there are nulls.
 *
 * `asText` gives every value as text. Gives `"unsafe"` where an integer beyond 2^53 − 1 asks for that.
 * @throws Error for damaged data; `NotTextError` for bytes that are no text
 */
export function readFlatChunk(chunk: FlatChunk, asText: boolean, dictionary: Dictionary): Column | "unsafe" {
  const { name, rows, meaning } = chunk;
  const type = asText ? "text" : meaning.type;
  const missing = new Uint8Array(rows);
  const target =
    type === "number" ? new Float64Array(rows) : type === "boolean" ? new Uint8Array(rows) : new Uint32Array(rows);
  const reader = { view: new DataView(chunk.bytes), offset: 0 };
  let entries: Values | null = null;
  let row = 0;
  while (row < rows) {
    const header = parquetHeader(reader);
    const start = reader.offset;
    const stored = header.compressed_page_size;
    const unpacked = header.uncompressed_page_size;
    if (!(stored >= 0 && start + stored <= chunk.bytes.byteLength)) throw new Error("parquet page is cut off");
    if (!(unpacked >= 0 && unpacked <= maxUnpackedBytes)) throw new Error("parquet page is larger than can be");
    const body = new Uint8Array(chunk.bytes, start, stored);
    reader.offset = start + stored;
    if (header.type === "DICTIONARY_PAGE") {
      const page = exactly(chunk.unpack(body, unpacked), unpacked);
      const count = header.dictionary_page_header?.num_values ?? 0;
      entries = isPlainText(chunk)
        ? { type: "text", values: plainCodes(page, count, dictionary) }
        : converted(plainValues(page, chunk, count), chunk, asText, dictionary);
      if (entries === null) return "unsafe";
      continue;
    }
    const page =
      header.type === "DATA_PAGE"
        ? pageOfVersion1(chunk, header, body, unpacked)
        : pageOfVersion2(chunk, header, body, unpacked);
    if (page === null) continue;
    if (page.rows > rows - row) throw new Error("parquet page has more rows than its row group");
    const values = pageValues(page, chunk, entries, asText, dictionary);
    if (values === null) return "unsafe";
    if (page.present === null) {
      target.set(values.values, row);
    } else {
      let at = 0;
      for (let index = 0; index < page.rows; index++) {
        if (page.present[index] === 1) target[row + index] = values.values[at++];
        else missing[row + index] = 1;
      }
    }
    row += page.rows;
    releaseBytes(page.unpacked);
  }
  return typedColumn(name, rows, target, missing, dictionary);
}

function typedColumn(
  name: string,
  length: number,
  target: Float64Array | Uint8Array | Uint32Array,
  missing: Uint8Array,
  dictionary: Dictionary,
): Column {
  let nan: Uint8Array | null = null;
  if (target instanceof Float64Array) {
    for (let row = 0; row < length; row++) {
      if (missing[row] === 1) target[row] = Number.NaN;
      else if (Number.isNaN(target[row])) {
        missing[row] = 1;
        nan ??= new Uint8Array(length);
        nan[row] = 1;
      }
    }
  }
  const kept = missing.includes(1) ? missing : null;
  if (target instanceof Float64Array)
    return { name, type: "number", length, missing: kept, values: target, ...(nan === null ? {} : { nan }) };
  if (target instanceof Uint8Array) return { name, type: "boolean", length, missing: kept, values: target };
  return { name, type: "text", length, missing: kept, codes: target, dictionary };
}

type Header = ReturnType<typeof parquetHeader>;

function pageOfVersion1(chunk: FlatChunk, header: Header, stored: Uint8Array, length: number): Page {
  const data = header.data_page_header;
  if (data === undefined) throw new Error("parquet page has no data header");
  const rows = rowCount(data.num_values, chunk.rows);
  const body = exactly(chunk.unpack(stored, length), length);
  if (chunk.element.repetition_type === "REQUIRED")
    return { rows, present: null, encoding: data.encoding, body, unpacked: body, values: rows };
  const view = new DataView(body.buffer, body.byteOffset, body.byteLength);
  const levels = view.getUint32(0, true);
  if (levels > body.length - 4) throw new Error("parquet definition levels are cut off");
  const present = presence(body.subarray(4, 4 + levels), rows);
  return {
    rows,
    present,
    encoding: data.encoding,
    body: body.subarray(4 + levels),
    unpacked: body,
    values: countOnes(present, rows),
  };
}

function pageOfVersion2(chunk: FlatChunk, header: Header, stored: Uint8Array, length: number): Page | null {
  const data = header.data_page_header_v2;
  if (data === undefined) return null;
  const rows = rowCount(data.num_values, chunk.rows);
  const repetition = data.repetition_levels_byte_length;
  const levels = repetition + data.definition_levels_byte_length;
  if (!(repetition >= 0 && levels >= repetition && levels <= stored.length && levels <= length))
    throw new Error("parquet levels are cut off");
  const present =
    chunk.element.repetition_type === "REQUIRED" ? null : presence(stored.subarray(repetition, levels), rows);
  const packed = stored.subarray(levels);
  const body = data.is_compressed === false ? packed : exactly(chunk.unpack(packed, length - levels), length - levels);
  return { rows, present, encoding: data.encoding, body, unpacked: body, values: countOnes(present, rows) };
}

function rowCount(values: number, limit: number): number {
  if (values >= 0 && values <= limit) return values;
  throw new Error("parquet page has more rows than its row group");
}

function countOnes(present: Uint8Array | null, rows: number): number {
  if (present === null) return rows;
  let count = 0;
  for (let row = 0; row < rows; row++) count += present[row];
  return count;
}

/** Definition levels of a flat column, 0 or 1; null where all are 1. */
function presence(encoded: Uint8Array, rows: number): Uint8Array | null {
  if (rows === 0) return null;
  refuseBadRuns(encoded, 1, rows);
  const first = varint(encoded, 0);
  if ((first.value & 1) === 0 && first.value >>> 1 >= rows)
    return encoded[first.next] === 1 ? null : new Uint8Array(rows);
  const levels = new Uint8Array(rows);
  readRleBitPackedHybrid({ view: viewOf(encoded), offset: 0 }, 1, asDecoded(levels), encoded.length);
  return levels;
}

/** Checks the runs of an RLE and bit-packed block before they are unpacked: a damaged length must not run away. */
export function refuseBadRuns(encoded: Uint8Array, width: number, count: number): void {
  if (valuesInRuns(encoded, width, count) < count) throw new Error("parquet runs are cut off");
}

/** How many values the runs hold, at least `count` or all of them; a run beyond `count` is damage. */
export function valuesInRuns(encoded: Uint8Array, width: number, count: number): number {
  let seen = 0;
  let at = 0;
  while (seen < count && at < encoded.length) {
    const { value, next } = varint(encoded, at);
    const packed = (value & 1) === 1;
    const run = packed ? (value >>> 1) * 8 : value >>> 1;
    // Bit-packed runs hold whole groups of eight, and some writers pad them; an RLE run ends with its values.
    if (run - (count - seen) > (packed ? 2 ** 20 : 8)) throw new Error("parquet run is longer than its page");
    at = next + (packed ? (value >>> 1) * width : (width + 7) >> 3);
    seen += run;
  }
  return seen;
}

function varint(bytes: Uint8Array, start: number): { value: number; next: number } {
  let value = 0;
  let at = start;
  for (let shift = 0; shift < 35; shift += 7) {
    if (at >= bytes.length) break;
    const byte = bytes[at++];
    value += (byte & 0x7f) * 2 ** shift;
    if (byte < 0x80) {
      if (value >= 2 ** 31) break;
      return { value, next: at };
    }
  }
  throw new Error("parquet run header is damaged");
}

function pageValues(
  page: Page,
  chunk: FlatChunk,
  entries: Values | null,
  asText: boolean,
  dictionary: Dictionary,
): Values | null {
  const { body, values } = page;
  const reader = { view: viewOf(body), offset: 0 };
  switch (page.encoding) {
    case "PLAIN":
      if (isPlainText(chunk)) return { type: "text", values: plainCodes(body, values, dictionary) };
      return converted(plainValues(body, chunk, values), chunk, asText, dictionary);
    case "PLAIN_DICTIONARY":
    case "RLE_DICTIONARY":
      return looked(entries, body, values);
    case "RLE": {
      if (chunk.type !== "BOOLEAN") break;
      const length = values === 0 ? 0 : viewOf(body).getUint32(0, true);
      refuseBadRuns(body.subarray(4, 4 + length), 1, values);
      const bits = new Uint8Array(values);
      if (values > 0) readRleBitPackedHybrid(reader, 1, asDecoded(bits), undefined);
      return converted(
        Array.from(bits, (bit) => bit === 1),
        chunk,
        asText,
        dictionary,
      );
    }
    case "BYTE_STREAM_SPLIT":
      return converted(
        byteStreamSplit(reader, values, chunk.type, chunk.element.type_length),
        chunk,
        asText,
        dictionary,
      );
    case "DELTA_BINARY_PACKED": {
      const output = chunk.type === "INT32" ? new Int32Array(values) : new BigInt64Array(values);
      if (values > 0) deltaBinaryUnpack(reader, values, output);
      return converted(output, chunk, asText, dictionary);
    }
    case "DELTA_LENGTH_BYTE_ARRAY":
    case "DELTA_BYTE_ARRAY": {
      const output: Uint8Array[] = new Array(values);
      if (values > 0)
        (page.encoding === "DELTA_BYTE_ARRAY" ? deltaByteArray : deltaLengthByteArray)(reader, values, output);
      return converted(output, chunk, asText, dictionary);
    }
  }
  throw new Error(`parquet encoding ${page.encoding} of ${chunk.type} is not supported`);
}

function isPlainText({ type, meaning }: FlatChunk): boolean {
  return type === "BYTE_ARRAY" && meaning.type === "text" && meaning.of === "bytes";
}

function looked(entries: Values | null, body: Uint8Array, count: number): Values {
  if (entries === null) throw new Error("parquet dictionary page is missing");
  const indices = new Uint32Array(count);
  const width = count === 0 ? 0 : body[0];
  if (width > 32) throw new Error("parquet dictionary indices are damaged");
  if (width > 0) {
    const encoded = body.subarray(1);
    refuseBadRuns(encoded, width, count);
    readRleBitPackedHybrid({ view: viewOf(encoded), offset: 0 }, width, asDecoded(indices), encoded.length);
  }
  const size = entries.values.length;
  for (let index = 0; index < count; index++)
    if (indices[index] >= size) throw new Error("parquet dictionary index is out of range");
  switch (entries.type) {
    case "number":
      return { type: "number", values: gathered(entries.values, indices, new Float64Array(count)) };
    case "boolean":
      return { type: "boolean", values: gathered(entries.values, indices, new Uint8Array(count)) };
    case "text":
      return { type: "text", values: gathered(entries.values, indices, new Uint32Array(count)) };
  }
}

function gathered<T extends Float64Array | Uint8Array | Uint32Array>(values: T, indices: Uint32Array, target: T): T {
  for (let index = 0; index < indices.length; index++) target[index] = values[indices[index]];
  return target;
}

/** Null where an integer cannot be a number. */
function converted(raw: DecodedArray, chunk: FlatChunk, asText: boolean, dictionary: Dictionary): Values | null {
  if (asText || chunk.meaning.type === "text")
    return { type: "text", values: codesFrom(raw, chunk.meaning, dictionary) };
  if (chunk.meaning.type === "boolean") {
    const bits = new Uint8Array(raw.length);
    for (let index = 0; index < raw.length; index++) bits[index] = raw[index] === true ? 1 : 0;
    return { type: "boolean", values: bits };
  }
  const numbers = numbersFrom(raw, chunk.meaning);
  return numbers === null ? null : { type: "number", values: numbers };
}

const widths: Readonly<Record<ParquetType, number>> = {
  BOOLEAN: 1 / 8,
  INT32: 4,
  INT64: 8,
  INT96: 12,
  FLOAT: 4,
  DOUBLE: 8,
  BYTE_ARRAY: 4,
  FIXED_LEN_BYTE_ARRAY: 0,
};

function plainValues(body: Uint8Array, chunk: FlatChunk, count: number): DecodedArray {
  const width = chunk.type === "FIXED_LEN_BYTE_ARRAY" ? (chunk.element.type_length ?? 0) : widths[chunk.type];
  if (!(count >= 0 && count * width <= body.length) || (width === 0 && count > 0))
    throw new Error("parquet page holds fewer values than it says");
  return readPlain({ view: viewOf(body), offset: 0 }, chunk.type, count, chunk.element.type_length);
}

/** Codes of plain byte arrays: each is its length in four bytes, then its bytes. */
function plainCodes(body: Uint8Array, count: number, dictionary: Dictionary): Uint32Array {
  if (count * 4 > body.length) throw new Error("parquet page holds fewer values than it says");
  const codes = new Uint32Array(count);
  let at = 0;
  for (let index = 0; index < count; index++) {
    const length = (body[at] | (body[at + 1] << 8) | (body[at + 2] << 16) | (body[at + 3] << 24)) >>> 0;
    const start = at + 4;
    at = start + length;
    if (at > body.length) throw new Error("parquet byte array is cut off");
    const known = dictionary.findBytes(body, start, at);
    // Before it is added: other columns and shards take what a dictionary holds for text.
    if (known === null && !isUtf8(body.subarray(start, at))) throw new NotTextError();
    codes[index] = known ?? dictionary.codeOf(body, start, at);
  }
  return codes;
}

export function exactly(page: Uint8Array, length: number): Uint8Array {
  if (page.length !== length) throw new Error("parquet page does not unpack to its length");
  return page;
}

export function viewOf(bytes: Uint8Array): DataView<ArrayBuffer> {
  return new DataView(bytes.buffer as ArrayBuffer, bytes.byteOffset, bytes.byteLength);
}

/** hyparquet types the target of its bit unpacking as a list of arrays of which it only assigns elements. */
function asDecoded(target: Uint8Array | Uint32Array): DecodedArray {
  return target as DecodedArray;
}

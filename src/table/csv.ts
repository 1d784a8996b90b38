import type { Buffer } from "node:buffer";
import { type ByteStream, type Compression, openByteStream } from "./byte-stream.ts";
import { ColumnBuilder } from "./column-builder.ts";
import { CsvScanner, CsvSyntaxError, type Scanned } from "./csv-scanner.ts";
import { Dictionary } from "./dictionary.ts";
import { fileError } from "./file-error.ts";
import { maxRecordBytes } from "./limits.ts";
import { MissingValues } from "./missing-values.ts";
import { looksLikeUtf16, RecordWindow } from "./record-window.ts";
import type { ColumnRequest, ReadSettings, Shard, ShardChunk } from "./shard.ts";
import type { SourceFile } from "./table.ts";
import { refuseInvalidUtf8 } from "./utf8.ts";

const lineFeed = 10;
const carriageReturn = 13;
const quote = 34;

const headerBlockBytes = 64 * 1024;

/** The name that pandas gives to the column of its index, whose header it writes empty. */
const unnamedIndex = "Unnamed: 0";

interface Header {
  readonly names: readonly string[];
  readonly line: number;
}

/**
 * Opens a CSV or TSV file. The first line that is not empty is the header; names must be there and differ, but an
 * empty first name is the index that pandas writes and is called `Unnamed: 0`. A header without rows is a table.
 */
export async function openCsv(
  file: SourceFile,
  compression: Compression,
  delimiter: "," | "\t",
  settings: ReadSettings,
): Promise<Shard> {
  const code = delimiter.charCodeAt(0);
  const missing = new MissingValues(settings.missing);
  const open = async (): Promise<{ window: RecordWindow; stream: ByteStream; header: Header }> => {
    const stream = openByteStream(file, compression);
    try {
      const window = new RecordWindow(stream, settings.blockBytes);
      return { window, stream, header: await readHeader(file, window, code) };
    } catch (error) {
      stream.close();
      throw error;
    }
  };
  const first = await open();
  first.stream.close();
  const columnNames = first.header.names;
  const position = new Map(columnNames.map((name, index) => [name, index]));

  async function* chunks(requests: readonly ColumnRequest[]): AsyncGenerator<ShardChunk> {
    const { window, stream, header } = await open();
    try {
      const scanner = new CsvScanner(code, columnNames.length, missing, settings.quotedFields);
      const asked = requests.map((request) => ({
        request,
        builder: new ColumnBuilder(request.name, new Dictionary()),
        at: position.get(request.name) ?? -1,
      }));
      let line = header.line;
      do {
        const { bytes, start, end, final } = window;
        // A record takes at least a delimiter or line end for each column.
        const capacity = Math.floor((end - start) / columnNames.length) + 1;
        const scan = (columns: typeof asked): Scanned => {
          const builders = new Array<ColumnBuilder | null>(columnNames.length).fill(null);
          for (const { builder, at } of columns) builders[at] = builder;
          return scanned(file, () => scanner.scan(bytes, start, end, final, line, Number.POSITIVE_INFINITY, builders));
        };
        for (const { builder, request } of asked)
          builder.begin(capacity, request.asText ? "text" : "none", request.dictionary());
        const result = scan(asked);
        refuseInvalidUtf8(file.shown, bytes, start, result.position, line);
        const mixed = asked.filter(({ builder }) => builder.conflict);
        if (mixed.length > 0) {
          for (const { builder, request } of mixed) builder.begin(capacity, "text", request.dictionary());
          scan(mixed);
        }
        window.start = result.position;
        line = result.line;
        if (result.rows > 0)
          yield { rows: result.rows, columns: asked.map(({ builder }) => builder.finish(result.rows)) };
      } while ((await next(file, window, line)) === "filled");
    } finally {
      stream.close();
    }
  }

  async function lineOf(row: number): Promise<number | null> {
    const { window, stream, header } = await open();
    try {
      const scanner = new CsvScanner(code, columnNames.length, missing, settings.quotedFields);
      const builders = new Array<ColumnBuilder | null>(columnNames.length).fill(null);
      let line = header.line;
      let before = 0;
      do {
        const { bytes, start, end, final } = window;
        const begin = line;
        const result = scanned(file, () => scanner.scan(bytes, start, end, final, begin, row + 1 - before, builders));
        if (before + result.rows > row) {
          const upTo = scanned(file, () => scanner.scan(bytes, start, end, final, begin, row - before, builders));
          let at = upTo.position;
          let found = upTo.line;
          while (
            columnNames.length > 1 &&
            (bytes[at] === lineFeed || (bytes[at] === carriageReturn && bytes[at + 1] === lineFeed))
          ) {
            at += bytes[at] === lineFeed ? 1 : 2;
            found++;
          }
          return found;
        }
        before += result.rows;
        window.start = result.position;
        line = result.line;
      } while ((await next(file, window, line)) === "filled");
      return null;
    } finally {
      stream.close();
    }
  }

  return { shown: file.shown, columnNames, chunks, lineOf };
}

/** The header of a CSV file: the names of its columns, and the position and line behind it in the unpacked bytes. */
export async function readCsvHeader(
  file: SourceFile,
  compression: Compression,
  delimiter: "," | "\t",
): Promise<{ readonly names: readonly string[]; readonly position: number; readonly line: number }> {
  const stream = openByteStream(file, compression);
  try {
    const window = new RecordWindow(stream, headerBlockBytes);
    const { names, line } = await readHeader(file, window, delimiter.charCodeAt(0));
    return { names, position: window.base + window.start, line };
  } finally {
    stream.close();
  }
}

async function next(file: SourceFile, window: RecordWindow, line: number): Promise<"filled" | "end"> {
  const filled = await window.fill();
  if (filled !== "too-long") return filled;
  throw fileError(
    file.shown,
    line,
    `the row that begins here is longer than ${maxRecordBytes} bytes, the most that is read; is a quote left open?`,
  );
}

function scanned(file: SourceFile, scan: () => Scanned): Scanned {
  try {
    return scan();
  } catch (error) {
    if (error instanceof CsvSyntaxError) throw fileError(file.shown, error.line, error.message, error);
    throw error;
  }
}

/** Reads the header and moves the window behind it. */
async function readHeader(file: SourceFile, window: RecordWindow, delimiter: number): Promise<Header> {
  let first = true;
  for (;;) {
    const filled = await window.fill();
    if (filled === "too-long")
      throw fileError(file.shown, 1, `the header is longer than ${maxRecordBytes} bytes; is a quote left open?`);
    const { bytes, start, end, final } = window;
    if (first && looksLikeUtf16(bytes.subarray(start, end)))
      throw fileError(file.shown, 1, "the text is UTF-16; write the file with encoding UTF-8.");
    first = false;
    if (final && start >= end)
      throw fileError(file.shown, null, "the file is empty; a header line with the column names is needed.");
    const header = headerFields(file, bytes, start, end, final, delimiter);
    if (header === null) continue;
    refuseInvalidUtf8(file.shown, bytes, start, header.position, 1);
    refuseBadNames(file, header.names, header.startLine);
    window.start = header.position;
    return { names: header.names, line: header.line };
  }
}

interface HeaderFields {
  readonly names: string[];
  readonly position: number;
  /** The line behind the header. */
  readonly line: number;
  readonly startLine: number;
}

function headerFields(
  file: SourceFile,
  bytes: Buffer,
  start: number,
  end: number,
  final: boolean,
  delimiter: number,
): HeaderFields | null {
  let position = start;
  let line = 1;
  while (
    position < end &&
    (bytes[position] === lineFeed || (bytes[position] === carriageReturn && bytes[position + 1] === lineFeed))
  ) {
    if (bytes[position] === lineFeed) line++;
    position++;
  }
  if (position >= end) {
    if (!final) return null;
    throw fileError(
      file.shown,
      null,
      "the file holds empty lines only; a header line with the column names is needed.",
    );
  }
  const startLine = line;
  const names: string[] = [];
  for (;;) {
    let name: string;
    if (bytes[position] === quote) {
      const from = position + 1;
      position++;
      for (; ; position++) {
        if (position >= end) {
          if (!final) return null;
          throw fileError(file.shown, startLine, "a quoted column name begins here and its closing quote is missing.");
        }
        if (bytes[position] === lineFeed) line++;
        if (bytes[position] !== quote) continue;
        if (position + 1 < end && bytes[position + 1] === quote) position++;
        else break;
      }
      name = bytes.toString("utf8", from, position).replaceAll('""', '"');
      position++;
    } else {
      const from = position;
      while (bytes[position] !== delimiter && bytes[position] !== lineFeed) {
        if (bytes[position] === quote)
          throw fileError(
            file.shown,
            startLine,
            "a column name holds a quote but does not begin with one; write it in quotes, with the quote inside doubled.",
          );
        position++;
      }
      const to =
        bytes[position] === lineFeed && position > from && bytes[position - 1] === carriageReturn
          ? position - 1
          : position;
      name = bytes.toString("utf8", from, to);
    }
    if (position >= end && !final) return null;
    if (bytes[position] === carriageReturn && bytes[position + 1] === lineFeed) position++;
    if (position >= end && !final) return null;
    names.push(name);
    if (position >= end || bytes[position] === lineFeed)
      return { names, position: Math.min(position + 1, end), line: line + 1, startLine };
    if (bytes[position] !== delimiter)
      throw fileError(
        file.shown,
        startLine,
        `column name ${names.length} goes on after its closing quote; a quote inside a quoted name is written twice.`,
      );
    position++;
  }
}

function refuseBadNames(file: SourceFile, names: string[], line: number): void {
  if (names.length > 1 && names[0] === "") names[0] = unnamedIndex;
  const seen = new Map<string, number>();
  for (const [index, name] of names.entries()) {
    if (name === "")
      throw fileError(file.shown, line, `column ${index + 1} of ${names.length} has no name; every column needs one.`);
    if (name.includes("\r"))
      throw fileError(
        file.shown,
        line,
        "the lines end with a carriage return alone; write the file with LF or CRLF line ends.",
      );
    const earlier = seen.get(name);
    if (earlier !== undefined)
      throw fileError(
        file.shown,
        line,
        `the column name "${name}" stands twice, in columns ${earlier + 1} and ${index + 1}; names must differ.`,
      );
    seen.set(name, index);
  }
}

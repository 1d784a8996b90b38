import { Buffer } from "node:buffer";
import { type Compression, openByteStream } from "./byte-stream.ts";
import { ColumnBuilder } from "./column-builder.ts";
import { Dictionary } from "./dictionary.ts";
import { fileError } from "./file-error.ts";
import { type JsonPlace, type JsonScanned, JsonScanner, JsonSyntaxError } from "./json-scanner.ts";
import { maxRecordBytes } from "./limits.ts";
import { looksLikeUtf16, RecordWindow } from "./record-window.ts";
import type { ColumnRequest, ReadSettings, Shard, ShardChunk } from "./shard.ts";
import type { SourceFile } from "./table.ts";
import { refuseInvalidUtf8 } from "./utf8.ts";

interface Place {
  readonly line: number;
  readonly place: JsonPlace;
}

/**
 * Opens JSON Lines (an object on each line, empty lines skipped) or a JSON array of objects; both are read as a
 * stream. The columns are the keys of all objects in the order of their first appearance, so the file is read once
 * when it is opened.
 */
export async function openJson(
  file: SourceFile,
  compression: Compression,
  format: "json" | "jsonl",
  settings: ReadSettings,
): Promise<Shard> {
  const beginning: Place = { line: 1, place: format === "json" ? "array-start" : "lines" };
  const scanner = new JsonScanner(Buffer.alloc(0));

  /** Goes over the file block by block; `visit` scans one and says where it stopped, or ends the walk with null. */
  async function walk(visit: (window: RecordWindow, from: Place) => JsonScanned | null): Promise<void> {
    for await (const _ of steps(visit));
  }

  async function* steps(visit: (window: RecordWindow, from: Place) => JsonScanned | null): AsyncGenerator<JsonScanned> {
    const stream = openByteStream(file, compression);
    try {
      const window = new RecordWindow(stream, settings.blockBytes);
      let from = beginning;
      let first = true;
      for (;;) {
        const filled = await window.fill();
        if (filled === "end") return;
        if (filled === "too-long") {
          throw fileError(
            file.shown,
            from.line,
            `the object that begins here is longer than ${maxRecordBytes} bytes, the most that is read.`,
          );
        }
        if (first && looksLikeUtf16(window.bytes.subarray(window.start, window.end))) {
          throw fileError(file.shown, 1, "the text is UTF-16; write the file with encoding UTF-8.");
        }
        first = false;
        const scanned = visit(window, from);
        if (scanned === null) return;
        refuseInvalidUtf8(file.shown, window.bytes, window.start, scanned.position, from.line);
        window.start = scanned.position;
        from = scanned;
        yield scanned;
      }
    } finally {
      stream.close();
    }
  }

  function scan(
    window: RecordWindow,
    from: Place,
    rowLimit: number,
    builders: readonly (ColumnBuilder | null)[] | null,
  ): JsonScanned {
    let capacity = 1024;
    const grow = (row: number): void => {
      if (row < capacity || builders === null) return;
      capacity *= 2;
      for (const builder of builders) builder?.extend(capacity);
    };
    try {
      return scanner.scan(window.bytes, window.start, window.end, window.final, from, rowLimit, builders, grow);
    } catch (error) {
      if (error instanceof JsonSyntaxError) throw fileError(file.shown, error.line, error.message, error);
      throw error;
    }
  }

  let rows = 0;
  await walk((window, from) => {
    const scanned = scan(window, from, Number.POSITIVE_INFINITY, null);
    rows += scanned.rows;
    return scanned;
  });
  if (rows === 0) throw fileError(file.shown, null, "the file holds no object, so there are no columns.");
  const columnNames = Array.from({ length: scanner.keys.size }, (_, key) => scanner.keys.text(key));
  const position = new Map(columnNames.map((name, index) => [name, index]));

  async function* chunks(requests: readonly ColumnRequest[]): AsyncGenerator<ShardChunk> {
    const asked = requests.map((request) => ({
      request,
      builder: new ColumnBuilder(request.name, new Dictionary()),
      at: position.get(request.name),
    }));
    const buildersOf = (columns: typeof asked): (ColumnBuilder | null)[] => {
      const builders = new Array<ColumnBuilder | null>(columnNames.length).fill(null);
      for (const { builder, at } of columns) if (at !== undefined) builders[at] = builder;
      return builders;
    };
    const read = steps((window, from) => {
      for (const { builder, request } of asked)
        builder.begin(1024, request.asText ? "text" : "none", request.dictionary());
      const scanned = scan(window, from, Number.POSITIVE_INFINITY, buildersOf(asked));
      const mixed = asked.filter(({ builder }) => builder.conflict);
      for (const { builder, request } of mixed) builder.begin(1024, "text", request.dictionary());
      if (mixed.length > 0) scan(window, from, Number.POSITIVE_INFINITY, buildersOf(mixed));
      return scanned;
    });
    for await (const { rows } of read) {
      if (rows === 0) continue;
      for (const { builder, at } of asked) {
        // A key that only another file of the table has is missing in all rows of this one.
        if (at !== undefined) continue;
        builder.begin(rows, "none", new Dictionary());
        for (let row = 0; row < rows; row++) builder.setMissing(row);
      }
      yield { rows, columns: asked.map(({ builder }) => builder.finish(rows)) };
    }
  }

  async function lineOf(row: number): Promise<number | null> {
    let before = 0;
    let found: number | null = null;
    await walk((window, from) => {
      const scanned = scan(window, from, row + 1 - before, new Array<null>(columnNames.length).fill(null));
      before += scanned.rows;
      if (before <= row) return scanned;
      found = scanned.recordLine;
      return null;
    });
    return found;
  }

  return { shown: file.shown, columnNames, chunks, lineOf };
}

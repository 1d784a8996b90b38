import type { Location } from "../errors/user-error.ts";
import { UserError } from "../errors/user-error.ts";
import type { Column } from "./column.ts";
import { ColumnPieces } from "./column-pieces.ts";
import { openCsv } from "./csv.ts";
import type { QuotedFields } from "./csv-scanner.ts";
import { Dictionary } from "./dictionary.ts";
import { startDigest } from "./digest.ts";
import { fileError } from "./file-error.ts";
import { detectFormat, type FileFormat } from "./format.ts";
import { openJson } from "./json.ts";
import { maxTableBytes, maxUnpackedBytes } from "./limits.ts";
import { defaultMissing } from "./missing-values.ts";
import type { ColumnRequest, ReadSettings, Shard } from "./shard.ts";
import type { Chunk, Format, SourceFile, Table, TableFile, TableSource } from "./table.ts";

export interface OpenOptions {
  /** `auto` by default: by the extension, else by the first bytes. */
  readonly format?: Format | "auto";
  /** Unquoted tokens of CSV and TSV that stand for a missing value, instead of those of pandas; empty always does. */
  readonly missing?: readonly string[];
  /** What a CSV or TSV field in quotes says; `text` by default. */
  readonly quotedFields?: QuotedFields;
  /** Bytes that a text format is read by at once; the result does not depend on it. */
  readonly blockBytes?: number;
}

const defaultBlockBytes = 256 * 1024;

/**
 * Opens files as one table: the rows of the first, then those of the second, and so on.
 *
 * All files have the same format and the same columns by name; their order may differ. What is missing in the data is
 * told apart from an empty string: in CSV an unquoted empty field or token is missing and `""` is the empty string; in
 * JSON `null` and an absent key are missing; in Parquet and Arrow null is. NaN is missing in every format. A column is
 * a number column where every value is a number, a boolean one where every value is true or false, else text that
 * keeps its bytes; numbers with leading zeros and integers beyond 2^53 − 1 make it text. Columns without any value are
 * number columns.
 *
 * @throws UserError for anything that is wrong with the files; its sentence names the file and, where there is one, the line
 */
export async function openTable(files: readonly SourceFile[], options: OpenOptions = {}): Promise<TableSource> {
  if (files.length === 0) throw new UserError("No file was given to read a table from.");
  const settings: ReadSettings = {
    missing: options.missing ?? defaultMissing,
    quotedFields: options.quotedFields ?? "text",
    blockBytes: options.blockBytes ?? defaultBlockBytes,
  };
  const wanted = options.format ?? "auto";
  const formats: FileFormat[] = [];
  for (const file of files) {
    const format = await detectFormat(file, wanted);
    const first = formats[0];
    if (first !== undefined && !sameFormat(first.format, format.format)) {
      throw fileError(
        file.shown,
        null,
        `is ${formatName(format.format)}, but ${files[0].shown} is ${formatName(first.format)}; the files of one table have one format.`,
      );
    }
    formats.push(format);
  }
  const shards: Shard[] = [];
  for (const [index, file] of files.entries()) shards.push(await openShard(file, formats[index], settings));
  const columnNames = sharedColumns(shards, isJson(formats[0].format));
  return new Source(files, shards, columnNames);
}

function isJson(format: Format): boolean {
  return format === "json" || format === "jsonl";
}

function sameFormat(left: Format, right: Format): boolean {
  return left === right || (isJson(left) && isJson(right));
}

function formatName(format: Format): string {
  return { csv: "CSV", tsv: "TSV", jsonl: "JSON Lines", json: "a JSON array", parquet: "Parquet", arrow: "Arrow" }[
    format
  ];
}

async function openShard(
  file: SourceFile,
  { format, compression }: FileFormat,
  settings: ReadSettings,
): Promise<Shard> {
  switch (format) {
    case "csv":
      return openCsv(file, compression, ",", settings);
    case "tsv":
      return openCsv(file, compression, "\t", settings);
    case "jsonl":
    case "json":
      return openJson(file, compression, format, settings);
    case "parquet": {
      const { openParquet } = await import("./parquet.ts");
      return openParquet(file, compression, maxUnpackedBytes);
    }
    case "arrow": {
      const { openArrow } = await import("./arrow.ts");
      return openArrow(file, compression, maxUnpackedBytes);
    }
  }
}

/** The columns that all shards have; in JSON an absent key is a missing value, so there it is the union. */
function sharedColumns(shards: readonly Shard[], union: boolean): readonly string[] {
  const first = shards[0];
  if (union) return [...new Set(shards.flatMap((shard) => shard.columnNames))];
  const expected = new Set(first.columnNames);
  for (const shard of shards.slice(1)) {
    const found = new Set(shard.columnNames);
    for (const name of expected) {
      if (!found.has(name))
        throw fileError(
          shard.shown,
          null,
          `lacks the column "${name}", which ${first.shown} has; the files of one table have the same columns.`,
        );
    }
    for (const name of found) {
      if (!expected.has(name))
        throw fileError(
          shard.shown,
          null,
          `has the column "${name}", which ${first.shown} lacks; the files of one table have the same columns.`,
        );
    }
  }
  return first.columnNames;
}

class Source implements TableSource {
  readonly columnNames: readonly string[];
  readonly #files: readonly SourceFile[];
  readonly #shards: readonly Shard[];

  constructor(files: readonly SourceFile[], shards: readonly Shard[], columnNames: readonly string[]) {
    this.#files = files;
    this.#shards = shards;
    this.columnNames = columnNames;
  }

  async *chunks(columns: readonly string[]): AsyncGenerator<Chunk> {
    this.#refuseUnknown(columns);
    const requests = columns.map(
      (name): ColumnRequest => ({ name, asText: false, dictionary: () => new Dictionary() }),
    );
    let start = 0;
    for (const shard of this.#shards) {
      for await (const chunk of shard.chunks(requests)) {
        yield { start, rows: chunk.rows, columns: chunk.columns };
        start += chunk.rows;
      }
    }
  }

  async read(columns: readonly string[]): Promise<Table> {
    this.#refuseUnknown(columns);
    const names = [...new Set(columns)];
    const first = await this.#pass(names, false);
    const whole = new Map<string, Column>();
    for (const pieces of first.columns) if (!pieces.conflict) whole.set(pieces.name, pieces.joined());
    const mixed = first.columns.filter((pieces) => pieces.conflict).map((pieces) => pieces.name);
    if (mixed.length > 0) {
      const second = await this.#pass(mixed, true);
      for (const [index, file] of second.files.entries()) {
        if (file.sha256 !== first.files[index].sha256)
          throw fileError(file.shown, null, "the file changed while it was read; run again when nothing writes to it.");
      }
      for (const pieces of second.columns) whole.set(pieces.name, pieces.joined());
    }
    const byName = new Map<string, Column>();
    for (const name of names) {
      const column = whole.get(name);
      if (column !== undefined) byName.set(name, column);
    }
    return { rows: first.rows, columns: byName, files: first.files, locate: (row) => this.#locate(row, first.files) };
  }

  /** Reads all files once. */
  async #pass(
    names: readonly string[],
    asText: boolean,
  ): Promise<{ columns: ColumnPieces[]; rows: number; files: TableFile[] }> {
    const columns = names.map((name) => new ColumnPieces(name));
    const requests = names.map((name): ColumnRequest => {
      const dictionary = new Dictionary();
      return { name, asText, dictionary: () => dictionary };
    });
    const files: TableFile[] = [];
    let rows = 0;
    let held = 0;
    for (const [index, shard] of this.#shards.entries()) {
      const digest = startDigest(this.#files[index]);
      const before = rows;
      try {
        for await (const chunk of shard.chunks(requests)) {
          for (const [at, pieces] of columns.entries()) {
            pieces.add(chunk.columns[at]);
            if (pieces.type === "text") requests[at].asText = true;
            held += chunk.rows * (pieces.type === "text" ? 4 : 8);
          }
          rows += chunk.rows;
          const texts = requests.reduce((sum, request) => sum + request.dictionary().byteLength, 0);
          if (held + texts > maxTableBytes) {
            throw fileError(
              shard.shown,
              null,
              `the columns that were asked for take more than ${maxTableBytes} bytes in memory (${rows} rows so far).`,
            );
          }
        }
      } catch (error) {
        await digest.cancel();
        throw error;
      }
      files.push({ shown: shard.shown, sha256: await digest.finish(), rows: rows - before });
    }
    return { columns, rows, files };
  }

  async #locate(row: number, files: readonly TableFile[]): Promise<Location> {
    let before = 0;
    for (const [index, file] of files.entries()) {
      if (row < before + file.rows) {
        const line = await this.#shards[index].lineOf(row - before);
        return line === null ? { path: file.shown } : { path: file.shown, line };
      }
      before += file.rows;
    }
    throw new RangeError(`row ${row} of a table with ${before} rows`);
  }

  #refuseUnknown(columns: readonly string[]): void {
    const known = new Set(this.columnNames);
    for (const name of columns) {
      if (known.has(name)) continue;
      const shown = this.columnNames.slice(0, 50).map((column) => `"${column}"`);
      const more = this.columnNames.length > shown.length ? ` and ${this.columnNames.length - shown.length} more` : "";
      throw fileError(
        this.#shards[0].shown,
        null,
        `there is no column "${name}"; the columns are ${shown.join(", ")}${more}.`,
      );
    }
  }
}

import { closeSync } from "node:fs";
import { openFile } from "../../table/byte-stream.ts";
import { readCsvHeader } from "../../table/csv.ts";
import { detectFormat } from "../../table/format.ts";
import { maxUnpackedBytes } from "../../table/limits.ts";
import { openTable } from "../../table/open-table.ts";
import type { Format, SourceFile } from "../../table/table.ts";
import type { ColumnLayout, ColumnType } from "../profile.ts";
import { assumeTypes } from "./assume-types.ts";
import type { CsvFile, ScannedFile, ScanTask } from "./scan-task.ts";

/** A table that was opened for scanning: what it consists of, what its columns seem to be, and how it is divided. */
export interface OpenedScan {
  readonly files: readonly ScannedFile[];
  readonly layout: readonly ColumnLayout[];
  /** Rows of the whole table where the files say it. */
  readonly rows: number | null;
  /** Divides the table into tasks; `wholeJson` reads each JSON Lines file from its beginning. */
  tasks(wholeJson: boolean): ScanTask[];
}

/** @throws UserError for what is wrong with the files, as `openTable` says it */
export async function openScan(
  sources: readonly SourceFile[],
  format: Format | "auto",
  missing: readonly string[],
  blockBytes: number,
): Promise<OpenedScan> {
  const table = await openTable(sources, { format, missing, quotedFields: "value" });
  const files: ScannedFile[] = [];
  const groups = new Map<number, readonly { readonly rows: number; readonly bytes: number }[]>();
  let columnarTypes: ReadonlyMap<string, ColumnType> | null = null;
  let declared: ReadonlyMap<string, string> = new Map();
  for (const [index, source] of sources.entries()) {
    const found = await detectFormat(source, format);
    const base = { source, compression: found.compression, size: sizeOf(source) };
    switch (found.format) {
      case "csv":
      case "tsv": {
        const delimiter = found.format === "csv" ? "," : "\t";
        const { names, position, line } = await readCsvHeader(source, found.compression, delimiter);
        files.push({ kind: "csv", ...base, delimiter, names, position, line });
        break;
      }
      case "json":
      case "jsonl":
        files.push({ kind: "json", ...base, format: found.format });
        break;
      case "parquet": {
        const { openParquet } = await import("../../table/parquet.ts");
        const shard = await openParquet(source, found.compression, maxUnpackedBytes);
        if (found.compression === "none") groups.set(index, shard.groups);
        const types = new Map(shard.columnNames.map((name, i) => [name, shard.types[i]]));
        columnarTypes = columnarTypes === null ? types : joined(columnarTypes, types);
        if (index === 0) declared = new Map(shard.columnNames.map((name, i) => [name, shard.declared[i]]));
        files.push({ kind: "columnar", ...base, format: "parquet" });
        break;
      }
      case "arrow":
        files.push({ kind: "columnar", ...base, format: "arrow" });
    }
  }
  const csvFiles = files.filter((file): file is CsvFile => file.kind === "csv");
  const types = columnarTypes ?? (await assumeTypes(table, csvFiles, missing));
  const rows =
    groups.size === files.length ? [...groups.values()].flat().reduce((sum, group) => sum + group.rows, 0) : null;
  return {
    files,
    layout: table.columnNames.map((name) => ({
      name,
      type: types.get(name) ?? "text",
      declared: declared.get(name) ?? null,
    })),
    rows,
    tasks: (wholeJson) =>
      files.flatMap((file, index) => tasksOf(file, index, groups.get(index), blockBytes, wholeJson)),
  };
}

/** A type of all files: one that is empty goes with any, two that differ make text. */
function joined(
  left: ReadonlyMap<string, ColumnType>,
  right: ReadonlyMap<string, ColumnType>,
): ReadonlyMap<string, ColumnType> {
  return new Map(
    [...left].map(([name, type]): [string, ColumnType] => {
      const other = right.get(name) ?? "empty";
      if (type === other || other === "empty") return [name, type];
      return [name, type === "empty" ? other : "text"];
    }),
  );
}

function tasksOf(
  file: ScannedFile,
  index: number,
  groups: readonly { readonly bytes: number }[] | undefined,
  blockBytes: number,
  wholeJson: boolean,
): ScanTask[] {
  if (groups !== undefined)
    return groups.map(({ bytes }, group) => ({ kind: "group", file: index, index: group, bytes }));
  const byBlocks =
    file.compression === "none" &&
    (file.kind === "csv" || (file.kind === "json" && file.format === "jsonl" && !wholeJson));
  if (!byBlocks) return [{ kind: "file", file: index, bytes: file.size }];
  const blocks = Math.max(1, Math.ceil(file.size / blockBytes));
  return Array.from({ length: blocks }, (_, block) => ({
    kind: "block",
    file: index,
    index: block,
    bytes: Math.min(blockBytes, file.size - block * blockBytes),
  }));
}

function sizeOf(source: SourceFile): number {
  const { descriptor, size } = openFile(source);
  closeSync(descriptor);
  return size;
}

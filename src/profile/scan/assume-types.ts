import type { TableSource } from "../../table/table.ts";
import { fieldKind } from "../batch.ts";
import { settledType } from "../plan.ts";
import type { ColumnType } from "../profile.ts";
import { BatchStore } from "./batch-store.ts";
import { BlockFile } from "./block-file.ts";
import { BlockWindow } from "./block-window.ts";
import { CsvFields } from "./csv-fields.ts";
import { firstRecord } from "./quote-parity.ts";
import type { CsvFile } from "./scan-task.ts";

/** Where and how much a large file is looked at, beside its beginning. */
const spots = 12;
const spotBytes = 64 * 1024;
const largeBytes = 4 * 1024 * 1024;

interface Kinds {
  numbers: number;
  booleans: number;
  texts: number;
}

/**
 * What types the columns of a text format seem to have, by its first rows and, in plain CSV, by some more places spread
 * over it. It is a guess: the pass itself finds out, and is taken again where the guess was wrong.
 */
export async function assumeTypes(
  table: TableSource,
  files: readonly CsvFile[],
  missing: readonly string[],
): Promise<ReadonlyMap<string, ColumnType>> {
  const kinds = new Map<string, Kinds>(table.columnNames.map((name) => [name, { numbers: 0, booleans: 0, texts: 0 }]));
  for await (const chunk of table.chunks(table.columnNames)) {
    for (const column of chunk.columns) {
      const found = kinds.get(column.name);
      if (found === undefined || (column.missing !== null && !column.missing.includes(0))) continue;
      if (column.type === "number") found.numbers++;
      else if (column.type === "boolean") found.booleans++;
      else found.texts++;
    }
    break;
  }
  for (const file of files) if (file.compression === "none" && file.size > largeBytes) lookAround(file, missing, kinds);
  return new Map([...kinds].map(([name, found]) => [name, settledType(found)]));
}

/** Adds what stands at the spots; a spot that begins inside a quoted field says nothing, since it ends in an error. */
function lookAround(file: CsvFile, missing: readonly string[], kinds: ReadonlyMap<string, Kinds>): void {
  const { names } = file;
  const places = names.map((_, place) => place);
  const fields = new CsvFields(file.delimiter.charCodeAt(0), places, missing);
  const batch = new BatchStore(names.length, places);
  const window = new BlockWindow(spotBytes);
  const opened = new BlockFile(file.source);
  try {
    for (let spot = 1; spot <= spots; spot++) {
      const from = Math.floor(((opened.size - spotBytes) * spot) / spots);
      if (from <= file.position) continue;
      opened.load(window, from, from + spotBytes);
      const first = firstRecord(window.bytes, 0, window.end, false);
      if (first === null) continue;
      const met = names.map((): Kinds => ({ numbers: 0, booleans: 0, texts: 0 }));
      if (!readSpot(fields, batch, window, first, met)) continue;
      for (const [place, name] of names.entries()) {
        const found = kinds.get(name);
        if (found === undefined) continue;
        found.numbers += met[place].numbers;
        found.booleans += met[place].booleans;
        found.texts += met[place].texts;
      }
    }
  } finally {
    opened.close();
  }
}

function readSpot(
  fields: CsvFields,
  batch: BatchStore,
  window: BlockWindow,
  first: number,
  met: readonly Kinds[],
): boolean {
  fields.begin(first, 0);
  for (;;) {
    batch.rows = 0;
    window.clearSpare();
    let filled: string;
    try {
      filled = fields.fill(batch, window, window.end);
    } catch (error) {
      if (fields.failureOf(error) === null) throw error;
      return false;
    }
    for (const [place, found] of met.entries()) {
      for (let row = 0; row < batch.rows; row++) {
        const kind = batch.kinds[place * batch.stride + row];
        if (kind === fieldKind.number) found.numbers++;
        else if (kind === fieldKind.text) found.texts++;
        else if (kind === fieldKind.true || kind === fieldKind.false) found.booleans++;
      }
    }
    if (filled !== "full") return true;
  }
}

import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { UserError } from "../../../src/errors/user-error.ts";
import type { Column } from "../../../src/table/column.ts";
import { textAt } from "../../../src/table/column-values.ts";
import { type OpenOptions, openTable } from "../../../src/table/open-table.ts";
import type { SourceFile, Table, TableSource } from "../../../src/table/table.ts";

const folder = mkdtempSync(join(tmpdir(), "modelgate-table-"));
let written = 0;

/** Writes a file that is shown by its plain name. */
export function file(shown: string, content: string | Uint8Array): SourceFile {
  const absolute = join(folder, `${written++}-${shown}`);
  writeFileSync(absolute, content);
  return { absolute, shown };
}

export function open(shown: string, content: string | Uint8Array, options?: OpenOptions): Promise<TableSource> {
  return openTable([file(shown, content)], options);
}

/** Opens a file and reads all its columns. */
export async function readAll(shown: string, content: string | Uint8Array, options?: OpenOptions): Promise<Table> {
  const source = await open(shown, content, options);
  return source.read(source.columnNames);
}

export function column(table: Table, name: string): Column {
  const found = table.columns.get(name);
  if (found === undefined) throw new Error(`no column ${name}`);
  return found;
}

export function texts(found: Column): (string | null)[] {
  return Array.from({ length: found.length }, (_, row) => textAt(found, row));
}

/** Every column as its type and texts. */
export function plain(table: Table): Record<string, { type: string; texts: (string | null)[] }> {
  return Object.fromEntries(
    [...table.columns].map(([name, found]) => [name, { type: found.type, texts: texts(found) }]),
  );
}

/** The error of reading all columns; fails where there is none, or where it is not the user's. */
export async function failure(shown: string, content: string | Uint8Array, options?: OpenOptions): Promise<UserError> {
  return errorOf(readAll(shown, content, options));
}

export async function errorOf(work: Promise<unknown>): Promise<UserError> {
  try {
    await work;
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error("nothing was refused");
}

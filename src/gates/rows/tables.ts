import { rowKey } from "../../errors/row-data.ts";
import { type Location, UserError } from "../../errors/user-error.ts";
import type { InputFile } from "../../gate/report.ts";
import { dvcMd5 } from "../../places/dvc.ts";
import type { PlacedFile } from "../../places/provider.ts";
import type { Places } from "../../places/providers.ts";
import type { Column } from "../../table/column.ts";
import { takeRows, textAt } from "../../table/column-values.ts";
import { matchKeys, type RowCount } from "../../table/match-keys.ts";
import { openTable } from "../../table/open-table.ts";
import type { Table, TableSource } from "../../table/table.ts";
import type { RowInputs } from "../row-inputs.ts";
import { joinKeys } from "./join-keys.ts";
import { resolveKey } from "./roles.ts";

interface OpenedTable {
  readonly shown: string;
  readonly role: string;
  readonly files: readonly PlacedFile[];
  readonly source: TableSource;
}

/** The predictions and the tables joined to them, headers known, rows not read. */
export interface OpenedRows {
  readonly predictions: OpenedTable;
  readonly joins: readonly (OpenedTable & { readonly leftKey: string; readonly rightKey: string })[];
  /** The key column of the predictions, where one is needed. */
  readonly key: string | null;
  /** Every column of every table, each once. */
  readonly columnNames: readonly string[];
}

/** The columns that were asked for, one value a row of the predictions. */
export interface ReadRows {
  readonly rows: number;
  readonly columns: ReadonlyMap<string, Column>;
  readonly files: readonly InputFile[];
  readonly notes: readonly string[];
  /** Rows without a partner in some joined table, where `allow: missing-keys` lets them pass; 1 for such a row. */
  readonly unmatched: Uint8Array | null;
  locate(row: number): Promise<Location>;
}

/** Opens a model's predictions and every joined table, and decides which columns match their rows. */
export async function openRows(
  inputs: RowInputs,
  files: readonly PlacedFile[],
  places: Pick<Places, "files">,
  role = "predictions",
): Promise<OpenedRows> {
  const predictions: OpenedTable = {
    shown: files.map((file) => file.shown).join(", "),
    role,
    files,
    source: await openTable(files),
  };
  const joins: OpenedRows["joins"][number][] = [];
  const names = new Set(predictions.source.columnNames);
  const leftNames = predictions.source.columnNames;
  for (const join of inputs.joins) {
    const joinedFiles = await places.files([join.address], "join");
    const source = await openTable(joinedFiles);
    joins.push({
      shown: join.address,
      role: "join",
      files: joinedFiles,
      source,
      ...joinKeys(join, () => resolveKey(inputs.key, leftNames), leftNames, source.columnNames, "the predictions"),
    });
    for (const name of source.columnNames) names.add(name);
  }
  const key = inputs.key === null ? null : resolveKey(inputs.key, leftNames);
  return { predictions, joins, key, columnNames: [...names] };
}

/** Reads the asked columns of all tables and matches the joined rows to the predictions. */
export async function readRows(
  opened: OpenedRows,
  wanted: readonly string[],
  settings: { readonly allow: RowInputs["allow"]; readonly label: string | null; readonly workspace: string },
): Promise<ReadRows> {
  const { predictions, joins } = opened;
  const ownKeys = [...joins.map((join) => join.leftKey), ...(opened.key === null ? [] : [opened.key])];
  const table = await readColumns(predictions.source, [...wanted, ...ownKeys]);
  const columns = new Map<string, Column>();
  for (const name of wanted) {
    const column = table.columns.get(name);
    if (column !== undefined) columns.set(name, column);
  }
  const notes: string[] = [];
  const files = await describeFiles(predictions, table, settings.workspace);
  const allowed = new Set(settings.allow);
  if (opened.key !== null)
    await refuseDuplicateKeys(table, opened.key, allowed.has("duplicate-keys"), predictions.shown, notes);
  let unmatched: Uint8Array | null = null;
  for (const join of joins) {
    const joined = await readColumns(join.source, [...wanted.filter((name) => name !== join.rightKey), join.rightKey]);
    files.push(...(await describeFiles(join, joined, settings.workspace)));
    const rightRowOf = await matchRows(table, joined, join, allowed, notes);
    for (const name of wanted) {
      const own = joined.columns.get(name);
      if (own === undefined || (name === join.rightKey && columns.has(name))) continue;
      const taken = takeRows(own, rightRowOf);
      const before = columns.get(name);
      if (before === undefined) columns.set(name, taken);
      else await compareShared(name, before, taken, { join, table, allowed, label: settings.label, notes });
    }
    for (let row = 0; row < rightRowOf.length; row++) {
      if (rightRowOf[row] === -1) {
        unmatched ??= new Uint8Array(table.rows);
        unmatched[row] = 1;
      }
    }
  }
  return { rows: table.rows, columns, files, notes, unmatched, locate: (row) => table.locate(row) };
}

async function readColumns(source: TableSource, wanted: readonly string[]): Promise<Table> {
  return source.read([...new Set(wanted)].filter((name) => source.columnNames.includes(name)));
}

/** The files that a table was read from, for provenance. */
export async function describeFiles(
  opened: Pick<OpenedTable, "files" | "role">,
  table: Pick<Table, "files">,
  workspace: string,
): Promise<InputFile[]> {
  return Promise.all(
    opened.files.map(async (file, index): Promise<InputFile> => {
      const read = table.files[index];
      const md5 = await dvcMd5(file.absolute, workspace);
      return {
        path: file.shown,
        place: file.place,
        sha256: read?.sha256 ?? "",
        ...(file.version === undefined ? {} : { version: file.version }),
        ...(md5 === null ? {} : { dvcMd5: md5 }),
        rows: read?.rows ?? 0,
        role: opened.role,
      };
    }),
  );
}

async function refuseDuplicateKeys(
  table: Table,
  key: string,
  allowed: boolean,
  shown: string,
  notes: string[],
): Promise<void> {
  const column = table.columns.get(key);
  if (column === undefined) return;
  const { leftDuplicates } = matchKeys(column, takeRows(column, new Int32Array(0)));
  if (leftDuplicates.count === 0) return;
  if (!allowed) throw await duplicateKeys(table, column, key, leftDuplicates, shown);
  notes.push(`${shown}: ${rowsInWords(leftDuplicates.count)} repeat a key of the column ${key} (allowed)`);
}

async function duplicateKeys(
  table: Table,
  column: Column,
  key: string,
  duplicates: RowCount,
  shown: string,
): Promise<UserError> {
  const row = duplicates.rows[0] ?? 0;
  const location = await table.locate(row);
  return new UserError(
    `${placeInWords(location)}: the key ${rowKey(textAt(column, row) ?? "")} of the column ${key} stands more than once (${rowsInWords(duplicates.count)} in ${shown} repeat a key); keys must be unique, or allow duplicate-keys`,
    { title: "Duplicate keys", location, fix: "allow: duplicate-keys" },
  );
}

async function matchRows(
  table: Table,
  joined: Table,
  join: OpenedRows["joins"][number],
  allowed: ReadonlySet<string>,
  notes: string[],
): Promise<Int32Array> {
  const left = table.columns.get(join.leftKey);
  const right = joined.columns.get(join.rightKey);
  if (left === undefined || right === undefined)
    throw new Error(`join keys ${join.leftKey}, ${join.rightKey} were not read`);
  const match = matchKeys(left, right);
  if (match.rightDuplicates.count > 0) {
    if (!allowed.has("duplicate-keys")) {
      throw await duplicateKeys(joined, right, join.rightKey, match.rightDuplicates, join.shown);
    }
    notes.push(
      `${join.shown}: ${rowsInWords(match.rightDuplicates.count)} repeat a key; the first of each is joined (allowed)`,
    );
  }
  if (match.leftDuplicates.count > 0) {
    if (!allowed.has("duplicate-keys"))
      throw await duplicateKeys(table, left, join.leftKey, match.leftDuplicates, "the predictions");
    notes.push(
      `predictions: ${rowsInWords(match.leftDuplicates.count)} repeat a key of the column ${join.leftKey} (allowed)`,
    );
  }
  const alone = match.unmatched.count + match.leftMissing.count;
  if (alone > 0) {
    if (!allowed.has("missing-keys")) {
      const row = match.unmatched.rows[0] ?? match.leftMissing.rows[0] ?? 0;
      const location = await table.locate(row);
      const key = textAt(left, row);
      throw new UserError(
        `${placeInWords(location)}: ${key === null ? `the column ${join.leftKey} has no key` : `the key ${rowKey(key)} has no row in ${join.shown}`} (${alone} of ${table.rows} rows have none); every prediction must be found, or allow missing-keys`,
        { title: "Missing keys", location, fix: "allow: missing-keys" },
      );
    }
    notes.push(`${join.shown}: ${alone} of ${table.rows} predictions have no row there (allowed)`);
  }
  const unused = match.rightUnmatched.count + match.rightMissing.count;
  if (unused > 0)
    notes.push(`${join.shown}: ${unused} of its ${joined.rows} rows have no prediction and were not evaluated`);
  return match.rightRowOf;
}

/** A column that both tables have must say the same, unless a difference is allowed: then the predictions' own counts. */
async function compareShared(
  name: string,
  own: Column,
  joined: Column,
  context: {
    readonly join: OpenedRows["joins"][number];
    readonly table: Table;
    readonly allowed: ReadonlySet<string>;
    readonly label: string | null;
    readonly notes: string[];
  },
): Promise<void> {
  let first = -1;
  let count = 0;
  for (let row = 0; row < own.length; row++) {
    if (joined.missing?.[row] === 1 || textAt(own, row) === textAt(joined, row)) continue;
    if (first < 0) first = row;
    count += 1;
  }
  if (count === 0) return;
  const isLabel = name === context.label;
  const allowance = isLabel ? "label-mismatch" : "column-mismatch";
  if (context.allowed.has(allowance)) {
    context.notes.push(
      `${context.join.shown}: the ${isLabel ? "label" : "column"} ${name} differs in ${rowsInWords(count)}; the predictions' own counts (allowed)`,
    );
    return;
  }
  const location = await context.table.locate(first);
  throw new UserError(
    `${placeInWords(location)}: the column ${name} stands in the predictions and in ${context.join.shown}, and differs in ${rowsInWords(count)}; ${
      isLabel ? "labels must agree, or allow label-mismatch" : "leave it out of one of them, or allow column-mismatch"
    }`,
    {
      title: isLabel ? "Labels differ" : "Column in two tables",
      location,
      fix: `allow: ${allowance}`,
    },
  );
}

/** `preds.csv:17`. */
export function placeInWords(location: Location): string {
  return location.line === undefined ? location.path : `${location.path}:${location.line}`;
}

/** `1 row`, `3 rows`. */
export function rowsInWords(count: number): string {
  return count === 1 ? "1 row" : `${count} rows`;
}

import { rowKey } from "../../errors/row-data.ts";
import { type Location, UserError } from "../../errors/user-error.ts";
import type { PlacedFile } from "../../places/provider.ts";
import type { RowPlace } from "../../profile/profile.ts";
import type { JoinOutcome, PlacedRows, ScanJoin } from "../../profile/scan/joined-tables.ts";
import { openTable } from "../../table/open-table.ts";
import type { Services } from "../gate.ts";
import type { JoinInput } from "../join-inputs.ts";
import { joinKeys } from "../rows/join-keys.ts";
import { resolveKey } from "../rows/roles.ts";
import { placeInWords, rowsInWords } from "../rows/tables.ts";

export const joinAllowances = ["duplicate-keys", "missing-keys", "column-mismatch"] as const;

/** What a join may meet without being an error. */
export type JoinAllowance = (typeof joinAllowances)[number];

/** The further tables for the rows of some files. */
export interface JoinSettings {
  readonly joins: readonly JoinInput[];
  /** Columns that name a row, as the input says it. */
  readonly key: readonly string[];
  readonly allow: readonly JoinAllowance[];
}

export interface JoinedTable {
  readonly join: ScanJoin;
  readonly files: readonly PlacedFile[];
  readonly columnNames: readonly string[];
}

/**
 * Opens the further tables, headers only. A reference or baseline may have the joined columns itself, or lack the key:
 * such a join is left out there.
 *
 * @param columns those of the first table
 * @param role what the first table is: messages name it so
 */
export async function openJoinedTables(
  { joins, key }: JoinSettings,
  columns: readonly string[],
  role: string,
  { places }: Pick<Services, "places">,
): Promise<JoinedTable[]> {
  const opened: JoinedTable[] = [];
  for (const join of joins) {
    const files = await places.files([join.address], "join");
    const { columnNames } = await openTable(files);
    if (role !== "data" && !fits(join, key, columns, columnNames)) continue;
    const keys = joinKeys(join, () => onlyKey(key, columns, join), columns, columnNames, `the rows of ${role}`);
    opened.push({ join: { sources: files, shown: join.address, ...keys }, files, columnNames });
  }
  return opened;
}

function fits(
  { on }: JoinInput,
  key: readonly string[],
  columns: readonly string[],
  joined: readonly string[],
): boolean {
  const keys = on === null ? [key[0] ?? "id", ...(key.length === 0 ? ["key"] : [])] : [on.first, on.second];
  return keys.some((name) => columns.includes(name)) && joined.some((name) => !columns.includes(name));
}

function onlyKey(key: readonly string[], columns: readonly string[], join: JoinInput): string | null {
  if (key.length > 1) {
    throw new UserError(
      `join: rows of ${join.address} are matched by one column, and key names ${key.length}; write "${join.address} on COLUMN"`,
      { title: "Input join" },
    );
  }
  return resolveKey(key[0] ?? null, columns);
}

/**
 * What each join met, as notes.
 *
 * @param locate of a row of the first table
 * @throws UserError for rows without a partner, keys that stand twice and columns that differ, where they are not allowed
 */
export function joinNotes(
  outcomes: readonly JoinOutcome[],
  tables: readonly JoinedTable[],
  rows: number,
  allow: readonly JoinAllowance[],
  locate: (place: RowPlace) => Location | null,
): string[] {
  const allowed = new Set(allow);
  return outcomes.flatMap((outcome, index) => {
    const table = tables[index];
    return table === undefined ? [] : notesOf(outcome, table, rows, allowed, locate);
  });
}

function notesOf(
  outcome: JoinOutcome,
  { join, files }: JoinedTable,
  rows: number,
  allowed: ReadonlySet<JoinAllowance>,
  locate: (place: RowPlace) => Location | null,
): string[] {
  const { duplicates, repeated, unmatched, keyless } = outcome;
  const inJoined = (place: RowPlace): Location | null => {
    const file = place.file === null ? undefined : files[place.file];
    if (file === undefined) return null;
    return place.line === null ? { path: file.shown } : { path: file.shown, line: place.line };
  };
  const notes: string[] = [];
  const settle = (
    found: PlacedRows,
    allowance: JoinAllowance,
    where: (place: RowPlace) => Location | null,
    said: { readonly title: string; readonly sentence: string; readonly note: string },
  ): void => {
    if (found.count === 0) return;
    if (allowed.has(allowance)) {
      notes.push(`${join.shown}: ${said.note} (allowed)`);
      return;
    }
    const location = found.first === null ? null : where(found.first);
    const place = location === null ? join.shown : placeInWords(location);
    throw new UserError(`${place}: ${said.sentence}, or allow ${allowance}`, {
      title: said.title,
      ...(location === null ? {} : { location }),
      fix: `allow: ${allowance}`,
    });
  };
  const key = (found: PlacedRows): string => rowKey(found.key ?? "");
  settle(duplicates, "duplicate-keys", inJoined, {
    title: "Duplicate keys",
    sentence: `the key ${key(duplicates)} of the column ${join.rightKey} stands more than once (${rowsInWords(duplicates.count)} in ${join.shown} repeat a key); keys must be unique`,
    note: `${rowsInWords(duplicates.count)} repeat a key; the first of each is joined`,
  });
  settle(repeated, "duplicate-keys", locate, {
    title: "Duplicate keys",
    sentence: `the key ${key(repeated)} of the column ${join.leftKey} stands more than once (${rowsInWords(repeated.count)} have a row of ${join.shown} that an earlier row has, too); keys must be unique`,
    note: `${rowsInWords(repeated.count)} have a row there that an earlier row has, too`,
  });
  settle(keyless, "missing-keys", locate, {
    title: "Missing keys",
    sentence: `the column ${join.leftKey} has no key (${keyless.count} of ${rows} rows have none); every row must be found in ${join.shown}`,
    note: `${keyless.count} of ${rows} rows have no key`,
  });
  settle(unmatched, "missing-keys", locate, {
    title: "Missing keys",
    sentence: `the key ${key(unmatched)} has no row in ${join.shown} (${unmatched.count} of ${rows} rows have none); every row must be found`,
    note: `${unmatched.count} of ${rows} rows have no row there`,
  });
  for (const differing of outcome.differing) {
    settle(differing, "column-mismatch", locate, {
      title: "Column in two tables",
      sentence: `the column ${differing.name} stands in the data and in ${join.shown}, and differs in ${rowsInWords(differing.count)}; leave it out of one of them`,
      note: `the column ${differing.name} differs in ${rowsInWords(differing.count)}; the data's own counts`,
    });
  }
  const matched = rows - unmatched.count - keyless.count;
  const unused = outcome.unused === 0 ? "" : `; ${outcome.unused} of its ${outcome.rows} rows have no partner`;
  return [`${join.shown}: joined to ${matched} of ${rows} rows by ${join.leftKey}${unused}`, ...notes];
}

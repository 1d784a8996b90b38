import { rowKey } from "../../errors/row-data.ts";
import { UserError } from "../../errors/user-error.ts";
import type { Examples } from "../../metrics/examples.ts";
import type { Column } from "../../table/column.ts";
import { textAt } from "../../table/column-values.ts";
import { matchKeys } from "../../table/match-keys.ts";
import type { Table } from "../../table/table.ts";
import type { RowInputs } from "../row-inputs.ts";
import { placeInWords, rowsInWords } from "../rows/tables.ts";

/** The evaluated rows, which attributions are matched to. */
export interface EvaluatedRows {
  readonly base: Pick<Examples, "rows" | "weight" | "cluster">;
  /** The predictions' key of the evaluated rows; null where they have none. */
  readonly key: Column | null;
  /** Rows of the predictions as they were read: where some were left out, only a key tells which row is which. */
  readonly predictionRows: number;
  readonly allow: RowInputs["allow"];
}

/** For each evaluated row its row of the table, -1 where it has none; null where both are in the same order. */
interface TableMatch {
  readonly rightRowOf: Int32Array | null;
  readonly notes: readonly string[];
}

/**
 * Matches a table of attributions to the evaluated rows: by the predictions' key where both have it (`keyName`), else by
 * their order where there are as many. Throws a UserError for everything else.
 */
export async function matchTable(
  table: Table,
  keyName: string | null,
  shown: string,
  role: string,
  request: EvaluatedRows,
): Promise<TableMatch> {
  const { key, base, predictionRows } = request;
  const right = keyName === null ? undefined : table.columns.get(keyName);
  if (key !== null && right !== undefined) return matchByKey(key, right, table, shown, role, request);
  const cure =
    key === null ? "name a column that both have with the input key" : `write the key ${key.name} into it, too`;
  if (table.rows !== predictionRows) {
    throw new UserError(
      `${role}: without a key rows are matched in their order, and ${shown} has ${rowsInWords(table.rows)} where the predictions have ${predictionRows}; ${cure}`,
      { title: "Rows do not match", fix: `key: ${key?.name ?? "id"}` },
    );
  }
  if (base.rows !== predictionRows) {
    throw new UserError(
      `${role}: ${rowsInWords(predictionRows - base.rows)} of the predictions ${predictionRows - base.rows === 1 ? "was" : "were"} left out, so the order of ${shown} no longer tells which row is which; ${cure}`,
      { title: "Rows do not match", fix: `key: ${key?.name ?? "id"}` },
    );
  }
  return { rightRowOf: null, notes: [] };
}

async function matchByKey(
  key: Column,
  right: Column,
  table: Table,
  shown: string,
  role: string,
  { allow, base }: EvaluatedRows,
): Promise<TableMatch> {
  const match = matchKeys(key, right);
  const notes: string[] = [];
  if (match.rightDuplicates.count > 0) {
    const sentence = `${rowsInWords(match.rightDuplicates.count)} of ${shown} ${match.rightDuplicates.count === 1 ? "repeats" : "repeat"} a key of the column ${right.name}`;
    if (!allow.includes("duplicate-keys")) {
      const row = match.rightDuplicates.rows[0] ?? 0;
      const location = await table.locate(row);
      throw new UserError(
        `${placeInWords(location)}: ${sentence} (first ${rowKey(textAt(right, row) ?? "")}); keys must be unique, or allow duplicate-keys`,
        { title: "Duplicate keys", location, fix: "allow: duplicate-keys" },
      );
    }
    notes.push(`${role}: ${sentence}; the first of each counts (allowed)`);
  }
  if (match.leftDuplicates.count > 0) {
    const sentence = `${rowsInWords(match.leftDuplicates.count)} of the predictions ${match.leftDuplicates.count === 1 ? "repeats" : "repeat"} a key of the column ${key.name}`;
    if (!allow.includes("duplicate-keys")) {
      const row = match.leftDuplicates.rows[0] ?? 0;
      throw new UserError(
        `${role}: ${sentence} (first ${rowKey(textAt(key, row) ?? "")}), so it does not tell their attributions apart; keys must be unique, or allow duplicate-keys`,
        { title: "Duplicate keys", fix: "allow: duplicate-keys" },
      );
    }
    notes.push(`${role}: ${sentence} and share its attributions (allowed)`);
  }
  const alone = match.unmatched.count + match.leftMissing.count;
  if (alone === base.rows) {
    throw new UserError(`${role}: no key of the column ${key.name} is in ${shown}, so no row is explained`, {
      title: "No shared rows",
    });
  }
  if (alone > 0) {
    const sentence = `${alone} of ${base.rows} evaluated rows are not in ${shown}`;
    if (!allow.includes("missing-keys")) {
      const row = match.unmatched.rows[0];
      const first = row === undefined ? "a row without a key" : `the key ${rowKey(textAt(key, row) ?? "")}`;
      throw new UserError(`${role}: ${sentence} (first ${first}); every row must be explained, or allow missing-keys`, {
        title: "Missing keys",
        fix: "allow: missing-keys",
      });
    }
    notes.push(`${role}: ${sentence} and are not explained (allowed)`);
  }
  const unused = match.rightUnmatched.count + match.rightMissing.count;
  if (unused > 0) notes.push(`${role}: ${unused} of ${rowsInWords(table.rows)} of ${shown} are of no evaluated row`);
  return { rightRowOf: match.rightRowOf, notes };
}

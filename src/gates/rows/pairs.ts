import { rowKey } from "../../errors/row-data.ts";
import { UserError } from "../../errors/user-error.ts";
import type { Column } from "../../table/column.ts";
import { textAt } from "../../table/column-values.ts";
import { matchKeys, type RowCount } from "../../table/match-keys.ts";
import type { RowInputs } from "../row-inputs.ts";
import { placeInWords, type ReadRows, rowsInWords } from "./tables.ts";

/** One side of a comparison: its rows, and the columns by which they are matched to the other side's. */
export interface Side {
  /** `challenger`, `champion`, as messages name it. */
  readonly name: string;
  readonly rows: ReadRows;
  readonly key: Column | null;
  readonly label: Column | null;
  /** Columns that tell of the examples and not of a model, by name: weights, clusters, slices, folds. */
  readonly facts: ReadonlyMap<string, Column>;
}

/** The rows that both sides have, as row numbers of each; null where they are all rows in their own order. */
export interface SharedRows {
  readonly count: number;
  readonly challenger: Int32Array | null;
  readonly champion: Int32Array | null;
  readonly notes: readonly string[];
}

/**
 * The same examples on both sides, or no verdict. Rows are matched by key; a key that stands twice or on one side only
 * is counted and an error unless allowed by name, and so is a label that differs. Without keys the order of the rows
 * counts, and only where their number and labels agree. What both sides say of an example beside its label, its weight,
 * cluster, slices, must agree, too: else a challenger could weigh away the rows that it gets wrong.
 */
export async function shareRows(challenger: Side, champion: Side, allow: RowInputs["allow"]): Promise<SharedRows> {
  const shared =
    challenger.key === null || champion.key === null
      ? await inOrder(challenger, champion)
      : await byKey(challenger, champion, challenger.key, champion.key, allow);
  const notes = [
    ...(await compareLabels(challenger, champion, shared, allow)),
    ...(await compareFacts(challenger, champion, shared, allow)),
  ];
  return notes.length === 0 ? shared : { ...shared, notes: [...shared.notes, ...notes] };
}

async function inOrder(challenger: Side, champion: Side): Promise<SharedRows> {
  const [own, other] = [challenger.rows.rows, champion.rows.rows];
  if (own !== other) {
    throw new UserError(
      `champion: without a key rows are compared in their order, and the challenger has ${own} of them and the champion ${other}; name a column that both have with the input key`,
      { title: "Rows do not match", fix: "key: id" },
    );
  }
  if (champion.label === null) {
    throw new UserError(
      "champion: without a key rows are compared in their order, and only where the labels of both sides agree; the champion's file has no label column; name a column that both have with the input key",
      { title: "Rows do not match", fix: "key: id" },
    );
  }
  return { count: own, challenger: null, champion: null, notes: ["rows are compared in their order: there is no key"] };
}

async function byKey(
  challenger: Side,
  champion: Side,
  left: Column,
  right: Column,
  allow: RowInputs["allow"],
): Promise<SharedRows> {
  const match = matchKeys(left, right);
  const notes: string[] = [];
  const duplicates: readonly [Side, Column, RowCount][] = [
    [challenger, left, match.leftDuplicates],
    [champion, right, match.rightDuplicates],
  ];
  for (const [side, column, { count, rows }] of duplicates) {
    if (count === 0) continue;
    const sentence = `${rowsInWords(count)} of the ${side.name} ${count === 1 ? "repeats" : "repeat"} a key of the column ${column.name}`;
    if (!allow.includes("duplicate-keys"))
      throw await refusal(side, column, rows, `${sentence}; keys must be unique`, "duplicate-keys");
    notes.push(`${sentence} (allowed)`);
  }
  const alone: readonly [Side, Column, RowCount, RowCount, Side][] = [
    [challenger, left, match.unmatched, match.leftMissing, champion],
    [champion, right, match.rightUnmatched, match.rightMissing, challenger],
  ];
  for (const [side, column, unmatched, missing, other] of alone) {
    const count = unmatched.count + missing.count;
    if (count === 0) continue;
    const sentence = `${count} of ${side.rows.rows} rows of the ${side.name} are not among the ${other.name}'s`;
    if (!allow.includes("missing-keys")) {
      throw await refusal(
        side,
        column,
        [...unmatched.rows, ...missing.rows],
        `${sentence}; both must have the same examples`,
        "missing-keys",
      );
    }
    notes.push(`${sentence} and are left out (allowed)`);
  }
  const whole = match.unmatched.count + match.leftMissing.count === 0;
  const own = whole ? null : matchedRows(match.rightRowOf);
  const count = own === null ? match.rightRowOf.length : own.length;
  if (count === 0) {
    throw new UserError(
      `champion: no key of the column ${left.name} is on both sides, so there is no example to compare on`,
      { title: "No shared rows" },
    );
  }
  return {
    count,
    challenger: own,
    champion: own === null ? match.rightRowOf : own.map((row) => match.rightRowOf[row]),
    notes,
  };
}

function matchedRows(rightRowOf: Int32Array): Int32Array {
  const rows = new Int32Array(rightRowOf.length);
  let count = 0;
  for (let row = 0; row < rightRowOf.length; row++) if (rightRowOf[row] >= 0) rows[count++] = row;
  return rows.slice(0, count);
}

async function compareLabels(
  challenger: Side,
  champion: Side,
  shared: SharedRows,
  allow: RowInputs["allow"],
): Promise<string[]> {
  if (challenger.label === null || champion.label === null) return [];
  const { first, count } = differences(challenger.label, champion.label, shared);
  if (count === 0) return [];
  const sentence = `the labels of both sides differ in ${count} of ${shared.count} shared rows`;
  if (allow.includes("label-mismatch") && challenger.key !== null)
    return [`${sentence}; the challenger's count (allowed)`];
  const row = shared.challenger === null ? first : shared.challenger[first];
  const location = await challenger.rows.locate(row);
  const cure =
    challenger.key === null
      ? "name a column that both have with the input key"
      : "labels must agree, or allow label-mismatch";
  throw new UserError(`${placeInWords(location)}: ${sentence}, first here; ${cure}`, {
    title: "Labels differ",
    location,
    fix: challenger.key === null ? "key: id" : "allow: label-mismatch",
  });
}

async function compareFacts(
  challenger: Side,
  champion: Side,
  shared: SharedRows,
  allow: RowInputs["allow"],
): Promise<string[]> {
  const notes: string[] = [];
  for (const [name, own] of challenger.facts) {
    const other = champion.facts.get(name);
    if (other === undefined) continue;
    const { first, count } = differences(own, other, shared);
    if (count === 0) continue;
    const sentence = `the column ${name} of both sides differs in ${count} of ${shared.count} shared rows`;
    if (allow.includes("column-mismatch")) {
      notes.push(`${sentence}; the challenger's counts (allowed)`);
      continue;
    }
    const location = await challenger.rows.locate(shared.challenger === null ? first : shared.challenger[first]);
    throw new UserError(
      `${placeInWords(location)}: ${sentence}, first here; it tells of the examples and must agree, or allow column-mismatch`,
      { title: "Columns differ", location, fix: "allow: column-mismatch" },
    );
  }
  return notes;
}

/** In how many shared rows two columns differ, and the first of them. */
function differences(
  own: Column,
  other: Column,
  shared: SharedRows,
): { readonly first: number; readonly count: number } {
  const differ = differing(own, other);
  let first = -1;
  let count = 0;
  for (let row = 0; row < shared.count; row++) {
    const ownRow = shared.challenger === null ? row : shared.challenger[row];
    const otherRow = shared.champion === null ? row : shared.champion[row];
    if (!differ(ownRow, otherRow)) continue;
    if (first < 0) first = row;
    count += 1;
  }
  return { first, count };
}

/** Whether two rows differ; numbers, by far the most often, without making texts of them. */
function differing(own: Column, other: Column): (ownRow: number, otherRow: number) => boolean {
  if (own.type === "number" && other.type === "number" && own.missing === null && other.missing === null) {
    const [ofOwn, ofOther] = [own.values, other.values];
    return (ownRow, otherRow) => ofOwn[ownRow] !== ofOther[otherRow];
  }
  return (ownRow, otherRow) => !sameLabel(textAt(own, ownRow), textAt(other, otherRow));
}

const truth: ReadonlyMap<string, string> = new Map([
  ["true", "1"],
  ["false", "0"],
]);

function sameLabel(one: string | null, other: string | null): boolean {
  return one === other || (one !== null && other !== null && (truth.get(one) ?? one) === (truth.get(other) ?? other));
}

async function refusal(
  side: Side,
  column: Column,
  rows: readonly number[],
  sentence: string,
  allowed: string,
): Promise<UserError> {
  const row = rows[0] ?? 0;
  const location = await side.rows.locate(row);
  const key = textAt(column, row);
  const example = key === null ? "a row without a key" : `the key ${rowKey(key)}`;
  return new UserError(`${placeInWords(location)}: ${sentence} (first ${example}), or allow ${allowed}`, {
    title: allowed === "missing-keys" ? "Missing keys" : "Duplicate keys",
    location,
    fix: `allow: ${allowed}`,
  });
}

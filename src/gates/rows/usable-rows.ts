import { rowValue } from "../../errors/row-data.ts";
import { UserError } from "../../errors/user-error.ts";
import type { Check } from "../../gate/check.ts";
import { badInputId } from "../../gate/verdict.ts";
import type { Column } from "../../table/column.ts";
import { textAt } from "../../table/column-values.ts";
import { isNumeral, type Locate, type ModelColumns, type Parts } from "./model-parts.ts";
import { placeInWords, type ReadRows, rowsInWords } from "./tables.ts";
import type { InferredTask } from "./task.ts";

/** Rows that can be evaluated, ascending; null where all can. */
export async function usableRows(
  models: readonly ModelColumns[],
  parts: readonly Parts[],
  rows: ReadRows,
  inferred: InferredTask,
  checks: Check[],
  notes: string[],
): Promise<Int32Array | null> {
  const dropped = new Uint8Array(rows.rows);
  let any = false;
  const [{ label, weight, cluster }] = parts;
  if (rows.unmatched !== null && label !== null && hasMissing(label)) {
    let count = 0;
    for (let row = 0; row < rows.rows; row++) {
      if (rows.unmatched[row] === 1 && label.missing?.[row] === 1) {
        dropped[row] = 1;
        count += 1;
      }
    }
    if (count > 0) {
      any = true;
      notes.push(`${rowsInWords(count)} without a label in the joined table left out (allowed)`);
    }
  }
  const numeric = inferred.task === "regression";
  const wanted: readonly Wanted[] = [
    { role: "label", column: label, numeric, model: models[0] },
    ...models.flatMap((model, index): Wanted[] => [
      { role: roleOf(model, "prediction"), column: parts[index].prediction, numeric, model },
      ...parts[index].scores.map(({ column }) => ({ role: roleOf(model, "score"), column, numeric: true, model })),
    ]),
    { role: "weight", column: weight, numeric: true, model: models[0] },
    { role: "cluster", column: cluster, numeric: false, model: models[0] },
  ];
  for (const { role, column, numeric: mustBeNumber, model } of wanted) {
    if (column === null) continue;
    if (mustBeNumber) await refuseText(role, column, model.locate);
    const bad = badRows(column, mustBeNumber, dropped);
    if (bad.missing.count > 0) {
      any = true;
      checks.push(await unusable(role, column.name, "has no value", bad.missing, rows.rows, model.locate));
    }
    if (bad.infinite.count > 0) {
      any = true;
      checks.push(await unusable(role, column.name, "is not finite", bad.infinite, rows.rows, model.locate));
    }
  }
  if (!any) return null;
  const keep: number[] = [];
  for (let row = 0; row < rows.rows; row++) if (dropped[row] === 0) keep.push(row);
  if (keep.length === 0) {
    throw new UserError(
      `no row can be evaluated: ${checks.map((check) => check.message).join("; ") || "none has a label"}`,
      { title: "No usable row" },
    );
  }
  return Int32Array.from(keep);
}

interface Wanted {
  readonly role: string;
  readonly column: Column | null;
  readonly numeric: boolean;
  readonly model: ModelColumns;
}

function roleOf({ name }: ModelColumns, role: string): string {
  return name === null ? role : `${name} ${role}`;
}

function hasMissing(column: Column): boolean {
  return column.missing !== null;
}

interface BadRows {
  readonly missing: { count: number; first: number };
  readonly infinite: { count: number; first: number };
}

function badRows(column: Column, mustBeNumber: boolean, dropped: Uint8Array): BadRows {
  const bad = { missing: { count: 0, first: -1 }, infinite: { count: 0, first: -1 } };
  const values = column.type === "number" && mustBeNumber ? column.values : null;
  if (column.missing === null && values === null) return bad;
  for (let row = 0; row < column.length; row++) {
    const kind =
      column.missing?.[row] === 1
        ? bad.missing
        : values !== null && !Number.isFinite(values[row])
          ? bad.infinite
          : null;
    if (kind === null || dropped[row] === 1) continue;
    dropped[row] = 1;
    if (kind.first < 0) kind.first = row;
    kind.count += 1;
  }
  return bad;
}

async function refuseText(role: string, column: Column, locate: Locate): Promise<void> {
  if (column.type !== "text") return;
  let row = 0;
  while (row < column.length && (column.missing?.[row] === 1 || isNumeral(textAt(column, row) ?? ""))) row += 1;
  const location = await locate(Math.min(row, column.length - 1));
  throw new UserError(
    `${placeInWords(location)}: the ${role} column ${column.name} must hold numbers, found "${rowValue(textAt(column, row) ?? "")}"`,
    { title: `Column ${role}`, location },
  );
}

async function unusable(
  role: string,
  column: string,
  what: string,
  bad: { readonly count: number; readonly first: number },
  rows: number,
  locate: Locate,
): Promise<Check> {
  const location = await locate(bad.first);
  return {
    id: `${badInputId}:${role}-${what.replaceAll(" ", "-")}:${column}`,
    title: `every ${role} is there and finite`,
    outcome: "error",
    severity: "critical",
    observed: bad.count,
    expected: "0 rows",
    message: `the ${role} column ${column} ${what} in ${rowsInWords(bad.count)} of ${rows}, first at ${placeInWords(location)}; they are left out of every figure`,
    slice: null,
    evidence: [],
    location,
  };
}

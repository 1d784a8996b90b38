import type { Predicate } from "../profile/predicate.ts";
import type { ColumnProfile, ExampleRow, FigureValue, RowTally, UniquenessResult } from "../profile/profile.ts";
import { nearest } from "../rules/nearest.ts";
import type { Arguments } from "./arguments.ts";
import type { RowsOutcome, UnexpectedCount } from "./outcome.ts";
import { AbsentColumn } from "./refusal.ts";
import { conditionArguments, readRowCondition } from "./row-condition.ts";
import { type Answers, Ask, decided, type Scope, type Stage } from "./stage.ts";

/** The arguments that every expectation of a column's values has. */
export const columnRowArguments = ["column", "mostly", ...conditionArguments] as const;

/** Which values an expectation looks at, and what share of them must be as expected. */
export interface ColumnRows {
  readonly column: string;
  readonly where: Predicate | null;
  readonly mostly: number;
}

export function readColumnRows(args: Arguments, scope: Scope): ColumnRows {
  const column = args.text("column");
  const where = readRowCondition(args);
  checkColumns([column], scope.columnNames);
  return { column, where, mostly: args.share("mostly", 1) };
}

/** @throws AbsentColumn where the table is known not to have one of the columns */
export function checkColumns(columns: readonly string[], known: readonly string[] | null): void {
  const absent = columns.find((column) => known !== null && !known.includes(column));
  if (absent === undefined) return;
  const close = nearest(absent, known ?? []);
  const hint = close.length > 0 ? `; did you mean ${close.join(" or ")}?` : "";
  throw new AbsentColumn(`the table has no column "${absent}"${hint}`);
}

/**
 * Each value that is not missing must meet `expect`. `check` may decide otherwise once the column is known: by another
 * stage, or null to go on.
 */
export function expectOfEachValue(
  rows: ColumnRows,
  expect: Predicate,
  scope: Scope,
  check: (column: ColumnProfile, tally: RowTally, answers: Answers) => Stage | null = () => null,
): Stage {
  const ask = new Ask(scope);
  const column = ask.column(rows.column, null, {});
  const tally = ask.tally(rows.where, {
    ignore: { kind: "missing", column: rows.column },
    expect,
    show: [rows.column],
  });
  return ask.stage((answers) => {
    const found = tally(answers);
    return check(column(answers), found, answers) ?? judgeValues(rows, found);
  });
}

/** The outcome of a tally of one column's values. */
export function judgeValues(rows: ColumnRows, tally: RowTally): Stage {
  return decided(rowsOutcome(tally, tally.ignored, rows.mostly, [rows.column], "value"));
}

/** The figures of rows that were tallied; `missing` null where missing values are what is looked for. */
export function rowsOutcome(
  tally: RowTally,
  missing: number | null,
  mostly: number,
  columns: readonly string[],
  shape: RowsOutcome["shape"],
): RowsOutcome {
  const considered = tally.rows - (missing ?? 0);
  return {
    kind: "rows",
    success: considered === 0 || (considered - tally.unexpected) / considered >= mostly,
    elements: tally.rows,
    missing,
    unexpected: tally.unexpected,
    examples: tally.examples,
    columns,
    shape,
    frequent: countsOf(tally.examples, namedOnce(columns, shape)),
  };
}

/** A uniqueness result read as a tally: every row that shares its value is unexpected. */
export function duplicatesTally(result: UniquenessResult): RowTally {
  return { ...result, unexpected: result.duplicated, unknown: 0, incomparable: 0 };
}

/** A record holds a column that is named twice once. */
function namedOnce(columns: readonly string[], shape: RowsOutcome["shape"]): readonly number[] {
  const all = [...columns.keys()];
  return shape === "record" ? all.filter((at) => columns.indexOf(columns[at]) === at) : all;
}

/** The examples counted, as Great Expectations counts no more than it lists: most frequent first, equal counts by value. */
function countsOf(examples: readonly ExampleRow[], kept: readonly number[]): readonly UnexpectedCount[] {
  const counts = new Map<string, { values: UnexpectedCount["values"]; count: number }>();
  for (const example of examples) {
    const values = kept.map((at) => example.values[at]);
    const name = JSON.stringify(values.map((value) => (typeof value === "number" ? { number: String(value) } : value)));
    const known = counts.get(name);
    if (known === undefined) counts.set(name, { values, count: 1 });
    else known.count++;
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || compareRows(a.values, b.values));
}

function compareRows(a: UnexpectedCount["values"], b: UnexpectedCount["values"]): number {
  for (const [at, value] of a.entries()) {
    const order = compareValues(value, b[at]);
    if (order !== 0) return order;
  }
  return 0;
}

/** Numbers, truths and texts ascending; values that have no order keep theirs. */
function compareValues(a: FigureValue | null | undefined, b: FigureValue | null | undefined): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a === "boolean" && typeof b === "boolean") return Number(a) - Number(b);
  if (typeof a === "string" && typeof b === "string") return a < b ? -1 : a > b ? 1 : 0;
  return 0;
}

import type { Predicate, TextStyle } from "../profile/predicate.ts";
import type { ColumnProfile } from "../profile/profile.ts";
import type { TallyRequest } from "../profile/request.ts";
import type { ColumnRows } from "./column-rows.ts";
import { expectOfEachValue, judgeValues } from "./column-rows.ts";
import { Ask, type Scope, type Stage } from "./stage.ts";

/** Whether a pandas column of these numbers is of integers; null where only the text of the file can tell. */
export function holdsIntegers(column: ColumnProfile, declared: string | null): boolean | null {
  if (column.missing > 0 || column.kinds.integers < column.kinds.numbers) return false;
  if (declared === null) return column.kinds.numbers === 0 ? true : null;
  return !/float|double|decimal|numeric|real/i.test(declared);
}

/** That no number is written with a point or an exponent: one `1.0` makes its whole pandas column one of floats. */
export function writtenAsIntegers(column: string): Pick<TallyRequest, "ignore" | "expect" | "show"> {
  const point: Predicate = { kind: "matches", text: { column, style: "written" }, pattern: "[.eE]" };
  return { ignore: { kind: "missing", column }, expect: { kind: "not", of: point }, show: [] };
}

/**
 * An expectation about values as Python's `str` writes them. A column of numbers is read first as one of integers; where
 * pandas would hold floats, with a `.0` behind each whole number, the rows are looked at again.
 */
export function expectOfEachText(rows: ColumnRows, expect: (style: TextStyle) => Predicate, scope: Scope): Stage {
  const asIntegers = expect("python-integer");
  return expectOfEachValue(rows, asIntegers, scope, (column, tally, answers) => {
    if (column.type !== "number") return null;
    const integers = holdsIntegers(column, answers.layout(rows.column).declared);
    if (integers === true) return null;
    const ask = new Ask(scope);
    const asFloats = expect("python-float");
    const missing: Predicate = { kind: "missing", column: rows.column };
    const floats = ask.tally(rows.where, { ignore: missing, expect: asFloats, show: [rows.column] });
    const written = integers === null ? ask.tally(null, writtenAsIntegers(rows.column)) : null;
    return ask.stage((then) =>
      written?.(then).unexpected === 0 ? judgeValues(rows, tally) : judgeValues(rows, floats(then)),
    );
  });
}

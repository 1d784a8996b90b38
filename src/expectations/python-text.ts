import type { Predicate, TextStyle } from "../profile/predicate.ts";
import type { ColumnProfile } from "../profile/profile.ts";
import type { ColumnRows } from "./column-rows.ts";
import { expectOfEachValue, judgeValues } from "./column-rows.ts";
import { Ask, type Scope, type Stage } from "./stage.ts";

/** Whether a pandas column of these numbers is of integers; null where only the text of the file can tell. */
export function holdsIntegers(column: ColumnProfile, declared: string | null): boolean | null {
  if (column.missing > 0 || column.kinds.integers < column.kinds.numbers) return false;
  if (declared === null) return column.kinds.numbers === 0 ? true : null;
  return !/float|double|decimal|numeric|real/i.test(declared);
}

/** That a number is written with a point or an exponent (`1.0`), which makes its whole pandas column one of floats. */
export function writtenAsFloat(column: string): Predicate {
  return { kind: "matches", text: { column, style: "written" }, pattern: "[.eE]" };
}

/**
 * An expectation about values as Python's `str` writes them. A column of numbers is read first as one of integers; where
 * pandas would hold floats, with a `.0` behind each whole number, the rows are looked at again.
 */
export function expectOfEachText(rows: ColumnRows, expect: (style: TextStyle) => Predicate, scope: Scope): Stage {
  const asIntegers = expect("python-integer");
  return expectOfEachValue(rows, asIntegers, scope, (column, tally) => {
    if (column.type !== "number") return null;
    const ask = new Ask(scope);
    const asFloats = expect("python-float");
    const missing: Predicate = { kind: "missing", column: rows.column };
    const floats = ask.tally(rows.where, { ignore: missing, expect: asFloats, show: [rows.column] });
    const written = ask.tally(null, {
      ignore: missing,
      expect: { kind: "not", of: writtenAsFloat(rows.column) },
      show: [],
    });
    return ask.stage((answers) => {
      const { declared } = answers.layout(rows.column);
      const integers = holdsIntegers(column, declared) ?? written(answers).unexpected === 0;
      return integers
        ? judgeValues(rows, asIntegers, tally, scope)
        : judgeValues(rows, asFloats, floats(answers), scope);
    });
  });
}

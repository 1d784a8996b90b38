import type { Predicate } from "../profile/predicate.ts";
import { betweenPredicate, boundArguments, readBounds } from "./bounds.ts";
import { columnRowArguments, duplicatesTally, expectOfEachValue, readColumnRows, rowsOutcome } from "./column-rows.ts";
import { defineExpectation, type ExpectationKind } from "./expectation-kind.ts";
import { Ask, decided, raised } from "./stage.ts";

const between = defineExpectation(
  "expect_column_values_to_be_between",
  [...columnRowArguments, ...boundArguments],
  (args, scope) => {
    const rows = readColumnRows(args, scope);
    const bounds = readBounds(args);
    return expectOfEachValue(rows, betweenPredicate(rows.column, bounds), scope, (column, tally) => {
      const bound = bounds.min ?? bounds.max;
      const asksText = bound !== null && bound.kind !== "number";
      const mixed = tally.incomparable > 0 || (asksText && column.type !== "text" && tally.rows > tally.ignored);
      return mixed
        ? raised(
            `column ${rows.column} holds ${column.type === "text" ? "text" : `${column.type}s`}, which cannot be compared with the bounds`,
          )
        : null;
    });
  },
);

function inSet(type: string, isIn: boolean): ExpectationKind {
  return defineExpectation(type, [...columnRowArguments, "value_set"], (args, scope) => {
    const rows = readColumnRows(args, scope);
    const within: Predicate = {
      kind: "in",
      operand: { kind: "column", column: rows.column },
      values: args.scalars("value_set"),
    };
    return expectOfEachValue(rows, isIn ? within : { kind: "not", of: within }, scope);
  });
}

/** Missing values themselves are asked for, so none is passed over. */
function nulls(type: string, expectMissing: boolean): ExpectationKind {
  return defineExpectation(type, columnRowArguments, (args, scope) => {
    const rows = readColumnRows(args, scope);
    const missing: Predicate = { kind: "missing", column: rows.column };
    const ask = new Ask(scope);
    const tally = ask.tally(rows.where, {
      ignore: null,
      expect: expectMissing ? missing : { kind: "not", of: missing },
      show: [rows.column],
    });
    return ask.stage((answers) => {
      return decided(rowsOutcome(tally(answers), null, rows.mostly, [rows.column], "value"));
    });
  });
}

const unique = defineExpectation("expect_column_values_to_be_unique", columnRowArguments, (args, scope) => {
  const rows = readColumnRows(args, scope);
  const ask = new Ask(scope);
  const missing: Predicate = { kind: "missing", column: rows.column };
  const duplicates = ask.uniqueness(rows.where, [rows.column], missing);
  return ask.stage((answers) => {
    const tally = duplicatesTally(duplicates(answers));
    return decided(rowsOutcome(tally, tally.ignored, rows.mostly, [rows.column], "value"));
  });
});

/** Expectations of each value of one column by itself. */
export const columnValueExpectations = [
  between,
  inSet("expect_column_values_to_be_in_set", true),
  inSet("expect_column_values_to_not_be_in_set", false),
  nulls("expect_column_values_to_be_null", true),
  nulls("expect_column_values_to_not_be_null", false),
  unique,
];

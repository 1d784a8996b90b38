import type { Arguments } from "./arguments.ts";
import { boundArguments, readBounds } from "./bounds.ts";
import { judgeFigure } from "./column-aggregates.ts";
import { defineExpectation } from "./expectation-kind.ts";
import { aggregate } from "./outcome.ts";
import { conditionArguments, readRowCondition } from "./row-condition.ts";
import { type Answers, Ask, decided, type Scope, type Stage } from "./stage.ts";

/** Judges the names of the table's columns. */
function withColumns(scope: Scope, judge: (names: readonly string[]) => Stage): Stage {
  return new Ask(scope).stage((answers) => judge(answers.profile.layout.map(({ name }) => name)));
}

function withRows(args: Arguments, scope: Scope, judge: (rows: number) => Stage): Stage {
  const ask = new Ask(scope);
  const rows = ask.rows(readRowCondition(args));
  return ask.stage((answers: Answers) => judge(rows(answers)));
}

const columnExists = defineExpectation("expect_column_to_exist", ["column", "column_index"], (args, scope) => {
  const column = args.text("column");
  const index = args.numberOrNull("column_index") ?? 0;
  return withColumns(scope, (names) => {
    // As in Great Expectations an index of 0 is as good as none, and a negative one counts from the end.
    const success = index === 0 ? names.includes(column) : names.at(index) === column;
    return decided({ kind: "plain", success });
  });
});

const orderedList = defineExpectation(
  "expect_table_columns_to_match_ordered_list",
  ["column_list", ...conditionArguments],
  (args, scope) => {
    const expected = args.has("column_list") ? args.texts("column_list") : null;
    return withColumns(scope, (names) => {
      const positions = Math.max(names.length, expected?.length ?? 0);
      const mismatched = Array.from({ length: expected === null ? 0 : positions }, (_, at) => ({
        "Expected Column Position": at,
        Expected: expected?.[at] ?? null,
        Found: names[at] ?? null,
      })).filter((entry) => entry.Expected !== entry.Found);
      const success = mismatched.length === 0;
      return decided(aggregate(success, names, success ? null : { mismatched }));
    });
  },
);

const columnSet = defineExpectation(
  "expect_table_columns_to_match_set",
  ["column_set", "exact_match"],
  (args, scope) => {
    const expected = args.has("column_set") ? args.texts("column_set") : [];
    const exact = args.flag("exact_match", true);
    return withColumns(scope, (names) => {
      const unexpected = sorted(names.filter((name) => !expected.includes(name)));
      const missing = sorted(expected.filter((name) => !names.includes(name)));
      const observed = sorted(names);
      if (unexpected.length === 0 && missing.length === 0) return decided(aggregate(true, observed));
      const mismatched = {
        ...(unexpected.length > 0 ? { unexpected } : {}),
        ...(missing.length > 0 ? { missing } : {}),
      };
      return decided(aggregate(!exact && missing.length === 0, observed, { mismatched }));
    });
  },
);

/** Once each, by code units. */
function sorted(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort((a, b) => (a < b ? -1 : 1));
}

const columnCount = defineExpectation("expect_table_column_count_to_equal", ["value"], (args, scope) => {
  const value = args.number("value");
  return withColumns(scope, (names) => decided(aggregate(names.length === value, names.length)));
});

const columnCountBetween = defineExpectation(
  "expect_table_column_count_to_be_between",
  boundArguments,
  (args, scope) => {
    const bounds = readBounds(args);
    return withColumns(scope, (names) => judgeFigure(names.length, bounds));
  },
);

const rowCount = defineExpectation(
  "expect_table_row_count_to_equal",
  ["value", ...conditionArguments],
  (args, scope) => {
    const value = args.number("value");
    return withRows(args, scope, (rows) => decided(aggregate(rows === value, rows)));
  },
);

const rowCountBetween = defineExpectation(
  "expect_table_row_count_to_be_between",
  [...boundArguments, ...conditionArguments],
  (args, scope) => {
    const bounds = readBounds(args);
    return withRows(args, scope, (rows) => judgeFigure(rows, bounds));
  },
);

/** Expectations about the table itself. */
export const tableExpectations = [
  columnExists,
  orderedList,
  columnSet,
  columnCount,
  columnCountBetween,
  rowCount,
  rowCountBetween,
];

import type { Predicate } from "../profile/predicate.ts";
import type { Arguments } from "./arguments.ts";
import { checkColumns, duplicatesTally, rowsOutcome } from "./column-rows.ts";
import { defineExpectation, type ExpectationKind } from "./expectation-kind.ts";
import { conditionArguments, readRowCondition } from "./row-condition.ts";
import { Ask, decided, raised, type Scope } from "./stage.ts";

const multicolumnArguments = ["column_list", "mostly", "ignore_row_if", ...conditionArguments] as const;

interface Multicolumn {
  readonly columns: readonly string[];
  readonly where: Predicate | null;
  readonly ignore: Predicate | null;
  readonly mostly: number;
}

function readMulticolumn(args: Arguments, least: number, scope: Scope): Multicolumn {
  const columns = args.columns("column_list", least);
  const rule = args.oneOf(
    "ignore_row_if",
    ["all_values_are_missing", "any_value_is_missing", "never"],
    "all_values_are_missing",
  );
  const of = columns.map((column): Predicate => ({ kind: "missing", column }));
  const where = readRowCondition(args);
  checkColumns(columns, scope.columnNames);
  return {
    columns,
    where,
    ignore: rule === "never" ? null : { kind: rule === "all_values_are_missing" ? "all" : "any", of },
    mostly: args.share("mostly", 1),
  };
}

/** An expectation of several columns in each row; `numbersOnly` where text cannot be judged. */
function ofEachRow(
  type: string,
  known: readonly string[],
  numbersOnly: boolean,
  read: (args: Arguments) => (columns: readonly string[]) => Predicate,
): ExpectationKind {
  return defineExpectation(type, [...multicolumnArguments, ...known], (args, scope) => {
    const { columns, where, ignore, mostly } = readMulticolumn(args, 1, scope);
    const expect = read(args)(columns);
    const ask = new Ask(scope);
    const distinct = [...new Set(columns)];
    const profiles = distinct.map((column) => ask.column(column, null, {}));
    const tally = ask.tally(where, { ignore, expect, show: columns });
    return ask.stage((answers) => {
      const text = profiles.map((profile) => profile(answers)).find((profile) => profile.type === "text");
      if (numbersOnly && text !== undefined) return raised(`column ${text.column} holds text, which has no sum`);
      const found = tally(answers);
      return decided(rowsOutcome(found, found.ignored, mostly, columns, "record"));
    });
  });
}

const compoundUnique = defineExpectation(
  "expect_compound_columns_to_be_unique",
  multicolumnArguments,
  (args, scope) => {
    const { columns, where, ignore, mostly } = readMulticolumn(args, 2, scope);
    const ask = new Ask(scope);
    const duplicates = ask.uniqueness(where, columns, ignore);
    return ask.stage((answers) => {
      const tally = duplicatesTally(duplicates(answers));
      return decided(rowsOutcome(tally, tally.ignored, mostly, columns, "record"));
    });
  },
);

const allDifferent = () => (columns: readonly string[]) => ({ kind: "all-different", columns }) as const;

const sum = ofEachRow("expect_multicolumn_sum_to_equal", ["sum_total"], true, (args) => {
  const total = args.number("sum_total");
  return (columns) => ({
    kind: "compare",
    comparator: "==",
    left: {
      kind: "sum",
      terms: columns.map((column) => ({ column, factor: 1 })),
      constant: 0,
      missingAsZero: false,
    },
    right: { kind: "value", value: total },
  });
});

/** Missing values equal each other here. */
const allEqual = ofEachRow("expect_multicolumn_values_to_be_equal", [], false, () => (columns) => ({
  kind: "all",
  of: columns.slice(1).map((column): Predicate => {
    const [first] = columns;
    const bothMissing: Predicate = {
      kind: "all",
      of: [
        { kind: "missing", column: first },
        { kind: "missing", column },
      ],
    };
    const same: Predicate = {
      kind: "compare",
      comparator: "==",
      left: { kind: "column", column: first },
      right: { kind: "column", column },
    };
    return { kind: "any", of: [bothMissing, { kind: "holds", of: same }] };
  }),
}));

/** Expectations about several columns. */
export const multicolumnExpectations = [
  compoundUnique,
  ofEachRow("expect_select_column_values_to_be_unique_within_record", [], false, allDifferent),
  // The older name of the same.
  ofEachRow("expect_multicolumn_values_to_be_unique", [], false, allDifferent),
  sum,
  allEqual,
];

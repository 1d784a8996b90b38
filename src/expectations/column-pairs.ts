import type { Operand, Predicate, Scalar } from "../profile/predicate.ts";
import type { ColumnProfile } from "../profile/profile.ts";
import type { Arguments } from "./arguments.ts";
import { checkColumns, rowsOutcome } from "./column-rows.ts";
import { defineExpectation, type ExpectationKind } from "./expectation-kind.ts";
import { inWords, isList, type JsonValue } from "./json-value.ts";
import { Refusal } from "./refusal.ts";
import { conditionArguments, readRowCondition } from "./row-condition.ts";
import { Ask, decided, raised } from "./stage.ts";

const pairArguments = ["column_A", "column_B", "mostly", "ignore_row_if", ...conditionArguments] as const;

interface Pair {
  readonly a: Operand;
  readonly b: Operand;
}

/** An expectation of two columns in each row. */
function pair(
  type: string,
  known: readonly string[],
  order: "ordered" | "unordered",
  read: (args: Arguments) => (pair: Pair) => Predicate,
): ExpectationKind {
  return defineExpectation(type, [...pairArguments, ...known], (args, scope) => {
    const [columnA, columnB] = [args.text("column_A"), args.text("column_B")];
    const where = readRowCondition(args);
    const mostly = args.share("mostly", 1);
    const expect = read(args)({ a: { kind: "column", column: columnA }, b: { kind: "column", column: columnB } });
    const columns = [columnA, columnB];
    checkColumns(columns, scope.columnNames);
    const ask = new Ask(scope);
    const types = order === "ordered" ? columns.map((column) => ask.column(column, null, {})) : [];
    const tally = ask.tally(where, { ignore: ignored(args, columns), expect, show: columns });
    return ask.stage((answers) => {
      const found = tally(answers);
      if (found.incomparable > 0 || neverCompared(types.map((type) => type(answers)))) {
        return raised(`values of ${columnA} and ${columnB} are of different types and cannot be compared`);
      }
      return decided(rowsOutcome(found, found.ignored, mostly, columns, "pair"));
    });
  });
}

/**
 * pandas refuses by the columns' types, even where no row is left to compare; only truth values with missing ones among
 * them have no type that it could refuse.
 */
function neverCompared(columns: readonly ColumnProfile[]): boolean {
  const others = columns.filter(({ type }) => type !== "text");
  return others.length === 1 && columns.length === 2 && !(others[0].type === "boolean" && others[0].missing > 0);
}

function ignored(args: Arguments, columns: readonly string[]): Predicate | null {
  const rule = args.oneOf(
    "ignore_row_if",
    ["both_values_are_missing", "either_value_is_missing", "neither"],
    "both_values_are_missing",
  );
  const of = columns.map((column): Predicate => ({ kind: "missing", column }));
  if (rule === "neither") return null;
  return { kind: rule === "both_values_are_missing" ? "all" : "any", of };
}

const greater = pair("expect_column_pair_values_a_to_be_greater_than_b", ["or_equal"], "ordered", (args) => {
  const comparator = args.flag("or_equal", false) ? ">=" : ">";
  return ({ a, b }) => ({ kind: "compare", comparator, left: a, right: b });
});

const equal = pair("expect_column_pair_values_to_be_equal", [], "unordered", () => ({ a, b }) => ({
  kind: "compare",
  comparator: "==",
  left: a,
  right: b,
}));

const inSet = pair("expect_column_pair_values_to_be_in_set", ["value_pairs_set"], "unordered", (args) => {
  const tuples = args.list("value_pairs_set").map(readPair);
  return ({ a, b }) => ({ kind: "tuple-in", operands: [a, b], tuples });
});

function readPair(item: JsonValue): readonly (Scalar | null)[] {
  if (!isList(item) || item.length !== 2) {
    throw new Refusal(`value_pairs_set must be a list of pairs, found ${inWords(item)} in it`);
  }
  return item.map((value) => {
    if (value === null || (typeof value === "number" && Number.isNaN(value))) return null;
    if (typeof value === "object") throw new Refusal(`a pair must hold plain values, found ${inWords(value)}`);
    return value;
  });
}

/** Expectations about two columns. */
export const columnPairExpectations = [greater, equal, inSet];

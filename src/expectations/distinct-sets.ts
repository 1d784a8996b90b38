import type { Predicate, Scalar } from "../profile/predicate.ts";
import type { FigureValue } from "../profile/profile.ts";
import { aggregateArguments } from "./column-aggregates.ts";
import { checkColumns } from "./column-rows.ts";
import { defineExpectation, type ExpectationKind } from "./expectation-kind.ts";
import type { DistinctSets } from "./outcome.ts";
import { equalityKey } from "./python-equality.ts";
import { Refusal } from "./refusal.ts";
import { readRowCondition } from "./row-condition.ts";
import { type Answers, Ask, decided, type Stage } from "./stage.ts";

/** How many values of a set are listed. */
const listed = 20;

/**
 * The different values of a column against a set: those beyond it (`unexpected`), those of it that do not occur
 * (`missing`), or both.
 */
function distinctSet(type: string, looksFor: readonly ("unexpected" | "missing")[]): ExpectationKind {
  return defineExpectation(type, [...aggregateArguments, "value_set"], (args, scope) => {
    const column = args.text("column");
    const where = readRowCondition(args);
    const values = onceEach(args.scalars("value_set"));
    if (values.length === 0 && !looksFor.includes("missing")) throw new Refusal("value_set must not be empty");
    checkColumns([column], scope.columnNames);
    const beyond: Predicate[] = [
      { kind: "not", of: { kind: "missing", column } },
      { kind: "not", of: { kind: "in", operand: { kind: "column", column }, values } },
    ];
    const ask = new Ask(scope);
    const outside: Predicate = { kind: "all", of: where === null ? beyond : [where, ...beyond] };
    const unexpected = looksFor.includes("unexpected")
      ? ask.column(column, outside, { figures: ["distinct"], values: 1000, top: listed })
      : null;
    const counts = looksFor.includes("missing") ? ask.valueCounts(where, column, values) : null;
    return ask.stage((answers) => {
      const missing = counts === null ? null : absentOf(values, counts(answers));
      if (unexpected === null) return judge({ unexpected: null, missing });
      const found = unexpected(answers);
      const list = (found.values?.list ?? [])
        .map(({ value }) => value)
        .sort(byValue)
        .slice(0, listed);
      const { distinct } = found;
      if (distinct === null || distinct.error === 0) {
        return judge({ unexpected: { count: distinct?.count ?? list.length, list }, missing });
      }
      const again = new Ask(scope);
      const exact = again.uniqueness(outside, [column], null);
      return again.stage((then: Answers) => judge({ unexpected: { count: exact(then).distinct, list }, missing }));
    });
  });
}

function judge(sets: DistinctSets): Stage {
  const success = (sets.unexpected?.count ?? 0) === 0 && (sets.missing?.count ?? 0) === 0;
  return decided({
    kind: "aggregate",
    success,
    observed: null,
    ofRows: false,
    details: null,
    shownDetails: null,
    sets,
  });
}

function absentOf(values: readonly Scalar[], counts: readonly number[]): DistinctSets["missing"] {
  const list = values.filter((_, at) => counts[at] === 0);
  return { count: list.length, list: list.slice(0, listed) };
}

/** As a set of Python: 1, 1.0 and True are one value. */
function onceEach(values: readonly Scalar[]): readonly Scalar[] {
  const seen = new Set<string | number>();
  return values.filter((value) => {
    const name = equalityKey(value);
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}

/** Numbers before texts, each ascending. */
function byValue(a: FigureValue, b: FigureValue): number {
  if (typeof a === "object" || typeof b === "object") return 0;
  if (typeof a === "string" || typeof b === "string") {
    if (typeof a !== typeof b) return typeof a === "string" ? 1 : -1;
    return a < b ? -1 : a > b ? 1 : 0;
  }
  return Number(a) - Number(b);
}

/** Expectations about the set of a column's values. */
export const distinctSetExpectations = [
  distinctSet("expect_column_distinct_values_to_be_in_set", ["unexpected"]),
  distinctSet("expect_column_distinct_values_to_contain_set", ["missing"]),
  distinctSet("expect_column_distinct_values_to_equal_set", ["unexpected", "missing"]),
];

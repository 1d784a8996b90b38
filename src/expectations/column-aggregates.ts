import type { Predicate } from "../profile/predicate.ts";
import type { ColumnProfile, FigureValue } from "../profile/profile.ts";
import type { ColumnMeasures } from "../profile/request.ts";
import { type Bounds, boundArguments, holdsBetween, readBounds } from "./bounds.ts";
import { booleanMedian, countOf, deviationOf, meanOf, sumOf } from "./column-figures.ts";
import { checkColumns } from "./column-rows.ts";
import { defineExpectation, type ExpectationKind } from "./expectation-kind.ts";
import { instantOf } from "./instant-text.ts";
import type { JsonValue } from "./json-value.ts";
import { exactQuantiles } from "./order-statistics.ts";
import { aggregate } from "./outcome.ts";
import { Unsupported } from "./refusal.ts";
import { conditionArguments, readRowCondition } from "./row-condition.ts";
import { Ask, decided, raised, type Scope, type Stage } from "./stage.ts";

export const aggregateArguments = ["column", ...conditionArguments] as const;

/** A figure held to bounds; one that is undefined does not meet them. */
export function judgeFigure(figure: number | null, bounds: Bounds): Stage {
  return decided(aggregate(figure !== null && holdsBetween(figure, bounds), figure));
}

/** Where a column's figure comes from: its column, its rows and the bounds that it is held to. */
interface Setting {
  readonly column: string;
  readonly where: Predicate | null;
  readonly bounds: Bounds;
  readonly scope: Scope;
}

/** An expectation that holds one figure of a column to bounds. */
function figure(
  type: string,
  measures: Partial<ColumnMeasures>,
  judge: (column: ColumnProfile, setting: Setting) => Stage,
): ExpectationKind {
  return defineExpectation(type, [...aggregateArguments, ...boundArguments], (args, scope) => {
    const column = args.text("column");
    const setting = { column, where: readRowCondition(args), bounds: readBounds(args), scope };
    checkColumns([column], scope.columnNames);
    const ask = new Ask(scope);
    const profile = ask.column(column, setting.where, measures);
    return ask.stage((answers) => judge(profile(answers), setting));
  });
}

function ofNumbers(type: string, value: (column: ColumnProfile) => number | null): ExpectationKind {
  return figure(type, { figures: ["moments"], values: 2 }, (column, { bounds }) => {
    if (column.type === "text") return raised(`column ${column.column} holds text, which has no such figure`);
    return judgeFigure(value(column), bounds);
  });
}

const median = figure(
  "expect_column_median_to_be_between",
  { figures: ["quantiles"], values: 2, probabilities: [0.5] },
  (column, { where, bounds, scope }) => {
    if (column.type === "text") return raised(`column ${column.column} holds text, which has no median`);
    if (column.type !== "number") return judgeFigure(booleanMedian(column), bounds);
    return exactQuantiles(column, where, [0.5], "linear", scope, (values) => judgeFigure(values?.[0] ?? null, bounds));
  },
);

/** The least or greatest value: a number, a truth, or a text, which dates bound by the instant that it names. */
function extreme(type: string, of: (column: ColumnProfile) => FigureValue | null): ExpectationKind {
  return figure(type, {}, (column, { bounds }) => {
    const value = of(column);
    if (value === null) return judgeFigure(null, bounds);
    if (typeof value === "number") return judgeFigure(value, bounds);
    if (typeof value === "boolean") return decided(aggregate(holdsBetween(Number(value), bounds), value));
    if (typeof value === "object")
      throw new Unsupported(`the values of ${column.column} are known as hashes only, which have no order`);
    const text = value;
    const outcome = { ...aggregate(textHolds(text, bounds), text as JsonValue), ofRows: true };
    const asksNumber = bounds.min?.kind === "number" || bounds.max?.kind === "number";
    return asksNumber
      ? raised(`column ${column.column} holds text, which cannot be compared with a number`)
      : decided(outcome);
  });
}

function textHolds(text: string, { min, max, strictMin, strictMax }: Bounds): boolean {
  const instant = instantOf(text);
  const order = (bound: Bounds["min"]): number | null => {
    if (bound === null || bound.kind === "number") return null;
    if (bound.kind === "instant") return instant === null ? Number.NaN : instant - bound.value;
    return text < bound.value ? -1 : text > bound.value ? 1 : 0;
  };
  const [low, high] = [order(min), order(max)];
  return (low === null || (strictMin ? low > 0 : low >= 0)) && (high === null || (strictMax ? high < 0 : high <= 0));
}

/** How many different values, exactly: where the profile only estimates them, the rows are looked at once more. */
function distinct(type: string, value: (count: number, column: ColumnProfile) => number): ExpectationKind {
  return figure(type, { figures: ["distinct"] }, (column, { where, bounds, scope }) => {
    const estimate = column.distinct;
    if (countOf(column) === 0) return judgeFigure(0, bounds);
    if (estimate !== null && estimate.error === 0) return judgeFigure(value(estimate.count, column), bounds);
    const ask = new Ask(scope);
    const exact = ask.uniqueness(where, [column.column], { kind: "missing", column: column.column });
    return ask.stage((answers) => judgeFigure(value(exact(answers).distinct, column), bounds));
  });
}

/** Expectations that hold one figure of a column to bounds. */
export const columnAggregateExpectations = [
  extreme("expect_column_min_to_be_between", (column) => column.least),
  extreme("expect_column_max_to_be_between", (column) => column.greatest),
  ofNumbers("expect_column_mean_to_be_between", meanOf),
  median,
  ofNumbers("expect_column_stdev_to_be_between", deviationOf),
  ofNumbers("expect_column_sum_to_be_between", sumOf),
  distinct("expect_column_unique_value_count_to_be_between", (count) => count),
  distinct("expect_column_proportion_of_unique_values_to_be_between", (count, column) => count / countOf(column)),
  figure("expect_column_proportion_of_non_null_values_to_be_between", {}, (column, { bounds }) =>
    judgeFigure(column.rows === 0 ? 0 : countOf(column) / column.rows, bounds),
  ),
];

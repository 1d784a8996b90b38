import type { Predicate } from "../profile/predicate.ts";
import type { ColumnProfile } from "../profile/profile.ts";
import { deviationOf, meanOf } from "./column-figures.ts";
import { type ColumnRows, columnRowArguments, judgeValues, readColumnRows } from "./column-rows.ts";
import { defineExpectation } from "./expectation-kind.ts";
import { exactQuantiles } from "./order-statistics.ts";
import { Refusal } from "./refusal.ts";
import { Ask, raised, type Scope, type Stage } from "./stage.ts";

/** A second look at the values, now that mean and deviation or quartiles are known. */
function judgeBy(rows: ColumnRows, expect: Predicate, scope: Scope): Stage {
  const ask = new Ask(scope);
  const tally = ask.tally(rows.where, {
    ignore: { kind: "missing", column: rows.column },
    expect,
    show: [rows.column],
  });
  return ask.stage((answers) => judgeValues(rows, tally(answers)));
}

const always: Predicate = { kind: "constant", value: true };

function notNumeric(column: ColumnProfile): Stage | null {
  return column.type === "text"
    ? raised(`column ${column.column} holds text, which has no mean and no quartiles`)
    : null;
}

function finite(value: number | null): number | null {
  return value !== null && Number.isFinite(value) ? value : null;
}

const zScores = defineExpectation(
  "expect_column_value_z_scores_to_be_less_than",
  [...columnRowArguments, "threshold", "double_sided"],
  (args, scope) => {
    const rows = readColumnRows(args, scope);
    const threshold = args.number("threshold");
    const doubleSided = args.flag("double_sided", true);
    const ask = new Ask(scope);
    const column = ask.column(rows.column, rows.where, { figures: ["moments"], values: 2 });
    return ask.stage((answers) => {
      const found = column(answers);
      const [centre, scale] = [finite(meanOf(found)), finite(deviationOf(found))];
      // An undefined score is no outlier: a constant column, a single value.
      if (centre === null || scale === null || scale === 0) return notNumeric(found) ?? judgeBy(rows, always, scope);
      const expect: Predicate = {
        kind: "compare",
        comparator: "<",
        left: { kind: "standardised", column: rows.column, centre, scale, absolute: doubleSided },
        right: { kind: "value", value: doubleSided ? Math.abs(threshold) : threshold },
      };
      return judgeBy(rows, expect, scope);
    });
  },
);

const outliers = defineExpectation(
  "expect_column_values_to_not_be_outliers",
  [...columnRowArguments, "method", "multiplier"],
  (args, scope) => {
    const rows = readColumnRows(args, scope);
    const method = args.oneOf("method", ["iqr", "std"], "iqr");
    const multiplier = args.numberOrNull("multiplier") ?? 1.5;
    if (multiplier < 0) throw new Refusal("multiplier must not be negative");
    const ask = new Ask(scope);
    const column = ask.column(rows.column, rows.where, {
      figures: ["moments", "quantiles"],
      values: 2,
      probabilities: [0.25, 0.75],
    });
    return ask.stage((answers) => {
      const found = column(answers);
      const problem = notNumeric(found);
      if (problem !== null) return problem;
      if (method === "std") return judgeBy(rows, withinDeviations(rows.column, found, multiplier), scope);
      return exactQuantiles(found, rows.where, [0.25, 0.75], "linear", scope, (quartiles) => {
        if (quartiles === null || !quartiles.every(Number.isFinite)) return judgeBy(rows, always, scope);
        const [first, third] = quartiles;
        const reach = multiplier * (third - first);
        return judgeBy(rows, within(rows.column, first - reach, third + reach), scope);
      });
    });
  },
);

function within(column: string, low: number, high: number): Predicate {
  const left = { kind: "column", column } as const;
  return {
    kind: "all",
    of: [
      { kind: "compare", comparator: ">=", left, right: { kind: "value", value: low } },
      { kind: "compare", comparator: "<=", left, right: { kind: "value", value: high } },
    ],
  };
}

/** Strictly nearer to the mean than so many deviations; at a reach of 0 only the mean itself. */
function withinDeviations(column: string, profile: ColumnProfile, multiplier: number): Predicate {
  const [mean, deviation] = [finite(meanOf(profile)), finite(deviationOf(profile))];
  if (mean === null || deviation === null) return always;
  const reach = multiplier * deviation;
  const left = { kind: "column", column } as const;
  if (reach <= 0) return { kind: "compare", comparator: "==", left, right: { kind: "value", value: mean } };
  return {
    kind: "compare",
    comparator: "<",
    left: { kind: "standardised", column, centre: mean, scale: 1, absolute: true },
    right: { kind: "value", value: reach },
  };
}

/** Expectations about values far from the others. */
export const columnOutlierExpectations = [zScores, outliers];

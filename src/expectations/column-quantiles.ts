import { type Distribution, totalWeight } from "../profile/profile.ts";
import { aggregateArguments } from "./column-aggregates.ts";
import { checkColumns } from "./column-rows.ts";
import { defineExpectation } from "./expectation-kind.ts";
import { inWords, isList, type JsonObject } from "./json-value.ts";
import { exactQuantiles, type QuantileRule, quantileRules } from "./order-statistics.ts";
import { aggregate } from "./outcome.ts";
import { Refusal } from "./refusal.ts";
import { readRowCondition } from "./row-condition.ts";
import { Ask, decided, raised, type Stage } from "./stage.ts";

interface QuantileRange {
  readonly share: number;
  readonly low: number | null;
  readonly high: number | null;
}

function readRanges(object: JsonObject): readonly QuantileRange[] {
  const { quantiles, value_ranges: ranges } = object;
  if (!isList(quantiles) || !isList(ranges)) {
    throw new Refusal("quantile_ranges must hold the lists quantiles and value_ranges");
  }
  if (quantiles.length !== ranges.length) {
    throw new Refusal(`quantile_ranges holds ${quantiles.length} quantiles and ${ranges.length} ranges`);
  }
  return quantiles.map((share, at) => {
    if (typeof share !== "number" || !(share >= 0 && share <= 1)) {
      throw new Refusal(`a quantile must be a share from 0 to 1, found ${inWords(share)}`);
    }
    const range = ranges[at];
    if (!isList(range) || range.length !== 2)
      throw new Refusal(`a range must be a pair of bounds, found ${inWords(range)}`);
    const [low, high] = range.map((bound) => {
      if (bound === null || (typeof bound === "number" && !Number.isNaN(bound))) return bound;
      throw new Refusal(`a bound of a range must be a number or null, found ${inWords(bound)}`);
    });
    if (low !== null && high !== null && low > high) throw new Refusal("quantile_ranges must consist of ordered pairs");
    return { share, low, high };
  });
}

function ruleOf(value: unknown): QuantileRule | "approximate" {
  if (value === null || value === false || value === "") return "nearest";
  if (value === true) return "approximate";
  const rule = quantileRules.find((name) => name === value);
  if (rule === undefined) {
    throw new Refusal(`allow_relative_error must be true, false or ${quantileRules.join(" or ")}`);
  }
  return rule;
}

const quantileValues = defineExpectation(
  "expect_column_quantile_values_to_be_between",
  [...aggregateArguments, "quantile_ranges", "allow_relative_error"],
  (args, scope) => {
    const column = args.text("column");
    const where = readRowCondition(args);
    const ranges = readRanges(args.object("quantile_ranges"));
    const rule = ruleOf(args.raw("allow_relative_error"));
    checkColumns([column], scope.columnNames);
    const ask = new Ask(scope);
    const shares = ranges.map(({ share }) => share);
    const profile = ask.column(column, where, { figures: ["quantiles"], probabilities: shares });
    const judge = (values: readonly number[] | null): Stage => {
      const inRange = ranges.map(({ low, high }, at) => {
        const value = values?.[at] ?? null;
        return value !== null && (low === null || value >= low) && (high === null || value <= high);
      });
      const observed = { quantiles: shares, values: values ?? shares.map(() => null) };
      return decided(aggregate(inRange.every(Boolean), observed, { success_details: inRange }));
    };
    return ask.stage((answers) => {
      const found = profile(answers);
      if (found.type === "text" || found.type === "boolean") {
        return raised(`column ${column} holds ${found.type}s, which have no quantiles`);
      }
      const points = found.numbers?.distribution;
      if (rule === "approximate" && points !== null && points !== undefined && points.points.length > 0) {
        return judge(shares.map((share) => pointAt(points, share)));
      }
      return exactQuantiles(found, where, shares, rule === "approximate" ? "nearest" : rule, scope, judge);
    });
  },
);

/** The first point at or below which a share of the values lies, off by the distribution's rank error. */
function pointAt(distribution: Distribution, share: number): number {
  const { points, weights } = distribution;
  const total = totalWeight(distribution);
  let seen = 0;
  for (const [at, weight] of weights.entries()) {
    seen += weight;
    if (seen >= share * total) return points[at];
  }
  return points[points.length - 1];
}

/** The expectation about a column's quantiles. */
export const columnQuantileExpectations = [quantileValues];

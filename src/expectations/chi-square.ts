import { chiSquareTail } from "../stats/distributions.ts";
import { aggregateArguments } from "./column-aggregates.ts";
import { countOf } from "./column-figures.ts";
import { checkColumns } from "./column-rows.ts";
import { defineExpectation } from "./expectation-kind.ts";
import type { JsonObject, JsonValue } from "./json-value.ts";
import { aggregate } from "./outcome.ts";
import { jointCounts, jointValues, readPartition } from "./partition.ts";
import { Refusal } from "./refusal.ts";
import { readRowCondition } from "./row-condition.ts";
import { Ask, decided, raised } from "./stage.ts";

const mostValues = 10_000;

/**
 * Pearson's χ² of the counts of a column's values against the shares that a suite expects, k − 1 degrees of freedom;
 * met where p is greater than `p`. Values that were not expected share `tail_weight_holdout`; with none p is 0.
 *
 * Great Expectations names it and runs it on no engine since 0.14; this is the form it had before.
 */
const chiSquare = defineExpectation(
  "expect_column_chisquare_test_p_value_to_be_greater_than",
  [...aggregateArguments, "partition_object", "p", "tail_weight_holdout"],
  (args, scope) => {
    const column = args.text("column");
    const where = readRowCondition(args);
    const least = args.share("p", 0.05);
    const tail = args.share("tail_weight_holdout", 0);
    const partition = readPartition(args.object("partition_object"));
    if (partition.kind !== "categorical") throw new Refusal("partition_object must hold values and weights");
    checkColumns([column], scope.columnNames);
    const ask = new Ask(scope);
    const profile = ask.column(column, where, { values: mostValues, top: 1 });
    return ask.stage((answers) => {
      const found = profile(answers);
      const list = found.values;
      if (list !== null && list.kind !== "all") {
        return raised(`column ${column} has more than ${mostValues} different values`);
      }
      const { expected, beyond } = jointCounts(partition.values, list?.list ?? []);
      const count = countOf(found);
      const scale = beyond.length > 0 ? 1 - tail : 1;
      const observed = [...expected, ...beyond.map((entry) => entry.count)];
      const weights = [...partition.weights.map((weight) => weight * scale), ...beyond.map(() => tail / beyond.length)];
      let statistic = 0;
      for (const [at, n] of observed.entries()) {
        const mean = weights[at] * count;
        if (n !== mean) statistic += (n - mean) ** 2 / mean;
      }
      const freedom = observed.length - 1;
      const p = count === 0 || freedom === 0 ? null : statistic === Infinity ? 0 : chiSquareTail(statistic, freedom);
      const names = jointValues(partition.values, beyond);
      const details = (values: readonly JsonValue[]): JsonObject => ({
        observed_partition: { values, weights: observed },
        expected_partition: { values, weights: weights.map((weight) => weight * count) },
      });
      return decided(aggregate(p !== null && p > least, p, details(names.masked), details(names.shown)));
    });
  },
);

/** The expectation about a column's shares by χ². */
export const chiSquareExpectations = [chiSquare];

import type { FigureValue, ValueCount } from "../profile/profile.ts";
import { aggregateArguments } from "./column-aggregates.ts";
import { checkColumns } from "./column-rows.ts";
import { defineExpectation } from "./expectation-kind.ts";
import type { JsonValue } from "./json-value.ts";
import { equalityKey } from "./python-equality.ts";
import { readRowCondition } from "./row-condition.ts";
import { Ask, decided, raised, type Stage } from "./stage.ts";

/** How many values are kept with their counts; a mode among more is looked for a second time among the most frequent. */
const keptValues = 10_000;
const candidates = 100;

const mostCommon = defineExpectation(
  "expect_column_most_common_value_to_be_in_set",
  [...aggregateArguments, "value_set", "ties_okay"],
  (args, scope) => {
    const column = args.text("column");
    const where = readRowCondition(args);
    const allowed = new Set(args.scalars("value_set").map(equalityKey));
    const tiesOkay = args.flag("ties_okay", false);
    checkColumns([column], scope.columnNames);
    const judge = (modes: readonly FigureValue[]): Stage => {
      const within = modes.filter((mode) => allowed.has(equalityKey(mode)));
      const success = tiesOkay ? within.length > 0 : modes.length === 1 && within.length === 1;
      const observed = modes.map((mode): JsonValue => (typeof mode === "object" ? mode.hash : mode));
      return decided({
        kind: "aggregate",
        success,
        observed,
        ofRows: true,
        details: null,
        shownDetails: null,
        sets: null,
      });
    };
    const ask = new Ask(scope);
    const profile = ask.column(column, where, { values: keptValues, top: candidates });
    return ask.stage((answers) => {
      const found = profile(answers).values;
      if (found === null || found.list.length === 0) return judge([]);
      if (found.kind === "all") return judge(modesOf(found.list));
      const likely = found.list.filter(({ count }) => count + 2 * found.countError >= found.list[0].count);
      const values = likely.flatMap(({ value }) => (typeof value === "object" ? [] : [value]));
      if (likely.length === found.list.length) {
        return raised(`column ${column} has more than ${keptValues} values, and none is clearly the most common`);
      }
      const again = new Ask(scope);
      const counts = again.valueCounts(where, column, values);
      return again.stage((then) => judge(modesOf(counts(then).map((count, at) => ({ value: values[at], count })))));
    });
  },
);

/** The values with the greatest count, ascending. */
function modesOf(list: readonly ValueCount[]): readonly FigureValue[] {
  const most = list.reduce((greatest, { count }) => Math.max(greatest, count), 0);
  return list.filter(({ count }) => count === most).map(({ value }) => value);
}

/** The expectation about a column's mode. */
export const mostCommonValueExpectations = [mostCommon];

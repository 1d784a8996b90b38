import type { Operand, Predicate, PredicateComparator } from "../profile/predicate.ts";
import { instantOf } from "./instant-text.ts";
import { Refusal } from "./refusal.ts";

const grammar =
  /^\s*col\(\s*"([^"]*)"\s*\)\s*(?:(\.notnull\(\))|(==|!=|<=|>=|<|>)\s*(?:([+-]?\d+(?:\.\d*)?(?:[eE][+-]?\d+)?)|date\(\s*(?:"([^"]*)"|'([^']*)')\s*\)|"([^"]*)"|'([^']*)'))\s*$/i;

/**
 * One comparison of a column in the grammar of Great Expectations: `col("x") > 3`, `col("x") == "a"`,
 * `col("x").notNull()`, `col("t") >= date("2026-01-01")`. A comparison with a missing value does not hold, as in SQL.
 *
 * @throws Refusal for everything else; the grammar knows no `and`
 */
export function readColumnCondition(text: string): Predicate {
  const found = text.length > 2000 ? null : grammar.exec(text);
  if (found === null) {
    throw new Refusal(
      `row_condition ${JSON.stringify(text.slice(0, 80))} is no comparison such as col("x") > 3 or col("x").notNull()`,
    );
  }
  const [, column, notNull, comparator, number, dateDouble, dateSingle, double, single] = found;
  if (notNull !== undefined) return { kind: "not", of: { kind: "missing", column } };
  const date = dateDouble ?? dateSingle;
  const left: Operand = date === undefined ? { kind: "column", column } : { kind: "instant", column };
  return {
    kind: "compare",
    comparator: comparatorOf(comparator),
    left,
    right: { kind: "value", value: comparedValue() },
  };

  function comparedValue(): string | number {
    if (number !== undefined) return Number(number);
    if (date === undefined) return double ?? single ?? "";
    const instant = instantOf(date);
    if (instant === null)
      throw new Refusal(`row_condition compares with ${JSON.stringify(date)}, which is no ISO 8601 date`);
    return instant;
  }
}

function comparatorOf(text: string | undefined): PredicateComparator {
  switch (text) {
    case "==":
    case "!=":
    case "<":
    case "<=":
    case ">":
      return text;
    default:
      return ">=";
  }
}

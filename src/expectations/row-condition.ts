import type { Predicate } from "../profile/predicate.ts";
import type { Arguments } from "./arguments.ts";
import { readColumnCondition } from "./column-condition.ts";
import { readConditionObject } from "./condition-object.ts";
import { inWords, isObject } from "./json-value.ts";
import { readPandasCondition } from "./pandas-condition.ts";
import { Refusal } from "./refusal.ts";

/** The arguments of a row condition. */
export const conditionArguments = ["row_condition", "condition_parser"] as const;

const parsers = ["pandas", "great_expectations", "great_expectations__experimental__", "spark"];

/**
 * Which rows an expectation looks at; null for all. Three grammars: the object form of 1.x, `col("x") > 3`, and
 * comparisons as pandas' `query` writes them. A text is read by the grammar it is written in, whatever
 * `condition_parser` says: no text belongs to two of them.
 *
 * @throws Refusal for what lies outside of the three
 */
export function readRowCondition(args: Arguments): Predicate | null {
  const parser = args.raw("condition_parser");
  if (parser !== null && !parsers.some((name) => name === parser)) {
    throw new Refusal(`condition_parser must be ${parsers.join(" or ")}, found ${inWords(parser)}`);
  }
  const condition = args.raw("row_condition");
  if (condition === null || condition === "") return null;
  if (isObject(condition)) return readConditionObject(condition);
  if (typeof condition !== "string") {
    throw new Refusal(`row_condition must be a text or an object, found ${inWords(condition)}`);
  }
  return /^\s*col\s*\(/.test(condition) ? readColumnCondition(condition) : readPandasCondition(condition);
}

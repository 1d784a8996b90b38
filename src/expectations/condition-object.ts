import type { Predicate, Scalar } from "../profile/predicate.ts";
import { scalarsOf } from "./arguments.ts";
import { inWords, isList, isObject, type JsonObject, type JsonValue } from "./json-value.ts";
import { compareTwoValued, readPandasCondition, setTwoValued } from "./pandas-condition.ts";
import { Refusal } from "./refusal.ts";

const mostConditions = 100;

/**
 * A row condition of Great Expectations 1.x as an object: `comparison` (with `column`, `operator`, `parameter`),
 * `nullity`, `and`, `or` and `pass_through`, which holds a text for pandas. Missing values are as in pandas, where
 * Great Expectations runs these on files: `!=` and `NOT_IN` hold for them, the other comparisons do not. As there, an
 * `or` cannot stand below an `and` or another `or`, and there are at most 100 conditions.
 *
 * @throws Refusal for any other shape
 */
export function readConditionObject(condition: JsonObject): Predicate {
  const counter = { left: mostConditions };
  return readPart(condition, "top", counter);
}

function readPart(condition: JsonValue, above: "top" | "and" | "or", counter: { left: number }): Predicate {
  if (!isObject(condition)) throw new Refusal(`row_condition holds ${inWords(condition)} where an object must stand`);
  const type = condition["type"];
  if (type === "and" || type === "or") {
    if (type === "or" && above !== "top") throw new Refusal("row_condition holds an or below an and or another or");
    const parts = condition["conditions"];
    if (!isList(parts)) throw new Refusal(`row_condition: conditions must be a list, found ${inWords(parts)}`);
    // Above an `and` in an `or` no further `or` may come, which `above` remembers by staying "or".
    const here = type === "and" && above === "or" ? "or" : type;
    const of = parts.map((part) => readPart(part, here, counter));
    return type === "and" ? { kind: "all", of } : { kind: "any", of };
  }
  if (counter.left-- === 0) throw new Refusal(`row_condition holds more than ${mostConditions} conditions`);
  if (type === "comparison") return readComparison(condition);
  if (type === "nullity") {
    const missing: Predicate = { kind: "missing", column: columnOf(condition) };
    const isNull = condition["is_null"];
    if (typeof isNull !== "boolean")
      throw new Refusal(`row_condition: is_null must be true or false, found ${inWords(isNull)}`);
    return isNull ? missing : { kind: "not", of: missing };
  }
  if (type === "pass_through") {
    const text = condition["pass_through_filter"];
    if (typeof text !== "string")
      throw new Refusal(`row_condition: pass_through_filter must be a text, found ${inWords(text)}`);
    return readPandasCondition(text);
  }
  throw new Refusal(
    `row_condition: type must be comparison, nullity, and, or, or pass_through, found ${inWords(type)}`,
  );
}

function readComparison(condition: JsonObject): Predicate {
  const column = columnOf(condition);
  const operator = condition["operator"];
  const parameter = condition["parameter"] ?? null;
  if (operator === "IN" || operator === "NOT_IN") {
    if (!isList(parameter)) throw new Refusal(`row_condition: ${operator} needs a list, found ${inWords(parameter)}`);
    return setTwoValued({ kind: "column", column }, scalarsOf("parameter", parameter), operator === "IN");
  }
  switch (operator) {
    case "==":
    case "!=":
    case "<":
    case "<=":
    case ">":
    case ">=":
      return compareTwoValued(operator, { kind: "column", column }, { kind: "value", value: scalarOf(parameter) });
    default:
      throw new Refusal(
        `row_condition: operator must be ==, !=, <, <=, >, >=, IN or NOT_IN, found ${inWords(operator)}`,
      );
  }
}

function scalarOf(parameter: JsonValue): Scalar {
  if (typeof parameter === "string" || typeof parameter === "boolean") return parameter;
  if (typeof parameter === "number" && !Number.isNaN(parameter)) return parameter;
  throw new Refusal(`row_condition: parameter must be a plain value, found ${inWords(parameter)}`);
}

function columnOf(condition: JsonObject): string {
  const column = condition["column"];
  const name = isObject(column) ? column["name"] : column;
  if (typeof name === "string" && name !== "") return name;
  throw new Refusal(`row_condition: column must be {"name": …}, found ${inWords(column)}`);
}

import { isList, isObject, type JsonObject, type JsonValue } from "./json-value.ts";
import { evaluateParameterExpression } from "./parameter-expression.ts";

/** Where the values of `$PARAMETER` come from, first found first taken, and what `now()` is in milliseconds since 1970. */
export interface ParameterValues {
  readonly given: JsonObject;
  readonly ofSuite: JsonObject;
  readonly now: number;
}

/**
 * The arguments with every `{"$PARAMETER": …}` replaced by its value. A lone name takes the value as it is, a list or
 * text too; anything else is arithmetic, as Great Expectations evaluates it. `{"$PARAMETER": "x", "$PARAMETER.x": 5}`
 * of format 0.18 brings its own value.
 *
 * @throws Refusal where a value is missing or the expression cannot be evaluated
 */
export function fillParameters(kwargs: JsonObject, values: ParameterValues): JsonObject {
  const filled: Record<string, JsonValue> = Object.create(null);
  for (const [key, value] of Object.entries(kwargs)) filled[key] = fill(value, values);
  return filled;
}

function fill(value: JsonValue, values: ParameterValues): JsonValue {
  if (isList(value)) return value.map((item) => fill(item, values));
  if (!isObject(value)) return value;
  const expression = value["$PARAMETER"];
  if (typeof expression !== "string") return fillParameters(value, values);
  const own = value[`$PARAMETER.${expression}`];
  if (own !== undefined) return own;
  return evaluateParameterExpression(
    expression,
    (name) => lookUp(values.given, name) ?? lookUp(values.ofSuite, name),
    values.now,
  );
}

function lookUp(object: JsonObject, name: string): JsonValue | undefined {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

import { expect, test } from "vitest";
import type { JsonObject, JsonValue } from "../../../src/expectations/json-value.ts";
import { fillParameters } from "../../../src/expectations/suite-parameters.ts";

const values = {
  given: { x: 10, words: ["a", "b"], text: "7", day: "2026-01-02" },
  ofSuite: { x: 1, y: 2.5 },
  now: Date.UTC(2026, 0, 2, 3, 4, 5),
};

function filled(expression: string): JsonValue | undefined {
  return fillParameters({ value: { $PARAMETER: expression } }, values)["value"];
}

test("a lone name takes its value as it is, of the run before that of the suite", () => {
  expect([filled("words"), filled("x"), filled(" y ")]).toEqual([["a", "b"], 10, 2.5]);
});

test.each<[string, JsonValue]>([
  ["x * 2 + 1", 21],
  ["2 ^ 3 ^ 2", 512],
  ["-x ^ 2", 100],
  ["(x - y) / 3", 2.5],
  ["round(y) + trunc(2.9)", 4],
  ["round(3.5)", 4],
  ["abs(-3) - sgn(0)", 3],
  ["text + 1", 8],
  ["PI * 0 + E * 0", 0],
  ["now()", "2026-01-02T03:04:05"],
  ["now() - timedelta(days=1, hours=3)", "2026-01-01T00:04:05"],
  ["day + timedelta(weeks=1)", "2026-01-09T00:00:00"],
  ["datetime(2026, 1, 2) + timedelta(0, 0.5)", "2026-01-02T00:00:00.500000"],
])("%s is %s", (expression, value) => {
  expect(filled(expression)).toBe(value);
});

test("a value in the arguments of 0.18 is taken before all others", () => {
  const kwargs: JsonObject = { min_value: { $PARAMETER: "x", "$PARAMETER.x": 3 }, list: [{ $PARAMETER: "y" }] };
  expect({ ...fillParameters(kwargs, values) }).toEqual({ min_value: 3, list: [2.5] });
});

test.each([
  ["absent", "no value was given for $PARAMETER absent"],
  ["absent + 1", "no value was given for $PARAMETER absent"],
  ["x +", "$PARAMETER x + cannot be read at character 4"],
  ["words * 2", "$PARAMETER words is neither a number nor a date, so nothing can be computed with it"],
  ["x / 0", "$PARAMETER x / 0 has no finite value"],
  ["open(x)", "$PARAMETER calls open with 1 arguments"],
  ["now() + 1", "$PARAMETER adds a date and a number"],
  [`${"(".repeat(500)}x`, "$PARAMETER is nested deeper than 50 levels"],
  ["x".repeat(3000) + " + 1", "$PARAMETER is longer than 2000 characters"],
])("%s is refused", (expression, message) => {
  expect(() => filled(expression)).toThrow(message);
});

import { expect, test } from "vitest";
import { isObject } from "../../../src/expectations/json-value.ts";
import { JsonTextError, readLocatedJson } from "../../../src/expectations/located-json.ts";

function errorOf(text: string): JsonTextError {
  try {
    readLocatedJson(text);
  } catch (error) {
    if (error instanceof JsonTextError) return error;
    throw error;
  }
  throw new Error("it was read");
}

test("bare NaN and infinities are read as Python writes them", () => {
  const { value } = readLocatedJson('\uFEFF{"a": [NaN, Infinity, -Infinity, -1.5e3, true, null, "\\u00e9"]}');
  expect(value).toEqual({ a: [Number.NaN, Infinity, -Infinity, -1500, true, null, "é"] });
});

test("an object and its keys know their lines", () => {
  const { value, lineOf } = readLocatedJson('{\n  "a": 1,\n  "b": {\n    "c": 2\n  }\n}');
  if (!isObject(value) || !isObject(value["b"])) throw new Error("no objects");
  expect([lineOf(value), lineOf(value, "b"), lineOf(value["b"]), lineOf(value["b"], "c")]).toEqual([1, 3, 3, 4]);
  expect(lineOf(value, "absent")).toBeNull();
});

test("keys such as __proto__ are data", () => {
  const { value } = readLocatedJson('{"__proto__": {"polluted": true}}');
  expect(Object.keys(value ?? {})).toEqual(["__proto__"]);
  expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
});

test.each([
  ['{"a": 1,\n"b" 2}', 2, "a colon is missing after an object's key"],
  ["[1,\n2", 2, "a comma or ] is missing"],
  ["{'a': 1}", 1, "an object's key must stand in double quotes"],
  ['["\n"]', 1, "a text is not closed on its line"],
  ["[] []", 1, "there is more after the end of the JSON value"],
  ["", 1, "a value is missing here or is no JSON"],
  ["[".repeat(5000), 1, "it is nested deeper than 100 levels"],
])("damaged JSON %j names its line", (text, line, message) => {
  expect(errorOf(text)).toMatchObject({ line, message });
});

import { expect, test } from "vitest";
import { UserError } from "../../../src/errors/user-error.ts";
import type { Suite } from "../../../src/expectations/suite.ts";
import { readSuiteFile } from "../../../src/expectations/suite-file.ts";

function suiteOf(text: string): Suite {
  const file = readSuiteFile(text, "gx/people.json");
  if (file.kind !== "great-expectations") throw new Error(`it is a ${file.kind}`);
  return file.suite;
}

function errorOf(text: string): UserError {
  try {
    readSuiteFile(text, "gx/people.json");
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error("it was read");
}

test("a suite of 0.18 is read with its parameters, all of it critical", () => {
  const suite = suiteOf(`{
  "expectation_suite_name": "people",
  "evaluation_parameters": {"least": 1},
  "expectations": [
    {"kwargs": {"column": "age"},
     "expectation_type": "expect_column_values_to_not_be_null",
     "meta": {"why": "needed"}}
  ]
}`);
  expect(suite).toMatchObject({ name: "people", parameters: { least: 1 } });
  expect(suite.expectations).toEqual([
    {
      type: "expect_column_values_to_not_be_null",
      kwargs: { column: "age" },
      severity: "critical",
      location: { path: "gx/people.json", line: 6 },
      remarks: { meta: { why: "needed" } },
    },
  ]);
});

test("a suite of 1.x is read with severity, id and notes", () => {
  const suite = suiteOf(
    '{"name": "p", "expectations": [{"type": "t", "kwargs": {"max_value": Infinity}, "severity": "info", "id": "7", "notes": "n"}]}',
  );
  expect(suite.expectations[0]).toMatchObject({
    kwargs: { max_value: Infinity },
    severity: "info",
    remarks: { id: "7", notes: "n" },
  });
});

test("the kind of a schema is told by its keys", () => {
  expect(readSuiteFile('{"fields": []}', "s.json").kind).toBe("table-schema");
  expect(readSuiteFile('{"properties": {}}', "s.json").kind).toBe("json-schema");
});

test.each([
  ["[]", "gx/people.json:1: a suite must be a JSON object"],
  ['{"expectations": 3}', "gx/people.json:1: expectations must be a list, found 3"],
  ['{"expectations": [\n3]}', "gx/people.json:1: expectation 1 must be an object, found 3"],
  ['{"expectations": [\n{"type": 5}]}', "gx/people.json:2: expectation 1 must name its type, found 5"],
  ['{"expectations": [{"type": "t",\n"kwargs": []}]}', "gx/people.json:2: kwargs must be an object, found a list"],
  [
    '{"expectations": [{"type": "t",\n"severity": "high"}]}',
    'gx/people.json:2: severity must be critical, warning or info, found "high"',
  ],
  ['{"name": 1, "expectations": []}', "gx/people.json:1: name must be a text, found 1"],
  ['{"expectations": []', "gx/people.json:1: a comma or } is missing"],
])("the malformed suite %s is refused in one sentence", (text, message) => {
  expect(errorOf(text).message).toBe(message);
});

test.each([
  [1_000_000, "gx/people.json:1: it holds more than 250000 objects"],
  [20_000, "gx/people.json:1: it holds 20000 expectations; at most 10000 are run in one suite"],
])("a suite of %i expectations is refused in one sentence", (count, message) => {
  expect(errorOf(`{"expectations": [${"{},".repeat(count - 1)}{}]}`).message).toBe(message);
});

test("a file without any known key is refused by naming what is looked for", () => {
  expect(errorOf('{"a": 1}').message).toContain("it is no suite");
});

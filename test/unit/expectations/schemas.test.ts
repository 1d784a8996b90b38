import { expect, test } from "vitest";
import { succeeded } from "../../../src/expectations/outcome.ts";
import { readRowSchema } from "../../../src/expectations/row-schema.ts";
import { readSuiteFile } from "../../../src/expectations/suite-file.ts";
import { readTableSchema, type SchemaSuite } from "../../../src/expectations/table-schema.ts";
import { judgeSuite } from "../../support/judge-suite.ts";
import type { TestTable } from "../../support/profile-table.ts";

function schemaOf(schema: unknown): SchemaSuite {
  const file = readSuiteFile(JSON.stringify(schema, null, 1), "schema.json");
  if (file.kind === "great-expectations") throw new Error("it is a suite");
  const read = file.kind === "table-schema" ? readTableSchema : readRowSchema;
  return read(file.schema, file.json, "schema.json");
}

/** The expectations that a table does not meet: type, column, and how many rows. */
function failures(schema: unknown, table: TestTable): readonly (readonly unknown[])[] {
  const { suite, kinds } = schemaOf(schema);
  return judgeSuite(suite, table, {}, kinds).flatMap(({ expectation, kwargs, verdict }) => {
    if (verdict.kind !== "judged") return [[expectation.type, verdict.reason]];
    const { outcome } = verdict;
    if (succeeded(outcome)) return [];
    return [[expectation.type, kwargs["column"] ?? null, outcome.kind === "rows" ? outcome.unexpected : outcome.kind]];
  });
}

const people = {
  fields: [
    { name: "id", type: "integer", constraints: { required: true, unique: true, minimum: 1 } },
    { name: "plan", type: "string", constraints: { enum: ["a", "b"], minLength: 1, maxLength: 3 } },
    { name: "code", type: "string", constraints: { pattern: "[A-Z]{2}" } },
    { name: "since", type: "date", constraints: { maximum: "2026-12-31" } },
    { name: "active", type: "boolean" },
  ],
  primaryKey: ["id", "plan"],
  missingValues: ["", "-"],
};
const good = {
  id: [1, 2, 3],
  plan: ["a", "b", "a"],
  code: ["AB", "CD", null],
  since: ["2026-01-01", null, "2026-03-04"],
  active: [true, false, null],
};

test("a table that obeys its Table Schema fails nothing", () => {
  expect(failures(people, good)).toEqual([]);
  expect(schemaOf(people).missingValues).toEqual(["", "-"]);
});

test("each field and constraint that is broken fails by itself", () => {
  const bad = {
    id: [0, 2, 2],
    plan: ["a", "b", "b"],
    code: ["AB", "xCDx", "E"],
    since: ["2026-01-01", "2027-01-01", "soon"],
    active: [true, false, true],
  };
  expect(failures(people, bad)).toEqual([
    ["expect_column_values_to_be_unique", "id", 2],
    ["expect_column_values_to_be_between", "id", 1],
    ["expect_column_values_to_match_regex", "code", 2],
    ["table_schema_type", "since", 1],
    ["expect_column_values_to_be_between", "since", 2],
    ["expect_compound_columns_to_be_unique", null, 2],
  ]);
});

test("fields must stand in their order unless fieldsMatch says otherwise", () => {
  const schema = {
    fields: [
      { name: "b", type: "any" },
      { name: "a", type: "any" },
    ],
  };
  const table = { a: [1], b: [2] };
  expect(failures(schema, table)).toEqual([["expect_table_columns_to_match_ordered_list", null, "aggregate"]]);
  expect(failures({ ...schema, fieldsMatch: ["equal"] }, table)).toEqual([]);
  expect(failures({ fields: [{ name: "a", type: "any" }], fieldsMatch: "subset" }, table)).toEqual([]);
});

test.each([
  ["integer", ["1", "-2"], ["1.5", "x"]],
  ["number", ["1.5", "1e3", "INF"], ["x", "1,5"]],
  ["year", ["2026"], ["26"]],
  ["yearmonth", ["2026-01"], ["2026-13"]],
  ["time", ["10:20:30"], ["25:00:00"]],
  ["datetime", ["2026-01-02T03:04:05Z"], ["2026-01-02"]],
  ["duration", ["P1DT2H"], ["1 day"]],
  ["object", ['{"a": 1}'], ["[1]"]],
  ["array", ["[1]"], ["{"]],
  ["geopoint", ["90.5, -3"], ["90.5"]],
])("a field of type %s takes %j and not %j", (type, taken, not) => {
  const rows = [...taken, ...not];
  expect(failures({ fields: [{ name: "x", type }] }, { x: [...rows, "text"] })).toEqual([
    ["table_schema_type", "x", not.length + 1],
  ]);
});

test("a Table Schema with an unknown constraint or type names it and its line", () => {
  expect(() => schemaOf({ fields: [{ name: "x", constraints: { minimal: 1 } }] })).toThrow(
    "schema.json:6: unknown constraint minimal of field x",
  );
  expect(failures({ fields: [{ name: "x", type: "integr" }] }, { x: [1] })).toEqual([
    ["table_schema_type", 'unknown type "integr" of a field'],
  ]);
});

test("a JSON Schema of properties is judged column by column", () => {
  const schema = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    required: ["id"],
    properties: { id: { type: "integer", minimum: 1 }, email: { type: "string", pattern: "^\\S+@\\S+$" } },
  };
  const table = { id: [1, 0, null], email: ["a@b", "nobody", null] };
  expect(failures(schema, table)).toEqual([
    ["json_schema_required", "id", 1],
    ["json_schema", "id", 1],
    ["json_schema", "email", 1],
  ]);
});

test("several patterns of a JSON Schema are told apart", () => {
  const properties = { a: { pattern: "^a" }, b: { pattern: "^b" } };
  expect(failures({ properties, additionalProperties: true }, { a: ["a", "a"], b: ["b", "x"] })).toEqual([
    ["json_schema", null, 1],
  ]);
});

test("a JSON Schema that joins columns is judged by row", () => {
  const schema = {
    anyOf: [{ required: ["a"] }, { required: ["b"] }],
    additionalProperties: false,
    properties: { a: {}, b: {} },
  };
  expect(failures(schema, { a: [1, null, null], b: [null, 2, null] })).toEqual([["json_schema", null, 1]]);
  expect(failures(schema, { a: [1], c: [1] })).toEqual([["json_schema", null, 1]]);
});

test("a JSON Schema with a pattern that no linear-time engine runs is refused", () => {
  const schema = { properties: { a: { type: "string", pattern: "(?=a)b" } } };
  expect(failures(schema, { a: ["b"] })[0]?.[1]).toContain("the JSON Schema cannot be compiled");
});

test("a JSON Schema that refers to itself without end is obeyed by no row", () => {
  const endless = {
    properties: { a: { $ref: "#/definitions/a" } },
    definitions: { a: { allOf: [{ $ref: "#/definitions/a" }] } },
  };
  expect(failures(endless, { a: [1, 2], b: [1, 2] })).toEqual([["json_schema", "a", 2]]);
  expect(failures({ $ref: "#" }, { a: [1, 2] })).toEqual([["json_schema", null, 2]]);
});

test("a JSON Schema whose property refers to another one judges the row as a whole", () => {
  const schema = { properties: { low: { type: "number", maximum: 5 }, high: { $ref: "#/properties/low" } } };
  expect(failures(schema, { low: [1, 2], high: [1, 9] })).toEqual([["json_schema", null, 1]]);
});

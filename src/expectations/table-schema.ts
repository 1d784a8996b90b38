import type { Predicate } from "../profile/predicate.ts";
import { columnRowArguments, expectOfEachValue, readColumnRows } from "./column-rows.ts";
import { defineExpectation, type ExpectationKind } from "./expectation-kind.ts";
import { expectationKinds } from "./expectation-kinds.ts";
import { inWords, isList, isObject, type JsonObject, type JsonValue } from "./json-value.ts";
import type { LocatedJson } from "./located-json.ts";
import type { Suite, SuiteExpectation } from "./suite.ts";
import { suiteError } from "./suite-json.ts";
import { type FieldFormat, fieldFormat } from "./table-schema-types.ts";

/** A schema as a suite: its expectations, what their types mean, and which texts the scan shall take for missing. */
export interface SchemaSuite {
  readonly suite: Suite;
  readonly kinds: ReadonlyMap<string, ExpectationKind>;
  readonly missingValues: readonly string[] | null;
}

/** Each value of a column is of a field's type, by a predicate that stands in the arguments. */
const fieldType = defineExpectation("table_schema_type", [...columnRowArguments, "field"], (args, scope) => {
  const rows = readColumnRows(args, scope);
  const format: FieldFormat = fieldFormat(args.object("field"));
  const expect: Predicate = format(rows.column);
  return expectOfEachValue(rows, expect, scope);
});

export const tableSchemaKinds: ReadonlyMap<string, ExpectationKind> = new Map([
  ...expectationKinds,
  [fieldType.type, fieldType],
]);

/**
 * The suite that a Frictionless Table Schema asks for: its fields in their order (as `fieldsMatch` says), each field's
 * type and constraints, and the primary key.
 *
 * @throws UserError with file and line where the schema has another shape or names an unknown constraint
 */
export function readTableSchema(schema: JsonObject, json: LocatedJson, path: string): SchemaSuite {
  const { fields, missingValues } = schema;
  if (!isList(fields)) throw suiteError(path, 1, `fields must be a list, found ${inWords(fields)}`);
  const expectations: SuiteExpectation[] = [];
  const expect = (type: string, kwargs: JsonObject, of: JsonObject, key?: string): void => {
    const line = json.lineOf(of, key) ?? json.lineOf(of);
    const location = line === null ? { path } : { path, line };
    expectations.push({ type, kwargs, severity: "critical", location, remarks: {} });
  };
  const named = fields.map((field, at) => readField(field, at, json, path));
  expectColumns(
    schema,
    named.map(({ name }) => name),
    expect,
  );
  for (const { name, field } of named) {
    expect("table_schema_type", { column: name, field }, field, "type" in field ? "type" : "name");
    const { constraints } = field;
    if (constraints === undefined) continue;
    if (!isObject(constraints))
      throw suiteError(path, json.lineOf(field, "constraints"), "constraints must be an object");
    for (const [constraint, value] of Object.entries(constraints)) {
      const found = expectationOf(constraint, value, name);
      if (found === undefined) {
        throw suiteError(
          path,
          json.lineOf(constraints, constraint),
          `unknown constraint ${constraint} of field ${name}`,
        );
      }
      if (found !== null) expect(found.type, found.kwargs, constraints, constraint);
    }
  }
  expectPrimaryKey(schema, expect, json, path);
  return {
    suite: {
      name: textOf(schema["name"]) ?? textOf(schema["title"]) ?? "table schema",
      path,
      expectations,
      parameters: {},
    },
    kinds: tableSchemaKinds,
    missingValues: missingOf(missingValues, json, path, schema),
  };
}

type Expect = (type: string, kwargs: JsonObject, of: JsonObject, key?: string) => void;

function readField(
  field: JsonValue,
  at: number,
  json: LocatedJson,
  path: string,
): { readonly name: string; readonly field: JsonObject } {
  if (!isObject(field)) throw suiteError(path, 1, `field ${at + 1} must be an object, found ${inWords(field)}`);
  const name = field["name"];
  if (typeof name === "string" && name !== "") return { name, field };
  throw suiteError(path, json.lineOf(field), `field ${at + 1} must have a name, found ${inWords(name)}`);
}

/** `exact` unless `fieldsMatch` says otherwise: the same names in the same order. */
function expectColumns(schema: JsonObject, names: readonly string[], expect: Expect): void {
  const match = isList(schema["fieldsMatch"]) ? schema["fieldsMatch"][0] : schema["fieldsMatch"];
  switch (match ?? "exact") {
    case "exact":
      expect("expect_table_columns_to_match_ordered_list", { column_list: names }, schema, "fields");
      break;
    case "equal":
      expect("expect_table_columns_to_match_set", { column_set: names }, schema, "fields");
      break;
    case "subset":
      expect("expect_table_columns_to_match_set", { column_set: names, exact_match: false }, schema, "fields");
      break;
    default:
  }
}

/** The expectation of a constraint; null where it asks nothing, undefined where it is unknown. */
function expectationOf(
  constraint: string,
  value: JsonValue,
  column: string,
): { readonly type: string; readonly kwargs: JsonObject } | null | undefined {
  switch (constraint) {
    case "required":
      return value === true ? { type: "expect_column_values_to_not_be_null", kwargs: { column } } : null;
    case "unique":
      return value === true ? { type: "expect_column_values_to_be_unique", kwargs: { column } } : null;
    case "minimum":
      return { type: "expect_column_values_to_be_between", kwargs: { column, min_value: value } };
    case "maximum":
      return { type: "expect_column_values_to_be_between", kwargs: { column, max_value: value } };
    case "exclusiveMinimum":
      return { type: "expect_column_values_to_be_between", kwargs: { column, min_value: value, strict_min: true } };
    case "exclusiveMaximum":
      return { type: "expect_column_values_to_be_between", kwargs: { column, max_value: value, strict_max: true } };
    case "minLength":
      return { type: "expect_column_value_lengths_to_be_between", kwargs: { column, min_value: value } };
    case "maxLength":
      return { type: "expect_column_value_lengths_to_be_between", kwargs: { column, max_value: value } };
    case "pattern":
      // A pattern of XML Schema is about the whole text.
      return { type: "expect_column_values_to_match_regex", kwargs: { column, regex: `^(?:${inText(value)})$` } };
    case "enum":
      return { type: "expect_column_values_to_be_in_set", kwargs: { column, value_set: value } };
    default:
      return undefined;
  }
}

function inText(value: JsonValue): string {
  return typeof value === "string" ? value : "";
}

function textOf(value: JsonValue | undefined): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}

function expectPrimaryKey(schema: JsonObject, expect: Expect, json: LocatedJson, path: string): void {
  const key = schema["primaryKey"];
  if (key === undefined || key === null) return;
  const columns = (isList(key) ? key : [key]).map((name) => {
    if (typeof name === "string") return name;
    throw suiteError(path, json.lineOf(schema, "primaryKey"), `primaryKey must name fields, found ${inWords(name)}`);
  });
  for (const column of columns) expect("expect_column_values_to_not_be_null", { column }, schema, "primaryKey");
  const [first] = columns;
  if (columns.length === 1 && first !== undefined) {
    expect("expect_column_values_to_be_unique", { column: first }, schema, "primaryKey");
  } else if (columns.length > 1) {
    expect("expect_compound_columns_to_be_unique", { column_list: columns }, schema, "primaryKey");
  }
}

function missingOf(
  values: JsonValue | undefined,
  json: LocatedJson,
  path: string,
  schema: JsonObject,
): readonly string[] | null {
  if (values === undefined || values === null) return null;
  const line = json.lineOf(schema, "missingValues");
  if (!isList(values)) throw suiteError(path, line, `missingValues must be a list of texts, found ${inWords(values)}`);
  return values.map((value) => {
    const text = isObject(value) ? value["value"] : value;
    if (typeof text === "string") return text;
    throw suiteError(path, line, `missingValues must be a list of texts, found ${inWords(value)} in it`);
  });
}

import type { Predicate } from "../profile/predicate.ts";
import { checkColumns, rowsOutcome } from "./column-rows.ts";
import { defineExpectation, type ExpectationKind } from "./expectation-kind.ts";
import { checkJsonSchema } from "./json-schema.ts";
import { isList, isObject, type JsonObject, type JsonValue } from "./json-value.ts";
import type { LocatedJson } from "./located-json.ts";
import { Refusal } from "./refusal.ts";
import { Ask, decided } from "./stage.ts";
import type { SuiteExpectation } from "./suite.ts";
import type { SchemaSuite } from "./table-schema.ts";

/** Each row, as an object of the columns that are looked at, obeys a schema. */
const rowSchema = defineExpectation("json_schema", ["schema", "column", "column_list"], (args, scope) => {
  const schema = args.object("schema");
  checkJsonSchema(schema);
  const asked = args.has("column") ? [args.text("column")] : args.texts("column_list");
  const { columnNames } = scope;
  const columns = args.has("column") ? asked : (columnNames ?? asked);
  if (columns.length === 0) throw new Refusal("the schema names no columns");
  if (args.has("column")) checkColumns(columns, scope.columnNames);
  const expect: Predicate = { kind: "row-schema", columns, schema };
  const ask = new Ask(scope);
  const show = columns.slice(0, 1);
  const tally = ask.tally(null, { ignore: null, expect, show });
  return ask.stage((answers) => decided(rowsOutcome(tally(answers), 0, 1, show, "value")));
});

const required = defineExpectation("json_schema_required", ["column"], (args, scope) => {
  const column = args.text("column");
  checkColumns([column], scope.columnNames);
  const ask = new Ask(scope);
  const expect: Predicate = { kind: "not", of: { kind: "missing", column } };
  const tally = ask.tally(null, { ignore: null, expect, show: [column] });
  return ask.stage((answers) => decided(rowsOutcome(tally(answers), null, 1, [column], "value")));
});

export const rowSchemaKinds: ReadonlyMap<string, ExpectationKind> = new Map(
  [rowSchema, required].map((kind) => [kind.type, kind]),
);

/** Keywords under which a schema is the sum of what it says of each column. */
const separable = new Set([
  "$schema",
  "$id",
  "$comment",
  "id",
  "title",
  "description",
  "type",
  "properties",
  "required",
  "$defs",
  "definitions",
  "examples",
  "default",
]);

/**
 * The suite of a JSON Schema for rows. Where the schema only describes properties, each column is an expectation of its
 * own, so that a reader sees which one fails; otherwise the row is judged as a whole. Missing values are absent from
 * the row's object.
 */
export function readRowSchema(schema: JsonObject, json: LocatedJson, path: string): SchemaSuite {
  const expectations: SuiteExpectation[] = [];
  const expect = (type: string, kwargs: JsonObject, of: JsonObject, key?: string): void => {
    const line = json.lineOf(of, key) ?? json.lineOf(of);
    const location = line === null ? { path } : { path, line };
    expectations.push({ type, kwargs, severity: "critical", location, remarks: {} });
  };
  const properties = isObject(schema["properties"]) ? schema["properties"] : {};
  const demanded = requiredOf(schema["required"]);
  const apart = Object.keys(schema).every((key) => separable.has(key)) && !refersElsewhere(schema);
  if (apart && (schema["type"] ?? "object") === "object") {
    for (const column of demanded) expect("json_schema_required", { column }, schema, "required");
    for (const [column, property] of Object.entries(properties)) {
      const own = { ...definitionsOf(schema), properties: { [column]: property } };
      expect("json_schema", { column, schema: own }, properties, column);
    }
  } else {
    expect("json_schema", { column_list: [...new Set([...Object.keys(properties), ...demanded])], schema }, schema);
  }
  const title = schema["title"];
  return {
    suite: { name: typeof title === "string" ? title : "json schema", path, expectations, parameters: {} },
    kinds: rowSchemaKinds,
    missingValues: null,
  };
}

function requiredOf(list: JsonValue | undefined): readonly string[] {
  return isList(list) ? list.filter((name) => typeof name === "string") : [];
}

/** Whether a reference points to something other than a definition, which a column's own schema would not hold. */
function refersElsewhere(schema: JsonObject): boolean {
  return /"\$(?:ref|dynamicRef|recursiveRef)":"(?!#\/(?:\$defs|definitions)\/)/.test(JSON.stringify(schema));
}

/** What references within the schema may point to. */
function definitionsOf(schema: JsonObject): JsonObject {
  const kept = ["$schema", "$defs", "definitions"].flatMap((key): (readonly [string, JsonValue])[] => {
    const value = schema[key];
    return value === undefined ? [] : [[key, value]];
  });
  return Object.fromEntries(kept);
}

import { readGreatExpectationsSuite } from "./great-expectations-suite.ts";
import type { JsonObject } from "./json-value.ts";
import { isList, isObject } from "./json-value.ts";
import type { LocatedJson } from "./located-json.ts";
import type { Suite } from "./suite.ts";
import { readJsonFile, suiteError } from "./suite-json.ts";

/** A suite's file: expectations of Great Expectations, or a schema of another kind, not yet looked into. */
export type SuiteFile =
  | { readonly kind: "great-expectations"; readonly suite: Suite }
  | { readonly kind: "table-schema"; readonly schema: JsonObject; readonly json: LocatedJson }
  | { readonly kind: "json-schema"; readonly schema: JsonObject; readonly json: LocatedJson };

/**
 * Reads a suite and tells its kind by its keys: `expectations` is Great Expectations (`expectation_suite_name` the
 * format of 0.18, `name` that of 1.x), `fields` is a Frictionless Table Schema, `properties`, `$schema` and the other
 * keywords are a JSON Schema.
 *
 * @throws UserError with file and line where it is no JSON, or of no kind that is known
 */
export function readSuiteFile(text: string, path: string): SuiteFile {
  const json = readJsonFile(text, path);
  const { value } = json;
  if (!isObject(value)) throw suiteError(path, 1, "a suite must be a JSON object");
  if ("expectations" in value) return { kind: "great-expectations", suite: readGreatExpectationsSuite(json, path) };
  if (isList(value["fields"])) return { kind: "table-schema", schema: value, json };
  if (jsonSchemaKeywords.some((keyword) => keyword in value)) return { kind: "json-schema", schema: value, json };
  throw suiteError(
    path,
    1,
    "it is no suite: it has neither `expectations` (Great Expectations) nor `fields` (Table Schema) nor `properties` (JSON Schema)",
  );
}

const jsonSchemaKeywords = ["$schema", "$ref", "properties", "required", "allOf", "anyOf", "oneOf", "type", "$defs"];

import type { Severity } from "../gate/check.ts";
import { inWords, isList, isObject, type JsonObject, type JsonValue } from "./json-value.ts";
import type { LocatedJson } from "./located-json.ts";
import type { Suite, SuiteExpectation } from "./suite.ts";
import { suiteError } from "./suite-json.ts";

/** More expectations than these are a mistake or an attack; a person's suite has dozens. */
const mostExpectations = 10_000;

/** What stands beside type and arguments and is repeated in the result document. */
const remarkKeys = ["meta", "notes", "description", "id", "rendered_content", "success_on_last_run"] as const;

/**
 * The suite in a document of Great Expectations: 0.18 says `expectation_suite_name`, `expectation_type` and
 * `evaluation_parameters`, 1.x `name`, `type`, `suite_parameters` and `severity` (critical unless it says otherwise).
 *
 * @throws UserError with file and line where the document has another shape
 */
export function readGreatExpectationsSuite(json: LocatedJson, path: string): Suite {
  const document = json.value;
  if (!isObject(document)) throw suiteError(path, 1, "a suite must be a JSON object");
  const { expectations } = document;
  const line = json.lineOf(document, "expectations");
  if (!isList(expectations))
    throw suiteError(path, line, `expectations must be a list, found ${inWords(expectations)}`);
  if (expectations.length > mostExpectations) {
    throw suiteError(
      path,
      line,
      `it holds ${expectations.length} expectations; at most ${mostExpectations} are run in one suite`,
    );
  }
  return {
    name: nameOf(document, json, path),
    path,
    expectations: expectations.map((entry, index) => readExpectation(entry, index, json, path)),
    parameters: parametersOf(document, json, path),
  };
}

function nameOf(document: JsonObject, json: LocatedJson, path: string): string {
  for (const key of ["name", "expectation_suite_name"]) {
    const name = document[key];
    if (name === undefined) continue;
    if (typeof name === "string" && name !== "") return name;
    throw suiteError(path, json.lineOf(document, key), `${key} must be a text, found ${inWords(name)}`);
  }
  return "default";
}

function parametersOf(document: JsonObject, json: LocatedJson, path: string): JsonObject {
  for (const key of ["suite_parameters", "evaluation_parameters"]) {
    const parameters = document[key];
    if (parameters === undefined || parameters === null) continue;
    if (isObject(parameters)) return parameters;
    throw suiteError(path, json.lineOf(document, key), `${key} must be an object, found ${inWords(parameters)}`);
  }
  return {};
}

function readExpectation(entry: JsonValue, index: number, json: LocatedJson, path: string): SuiteExpectation {
  if (!isObject(entry)) {
    throw suiteError(path, 1, `expectation ${index + 1} must be an object, found ${inWords(entry)}`);
  }
  const key = "type" in entry ? "type" : "expectation_type";
  const line = json.lineOf(entry, key) ?? json.lineOf(entry);
  const type = entry[key];
  if (typeof type !== "string" || type === "") {
    throw suiteError(path, line, `expectation ${index + 1} must name its type, found ${inWords(type)}`);
  }
  const kwargs = entry["kwargs"] ?? {};
  if (!isObject(kwargs)) {
    throw suiteError(path, json.lineOf(entry, "kwargs"), `kwargs must be an object, found ${inWords(kwargs)}`);
  }
  const remarks: Record<string, JsonValue> = {};
  for (const remark of remarkKeys) {
    const value = entry[remark];
    if (value !== undefined && value !== null) remarks[remark] = value;
  }
  return {
    type,
    kwargs,
    severity: severityOf(entry, json, path),
    location: line === null ? { path } : { path, line },
    remarks,
  };
}

function severityOf(entry: JsonObject, json: LocatedJson, path: string): Severity {
  const severity = entry["severity"] ?? "critical";
  if (severity === "critical" || severity === "warning" || severity === "info") return severity;
  throw suiteError(
    path,
    json.lineOf(entry, "severity"),
    `severity must be critical, warning or info, found ${inWords(severity)}`,
  );
}

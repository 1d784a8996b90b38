import type { JsonObject, JsonValue } from "./json-value.ts";

/** The result document of one suite on one table. */
export interface SuiteDocument {
  readonly name: string;
  readonly table: string;
  readonly document: JsonObject;
}

/**
 * The document of several suites: `success`, `statistics` and `validation_results` as `CheckpointResult.describe()` of
 * Great Expectations 1.x says them, `run_results` as its `CheckpointResult` holds them (each an
 * `ExpectationSuiteValidationResult` under its identifier, without the time of the run), and beside them `results` with
 * the entries of all suites after each other.
 */
export function checkpointDocument(
  suites: readonly SuiteDocument[],
  { parameters, meta }: { readonly parameters: JsonObject; readonly meta: JsonObject },
): JsonObject {
  const documents = suites.map(({ document }) => document);
  const successful = documents.filter((document) => document["success"] === true).length;
  const sum = (name: string): number =>
    documents.reduce((total, document) => total + Number((document["statistics"] as JsonObject)[name]), 0);
  const evaluated = sum("evaluated_expectations");
  const met = sum("successful_expectations");
  return {
    success: successful === suites.length,
    statistics: {
      evaluated_validations: suites.length,
      success_percent: (successful / suites.length) * 100,
      successful_validations: successful,
      unsuccessful_validations: suites.length - successful,
      evaluated_expectations: evaluated,
      successful_expectations: met,
      unsuccessful_expectations: evaluated - met,
    },
    validation_results: documents.map(described),
    run_results: Object.fromEntries(identifiersOf(suites).map((identifier, at) => [identifier, documents[at] ?? {}])),
    results: documents.flatMap((document) => document["results"] as readonly JsonValue[]),
    suite_name: suites.map(({ name }) => name).join(", "),
    suite_parameters: parameters,
    meta,
    id: null,
  };
}

/** As the library names a result: suite, name and time of the run, batch; two of the same suite and table are numbered. */
function identifiersOf(suites: readonly SuiteDocument[]): string[] {
  const taken = new Map<string, number>();
  return suites.map(({ name, table }) => {
    const identifier = `ValidationResultIdentifier::${name}/__none__/__none__/${table}`;
    const before = taken.get(identifier) ?? 0;
    taken.set(identifier, before + 1);
    return before === 0 ? identifier : `${identifier}-${before + 1}`;
  });
}

function described(document: JsonObject): JsonObject {
  const results = document["results"] as readonly JsonObject[];
  return {
    success: document["success"] ?? false,
    statistics: document["statistics"] ?? {},
    expectations: results.map((result) => {
      const { type = null, kwargs = {} } = result["expectation_config"] as JsonObject;
      const raised = (result["exception_info"] as JsonObject)["raised_exception"] === true;
      return {
        expectation_type: type,
        success: result["success"] ?? false,
        kwargs,
        result: result["result"] ?? {},
        ...(raised ? { exception_info: result["exception_info"] } : {}),
      };
    }),
    result_url: null,
  };
}

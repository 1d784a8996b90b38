import type { JsonObject } from "../../expectations/json-value.ts";
import { resultDocument } from "../../expectations/result-document.ts";
import type { JudgedSuite } from "./judge-suites.ts";

interface DocumentFacts {
  readonly parameters: JsonObject;
  readonly showValues: boolean;
  readonly version: string;
}

/**
 * Great Expectations' own result document of its suites; null where none was run. Of several suites the results stand
 * after each other, and each suite's own document in `run_results`.
 */
export function resultDocuments(suites: readonly JudgedSuite[], facts: DocumentFacts): JsonObject | null {
  const documents = suites
    .filter(({ opened }) => opened.kind === "great-expectations")
    .map(({ opened, results }) =>
      resultDocument(results, {
        suiteName: opened.suite.name,
        parameters: facts.parameters,
        showValues: facts.showValues,
        meta: { modelgate_version: facts.version, suite_file: opened.suite.path },
      }),
    );
  const [first] = documents;
  if (first === undefined || documents.length === 1) return first ?? null;
  const sum = (name: string): number =>
    documents.reduce((total, document) => total + Number((document["statistics"] as JsonObject)[name] ?? 0), 0);
  const evaluated = sum("evaluated_expectations");
  const successful = sum("successful_expectations");
  return {
    success: successful === evaluated,
    results: documents.flatMap((document) => document["results"] as readonly JsonObject[]),
    suite_name: documents.map((document) => String(document["suite_name"])).join(", "),
    suite_parameters: facts.parameters,
    statistics: {
      evaluated_expectations: evaluated,
      successful_expectations: successful,
      unsuccessful_expectations: evaluated - successful,
      success_percent: evaluated === 0 ? null : (successful / evaluated) * 100,
    },
    meta: { modelgate_version: facts.version },
    id: null,
    run_results: documents,
  };
}

/** Every expectation of suites whose data could not be read. */
export function notJudged(suites: readonly JudgedSuite["opened"][], reason: string): JudgedSuite[] {
  return suites.map((opened) => ({
    opened,
    results: opened.suite.expectations.map((expectation) => ({
      expectation,
      kwargs: expectation.kwargs,
      verdict: { kind: "judged", outcome: { kind: "raised", message: `the data could not be read: ${reason}` } },
    })),
  }));
}

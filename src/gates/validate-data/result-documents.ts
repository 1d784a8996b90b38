import { checkpointDocument } from "../../expectations/checkpoint-document.ts";
import type { JsonObject } from "../../expectations/json-value.ts";
import { resultDocument } from "../../expectations/result-document.ts";
import type { JudgedSuite } from "./judge-suites.ts";
import { maskResults } from "./mask-results.ts";

interface DocumentFacts {
  readonly parameters: JsonObject;
  readonly showValues: boolean;
  /** Counts of fewer rows are masked. */
  readonly suppressBelow: number;
  readonly version: string;
}

/** A suite that was judged on a table, as messages name it. */
export interface SuiteOnTable extends JudgedSuite {
  readonly table: string;
}

/**
 * Great Expectations' own result document of its suites; null where none was run. Of one suite it is what the library
 * writes of a validation (`ExpectationSuiteValidationResult`), of several what it says of a checkpoint.
 */
export function resultDocuments(suites: readonly SuiteOnTable[], facts: DocumentFacts): JsonObject | null {
  const documents = suites
    .filter(({ opened }) => opened.kind === "great-expectations")
    .map(({ opened, results, table }) => ({
      name: opened.suite.name,
      table,
      document: maskResults(
        resultDocument(results, {
          suiteName: opened.suite.name,
          parameters: facts.parameters,
          showValues: facts.showValues,
          meta: { modelgate_version: facts.version, suite_file: opened.suite.path, data: table },
        }),
        facts.suppressBelow,
      ),
    }));
  const [first] = documents;
  if (first === undefined) return null;
  return documents.length === 1
    ? first.document
    : checkpointDocument(documents, { parameters: facts.parameters, meta: { modelgate_version: facts.version } });
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

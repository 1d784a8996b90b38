import { expectationKinds } from "../../../src/expectations/expectation-kinds.ts";
import { resultDocument } from "../../../src/expectations/result-document.ts";
import { readSuiteFile } from "../../../src/expectations/suite-file.ts";
import { judgeFile } from "../../support/judge-file.ts";
import type { Comparison, Judgement } from "./differences.ts";
import type { GeneratedCase, Library } from "./generated-case.ts";
import { askLibrary, suiteDocument, writeTable } from "./library.ts";

/** Expectations that Great Expectations does not have on files, and the ones that are SQL. */
export const notCompared: ReadonlySet<string> = new Set([
  "expect_column_bootstrapped_ks_test_p_value_to_be_greater_than",
  "expect_multicolumn_values_to_be_unique",
  "expect_query_results_to_match_comparison",
  "expect_table_row_count_to_equal_other_table",
  "unexpected_rows_expectation",
]);

async function ourJudgements(one: GeneratedCase, path: string): Promise<Judgement[]> {
  const file = readSuiteFile(JSON.stringify(suiteDocument(one)), "generated.json");
  if (file.kind !== "great-expectations") throw new Error("not read as a suite");
  const results = await judgeFile(file.suite, path, Object.keys(one.table));
  const document = resultDocument(results, { suiteName: "generated", parameters: {}, showValues: true, meta: {} });
  const entries: unknown = JSON.parse(JSON.stringify(document["results"]));
  if (!Array.isArray(entries)) throw new Error("no results");
  return entries.map((entry) => ({
    success: entry.success,
    result: entry.result,
    exception: entry.exception_info.exception_message,
    severity: entry.expectation_config.severity,
  }));
}

/** Every expectation of every case as it is judged here and by the library; `at` is the number of the case. */
export async function compare(
  library: Library,
  cases: readonly GeneratedCase[],
  folder: string,
): Promise<(Comparison & { readonly at: number })[]> {
  const paths: string[] = [];
  for (const [at, one] of cases.entries()) paths.push(await writeTable(one, folder, `${library}-${at}`));
  const answers = await askLibrary(library, cases, paths);
  if (answers.length !== cases.length) throw new Error(`${answers.length} answers to ${cases.length} cases`);
  const comparisons: (Comparison & { readonly at: number })[] = [];
  for (const [at, one] of cases.entries()) {
    const ours = await ourJudgements(one, paths[at]);
    for (const [index, { type, kwargs }] of one.expectations.entries()) {
      const of = { library, format: one.format, at, type, kwargs, ours: ours[index] };
      const theirs = answers[at][index];
      if ("dropped" in theirs) {
        // What 1.x does not build is refused here, too; 0.18 only lacks what came later.
        if (library === "1" && ours[index].exception === null) {
          comparisons.push({ ...of, theirs: { ...noAnswer, exception: theirs.dropped } });
        }
        continue;
      }
      comparisons.push({ ...of, theirs });
    }
  }
  return comparisons;
}

const noAnswer = { success: false, result: {} };

/** Numbers within 1e-9 of their size: the sums are added in another order. */
function same(ours: unknown, theirs: unknown): boolean {
  if (typeof ours === "number" && typeof theirs === "number") {
    return Math.abs(ours - theirs) <= 1e-9 * Math.max(1, Math.abs(ours), Math.abs(theirs));
  }
  if (typeof ours !== "object" || typeof theirs !== "object" || ours === null || theirs === null) {
    return ours === theirs;
  }
  const [left, right] = [new Map(Object.entries(ours)), new Map(Object.entries(theirs))];
  return left.size === right.size && [...left].every(([key, value]) => same(value, right.get(key)));
}

/** The parts of a result that must agree. */
function comparedKeys(type: string): readonly string[] {
  const always = ["element_count", "missing_count", "unexpected_count", "unexpected_percent", "observed_value"];
  // Examples of several columns have other shapes where a column is named twice.
  if (!type.startsWith("expect_column_value")) return always;
  // To pandas each missing number is a value of its own.
  if (type === "expect_column_values_to_not_be_null") return [...always, "partial_unexpected_list"];
  return [...always, "partial_unexpected_list", "partial_unexpected_counts"];
}

/** Whether the success, the exception's being there and every figure are the same. */
export function agree({ type, ours, theirs }: Comparison): boolean {
  return (
    ours.success === theirs.success &&
    (theirs.severity === undefined || ours.severity === theirs.severity) &&
    (ours.exception === null) === (theirs.exception === null) &&
    (theirs.exception !== null || comparedKeys(type).every((key) => same(ours.result[key], theirs.result[key])))
  );
}

/** Every type that is run here and that the library has, too. */
export const comparedTypes: readonly string[] = [...expectationKinds.keys()].filter((type) => !notCompared.has(type));

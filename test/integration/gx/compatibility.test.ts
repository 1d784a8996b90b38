import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { expectationKinds } from "../../../src/expectations/expectation-kinds.ts";
import { resultDocument } from "../../../src/expectations/result-document.ts";
import { readSuiteFile } from "../../../src/expectations/suite-file.ts";
import { judgeFile } from "../../support/judge-file.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { type Comparison, type Judgement, knownDifferences } from "./differences.ts";
import { csvOf, type GeneratedCase, generatedCase, generatedTypes } from "./generated-case.ts";
import { askLibrary, type LibraryAnswer } from "./library.ts";

const tables = 20;
const seed = 777;

/** Expectations that Great Expectations does not have on files, and the ones that are SQL. */
const notCompared = new Set([
  "expect_column_bootstrapped_ks_test_p_value_to_be_greater_than",
  "expect_multicolumn_values_to_be_unique",
  "expect_query_results_to_match_comparison",
  "expect_table_row_count_to_equal_other_table",
  "unexpected_rows_expectation",
]);

async function ourJudgements({ table, expectations }: GeneratedCase, csv: string): Promise<Judgement[]> {
  const file = readSuiteFile(JSON.stringify({ name: "generated", expectations }), "generated.json");
  if (file.kind !== "great-expectations") throw new Error("not read as a suite");
  const results = await judgeFile(file.suite, csv, Object.keys(table));
  const document = resultDocument(results, { suiteName: "generated", parameters: {}, showValues: true, meta: {} });
  const entries: unknown = JSON.parse(JSON.stringify(document["results"]));
  if (!Array.isArray(entries)) throw new Error("no results");
  return entries.map((entry) => ({
    success: entry.success,
    result: entry.result,
    exception: entry.exception_info.exception_message,
  }));
}

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

function agree({ type, ours, theirs }: Comparison): boolean {
  return (
    ours.success === theirs.success &&
    (ours.exception === null) === (theirs.exception === null) &&
    (theirs.exception !== null || comparedKeys(type).every((key) => same(ours.result[key], theirs.result[key])))
  );
}

test("every supported expectation is compared", () => {
  const missing = [...expectationKinds.keys()].filter(
    (type) => !generatedTypes.includes(type) && !notCompared.has(type),
  );
  expect(missing).toEqual([]);
});

test("generated suites on generated tables are judged as Great Expectations judges them", {
  timeout: 900_000,
}, async () => {
  const folder = await temporaryFolder();
  const cases = fc.sample(generatedCase, { numRuns: tables, seed });
  const answers = await askLibrary(cases, folder);
  expect(answers.length).toBe(tables);
  const unexplained: unknown[] = [];
  let compared = 0;
  for (const [number, one] of cases.entries()) {
    const ours = await ourJudgements(one, join(folder, `${number}.csv`));
    for (const [at, { type, kwargs }] of one.expectations.entries()) {
      const theirs = answers[number][at];
      if ("dropped" in theirs) {
        if (ours[at].exception === null) unexplained.push({ type, kwargs, ours: ours[at], theirs });
        continue;
      }
      compared++;
      const comparison = { type, kwargs, ours: ours[at], theirs };
      if (agree(comparison) || knownDifferences.some(({ holds }) => holds(comparison))) continue;
      unexplained.push({ ...comparison, csv: csvOf(one.table) });
    }
  }
  expect(compared).toBeGreaterThan(tables * 50);
  expect(unexplained.slice(0, 5), `${unexplained.length} of ${compared} differ`).toEqual([]);
});

/** What the committed answers keep of one. */
function kept(answer: LibraryAnswer): unknown {
  if ("dropped" in answer) return { dropped: true };
  const { unexpected_count: unexpected = null, observed_value: observed = null } = answer.result;
  return {
    success: answer.success,
    raised: answer.exception !== null,
    unexpected_count: unexpected,
    observed_value: observed,
  };
}

test("the committed answers are the library's", { timeout: 300_000 }, async () => {
  const path = join(import.meta.dirname, "../../fixtures/gx/answers.json");
  // To make them anew: delete the file.
  const text = await readFile(path, "utf8").catch(() => null);
  const cases: readonly GeneratedCase[] =
    text === null ? fc.sample(generatedCase, { numRuns: 45, seed: 4242 }).slice(0, 4) : JSON.parse(text).cases;
  const answers = (await askLibrary(cases, await temporaryFolder())).map((one) => one.map(kept));
  if (text === null) await writeFile(path, `${JSON.stringify({ cases, answers })}\n`);
  expect(text === null ? answers : JSON.parse(text).answers).toEqual(answers);
});

import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import fc from "fast-check";
import { expect, test } from "vitest";
import { expectationKinds } from "../../../src/expectations/expectation-kinds.ts";
import { resultDocument } from "../../../src/expectations/result-document.ts";
import { readSuiteFile } from "../../../src/expectations/suite-file.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { type Comparison, type Judgement, knownDifferences } from "./differences.ts";
import { csvOf, type GeneratedCase, generatedCase, generatedTypes } from "./generated-case.ts";
import { judgeFile } from "./judge-file.ts";

const tables = 30;
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

/** The parts of a result that must agree; details have another order, and examples of several columns other shapes. */
function agree({ type, ours, theirs }: Comparison): boolean {
  const compared = ["element_count", "missing_count", "unexpected_count", "unexpected_percent", "observed_value"];
  if (type.startsWith("expect_column_value")) compared.push("partial_unexpected_list", "partial_unexpected_counts");
  return (
    ours.success === theirs.success &&
    (ours.exception === null) === (theirs.exception === null) &&
    (theirs.exception !== null || compared.every((key) => same(ours.result[key], theirs.result[key])))
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
  const python = execFileSync(join(import.meta.dirname, "setup.sh"), { encoding: "utf8" }).trim();
  const folder = await temporaryFolder();
  const cases = fc.sample(generatedCase, { numRuns: tables, seed });
  const library = spawn(python, [join(import.meta.dirname, "validate.py")], { stdio: ["pipe", "pipe", "ignore"] });
  const closed = once(library, "close");
  const files = cases.map((_, number) => join(folder, `${number}.csv`));
  for (const [number, { table, expectations }] of cases.entries()) {
    const csv = files[number];
    await writeFile(csv, csvOf(table));
    library.stdin.write(`${JSON.stringify({ csv, suite: { expectations } })}\n`);
  }
  library.stdin.end();
  const unexplained: unknown[] = [];
  let compared = 0;
  let answered = 0;
  for await (const line of createInterface({ input: library.stdout })) {
    const one = cases[answered++];
    const theirs: readonly (Judgement | { dropped: string })[] = JSON.parse(line);
    const ours = await ourJudgements(one, files[answered - 1]);
    for (const [at, { type, kwargs }] of one.expectations.entries()) {
      const answer = theirs[at];
      if ("dropped" in answer) {
        if (ours[at].exception === null) unexplained.push({ type, kwargs, ours: ours[at], dropped: answer.dropped });
        continue;
      }
      compared++;
      const comparison = { type, kwargs, ours: ours[at], theirs: answer };
      if (agree(comparison) || knownDifferences.some(({ holds }) => holds(comparison))) continue;
      unexplained.push({ ...comparison, csv: csvOf(one.table) });
    }
  }
  const [code] = await closed;
  expect(code).toBe(0);
  expect(answered).toBe(tables);
  expect(compared).toBeGreaterThan(tables * 50);
  expect(unexplained.slice(0, 5), `${unexplained.length} of ${compared} differ`).toEqual([]);
});

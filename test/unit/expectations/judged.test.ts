import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { expectationKinds } from "../../../src/expectations/expectation-kinds.ts";
import type { JsonObject } from "../../../src/expectations/json-value.ts";
import { resultDocument } from "../../../src/expectations/result-document.ts";
import { type ExpectationResult, planSuite, type SuiteSettings } from "../../../src/expectations/suite-plan.ts";
import { emptyRequest } from "../../../src/profile/request.ts";
import { knownDifferences } from "../../integration/gx/differences.ts";
import { csvOf } from "../../integration/gx/generated-table.ts";
import { judgeFile } from "../../support/judge-file.ts";
import { judgeSuite, plainSettings, suiteOf } from "../../support/judge-suite.ts";
import { profileTable, type TestTable } from "../../support/profile-table.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

function judge(
  type: string,
  kwargs: JsonObject,
  table: TestTable,
  settings: Partial<SuiteSettings> = {},
): ExpectationResult {
  const [result] = judgeSuite(suiteOf([{ type, kwargs }]), table, settings);
  return result;
}

interface Answer {
  readonly dropped?: true;
  readonly success: boolean;
  readonly exception: string | null;
  readonly unexpected_count?: number | null;
  readonly observed_value?: unknown;
}

interface Answers {
  readonly cases: readonly {
    readonly quoted: boolean;
    readonly table: TestTable;
    readonly expectations: readonly { readonly type: string; readonly kwargs: JsonObject }[];
  }[];
  readonly answers: readonly (readonly Answer[])[];
}

/** Numbers to nine digits, so that two orders of adding up agree. */
function rounded(value: unknown): unknown {
  if (typeof value === "number") return Number(value.toPrecision(9));
  if (typeof value !== "object" || value === null) return value ?? null;
  return Object.entries(value).map(([key, part]) => [key, rounded(part)]);
}

test("answers that Great Expectations 1.24.1 gave are given again", async () => {
  const path = join(import.meta.dirname, "../../fixtures/gx/answers.json");
  const { cases, answers }: Answers = JSON.parse(await readFile(path, "utf8"));
  const folder = await temporaryFolder();
  const differences: unknown[] = [];
  for (const [number, { quoted, table, expectations }] of cases.entries()) {
    const csv = join(folder, `${number}.csv`);
    await writeFile(csv, csvOf(table, quoted));
    const results = await judgeFile(suiteOf(expectations), csv, Object.keys(table));
    const document = resultDocument(results, { suiteName: "s", parameters: {}, showValues: true, meta: {} });
    const entries: readonly { success: boolean; result: JsonObject; exception_info: JsonObject }[] = JSON.parse(
      JSON.stringify(document["results"]),
    );
    for (const [at, expectation] of expectations.entries()) {
      const answer = answers[number][at];
      const { success, result, exception_info: info } = entries[at];
      const raised = info["raised_exception"] === true;
      const ours = raised || answer.dropped ? { success: false, raised } : { success, raised, ...pick(result) };
      const theirs = answer.dropped
        ? { success: false, raised: true }
        : answer.exception !== null
          ? { success: false, raised: true }
          : { success: answer.success, raised: false, ...pick({ ...answer }) };
      const known = knownDifferences.some(({ holds }) =>
        holds({
          ...expectation,
          library: "1",
          format: "csv",
          ours: { success, result, exception: raised ? "" : null },
          theirs: { success: answer.success, result: { ...answer }, exception: answer.exception ?? null },
        }),
      );
      if (!known && JSON.stringify(ours) !== JSON.stringify(theirs)) differences.push({ expectation, ours, theirs });
    }
  }
  expect(differences).toEqual([]);
});

function pick(result: Readonly<Record<string, unknown>>): { unexpected: unknown; observed: unknown } {
  return { unexpected: rounded(result["unexpected_count"]), observed: rounded(result["observed_value"]) };
}

test("an expectation that nobody knows is refused with the nearest names, and skipped where that is allowed", () => {
  const table = { x: [1] };
  const type = "expect_column_values_to_be_betwen";
  expect(judge(type, { column: "x" }, table).verdict).toMatchObject({
    kind: "refused",
    reason: expect.stringContaining("did you mean expect_column_values_to_be_between"),
  });
  expect(judge(type, {}, table, { allowUnsupported: [type] }).verdict.kind).toBe("skipped");
});

test("wrong arguments are refused even where the type may be skipped", () => {
  const type = "expect_column_values_to_be_between";
  const settings = { allowUnsupported: [type] };
  expect(judge(type, { column: "x", min_valeu: 1 }, { x: [1] }, settings).verdict).toEqual({
    kind: "refused",
    reason: "unknown argument min_valeu; did you mean min_value?",
  });
});

test("a column that the table lacks does not meet its expectation", () => {
  const kwargs = { column: "agee", min_value: 1 };
  const message = 'the table has no column "agee"; did you mean age?';
  const raised = { kind: "judged", outcome: { kind: "raised", message } };
  expect(judge("expect_column_values_to_be_between", kwargs, { age: [1] }).verdict).toEqual(raised);
  expect(judge("expect_column_values_to_be_between", kwargs, { age: [1] }, { columnNames: null }).verdict).toEqual(
    raised,
  );
});

test("a column in a row condition that the table lacks is named", () => {
  const kwargs = { column: "age", min_value: 1, row_condition: "agee > 1" };
  const { verdict } = judge("expect_column_values_to_be_between", kwargs, { age: [1] });
  expect(verdict).toMatchObject({ outcome: { message: 'the table has no column "agee"; did you mean age?' } });
});

describe("a row condition that orders text and numbers by each other", () => {
  const between = "expect_column_values_to_be_between";
  const table = { k: ["a", "7"], n: [1, 2], x: [1, 999] };
  const message = "row_condition orders text and numbers by each other, which cannot be compared";

  test.each([
    "k > 1",
    'col("k") <= 3',
    { type: "comparison", column: { name: "k" }, operator: ">=", parameter: 1 },
    "n == 5 and k > 1",
    'n > "a"',
  ])("fails instead of leaving no row to judge: %j", (row_condition) => {
    const { verdict } = judge(between, { column: "x", min_value: 0, max_value: 10, row_condition }, table);
    expect(verdict).toEqual({ kind: "judged", outcome: { kind: "raised", message } });
  });

  test("is not one that asks for equality, or orders numbers and booleans", () => {
    for (const row_condition of ["k == 1", "k != 1", "n > 0", "n >= 1 and k == 'a'"]) {
      const { verdict } = judge(between, { column: "x", min_value: 0, row_condition }, table);
      expect(verdict).toMatchObject({ outcome: { kind: "rows" } });
    }
  });
});

test("SQL is refused by name on files", () => {
  const kwargs = { unexpected_rows_query: "select * from {batch} where x < 0;" };
  const type = "unexpected_rows_expectation";
  expect(judge(type, kwargs, { x: [1] }).verdict).toEqual({
    kind: "refused",
    reason: "unexpected_rows_expectation is SQL and runs on an SQL engine only",
  });
});

test("what an engine cannot answer is refused, and skipped where that is allowed", () => {
  const type = "expect_column_values_to_match_regex";
  const suite = suiteOf([{ type, kwargs: { column: "x", regex: "a" } }]);
  const verdict = (allowUnsupported: readonly string[]): unknown => {
    const plan = planSuite(suite, { ...plainSettings, sql: true, allowUnsupported }, expectationKinds);
    const request = plan.request ?? emptyRequest;
    const profile = profileTable({ x: ["a"] }, { ...request, tallies: [] });
    const refused = new Map(request.tallies.map(({ id }) => [id, "it has no patterns"]));
    return plan.read(profile, new Map(), refused).results?.[0]?.verdict;
  };
  expect(verdict([])).toEqual({ kind: "refused", reason: "it has no patterns" });
  expect(verdict([type])).toEqual({ kind: "skipped", reason: "it has no patterns" });
});

test("an SQL expectation is judged by the rows that its statement returns", () => {
  const kwargs = { unexpected_rows_query: "select * from {batch} where x < 0 ; " };
  const suite = suiteOf([{ type: "unexpected_rows_expectation", kwargs }]);
  const plan = planSuite(suite, { ...plainSettings, sql: true }, expectationKinds);
  expect(plan.queries).toEqual([{ id: 0, statement: "select * from {batch} where x < 0" }]);
  const [found, none] = [3, 0].map((count) => {
    const rows = { count, columns: [], examples: [] };
    return plan.read(null, new Map([[0, rows]])).results?.[0]?.verdict;
  });
  const failed = plan.read(null, new Map([[0, { refused: "there is no column x" }]])).results?.[0]?.verdict;
  expect(failed).toEqual({ kind: "judged", outcome: { kind: "raised", message: "there is no column x" } });
  expect(found).toMatchObject({ outcome: { success: false, observed: 3 } });
  expect(none).toMatchObject({ outcome: { success: true, observed: 0 } });
});

test("unexpected values are counted among those that are listed, as Great Expectations does", () => {
  const values = [...Array.from({ length: 15 }, () => "bad"), ...Array.from({ length: 15 }, () => "worse"), "good"];
  const { verdict } = judge("expect_column_values_to_be_in_set", { column: "x", value_set: ["good"] }, { x: values });
  expect(verdict).toMatchObject({
    outcome: {
      unexpected: 30,
      frequent: [
        { values: ["bad"], count: 15 },
        { values: ["worse"], count: 5 },
      ],
    },
  });
});

test("dates that are text are ordered and bounded by their instants", () => {
  const table = { day: ["2026-01-01", "2026-01-05", "2026-03-01"] };
  expect(judge("expect_column_values_to_be_increasing", { column: "day" }, table).verdict).toMatchObject({
    outcome: { success: true },
  });
  const kwargs = { column: "day", min_value: "2026-01-02T00:00:00" };
  expect(judge("expect_column_values_to_be_between", kwargs, table).verdict).toMatchObject({
    outcome: { unexpected: 1 },
  });
});

test("the document hides values of rows, and keeps figures", () => {
  const table = { x: ["secret", "b"], n: [1, 2] };
  const results = judgeSuite(
    suiteOf([
      { type: "expect_column_values_to_be_in_set", kwargs: { column: "x", value_set: ["b"] } },
      { type: "expect_column_max_to_be_between", kwargs: { column: "x" } },
      { type: "expect_column_distinct_values_to_be_in_set", kwargs: { column: "x", value_set: ["b"] } },
      { type: "expect_column_mean_to_be_between", kwargs: { column: "n", min_value: 2 } },
      { type: "expect_nothing", kwargs: {} },
    ]),
    table,
  );
  const document = resultDocument(results, { suiteName: "s", parameters: {}, showValues: false, meta: {} });
  expect(JSON.stringify(document)).not.toContain("secret");
  expect(document).toMatchObject({
    success: false,
    statistics: {
      evaluated_expectations: 5,
      successful_expectations: 1,
      unsuccessful_expectations: 4,
      success_percent: 20,
    },
    results: [{}, {}, {}, { result: { observed_value: 1.5 } }, { exception_info: { raised_exception: true } }],
  });
});

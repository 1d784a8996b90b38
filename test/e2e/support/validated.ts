import { readFile } from "node:fs/promises";
import type { Check } from "../../../src/gate/check.ts";
import type { Cell, ReportTable } from "../../../src/gate/report.ts";
import { createRandom } from "../../../src/stats/random.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { type BundleRun, runBundle } from "./run-bundle.ts";

/** Runs the bundle of validate-data in a new workspace of these files. */
export async function validate(
  files: Readonly<Record<string, string | Uint8Array>>,
  inputs: Readonly<Record<string, string>>,
): Promise<BundleRun> {
  return runBundle({ action: "validate-data", workspace: await temporaryFolder(files), inputs });
}

export function checkOf(run: BundleRun, id: string): Check | undefined {
  return run.report?.checks.find((check) => check.id === id);
}

export function tableOf(run: BundleRun, id: string): ReportTable | undefined {
  return run.report?.tables.find((table) => table.id === id);
}

/** The cells of one column of a table of the report. */
export function columnOf(run: BundleRun, table: string, column: string): Cell[] {
  const found = tableOf(run, table);
  const at = found?.columns.findIndex(({ id }) => id === column) ?? -1;
  return found?.rows.map((row) => row[at] ?? null) ?? [];
}

export interface ResultDocument {
  readonly success: boolean;
  readonly results: readonly {
    readonly success: boolean;
    readonly expectation_config: { readonly type: string };
    readonly result: Readonly<Record<string, unknown>>;
    readonly exception_info: { readonly raised_exception: boolean; readonly exception_message: string | null };
  }[];
}

/** Great Expectations' own document, which stands beside the report. */
export async function resultsOf(run: BundleRun): Promise<ResultDocument> {
  return JSON.parse(await readFile(run.reportPath.replace(/\.json$/, ".gx.json"), "utf8")) as ResultDocument;
}

export interface Person {
  readonly id: string;
  readonly age: string;
  readonly plan: string;
  readonly spend: string;
}

/** People with ages from 20 to 60, three plans, and a spend around a mean. */
export function people(rows: number, { seed = 1, mean = 10, plans = ["basic", "pro", "team"] } = {}): Person[] {
  const random = createRandom(seed);
  return Array.from({ length: rows }, (_, index) => ({
    id: `p${index}`,
    age: String(20 + Math.floor(random.next() * 41)),
    plan: plans[Math.floor(random.next() * plans.length)],
    spend: (mean + 3 * random.normal()).toFixed(3),
  }));
}

export function csv(rows: readonly Person[]): string {
  return `id,age,plan,spend\n${rows.map(({ id, age, plan, spend }) => `${id},${age},${plan},${spend}\n`).join("")}`;
}

export function changed(rows: readonly Person[], at: number, change: Partial<Person>): Person[] {
  return rows.map((row, index) => (index === at ? { ...row, ...change } : row));
}

/** A suite of Great Expectations 1.x. */
export function suite(...expectations: readonly object[]): string {
  return JSON.stringify({ name: "people", expectations }, null, 2);
}

export const ages = {
  type: "expect_column_values_to_be_between",
  kwargs: { column: "age", min_value: 18, max_value: 99 },
};
export const plans = {
  type: "expect_column_values_to_be_in_set",
  kwargs: { column: "plan", value_set: ["basic", "pro", "team"] },
};
export const mean = {
  type: "expect_column_mean_to_be_between",
  kwargs: { column: "spend", min_value: 9, max_value: 11 },
};

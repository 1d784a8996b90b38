import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { GateReport } from "../../src/gate/report.ts";

const schemaFile = new URL("../../schema/report.schema.json", import.meta.url);
const ajv = new Ajv2020({
  strict: true,
  allowUnionTypes: true,
  strictRequired: false,
  strictTypes: false,
  allErrors: true,
});
const validate = ajv.compile(JSON.parse(readFileSync(schemaFile, "utf8")));

/** What the published schema holds against a report, or against the JSON text of one; empty where it is valid. */
export function reportProblems(report: unknown): string[] {
  const value: unknown = typeof report === "string" ? JSON.parse(report) : JSON.parse(JSON.stringify(report));
  if (validate(value)) return [];
  return (validate.errors ?? []).map(
    (error) => `${error.instancePath || "/"} ${error.message} ${JSON.stringify(error.params)}`,
  );
}

/**
 * Holds a report to `schema/report.schema.json`, and its tables to as many cells a row as columns.
 *
 * @throws Error that lists every problem.
 */
export function expectValidReport(report: GateReport | string): void {
  const problems = reportProblems(report);
  const parsed: unknown = typeof report === "string" ? JSON.parse(report) : report;
  if (problems.length === 0 && isReport(parsed)) {
    for (const table of parsed.tables) {
      const uneven = table.rows.filter((row) => row.length !== table.columns.length).length;
      if (uneven > 0) problems.push(`table ${table.id}: ${uneven} rows have not one cell a column`);
    }
  }
  if (problems.length > 0) throw new Error(`the report breaks its schema:\n${problems.join("\n")}`);
}

function isReport(value: unknown): value is GateReport {
  return typeof value === "object" && value !== null && "tables" in value && Array.isArray(value.tables);
}

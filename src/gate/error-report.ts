import type { UserError } from "../errors/user-error.ts";
import type { GateReport, Provenance } from "./report.ts";
import { badInputId } from "./verdict.ts";

/** What of a report is known before anything was read. */
export interface ReportBasics {
  readonly gate: string;
  readonly model: string;
  readonly provenance: Provenance;
}

/**
 * The report of a run that bad input or configuration ended: one critical check with the error's sentence, its place
 * and as evidence its cure. Its verdict is `fail`, and `exitCode` gives 1 for it whatever `fail-on` says.
 */
export function errorReport(error: UserError, basics: ReportBasics): GateReport {
  return {
    schemaVersion: 1,
    gate: basics.gate,
    model: basics.model,
    verdict: "fail",
    summary: error.message.split("\n", 1)[0],
    checks: [
      {
        id: badInputId,
        title: error.title,
        outcome: "error",
        severity: "critical",
        observed: null,
        expected: "input that can be read",
        message: error.message,
        slice: null,
        evidence: error.fix === undefined ? [] : [error.fix],
        location: error.location ?? null,
      },
    ],
    metrics: [],
    tables: [],
    figures: [],
    notes: [],
    provenance: basics.provenance,
  };
}

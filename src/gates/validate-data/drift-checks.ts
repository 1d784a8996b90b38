import { defaultDriftRule } from "../../drift/drift-of-tables.ts";
import type { DriftFinding } from "../../drift/finding.ts";
import type { Check } from "../../gate/check.ts";
import { figureText } from "../../gate/figure-text.ts";
import type { Cell, ReportTable } from "../../gate/report.ts";
import { checkId, checkTitle, printRule, printTest } from "../../rules/print.ts";

/** One check for each finding; one that no rule asked for is told only where it does not hold. */
export function driftChecks(findings: readonly DriftFinding[], rulesPath: string | null): Check[] {
  return findings
    .filter(({ implied, outcome }) => !implied || outcome !== "pass")
    .map((found) => driftCheck(found, rulesPath));
}

function driftCheck(found: DriftFinding, rulesPath: string | null): Check {
  const { rule, rowsNeeded, message, adjustedP, value, role, notes, sizes } = found;
  const needed =
    rowsNeeded === null
      ? null
      : `needs about ${rowsNeeded.rows} rows${rowsNeeded.of === "each" ? " in each table" : ""}`;
  const told = [message, needed].filter((part) => part !== null).join("; ");
  const evidence = [
    ...(role === null ? [] : [`the column is the ${role}`]),
    ...(adjustedP === null
      ? []
      : [`p ${adjustedP < 0.001 ? "below 0.001" : figureText(adjustedP)} after correction over the columns`]),
    ...notes,
  ];
  const isDefault = printRule({ ...rule, scope: { kind: "each", columns: ["column"] } }) === defaultDriftRule;
  return {
    id: checkId(rule, null),
    title: checkTitle(rule, null),
    outcome: found.outcome,
    severity: found.severity,
    observed: value,
    expected: printTest(rule.test),
    ...(told === "" ? {} : { message: told }),
    slice: null,
    ...(sizes.m === 0 ? {} : { support: { n: sizes.m, reference: sizes.n } }),
    evidence: found.outcome === "pass" ? [] : evidence,
    location: rulesPath === null || isDefault ? null : { path: rulesPath, line: rule.line },
  };
}

/** What every rule found in every column: the report's table `drift`, in the order of the findings. */
export function driftTable(findings: readonly DriftFinding[]): ReportTable {
  return {
    id: "drift",
    title: "Drift from the reference",
    columns: [
      { id: "column", title: "column", type: "name" },
      { id: "metric", title: "metric", type: "name" },
      { id: "value", title: "value", type: "number" },
      { id: "threshold", title: "bound", type: "number" },
      { id: "noise", title: "noise", type: "number" },
      { id: "p", title: "p", type: "number" },
      { id: "drifted", title: "drifted", type: "boolean" },
      { id: "verdict", title: "verdict", type: "text" },
    ],
    rows: findings.map((found): Cell[] => [
      found.column,
      found.metric,
      found.value,
      found.threshold,
      found.noise,
      found.p,
      found.drifted,
      found.verdict,
    ]),
    note: "noise: what two samples of these sizes reach without drift, corrected over the columns.",
    additive: false,
  };
}

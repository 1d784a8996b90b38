import type { Location } from "../errors/user-error.ts";
import type { Check } from "../gate/check.ts";
import type { Cell, ReportTable } from "../gate/report.ts";
import { checkId, checkTitle, printTest } from "../rules/print.ts";
import type { Rule } from "../rules/rule.ts";
import type { DriftFinding } from "./finding.ts";

/** One check for each finding, in their order. `location` says where a rule stands, where it stands in a file. */
export function driftChecks(
  findings: readonly DriftFinding[],
  location: (rule: Rule) => Location | null = () => null,
): Check[] {
  return findings.map((finding) => ({
    id: checkId(finding.rule, null),
    title: checkTitle(finding.rule, null),
    outcome: finding.outcome,
    severity: finding.severity,
    observed: finding.value,
    expected: printTest(finding.rule.test),
    ...(finding.message === null ? {} : { message: finding.message }),
    interval: null,
    slice: null,
    support: finding.column === null ? null : { n: finding.sizes.m, reference: finding.sizes.n },
    evidence: evidenceOf(finding),
    location: finding.implied ? null : location(finding.rule),
  }));
}

function evidenceOf({ role, p, adjustedP, noise, notes, implied, column }: DriftFinding): string[] {
  return [
    ...(role === null ? [] : [`the ${role} of the model`]),
    ...(noise === null || column === null ? [] : [`without drift up to ${shown(noise)} at these sizes`]),
    ...(p === null
      ? []
      : [`p ${shown(p)}${adjustedP === null || adjustedP === p ? "" : `, over the columns ${shown(adjustedP)}`}`]),
    ...(implied ? ["looked at beside the rule on this column"] : []),
    ...notes,
  ];
}

function shown(value: number): string {
  return String(Number(value.toPrecision(3)));
}

/** The table `drift` of a report, one row a finding, in their order. */
export function driftTable(findings: readonly DriftFinding[]): ReportTable {
  return {
    id: "drift",
    title: "Drift",
    columns: [
      { id: "column", title: "column", type: "name" },
      { id: "metric", title: "metric", type: "name" },
      { id: "value", title: "value", type: "number" },
      { id: "threshold", title: "threshold", type: "number" },
      { id: "noise", title: "noise", type: "number" },
      { id: "p", title: "p", type: "number" },
      { id: "drifted", title: "drifted", type: "boolean" },
      { id: "verdict", title: "verdict", type: "text" },
    ],
    rows: findings.map((finding): Cell[] => [
      finding.column,
      finding.metric,
      finding.value,
      finding.threshold,
      finding.noise,
      finding.p,
      finding.drifted,
      finding.verdict,
    ]),
    additive: false,
  };
}

import { holds } from "../rules/decide.ts";
import type { MeasuredColumn } from "./decide-drift.ts";
import type { DriftRule } from "./drift-rule.ts";
import { bareFinding, type DriftFinding } from "./finding.ts";

/** How much of a table has drifted, beside what noise alone would show. */
export interface DriftedShare {
  readonly columns: number;
  readonly drifted: number;
  /** Columns of which a value is over its bound, whatever the noise. */
  readonly overBound: number;
  /** The share of columns that noise alone would put over their bounds, 0 … 1; null where no column was measured. */
  readonly byNoise: number | null;
}

/** Counts the columns whose values were measured, and what noise alone would have put over their bounds. */
export function driftedShare(findings: readonly DriftFinding[], measured: readonly MeasuredColumn[]): DriftedShare {
  const ofValues = findings.filter(({ kind }) => kind === "values");
  const columns = new Set(ofValues.map(({ column }) => column));
  const drifted = new Set(ofValues.filter((entry) => entry.drifted === true).map(({ column }) => column));
  const over = new Set<string>();
  const chances = new Map<string, number>();
  for (const { column, kind, rule, measurement } of measured) {
    if (kind !== "values" || measurement.kind === "undefined") continue;
    const value = measurement.kind === "distance" ? measurement.value : measurement.p;
    if (!holds(value, rule.comparator, rule.bound)) over.add(column);
    // Without drift a p-value is below its bound as often as the bound says.
    const chance = measurement.kind === "distance" ? measurement.noise.tail(rule.bound) : Math.min(1, rule.bound);
    chances.set(column, Math.max(chance, chances.get(column) ?? 0));
  }
  const total = [...chances.values()].reduce((sum, chance) => sum + chance, 0);
  return {
    columns: columns.size,
    drifted: drifted.size,
    overBound: over.size,
    byNoise: chances.size === 0 ? null : total / chances.size,
  };
}

/** Holds the share of drifted columns to a rule; the noise is the share that noise alone would put over their bounds. */
export function shareFinding(rule: DriftRule, share: DriftedShare): DriftFinding {
  const bare = { ...bareFinding(rule), kind: "table", noise: share.byNoise } as const;
  if (share.columns === 0) {
    return { ...bare, outcome: "inconclusive", drifted: null, verdict: "undefined", message: "no column was measured" };
  }
  const value = share.drifted / share.columns;
  const met = holds(value, rule.comparator, rule.bound);
  return {
    ...bare,
    value,
    drifted: !met,
    verdict: met ? "no drift" : "drifted",
    outcome: met ? "pass" : "fail",
    message: `${share.drifted} of ${share.columns} columns drifted`,
  };
}

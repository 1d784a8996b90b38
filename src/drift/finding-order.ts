import type { DriftFinding } from "./finding.ts";

/** Predictions first, then the label, then the rest; in each the values by effect, then what is missing, then new categories. */
export function inOrder(findings: readonly DriftFinding[]): DriftFinding[] {
  const roles = ["prediction", "label", null];
  const kinds = ["values", "missing", "new-categories", "table"];
  return findings
    .map((finding) => ({
      finding,
      keys: [roles.indexOf(finding.role), kinds.indexOf(finding.kind), -effectOf(finding)],
    }))
    .sort((a, b) => a.keys[0] - b.keys[0] || a.keys[1] - b.keys[1] || a.keys[2] - b.keys[2])
    .map(({ finding }) => finding);
}

/** How far over its bound a finding is, on one scale for all metrics; what has become something else is furthest. */
function effectOf({ value, threshold, drifted, noise }: DriftFinding): number {
  if (value === null) return drifted === true ? Number.MAX_VALUE : -1;
  if (threshold === null || threshold <= 0) return value;
  // A p-value has no noise of its own, and is the more the smaller.
  return noise === null
    ? Math.min(Number.MAX_VALUE / 2, threshold / Math.max(value, Number.MIN_VALUE))
    : value / threshold;
}

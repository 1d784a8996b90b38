import type { Drift } from "../../drift/drift-of-tables.ts";
import type { DriftFinding } from "../../drift/finding.ts";
import { isSmallCount } from "../../gate/small-count.ts";
import { maskedReason } from "../../gate/suppress-metrics.ts";
import { columnProfile, type Profile } from "../../profile/profile.ts";
import { wholeTable } from "../../profile/request.ts";

/**
 * The drift without figures that count fewer than `below` rows: shares of missing values and of new categories, from
 * which the rows could be counted. 0 and 1 mask nothing. What was decided stays.
 */
export function maskDrift(drift: Drift, reference: Profile, current: Profile, below: number): Drift {
  if (below <= 1) return drift;
  const unseen = new Map(drift.newCategories.map(({ column, rows }) => [column, rows]));
  const gone = (profile: Profile, column: string) => columnProfile(profile, column, wholeTable)?.missing ?? 0;
  const isMasked = ({ kind, column }: DriftFinding): boolean => {
    if (column === null) return false;
    if (kind === "new-categories") return isSmallCount(unseen.get(column) ?? 0, below);
    return (
      kind === "missing" && (isSmallCount(gone(reference, column), below) || isSmallCount(gone(current, column), below))
    );
  };
  return { ...drift, findings: drift.findings.map((found) => (isMasked(found) ? masked(found, below) : found)) };
}

function masked(found: DriftFinding, below: number): DriftFinding {
  return {
    ...found,
    value: null,
    noise: null,
    p: null,
    adjustedP: null,
    message: maskedReason(below),
    rowsNeeded: null,
    notes: [],
  };
}

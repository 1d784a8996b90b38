import type { Outcomes } from "../../fairness/measure.ts";
import type { Check } from "../../gate/check.ts";
import type { InputFile } from "../../gate/report.ts";
import type { Examples } from "../../metrics/examples.ts";

/**
 * A warning where `allow` leaves rows out: whoever stands in them is in no figure, so that groups can look alike for want
 * of the rows that tell them apart. None where rows are left out as an error, which fails by itself.
 */
export function leftOutChecks(files: readonly InputFile[], { rows }: Examples, checks: readonly Check[]): Check[] {
  const all = files.reduce((sum, file) => sum + (file.role === "predictions" ? (file.rows ?? 0) : 0), 0);
  const leftOut = all - rows;
  if (leftOut <= 0 || checks.some(({ outcome }) => outcome === "error")) return [];
  return [
    warning(
      "rows",
      "every row is judged",
      leftOut,
      "0 rows left out",
      `${leftOut} of ${all} rows are allowed to be left out and are in no figure here; whoever stands in them is not judged`,
    ),
  ];
}

/** A warning where the model selects nobody: all groups are then treated alike, which says nothing of whom it would prefer. */
export function selectionChecks({ favourable: { decision }, favourableName }: Outcomes): Check[] {
  if (decision === null || decision.includes(1)) return [];
  return [
    warning(
      "selected",
      "somebody is selected",
      0,
      "1 row or more",
      `nobody gets ${favourableName}, so every selection rate is 0 and equal rates say nothing of whom the model prefers`,
    ),
  ];
}

function warning(id: string, title: string, observed: number, expected: string, message: string): Check {
  return {
    id: `people:${id}`,
    title,
    outcome: "fail",
    severity: "warning",
    observed,
    expected,
    message,
    slice: null,
    evidence: [],
    location: null,
  };
}

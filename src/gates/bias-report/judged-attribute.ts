import type { MeasuredGrouping } from "../../fairness/group-figures.ts";
import type { Group } from "../../fairness/grouping.ts";
import type { SliceSpec } from "../../metrics/slice-spec.ts";

/** One attribute inside one stratum, of the model and, where there is one, of its champion. */
export interface JudgedGrouping {
  readonly measured: MeasuredGrouping;
  readonly champion: MeasuredGrouping | null;
  /** The groups that are large enough to decide. */
  readonly deciding: readonly Group[];
}

/** One attribute in all of its strata. */
export interface JudgedAttribute {
  readonly spec: SliceSpec;
  readonly groupings: readonly JudgedGrouping[];
}

/** The groups with at least so many rows and such a share of the rows around them. */
export function decidingGroups(
  groups: readonly Group[],
  { minGroupSize, minGroupShare }: { readonly minGroupSize: number; readonly minGroupShare: number },
): Group[] {
  const all = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  // Divided, as a share is read: 7 of 100 rows are 7 %, but 0.07 · 100 is a rounding more than 7.
  return groups.filter(({ rows }) => rows.length >= minGroupSize && rows.length / all >= minGroupShare);
}

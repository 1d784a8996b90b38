import type { GroupFigure } from "./group-figures.ts";
import type { Group } from "./grouping.ts";

/** One category of an impact-ratio table. */
export interface ImpactRow {
  readonly group: Group;
  readonly n: number;
  /** Null where rows weigh differently, so that a share is no count. */
  readonly selected: number | null;
  readonly rate: number | null;
  /** Rate over the rate of the most selected category; null where there is none, and for categories left out. */
  readonly ratio: number | null;
  readonly share: number;
  /** Under 2 % of the data: the rules allow to leave it out of the ratios, with its count and rate shown. */
  readonly small: boolean;
  readonly leftOut: "unknown" | "small" | null;
}

/** Below this share of the data a category may be left out of the ratios: 6 RCNY § 5-301 (d). */
export const smallShare = 0.02;

/**
 * Impact ratios in the layout of the rules to New York City's Local Law 144 (6 RCNY § 5-301): every category with its
 * number, its selection rate (or scoring rate) and that rate over the rate of the most selected category. Rows of an
 * unknown category are counted and are in no ratio.
 *
 * @param selection the selection rate of every group
 * @param leaveOutBelow categories with a smaller share of the data are left out of the ratios; 0 for none
 */
export function impactRatios(selection: readonly GroupFigure[], leaveOutBelow: number): ImpactRow[] {
  const all = selection.reduce((sum, { group }) => sum + group.rows.length, 0);
  const rows = selection.map(({ group, estimate, counts }): Omit<ImpactRow, "ratio"> => {
    const rate = estimate.value.value;
    const n = group.rows.length;
    const share = n / all;
    const selected = counts?.successes ?? null;
    const leftOut = group.unknown ? "unknown" : share < leaveOutBelow ? "small" : null;
    return { group, n, selected, rate, share, small: share < smallShare, leftOut };
  });
  const rates = rows.flatMap(({ rate, leftOut }) => (rate === null || leftOut !== null ? [] : [rate]));
  const highest = rates.reduce((most, rate) => Math.max(most, rate), 0);
  return rows.map((row) => ({
    ...row,
    ratio: row.rate === null || row.leftOut !== null || highest === 0 ? null : row.rate / highest,
  }));
}

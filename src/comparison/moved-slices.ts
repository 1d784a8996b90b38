import { holm } from "../stats/corrections.ts";
import type { Difference } from "./difference.ts";

/** A slice whose metric moved, with the p of its difference and that p corrected for the number of slices tried. */
export interface MovedSlice {
  readonly difference: Difference;
  readonly p: number;
  readonly adjusted: number;
}

/**
 * The slices that moved most, by evidence: ascending p of no difference, then the larger difference, then the order
 * given. Corrected by Holm over all differences with a p, whether shown or not. Differences over all rows and those of
 * fewer than `smallest` rows are left out.
 */
export function movedSlices(differences: readonly Difference[], limit: number, smallest: number): MovedSlice[] {
  const tested = differences.flatMap((difference) => {
    if (difference.slice === null || difference.support.n < smallest) return [];
    const p = difference.test()?.p ?? null;
    return p === null ? [] : [{ difference, p }];
  });
  const adjusted = holm(tested.map(({ p }) => p));
  return tested
    .map((slice, i) => ({ ...slice, adjusted: adjusted[i] }))
    .sort((a, b) => a.p - b.p || distance(b.difference) - distance(a.difference))
    .slice(0, limit);
}

function distance({ value }: Difference): number {
  return Math.abs(value.value ?? 0);
}

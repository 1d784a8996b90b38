import type { Interval } from "../gate/value.ts";
import type { Examples } from "../metrics/examples.ts";
import { wilson } from "../stats/proportion.ts";

/** Names the interval of a share that all or none of the rows have. */
export const effectiveMethod = "wilson-effective";

/** A rounding of summed weights is no row of the other kind. */
const rounding = 1e-12;

/**
 * The interval of a share that all or none of a group's rows have, where rows weigh differently or stand in clusters: every
 * resample is the group itself, so that a bootstrap has no interval, and the plainest inequality could never be claimed with
 * confidence. Wilson's of the effective number of rows, (Σw)² / Σw² over rows or, each as one, over clusters. Null for a
 * share in between and where no row counts.
 *
 * Source: L. Kish, Survey Sampling, 1965, for the effective number.
 *
 * @param trials the weight of the rows that the share is of, such as the positives of a true positive rate
 */
export function effectiveInterval(
  examples: Pick<Examples, "weight" | "cluster">,
  rows: Uint32Array,
  share: number,
  trials: number,
): ((level: number) => Interval) | null {
  if (share > rounding && share < 1 - rounding) return null;
  const { sum, effective } = effectiveRows(examples, rows);
  const counted = sum > 0 ? (effective * trials) / sum : 0;
  if (!(counted > 0)) return null;
  return (level) => ({ ...wilson(share > 0.5 ? counted : 0, counted, level), level, method: effectiveMethod });
}

function effectiveRows(
  { weight, cluster }: Pick<Examples, "weight" | "cluster">,
  rows: Uint32Array,
): { readonly sum: number; readonly effective: number } {
  const units = new Map<number, number>();
  for (const row of rows) {
    const unit = cluster === null ? row : cluster.of[row];
    units.set(unit, (units.get(unit) ?? 0) + (weight?.[row] ?? 1));
  }
  let [sum, squares] = [0, 0];
  for (const own of units.values()) {
    sum += own;
    squares += own * own;
  }
  return { sum, effective: squares > 0 ? (sum * sum) / squares : 0 };
}

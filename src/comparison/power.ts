import type { MarginComparator } from "../rules/decide.ts";
import { normalCdf, normalQuantile } from "../stats/distributions.ts";
import { type Difference, orient } from "./difference.ts";

/** The power that forecasts are made for: the chance that the rule is met when the truth is as assumed. */
export const usualPower = 0.8;

/** A margin in the metric's units, and the level at which its rule is decided. */
export interface Test {
  readonly comparator: MarginComparator;
  readonly margin: number;
  readonly level: number;
}

/** How many rows, or clusters where rows belong together, would settle a rule that this sample leaves open. */
export interface RowsNeeded {
  /** Rows in all, those of this sample included; null where the assumed difference stands at the margin or beyond. */
  readonly total: number | null;
  /** Beyond this sample; 0 where a sample of this size settles it more often than not as it is. */
  readonly more: number | null;
}

/**
 * How far the interval's lower end lies below the difference, and the standard error of the difference. Null without an
 * interval, a standard error or a better direction.
 */
function spread(difference: Difference, level: number): { readonly reach: number; readonly error: number } | null {
  const oriented = orient(difference);
  const interval = oriented?.intervalAt(level) ?? null;
  const error = difference.standardError();
  if (oriented === null || interval === null || error === null || oriented.value === null) return null;
  return { reach: oriented.value - interval.low, error };
}

/**
 * The chance that a sample like this one meets the rule when the true difference, oriented so that more is better, is
 * `truth` (0: the models are equal): Φ((distance from the margin − reach of the interval) / standard error), by the
 * normal distribution of the estimate. Null where the uncertainty is unknown.
 */
export function powerToPass(difference: Difference, test: Test, truth = 0): number | null {
  const known = spread(difference, test.level);
  if (known === null) return null;
  const beyond = truth - edge(test) - known.reach;
  return known.error === 0 ? Number(beyond > 0) : normalCdf(beyond / known.error);
}

/**
 * The smallest distance between the truth and a margin at which a sample like this one would decide with the given
 * power: reach + z(power) · standard error. Null where the uncertainty is unknown.
 */
export function smallestDetectable(difference: Difference, level: number, power = usualPower): number | null {
  const known = spread(difference, level);
  return known === null ? null : Math.max(0, known.reach + normalQuantile(power) * known.error);
}

/**
 * About how many rows would meet the rule with the given power if the true difference were max(observed, 0): interval
 * and standard error shrink with the root of the rows, so n · (smallest detectable / distance to the margin)². Null
 * where the uncertainty is unknown, and for an unpaired difference, since the champion's rows are what they are.
 */
export function rowsNeeded(difference: Difference, test: Test, power = usualPower): RowsNeeded | null {
  const detectable = smallestDetectable(difference, test.level, power);
  const observed = orient(difference)?.value ?? null;
  if (detectable === null || observed === null || !difference.paired) return null;
  const distance = Math.max(observed, 0) - edge(test);
  if (!(distance > 0)) return { total: null, more: null };
  const n = difference.clusters ?? difference.support.n;
  const total = Math.ceil(n * (detectable / distance) ** 2);
  return Number.isSafeInteger(total) ? { total, more: Math.max(0, total - n) } : { total: null, more: null };
}

/** Where the interval's lower end must lie above. */
function edge({ comparator, margin }: Test): number {
  return comparator === "no worse than" ? -margin : margin;
}

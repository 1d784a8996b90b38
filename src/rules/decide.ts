import type { Outcome } from "../gate/check.ts";
import type { Comparator } from "./rule.ts";

/** Comparators that hold a value to a bound. */
export type Inequality = Extract<Comparator, ">=" | "<=" | ">" | "<" | "==">;
/** Comparators that hold a difference to a margin. */
export type MarginComparator = Exclude<Comparator, Inequality>;
/** What evidence says of a rule; an `error` is never decided by numbers. */
export type Decision = Exclude<Outcome, "error">;

/** Two numbers closer than this, relative to the larger one, are the same: 0.80 + 0.05 meets 0.85. */
const relativeEpsilon = 1e-12;

/**
 * Whether a value meets a bound, equal within a relative epsilon of 1e-12: `>=` and `<=` hold there, `>` and `<` do
 * not. NaN, on either side, never holds.
 */
export function holds(value: number, comparator: Inequality, bound: number): boolean {
  if (Number.isNaN(value) || Number.isNaN(bound)) return false;
  const same = isSame(value, bound);
  switch (comparator) {
    case ">=":
      return same || value > bound;
    case "<=":
      return same || value < bound;
    case ">":
      return !same && value > bound;
    case "<":
      return !same && value < bound;
    case "==":
      return same;
  }
}

/**
 * Decides `with p% confidence`: passes where the whole interval meets the bound, fails where none of it does, and is
 * inconclusive between, without an interval, or where an end is NaN. `==` passes only for an interval that is the
 * bound itself, and fails where the bound lies outside.
 */
export function decideByInterval(
  interval: { readonly low: number; readonly high: number } | null,
  comparator: Inequality,
  bound: number,
): Decision {
  if (!isUsable(interval) || Number.isNaN(bound)) return "inconclusive";
  const { low, high } = interval;
  if (holds(low, comparator, bound) && holds(high, comparator, bound)) return "pass";
  const boundInside = holds(low, "<=", bound) && holds(high, ">=", bound);
  if (comparator === "==") return boundInside ? "inconclusive" : "fail";
  return holds(low, comparator, bound) || holds(high, comparator, bound) ? "inconclusive" : "fail";
}

/**
 * Decides a margin by the two-sided interval of a difference, challenger − champion, oriented so that more is better.
 * `no worse than m` passes where the lower end lies above −m and fails where the upper end lies below −m;
 * `better by m` the same with m. An end that meets the margin exactly decides nothing. `margin` is absolute and in the
 * metric's units, so a relative one is multiplied out before.
 */
export function decideByMargin(
  difference: { readonly low: number; readonly high: number } | null,
  comparator: MarginComparator,
  margin: number,
): Decision {
  if (!isUsable(difference) || Number.isNaN(margin)) return "inconclusive";
  const edge = comparator === "no worse than" ? -margin : margin;
  if (holds(difference.low, ">", edge)) return "pass";
  return holds(difference.high, "<", edge) ? "fail" : "inconclusive";
}

function isUsable<T extends { readonly low: number; readonly high: number }>(interval: T | null): interval is T {
  return interval !== null && !Number.isNaN(interval.low) && !Number.isNaN(interval.high);
}

function isSame(a: number, b: number): boolean {
  if (a === b) return true;
  if (!Number.isFinite(a) || !Number.isFinite(b)) return false;
  return Math.abs(a - b) <= relativeEpsilon * Math.max(Math.abs(a), Math.abs(b));
}

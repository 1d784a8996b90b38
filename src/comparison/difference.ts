import type { Direction, Interval, Slice, Support, Value } from "../gate/value.ts";
import type { IntervalAt } from "../metrics/resampling.ts";
import type { FoldDifferences } from "./nadeau-bengio.ts";

/** One model's figure as a comparison shows it; an `Estimate` is one. */
export interface ModelFigure {
  readonly value: Value;
  readonly intervalAt: IntervalAt | null;
}

/** A test of no difference. */
export interface DifferenceTest {
  /** Two-sided. */
  readonly p: number;
  /** `mcnemar-mid-p`, `delong`, `permutation`, `identical`, or `interval`: the level at which the interval leaves 0. */
  readonly method: string;
  /** McNemar's exact p, beside the mid-p. */
  readonly exact: number | null;
}

/** How far a challenger is from its champion in one metric on one view; plainly challenger − champion, not oriented. */
export interface Difference {
  readonly id: string;
  readonly slice: Slice;
  readonly direction: Direction;
  readonly challenger: ModelFigure;
  readonly champion: ModelFigure;
  readonly value: Value;
  /** False where there are no shared rows, so that the two intervals are all there is. */
  readonly paired: boolean;
  readonly support: Support;
  /** Null where the difference is undefined; the function gives null where the method yields none. */
  readonly intervalAt: IntervalAt | null;
  /** Two-sided test of no difference; null where the method yields none. */
  test(): DifferenceTest | null;
  /** Of the difference; null where the method yields none. */
  standardError(): number | null;
  /** The differences on each fold; only where the rows are a cross-validation. */
  readonly folds?: FoldDifferences | null;
}

/** +1 where more is better, −1 where less is; 0 where the metric has no better direction. */
export function sign(direction: Direction): 1 | -1 | 0 {
  return direction === "higher" ? 1 : direction === "lower" ? -1 : 0;
}

/** A difference's value and intervals with more being better; null where the metric has no better direction. */
export interface Oriented {
  readonly value: number | null;
  readonly intervalAt: (level: number) => Interval | null;
}

/** Turns a difference so that more is better for the challenger; null where the metric has no better direction. */
export function orient(difference: Difference): Oriented | null {
  const towards = sign(difference.direction);
  if (towards === 0) return null;
  const { value } = difference.value;
  return {
    value: value === null ? null : towards * value,
    intervalAt(level) {
      const interval = difference.intervalAt?.(level) ?? null;
      if (interval === null || towards === 1) return interval;
      return { ...interval, low: -interval.high, high: -interval.low };
    },
  };
}

import type { Direction, Interval, Slice, Support, Value } from "../gate/value.ts";
import type { Estimate } from "../metrics/estimate.ts";
import { criticalValue } from "../stats/proportion.ts";
import { differenceOf, pOfInterval } from "./compare-metrics.ts";
import type { Difference, ModelFigure } from "./difference.ts";
import { squareAndAdd } from "./newcombe.ts";

/** A champion's figure out of an earlier report: no rows, an interval at one level. */
export interface ReportedFigure {
  readonly id: string;
  readonly slice: Slice;
  readonly value: Value;
  readonly interval: Interval | null;
}

/**
 * The difference of a challenger's figure from one that was reported earlier, as if their rows were different ones:
 * both intervals squared and added (`unpaired-mover`), which on two Wilson intervals is Newcombe's for independent
 * proportions (`unpaired-newcombe`). Its p is the level at which it leaves 0.
 *
 * At another level than the report's its half-widths are scaled by the normal distribution. Without an interval on
 * either side there is none, and nothing can be decided. If the rows were the same after all, it is wider than needed.
 */
export function unpairedDifference(
  challenger: Pick<Estimate, "id" | "slice" | "value" | "intervalAt"> & {
    readonly direction: Direction;
    readonly support: Support;
  },
  reported: ReportedFigure,
): Difference {
  const champion: ModelFigure = { value: reported.value, intervalAt: scaledInterval(reported) };
  const value = differenceOf(challenger.value, champion.value);
  const intervalAt = (level: number): Interval | null => {
    const own = challenger.intervalAt?.(level) ?? null;
    const other = champion.intervalAt?.(level) ?? null;
    if (own === null || other === null || challenger.value.value === null || champion.value.value === null) return null;
    const method = own.method === "wilson" && other.method === "wilson" ? "unpaired-newcombe" : "unpaired-mover";
    const bounds = squareAndAdd(
      { ...own, value: challenger.value.value },
      { ...other, value: champion.value.value },
      0,
    );
    return { ...bounds, level, method };
  };
  const known = value.value !== null && challenger.intervalAt !== null && champion.intervalAt !== null;
  const usable = (): boolean => known && intervalAt(0.95) !== null;
  return {
    id: challenger.id,
    slice: challenger.slice,
    direction: challenger.direction,
    challenger,
    champion,
    value,
    paired: false,
    support: challenger.support,
    intervalAt: known ? intervalAt : null,
    test: () => (usable() ? { p: pOfInterval(intervalAt), method: "interval", exact: null } : null),
    standardError() {
      const interval = known ? intervalAt(0.95) : null;
      return interval === null ? null : (interval.high - interval.low) / (2 * criticalValue(0.95));
    },
  };
}

function scaledInterval({ value, interval }: ReportedFigure): ModelFigure["intervalAt"] {
  const at = value.value;
  if (at === null || interval === null) return null;
  return (level) => {
    // At its own level the interval is the reported one to the last digit.
    const factor = level === interval.level ? 1 : criticalValue(level) / criticalValue(interval.level);
    return {
      low: factor === 1 ? interval.low : at - factor * (at - interval.low),
      high: factor === 1 ? interval.high : at + factor * (interval.high - at),
      level,
      method: interval.method,
    };
  };
}

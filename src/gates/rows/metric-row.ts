import type { Difference, ModelFigure } from "../../comparison/difference.ts";
import { wordOf } from "../../comparison/verdict.ts";
import type { MetricRow } from "../../gate/report.ts";
import type { DifferenceWord, Interval } from "../../gate/value.ts";
import type { Estimate } from "../../metrics/estimate.ts";

/** The interval of a figure or of a difference; null where it is undefined, or the method yields none. */
export function intervalOf({ value, intervalAt }: ModelFigure, level: number): Interval | null {
  return value.value === null ? null : (intervalAt?.(level) ?? null);
}

/** A figure of one model as the report has it. */
export function metricRow(
  estimate: Omit<Estimate, "decisive" | "note">,
  confidence: number,
  tooSmall: boolean,
): MetricRow {
  const { value } = estimate;
  return {
    id: estimate.id,
    slice: estimate.slice,
    value: value.value,
    reason: value.value === null ? value.reason : null,
    direction: estimate.direction,
    interval: intervalOf(estimate, confidence),
    support: estimate.support,
    ...(tooSmall ? { tooSmall } : {}),
  };
}

/** Whether a figure's slice has too few rows to be gated; that of all rows never is. */
export function isSmallSlice({ slice, support }: Pick<Estimate, "slice" | "support">, minSliceSize: number): boolean {
  return slice !== null && support.n < minSliceSize;
}

/** What stands beside a figure in a comparison: the champion's, and how far they are apart. */
export function besideChampion(
  difference: Difference,
  confidence: number,
  decision?: { readonly interval: Interval | null; readonly word: DifferenceWord },
): Required<Pick<MetricRow, "champion" | "difference">> {
  const { champion, value } = difference;
  const interval = decision?.interval ?? intervalOf(difference, confidence);
  return {
    champion: { value: champion.value.value, interval: intervalOf(champion, confidence) },
    difference: {
      value: value.value,
      interval,
      method: interval?.method ?? "none",
      p: value.value === null ? null : (difference.test()?.p ?? null),
      verdict: decision?.word ?? wordOf(difference, confidence),
    },
  };
}

import type { Difference } from "../../comparison/difference.ts";
import type { DisparityEstimate } from "../../fairness/estimate-disparity.ts";
import type { Measure } from "../../fairness/measure.ts";
import type { MetricRow } from "../../gate/report.ts";
import type { Estimate, EstimateSettings } from "../../metrics/estimate.ts";
import { evaluateMetrics } from "../../metrics/evaluate.ts";
import { besideChampion, metricRow } from "../rows/metric-row.ts";
import type { JudgedAttribute } from "./judged-attribute.ts";

/** Every measure over all rows: what the groups' figures are parts of. */
export function overallRows(measures: readonly Measure[], settings: EstimateSettings, confidence: number): MetricRow[] {
  const whole = [{ slice: null, rows: null }];
  const estimates = new Map<Measure, Estimate>();
  for (const examples of new Set(measures.map((measure) => measure.examples))) {
    const own = measures.filter((measure) => measure.examples === examples);
    const specs = own.map(({ spec }) => spec);
    for (const [place, estimate] of evaluateMetrics(examples, specs, whole, settings).entries())
      estimates.set(own[place], estimate);
  }
  return measures.flatMap((measure) => {
    const estimate = estimates.get(measure);
    const { id, direction } = measure;
    return estimate === undefined ? [] : [metricRow({ ...estimate, id, direction }, confidence, false)];
  });
}

/** Every measure in every group, with its interval and denominators; a group that two attributes share stands once. */
export function groupRows(
  attributes: readonly JudgedAttribute[],
  measures: readonly Measure[],
  confidence: number,
): MetricRow[] {
  return attributes.flatMap(({ groupings }) =>
    groupings.flatMap(({ measured, deciding }) =>
      measures.flatMap((measure) =>
        measured
          .figuresOf(measure)
          .map(({ estimate, group }) =>
            metricRow({ ...estimate, direction: measure.direction }, confidence, !deciding.includes(group)),
          ),
      ),
    ),
  );
}

/**
 * A disparity over the groups that decide, under the id `demographic_parity_difference on sex`; beside the champion's
 * where there is one.
 */
export function disparityRow(
  estimate: DisparityEstimate,
  difference: Difference | null,
  confidence: number,
): MetricRow {
  const { value, disparity, attribute, stratum, groups } = estimate;
  const rows = groups.reduce((sum, group) => sum + group.rows.length, 0);
  return {
    id: `${disparity.id} on ${attribute}`,
    slice: stratum,
    value: value.value,
    reason: value.value === null ? value.reason : null,
    direction: disparity.direction,
    interval: estimate.intervalAt(confidence),
    support: { n: rows, groups: groups.length },
    ...(difference === null ? {} : besideChampion(difference, confidence)),
  };
}

/** Each metric of a slice once: a group may be a slice that was asked for, too. */
export function distinctRows(rows: readonly MetricRow[]): MetricRow[] {
  const known = new Set<string>();
  return rows.filter(({ id, slice }) => {
    const key = JSON.stringify([id, Object.entries(slice ?? {}).sort()]);
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
}

import type { Measure } from "../../fairness/measure.ts";
import type { MetricRow } from "../../gate/report.ts";
import type { EstimateSettings } from "../../metrics/estimate.ts";
import { evaluateMetrics } from "../../metrics/evaluate.ts";
import { parseMetric } from "../../metrics/registry.ts";
import { parseSliceSpec } from "../../metrics/slices.ts";
import { parseSubject } from "../../rules/parse.ts";
import { isSmallSlice, metricRow } from "../rows/metric-row.ts";
import { distinct } from "../rows/rule-scopes.ts";
import { sliceRows } from "../rows/sliced-views.ts";
import type { BiasInputs } from "./inputs.ts";
import type { JudgedAttribute } from "./judged-attribute.ts";
import type { ReadModels } from "./read-models.ts";

/** Metrics that were asked for, over all rows, on slices and in every group. */
export function askedRows(
  { rows, common }: BiasInputs,
  { challenger, columns }: ReadModels,
  attributes: readonly JudgedAttribute[],
  settings: EstimateSettings,
  measures: readonly Measure[],
): MetricRow[] {
  const classes = challenger.task === "multiclass" ? challenger.classes : undefined;
  const asked = distinct(
    rows.metrics.map((line) => parseMetric(parseSubject(line, { input: "metrics" }), challenger.task, classes)),
  ).filter(({ id }) => !measures.some((measure) => measure.id === id));
  const slices = sliceRows(
    rows.slices.map((line) => parseSliceSpec(line)),
    columns,
    challenger.rows,
  );
  const ofGroups = attributes.flatMap(({ groupings }) =>
    groupings.flatMap(({ measured }) => measured.grouping.groups.map(({ slice, rows: of }) => ({ slice, rows: of }))),
  );
  const views = [{ slice: null, rows: null }, ...ofGroups, ...slices.views];
  const found = asked.length === 0 ? [] : evaluateMetrics(challenger, asked, views, settings);
  const onSlices = measures.flatMap((measure) =>
    evaluateMetrics(measure.examples, [measure.spec], slices.views, settings).map((estimate) => ({
      ...estimate,
      id: measure.id,
      direction: measure.direction,
    })),
  );
  return [...found, ...onSlices].map((estimate) =>
    metricRow(estimate, common.confidence, isSmallSlice(estimate, rows.minSliceSize)),
  );
}

import { accelerationsOfCounts } from "../stats/acceleration.ts";
import type { PrepareStatistics } from "../stats/bootstrap.ts";
import { countReplicates } from "../stats/bootstrap-counts.ts";
import { delongInterval } from "../stats/delong.ts";
import { clopperPearson, wilson } from "../stats/proportion.ts";
import type { Random } from "../stats/random.ts";
import type { EstimateSettings, View } from "./estimate.ts";
import type { Examples } from "./examples.ts";
import type { MetricSpec } from "./metric.ts";
import {
  correctedInterval,
  type IntervalAt,
  methodName,
  once,
  type RowReplicates,
  resampledReadings,
  resampleRows,
  streamOf,
  unitsKey,
  unitsOf,
} from "./resampling.ts";
import { type CellSource, only, type Read, type Source } from "./source.ts";
import { countCells } from "./summarise.ts";

/** A metric with its defined value on a view. */
export interface Valued {
  readonly metric: MetricSpec;
  readonly value: number;
}

/**
 * Takes the metrics of a view whose intervals come from resampling its rows by one plan of `unitsKey`, and returns what
 * gives their replicates, in their order. Draws are made when that is first called.
 */
export type RowResampler = (
  examples: Examples,
  view: View,
  plan: string,
  entries: readonly Valued[],
  settings: EstimateSettings,
) => () => RowReplicates;

/**
 * The interval of each metric that has a defined value on a view.
 *
 * Rows that weigh the same and stand for themselves: Wilson (or Clopper-Pearson) for proportions, DeLong for an AUC,
 * a BCa bootstrap by counts for other figures of the confusion matrix, by rows for figures of sums, a percentile
 * bootstrap for figures of the rows' order (within classes for AUC-like ones). With weights all of these are
 * bootstraps of rows, with clusters of whole clusters, of which fewer than 5 give none. Above 20,000 rows, bags of
 * little bootstraps.
 *
 * Draws depend on seed, slice and plan, so that one more metric or slice moves nobody's interval. They are made when
 * the first interval is asked for, and serve every level. `resampler` draws what is drawn by rows.
 */
export function intervalsOf(
  examples: Examples,
  view: View,
  read: Read,
  valued: readonly Valued[],
  settings: EstimateSettings,
  resampler: RowResampler,
): ReadonlyMap<string, IntervalAt> {
  const intervals = new Map<string, IntervalAt>();
  const independent = examples.weight === null && examples.cluster === null;
  const byPlan = new Map<string, Valued[]>();
  const tooFewClusters = once(() => {
    const units = unitsOf("clusters", examples, view.rows);
    return units.kind === "clusters" && units.count < fewestClusters;
  });
  for (const entry of valued) {
    const { interval, source } = entry.metric.statistic;
    if (interval.kind === "none") continue;
    const closed = independent ? closedForm(entry.metric, read, settings) : null;
    if (closed !== null) {
      intervals.set(entry.metric.id, closed);
      continue;
    }
    const plan = planKey(examples, source, independent);
    if (plan === "clusters" && tooFewClusters()) continue;
    byPlan.set(plan, [...(byPlan.get(plan) ?? []), entry]);
  }
  for (const [plan, entries] of byPlan) {
    const draws = once(drawnIntervals(plan, examples, view, entries, settings, resampler));
    for (const { metric } of entries) intervals.set(metric.id, (level) => draws().get(metric.id)?.(level) ?? null);
  }
  return intervals;
}

function closedForm(metric: MetricSpec, read: Read, settings: EstimateSettings): IntervalAt | null {
  const { interval } = metric.statistic;
  if (interval.kind === "proportion") {
    const counts = interval.counts(read);
    if (counts === null) return null;
    const [successes, trials] = counts;
    const method = settings.proportionInterval;
    const bounds = method === "wilson" ? wilson : clopperPearson;
    return (level) => ({ ...bounds(successes, trials, level), level, method });
  }
  if (interval.kind === "delong") {
    const area = interval.area(read);
    if (area === null) return null;
    return (level) => {
      const { low, high, method } = delongInterval(area.curve, level);
      return { low: area.scale * low + area.offset, high: area.scale * high + area.offset, level, method };
    };
  }
  return null;
}

/** Resamples of fewer clusters than these are a handful, and an interval of them claims what they cannot know. */
export const fewestClusters = 5;

const countsPrefix = "counts:";

function planKey(examples: Examples, source: Source<unknown>, independent: boolean): string {
  if (examples.cluster === null && source.kind === "cells" && independent) return countsPrefix + source.id;
  return unitsKey(examples, source);
}

function drawnIntervals(
  plan: string,
  examples: Examples,
  view: View,
  entries: readonly Valued[],
  settings: EstimateSettings,
  resampler: RowResampler,
): () => ReadonlyMap<string, IntervalAt> {
  const source = entries[0].metric.statistic.source;
  if (source.kind === "cells" && plan.startsWith(countsPrefix)) {
    return () => byCounts(source, examples, view.rows, entries, settings, streamOf(settings.seed, view.slice, plan));
  }
  const drawn = resampler(examples, view, plan, entries, settings);
  return () => {
    const { plan: made, replicates, accelerations } = drawn();
    return correctedIntervals(entries, replicates, accelerations, methodName(made));
  };
}

function byCounts(
  source: CellSource<unknown>,
  examples: Examples,
  rows: Uint32Array | null,
  entries: readonly Valued[],
  settings: EstimateSettings,
  random: Random,
): ReadonlyMap<string, IntervalAt> {
  const table = { counts: countCells(source, examples, rows, null) };
  const evaluate = (cells: Float64Array, out: Float64Array): void => {
    const summary = source.summary(cells, examples);
    write(entries, only(source, summary), settings, out);
  };
  const replicates = countReplicates(table, settings.resamples, random, entries.length, evaluate);
  const accelerations = accelerationsOfCounts(table, entries.length, evaluate);
  return correctedIntervals(entries, replicates, accelerations, (method) => method);
}

/** The resamples of one model's rows by itself. */
export const ownResampler: RowResampler = (examples, view, plan, entries, settings) => () => {
  const readied = resampledReadings([examples], view.rows);
  const figures = entries.map(({ metric, value }) => ({
    metric,
    value,
    estimate: value,
    additive: metric.statistic.source.kind !== "rows",
  }));
  const prepare =
    (of: readonly Valued[]): PrepareStatistics =>
    (positions) => {
      const readings = readied(positions);
      return (multiplicity, out) => {
        const [read] = readings(multiplicity);
        write(of, read, settings, out);
      };
    };
  const random = streamOf(settings.seed, view.slice, plan);
  return resampleRows(unitsOf(plan, examples, view.rows), settings.resamples, random, figures, prepare);
};

function correctedIntervals(
  entries: readonly Valued[],
  replicates: readonly Float64Array[],
  accelerations: readonly (number | null)[],
  named: (method: "bca" | "percentile") => string,
): ReadonlyMap<string, IntervalAt> {
  return new Map(
    entries.flatMap(({ metric, value }, k) => {
      const at = correctedInterval(replicates[k], value, accelerations[k], named);
      return at === null ? [] : [[metric.id, at] as const];
    }),
  );
}

function write(entries: readonly Valued[], read: Read, settings: EstimateSettings, out: Float64Array): void {
  for (let k = 0; k < entries.length; k++) {
    const computed = entries[k].metric.statistic.compute(read, settings);
    out[k] = computed.kind === "defined" ? computed.value : Number.NaN;
  }
}

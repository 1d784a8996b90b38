import type { Value } from "../gate/value.ts";
import { type Computed, undefinedBecause } from "./computed.ts";
import type { Estimate, EstimateSettings, EvaluateMetrics, View } from "./estimate.ts";
import type { Examples } from "./examples.ts";
import { intervalsOf, ownResampler, type RowResampler } from "./intervals.ts";
import type { MetricSpec } from "./metric.ts";
import { type Read, type Source, viewLength } from "./source.ts";
import { readRows, readWhole } from "./summarise.ts";
import { supportOf } from "./support.ts";

/**
 * Every metric on every view, view after view in the order given. Each summary is computed once a view and shared;
 * intervals are drawn when they are asked for.
 */
export const evaluateMetrics: EvaluateMetrics = (examples, metrics, views, settings) =>
  evaluateShared(examples, metrics, views, settings, {});

/** What an evaluation may share with others. */
export interface SharedParts {
  /** The summaries of all rows (`readWhole`), which figures of the same examples need too. */
  readonly whole?: Read;
  /** The summaries of a view of some rows, where the caller reads them too. */
  readonly readOf?: (view: View & { readonly rows: Uint32Array }) => Read;
  /** Draws resamples of rows: together with another model's, say. */
  readonly resampler?: RowResampler;
}

/** The same with parts that the caller has. */
export function evaluateShared(
  examples: Examples,
  metrics: readonly MetricSpec[],
  views: readonly View[],
  settings: EstimateSettings,
  {
    whole = readWhole(examples),
    readOf = (view) => readRows(examples, view.rows),
    resampler = ownResampler,
  }: SharedParts,
): Estimate[] {
  const missing = missingOf(examples);
  return views.flatMap((view) => {
    const read = view.rows === null ? whole : readOf({ ...view, rows: view.rows });
    return evaluateView(examples, metrics, view, settings, missing, read, resampler);
  });
}

/** Why a source cannot be read from these examples, looked up once a source. */
function missingOf(examples: Examples): (source: Source<unknown>) => string | null {
  const known = new Map<string, string | null>();
  return (source) => {
    const found = known.get(source.id);
    if (found !== undefined) return found;
    const reason = source.missing(examples);
    known.set(source.id, reason);
    return reason;
  };
}

function evaluateView(
  examples: Examples,
  metrics: readonly MetricSpec[],
  view: View,
  settings: EstimateSettings,
  missing: (source: Source<unknown>) => string | null,
  read: Read,
  resampler: RowResampler,
): Estimate[] {
  const empty = viewLength(examples, view.rows) === 0;
  const computed = metrics.map((metric): Computed => {
    const reason = missing(metric.statistic.source) ?? (empty ? "there are no rows" : null);
    return reason === null ? metric.statistic.compute(read, settings) : undefinedBecause(reason);
  });
  const valued = metrics.flatMap((metric, i) => {
    const found = computed[i];
    return found.kind === "defined" ? [{ metric, value: found.value }] : [];
  });
  const intervals = intervalsOf(examples, view, read, valued, settings, resampler);
  const support = supportOf(examples, view.rows);
  return metrics.map((metric, i) => ({
    id: metric.id,
    slice: view.slice,
    value: shownValue(computed[i]),
    decisive: decisiveOf(computed[i], settings.zeroDivision),
    note: noteOf(computed[i], settings.zeroDivision),
    direction: metric.direction,
    intervalAt: intervals.get(metric.id) ?? null,
    support: support(metric),
  }));
}

function shownValue(computed: Computed): Value {
  return computed.kind === "defined" ? { value: computed.value } : { value: null, reason: computed.reason };
}

function decisiveOf(computed: Computed, zeroDivision: number): Value {
  return computed.kind === "zero-division" ? { value: computed.standIn(zeroDivision) } : shownValue(computed);
}

function noteOf(computed: Computed, zeroDivision: number): string | null {
  if (computed.kind === "zero-division")
    return `0/0: a rule takes it as ${computed.standIn(zeroDivision)} (zero-division)`;
  return computed.kind === "defined" ? (computed.note ?? null) : null;
}

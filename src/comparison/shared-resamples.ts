import type { EstimateSettings, View } from "../metrics/estimate.ts";
import { ownResampler, type RowResampler, type Valued } from "../metrics/intervals.ts";
import type { MetricSpec } from "../metrics/metric.ts";
import { once, type RowReplicates, resampledReadings, resampleRows, streamOf, unitsOf } from "../metrics/resampling.ts";
import type { Read } from "../metrics/source.ts";
import type { PrepareStatistics } from "../stats/bootstrap.ts";
import { type Pair, sameLabels } from "./pair.ts";

/** Resamplers that draw both models' rows together, so that one set of resamples gives three intervals. */
export interface SharedResamples {
  readonly challenger: RowResampler;
  readonly champion: RowResampler;
  /** Of challenger − champion; an entry's value is the difference. */
  readonly difference: (view: View, plan: string, entries: readonly Valued[]) => () => RowReplicates;
}

/** A figure of the two models that is computed on each resample. */
interface Figure {
  readonly metric: MetricSpec;
  readonly of: "challenger" | "champion" | "difference";
  readonly estimate: number;
  readonly additive: boolean;
}

/** The figures of a view that share a plan, and their draws, which are made once for all of them. */
interface Shared {
  readonly figures: Figure[];
  readonly draws: () => RowReplicates;
}

/**
 * The resamples that both models and their difference share on each view: rows are drawn once, by the stream that a
 * model alone would be drawn by, so that its intervals are those of its own evaluation. All figures must be asked for
 * before the first draw. Views are told apart by identity.
 */
export function shareResamples(pair: Pair, settings: EstimateSettings): SharedResamples {
  const byView = new Map<View, Map<string, Shared>>();
  const sharedOf = (view: View, plan: string): Shared => {
    const ofView = byView.get(view) ?? new Map<string, Shared>();
    byView.set(view, ofView);
    const known = ofView.get(plan);
    if (known !== undefined) return known;
    const figures: Figure[] = [];
    const made = { figures, draws: once(() => draw(pair, view, plan, figures, settings)) };
    ofView.set(plan, made);
    return made;
  };
  const take = (of: Figure["of"], view: View, plan: string, entries: readonly Valued[]): (() => RowReplicates) => {
    const { figures, draws } = sharedOf(view, plan);
    const start = figures.length;
    figures.push(
      ...entries.map(({ metric, value }) => ({
        metric,
        of,
        estimate: value,
        additive: metric.statistic.source.kind !== "rows",
      })),
    );
    return () => {
      const { plan: made, replicates, accelerations } = draws();
      const end = start + entries.length;
      return { plan: made, replicates: replicates.slice(start, end), accelerations: accelerations.slice(start, end) };
    };
  };
  return {
    challenger: (_, view, plan, entries) => take("challenger", view, plan, entries),
    champion: (examples, view, plan, entries, own) =>
      // Within classes the rows of a model are drawn by its own labels.
      plan === "strata" && !sameLabels(pair, view.rows)
        ? ownResampler(examples, view, plan, entries, own)
        : take("champion", view, plan, entries),
    difference: (view, plan, entries) => take("difference", view, plan, entries),
  };
}

function draw(
  pair: Pair,
  view: View,
  plan: string,
  figures: readonly Figure[],
  settings: EstimateSettings,
): RowReplicates {
  const readied = resampledReadings([pair.challenger, pair.champion], view.rows);
  const prepare =
    (of: readonly Figure[]): PrepareStatistics =>
    (positions) => {
      const readings = readied(positions);
      return (multiplicity, out) => {
        const [challenger, champion] = readings(multiplicity);
        write(of, valuesOf(challenger, settings), valuesOf(champion, settings), out);
      };
    };
  const random = streamOf(settings.seed, view.slice, plan);
  return resampleRows(unitsOf(plan, pair.challenger, view.rows), settings.resamples, random, figures, prepare);
}

/** One model's metrics on one resample, each computed once; NaN where it is undefined. */
function valuesOf(read: Read, settings: EstimateSettings): (metric: MetricSpec) => number {
  const known = new Map<string, number>();
  return ({ id, statistic }) => {
    const found = known.get(id);
    if (found !== undefined) return found;
    const computed = statistic.compute(read, settings);
    const value = computed.kind === "defined" ? computed.value : Number.NaN;
    known.set(id, value);
    return value;
  };
}

function write(
  figures: readonly Figure[],
  challenger: (metric: MetricSpec) => number,
  champion: (metric: MetricSpec) => number,
  out: Float64Array,
): void {
  for (const [k, { metric, of }] of figures.entries()) {
    if (of === "challenger") out[k] = challenger(metric);
    else if (of === "champion") out[k] = champion(metric);
    else out[k] = challenger(metric) - champion(metric);
  }
}

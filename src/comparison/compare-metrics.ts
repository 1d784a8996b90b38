import type { Value } from "../gate/value.ts";
import type { Estimate, EstimateSettings, View } from "../metrics/estimate.ts";
import { evaluateShared } from "../metrics/evaluate.ts";
import type { Examples } from "../metrics/examples.ts";
import type { MetricSpec } from "../metrics/metric.ts";
import { clustersOf, type IntervalAt, once } from "../metrics/resampling.ts";
import { type CellSource, only } from "../metrics/source.ts";
import { rankedScores } from "../metrics/summaries/ranked-scores.ts";
import { tailProbability } from "../stats/invert.ts";
import { createRandom, type Random } from "../stats/random.ts";
import type { Difference, DifferenceTest } from "./difference.ts";
import { agreementOf, zeroEventIntervals } from "./full-agreement.ts";
import { type JointCells, jointCells } from "./joint-cells.ts";
import { mcnemar } from "./mcnemar.ts";
import { newcombePaired, type PairedCounts, pairedStandardError } from "./newcombe.ts";
import { type Pair, pairOf, sameLabels } from "./pair.ts";
import { pairedBootstrap, type Resampled } from "./paired-bootstrap.ts";
import { pairedCounts } from "./paired-counts.ts";
import { byClass, type PairedDelong, pairedDelong, pairedDelongInterval, pairedDelongP } from "./paired-delong.ts";
import { pairedPermutation } from "./permutation.ts";
import { type SharedResamples, shareResamples } from "./shared-resamples.ts";
import { readWholeModel, type WholePair } from "./whole-pair.ts";

export interface ComparisonSettings extends EstimateSettings {
  /** What the p-value comes from: the method that made the interval, or a paired permutation with as many draws as `resamples`. */
  readonly test: "default" | "permutation";
}

export interface Comparison {
  /** Both models on the same rows in the same order; weights and clusters are the challenger's. */
  readonly challenger: Examples;
  readonly champion: Examples;
  readonly metrics: readonly MetricSpec[];
  readonly views: readonly View[];
  readonly settings: ComparisonSettings;
  /** What all rows say of either model, where the caller needs it too. */
  readonly whole?: WholePair;
}

/**
 * Two models on the same examples: for each view, in order, the difference of every metric, with both models' figures.
 *
 * Rows that weigh the same and stand for themselves: proportions of the same rows by Newcombe's paired interval and
 * McNemar's mid-p, roc_auc and gini of two classes by paired DeLong. Everything else, and everything with weights or
 * clusters, by the joint bootstrap, whose p is the level at which the interval leaves 0. Two models that give the same
 * scores or values in every row of a view of 30 rows or more are one, and differ by 0 … 0 (`identical`); where only
 * their decisions agree, `zero-events` bounds how often they would not. Fewer than 10 clusters tell nothing.
 *
 * Intervals and tests are computed when asked for. Draws depend on seed and slice, so that one more metric or slice
 * moves nobody's interval. Throws as `pairOf` does.
 */
export function compareMetrics({
  challenger,
  champion,
  metrics,
  views,
  settings,
  whole: given,
}: Comparison): Difference[] {
  const pair = pairOf(challenger, champion);
  const shared = shareResamples(pair, settings);
  const whole = given ?? { challenger: readWholeModel(pair.challenger), champion: readWholeModel(pair.champion) };
  const evaluate = (model: "challenger" | "champion"): Estimate[] =>
    evaluateShared(pair[model], metrics, views, settings, { whole: whole[model].read, resampler: shared[model] });
  const ofChallenger = evaluate("challenger");
  const ofChampion = evaluate("champion");
  return views.flatMap((view, v) => {
    const figures = metrics.map((_, k) => {
      const place = v * metrics.length + k;
      return { challenger: ofChallenger[place], champion: ofChampion[place] };
    });
    return compareView(pair, view, metrics, figures, settings, shared, whole);
  });
}

interface Figures {
  readonly challenger: Estimate;
  readonly champion: Estimate;
}

/** How one difference's uncertainty is known. */
interface Evidence {
  readonly intervalAt: IntervalAt;
  readonly test: () => DifferenceTest | null;
  readonly standardError: () => number | null;
}

function compareView(
  pair: Pair,
  view: View,
  metrics: readonly MetricSpec[],
  figures: readonly Figures[],
  settings: ComparisonSettings,
  shared: SharedResamples,
  whole: WholePair,
): Difference[] {
  const random = createRandom(settings.seed).split("comparison").split(JSON.stringify(view.slice));
  const joint = memoisedCells(pair, view.rows);
  const delong = once(() => compareRankings(pair, view.rows, whole));
  const agreement = once(() => agreementOf(pair, view.rows));
  const values = figures.map(({ challenger, champion }) => differenceOf(challenger.value, champion.value));
  const evidence = new Map<string, Evidence>();
  const rest: { readonly metric: MetricSpec; readonly difference: number }[] = [];
  for (const [k, metric] of metrics.entries()) {
    const { value } = values[k];
    if (value === null || metric.statistic.interval.kind === "none") continue;
    const closed =
      value === 0 && (agreement() === "one model" || (ofLabels.has(metric.name) && sameLabels(pair, view.rows)))
        ? oneModel
        : pair.independent
          ? closedForm(metric, pair, view.rows, joint, delong)
          : null;
    if (closed === null) rest.push({ metric, difference: value });
    else evidence.set(metric.id, closed);
  }
  const clusters = clusterCount(pair, view.rows);
  const tooFew = clusters !== null && clusters < fewestClusters;
  const zeroEvents = zeroEventIntervals(
    pair,
    view,
    rest.map(({ metric }) => metric),
    settings,
  );
  const draws = pairedBootstrap(pair, view, rest, joint, settings, random, shared.difference);
  for (const { metric, difference } of rest) {
    const draw = draws.get(metric.id);
    if (draw === undefined || tooFew) continue;
    const unseen = once(() => (difference === 0 && agreement() === "same decisions" ? zeroEvents(metric.id) : null));
    evidence.set(metric.id, ofResamples(once(draw), unseen, settings.resamples));
  }
  const permuted = settings.test === "permutation" ? permutationTests(pair, view, metrics, settings, random) : null;
  return metrics.map((metric, k) => {
    const { challenger, champion } = figures[k];
    const known = evidence.get(metric.id) ?? null;
    return {
      id: metric.id,
      slice: view.slice,
      direction: metric.direction,
      challenger,
      champion,
      value: values[k],
      paired: true,
      support: challenger.support,
      intervalAt: known?.intervalAt ?? null,
      ...(clusters === null ? {} : { clusters }),
      test: () => (permuted === null ? (known?.test() ?? null) : permuted(metric.id)),
      standardError: () => known?.standardError() ?? null,
    };
  });
}

/** challenger − champion; undefined, with the side that is, where one of them is. */
export function differenceOf(challenger: Value, champion: Value): Value {
  if (challenger.value === null) return { value: null, reason: `undefined for the challenger: ${challenger.reason}` };
  if (champion.value === null) return { value: null, reason: `undefined for the champion: ${champion.reason}` };
  return { value: challenger.value - champion.value };
}

/** The two-sided p that agrees with an interval: the smallest 1 − level at which it leaves 0. */
export function pOfInterval(intervalAt: IntervalAt, resolution?: number): number {
  const below = tailProbability(intervalAt, 0, "below", resolution);
  const above = tailProbability(intervalAt, 0, "above", resolution);
  return Math.min(1, 2 * Math.min(below, above));
}

type Joint = (source: CellSource<unknown>) => JointCells | null;

function memoisedCells(pair: Pair, rows: Uint32Array | null): Joint {
  const known = new Map<string, JointCells | null>();
  return (source) => {
    const found = known.get(source.id);
    if (found !== undefined) return found;
    const cells = jointCells(source, pair, rows);
    known.set(source.id, cells);
    return cells;
  };
}

function closedForm(
  metric: MetricSpec,
  pair: Pair,
  rows: Uint32Array | null,
  joint: Joint,
  delong: () => PairedDelong | null,
): Evidence | null {
  const { interval, source } = metric.statistic;
  if (interval.kind === "proportion") {
    const counts = pairedCounts(metric, pair, rows, joint);
    return counts === null ? null : ofCounts(counts);
  }
  if (interval.kind !== "delong" || source.id !== rankedScores.id) return null;
  const curves = delong();
  if (curves === null) return null;
  // Which line of the area the metric is (roc_auc or gini), read off from a summary of two rows.
  const area = interval.area(only(source, twoRows));
  return area === null ? null : ofCurves(curves, area.scale);
}

/** A positive ranked above a negative: the smallest summary that has an area. */
const twoRows = {
  kind: "scores",
  length: 2,
  thresholds: Float64Array.of(1, 0),
  positives: Float64Array.of(1, 1),
  negatives: Float64Array.of(0, 1),
  totalPositive: 1,
  totalNegative: 1,
};

function ofCounts(counts: PairedCounts): Evidence {
  return {
    intervalAt: (level) => ({ ...newcombePaired(counts, level), level, method: "newcombe" }),
    test() {
      const { midP, exact } = mcnemar(counts.challengerOnly, counts.championOnly);
      return { p: midP, method: "mcnemar-mid-p", exact };
    },
    standardError: () => pairedStandardError(counts),
  };
}

function ofCurves(curves: PairedDelong, scale: number): Evidence {
  const intervalAt: IntervalAt = (level) => {
    const { low, high, method } = pairedDelongInterval(curves, level);
    return { low: scale * low, high: scale * high, level, method };
  };
  const known = curves.variance !== null && (curves.variance > 0 || curves.sameRanking);
  return {
    intervalAt,
    test() {
      if (curves.sameRanking) return { p: 1, method: "delong", exact: null };
      const p = known ? pairedDelongP(curves) : pOfInterval(intervalAt);
      return p === null ? null : { p, method: known ? "delong" : "interval", exact: null };
    },
    standardError: () => (known ? scale * Math.sqrt(curves.variance ?? 0) : null),
  };
}

/** Fewer clusters than these show too little of how clusters differ: two of them have three different resamples. */
export const fewestClusters = 10;

/** How many clusters a view has; null where its rows stand for themselves. */
function clusterCount({ challenger: { cluster } }: Pair, rows: Uint32Array | null): number | null {
  return cluster === null ? null : clustersOf(cluster.of, rows).count;
}

/** Metrics that the labels alone determine: of the same labels they cannot differ. */
const ofLabels: ReadonlySet<string> = new Set(["prevalence", "brier_uncertainty"]);

const oneModel: Evidence = {
  intervalAt: (level) => ({ low: 0, high: 0, level, method: "identical" }),
  test: () => ({ p: 1, method: "identical", exact: null }),
  standardError: () => 0,
};

/** @param unseen the interval where resampling shows no spread, if there is one */
function ofResamples(resampled: () => Resampled | null, unseen: () => IntervalAt | null, resamples: number): Evidence {
  return {
    intervalAt: (level) => (resampled() ?? { intervalAt: unseen() }).intervalAt?.(level) ?? null,
    test() {
      const found = resampled();
      if (found === null) return unseen() === null ? null : { p: 1, method: "interval", exact: null };
      return { p: pOfInterval(found.intervalAt, 1 / (resamples + 1)), method: "interval", exact: null };
    },
    standardError: () => resampled()?.standardError ?? null,
  };
}

function compareRankings(pair: Pair, rows: Uint32Array | null, whole: WholePair): PairedDelong | null {
  const { challenger, champion } = pair;
  if (challenger.task !== "binary" || champion.task !== "binary" || !sameLabels(pair, rows)) return null;
  if (challenger.score === null || champion.score === null) return null;
  if (rows === null && whole.challenger.scores !== null && whole.champion.scores !== null) {
    return pairedDelong(whole.challenger.scores(), whole.champion.scores());
  }
  return pairedDelong(
    byClass(challenger.label, challenger.score, rows),
    byClass(challenger.label, champion.score, rows),
  );
}

function permutationTests(
  pair: Pair,
  view: View,
  metrics: readonly MetricSpec[],
  settings: ComparisonSettings,
  random: Random,
): (id: string) => DifferenceTest | null {
  const readable = metrics.filter(
    ({ statistic }) =>
      statistic.source.missing(pair.challenger) === null && statistic.source.missing(pair.champion) === null,
  );
  const tests = once(() => pairedPermutation(pair, view.rows, readable, settings, random.split("permutation")));
  return (id) => {
    const p = tests().get(id);
    return p === undefined ? null : { p, method: "permutation", exact: null };
  };
}

import type { Slice } from "../gate/value.ts";
import type { Examples } from "../metrics/examples.ts";
import { fewestClusters } from "../metrics/intervals.ts";
import {
  correctedInterval,
  type IntervalAt,
  methodName,
  once,
  type RowReplicates,
  resampleRows,
  streamOf,
  unitsOf,
} from "../metrics/resampling.ts";
import { viewLength } from "../metrics/source.ts";
import type { PrepareStatistics } from "../stats/bootstrap.ts";

/** What each feature contributed to the prediction of each row, such as SHAP values: one array a feature, all of one length. */
export interface Attributions {
  readonly features: readonly string[];
  /** In the order of `features`; finite. */
  readonly values: readonly Float64Array[];
}

/** The rows that are explained, and how they are resampled. */
export interface ExplainedRows {
  readonly slice: Slice;
  /** Ascending row indices; null for all. */
  readonly rows: Uint32Array | null;
}

export interface AttributionSettings {
  readonly resamples: number;
  readonly seed: number;
}

/** How much one feature moves the predictions of some rows. */
export interface FeatureImportance {
  readonly feature: string;
  /** Mean of |attribution| over the rows, weighted where rows are. */
  readonly mean: number;
  /** Of the sum over all features; null where that is 0. */
  readonly share: number | null;
  /** 1 for the largest mean; equal means share a rank. */
  readonly rank: number;
  /** By bootstrap of the rows; null where there is no spread. Same draws at every level. */
  intervalAt(level: number): ReturnType<IntervalAt>;
}

/** How a feature's importance moved from the champion to this model. Null where a model does not have the feature. */
export interface MovedFeature {
  readonly feature: string;
  readonly mean: number | null;
  readonly champion: number | null;
  readonly rank: number | null;
  readonly championRank: number | null;
  /** This model's mean less the champion's; null where one does not have it. */
  readonly difference: number | null;
  /** Places that it rose by: the champion's rank less this one's. */
  readonly rose: number | null;
  /** Of the difference, by a bootstrap that draws each row with both of its attributions. */
  differenceAt(level: number): ReturnType<IntervalAt>;
  /** Of the places; low and high are equal where no resample has another number. */
  roseAt(level: number): ReturnType<IntervalAt>;
}

type Base = Pick<Examples, "rows" | "weight" | "cluster">;

/**
 * The mean of |attribution| of every feature over some rows, in the order of `features`: SHAP's global importance.
 * Empty where no row counts (all weights 0).
 *
 * Source: S. Lundberg and S.-I. Lee, NeurIPS 2017; the mean of |value| as S. Lundberg et al., Nature Machine Intelligence
 * 2, 2020.
 */
export function featureImportance(
  attributions: Attributions,
  explained: ExplainedRows,
  base: Base,
  settings: AttributionSettings,
): FeatureImportance[] {
  const { features } = attributions;
  const cells = absolute([attributions], explained.rows, base);
  const means = meansOf(cells);
  if (means === null) return [];
  const total = means.reduce((sum, mean) => sum + mean, 0);
  const ranks = ranksOf(means);
  const figures = features.map((_, at): Figure => ({ estimate: means[at], additive: true, of: (own) => own[at] }));
  const intervals = resampled(cells, explained, base, figures, settings);
  return features.map((feature, at) => ({
    feature,
    mean: means[at],
    share: total > 0 ? means[at] / total : null,
    rank: ranks[at],
    intervalAt: (level) => intervals()[at]?.(level) ?? null,
  }));
}

/**
 * How the importance of every feature moved from a champion, the farthest first, features of one model only last. Both
 * models' attributions are of the same rows. Empty where no row counts.
 */
export function movedFeatures(
  own: Attributions,
  champion: Attributions,
  explained: ExplainedRows,
  base: Base,
  settings: AttributionSettings,
): MovedFeature[] {
  const cells = absolute([own, champion], explained.rows, base);
  const means = meansOf(cells);
  if (means === null) return [];
  const width = own.features.length;
  const shared = own.features.filter((feature) => champion.features.includes(feature));
  const places = shared.map((feature) => ({
    own: own.features.indexOf(feature),
    champion: width + champion.features.indexOf(feature),
  }));
  const roseOf = (all: ArrayLike<number>): Float64Array => {
    const [ranks, before] = [ranksOf(all, 0, width), ranksOf(all, width)];
    return Float64Array.from(places, (place) => before[place.champion - width] - ranks[place.own]);
  };
  const [ranks, before] = [ranksOf(means, 0, width), ranksOf(means, width)];
  const rose = roseOf(means);
  const ranked = rankedOnce(roseOf);
  const figures = [
    ...places.map((place): Figure => {
      const of = (all: ArrayLike<number>) => all[place.own] - all[place.champion];
      return { estimate: of(means), additive: true, of };
    }),
    ...places.map((_, at): Figure => ({ estimate: rose[at], additive: false, of: (all) => ranked(all)[at] })),
  ];
  const intervals = resampled(cells, explained, base, figures, settings);
  const moved = shared.map((feature, at): MovedFeature => {
    const place = places[at];
    return {
      feature,
      mean: means[place.own],
      champion: means[place.champion],
      rank: ranks[place.own],
      championRank: before[place.champion - width],
      difference: means[place.own] - means[place.champion],
      rose: rose[at],
      differenceAt: (level) => intervals()[at]?.(level) ?? null,
      roseAt: (level) => intervals()[shared.length + at]?.(level) ?? null,
    };
  });
  const farthest = moved.toSorted((one, other) => Math.abs(other.difference ?? 0) - Math.abs(one.difference ?? 0));
  const alone = { difference: null, rose: null, differenceAt: () => null, roseAt: () => null };
  return [
    ...farthest,
    ...own.features.flatMap((feature, at): MovedFeature[] =>
      shared.includes(feature)
        ? []
        : [{ ...alone, feature, mean: means[at], champion: null, rank: ranks[at], championRank: null }],
    ),
    ...champion.features.flatMap((feature, at): MovedFeature[] =>
      shared.includes(feature)
        ? []
        : [{ ...alone, feature, mean: null, champion: means[width + at], rank: null, championRank: before[at] }],
    ),
  ];
}

/** |attribution| of the rows of a view, row after row, with what each row weighs. */
interface Cells {
  readonly rows: number;
  readonly width: number;
  readonly values: Float64Array;
  readonly weight: Float64Array | null;
}

function absolute(models: readonly Attributions[], rows: Uint32Array | null, base: Base): Cells {
  const columns = models.flatMap(({ values }) => values);
  const width = columns.length;
  const count = rows?.length ?? base.rows;
  const values = new Float64Array(count * width);
  for (const [at, column] of columns.entries()) {
    for (let i = 0; i < count; i++) values[i * width + at] = Math.abs(column[rows === null ? i : rows[i]]);
  }
  const { weight } = base;
  const own = weight === null || rows === null ? weight : Float64Array.from(rows, (row) => weight[row]);
  return { rows: count, width, values, weight: own };
}

/** The weighted mean of every column; null where no row counts. */
function meansOf(cells: Cells): Float64Array | null {
  const means = new Float64Array(cells.width);
  weightedMeans(cells, null, null, means);
  return means.every(Number.isFinite) && cells.rows > 0 ? means : null;
}

/** Writes NaN where no row counts. Rows stand in their order, so that the same rows give the same bits. */
function weightedMeans(
  { rows, width, values, weight }: Cells,
  positions: Uint32Array | null,
  multiplicity: Uint32Array | null,
  out: Float64Array,
): void {
  out.fill(0);
  let total = 0;
  const count = positions?.length ?? rows;
  for (let i = 0; i < count; i++) {
    const times = multiplicity === null ? 1 : multiplicity[i];
    if (times === 0) continue;
    const row = positions === null ? i : positions[i];
    const counts = weight === null ? times : times * weight[row];
    total += counts;
    const start = row * width;
    for (let at = 0; at < width; at++) out[at] += counts * values[start + at];
  }
  for (let at = 0; at < width; at++) out[at] /= total;
}

/** A number of the columns' means that is looked at in every resample. */
interface Figure {
  readonly estimate: number;
  readonly additive: boolean;
  of(means: ArrayLike<number>): number;
}

function resampled(
  cells: Cells,
  { slice, rows }: ExplainedRows,
  base: Base,
  figures: readonly Figure[],
  { resamples, seed }: AttributionSettings,
): () => readonly (IntervalAt | null)[] {
  return once(() => {
    const examples: Examples = { ...base, task: "columns", columns: new Map() };
    const plan = base.cluster === null ? "rows" : "clusters";
    const units = unitsOf(plan, examples, rows);
    if (viewLength(examples, rows) < 2 || (units.kind === "clusters" && units.count < fewestClusters)) return [];
    const means = new Float64Array(cells.width);
    const prepare =
      (of: readonly Figure[]): PrepareStatistics =>
      (positions) =>
      (multiplicity, out) => {
        weightedMeans(cells, positions, multiplicity, means);
        for (let k = 0; k < of.length; k++) out[k] = of[k].of(means);
      };
    const random = streamOf(seed, slice, "attributions").split(plan);
    const drawn = resampleRows(units, resamples, random, figures, prepare);
    return figures.map((figure, at) => intervalOf(figure, at, drawn));
  });
}

function intervalOf(
  { estimate, additive }: Figure,
  at: number,
  { plan, replicates, accelerations }: RowReplicates,
): IntervalAt | null {
  const named = methodName(plan);
  // Places are whole numbers, of which every resample may well show the same one.
  if (!additive && replicates[at].every((value) => value === estimate)) {
    return (level) => ({ low: estimate, high: estimate, level, method: named("percentile") });
  }
  return correctedInterval(replicates[at], estimate, accelerations[at], named);
}

/** Ranks of `means[from … to − 1]`, 1 for the largest; equal ones share the better rank. */
function ranksOf(means: ArrayLike<number>, from = 0, to = means.length): Float64Array {
  const order = Array.from({ length: to - from }, (_, at) => at).sort((a, b) => means[from + b] - means[from + a]);
  const ranks = new Float64Array(to - from);
  for (const [place, at] of order.entries()) {
    const before = place > 0 ? order[place - 1] : undefined;
    ranks[at] = before !== undefined && means[from + before] === means[from + at] ? ranks[before] : place + 1;
  }
  return ranks;
}

/** The last means' places, which all figures of one resample ask for one after the other. */
function rankedOnce(roseOf: (means: ArrayLike<number>) => Float64Array): (means: ArrayLike<number>) => Float64Array {
  let of: Float64Array = new Float64Array(0);
  let found = of;
  return (means) => {
    if (of.length !== means.length || of.some((value, at) => value !== means[at])) {
      of = Float64Array.from(means);
      found = roseOf(means);
    }
    return found;
  };
}

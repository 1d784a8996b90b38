import type { Interval, Slice } from "../gate/value.ts";
import { accelerationsOfRows } from "../stats/acceleration.ts";
import {
  bootstrapReplicates,
  type Plan,
  type PrepareStatistics,
  planBootstrap,
  type Units,
} from "../stats/bootstrap.ts";
import { bca, percentile, settleReplicates } from "../stats/bootstrap-interval.ts";
import { createRandom, type Random } from "../stats/random.ts";
import type { Examples } from "./examples.ts";
import { gather, type Read, type Source, viewLength } from "./source.ts";
import { readWeightings } from "./summarise.ts";

export type IntervalAt = (level: number) => Interval | null;

/** Above this many rows a bag of little bootstraps says as much as resampling all of them, at a fraction of the time. */
export const littleAbove = 20_000;

/** What is drawn for a source: whole clusters, rows within each class, or rows. Sources with one key share their draws. */
export function unitsKey(examples: Examples, source: Source<unknown>): "clusters" | "strata" | "rows" {
  if (examples.cluster !== null) return "clusters";
  return source.kind === "rows" && source.strata === "label" ? "strata" : "rows";
}

/** The name of a bootstrap's interval: `bca`, `percentile`, `cluster-bootstrap-bca`, `blb`, `cluster-blb`. */
export function methodName(plan: Plan): (method: "bca" | "percentile") => string {
  const clustered = plan.units.kind === "clusters";
  if (plan.method === "little") return () => (clustered ? "cluster-blb" : "blb");
  return (method) => (clustered ? `cluster-bootstrap-${method}` : method);
}

/** The units that a plan of `unitsKey` draws from a view. */
export function unitsOf(key: string, examples: Examples, rows: Uint32Array | null): Units {
  if (key === "clusters" && examples.cluster !== null) return clustersOf(examples.cluster.of, rows);
  if (key === "strata" && (examples.task === "binary" || examples.task === "multiclass")) {
    const { label } = examples;
    const of = rows === null ? label : Uint32Array.from(rows, (row) => label[row]);
    return { kind: "strata", of, count: examples.task === "binary" ? 2 : examples.classes.length };
  }
  return { kind: "rows", rows: viewLength(examples, rows) };
}

/** The clusters that occur in a view, numbered anew from 0. */
export function clustersOf(of: Uint32Array, rows: Uint32Array | null): Extract<Units, { readonly kind: "clusters" }> {
  const numbers = new Map<number, number>();
  const renumbered = Uint32Array.from({ length: rows?.length ?? of.length }, (_, i) => {
    const cluster = of[rows === null ? i : rows[i]];
    const known = numbers.get(cluster);
    if (known !== undefined) return known;
    numbers.set(cluster, numbers.size);
    return numbers.size - 1;
  });
  return { kind: "clusters", of: renumbered, count: numbers.size };
}

/** Row indices of positions within a view. */
function compose(rows: Uint32Array | null, positions: Uint32Array | null): Uint32Array | null {
  if (positions === null) return rows;
  return rows === null ? positions : positions.map((position) => rows[position]);
}

/** Computes at the first call and keeps the result. */
export function once<T>(compute: () => T): () => T {
  let held: { readonly value: T } | null = null;
  return () => {
    held ??= { value: compute() };
    return held.value;
  };
}

/** Gives each model's summaries of a view for each multiplicity of its rows, valid until the next call. */
export type Readings = (multiplicity: Uint32Array) => readonly Read[];

/**
 * Readies the summaries of resamples of a view, for all of its rows (null) or some positions in it, of models that share
 * their rows. A row's own weight, that of the first model, counts as often as the row is drawn.
 */
export function resampledReadings(
  models: readonly Examples[],
  rows: Uint32Array | null,
): (positions: Uint32Array | null) => Readings {
  const [first] = models;
  return (positions) => {
    const chosen = compose(rows, positions);
    const readings = models.map((examples) => readWeightings(examples, chosen));
    const own = first.weight === null ? null : gather(first.weight, chosen);
    const weight = new Float64Array(viewLength(first, chosen));
    return (multiplicity) => {
      if (own === null) weight.set(multiplicity);
      else for (let i = 0; i < weight.length; i++) weight[i] = multiplicity[i] * own[i];
      return readings.map((read) => read(weight));
    };
  };
}

/** The stream that a plan of `unitsKey` is drawn from on a slice: the same whatever metrics and models are resampled. */
export function streamOf(seed: number, slice: Slice, plan: string): Random {
  return createRandom(seed).split(JSON.stringify(slice)).split(plan);
}

/** One figure of a resample. */
export interface Resampled {
  /** On the whole view. */
  readonly estimate: number;
  /** Its summary is counts or sums, for which an acceleration can be had from groups of rows left out. */
  readonly additive: boolean;
}

/** What resampling the rows of a view says of some figures, in their order. */
export interface RowReplicates {
  readonly plan: Plan;
  readonly replicates: readonly Float64Array[];
  readonly accelerations: readonly (number | null)[];
}

/**
 * Resamples the rows of a view by a plan of `unitsKey`: replicates of every figure over one set of resamples, and the
 * accelerations of the additive ones; bags of little bootstraps, above 20,000 rows, have none.
 */
export function resampleRows<Figure extends Resampled>(
  units: Units,
  resamples: number,
  random: Random,
  figures: readonly Figure[],
  prepare: (of: readonly Figure[]) => PrepareStatistics,
): RowReplicates {
  const plan = planBootstrap(units, resamples, { above: littleAbove });
  const estimates = figures.map(({ estimate }) => estimate);
  const replicates = bootstrapReplicates(plan, random, estimates, prepare(figures));
  const additive = plan.method === "little" ? [] : figures.filter((figure) => figure.additive);
  const found = additive.length === 0 ? [] : accelerationsOfRows(plan, random, additive.length, prepare(additive));
  const accelerations = figures.map((figure) => found[additive.indexOf(figure)] ?? null);
  return { plan, replicates, accelerations };
}

/** BCa where the acceleration is known, else percentile; null where the resamples show no spread or are undefined too often. */
export function correctedInterval(
  replicates: Float64Array,
  estimate: number,
  acceleration: number | null,
  named: (method: "bca" | "percentile") => string,
): IntervalAt | null {
  const settled = settleReplicates(replicates);
  if (settled.kind === "none") return null;
  const { sorted } = settled;
  return (level) => {
    if (acceleration === null) return { ...percentile(sorted, level), level, method: named("percentile") };
    const { low, high, method } = bca({ sorted, estimate, acceleration }, level);
    return { low, high, level, method: named(method) };
  };
}

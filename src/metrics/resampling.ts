import type { Interval } from "../gate/value.ts";
import type { Plan, Units } from "../stats/bootstrap.ts";
import { bca, percentile, settleReplicates } from "../stats/bootstrap-interval.ts";
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

/** Gives the summaries of a view for each multiplicity of its rows, valid until the next call. */
export type Readings = (multiplicity: Uint32Array) => Read;

/**
 * Readies the summaries of resamples of a view, for all of its rows (null) or some positions in it. A row's own weight
 * counts as often as the row is drawn.
 */
export function resampledReadings(
  examples: Examples,
  rows: Uint32Array | null,
): (positions: Uint32Array | null) => Readings {
  return (positions) => {
    const chosen = compose(rows, positions);
    const readings = readWeightings(examples, chosen);
    const own = examples.weight === null ? null : gather(examples.weight, chosen);
    const weight = new Float64Array(viewLength(examples, chosen));
    return (multiplicity) => {
      for (let i = 0; i < weight.length; i++) weight[i] = own === null ? multiplicity[i] : multiplicity[i] * own[i];
      return readings(weight);
    };
  };
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

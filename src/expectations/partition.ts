import { rowValue } from "../errors/row-data.ts";
import type { Scalar } from "../profile/predicate.ts";
import type { Histogram, ValueCount } from "../profile/profile.ts";
import { scalarsOf } from "./arguments.ts";
import { inWords, isList, type JsonObject, type JsonValue } from "./json-value.ts";
import { equalityKey } from "./python-equality.ts";
import { Refusal } from "./refusal.ts";

/** A distribution that a suite expects: shares of values, or of the bins between edges, with shares below and above. */
export type Partition =
  | { readonly kind: "categorical"; readonly values: readonly Scalar[]; readonly weights: readonly number[] }
  | {
      readonly kind: "continuous";
      /** Ascending; the first may be −Infinity and the last Infinity. */
      readonly bins: readonly number[];
      readonly weights: readonly number[];
      readonly tails: readonly [number, number] | null;
    };

/**
 * A `partition_object` of Great Expectations: `values` and `weights`, or `bins`, `weights` and perhaps `tail_weights`;
 * all weights add up to 1.
 *
 * @throws Refusal for everything else
 */
export function readPartition(object: JsonObject): Partition {
  const weights = numbersOf("weights", object["weights"]);
  const tails = object["tail_weights"] === undefined ? null : numbersOf("tail_weights", object["tail_weights"]);
  const sum = [...weights, ...(tails ?? [])].reduce((total, weight) => total + weight, 0);
  if (Math.abs(sum - 1) > 1e-5) throw new Refusal(`the weights of partition_object must add up to 1, found ${sum}`);
  const { values, bins } = object;
  if (isList(values)) {
    const scalars = scalarsOf("values", values);
    if (scalars.length !== weights.length) throw new Refusal("partition_object must hold a weight for each value");
    return { kind: "categorical", values: scalars, weights };
  }
  const edges = numbersOf("bins", bins);
  if (edges.length !== weights.length + 1)
    throw new Refusal("partition_object must hold one more bin edge than weights");
  if (edges.some((edge, at) => at > 0 && edge <= edges[at - 1])) {
    throw new Refusal("the bins of partition_object must ascend");
  }
  if (tails !== null && tails.length !== 2) throw new Refusal("tail_weights must be a pair");
  return { kind: "continuous", bins: edges, weights, tails: tails === null ? null : [tails[0], tails[1]] };
}

function numbersOf(name: string, list: JsonValue | undefined): readonly number[] {
  if (!isList(list)) throw new Refusal(`${name} of partition_object must be a list of numbers, found ${inWords(list)}`);
  return list.map((item) => {
    if (typeof item === "number" && !Number.isNaN(item)) return item;
    throw new Refusal(`${name} of partition_object must be a list of numbers, found ${inWords(item)} in it`);
  });
}

/** The edges to ask a histogram for: infinite ones stand as the greatest finite numbers. */
export function finiteEdges(bins: readonly number[]): readonly number[] {
  return bins.map((edge) => Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, edge)));
}

/** The counts of the bins, and of what lies below and above them. */
export function binCounts(
  histogram: Histogram,
  bins: readonly number[],
): { readonly counts: readonly number[]; readonly below: number; readonly above: number } {
  const counts = [...histogram.counts];
  const [openBelow, openAbove] = [
    bins[0] === Number.NEGATIVE_INFINITY,
    bins[bins.length - 1] === Number.POSITIVE_INFINITY,
  ];
  if (openBelow) counts[0] += histogram.below;
  if (openAbove) counts[counts.length - 1] += histogram.above;
  return { counts, below: openBelow ? 0 : histogram.below, above: openAbove ? 0 : histogram.above };
}

/** The names of joint counts: the suite's values, then the ones of the table, which are shown only where values may be. */
export function jointValues(
  values: readonly Scalar[],
  beyond: readonly ValueCount[],
): { readonly masked: readonly JsonValue[]; readonly shown: readonly JsonValue[] } {
  const shown = beyond.map(({ value }) => (typeof value === "object" ? value.hash : value));
  return { masked: [...values, ...shown.map(() => rowValue("hidden"))], shown: [...values, ...shown] };
}

/** The expected values and the found ones that are not among them, by value, each with its count. */
export function jointCounts(
  values: readonly Scalar[],
  found: readonly ValueCount[],
): { readonly expected: readonly number[]; readonly beyond: readonly ValueCount[] } {
  const counts = new Map(found.map(({ value, count }) => [equalityKey(value), count]));
  const known = new Set(values.map(equalityKey));
  return {
    expected: values.map((value) => counts.get(equalityKey(value)) ?? 0),
    beyond: found.filter(({ value }) => !known.has(equalityKey(value))),
  };
}

import type { ColumnProfile } from "../profile/profile.ts";
import { aggregateArguments } from "./column-aggregates.ts";
import { countOf } from "./column-figures.ts";
import { checkColumns } from "./column-rows.ts";
import { defineExpectation } from "./expectation-kind.ts";
import type { JsonObject, JsonValue } from "./json-value.ts";
import { aggregate } from "./outcome.ts";
import { binCounts, finiteEdges, jointCounts, jointValues, type Partition, readPartition } from "./partition.ts";
import { Refusal } from "./refusal.ts";
import { readRowCondition } from "./row-condition.ts";
import { Ask, decided, raised, type Stage } from "./stage.ts";

const mostValues = 10_000;

interface Holdouts {
  readonly tail: number;
  readonly internal: number;
}

/** Observed and expected shares, joined, and how the result document shows them. */
interface Shares {
  readonly observed: readonly number[];
  readonly expected: readonly number[];
  readonly details: JsonObject;
  readonly shownDetails: JsonObject;
}

const divergence = defineExpectation(
  "expect_column_kl_divergence_to_be_less_than",
  [
    ...aggregateArguments,
    "partition_object",
    "threshold",
    "tail_weight_holdout",
    "internal_weight_holdout",
    "bucketize_data",
    "min_value",
    "max_value",
  ],
  (args, scope) => {
    const column = args.text("column");
    const where = readRowCondition(args);
    const threshold = args.numberOrNull("threshold");
    if (threshold !== null && threshold < 0) throw new Refusal("threshold must not be negative");
    const holdouts = { tail: args.share("tail_weight_holdout", 0), internal: args.share("internal_weight_holdout", 0) };
    const bucketize = args.flag("bucketize_data", true);
    checkColumns([column], scope.columnNames);
    // Great Expectations then compares the column with its own distribution.
    if (!args.has("partition_object")) return decided(aggregate(true, 0));
    const partition = readPartition(args.object("partition_object"));
    checkHoldouts(partition, holdouts, bucketize);
    const ask = new Ask(scope);
    const measures =
      partition.kind === "categorical" ? { values: mostValues, top: 1 } : { histograms: [finiteEdges(partition.bins)] };
    const profile = ask.column(column, where, measures);
    return ask.stage((answers) => {
      const found = profile(answers);
      const shares =
        partition.kind === "categorical"
          ? categoricalShares(partition, found, holdouts)
          : continuousShares(partition, found, holdouts);
      return shares === null ? cannotCount(found) : judge(shares, threshold);
    });
  },
);

function cannotCount(column: ColumnProfile): Stage {
  const why =
    column.type === "text" ? "holds text, which falls into no bins" : `has more than ${mostValues} different values`;
  return raised(`column ${column.column} ${why}`);
}

function checkHoldouts(partition: Partition, { tail, internal }: Holdouts, bucketize: boolean): void {
  if (partition.kind === "categorical") {
    if (internal > 0) throw new Refusal("internal_weight_holdout cannot be used with values");
    return;
  }
  if (!bucketize) throw new Refusal("bucketize_data must be true with bins");
  const [open, openAbove] = [partition.bins[0] === -Infinity, partition.bins[partition.bins.length - 1] === Infinity];
  if (partition.tails !== null && tail !== 0) throw new Refusal("tail_weight_holdout must be 0 with tail_weights");
  if (partition.tails !== null && (open || openAbove))
    throw new Refusal("tail_weights cannot be used with infinite bins");
  if (tail > 0 && open && openAbove)
    throw new Refusal("tail_weight_holdout cannot be used with infinite bins at both ends");
}

/** KL(observed ‖ expected) in nats, both made to add up to 1; an infinite one is not met and shown as null. */
function judge({ observed, expected, details, shownDetails }: Shares, threshold: number | null): Stage {
  const total = (weights: readonly number[]): number => weights.reduce((sum, weight) => sum + weight, 0);
  const [allObserved, allExpected] = [total(observed), total(expected)];
  let value = 0;
  for (const [at, weight] of observed.entries()) {
    const [p, q] = [weight / allObserved, expected[at] / allExpected];
    if (p !== 0) value += p * Math.log(p / q);
  }
  const success = threshold === null || value <= threshold;
  return decided(aggregate(success, Number.isFinite(value) ? value : null, details, shownDetails));
}

/** Values that were not expected share the tail's holdout; without one the divergence is infinite. */
function categoricalShares(
  partition: Extract<Partition, { kind: "categorical" }>,
  column: ColumnProfile,
  { tail }: Holdouts,
): Shares | null {
  const list = column.values;
  if (list !== null && list.kind !== "all") return null;
  const { expected, beyond } = jointCounts(partition.values, list?.list ?? []);
  const count = countOf(column);
  const observed = [...expected, ...beyond.map((entry) => entry.count)].map((n) => n / count);
  const scale = beyond.length > 0 ? 1 - tail : 1;
  const weights = [...partition.weights.map((weight) => weight * scale), ...beyond.map(() => tail / beyond.length)];
  const names = jointValues(partition.values, beyond);
  const details = (values: readonly JsonValue[]): JsonObject => ({
    observed_partition: { values, weights: observed },
    expected_partition: { values, weights },
  });
  return { observed, expected: weights, details: details(names.masked), shownDetails: details(names.shown) };
}

function continuousShares(
  { bins, weights, tails }: Extract<Partition, { kind: "continuous" }>,
  column: ColumnProfile,
  { tail, internal }: Holdouts,
): Shares | null {
  const edges = finiteEdges(bins);
  const empty = { edges, counts: weights.map(() => 0), below: 0, above: 0 };
  const histogram =
    column.type === "empty" ? empty : column.numbers?.histograms.find((one) => sameEdges(one.edges, edges));
  if (histogram === undefined) return null;
  const { counts, below, above } = binCounts(histogram, bins);
  const count = countOf(column);
  const observed = counts.map((n) => n / count);
  const scaled = weights.map((weight) => weight * (1 - tail - internal));
  const zeros = scaled.filter((weight) => weight === 0).length;
  const expected = scaled.map((weight) => (weight === 0 && internal > 0 ? internal / zeros : weight));
  const [openBelow, openAbove] = [bins[0] === -Infinity, bins[bins.length - 1] === Infinity];
  // What lies outside of finite bins has a share of its own; an infinite bin is itself the tail.
  const outer = tails ?? (openBelow || openAbove ? [tail, tail] : [tail / 2, tail / 2]);
  const last = counts.length - 1;
  const inner = { from: openBelow ? 1 : 0, to: openAbove ? last : last + 1 };
  const join = (middle: readonly number[], low: number, high: number): readonly number[] => [
    ...(openBelow ? [] : [low]),
    ...middle,
    ...(openAbove ? [] : [high]),
  ];
  const view = (middle: readonly number[], low: number, high: number): JsonObject => ({
    bins: bins.slice(inner.from, bins.length - (openAbove ? 1 : 0)),
    weights: middle.slice(inner.from, inner.to),
    tail_weights: [openBelow ? middle[0] : low, openAbove ? middle[last] : high],
  });
  const details = {
    observed_partition: view(observed, below / count, above / count),
    expected_partition: view(expected, outer[0], outer[1]),
  };
  return {
    observed: join(observed, below / count, above / count),
    expected: join(expected, outer[0], outer[1]),
    details,
    shownDetails: details,
  };
}

function sameEdges(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((edge, at) => edge === b[at]);
}

/** The expectation about the distance of a distribution. */
export const divergenceExpectations = [divergence];

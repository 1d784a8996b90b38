import { argsort } from "../../stats/sorting.ts";
import { type Computed, defined, undefinedBecause } from "../computed.ts";
import { defineMetric } from "../metric.ts";
import { gather, type RowSource } from "../source.ts";
import { missingRegression, regression } from "./row-losses.ts";

/** Places of values in ascending order: `groupOf[i]` is the index of row i's distinct value, ties sharing one. */
interface Ordering {
  readonly order: Uint32Array;
  readonly groupOf: Uint32Array;
  readonly groups: number;
}

function orderingOf(values: Float64Array): Ordering {
  const order = argsort(values);
  const groupOf = new Uint32Array(values.length);
  let groups = 0;
  for (let i = 0; i < order.length; i++) {
    if (i > 0 && values[order[i]] !== values[order[i - 1]]) groups++;
    groupOf[order[i]] = groups;
  }
  return { order, groupOf, groups: values.length === 0 ? 0 : groups + 1 };
}

function groupWeights({ groupOf, groups }: Ordering, weight: Float64Array | null): Float64Array {
  const sums = new Float64Array(groups);
  for (let i = 0; i < groupOf.length; i++) sums[groupOf[i]] += weight === null ? 1 : weight[i];
  return sums;
}

const noSpread = "labels or predictions are constant";

// Each distinct value's place counts the weight below it and half of its own, so a weight of 2 is a row that stands twice.
function midranks(weights: Float64Array): Float64Array {
  const ranks = new Float64Array(weights.length);
  let below = 0;
  for (let i = 0; i < weights.length; i++) {
    ranks[i] = below + weights[i] / 2;
    below += weights[i];
  }
  return ranks;
}

function weightedSpearman(label: Ordering, prediction: Ordering, weight: Float64Array | null): Computed {
  const ofLabel = midranks(groupWeights(label, weight));
  const ofPrediction = midranks(groupWeights(prediction, weight));
  let total = 0;
  for (let i = 0; i < label.groupOf.length; i++) total += weight === null ? 1 : weight[i];
  if (!(total > 0)) return undefinedBecause("there are no rows");
  // The mean of midranks is half of the total weight.
  const middle = total / 2;
  let xy = 0;
  let xx = 0;
  let yy = 0;
  for (let i = 0; i < label.groupOf.length; i++) {
    const w = weight === null ? 1 : weight[i];
    const x = ofLabel[label.groupOf[i]] - middle;
    const y = ofPrediction[prediction.groupOf[i]] - middle;
    xy += w * x * y;
    xx += w * x * x;
    yy += w * y * y;
  }
  const spread = Math.sqrt(xx) * Math.sqrt(yy);
  return spread > 0 ? defined(Math.max(-1, Math.min(1, xy / spread))) : undefinedBecause(noSpread);
}

// Tau-b. Rows by label, one group of ties after the other; a Fenwick tree over predictions counts those below and above.
function weightedKendall(label: Ordering, prediction: Ordering, weight: Float64Array | null): Computed {
  const rows = label.order.length;
  const tree = new Float64Array(prediction.groups + 1);
  const add = (group: number, of: number): void => {
    for (let at = group + 1; at < tree.length; at += at & -at) tree[at] += of;
  };
  const upTo = (group: number): number => {
    let sum = 0;
    for (let at = group; at > 0; at -= at & -at) sum += tree[at];
    return sum;
  };
  let score = 0;
  let total = 0;
  let start = 0;
  while (start < rows) {
    let end = start;
    while (end < rows && label.groupOf[label.order[end]] === label.groupOf[label.order[start]]) {
      const row = label.order[end++];
      const w = weight === null ? 1 : weight[row];
      if (w === 0) continue;
      const group = prediction.groupOf[row];
      score += w * (upTo(group) - (total - upTo(group + 1)));
    }
    for (let i = start; i < end; i++) {
      const row = label.order[i];
      const w = weight === null ? 1 : weight[row];
      if (w === 0) continue;
      add(prediction.groupOf[row], w);
      total += w;
    }
    start = end;
  }
  const pairs = (sizes: Float64Array): number => sizes.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
  const all = (total * (total - 1)) / 2;
  const spread =
    Math.sqrt(all - pairs(groupWeights(label, weight))) * Math.sqrt(all - pairs(groupWeights(prediction, weight)));
  return spread > 0 ? defined(Math.max(-1, Math.min(1, score / spread))) : undefinedBecause(noSpread);
}

function rankSource(
  id: string,
  correlation: (label: Ordering, prediction: Ordering, weight: Float64Array | null) => Computed,
): RowSource<Computed> {
  return {
    kind: "rows",
    id,
    strata: "none",
    missing: missingRegression,
    prepare(examples, rows) {
      const label = orderingOf(gather(regression(examples).label, rows));
      const prediction = orderingOf(gather(regression(examples).prediction, rows));
      return (weight) => correlation(label, prediction, weight);
    },
  };
}

const spearmans = rankSource("spearman", weightedSpearman);
const unweightedKendall = rankSource("kendall", weightedKendall);
const kendalls: RowSource<Computed> = {
  ...unweightedKendall,
  missing: (examples) =>
    missingRegression(examples) ?? (examples.weight === null ? null : "kendall has no agreed form with row weights"),
};

const shared = {
  tasks: ["regression"],
  args: {},
  direction: "higher",
  needs: ["label", "prediction"],
  interval: { kind: "bootstrap" },
} as const;

/** Correlation of the ranks of label and prediction, ties at their middle; a weight of 2 is a row that stands twice. */
export const spearman = defineMetric({
  ...shared,
  name: "spearman",
  title: "correlation of the ranks of label and prediction",
  from: () => spearmans,
  value: (correlation) => correlation,
  source: "scipy.stats.spearmanr",
});

/** Kendall's tau-b of label and prediction; undefined with row weights. */
export const kendall = defineMetric({
  ...shared,
  name: "kendall",
  title: "concordant less discordant pairs (tau-b)",
  from: () => kendalls,
  value: (correlation) => correlation,
  source: "scipy.stats.kendalltau",
});

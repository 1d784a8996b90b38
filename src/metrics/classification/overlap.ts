import { positiveNumber, requiredNumber } from "../arguments.ts";
import { type Computed, zeroDivisionRatio } from "../computed.ts";
import { defineMetric } from "../metric.ts";
import { type BinaryCounts, confusion } from "../summaries/confusion.ts";
import { averageArguments, averaged, proportionOf, settleAverage } from "./average.ts";

const shared = {
  tasks: ["binary", "multiclass"],
  direction: "higher",
  needs: ["label", "prediction"],
  from: () => confusion,
  settle: settleAverage,
} as const;

const nothingPositive = "no row is positive and none was predicted positive";

// 0 where something was predicted or is positive and nothing was hit: only 0/0 is undefined.
function fScore({ tp, fp, fn }: BinaryCounts, beta: number): Computed {
  const weight = beta * beta;
  return zeroDivisionRatio((1 + weight) * tp, (1 + weight) * tp + weight * fn + fp, nothingPositive);
}

/** 2 TP / (2 TP + FP + FN): the harmonic mean of precision and recall. */
export const f1 = defineMetric({
  ...shared,
  name: "f1",
  title: "harmonic mean of precision and recall",
  args: averageArguments,
  value: (matrix, args, settings) => averaged(matrix, args, settings, (counts) => fScore(counts, 1)),
  interval: { kind: "bootstrap" },
  source: "scikit-learn f1_score",
});

/** (1 + β²) TP / ((1 + β²) TP + β² FN + FP): β times as much weight on recall as on precision. */
export const fbeta = defineMetric({
  ...shared,
  name: "fbeta",
  title: "weighted harmonic mean of precision and recall",
  args: { beta: requiredNumber(positiveNumber), ...averageArguments },
  value: (matrix, args, settings) => averaged(matrix, args, settings, (counts) => fScore(counts, args.beta)),
  interval: { kind: "bootstrap" },
  source: "scikit-learn fbeta_score; van Rijsbergen (1979)",
});

/** TP / (TP + FP + FN): intersection over union of the predicted and the actual positives. */
export const jaccard = defineMetric({
  ...shared,
  name: "jaccard",
  aliases: ["iou"],
  title: "predicted and actual positives: shared over all",
  args: averageArguments,
  value: (matrix, args, settings) =>
    averaged(matrix, args, settings, ({ tp, fp, fn }) => zeroDivisionRatio(tp, tp + fp + fn, nothingPositive)),
  interval: { kind: "proportion", counts: proportionOf(({ tp, fp, fn }) => [tp, tp + fp + fn]) },
  source: "scikit-learn jaccard_score",
});

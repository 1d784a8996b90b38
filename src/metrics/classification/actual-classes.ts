import { zeroDivisionComplement, zeroDivisionRatio } from "../computed.ts";
import { defineMetric } from "../metric.ts";
import { confusion } from "../summaries/confusion.ts";
import { averageArguments, averaged, proportionOf, settleAverage } from "./average.ts";

const shared = {
  tasks: ["binary", "multiclass"],
  args: averageArguments,
  needs: ["label", "prediction"],
  from: () => confusion,
  settle: settleAverage,
} as const;

const noPositives = "no row is positive";
const noNegatives = "no row is negative";

/** TP / (TP + FN), the true positive rate. */
export const recall = defineMetric({
  ...shared,
  name: "recall",
  aliases: ["tpr", "sensitivity"],
  title: "share of positives that are found",
  direction: "higher",
  value: (matrix, args, settings) =>
    averaged(matrix, args, settings, ({ tp, fn }) => zeroDivisionRatio(tp, tp + fn, noPositives)),
  interval: { kind: "proportion", counts: proportionOf(({ tp, fn }) => [tp, tp + fn]) },
  source: "scikit-learn recall_score",
});

/** FN / (TP + FN) = 1 − recall. */
export const falseNegativeRate = defineMetric({
  ...shared,
  name: "fnr",
  aliases: ["false_negative_rate", "miss_rate"],
  title: "share of positives that are missed",
  direction: "lower",
  value: (matrix, args, settings) =>
    averaged(matrix, args, settings, ({ tp, fn }) => zeroDivisionComplement(fn, tp + fn, noPositives)),
  interval: { kind: "proportion", counts: proportionOf(({ tp, fn }) => [fn, tp + fn]) },
  source: "1 − recall",
});

/** TN / (TN + FP), the true negative rate. */
export const specificity = defineMetric({
  ...shared,
  name: "specificity",
  aliases: ["tnr"],
  title: "share of negatives that are left alone",
  direction: "higher",
  value: (matrix, args, settings) =>
    averaged(matrix, args, settings, ({ tn, fp }) => zeroDivisionRatio(tn, tn + fp, noNegatives)),
  interval: { kind: "proportion", counts: proportionOf(({ tn, fp }) => [tn, tn + fp]) },
  source: "recall of the negative class; Altman and Bland (1994), Diagnostic tests 1",
});

/** FP / (TN + FP) = 1 − specificity. */
export const falsePositiveRate = defineMetric({
  ...shared,
  name: "fpr",
  aliases: ["false_positive_rate"],
  title: "share of negatives that are flagged",
  direction: "lower",
  value: (matrix, args, settings) =>
    averaged(matrix, args, settings, ({ tn, fp }) => zeroDivisionComplement(fp, tn + fp, noNegatives)),
  interval: { kind: "proportion", counts: proportionOf(({ tn, fp }) => [fp, tn + fp]) },
  source: "1 − specificity",
});

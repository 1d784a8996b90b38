import { confusionRate } from "./confusion-rate.ts";

const noPositives = "no row is positive";
const noNegatives = "no row is negative";

/** TP / (TP + FN), the true positive rate. */
export const recall = confusionRate({
  name: "recall",
  aliases: ["tpr", "sensitivity"],
  title: "share of positives that are found",
  kind: "rate",
  counts: ({ tp, fn }) => [tp, tp + fn],
  empty: noPositives,
  source: "scikit-learn recall_score",
});

/** FN / (TP + FN) = 1 − recall. */
export const falseNegativeRate = confusionRate({
  name: "fnr",
  aliases: ["false_negative_rate", "miss_rate"],
  title: "share of positives that are missed",
  kind: "error",
  counts: ({ tp, fn }) => [fn, tp + fn],
  empty: noPositives,
  source: "1 − recall",
});

/** TN / (TN + FP), the true negative rate. */
export const specificity = confusionRate({
  name: "specificity",
  aliases: ["tnr"],
  title: "share of negatives that are left alone",
  kind: "rate",
  counts: ({ tn, fp }) => [tn, tn + fp],
  empty: noNegatives,
  source: "recall of the negative class; Altman and Bland (1994), Diagnostic tests 1",
});

/** FP / (TN + FP) = 1 − specificity. */
export const falsePositiveRate = confusionRate({
  name: "fpr",
  aliases: ["false_positive_rate"],
  title: "share of negatives that are flagged",
  kind: "error",
  counts: ({ tn, fp }) => [fp, tn + fp],
  empty: noNegatives,
  source: "1 − specificity",
});

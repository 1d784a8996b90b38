import { ratio, undefinedBecause } from "../computed.ts";
import { defineMetric } from "../metric.ts";
import { confusion, positiveCounts } from "../summaries/confusion.ts";

const shared = {
  tasks: ["binary"],
  args: {},
  needs: ["label", "prediction"],
  from: () => confusion,
  interval: { kind: "bootstrap" },
} as const;

/** Recall / false positive rate; undefined without positives or without false positives. */
export const positiveLikelihoodRatio = defineMetric({
  ...shared,
  name: "lr_plus",
  title: "recall over false positive rate",
  direction: "higher",
  value: (matrix) => {
    const { tp, fp, fn, tn } = positiveCounts(matrix);
    if (tp + fn === 0) return undefinedBecause("no row is positive");
    return ratio(tp * (tn + fp), fp * (tp + fn), tn + fp === 0 ? "no row is negative" : "there is no false positive");
  },
  source: "scikit-learn class_likelihood_ratios",
});

/** False negative rate / specificity; undefined without positives or without true negatives. */
export const negativeLikelihoodRatio = defineMetric({
  ...shared,
  name: "lr_minus",
  title: "false negative rate over specificity",
  direction: "lower",
  value: (matrix) => {
    const { tp, fp, fn, tn } = positiveCounts(matrix);
    if (tp + fn === 0) return undefinedBecause("no row is positive");
    return ratio(fn * (tn + fp), tn * (tp + fn), tn + fp === 0 ? "no row is negative" : "there is no true negative");
  },
  source: "scikit-learn class_likelihood_ratios",
});

/** TP · TN / (FP · FN); undefined where no row, or only one kind of row, is wrong. */
export const diagnosticOddsRatio = defineMetric({
  ...shared,
  name: "dor",
  aliases: ["diagnostic_odds_ratio"],
  title: "odds of a positive prediction, positives over negatives",
  direction: "higher",
  value: (matrix) => {
    const { tp, fp, fn, tn } = positiveCounts(matrix);
    return ratio(tp * tn, fp * fn, fp === 0 ? "there is no false positive" : "there is no false negative");
  },
  source: "Glas et al. (2003)",
});

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

const noPredictedPositives = "no row was predicted positive";
const noPredictedNegatives = "no row was predicted negative";

/** TP / (TP + FP). */
export const precision = defineMetric({
  ...shared,
  name: "precision",
  aliases: ["ppv"],
  title: "share of predicted positives that are right",
  direction: "higher",
  value: (matrix, args, settings) =>
    averaged(matrix, args, settings, ({ tp, fp }) => zeroDivisionRatio(tp, tp + fp, noPredictedPositives)),
  interval: { kind: "proportion", counts: proportionOf(({ tp, fp }) => [tp, tp + fp]) },
  source: "scikit-learn precision_score",
});

/** FP / (TP + FP) = 1 − precision. */
export const falseDiscoveryRate = defineMetric({
  ...shared,
  name: "fdr",
  aliases: ["false_discovery_rate"],
  title: "share of predicted positives that are wrong",
  direction: "lower",
  value: (matrix, args, settings) =>
    averaged(matrix, args, settings, ({ tp, fp }) => zeroDivisionComplement(fp, tp + fp, noPredictedPositives)),
  interval: { kind: "proportion", counts: proportionOf(({ tp, fp }) => [fp, tp + fp]) },
  source: "1 − precision; Benjamini and Hochberg (1995) name it for tests",
});

/** TN / (TN + FN). */
export const negativePredictiveValue = defineMetric({
  ...shared,
  name: "npv",
  title: "share of predicted negatives that are right",
  direction: "higher",
  value: (matrix, args, settings) =>
    averaged(matrix, args, settings, ({ tn, fn }) => zeroDivisionRatio(tn, tn + fn, noPredictedNegatives)),
  interval: { kind: "proportion", counts: proportionOf(({ tn, fn }) => [tn, tn + fn]) },
  source: "Altman and Bland (1994), Diagnostic tests 2: predictive values",
});

/** FN / (TN + FN) = 1 − NPV. */
export const falseOmissionRate = defineMetric({
  ...shared,
  name: "false_omission_rate",
  title: "share of predicted negatives that are wrong",
  direction: "lower",
  value: (matrix, args, settings) =>
    averaged(matrix, args, settings, ({ tn, fn }) => zeroDivisionComplement(fn, tn + fn, noPredictedNegatives)),
  interval: { kind: "proportion", counts: proportionOf(({ tn, fn }) => [fn, tn + fn]) },
  source: "1 − negative predictive value",
});

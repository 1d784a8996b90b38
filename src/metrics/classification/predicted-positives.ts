import { confusionRate } from "./confusion-rate.ts";

const noPredictedPositives = "no row was predicted positive";
const noPredictedNegatives = "no row was predicted negative";

/** TP / (TP + FP). */
export const precision = confusionRate({
  name: "precision",
  aliases: ["ppv"],
  title: "share of predicted positives that are right",
  kind: "rate",
  counts: ({ tp, fp }) => [tp, tp + fp],
  empty: noPredictedPositives,
  source: "scikit-learn precision_score",
});

/** FP / (TP + FP) = 1 − precision. */
export const falseDiscoveryRate = confusionRate({
  name: "fdr",
  aliases: ["false_discovery_rate"],
  title: "share of predicted positives that are wrong",
  kind: "error",
  counts: ({ tp, fp }) => [fp, tp + fp],
  empty: noPredictedPositives,
  source: "1 − precision; Benjamini and Hochberg (1995) name it for tests",
});

/** TN / (TN + FN). */
export const negativePredictiveValue = confusionRate({
  name: "npv",
  title: "share of predicted negatives that are right",
  kind: "rate",
  counts: ({ tn, fn }) => [tn, tn + fn],
  empty: noPredictedNegatives,
  source: "Altman and Bland (1994), Diagnostic tests 2: predictive values",
});

/** FN / (TN + FN) = 1 − NPV. */
export const falseOmissionRate = confusionRate({
  name: "false_omission_rate",
  title: "share of predicted negatives that are wrong",
  kind: "error",
  counts: ({ tn, fn }) => [fn, tn + fn],
  empty: noPredictedNegatives,
  source: "1 − negative predictive value",
});

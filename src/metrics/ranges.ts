/** Metrics whose values lie in 0 … 1, by their name. */
const shares: ReadonlySet<string> = new Set([
  "accuracy",
  "average_precision",
  "balanced_accuracy",
  "ece",
  "error_rate",
  "f1",
  "false_omission_rate",
  "fbeta",
  "fdr",
  "fnr",
  "fpr",
  "g_mean",
  "jaccard",
  "ks",
  "mce",
  "npv",
  "precision",
  "precision_at_recall",
  "recall",
  "recall_at_precision",
  "roc_auc",
  "specificity",
  "top_k",
  "tpr_at_fpr",
]);

/** Metrics whose values lie in −1 … 1. */
const signed: ReadonlySet<string> = new Set(["cohen_kappa", "gini", "informedness", "markedness", "mcc"]);

/** The least and the greatest value that a metric can have; null where it has no bounds, or they depend on the data. */
export function rangeOf(name: string): readonly [number, number] | null {
  if (shares.has(name)) return [0, 1];
  return signed.has(name) ? [-1, 1] : null;
}

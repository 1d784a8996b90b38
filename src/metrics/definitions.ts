import { accuracy, balancedAccuracy, errorRate } from "./classification/accuracy.ts";
import { falseNegativeRate, falsePositiveRate, recall, specificity } from "./classification/actual-classes.ts";
import { cohenKappa, gMean, informedness, markedness, mcc } from "./classification/agreement.ts";
import {
  cost,
  falseNegatives,
  falsePositives,
  predictedPositiveRate,
  trueNegatives,
  truePositives,
} from "./classification/counts.ts";
import {
  diagnosticOddsRatio,
  negativeLikelihoodRatio,
  positiveLikelihoodRatio,
} from "./classification/likelihood-ratios.ts";
import { f1, fbeta, jaccard } from "./classification/overlap.ts";
import {
  falseDiscoveryRate,
  falseOmissionRate,
  negativePredictiveValue,
  precision,
} from "./classification/predicted-positives.ts";
import { prevalence } from "./classification/prevalence.ts";
import { topK } from "./classification/top-k.ts";
import { mean, rate, std, sum } from "./columns/moments.ts";
import { max, min, percentile, percentileOfName } from "./columns/order.ts";
import type { MetricDefinition } from "./metric.ts";
import { brierReliability, brierResolution, brierUncertainty, ece, mce } from "./probability/calibration-error.ts";
import { calibrationIntercept, calibrationSlope } from "./probability/calibration-fit.ts";
import { brier, logLoss } from "./probability/log-loss.ts";
import { averagePrecision } from "./ranked/average-precision.ts";
import { kolmogorovSmirnov, lift, precisionAtRecall, recallAtPrecision, tprAtFpr } from "./ranked/operating-points.ts";
import { gini, rocAuc } from "./ranked/roc-auc.ts";
import { gammaDeviance, poissonDeviance, tweedieDeviance } from "./regression/deviances.ts";
import { bias, huber, mae, mse, msle, pinball, rmse, rmsle } from "./regression/errors.ts";
import { d2AbsoluteError, explainedVariance, r2 } from "./regression/explained.ts";
import { maxError, medae } from "./regression/extremes.ts";
import { kendall, spearman } from "./regression/rank-correlation.ts";
import { intervalCoverage, intervalWidth, mape, mase, smape, wape } from "./regression/relative-errors.ts";

/** Every metric that has a name of its own, in the order that documentation lists them. Percentiles follow the median's. */
export const metricDefinitions: readonly MetricDefinition[] = [
  truePositives,
  falsePositives,
  falseNegatives,
  trueNegatives,
  prevalence,
  predictedPositiveRate,
  accuracy,
  errorRate,
  balancedAccuracy,
  precision,
  recall,
  specificity,
  negativePredictiveValue,
  falsePositiveRate,
  falseNegativeRate,
  falseDiscoveryRate,
  falseOmissionRate,
  f1,
  fbeta,
  jaccard,
  mcc,
  cohenKappa,
  gMean,
  informedness,
  markedness,
  positiveLikelihoodRatio,
  negativeLikelihoodRatio,
  diagnosticOddsRatio,
  cost,
  topK,
  rocAuc,
  gini,
  averagePrecision,
  kolmogorovSmirnov,
  recallAtPrecision,
  precisionAtRecall,
  tprAtFpr,
  lift,
  logLoss,
  brier,
  brierReliability,
  brierResolution,
  brierUncertainty,
  ece,
  mce,
  calibrationSlope,
  calibrationIntercept,
  mae,
  mse,
  rmse,
  medae,
  maxError,
  bias,
  mape,
  smape,
  wape,
  msle,
  rmsle,
  r2,
  explainedVariance,
  d2AbsoluteError,
  pinball,
  huber,
  poissonDeviance,
  gammaDeviance,
  tweedieDeviance,
  spearman,
  kendall,
  intervalCoverage,
  intervalWidth,
  mase,
  mean,
  sum,
  rate,
  min,
  max,
  std,
  percentile(50),
];

/** Names of families that this version does not compute, and what they come with. */
export const laterMetrics: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ranking: ["ndcg", "map", "mrr", "hit_rate", "precision_at", "recall_at"],
    text: ["exact_match", "token_f1", "bleu", "rouge_l", "chrf", "wer", "cer", "pass_at"],
    "multilabel tasks": ["subset_accuracy", "hamming_loss", "lrap", "coverage_error", "ranking_loss"],
  }).flatMap(([family, names]) => names.map((name): [string, string] => [name, family])),
);

const byName: ReadonlyMap<string, MetricDefinition> = new Map(
  metricDefinitions.flatMap((definition) => [definition.name, ...definition.aliases].map((name) => [name, definition])),
);

/** The metric of a name or an alias; null where there is none. */
export function findMetric(name: string): MetricDefinition | null {
  const found = byName.get(name);
  if (found !== undefined) return found;
  const percent = percentileOfName(name);
  return percent === null ? null : percentile(percent);
}

/** Every name and alias, for suggestions. */
export const metricNames: readonly string[] = [...byName.keys(), "p90", "p95", "p99"];

import { choice } from "../arguments.ts";
import { defined, ratio } from "../computed.ts";
import { defineMetric } from "../metric.ts";
import { confusion, positiveCounts, withRows } from "../summaries/confusion.ts";

const shared = {
  needs: ["label", "prediction"],
  direction: "higher",
  from: () => confusion,
  interval: { kind: "bootstrap" },
} as const;

function occurring(weights: Float64Array): number {
  return weights.reduce((found, weight) => found + (weight > 0 ? 1 : 0), 0);
}

/** Matthews correlation coefficient, for several classes Gorodkin's R_K; 0 where labels or predictions are constant. */
export const mcc = defineMetric({
  ...shared,
  name: "mcc",
  aliases: ["matthews_corrcoef"],
  title: "correlation of label and prediction",
  tasks: ["binary", "multiclass"],
  args: {},
  value: (matrix) =>
    withRows(matrix, () => {
      if (occurring(matrix.labels) < 2 || occurring(matrix.decisions) < 2) {
        return defined(0, "labels or predictions are constant");
      }
      // On shares instead of counts, so that squares of large weights stay in range.
      let expected = 0;
      let labels = 1;
      let decisions = 1;
      for (let i = 0; i < matrix.size; i++) {
        const ofLabel = matrix.labels[i] / matrix.total;
        const ofDecision = matrix.decisions[i] / matrix.total;
        expected += ofLabel * ofDecision;
        labels -= ofLabel * ofLabel;
        decisions -= ofDecision * ofDecision;
      }
      return defined((matrix.correct / matrix.total - expected) / Math.sqrt(labels * decisions));
    }),
  source: "scikit-learn matthews_corrcoef; Gorodkin (2004)",
});

/**
 * Cohen's kappa: agreement beyond chance. `linear` and `quadratic` weigh a confusion by the distance of the classes
 * in their order, absent ones included. Undefined where chance agrees in full (one class).
 */
export const cohenKappa = defineMetric({
  ...shared,
  name: "cohen_kappa",
  aliases: ["kappa"],
  title: "agreement beyond chance",
  tasks: ["binary", "multiclass"],
  args: { weights: choice(["none", "linear", "quadratic"], "none") },
  value: (matrix, { weights }) =>
    withRows(matrix, () => {
      let seen = 0;
      let expected = 0;
      for (let i = 0; i < matrix.size; i++) {
        for (let j = 0; j < matrix.size; j++) {
          const distance = Math.abs(i - j);
          const penalty =
            weights === "none" ? Math.sign(distance) : weights === "linear" ? distance : distance * distance;
          seen += penalty * matrix.at[i * matrix.size + j];
          expected += (penalty * matrix.labels[i] * matrix.decisions[j]) / matrix.total;
        }
      }
      const disagreement = ratio(seen, expected, "labels and predictions are one and the same class throughout");
      return disagreement.kind === "defined" ? defined(1 - disagreement.value) : disagreement;
    }),
  source: "scikit-learn cohen_kappa_score; Cohen (1960, 1968)",
});

const bothClasses = "both classes must occur as labels";

/** √(recall · specificity). */
export const gMean = defineMetric({
  ...shared,
  name: "g_mean",
  title: "geometric mean of recall and specificity",
  tasks: ["binary"],
  args: {},
  value: (matrix) => {
    const { tp, fp, fn, tn } = positiveCounts(matrix);
    const squared = ratio(tp * tn, (tp + fn) * (tn + fp), bothClasses);
    return squared.kind === "defined" ? defined(Math.sqrt(squared.value)) : squared;
  },
  source: "Kubat and Matwin (1997)",
});

/** Recall + specificity − 1, Youden's J. */
export const informedness = defineMetric({
  ...shared,
  name: "informedness",
  aliases: ["youden_j"],
  title: "recall + specificity − 1",
  tasks: ["binary"],
  args: {},
  value: (matrix) => {
    const { tp, fp, fn, tn } = positiveCounts(matrix);
    return ratio(tp * tn - fp * fn, (tp + fn) * (tn + fp), bothClasses);
  },
  source: "Youden (1950); Powers (2011)",
});

/** Precision + negative predictive value − 1. */
export const markedness = defineMetric({
  ...shared,
  name: "markedness",
  title: "precision + npv − 1",
  tasks: ["binary"],
  args: {},
  value: (matrix) => {
    const { tp, fp, fn, tn } = positiveCounts(matrix);
    return ratio(tp * tn - fp * fn, (tp + fp) * (tn + fn), "both classes must occur as predictions");
  },
  source: "Powers (2011)",
});

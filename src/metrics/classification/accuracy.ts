import { defined, ratio, undefinedBecause } from "../computed.ts";
import { defineMetric } from "../metric.ts";
import { confusion, withRows } from "../summaries/confusion.ts";

const shared = {
  tasks: ["binary", "multiclass"],
  args: {},
  needs: ["label", "prediction"],
  from: () => confusion,
} as const;

/** Share of rows whose prediction is the label. */
export const accuracy = defineMetric({
  ...shared,
  name: "accuracy",
  title: "share of rows that are right",
  direction: "higher",
  value: (matrix) => ratio(matrix.correct, matrix.total, "there are no rows"),
  interval: { kind: "proportion", counts: (matrix) => [matrix.correct, matrix.total] },
  source: "scikit-learn accuracy_score",
});

/** Share of rows whose prediction is not the label: 1 − accuracy. */
export const errorRate = defineMetric({
  ...shared,
  name: "error_rate",
  title: "share of rows that are wrong",
  direction: "lower",
  value: (matrix) => ratio(matrix.total - matrix.correct, matrix.total, "there are no rows"),
  interval: { kind: "proportion", counts: (matrix) => [matrix.total - matrix.correct, matrix.total] },
  source: "scikit-learn zero_one_loss",
});

/** Mean recall over the classes that occur as labels. */
export const balancedAccuracy = defineMetric({
  ...shared,
  name: "balanced_accuracy",
  title: "mean recall over the classes",
  direction: "higher",
  value: (matrix) =>
    withRows(matrix, () => {
      let sum = 0;
      let classes = 0;
      for (let i = 0; i < matrix.size; i++) {
        const ofClass = matrix.labels[i];
        if (ofClass <= 0) continue;
        sum += matrix.at[i * matrix.size + i] / ofClass;
        classes++;
      }
      if (classes === 0) return undefinedBecause("there are no rows");
      return classes === matrix.size
        ? defined(sum / classes)
        : defined(sum / classes, `${classes} of ${matrix.size} classes occur`);
    }),
  interval: { kind: "bootstrap" },
  source: "scikit-learn balanced_accuracy_score",
});

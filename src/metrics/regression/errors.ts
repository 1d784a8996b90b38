import { openShare, optionalNumber, positiveNumber, requiredNumber } from "../arguments.ts";
import { type Computed, mapComputed } from "../computed.ts";
import { defineMetric } from "../metric.ts";
import { lossSource, meanLoss } from "./row-losses.ts";

const shared = {
  tasks: ["regression"],
  direction: "lower",
  needs: ["label", "prediction"],
  interval: { kind: "bootstrap" },
} as const;

const absoluteErrors = lossSource("absolute-error", (label, prediction) => Math.abs(label - prediction));
const squaredErrors = lossSource("squared-error", (label, prediction) => (label - prediction) ** 2);
const signedErrors = lossSource("signed-error", (label, prediction) => prediction - label);
const squaredLogErrors = lossSource("squared-log-error", (label, prediction) =>
  label > -1 && prediction > -1 ? (Math.log1p(label) - Math.log1p(prediction)) ** 2 : Number.NaN,
);

function squareRoot(computed: Computed): Computed {
  return mapComputed(computed, Math.sqrt);
}

const aboveMinusOne = "labels and predictions must be above −1";

/** Mean absolute error, in the unit of the label. */
export const mae = defineMetric({
  ...shared,
  name: "mae",
  aliases: ["mean_absolute_error"],
  title: "mean absolute error",
  args: {},
  from: () => absoluteErrors,
  value: (losses) => meanLoss(losses),
  source: "scikit-learn mean_absolute_error",
});

/** Mean squared error. */
export const mse = defineMetric({
  ...shared,
  name: "mse",
  aliases: ["mean_squared_error"],
  title: "mean squared error",
  args: {},
  from: () => squaredErrors,
  value: (losses) => meanLoss(losses),
  source: "scikit-learn mean_squared_error",
});

/** Root of the mean squared error, in the unit of the label. */
export const rmse = defineMetric({
  ...shared,
  name: "rmse",
  aliases: ["root_mean_squared_error"],
  title: "root mean squared error",
  args: {},
  from: () => squaredErrors,
  value: (losses) => squareRoot(meanLoss(losses)),
  source: "scikit-learn root_mean_squared_error",
});

/** Mean of prediction − label: above 0 the model says too much. */
export const bias = defineMetric({
  ...shared,
  name: "bias",
  aliases: ["mean_error"],
  title: "mean of prediction − label",
  direction: "none",
  args: {},
  from: () => signedErrors,
  value: (losses) => meanLoss(losses),
  source: "mean error; Hyndman and Athanasopoulos, Forecasting, with the sign of prediction − label",
});

/** Mean squared difference of ln(1 + x); undefined where a label or prediction is −1 or less. */
export const msle = defineMetric({
  ...shared,
  name: "msle",
  title: "mean squared error of ln(1 + x)",
  args: {},
  from: () => squaredLogErrors,
  value: (losses) => meanLoss(losses, aboveMinusOne),
  source: "scikit-learn mean_squared_log_error",
});

/** Root of msle. */
export const rmsle = defineMetric({
  ...shared,
  name: "rmsle",
  title: "root mean squared error of ln(1 + x)",
  args: {},
  from: () => squaredLogErrors,
  value: (losses) => squareRoot(meanLoss(losses, aboveMinusOne)),
  source: "scikit-learn root_mean_squared_log_error",
});

/** Pinball loss of the predicted quantile q: q (y − ŷ) where the label is above, (1 − q)(ŷ − y) where it is below. */
export const pinball = defineMetric({
  ...shared,
  name: "pinball",
  aliases: ["quantile_loss"],
  title: "pinball loss of a predicted quantile",
  args: { q: requiredNumber(openShare) },
  from: ({ q }) =>
    lossSource(`pinball:${q}`, (label, prediction) =>
      label >= prediction ? q * (label - prediction) : (1 - q) * (prediction - label),
    ),
  value: (losses) => meanLoss(losses),
  source: "scikit-learn mean_pinball_loss",
});

/** Mean Huber loss: e²/2 up to |e| = d, beyond it d (|e| − d/2). */
export const huber = defineMetric({
  ...shared,
  name: "huber",
  title: "squared error up to d, absolute beyond",
  args: { d: optionalNumber(1, positiveNumber) },
  from: ({ d }) =>
    lossSource(`huber:${d}`, (label, prediction) => {
      const error = Math.abs(label - prediction);
      return error <= d ? (error * error) / 2 : d * (error - d / 2);
    }),
  value: (losses) => meanLoss(losses),
  source: "Huber (1964); scipy.special.huber",
});

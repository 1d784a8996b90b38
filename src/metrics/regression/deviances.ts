import { requiredNumber } from "../arguments.ts";
import type { Computed } from "../computed.ts";
import { defineMetric } from "../metric.ts";
import type { TermSource } from "../source.ts";
import { type LossSum, lossSource, meanLoss } from "./row-losses.ts";

const shared = {
  tasks: ["regression"],
  direction: "lower",
  needs: ["label", "prediction"],
  interval: { kind: "bootstrap" },
} as const;

/** Unit Tweedie deviance of power p; NaN outside its domain. Limits: p = 0 squared error, 1 Poisson, 2 gamma. */
function unitDeviance(power: number, label: number, prediction: number): number {
  if (power === 0) return (label - prediction) ** 2;
  if (prediction <= 0) return Number.NaN;
  if (power < 0) {
    const start = label > 0 ? label ** (2 - power) / ((1 - power) * (2 - power)) : 0;
    return 2 * (start - (label * prediction ** (1 - power)) / (1 - power) + prediction ** (2 - power) / (2 - power));
  }
  if (label < 0 || (power >= 2 && label === 0)) return Number.NaN;
  if (power === 1) return 2 * ((label === 0 ? 0 : label * Math.log(label / prediction)) - label + prediction);
  if (power === 2) return 2 * (Math.log(prediction / label) + label / prediction - 1);
  return (
    2 *
    (label ** (2 - power) / ((1 - power) * (2 - power)) -
      (label * prediction ** (1 - power)) / (1 - power) +
      prediction ** (2 - power) / (2 - power))
  );
}

function deviances(power: number): TermSource<LossSum> {
  return lossSource(`tweedie:${power}`, (label, prediction) => unitDeviance(power, label, prediction));
}

function meanDeviance(losses: LossSum, power: number): Computed {
  const labels = power < 0 ? "" : power >= 2 ? " and labels above 0" : " and labels of 0 or more";
  return meanLoss(losses, `this deviance needs predictions above 0${labels}`);
}

/** Mean Poisson deviance, 2 (y ln(y/ŷ) − y + ŷ); needs y ≥ 0 and ŷ > 0. */
export const poissonDeviance = defineMetric({
  ...shared,
  name: "poisson_deviance",
  title: "mean Poisson deviance",
  args: {},
  from: () => deviances(1),
  value: (losses) => meanDeviance(losses, 1),
  source: "scikit-learn mean_poisson_deviance",
});

/** Mean gamma deviance, 2 (ln(ŷ/y) + y/ŷ − 1); needs y > 0 and ŷ > 0. */
export const gammaDeviance = defineMetric({
  ...shared,
  name: "gamma_deviance",
  title: "mean gamma deviance",
  args: {},
  from: () => deviances(2),
  value: (losses) => meanDeviance(losses, 2),
  source: "scikit-learn mean_gamma_deviance",
});

/** Mean Tweedie deviance of power p (0 is mse, 1 Poisson, 2 gamma, 3 inverse Gaussian). */
export const tweedieDeviance = defineMetric({
  ...shared,
  name: "tweedie_deviance",
  title: "mean Tweedie deviance",
  args: {
    p: requiredNumber({ allowed: "a number of at most 0 or at least 1", accepts: (value) => value <= 0 || value >= 1 }),
  },
  from: ({ p }) => deviances(p),
  value: (losses, { p }) => meanDeviance(losses, p),
  source: "scikit-learn mean_tweedie_deviance",
});

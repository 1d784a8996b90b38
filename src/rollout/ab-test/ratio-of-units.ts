import { normalQuantile } from "../../stats/distributions.ts";
import { RunningSum } from "../../stats/sum.ts";

/** What units of an arm did, such as users: a numerator and a denominator for each. */
export interface Units {
  readonly numerators: Float64Array;
  readonly denominators: Float64Array;
}

/** Σ numerators / Σ denominators of an arm, with the variance of that ratio. */
export interface RatioEstimate {
  readonly units: number;
  readonly numerator: number;
  readonly denominator: number;
  readonly value: number;
  /** Of the estimate, by the delta method over units. */
  readonly variance: number;
}

/**
 * A ratio of sums over independent units, such as clicks by views over users. Requests of one user are alike, so a
 * variance over requests would claim too much; this one is over users: s²(y − r·x) / (n·x̄²), n − 1 in s². Null where
 * there are fewer than two units or the denominators sum to 0. With denominators of 1 it is the mean with its squared
 * standard error.
 *
 * Source: A. Deng, U. Knoblich and J. Lu, "Applying the delta method in metric analytics", KDD 2018, section 3.
 */
export function ratioOfUnits({ numerators, denominators }: Units): RatioEstimate | null {
  const n = numerators.length;
  const above = new RunningSum();
  const below = new RunningSum();
  above.addAll(numerators, n);
  below.addAll(denominators, n);
  const [numerator, denominator] = [above.total(), below.total()];
  if (n < 2 || denominator === 0) return null;
  const value = numerator / denominator;
  // y − r·x has the mean 0 by the definition of r, so its sum of squares needs no second mean.
  const squares = new RunningSum();
  for (let i = 0; i < n; i++) squares.add((numerators[i] - value * denominators[i]) ** 2);
  const meanDenominator = denominator / n;
  return { units: n, numerator, denominator, value, variance: squares.total() / (n - 1) / n / meanDenominator ** 2 };
}

/**
 * Units an arm needs so that a difference of means or proportions is found: n in the canary, with the canary having
 * `share` of all units, of a two-sample z-test, one-sided at `alpha`, that finds a true difference `effect` with
 * probability `power`. `deviation` is the standard deviation of one unit's value, in both arms alike. Whole units,
 * rounded up. Throws a RangeError for an effect of 0, a deviation that is not above 0, or a share that leaves an arm out.
 *
 * Source: J. M. Lachin, "Introduction to sample size determination and power analysis for clinical trials", Controlled
 * Clinical Trials 2, 1981.
 */
export function unitsNeeded(plan: {
  readonly effect: number;
  readonly deviation: number;
  readonly share: number;
  readonly alpha: number;
  readonly power: number;
}): { readonly canary: number; readonly stable: number } {
  const { effect, deviation, share, alpha, power } = plan;
  if (!(Math.abs(effect) > 0) || !(deviation > 0)) {
    throw new RangeError(`an effect and a deviation above 0 are needed, not ${effect} and ${deviation}`);
  }
  if (!(share > 0 && share < 1)) throw new RangeError(`a share lies between 0 and 1, not ${share}`);
  const quantiles = normalQuantile(1 - alpha) + normalQuantile(power);
  const total = ((quantiles * deviation) / effect) ** 2 / (share * (1 - share));
  return { canary: Math.ceil(total * share), stable: Math.ceil(total * (1 - share)) };
}

import { normalCdf, tCdf } from "./distributions.ts";

/** What a test says: its statistic with its sign, and the two-sided p-value. */
export interface TestResult {
  readonly statistic: number;
  readonly p: number;
}

/** A sample by its size, mean and variance (sum of squared deviations over n − 1). */
export interface SampleMoments {
  readonly n: number;
  readonly mean: number;
  readonly variance: number;
}

/**
 * Student's two-sample t test with a pooled variance, first − second; null where there are fewer than 3 rows in all or
 * no variance at all. Agrees with `scipy.stats.ttest_ind`.
 */
export function studentT(first: SampleMoments, second: SampleMoments): TestResult | null {
  const degrees = first.n + second.n - 2;
  const error = pooledError(first, second);
  if (error === null) return null;
  const statistic = (first.mean - second.mean) / error;
  return { statistic, p: Math.min(1, 2 * tCdf(-Math.abs(statistic), degrees)) };
}

/** As `studentT`, held to the normal distribution. Agrees with `statsmodels.stats.weightstats.ztest`. */
export function pooledZ(first: SampleMoments, second: SampleMoments): TestResult | null {
  const error = pooledError(first, second);
  if (error === null) return null;
  const statistic = (first.mean - second.mean) / error;
  return { statistic, p: Math.min(1, 2 * normalCdf(-Math.abs(statistic))) };
}

/**
 * The z test that two proportions are one, with the pooled proportion's variance; null where all rows or none are
 * successes. Agrees with `statsmodels.stats.proportion.proportions_ztest`.
 */
export function proportionZ(successes: number, n: number, otherSuccesses: number, m: number): TestResult | null {
  const pooled = (successes + otherSuccesses) / (n + m);
  if (!(n > 0 && m > 0) || pooled <= 0 || pooled >= 1) return null;
  const statistic = (successes / n - otherSuccesses / m) / Math.sqrt(pooled * (1 - pooled) * (1 / n + 1 / m));
  return { statistic, p: Math.min(1, 2 * normalCdf(-Math.abs(statistic))) };
}

function pooledError(first: SampleMoments, second: SampleMoments): number | null {
  const degrees = first.n + second.n - 2;
  if (first.n < 1 || second.n < 1 || degrees < 1) return null;
  const squares =
    (first.n > 1 ? (first.n - 1) * first.variance : 0) + (second.n > 1 ? (second.n - 1) * second.variance : 0);
  const error = Math.sqrt((squares / degrees) * (1 / first.n + 1 / second.n));
  return error > 0 ? error : null;
}

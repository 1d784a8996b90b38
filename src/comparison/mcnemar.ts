import { binomialCdf, normalCdf } from "../stats/distributions.ts";

/** Two-sided p-values of McNemar's test, by the four ways of computing it. */
export interface McNemar {
  /** Binomial, conditional on the pairs that disagree: never liberal, often conservative. */
  readonly exact: number;
  /**
   * The exact one with only half of the observed outcome's probability in each tail: near its level, and what reports
   * show. Where b = c it is 1 less half of that probability.
   */
  readonly midP: number;
  /** (b − c)² / (b + c) by the chi-square distribution with one degree of freedom. */
  readonly asymptotic: number;
  /** The same with Edwards' continuity correction, (|b − c| − 1)² / (b + c). */
  readonly corrected: number;
}

/**
 * McNemar's test of whether two models are right equally often, from the pairs on which exactly one is: `b` for the
 * first, `c` for the second. 1 everywhere where no pair disagrees. Throws a RangeError unless both are whole and ≥ 0.
 *
 * Sources: Q. McNemar, Psychometrika 12, 1947; A. L. Edwards, Psychometrika 13, 1948; M. W. Fagerland, S. Lydersen and
 * P. Laake, BMC Medical Research Methodology 13, 2013 (mid-p).
 */
export function mcnemar(b: number, c: number): McNemar {
  if (!(Number.isSafeInteger(b) && Number.isSafeInteger(c) && b >= 0 && c >= 0)) {
    throw new RangeError(`McNemar's test takes counts of pairs, not ${b} and ${c}`);
  }
  const n = b + c;
  if (n === 0) return { exact: 1, midP: 1, asymptotic: 1, corrected: 1 };
  const fewer = Math.min(b, c);
  const tail = binomialCdf(fewer, n, 0.5);
  const below = fewer === 0 ? 0 : binomialCdf(fewer - 1, n, 0.5);
  return {
    exact: b === c ? 1 : Math.min(1, 2 * tail),
    midP: b === c ? 1 - (tail - below) / 2 : tail + below,
    asymptotic: upperTail((b - c) ** 2 / n),
    corrected: upperTail(Math.max(0, Math.abs(b - c) - 1) ** 2 / n),
  };
}

/** By the normal distribution, of which the chi-square with one degree is the square: a tiny p keeps its digits. */
function upperTail(statistic: number): number {
  return 2 * normalCdf(-Math.sqrt(statistic));
}

/**
 * The distribution functions that our intervals and tests stand on, by their field's names, from stdlib-js.
 * Arguments out of range give NaN there; callers check theirs before.
 */
import stdlibUpperGamma from "@stdlib/math-base-special-gammainc";
import stdlibLogGamma from "@stdlib/math-base-special-gammaln";
import stdlibBetaCdf from "@stdlib/stats-base-dists-beta-cdf";
import stdlibBetaQuantile from "@stdlib/stats-base-dists-beta-quantile";
import stdlibBinomialCdf from "@stdlib/stats-base-dists-binomial-cdf";
import stdlibChiSquareCdf from "@stdlib/stats-base-dists-chisquare-cdf";
import stdlibChiSquareQuantile from "@stdlib/stats-base-dists-chisquare-quantile";
import stdlibNormalCdf from "@stdlib/stats-base-dists-normal-cdf";
import stdlibNormalQuantile from "@stdlib/stats-base-dists-normal-quantile";
import stdlibTCdf from "@stdlib/stats-base-dists-t-cdf";
import stdlibTQuantile from "@stdlib/stats-base-dists-t-quantile";

/** P(Z ≤ z) of the standard normal. */
export function normalCdf(z: number): number {
  return stdlibNormalCdf(z, 0, 1);
}

/**
 * The z with P(Z ≤ z) = p of the standard normal; −∞ and ∞ at p = 0 and 1. A small p keeps its digits: stdlib goes
 * through 2p − 1, so Newton's method on the logarithm of the distribution function takes its place there.
 */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1e-5)) return stdlibNormalQuantile(p, 0, 1);
  // Below the root, from where Newton's steps on a concave function never pass it.
  let z = -Math.sqrt(-2 * Math.log(p));
  for (let i = 0; i < 20; i++) {
    const below = normalCdf(z);
    const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
    const step = (Math.log(below / p) * below) / density;
    z -= step;
    if (Math.abs(step) <= 1e-14 * Math.abs(z)) break;
  }
  return z;
}

/** P(T ≤ t) of Student's t with that many degrees of freedom. */
export function tCdf(t: number, degreesOfFreedom: number): number {
  return stdlibTCdf(t, degreesOfFreedom);
}

/** The t with P(T ≤ t) = p of Student's t. */
export function tQuantile(p: number, degreesOfFreedom: number): number {
  return stdlibTQuantile(p, degreesOfFreedom);
}

/** P(X ≤ x) of the beta distribution. */
export function betaCdf(x: number, alpha: number, beta: number): number {
  return stdlibBetaCdf(x, alpha, beta);
}

/** The x with P(X ≤ x) = p of the beta distribution. */
export function betaQuantile(p: number, alpha: number, beta: number): number {
  return stdlibBetaQuantile(p, alpha, beta);
}

/** P(X ≤ x) of the chi-square distribution. */
export function chiSquareCdf(x: number, degreesOfFreedom: number): number {
  return stdlibChiSquareCdf(x, degreesOfFreedom);
}

/** P(X ≥ x) of the chi-square distribution, which keeps its digits where it is small; degrees need not be whole. */
export function chiSquareTail(x: number, degreesOfFreedom: number): number {
  return x <= 0 ? 1 : stdlibUpperGamma(x / 2, degreesOfFreedom / 2, true, true);
}

/** The x with P(X ≤ x) = p of the chi-square distribution. */
export function chiSquareQuantile(p: number, degreesOfFreedom: number): number {
  return stdlibChiSquareQuantile(p, degreesOfFreedom);
}

/** P(X ≤ k) of the binomial distribution of n trials with probability p. */
export function binomialCdf(k: number, n: number, p: number): number {
  return stdlibBinomialCdf(k, n, p);
}

const logFactorials = Float64Array.from({ length: 1024 }, (_, n) => stdlibLogGamma(n + 1));

/** ln n! of a whole n ≥ 0, by Stirling's series beyond a table, where its next term is below the rounding of doubles. */
export function logFactorial(n: number): number {
  if (n < logFactorials.length) return logFactorials[n];
  return (n + 0.5) * Math.log(n) - n + halfLogTwoPi + (1 - 1 / (30 * n * n)) / (12 * n);
}

const halfLogTwoPi = Math.log(2 * Math.PI) / 2;

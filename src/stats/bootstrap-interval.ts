import { normalCdf, normalQuantile } from "./distributions.ts";
import { type Bounds, tailOf } from "./proportion.ts";
import { quantileOfSorted } from "./quantile.ts";

/** What a bootstrap yielded: replicates to read an interval from, at any level, or why there are none. */
export type Replicates =
  | { readonly kind: "replicates"; readonly sorted: Float64Array; readonly dropped: number }
  | { readonly kind: "none"; readonly reason: string };

/** The largest share of undefined replicates under which an interval is still given. */
export const undefinedLimit = 0.05;

/**
 * Sorts a statistic's replicates and drops the undefined ones (NaN or infinite: a resample without a positive row,
 * say). There is no interval where more than 5 % are undefined, since it would speak of the defined ones only, nor
 * where all are equal, since resampling then shows nothing of the uncertainty: a perfect score on five rows would
 * have an interval of width 0.
 */
export function settleReplicates(values: Float64Array): Replicates {
  const sorted = values.filter((value) => Number.isFinite(value)).sort();
  const dropped = values.length - sorted.length;
  if (dropped > undefinedLimit * values.length || sorted.length === 0) {
    return { kind: "none", reason: `it is undefined in ${dropped} of ${values.length} resamples` };
  }
  if (sorted[0] === sorted[sorted.length - 1]) {
    return { kind: "none", reason: `all ${sorted.length} resamples gave the same value` };
  }
  return { kind: "replicates", sorted, dropped };
}

/**
 * The percentile interval: the (1 − level)/2 and (1 + level)/2 quantiles of the sorted replicates, by linear
 * interpolation. Source: B. Efron and R. J. Tibshirani, An Introduction to the Bootstrap, 1993, chapter 13.
 */
export function percentile(sorted: Float64Array, level: number): Bounds {
  const tail = tailOf(level);
  return { low: quantileOfSorted(sorted, tail), high: quantileOfSorted(sorted, 1 - tail) };
}

export interface BcaSource {
  readonly sorted: Float64Array;
  readonly estimate: number;
  /** From the jackknife (`acceleration.ts`); null where it is undefined. */
  readonly acceleration: number | null;
}

/**
 * The bias-corrected and accelerated interval, with the ends that scipy.stats.bootstrap gives for the same replicates
 * and jackknife; a replicate that equals the estimate counts half in the bias. It falls back to the percentile
 * interval, and says so in `method`, where the estimate lies outside all replicates (the bias is beyond measure) or
 * the acceleration is null. At very high levels the correction can pass its pole; the end is then the extreme
 * replicate, so that intervals are nested in the level.
 *
 * Source: Efron and Tibshirani 1993, equations 14.10 and 14.15.
 */
export function bca(source: BcaSource, level: number): Bounds & { readonly method: "bca" | "percentile" } {
  const { sorted, estimate, acceleration } = source;
  const share = (countBelow(sorted, estimate, false) + countBelow(sorted, estimate, true)) / (2 * sorted.length);
  if (acceleration === null || share === 0 || share === 1)
    return { ...percentile(sorted, level), method: "percentile" };
  const bias = normalQuantile(share);
  const z = normalQuantile(tailOf(level));
  const corrected = (at: number): number => {
    const shifted = bias + at;
    const scale = 1 - acceleration * shifted;
    return scale > 0 ? normalCdf(bias + shifted / scale) : shifted > 0 ? 1 : 0;
  };
  return {
    low: quantileOfSorted(sorted, corrected(z)),
    high: quantileOfSorted(sorted, corrected(-z)),
    method: "bca",
  };
}

/** How many ascending values lie below the bound, or at or below it. */
function countBelow(ascending: Float64Array, bound: number, orEqual: boolean): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ascending[middle] < bound || (orEqual && ascending[middle] === bound)) low = middle + 1;
    else high = middle;
  }
  return low;
}

import type { RateStratum } from "./stratified-rates.ts";

/**
 * Score tests of a margin between two rates, stratified: how many standard deviations the first rate lies above what the
 * hypothesis on the margin allows; below 0 it lies under it. Variances are those of the most likely rates that lie exactly on the
 * margin, so an arm without a single event is not taken for one without uncertainty. Null where no stratum has both
 * arms.
 *
 * Source: C. P. Farrington and G. Manning, Statistics in Medicine 9, 1990; strata weighted by n₁n₂/N.
 */

/** Against `rate − other rate = margin`. */
export function differenceScore(strata: readonly RateStratum[], margin: number): number | null {
  return score(strata, (rate, other, stratum) => {
    const [onMargin, otherOnMargin] = ratesWithDifference(stratum, margin);
    return { distance: rate - other - margin, variance: varianceOf(stratum, onMargin, otherOnMargin, 1) };
  });
}

/** Against `rate = factor · other rate`; factor > 0. */
export function ratioScore(strata: readonly RateStratum[], factor: number): number | null {
  return score(strata, (rate, other, stratum) => {
    const [onMargin, otherOnMargin] = ratesWithRatio(stratum, factor);
    return { distance: rate - factor * other, variance: varianceOf(stratum, onMargin, otherOnMargin, factor) };
  });
}

/** One rate against a fixed one: (x/n − b) over √(b(1 − b)/n); ±∞ where b leaves no variance and x/n differs. */
export function oneSampleScore(events: number, trials: number, bound: number): number | null {
  if (trials === 0) return null;
  const distance = events / trials - bound;
  const variance = (Math.max(0, bound) * Math.max(0, 1 - bound)) / trials;
  if (variance > 0) return distance / Math.sqrt(variance);
  return distance === 0 ? 0 : Math.sign(distance) * Number.POSITIVE_INFINITY;
}

function score(
  strata: readonly RateStratum[],
  measure: (rate: number, other: number, stratum: RateStratum) => { distance: number; variance: number },
): number | null {
  let weights = 0;
  let distances = 0;
  let variances = 0;
  for (const stratum of strata) {
    const { events, trials, otherEvents, otherTrials } = stratum;
    if (trials === 0 || otherTrials === 0) continue;
    const weight = (trials * otherTrials) / (trials + otherTrials);
    const { distance, variance } = measure(events / trials, otherEvents / otherTrials, stratum);
    weights += weight;
    distances += weight * distance;
    variances += weight * weight * variance;
  }
  if (weights === 0) return null;
  if (variances > 0) return distances / Math.sqrt(variances);
  return distances === 0 ? 0 : Math.sign(distances) * Number.POSITIVE_INFINITY;
}

function varianceOf({ trials, otherTrials }: RateStratum, rate: number, other: number, factor: number): number {
  return (rate * (1 - rate)) / trials + (factor * factor * other * (1 - other)) / otherTrials;
}

/** The most likely pair of rates whose difference is the margin: a root of Farrington and Manning's cubic. */
function ratesWithDifference(stratum: RateStratum, margin: number): [number, number] {
  const { events, trials, otherEvents, otherTrials } = stratum;
  if (margin === 0) {
    const pooled = (events + otherEvents) / (trials + otherTrials);
    return [pooled, pooled];
  }
  const rate = events / trials;
  const other = otherEvents / otherTrials;
  const theta = otherTrials / trials;
  const a = 1 + theta;
  const b = -(1 + theta + rate + theta * other + margin * (theta + 2));
  const c = margin * margin + margin * (2 * rate + theta + 1) + rate + theta * other;
  const d = -rate * margin * (1 + margin);
  const v = (b / (3 * a)) ** 3 - (b * c) / (6 * a * a) + d / (2 * a);
  const u = (v < 0 ? -1 : 1) * Math.sqrt(Math.max(0, (b / (3 * a)) ** 2 - c / (3 * a)));
  const w = u === 0 ? Math.PI / 2 : (Math.PI + Math.acos(Math.min(1, Math.max(-1, v / u ** 3)))) / 3;
  const root = 2 * u * Math.cos(w) - b / (3 * a);
  const onMargin = Math.min(Math.min(1, 1 + margin), Math.max(Math.max(0, margin), root));
  return [onMargin, onMargin - margin];
}

/** The most likely pair of rates whose ratio is the factor: the smaller root of a quadratic. */
function ratesWithRatio({ events, trials, otherEvents, otherTrials }: RateStratum, factor: number): [number, number] {
  const a = (trials + otherTrials) * factor;
  const b = -(trials * factor + events + otherTrials + otherEvents * factor);
  const c = events + otherEvents;
  const other = Math.min(1, 1 / factor, (-b - Math.sqrt(Math.max(0, b * b - 4 * a * c))) / (2 * a));
  return [factor * other, other];
}

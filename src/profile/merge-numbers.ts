import { MomentSums } from "./moment-sums.ts";
import { type Distribution, type Histogram, type Moments, type NumberFigures, totalWeight } from "./profile.ts";

/** The figures of two columns of numbers after each other. */
export function mergeNumberFigures(a: NumberFigures, b: NumberFigures): NumberFigures {
  const infinite = a.infinite + b.infinite;
  return {
    count: a.count + b.count,
    zeros: a.zeros + b.zeros,
    negatives: a.negatives + b.negatives,
    infinite,
    minimum: smaller(a.minimum, b.minimum),
    maximum: larger(a.maximum, b.maximum),
    moments: a.moments === null || b.moments === null ? null : mergeMoments(a, a.moments, b, b.moments, infinite),
    distribution: mergeDistributions(a, b),
    histograms: a.histograms.flatMap((histogram) => {
      const other = b.histograms.find((entry) => sameNumbers(entry.edges, histogram.edges));
      return other === undefined ? [] : [mergeHistograms(histogram, other)];
    }),
  };
}

function smaller(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.min(a, b);
}

function larger(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.max(a, b);
}

function mergeMoments(a: NumberFigures, ofA: Moments, b: NumberFigures, ofB: Moments, infinite: number): Moments {
  const total = momentSums(a, ofA);
  total.merge(momentSums(b, ofB));
  return total.moments(infinite);
}

/** The sums that the figures were made of; a figure that is undefined for want of spread is that of no spread. */
function momentSums(figures: NumberFigures, moments: Moments): MomentSums {
  const sums = new MomentSums();
  const n = figures.count - figures.infinite;
  sums.count = n;
  sums.sumHead = moments.sum.value ?? 0;
  sums.mean = moments.mean.value ?? 0;
  sums.second = (moments.variance.value ?? 0) * (n - 1);
  sums.third = n === 0 ? 0 : ((moments.skewness.value ?? 0) * sums.second ** 1.5) / Math.sqrt(n);
  sums.fourth =
    n === 0 || moments.excessKurtosis.value === null ? 0 : ((moments.excessKurtosis.value + 3) * sums.second ** 2) / n;
  return sums;
}

function mergeHistograms(a: Histogram, b: Histogram): Histogram {
  return {
    edges: a.edges,
    counts: a.counts.map((count, bin) => count + b.counts[bin]),
    below: a.below + b.below,
    above: a.above + b.above,
  };
}

/** Every point counts for the numbers it stands for; the error is that of the parts, by their share. */
function mergeDistributions(a: NumberFigures, b: NumberFigures): Distribution | null {
  if (a.distribution === null || b.distribution === null) return null;
  if (a.count === 0) return b.distribution;
  if (b.count === 0) return a.distribution;
  const weighed = [...weighedPoints(a.distribution, a.count), ...weighedPoints(b.distribution, b.count)].sort(
    (x, y) => x.point - y.point,
  );
  const points: number[] = [];
  const weights: number[] = [];
  for (const { point, weight } of weighed) {
    if (points.length > 0 && points[points.length - 1] === point) weights[weights.length - 1] += weight;
    else {
      points.push(point);
      weights.push(weight);
    }
  }
  const rankError = (a.distribution.rankError * a.count + b.distribution.rankError * b.count) / (a.count + b.count);
  return { points, weights, rankError, quantiles: [] };
}

function weighedPoints({ points, weights }: Distribution, count: number): { point: number; weight: number }[] {
  const total = totalWeight({ weights });
  return Array.from(points, (point, i) => ({
    point,
    weight: total === count ? weights[i] : (weights[i] * count) / total,
  }));
}

function sameNumbers(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((value, i) => value === b[i]);
}

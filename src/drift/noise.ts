import { chiSquareQuantile, chiSquareTail } from "../stats/distributions.ts";
import { drawCells } from "../stats/hypergeometric.ts";
import { kolmogorovTail } from "../stats/kolmogorov.ts";
import type { Random } from "../stats/random.ts";

/** What a distance is between two samples of these sizes from one and the same distribution. */
export interface Noise {
  /** P(distance ≥ value) without drift; falls as the value grows. */
  tail(value: number): number;
  /** The distance that is exceeded with this probability without drift. */
  floor(probability: number): number;
  /** How the noise shrinks: with 1/n + 1/m (`rate`), or with its root. */
  readonly shrinks: "rate" | "root";
  readonly method: "chi-square" | "permutation" | "test";
}

/** Sizes of two samples that the noise is of: fewer than their rows where only a sample of these was kept. */
export interface Sizes {
  readonly n: number;
  readonly m: number;
}

/**
 * A distance that is χ² with `degrees` times `scale`·(1/n + 1/m) for well-filled cells: scale 1 for the PSI, 1/8 for
 * the Jensen–Shannon divergence. `root` where the distance is the root of that.
 */
export function chiSquareNoise(degrees: number, { n, m }: Sizes, scale: number, shrinks: "rate" | "root"): Noise {
  const unit = scale * (1 / n + 1 / m);
  return {
    tail: (value) => {
      // One cell holds all rows of both samples, and its distance is 0 whatever is drawn.
      if (degrees === 0) return value > 0 ? 0 : 1;
      return chiSquareTail((shrinks === "root" ? value * value : value) / unit, degrees);
    },
    floor: (probability) => {
      const squared = degrees === 0 ? 0 : chiSquareQuantile(1 - probability, degrees) * unit;
      return shrinks === "root" ? Math.sqrt(squared) : squared;
    },
    shrinks,
    method: "chi-square",
  };
}

/** The noise of the Kolmogorov–Smirnov distance. */
export function kolmogorovNoise({ n, m }: Sizes): Noise {
  const effective = Math.max(1, Math.round((n / (n + m)) * m));
  const tail = (value: number): number => kolmogorovTail(effective, value);
  return {
    tail,
    floor: (probability) => {
      let [low, high] = [0, 1];
      for (let i = 0; i < 60; i++) {
        const middle = (low + high) / 2;
        if (tail(middle) > probability) low = middle;
        else high = middle;
      }
      return high;
    },
    shrinks: "root",
    method: "test",
  };
}

/**
 * The noise of any distance by random relabelling: the pooled counts are dealt out again to two samples of the same
 * sizes, `draws` times, and p = (1 + number of draws as far) / (1 + draws). Beyond the furthest draw the tail goes on as
 * that of a gamma distribution with the draws' mean, variance and skewness (Pearson's type III, usual for permutation
 * distributions), so that many columns can be told apart.
 */
export function permutationNoise(
  pooled: Float64Array,
  { n, m }: Sizes,
  distance: (first: Float64Array, second: Float64Array) => number,
  random: Random,
  draws: number,
  shrinks: "rate" | "root",
): Noise {
  const counts = scaledTo(pooled, Math.round(n) + Math.round(m));
  const first = new Float64Array(counts.length);
  const second = new Float64Array(counts.length);
  const drawn = new Float64Array(draws);
  const size = Math.round(n);
  for (let draw = 0; draw < draws; draw++) {
    drawCells(random, counts, size, first);
    for (let i = 0; i < counts.length; i++) second[i] = counts[i] - first[i];
    drawn[draw] = Math.min(Number.MAX_VALUE, distance(first, second));
  }
  drawn.sort();
  const furthest = drawn[draws - 1];
  const gamma = gammaTail(drawn);
  const atFurthest = Math.max(gamma.tail(furthest), Number.MIN_VALUE);
  const least = 1 / (draws + 1);
  return {
    tail: (value) => {
      // Sums in another order differ in their last digits; a tie must stay one.
      const reached = value * (1 - 1e-9) - 1e-15;
      if (reached <= furthest) return (1 + draws - countBelow(drawn, reached)) * least;
      return least * Math.min(1, gamma.tail(value) / atFurthest);
    },
    floor: (probability) => {
      // A relative epsilon, so that 0.05 / 50 is the least p of 999 draws.
      const allowed = Math.floor(probability * (draws + 1) * (1 + 1e-12));
      if (allowed >= 1) return drawn[Math.max(0, draws - allowed)];
      return Math.max(furthest, gamma.quantile((probability / least) * atFurthest));
    },
    shrinks,
    method: "permutation",
  };
}

/** Pooled counts as whole numbers that add up to `total`; as they are where they do so already. */
function scaledTo(pooled: Float64Array, total: number): Float64Array {
  let sum = 0;
  for (const count of pooled) sum += count;
  if (sum === total && pooled.every(Number.isInteger)) return pooled;
  const scaled = new Float64Array(pooled.length);
  let passed = 0;
  let given = 0;
  for (let i = 0; i < pooled.length; i++) {
    passed += pooled[i];
    const upTo = Math.round((passed / sum) * total);
    scaled[i] = upTo - given;
    given = upTo;
  }
  return scaled;
}

/** Values of an ascending array below a limit. */
function countBelow(ascending: Float64Array, limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle] < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Tail {
  tail(value: number): number;
  quantile(tail: number): number;
}

function gammaTail(draws: Float64Array): Tail {
  const count = draws.length;
  // In units of the largest, so that neither squares nor cubes overflow.
  const unit = Math.max(Math.abs(draws[0]), Math.abs(draws[count - 1])) || 1;
  let mean = 0;
  for (const value of draws) mean += value / unit / count;
  let variance = 0;
  let third = 0;
  for (const value of draws) {
    variance += (value / unit - mean) ** 2 / count;
    third += (value / unit - mean) ** 3 / count;
  }
  const deviation = Math.sqrt(variance);
  // All draws are one value: there is nothing to fit.
  if (!(deviation > 1e-12)) return { tail: () => 1, quantile: () => mean * unit };
  // A tail that is no longer than the normal one is taken as nearly normal.
  const skewness = Math.max(0.05, third / deviation ** 3);
  const degrees = 8 / (skewness * skewness);
  // A standardised χ² of these degrees has this skewness.
  const spread = deviation / Math.sqrt(2 * degrees);
  return {
    tail: (value) => chiSquareTail(degrees + (value / unit - mean) / spread, degrees),
    quantile: (tail) => (mean + (chiSquareQuantile(1 - tail, degrees) - degrees) * spread) * unit,
  };
}

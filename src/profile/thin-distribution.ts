import { type Distribution, totalWeight } from "./profile.ts";

/**
 * A distribution of at most about `points` points. The share of values at or below each point that is left is what it
 * was; between two of them it is off by less than 1/points more than before, which `rankError` then says.
 */
export function thinDistribution(distribution: Distribution, points: number): Distribution {
  if (distribution.points.length <= points) return distribution;
  const total = totalWeight(distribution);
  const kept: number[] = [];
  const weights: number[] = [];
  let passed = 0;
  let told = 0;
  let step = 1;
  const last = distribution.points.length - 1;
  for (const [i, point] of distribution.points.entries()) {
    passed += distribution.weights[i];
    const reached = passed * points >= step * total;
    if (!reached && i !== 0 && i !== last) continue;
    kept.push(point);
    weights.push(passed - told);
    told = passed;
    step = Math.floor((passed * points) / total) + 1;
  }
  return { ...distribution, points: kept, weights, rankError: distribution.rankError + 1 / points };
}

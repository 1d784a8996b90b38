import type { JointSample } from "./counted-sample.ts";

/**
 * Distances between two empirical distributions over one support: of order 1 the first Wasserstein distance
 * ∫ |F − G| dx in the unit of the values, of order 2 the energy distance √(2 ∫ (F − G)² dx). Null where a sample is
 * empty or a value is infinite. Agree with `scipy.stats.wasserstein_distance` and `scipy.stats.energy_distance`.
 */
export function wassersteinDistance(joint: JointSample): number | null {
  return areaBetween(joint, Math.abs);
}

export function energyDistance(joint: JointSample): number | null {
  const area = areaBetween(joint, (difference) => difference * difference);
  return area === null ? null : Math.sqrt(2 * area);
}

function areaBetween(
  { values, first, second, n, m }: JointSample,
  weigh: (difference: number) => number,
): number | null {
  if (n === 0 || m === 0 || !Number.isFinite(values[0]) || !Number.isFinite(values[values.length - 1])) return null;
  let below = 0;
  let otherBelow = 0;
  let area = 0;
  for (let i = 0; i + 1 < values.length; i++) {
    below += first[i];
    otherBelow += second[i];
    area += weigh(below / n - otherBelow / m) * (values[i + 1] - values[i]);
  }
  return area;
}

import { type Distribution, totalWeight } from "./profile.ts";

/**
 * The value of a rank (0 … count − 1) among all numbers in ascending order, as the points tell it: exact where
 * `rankError` is 0. Null where there are no points.
 */
function valueOfRank({ points, weights }: Distribution, rank: number, count: number): number | null {
  if (points.length === 0) return null;
  const total = totalWeight({ weights });
  // The middle of the row's place, so that neither end is favoured where points stand for several rows.
  const target = total === count ? rank + 0.5 : ((rank + 0.5) / count) * total;
  let passed = 0;
  for (const [i, point] of points.entries()) {
    passed += weights[i];
    if (target < passed) return point;
  }
  return points[points.length - 1];
}

/**
 * The p-quantile of `count` numbers: `nearest` the value of rank p·(n − 1) rounded with halves to even, `linear` between
 * the values of the two nearest ranks (numpy's rules of these names). Null where there are no numbers.
 */
export function quantileOf(
  distribution: Distribution,
  p: number,
  count: number,
  rule: "nearest" | "linear",
): number | null {
  const at = p * (count - 1);
  if (rule === "nearest") return valueOfRank(distribution, roundHalfToEven(at), count);
  const below = Math.floor(at);
  const low = valueOfRank(distribution, below, count);
  const high = valueOfRank(distribution, Math.min(count - 1, below + 1), count);
  if (low === null || high === null || low === high) return low;
  const share = at - below;
  return share < 0.5 ? low + (high - low) * share : high - (high - low) * (1 - share);
}

function roundHalfToEven(value: number): number {
  const below = Math.floor(value);
  const share = value - below;
  if (share !== 0.5) return Math.round(value);
  return below % 2 === 0 ? below : below + 1;
}

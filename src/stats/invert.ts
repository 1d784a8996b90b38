import type { Bounds } from "./proportion.ts";

/** The narrowest tail that is looked for; a p-value below it is shown as it. */
const smallestTail = 1e-10;

/**
 * The one-sided p-value that agrees with a two-sided interval: the smallest tail α/2 at which the interval at level
 * 1 − α lies wholly below or above the bound, and 1 where it never does. So p < α/2 exactly where the reader sees
 * the interval at 1 − α exclude the bound, whatever the method of the interval.
 *
 * `intervalAt` must be nested: a higher level, a wider interval. A level without an interval (null) counts as not
 * excluding. `resolution` is the smallest p that the method can tell apart: 1 / (B + 1) for B replicates.
 *
 * Found by bisection over the logarithm of the tail, to a relative 1e-10.
 */
export function tailProbability(
  intervalAt: (level: number) => Bounds | null,
  bound: number,
  side: "below" | "above",
  resolution = smallestTail,
): number {
  const excludes = (tail: number): boolean => {
    const bounds = intervalAt(1 - 2 * tail);
    if (bounds === null) return false;
    return side === "below" ? bounds.high < bound : bounds.low > bound;
  };
  const widestTail = 0.5 - 1e-9;
  if (!excludes(widestTail)) return 1;
  let excluding = widestTail;
  let including = smallestTail;
  if (excludes(including)) return Math.max(smallestTail, resolution);
  while (excluding / including > 1 + 1e-10) {
    const middle = Math.sqrt(excluding * including);
    if (excludes(middle)) excluding = middle;
    else including = middle;
  }
  return Math.max(excluding, resolution);
}

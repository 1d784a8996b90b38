import { squareAndAdd, type WithBounds } from "../comparison/newcombe.ts";

/**
 * The greatest lower or upper end of one − other over all pairs of two different figures, their intervals squared and
 * added; −∞ without a pair. Figures are looked at by what a pair could reach at most, so that of hundreds of groups a
 * few pairs are enough: √(a² + b²) is at least the greater of a and b, and at most their sum.
 */
export function farthestEnd(ones: readonly WithBounds[], others: readonly WithBounds[], end: "low" | "high"): number {
  // What a pair reaches is at most the least of these sums of a part of its own each.
  const reachesOfOne = end === "high" ? [high] : [low, value];
  const reachesOfOther = end === "high" ? [low] : [value, high];
  const [first, last] = [reachesOfOne[0], reachesOfOther[0]];
  const left = ones.toSorted((a, b) => first(b) - first(a));
  const right = others.toSorted((a, b) => last(a) - last(b));
  let best = Number.NEGATIVE_INFINITY;
  for (const one of left) {
    if (right.length === 0 || first(one) - last(right[0]) <= best) break;
    for (const other of right) {
      if (first(one) - last(other) <= best) break;
      if (one === other || reachesOfOne.some((of, at) => of(one) - reachesOfOther[at](other) <= best)) continue;
      best = Math.max(best, squareAndAdd(one, other, 0)[end]);
    }
  }
  return best;
}

function low(figure: WithBounds): number {
  return figure.low;
}

function value(figure: WithBounds): number {
  return figure.value;
}

function high(figure: WithBounds): number {
  return figure.high;
}

import { quantileOfSorted } from "../stats/quantile.ts";

const bins = 10;
/** What stands for the share of an empty bin, so that one value more or less does not make a distance infinite. */
const leastShare = 1e-4;

/**
 * How far the canary's values of a window are from those of stable, over ten bins that hold a tenth of stable's values
 * each: the population stability index Σ (q − p) ln(q/p), or Jensen and Shannon's distance with base 2, 0 … 1. Both
 * samples are ascending and not empty.
 */
export function sampleDistance(distance: "psi" | "js", stable: Float64Array, canary: Float64Array): number {
  const edges = new Set(Array.from({ length: bins - 1 }, (_, i) => quantileOfSorted(stable, (i + 1) / bins)));
  const p = sharesOf(stable, [...edges]);
  const q = sharesOf(canary, [...edges]);
  return distance === "psi" ? stabilityIndex(p, q) : jensenShannon(p, q);
}

function stabilityIndex(p: readonly number[], q: readonly number[]): number {
  return p.reduce((sum, share, i) => {
    const [from, to] = [Math.max(share, leastShare), Math.max(q[i], leastShare)];
    return sum + (to - from) * Math.log(to / from);
  }, 0);
}

function jensenShannon(p: readonly number[], q: readonly number[]): number {
  const half = (from: number, other: number) => (from === 0 ? 0 : from * Math.log2(from / ((from + other) / 2)));
  const divergence = p.reduce((sum, share, i) => sum + (half(share, q[i]) + half(q[i], share)) / 2, 0);
  return Math.sqrt(Math.max(0, divergence));
}

/** Shares of ascending values in the bins up to each edge, edges included, and behind the last one. */
function sharesOf(ascending: Float64Array, edges: readonly number[]): number[] {
  const shares: number[] = [];
  let from = 0;
  for (const edge of [...edges, Number.POSITIVE_INFINITY]) {
    let to = from;
    while (to < ascending.length && ascending[to] <= edge) to++;
    shares.push((to - from) / ascending.length);
    from = to;
  }
  return shares;
}

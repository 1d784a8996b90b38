import { betaQuantile, normalQuantile } from "./distributions.ts";

/** Both ends of an interval, low ≤ high. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/**
 * Half of what a two-sided level leaves out: 0.025 for 0.95. Throws a RangeError unless 0 < level < 1.
 */
export function tailOf(level: number): number {
  if (!(level > 0 && level < 1)) throw new RangeError(`a confidence level lies between 0 and 1, not ${level}`);
  return (1 - level) / 2;
}

/** The standard normal's distance that a two-sided level spans to each side: 1.96 for 0.95. */
export function criticalValue(level: number): number {
  return -normalQuantile(tailOf(level));
}

/**
 * Wilson's score interval of a proportion, without continuity correction. The lower end is exactly 0 where nothing
 * succeeded and the upper end exactly 1 where everything did; n = 0 gives 0 … 1.
 *
 * Its coverage is at the level on average over proportions and swings around it with n·p: at 95 % it falls to 84 %
 * where n·p is near 0.2, and it is between 92 % and 98 % once n·p and n·(1 − p) are 5 or more.
 *
 * Throws a RangeError unless 0 ≤ successes ≤ n and 0 < level < 1.
 *
 * Source: E. B. Wilson, JASA 22, 1927; as R. G. Newcombe, Statistics in Medicine 17, 1998, method 3.
 */
export function wilson(successes: number, n: number, level: number): Bounds {
  checkCounts(successes, n);
  const z2 = criticalValue(level) ** 2;
  if (n === 0) return { low: 0, high: 1 };
  const failures = n - successes;
  const half = Math.sqrt(z2 * (z2 / 4 + (successes * failures) / n));
  return {
    low: successes === 0 ? 0 : Math.max(0, (successes + z2 / 2 - half) / (n + z2)),
    high: failures === 0 ? 1 : Math.min(1, (successes + z2 / 2 + half) / (n + z2)),
  };
}

/**
 * The exact interval of a proportion by Clopper and Pearson: it covers at least at the level for every n and p, and
 * mostly more. Exactly 0 or 1 at the ends, n = 0 gives 0 … 1. Throws as `wilson` does.
 *
 * Source: C. J. Clopper and E. S. Pearson, Biometrika 26, 1934, by quantiles of the beta distribution.
 */
export function clopperPearson(successes: number, n: number, level: number): Bounds {
  checkCounts(successes, n);
  const tail = tailOf(level);
  const failures = n - successes;
  return {
    low: successes === 0 ? 0 : betaQuantile(tail, successes, failures + 1),
    // By the mirrored beta, since 1 − tail would lose the digits of a small tail.
    high: failures === 0 ? 1 : 1 - betaQuantile(tail, failures, successes + 1),
  };
}

function checkCounts(successes: number, n: number): void {
  if (!(successes >= 0 && successes <= n && Number.isFinite(n))) {
    throw new RangeError(`a proportion needs 0 <= successes <= n, not ${successes} of ${n}`);
  }
}

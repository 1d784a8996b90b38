import type { JointSample } from "./counted-sample.ts";
import { logFactorial } from "./distributions.ts";
import type { TestResult } from "./mean-tests.ts";

/** Beyond this many rows in the larger sample the p-value is the asymptotic one, as in SciPy. */
const mostExactRows = 20;

/**
 * The two-sample Cramér–von Mises test on midranks: exact p for max(n, m) <= 20, else the limiting distribution of the
 * standardised statistic. Agrees with `scipy.stats.cramervonmises_2samp`. Null where a sample has fewer than 2 rows.
 *
 * Source: T. W. Anderson, "On the Distribution of the Two-Sample Cramér–von Mises Criterion", Annals of Mathematical
 * Statistics 33, 1962.
 */
export function cramerVonMisesTest(joint: JointSample): TestResult | null {
  const { n, m } = joint;
  if (n < 2 || m < 2) return null;
  const product = n * m;
  const all = n + m;
  const u = rankCriterion(joint);
  const statistic = u / (product * all) - (4 * product - 1) / (6 * all);
  if (Math.max(n, m) <= mostExactRows) return { statistic, p: exactTail(u, n, m) };
  const expected = (1 + 1 / all) / 6;
  const variance =
    ((all + 1) * (4 * product * all - 3 * (n * n + m * m) - 2 * product)) / (45 * all * all * 4 * product);
  const standardised = 1 / 6 + (statistic - expected) / Math.sqrt(45 * variance);
  const p = standardised < 0.003 ? 1 : Math.max(0, 1 - limitingDistribution(standardised));
  return { statistic, p };
}

/** Anderson's U: n Σ (rank of the i-th smallest of the first − i)² and the same of the second, with midranks. */
function rankCriterion({ first, second, n, m }: JointSample): number {
  let below = 0;
  let ofFirst = 0;
  let ofSecond = 0;
  let firstBelow = 0;
  let secondBelow = 0;
  for (let i = 0; i < first.length; i++) {
    const rank = below + (first[i] + second[i] + 1) / 2;
    ofFirst += squaresFrom(rank - firstBelow, first[i]);
    ofSecond += squaresFrom(rank - secondBelow, second[i]);
    firstBelow += first[i];
    secondBelow += second[i];
    below += first[i] + second[i];
  }
  return n * ofFirst + m * ofSecond;
}

/** Σ over i = 1 … count of (start − i)². */
function squaresFrom(start: number, count: number): number {
  const middle = start - (count + 1) / 2;
  return count * middle * middle + (count * (count * count - 1)) / 12;
}

/**
 * P(U ≥ u) over all ways to pick the first sample's ranks, by the frequency of each value of Σ (a·v − b·w)² along the
 * lattice paths.
 *
 * Source: Y. Xiao, A. Gordon and A. Yakovlev, JSS 17(8), 2007.
 */
function exactTail(u: number, n: number, m: number): number {
  const multiple = (n * m) / greatestCommonDivisor(n, m);
  const a = multiple / n;
  const b = multiple / m;
  const product = n * m;
  const threshold = Math.floor((multiple ** 2 * (n + m) * (6 * u - product * (4 * product - 1))) / (6 * product ** 2));
  // paths[v]: how often each sum occurs among the paths to (v of the first, w of the second).
  let paths: Map<number, number>[] = [];
  for (let w = 0; w <= m; w++) {
    const row: Map<number, number>[] = [];
    for (let v = 0; v <= n; v++) {
      const sums = new Map<number, number>();
      const step = (a * v - b * w) ** 2;
      if (v === 0 && w === 0) sums.set(0, 1);
      for (const before of [v > 0 ? row[v - 1] : null, w > 0 ? paths[v] : null]) {
        for (const [sum, times] of before ?? []) sums.set(sum + step, (sums.get(sum + step) ?? 0) + times);
      }
      row.push(sums);
    }
    paths = row;
  }
  let asFar = 0;
  for (const [sum, times] of paths[n]) if (sum >= threshold) asFar += times;
  return Math.min(1, asFar / Math.round(Math.exp(logFactorial(n + m) - logFactorial(n) - logFactorial(m))));
}

function greatestCommonDivisor(a: number, b: number): number {
  while (b > 0) [a, b] = [b, a % b];
  return a;
}

/**
 * The limiting distribution of the statistic, as a series of Bessel functions.
 *
 * Source: S. Csörgő and J. J. Faraway, "The Exact and Asymptotic Distributions of Cramér–von Mises Statistics", JRSS B
 * 58, 1996, equation 1.3.
 */
function limitingDistribution(x: number): number {
  let total = 0;
  // Γ(k + ½) / Γ(k + 1), from √π on.
  let ratio = Math.sqrt(Math.PI);
  for (let k = 0; k < 200; k++) {
    const y = 4 * k + 1;
    const q = (y * y) / (16 * x);
    const term = ((ratio * Math.sqrt(y)) / (Math.PI ** 1.5 * Math.sqrt(x))) * scaledBesselQuarter(q);
    total += term;
    if (Math.abs(term) < 1e-14) break;
    ratio *= (k + 0.5) / (k + 1);
  }
  return total;
}

/** exp(−q) K_¼(q) by the trapezoidal rule on ∫ exp(−q − q cosh t) cosh(t/4) dt, whose error falls faster than any power. */
function scaledBesselQuarter(q: number): number {
  const step = 1 / 32;
  let total = Math.exp(-2 * q) / 2;
  for (let i = 1; ; i++) {
    const t = i * step;
    const term = Math.exp(-q - q * Math.cosh(t)) * Math.cosh(t / 4);
    total += term;
    if (term <= total * 1e-17) break;
  }
  return total * step;
}

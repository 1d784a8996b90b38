import type { JointSample } from "./counted-sample.ts";
import { normalCdf } from "./distributions.ts";
import type { TestResult } from "./mean-tests.ts";

/** Above this many rows in both samples, and with ties, the normal distribution is used, as in SciPy. */
const mostExactRows = 8;

/**
 * The Mann–Whitney U test; the statistic is U of the first sample (pairs in which its row is larger, ties half). Exact p
 * where a sample has at most 8 rows and nothing is tied, else normal with ties corrected and half a unit of continuity.
 * `alternative: "less"` asks whether the first sample is lower. Agrees with `scipy.stats.mannwhitneyu`. Null where a
 * sample is empty or all values are one.
 */
export function mannWhitneyTest(
  joint: JointSample,
  alternative: "two-sided" | "less" = "two-sided",
): TestResult | null {
  const { first, second, n, m } = joint;
  if (n === 0 || m === 0) return null;
  let statistic = 0;
  let secondBelow = 0;
  let ties = 0;
  let tied = false;
  for (let i = 0; i < first.length; i++) {
    statistic += first[i] * (secondBelow + second[i] / 2);
    secondBelow += second[i];
    const together = first[i] + second[i];
    if (together > 1) tied = true;
    ties += together ** 3 - together;
  }
  const other = n * m - statistic;
  const [tested, sides] = alternative === "less" ? [other, 1] : [Math.max(statistic, other), 2];
  if (Math.min(n, m) <= mostExactRows && !tied) {
    return { statistic, p: Math.min(1, sides * exactTail(tested, n, m)) };
  }
  const all = n + m;
  const variance = ((n * m) / 12) * (all + 1 - ties / (all * (all - 1)));
  if (!(variance > 0)) return null;
  const z = (tested - (n * m) / 2 - 0.5) / Math.sqrt(variance);
  return { statistic, p: Math.min(1, sides * normalCdf(-z)) };
}

/**
 * P(U ≥ u) by the count of partitions: the share of ways to have U = u obeys
 * f(u; n, m) = (n f(u − m; n − 1, m) + m f(u; n, m − 1)) / (n + m).
 *
 * Source: H. B. Mann and D. R. Whitney, Annals of Mathematical Statistics 18, 1947.
 */
function exactTail(u: number, n: number, m: number): number {
  const [few, many] = n < m ? [n, m] : [m, n];
  // shares[i]: the distribution of U for i rows of the smaller sample and j of the larger, as j grows.
  let shares: Float64Array[] = Array.from({ length: few + 1 }, () => Float64Array.of(1));
  for (let j = 1; j <= many; j++) {
    const next: Float64Array[] = [Float64Array.of(1)];
    for (let i = 1; i <= few; i++) {
      const share = new Float64Array(i * j + 1);
      for (let value = 0; value <= i * j; value++) {
        const larger = value >= j ? (next[i - 1][value - j] ?? 0) : 0;
        const smaller = shares[i][value] ?? 0;
        share[value] = (i * larger + j * smaller) / (i + j);
      }
      next.push(share);
    }
    shares = next;
  }
  let tail = 0;
  for (let value = few * many; value >= u; value--) tail += shares[few][value];
  return tail;
}

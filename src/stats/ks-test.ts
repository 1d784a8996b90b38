import type { JointSample } from "./counted-sample.ts";
import { kolmogorovTail } from "./kolmogorov.ts";
import type { TestResult } from "./mean-tests.ts";

/** Beyond this many rows in the larger sample the p-value is the asymptotic one, as in SciPy. */
const mostExactRows = 10_000;

/** The largest distance between the empirical distribution functions, 0 … 1; null where a sample is empty. */
export function ksStatistic({ first, second, n, m }: JointSample): number | null {
  if (n === 0 || m === 0) return null;
  let below = 0;
  let otherBelow = 0;
  let largest = 0;
  for (let i = 0; i < first.length; i++) {
    below += first[i];
    otherBelow += second[i];
    // Cross-multiplied, so that equal shares give exactly 0.
    largest = Math.max(largest, Math.abs(below * m - otherBelow * n));
  }
  return largest / (n * m);
}

/**
 * The two-sided two-sample Kolmogorov–Smirnov test: exact p for max(n, m) <= 10,000 (for samples without ties; with
 * ties it errs on the high side), else the distribution of one sample of round(nm/(n + m)) rows. Agrees with
 * `scipy.stats.ks_2samp`. Null where a sample is empty.
 */
export function ksTest(joint: JointSample): TestResult | null {
  const statistic = ksStatistic(joint);
  if (statistic === null) return null;
  const { n, m } = joint;
  const p =
    Math.max(n, m) <= mostExactRows
      ? exactTail(n, m, statistic)
      : kolmogorovTail(Math.max(1, roundHalfEven((n / (n + m)) * m)), statistic);
  return { statistic, p: Math.min(1, Math.max(0, p)) };
}

function exactTail(n: number, m: number, statistic: number): number {
  const divisor = greatestCommonDivisor(n, m);
  const steps = Math.round(statistic * (n / divisor) * m);
  if (steps === 0) return 1;
  return n === m ? tailOfEqualSizes(n, steps) : tailOfPaths(Math.max(n, m), Math.min(n, m), divisor, steps);
}

/**
 * P(D ≥ h/n) of two samples of n rows by reflection: 2 Σ (−1)^(k−1) C(2n, n − kh) / C(2n, n), summed from its last term.
 *
 * Source: J. L. Hodges, "The significance probability of the Smirnov two-sample test", Arkiv för Matematik 3, 1958.
 */
function tailOfEqualSizes(n: number, h: number): number {
  let tail = 0;
  for (let k = Math.floor(n / h); k >= 1; k--) {
    let ratio = 1;
    for (let j = 0; j < h; j++) ratio *= (n - (k - 1) * h - j) / (n + (k - 1) * h + j + 1);
    tail = ratio * (1 - tail);
  }
  return 2 * tail;
}

/**
 * P(D ≥ h/lcm) by the share of lattice paths from (0, 0) to (longer, shorter) that touch |x/longer − y/shorter| ≥ h/lcm:
 * a path to (x, y) came from the left with probability x/(x + y). O(longer · h · shorter / lcm).
 */
function tailOfPaths(longer: number, shorter: number, divisor: number, h: number): number {
  const stepX = shorter / divisor;
  const stepY = longer / divisor;
  // touched[y]: the share for the current x; 1 outside the band.
  const touched = new Float64Array(shorter + 2).fill(1);
  const lowest = (x: number): number => Math.max(0, Math.floor((stepX * x - h) / stepY) + 1);
  const highest = (x: number): number => Math.min(shorter, Math.ceil((stepX * x + h) / stepY) - 1);
  let previousLow = 0;
  touched.fill(0, 0, highest(0) + 1);
  for (let x = 1; x <= longer; x++) {
    const low = lowest(x);
    const high = highest(x);
    if (low > high) return 1;
    for (let y = previousLow; y < low; y++) touched[y] = 1;
    let below = low === 0 ? 0 : 1;
    for (let y = low; y <= high; y++) {
      below = (touched[y] * x + below * y) / (x + y);
      touched[y] = below;
    }
    previousLow = low;
  }
  return touched[shorter];
}

function greatestCommonDivisor(a: number, b: number): number {
  while (b > 0) [a, b] = [b, a % b];
  return a;
}

/** NumPy's rounding. */
function roundHalfEven(value: number): number {
  const floor = Math.floor(value);
  const rest = value - floor;
  if (rest !== 0.5) return Math.round(value);
  return floor % 2 === 0 ? floor : floor + 1;
}

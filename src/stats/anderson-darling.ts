import type { JointSample } from "./counted-sample.ts";
import type { TestResult } from "./mean-tests.ts";

/** Critical values of the standardised statistic for two samples, and the significance of each: Scholz and Stephens, table 2. */
const critical = [
  [0.675, -0.245, -0.105],
  [1.281, 0.25, -0.305],
  [1.645, 0.678, -0.362],
  [1.96, 1.149, -0.391],
  [2.326, 1.822, -0.396],
  [2.573, 2.364, -0.345],
  [3.085, 3.615, -0.154],
].map(([constant, byRoot, byDegrees]) => constant + byRoot + byDegrees);
const significance = [0.25, 0.1, 0.05, 0.025, 0.01, 0.005, 0.001];

/** The p of the table, 0.001 to 0.25, and beside it what the table's last step goes on to say beyond. */
export interface AndersonDarlingResult extends TestResult {
  /** Equal to `p` inside the table; beyond its end the same slope goes on, so that a correction can tell tails apart. */
  readonly extrapolated: number;
}

/**
 * The two-sample Anderson–Darling test with midranks; the statistic is standardised. The p-value is read off the table
 * of critical values by a parabola through the logarithms and ends at 0.25 and 0.001. Agrees with
 * `scipy.stats.anderson_ksamp(variant="midrank")`. Null for an empty sample, one distinct value or fewer than 4 rows.
 *
 * Source: F. W. Scholz and M. A. Stephens, "K-Sample Anderson–Darling Tests", JASA 82, 1987, equation 7.
 */
export function andersonDarlingTest(joint: JointSample): AndersonDarlingResult | null {
  const { first, second, n, m } = joint;
  const all = n + m;
  if (n === 0 || m === 0 || all < 4 || first.length < 2) return null;
  let squares = 0;
  let below = 0;
  let firstBelow = 0;
  for (let i = 0; i < first.length; i++) {
    const tied = first[i] + second[i];
    const middle = below + tied / 2;
    const firstMiddle = firstBelow + first[i] / 2;
    const away = all * firstMiddle - middle * n;
    // The second sample is away by as much on the other side, so one square serves both.
    squares += ((tied / all) * away * away) / (middle * (all - middle) - (all * tied) / 4);
    below += tied;
    firstBelow += first[i];
  }
  const raw = (((all - 1) / all) * squares * all) / (n * m);
  const statistic = (raw - 1) / deviation(n, m);
  const p = statistic < critical[0] ? 0.25 : statistic > critical[6] ? 0.001 : Math.exp(parabola(statistic));
  const slope = parabola(critical[6]) - parabola(critical[6] - 1e-3);
  const extrapolated = statistic > critical[6] ? 0.001 * Math.exp((slope / 1e-3) * (statistic - critical[6])) : p;
  return { statistic, p, extrapolated };
}

/** The standard deviation of the statistic of two samples without ties. */
function deviation(n: number, m: number): number {
  const all = n + m;
  const reciprocals = 1 / n + 1 / m;
  let harmonic = 0;
  let nested = 0;
  for (let i = 1; i <= all - 2; i++) {
    harmonic += 1 / (all - i);
    nested += harmonic / (i + 1);
  }
  harmonic += 1;
  const g = nested;
  const h = harmonic;
  const a = 4 * g - 6 + (10 - 6 * g) * reciprocals;
  const b = 4 * (2 * g - 4) + 16 * h + (2 * g - 14 * h - 4) * reciprocals - 8 * h + 4 * g - 6;
  const c = 4 * (6 * h + 2 * g - 2) + 2 * (4 * h - 4 * g + 6) + (2 * h - 6) * reciprocals + 4 * h;
  const d = 4 * (2 * h + 6) - 8 * h;
  return Math.sqrt((a * all ** 3 + b * all ** 2 + c * all + d) / ((all - 1) * (all - 2) * (all - 3)));
}

/** The least-squares parabola through the logarithms of the significance, at x. */
function parabola(x: number): number {
  const [c0, c1, c2] = coefficients;
  return c0 + x * (c1 + x * c2);
}

const coefficients = fitParabola(critical, significance.map(Math.log));

function fitParabola(x: readonly number[], y: readonly number[]): [number, number, number] {
  // Orthogonal polynomials on the points: stable, and three sums instead of a linear system.
  const mean = average(x);
  const ones = x.map(() => 1);
  const linear = x.map((value) => value - mean);
  const spread = dot(linear, linear);
  const tilt =
    dot(
      linear,
      linear.map((value) => value * value),
    ) / spread;
  const level = spread / x.length;
  const quadratic = linear.map((value) => value * value - tilt * value - level);
  const k0 = dot(ones, y) / x.length;
  const k1 = dot(linear, y) / spread;
  const k2 = dot(quadratic, y) / dot(quadratic, quadratic);
  // In powers of x − mean, then of x.
  const [b0, b1, b2] = [k0 - k2 * level, k1 - k2 * tilt, k2];
  return [b0 - b1 * mean + b2 * mean * mean, b1 - 2 * b2 * mean, b2];
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * b[i], 0);
}

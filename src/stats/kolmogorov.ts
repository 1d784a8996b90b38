import { logFactorial } from "./distributions.ts";

/**
 * P(D ≥ d) of the two-sided one-sample Kolmogorov–Smirnov statistic of n rows, for finite n: exactly by Durbin's matrix
 * or twice the one-sided tail where these reach, else by Pelz and Good's series, whose error is of order n^−2. Agrees
 * with `scipy.stats.kstwo.sf`.
 *
 * Sources: R. Simard and P. L'Ecuyer, "Computing the Two-Sided Kolmogorov–Smirnov Distribution", JSS 39(11), 2011 (which
 * method where); G. Marsaglia, W. W. Tsang and J. Wang, JSS 8(18), 2003; W. Pelz and I. J. Good, JRSS B 38, 1976.
 */
export function kolmogorovTail(n: number, d: number): number {
  if (d >= 1) return 0;
  const reach = n * d;
  if (reach <= 0.5) return 1;
  if (reach <= 1) return 1 - Math.exp(logFactorial(n) - n * Math.log(n) + n * Math.log(2 * reach - 1));
  if (reach >= n - 1) return 2 * (1 - d) ** n;
  const squared = reach * d;
  if (d >= 0.5 || squared >= (n <= 140 ? 4 : 2.2)) {
    return squared >= 370 ? 0 : Math.min(1, 2 * oneSidedTail(n, d));
  }
  const cumulative = n <= 140 || (n <= 100_000 && n * d ** 1.5 <= 1.4) ? durbinMatrix(n, d) : pelzGood(n, d);
  return Math.min(1, Math.max(0, 1 - cumulative));
}

/** Beyond this many rows the sum below is long, and its approximation is right to six digits. */
const mostSummedRows = 1_000_000;

/**
 * P(D⁺ ≥ d) of the one-sided statistic: d Σ C(n, j) (d + j/n)^(j−1) (1 − d − j/n)^(n−j), and for more than a million
 * rows exp(−(6nd + 1)² / 18n), which is what SciPy gives there.
 *
 * Sources: Z. W. Birnbaum and F. H. Tingey, Annals of Mathematical Statistics 22, 1951; U. R. Maag and G. Dicaire,
 * Biometrika 58, 1971.
 */
function oneSidedTail(n: number, d: number): number {
  if (n > mostSummedRows) return Math.exp(-((6 * n * d + 1) ** 2) / (18 * n));
  const logOfAll = logFactorial(n);
  let total = 0;
  for (let j = 0; j <= Math.floor(n * (1 - d)); j++) {
    const below = d + j / n;
    const above = 1 - below;
    if (above <= 0) break;
    // log1p keeps the digits of a power of something next to 1.
    const log =
      logOfAll -
      logFactorial(j) -
      logFactorial(n - j) +
      (j - 1) * Math.log(below) +
      (n - j) * (below < 0.5 ? Math.log1p(-below) : Math.log(above));
    total += Math.exp(log);
  }
  return d * total;
}

/** Durbin's matrix: the middle element of n!/nⁿ · Hⁿ, with powers of two carried apart so that nothing overflows. */
function durbinMatrix(n: number, d: number): number {
  const reach = n * d;
  const k = Math.ceil(reach);
  const size = 2 * k - 1;
  const h = k - reach;
  let base: Scaled = { cells: durbinStep(size, h), exponent: 0 };
  let power: Scaled | null = null;
  for (let left = n; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) power = power === null ? base : multiply(power, base, size);
    if (left > 1) base = multiply(base, base, size);
  }
  if (power === null) return 0;
  const middle = power.cells[(k - 1) * size + k - 1];
  if (middle <= 0) return 0;
  return Math.exp(Math.log(middle) + power.exponent * Math.LN2 + logFactorial(n) - n * Math.log(n));
}

function durbinStep(size: number, h: number): Float64Array {
  const inverse = new Float64Array(size + 1);
  inverse[0] = 1;
  for (let i = 1; i <= size; i++) inverse[i] = inverse[i - 1] / i;
  const cells = new Float64Array(size * size);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const step = row - column + 1;
      if (step >= 0) cells[row * size + column] = inverse[step];
    }
  }
  for (let i = 0; i < size; i++) {
    const edge = (1 - h ** (i + 1)) * inverse[i + 1];
    cells[i * size] = edge;
    cells[(size - 1) * size + size - 1 - i] = edge;
  }
  cells[(size - 1) * size] = (1 - 2 * h ** size + Math.max(0, 2 * h - 1) ** size) * inverse[size];
  return cells;
}

interface Scaled {
  readonly cells: Float64Array;
  /** The matrix is `cells` times two to this power. */
  readonly exponent: number;
}

function multiply(a: Scaled, b: Scaled, size: number): Scaled {
  const cells = new Float64Array(size * size);
  let largest = 0;
  for (let row = 0; row < size; row++) {
    for (let inner = 0; inner < size; inner++) {
      const factor = a.cells[row * size + inner];
      if (factor === 0) continue;
      for (let column = 0; column < size; column++) {
        cells[row * size + column] += factor * b.cells[inner * size + column];
      }
    }
    for (let column = 0; column < size; column++) largest = Math.max(largest, cells[row * size + column]);
  }
  const shift = largest > 0 ? Math.floor(Math.log2(largest)) : 0;
  if (Math.abs(shift) < 100) return { cells, exponent: a.exponent + b.exponent };
  for (let i = 0; i < cells.length; i++) cells[i] *= 2 ** -shift;
  return { cells, exponent: a.exponent + b.exponent + shift };
}

/** P(D ≤ d) by the limit and its first three corrections, each a theta series that converges fast for small d√n. */
function pelzGood(n: number, d: number): number {
  const z = d * Math.sqrt(n);
  const z2 = z * z;
  const z4 = z2 * z2;
  const z6 = z4 * z2;
  const pi2 = Math.PI ** 2;
  const pi4 = pi2 * pi2;
  const terms = Math.ceil((16 * z) / Math.PI);
  const sums = [0, 0, 0, 0];
  const extras = [0, 0];
  for (let k = terms; k >= 1; k--) {
    // Half-integers k − ½, each standing for its negative too.
    const h2 = (k - 0.5) ** 2;
    const half = Math.exp((-pi2 * h2) / (2 * z2));
    sums[0] += half;
    sums[1] += (pi2 * h2 - z2) * half;
    sums[2] += (6 * z6 + 2 * z4 + pi2 * (2 * z4 - 5 * z2) * h2 + pi4 * (1 - 2 * z2) * h2 * h2) * half;
    sums[3] +=
      (-30 * z6 -
        90 * z6 * z2 +
        pi2 * (135 * z4 - 96 * z6) * h2 +
        pi4 * (212 * z4 - 60 * z2) * h2 * h2 +
        pi4 * pi2 * (5 - 30 * z2) * h2 ** 3) *
      half;
    const whole = Math.exp((-pi2 * k * k) / (2 * z2));
    extras[0] += pi2 * k * k * whole;
    extras[1] += (3 * pi2 * k * k * z2 - pi4 * k ** 4) * whole;
  }
  const root = Math.sqrt(2 * Math.PI);
  const first = (root / z) * sums[0];
  const second = (root / (6 * z4)) * sums[1];
  const third = (root / (72 * z6 * z)) * sums[2] - (root / (36 * z2 * z)) * extras[0];
  const fourth = (root / (6480 * z6 * z4)) * sums[3] + (root / (216 * z6)) * extras[1];
  return first + second / Math.sqrt(n) + third / n + fourth / n ** 1.5;
}

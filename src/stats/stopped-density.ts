import { normalCdf } from "./distributions.ts";

/**
 * The density of a test statistic Z among the paths of a sequential test that have not yet stopped, as points and the
 * mass that Simpson's rule gives each. `information` is what was gathered so far; √I·Z gains a normal increment with
 * variance ΔI and mean drift·ΔI from look to look.
 */
export interface StoppedDensity {
  readonly information: number;
  readonly points: Float64Array;
  readonly mass: Float64Array;
}

/** The grid has 6·20 − 1 corners; bounds then hold to about 1e-5. */
const leastResolution = 20;
/** Standard deviations of an increment beyond which nothing is left of it. */
const reach = 8.5;
const rootTwoPi = Math.sqrt(2 * Math.PI);

/** What is left below the bound of the first look. */
export function firstDensity(information: number, bound: number, drift: number): StoppedDensity {
  const mean = drift * Math.sqrt(information);
  const { points, weights } = gridBelow(bound, mean, leastResolution);
  const mass = new Float64Array(points.length);
  for (let i = 0; i < points.length; i++) {
    mass[i] = (weights[i] * Math.exp(-((points[i] - mean) ** 2) / 2)) / rootTwoPi;
  }
  return { information, points, mass };
}

/** What is left below the bound of the next look, which brings `increment` of information. */
export function nextDensity(before: StoppedDensity, increment: number, bound: number, drift: number): StoppedDensity {
  const information = before.information + increment;
  // Two points to each standard deviation of the increment keep Simpson's rule on its Gaussian exact.
  const resolution = Math.max(leastResolution, Math.ceil(1.5 * Math.sqrt(information / increment)));
  const { points, weights } = gridBelow(bound, drift * Math.sqrt(information), resolution);
  const mass = new Float64Array(points.length);
  const step = stepOf(before, increment, drift);
  const density = Math.sqrt(information / increment) / rootTwoPi;
  let from = 0;
  for (let j = 0; j < points.length; j++) {
    const target = step.target(points[j]);
    while (from < before.points.length && before.points[from] * step.scale < target - reach) from++;
    let sum = 0;
    for (let i = from; i < before.points.length; i++) {
      const distance = target - before.points[i] * step.scale;
      if (distance < -reach) break;
      sum += before.mass[i] * Math.exp((-distance * distance) / 2);
    }
    mass[j] = weights[j] * sum * density;
  }
  return { information, points, mass };
}

/** The chance to stand at or above `bound` at the next look after standing below every earlier bound. */
export function massAbove(before: StoppedDensity, increment: number, bound: number, drift: number): number {
  const step = stepOf(before, increment, drift);
  const target = step.target(bound);
  let sum = 0;
  for (let i = 0; i < before.points.length; i++) {
    sum += before.mass[i] * normalCdf(before.points[i] * step.scale - target);
  }
  return sum;
}

/** The density of the next look's statistic at `bound`. */
export function densityAt(before: StoppedDensity, increment: number, bound: number, drift: number): number {
  const step = stepOf(before, increment, drift);
  const target = step.target(bound);
  let sum = 0;
  for (let i = 0; i < before.points.length; i++) {
    const distance = target - before.points[i] * step.scale;
    sum += before.mass[i] * Math.exp((-distance * distance) / 2);
  }
  return (sum * Math.sqrt((before.information + increment) / increment)) / rootTwoPi;
}

/** Both looks in units of the increment's standard deviation, in which the increment is a standard normal. */
function stepOf(before: StoppedDensity, increment: number, drift: number) {
  const scale = Math.sqrt(before.information / increment);
  const nextScale = Math.sqrt((before.information + increment) / increment);
  const shift = drift * Math.sqrt(increment);
  return { scale, target: (z: number) => z * nextScale - shift };
}

/**
 * Points below a bound and the weights of Simpson's rule over them, dense where a normal density around `mean` is.
 *
 * Source: C. Jennison and B. W. Turnbull, Group Sequential Methods, 2000, section 19.2.
 */
function gridBelow(bound: number, mean: number, r: number): { points: Float64Array; weights: Float64Array } {
  const corners: number[] = [];
  for (let i = 1; i <= 6 * r - 1; i++) {
    const corner = mean + cornerAt(i, r);
    if (corner >= bound) break;
    corners.push(corner);
  }
  if (corners.length < 6 * r - 1) corners.push(bound);
  // A bound below every point leaves nothing that is worth an integral.
  if (corners.length < 2) corners.unshift(bound - 1);
  const points = new Float64Array(2 * corners.length - 1);
  const weights = new Float64Array(points.length);
  points[0] = corners[0];
  for (let i = 0; i + 1 < corners.length; i++) {
    const width = corners[i + 1] - corners[i];
    points[2 * i + 1] = corners[i] + width / 2;
    points[2 * i + 2] = corners[i + 1];
    weights[2 * i] += width / 6;
    weights[2 * i + 1] += (4 * width) / 6;
    weights[2 * i + 2] += width / 6;
  }
  return { points, weights };
}

function cornerAt(i: number, r: number): number {
  if (i < r) return -3 - 4 * Math.log(r / i);
  if (i <= 5 * r) return -3 + (3 * (i - r)) / (2 * r);
  return 3 + 4 * Math.log(r / (6 * r - i));
}

import type { Plan, PrepareStatistics } from "./bootstrap.ts";
import { type CountStatistics, type CountTable, cellsOfStrata } from "./bootstrap-counts.ts";
import type { Random } from "./random.ts";
import { sum } from "./sum.ts";

/** A statistic with one unit left out, for each unit of a stratum; equal values may stand once with their number. */
export interface Jackknife {
  readonly values: ArrayLike<number>;
  readonly multiplicity?: ArrayLike<number>;
}

/**
 * The acceleration of a BCa interval: a sixth of the skewness of the jackknife's deviations, over one stratum or
 * several (as scipy.stats.bootstrap does for several samples). 0 where no unit moves the statistic. Null where a
 * value is undefined (NaN): the interval then falls back to percentiles.
 *
 * Source: B. Efron and R. J. Tibshirani, An Introduction to the Bootstrap, 1993, equation 14.15.
 */
export function acceleration(strata: readonly Jackknife[]): number | null {
  let [cubes, squares] = [0, 0];
  for (const { values, multiplicity } of strata) {
    const times = (i: number): number => multiplicity?.[i] ?? 1;
    const counted = Float64Array.from({ length: values.length }, (_, i) => times(i));
    const n = sum(counted);
    if (n === 0) continue;
    const mean = sum(counted.map((count, i) => (count === 0 ? 0 : count * values[i]))) / n;
    const deviations = counted.map((_, i) => ((n - 1) / n) * (mean - values[i]));
    cubes += sum(counted.map((count, i) => (count === 0 ? 0 : count * deviations[i] ** 3)));
    squares += sum(counted.map((count, i) => (count === 0 ? 0 : count * deviations[i] ** 2)));
  }
  if (!Number.isFinite(cubes) || !Number.isFinite(squares)) return null;
  return squares === 0 ? 0 : cubes / (6 * squares ** 1.5);
}

/**
 * The exact delete-one accelerations of statistics of counts: one evaluation for each cell that is not empty, since
 * all rows of a cell are the same to the statistic.
 */
export function accelerationsOfCounts(
  table: CountTable,
  statistics: number,
  evaluate: CountStatistics,
): (number | null)[] {
  const without = Float64Array.from(table.counts);
  const out = new Float64Array(statistics);
  const strata = cellsOfStrata(table).map((all) => {
    const cells = all.filter((cell) => without[cell] > 0);
    const values = Array.from({ length: statistics }, () => new Float64Array(cells.length));
    for (const [i, cell] of cells.entries()) {
      without[cell]--;
      evaluate(without, out);
      without[cell]++;
      for (let k = 0; k < statistics; k++) values[k][i] = out[k];
    }
    return { values, multiplicity: cells.map((cell) => without[cell]) };
  });
  return Array.from({ length: statistics }, (_, k) =>
    acceleration(strata.map(({ values, multiplicity }) => ({ values: values[k], multiplicity }))),
  );
}

/**
 * The accelerations of statistics of rows, by leaving out random groups of units: at most `groups` (200) evaluations
 * for each stratum, and the exact delete-one jackknife where there are no more units than that. The skewness of
 * independent sums adds up, so groups estimate the same number, with a standard error of about 0.65 / groups.
 *
 * Throws a RangeError for a plan of little bootstraps, whose intervals are percentiles.
 */
export function accelerationsOfRows(
  plan: Plan,
  random: Random,
  statistics: number,
  prepare: PrepareStatistics,
  groups = 200,
): (number | null)[] {
  if (plan.method === "little") throw new RangeError("a bag of little bootstraps has no acceleration");
  const evaluate = prepare(null);
  const clusterOf = plan.units.kind === "clusters" ? plan.units.of : null;
  const rows = plan.units.kind === "rows" ? plan.units.rows : plan.units.of.length;
  const out = new Float64Array(statistics);
  const multiplicity = new Uint32Array(rows);
  const strata = plan.strata.map((stratum, s) => {
    const count = Math.min(groups, stratum.size);
    const groupOf = randomGroups(stratum.size, count, random.split("jackknife").split(s));
    const groupOfRow = new Int32Array(rows).fill(-1);
    for (let i = 0; i < stratum.size; i++) groupOfRow[stratum.units?.[i] ?? i] = groupOf[i];
    if (clusterOf !== null) for (let row = rows - 1; row >= 0; row--) groupOfRow[row] = groupOf[clusterOf[row]];
    const values = Array.from({ length: statistics }, () => new Float64Array(count));
    for (let group = 0; group < count; group++) {
      for (let row = 0; row < rows; row++) multiplicity[row] = groupOfRow[row] === group ? 0 : 1;
      evaluate(multiplicity, out);
      for (let k = 0; k < statistics; k++) values[k][group] = out[k];
    }
    return values;
  });
  return Array.from({ length: statistics }, (_, k) => acceleration(strata.map((values) => ({ values: values[k] }))));
}

/**
 * The exact delete-one acceleration of a mean, in closed form: leaving a value out moves the mean by its distance from
 * it. With weights it is that of a ratio of sums, by the infinitesimal jackknife. Null where the weights are all 0.
 */
export function accelerationOfMean(values: ArrayLike<number>, weights: ArrayLike<number> | null = null): number | null {
  const n = values.length;
  const weight = (i: number): number => (weights === null ? 1 : weights[i]);
  const total = sum(Float64Array.from({ length: n }, (_, i) => weight(i)));
  if (!(total > 0)) return null;
  const mean = sum(Float64Array.from({ length: n }, (_, i) => weight(i) * values[i])) / total;
  // The influence of a row is up to its sign what the jackknife's deviation is up to scale.
  return acceleration([{ values: Float64Array.from({ length: n }, (_, i) => -weight(i) * (values[i] - mean)) }]);
}

/** A random partition into groups whose sizes differ by at most one. */
function randomGroups(size: number, groups: number, random: Random): Uint32Array {
  const groupOf = new Uint32Array(size);
  for (let i = 0; i < size; i++) groupOf[i] = i % groups;
  for (let i = size - 1; i > 0; i--) {
    const j = random.below(i + 1);
    const other = groupOf[j];
    groupOf[j] = groupOf[i];
    groupOf[i] = other;
  }
  return groupOf;
}

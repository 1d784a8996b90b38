import { argsort } from "../../stats/sorting.ts";

/** Values in ascending order with the weight up to and including each; missing values are left out. */
export interface SortedValues {
  readonly values: Float64Array;
  readonly cumulative: Float64Array;
  readonly total: number;
  /** Of the values that have weight; NaN where none has. */
  readonly smallest: number;
  readonly largest: number;
}

/** Sorts once; the function returned sums one weight a value (null: all 1) in that order. NaN marks a missing value. */
export function prepareSorted(column: Float64Array): (weight: Float64Array | null) => SortedValues {
  const present = presentPositions(column);
  const kept = present === null ? column : column.filter((value) => !Number.isNaN(value));
  const order = argsort(kept);
  const values = new Float64Array(order.length);
  for (let i = 0; i < order.length; i++) {
    values[i] = kept[order[i]];
    if (present !== null) order[i] = present[order[i]];
  }
  const cumulative = new Float64Array(order.length);
  return (weight) => {
    let total = 0;
    let smallest = Number.NaN;
    let largest = Number.NaN;
    for (let i = 0; i < order.length; i++) {
      const of = weight === null ? 1 : weight[order[i]];
      total += of;
      cumulative[i] = total;
      if (of > 0) {
        if (Number.isNaN(smallest)) smallest = values[i];
        largest = values[i];
      }
    }
    return { values, cumulative, total, smallest, largest };
  };
}

/** The weighted median of each weighting of one column. */
export function prepareMedian(column: Float64Array): (weight: Float64Array | null) => number {
  const sorted = prepareSorted(column);
  return (weight) => medianOfSorted(sorted(weight));
}

/** The median: halfway between two values where half of the weight lies on each side. NaN where there is no weight. */
export function medianOfSorted(sorted: SortedValues): number {
  return averagedQuantile(sorted, 0.5);
}

/**
 * Quantile by the averaged inverted distribution function (Hyndman and Fan's type 2), which serves any weights: the
 * first value up to which at least q of the weight lies; where exactly q does, the mean of it and the next.
 */
export function averagedQuantile({ values, cumulative, total }: SortedValues, q: number): number {
  if (!(total > 0)) return Number.NaN;
  const wanted = q * total;
  const slack = total * 1e-12;
  const at = firstReaching(cumulative, wanted - slack);
  if (cumulative[at] > wanted + slack) return values[at];
  const next = firstReaching(cumulative, cumulative[at] + slack);
  return next < values.length ? (values[at] + values[next]) / 2 : values[at];
}

/**
 * Quantile with linear interpolation between the values at (n − 1) q (NumPy's default, Hyndman and Fan's type 7) where
 * weights are whole numbers that say how often a value stands.
 */
export function linearQuantile({ values, cumulative, total }: SortedValues, q: number): number {
  if (!(total > 0)) return Number.NaN;
  const at = (total - 1) * q;
  const below = Math.floor(at);
  const low = values[firstReaching(cumulative, below + 0.5)];
  const part = at - below;
  if (part === 0) return low;
  const high = values[firstReaching(cumulative, below + 1.5)];
  const step = high - low;
  // The nearer end is the base, as in NumPy, so that equal ends give themselves.
  return part < 0.5 ? low + step * part : high - step * (1 - part);
}

function firstReaching(cumulative: Float64Array, wanted: number): number {
  let low = 0;
  let high = cumulative.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (cumulative[middle] >= wanted) high = middle;
    else low = middle + 1;
  }
  return cumulative[low] >= wanted ? low : cumulative.length;
}

function presentPositions(column: Float64Array): Uint32Array | null {
  let missing = 0;
  for (let i = 0; i < column.length; i++) if (Number.isNaN(column[i])) missing++;
  if (missing === 0) return null;
  const present = new Uint32Array(column.length - missing);
  let size = 0;
  for (let i = 0; i < column.length; i++) if (!Number.isNaN(column[i])) present[size++] = i;
  return present;
}

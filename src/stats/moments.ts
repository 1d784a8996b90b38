import { RunningSum } from "./sum.ts";

/** The mean, weighted where weights are given; null where there is no value or the total weight is 0. */
export function mean(values: ArrayLike<number>, weights: ArrayLike<number> | null = null): number | null {
  const total = new RunningSum();
  const weight = new RunningSum();
  for (let i = 0; i < values.length; i++) {
    const w = weights === null ? 1 : weights[i];
    total.add(w * values[i]);
    weight.add(w);
  }
  return weight.total() > 0 ? total.total() / weight.total() : null;
}

/**
 * The variance about the mean, in two passes: the sum of squared deviations over n − `degreesLost` (1 for a sample,
 * 0 for a population). With weights, which count rows (frequencies), n is their sum. Null where n does not exceed
 * `degreesLost`.
 */
export function variance(
  values: ArrayLike<number>,
  { weights = null, degreesLost = 1 }: { weights?: ArrayLike<number> | null; degreesLost?: number } = {},
): number | null {
  const centre = mean(values, weights);
  if (centre === null) return null;
  const squares = new RunningSum();
  const rest = new RunningSum();
  const n = new RunningSum();
  for (let i = 0; i < values.length; i++) {
    const w = weights === null ? 1 : weights[i];
    const deviation = values[i] - centre;
    squares.add(w * deviation * deviation);
    rest.add(w * deviation);
    n.add(w);
  }
  const free = n.total() - degreesLost;
  // What is left of the deviations corrects the rounding of the mean (Chan, Golub and LeVeque 1983).
  return free > 0 ? Math.max(0, squares.total() - rest.total() ** 2 / n.total()) / free : null;
}

import type { Random } from "../stats/random.ts";
import { tallyDeals, type UnderEquality } from "./under-equality.ts";

/** Rows whose groups' figures are sums over sums, Σ worth / Σ by. */
export interface DealtRows {
  readonly worth: Float64Array;
  /** Null where every row counts 1. */
  readonly by: Float64Array | null;
  /** The group of each row, 0-based. */
  readonly groupOf: Uint32Array;
  readonly groups: number;
  /** Where each stratum starts, since rows stand stratum after stratum, and at last where the last one ends. */
  readonly starts: Uint32Array;
}

/** So many rows are dealt at most, all permutations together, but for the fewest permutations below. */
const mostDealt = 100_000_000;
const fewestPermutations = 200;

/** How many permutations of so many rows are made where so many were asked for. */
export function affordablePermutations(asked: number, rows: number): number {
  return Math.min(asked, Math.max(fewestPermutations, Math.floor(mostDealt / Math.max(1, rows))));
}

/**
 * Permutation test of figures that are sums over sums: the groups' labels are dealt anew over the rows of each stratum,
 * each group keeping its number of them there. A relabelling counts as far when some group's figure lies as many standard
 * errors from what its strata lead to expect as the observed one that does most. Many rows are dealt less often, at least
 * 200 times.
 *
 * @param shown what a group's figure is shown as, such as the square root of a mean of squares; rising
 */
export function permuteRows(
  rows: DealtRows,
  shown: (figure: number) => number,
  asked: number,
  random: Random,
): UnderEquality {
  const { worth, by, groupOf, groups, starts } = rows;
  const permutations = affordablePermutations(asked, worth.length);
  const expected = expectations(rows);
  const sums = { worth: new Float64Array(groups), by: new Float64Array(groups) };
  const figures = new Float64Array(groups);
  const measure = (labels: Uint32Array): number => {
    sums.worth.fill(0);
    sums.by.fill(0);
    for (let at = 0; at < labels.length; at++) {
      sums.worth[labels[at]] += worth[at];
      sums.by[labels[at]] += by === null ? 1 : by[at];
    }
    let farthest = 0;
    for (let g = 0; g < groups; g++) {
      const figure = sums.worth[g] / sums.by[g];
      figures[g] = shown(figure);
      const apart = Math.abs(figure - expected.figure[g]) * expected.precision[g];
      if (apart > farthest) farthest = apart;
    }
    return farthest;
  };
  const observed = measure(groupOf);
  const tally = tallyDeals(observed);
  const labels = groupOf.slice();
  for (let b = 0; b < permutations; b++) {
    for (let s = 0; s + 1 < starts.length; s++) shuffle(labels, starts[s], starts[s + 1], random);
    const farthest = measure(labels);
    tally.add(farthest, figures);
  }
  return tally.finish();
}

/** Fisher and Yates, in place, from one place up to another. */
export function shuffle(labels: Uint32Array, from: number, to: number, random: Random): void {
  for (let at = to - 1; at > from; at--) {
    const other = from + random.below(at - from + 1);
    const label = labels[at];
    labels[at] = labels[other];
    labels[other] = label;
  }
}

/** What dealing leads to expect of each group, and one over its standard error, by linearising sums over sums. */
function expectations({ worth, by, groupOf, groups, starts }: DealtRows) {
  const byOf = (at: number): number => (by === null ? 1 : by[at]);
  let [allWorth, allBy] = [0, 0];
  for (let at = 0; at < worth.length; at++) {
    allWorth += worth[at];
    allBy += byOf(at);
  }
  const pooled = allWorth / allBy;
  const sums = { worth: new Float64Array(groups), by: new Float64Array(groups), variance: new Float64Array(groups) };
  const counts = new Float64Array(groups);
  const touched: number[] = [];
  for (let s = 0; s + 1 < starts.length; s++) {
    const [from, to] = [starts[s], starts[s + 1]];
    const n = to - from;
    let [sum, divisor, squares] = [0, 0, 0];
    for (let at = from; at < to; at++) {
      if (counts[groupOf[at]]++ === 0) touched.push(groupOf[at]);
      sum += worth[at];
      divisor += byOf(at);
    }
    const center = (sum - pooled * divisor) / n;
    for (let at = from; at < to; at++) squares += (worth[at] - pooled * byOf(at) - center) ** 2;
    for (const g of touched) {
      sums.worth[g] += (counts[g] * sum) / n;
      sums.by[g] += (counts[g] * divisor) / n;
      if (n > 1) sums.variance[g] += ((counts[g] * (n - counts[g])) / n) * (squares / (n - 1));
      counts[g] = 0;
    }
    touched.length = 0;
  }
  return {
    figure: sums.worth.map((sum, g) => sum / sums.by[g]),
    precision: sums.variance.map((variance, g) => (variance > 0 ? sums.by[g] / Math.sqrt(variance) : 0)),
  };
}

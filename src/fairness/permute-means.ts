import type { Random } from "../stats/random.ts";
import type { DefinedFigure } from "./disparity.ts";
import { permuteRows } from "./permute-rows.ts";
import type { RowMean } from "./row-mean.ts";
import { tallyDeals, type UnderEquality } from "./under-equality.ts";

/** With so many rows in all deals together, or fewer, the labels themselves are dealt. */
const mostDealt = 40_000_000;
/** However many rows the groups have that are drawn one by one, so many deals are made. */
const fewestDeals = 200;
/** The mean of so many rows is drawn from the normal distribution, that of fewer ones from the rows of all groups. */
const normalFrom = 400;

/**
 * Permutation test of a disparity of means of rows: the groups' labels are dealt anew over all rows, each group keeping
 * its number of them. Of many rows the means are drawn instead, those of large groups from the normal distribution whose
 * variance is that of all rows, those of small groups from the rows themselves (of very many groups in fewer deals, at
 * least 200), each about the mean of all. A relabelling
 * counts as far when some group's mean stands out by as many standard errors as the observed one that does most.
 *
 * Null where a figure is no mean of rows, and with fewer than two groups.
 */
export function permuteMeans(
  figures: readonly DefinedFigure[],
  permutations: number,
  random: Random,
): UnderEquality | null {
  const means = figures.flatMap((figure) => figure.mean ?? []);
  const [first] = means;
  if (first === undefined || means.length < figures.length || means.length < 2) return null;
  const shown = shownAs(first);
  const all = means.reduce((sum, { rows }) => sum + rows, 0);
  if (all * permutations > mostDealt) return drawMeans(means, all, shown, permutations, random);
  const groupOf = new Uint32Array(all);
  let at = 0;
  for (const [g, { rows }] of means.entries()) {
    groupOf.fill(g, at, at + rows);
    at += rows;
  }
  const rows = { worth: together(means, all), by: null, groupOf, groups: means.length, starts: Uint32Array.of(0, all) };
  return permuteRows(rows, shown, permutations, random);
}

function shownAs({ scale }: RowMean): (figure: number) => number {
  return scale === "root" ? (figure) => Math.sqrt(Math.max(0, figure)) : (figure) => figure;
}

function together(means: readonly RowMean[], all: number): Float64Array {
  const worth = new Float64Array(all);
  let at = 0;
  for (const own of means) {
    own.write(worth.subarray(at, at + own.rows));
    at += own.rows;
  }
  return worth;
}

function drawMeans(
  means: readonly RowMean[],
  all: number,
  shown: (figure: number) => number,
  permutations: number,
  random: Random,
): UnderEquality {
  const center = means.reduce((sum, { rows, mean }) => sum + rows * mean, 0) / all;
  // The squares about the mean of all are those inside the groups and those between them.
  const squares = means.reduce((sum, own) => sum + own.squares + own.rows * (own.mean - center) ** 2, 0);
  const spread = squares / (all - 1);
  const precision = means.map(({ rows }) => (spread > 0 ? 1 / Math.sqrt(spread * (1 / rows - 1 / all)) : 0));
  const farthestOf = (figures: ArrayLike<number>, about: number): number =>
    precision.reduce((farthest, own, g) => Math.max(farthest, Math.abs(figures[g] - about) * own), 0);
  const observed = means.map(({ mean }) => mean);
  const tally = tallyDeals(farthestOf(observed, center));
  const pool = means.some(({ rows }) => rows < normalFrom) ? together(means, all) : new Float64Array(0);
  const figures = new Float64Array(means.length);
  const drawnRows = means.reduce((sum, { rows }) => sum + (rows < normalFrom ? rows : 0), 0);
  const deals = Math.min(permutations, Math.max(fewestDeals, Math.floor(mostDealt / Math.max(1, drawnRows))));
  for (let b = 0; b < deals; b++) {
    let sum = 0;
    for (let g = 0; g < means.length; g++) {
      const { rows } = means[g];
      const drawn =
        rows < normalFrom ? drawnMean(pool, rows, random) : center + random.normal() * Math.sqrt(spread / rows);
      figures[g] = drawn;
      sum += rows * drawn;
    }
    // Independent means about their common one vary together as dealt ones do about the mean of all.
    const farthest = farthestOf(figures, sum / all);
    tally.add(farthest, figures.map(shown));
  }
  return tally.finish();
}

function drawnMean(pool: Float64Array, rows: number, random: Random): number {
  let sum = 0;
  for (let i = 0; i < rows; i++) sum += pool[random.below(pool.length)];
  return sum / rows;
}

import { multinomialSampler } from "./multinomial.ts";
import type { Random } from "./random.ts";

/** Several statistics of a table of counts at once; writes NaN where one is undefined. Must not keep `cells`. */
export type CountStatistics = (cells: Float64Array, out: Float64Array) => void;

export interface CountTable {
  /** Whole counts of rows, one a cell: a confusion matrix, say. */
  readonly counts: ArrayLike<number>;
  /** The stratum of each cell where the totals of strata are fixed; all cells are one stratum without it. */
  readonly strata?: ArrayLike<number>;
}

/**
 * The bootstrap of statistics that depend on counts alone: resampling n rows with replacement makes multinomial
 * counts, so those are drawn, at O(cells) a resample whatever n is. The same distribution as drawing rows.
 *
 * One array of replicates a statistic, NaN where undefined. A resample depends on `random`'s seed and its number.
 */
export function countReplicates(
  table: CountTable,
  resamples: number,
  random: Random,
  statistics: number,
  evaluate: CountStatistics,
): Float64Array[] {
  const strata = cellsOfStrata(table).map((cells) => {
    const weights = Float64Array.from(cells, (cell) => table.counts[cell]);
    const n = weights.reduce((sum, count) => sum + count, 0);
    return { cells, drawn: new Float64Array(cells.length), sample: multinomialSampler(n, weights) };
  });
  const replicates = Array.from({ length: statistics }, () => new Float64Array(resamples));
  const drawn = new Float64Array(table.counts.length);
  const out = new Float64Array(statistics);
  for (let b = 0; b < resamples; b++) {
    const stream = random.split(b);
    for (const stratum of strata) {
      stratum.sample(stream, stratum.drawn);
      for (let i = 0; i < stratum.cells.length; i++) drawn[stratum.cells[i]] = stratum.drawn[i];
    }
    evaluate(drawn, out);
    for (let k = 0; k < statistics; k++) replicates[k][b] = out[k];
  }
  return replicates;
}

/** The cells of each stratum, strata in the order of their first cell. */
export function cellsOfStrata(table: CountTable): number[][] {
  const strata = new Map<number, number[]>();
  for (let cell = 0; cell < table.counts.length; cell++) {
    const stratum = table.strata?.[cell] ?? 0;
    const cells = strata.get(stratum);
    if (cells === undefined) strata.set(stratum, [cell]);
    else cells.push(cell);
  }
  return [...strata.values()];
}

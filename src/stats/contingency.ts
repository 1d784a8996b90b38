import { chiSquareTail } from "./distributions.ts";

/** A table of two rows as counts by column; columns that are empty in both rows take no part. */
export interface TwoRows {
  readonly first: ArrayLike<number>;
  readonly second: ArrayLike<number>;
}

export interface ContingencyResult {
  readonly statistic: number;
  readonly p: number;
  readonly degreesOfFreedom: number;
}

/**
 * Pearson's χ² test of independence on a 2 × k table; with k = 2 and Yates' correction, unless `corrected` is false.
 * Null where a row is empty; statistic 0 and p 1 where only one column is filled. Agrees with
 * `scipy.stats.chi2_contingency`.
 */
export function chiSquareTest(table: TwoRows, corrected = true): ContingencyResult | null {
  return powerDivergence(table, corrected, (observed, expected) => (observed - expected) ** 2 / expected);
}

/**
 * The likelihood-ratio test (G), with the same correction for 2 × 2. Agrees with
 * `scipy.stats.chi2_contingency(lambda_="log-likelihood")`.
 */
export function likelihoodRatioTest(table: TwoRows, corrected = true): ContingencyResult | null {
  return powerDivergence(table, corrected, (observed, expected) =>
    observed === 0 ? 0 : 2 * observed * Math.log(observed / expected),
  );
}

/** Cramér's V of a 2 × k table, 0 … 1, without correction: √(χ²/N). Null where a row is empty. */
export function cramersV(table: TwoRows): number | null {
  const test = chiSquareTest(table, false);
  if (test === null) return null;
  const { n, m } = totals(table);
  return Math.min(1, Math.sqrt(test.statistic / (n + m)));
}

function powerDivergence(
  table: TwoRows,
  corrected: boolean,
  term: (observed: number, expected: number) => number,
): ContingencyResult | null {
  const { n, m, filled } = totals(table);
  if (n === 0 || m === 0) return null;
  if (filled < 2) return { statistic: 0, p: 1, degreesOfFreedom: 0 };
  const yates = corrected && filled === 2;
  let statistic = 0;
  for (let i = 0; i < table.first.length; i++) {
    const column = table.first[i] + table.second[i];
    if (column === 0) continue;
    for (const [observed, row] of [
      [table.first[i], n],
      [table.second[i], m],
    ]) {
      const expected = (row * column) / (n + m);
      const away = expected - observed;
      // Towards the expected count by at most a half, never past it.
      const moved = yates ? observed + Math.sign(away) * Math.min(0.5, Math.abs(away)) : observed;
      statistic += term(moved, expected);
    }
  }
  statistic = Math.max(0, statistic);
  return { statistic, p: chiSquareTail(statistic, filled - 1), degreesOfFreedom: filled - 1 };
}

function totals({ first, second }: TwoRows): { n: number; m: number; filled: number } {
  let n = 0;
  let m = 0;
  let filled = 0;
  for (let i = 0; i < first.length; i++) {
    n += first[i];
    m += second[i];
    if (first[i] + second[i] > 0) filled++;
  }
  return { n, m, filled };
}

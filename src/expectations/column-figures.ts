import type { ColumnProfile } from "../profile/profile.ts";

/**
 * Figures of a column of numbers as pandas gives them: booleans count as 1 and 0, infinite values count as they are,
 * null where pandas has NaN. The profile must hold the moments, and for booleans both values with their counts.
 */

/** True and false of a boolean column. */
interface Counts {
  readonly ones: number;
  readonly zeros: number;
}

function booleanCounts(column: ColumnProfile): Counts | null {
  if (column.type !== "boolean" || column.values?.kind !== "all") return null;
  const of = (wanted: boolean): number => column.values?.list.find(({ value }) => value === wanted)?.count ?? 0;
  return { ones: of(true), zeros: of(false) };
}

/** The sum or mean of numbers with infinite ones among them; null where both signs occur. */
function infiniteOf(column: ColumnProfile): number | null {
  const { numbers } = column;
  if (numbers === null || numbers.infinite === 0) return null;
  const [low, high] = [numbers.minimum === Number.NEGATIVE_INFINITY, numbers.maximum === Number.POSITIVE_INFINITY];
  if (low && high) return null;
  return low ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}

export function countOf(column: ColumnProfile): number {
  return column.rows - column.missing;
}

/** 0 where there is no value. */
export function sumOf(column: ColumnProfile): number | null {
  if (countOf(column) === 0) return 0;
  const counts = booleanCounts(column);
  if (counts !== null) return counts.ones;
  return column.numbers?.moments?.sum.value ?? infiniteOf(column);
}

export function meanOf(column: ColumnProfile): number | null {
  if (countOf(column) === 0) return null;
  const counts = booleanCounts(column);
  if (counts !== null) return counts.ones / (counts.ones + counts.zeros);
  return column.numbers?.moments?.mean.value ?? infiniteOf(column);
}

/** With n − 1; null below two values. */
export function deviationOf(column: ColumnProfile): number | null {
  const counts = booleanCounts(column);
  if (counts === null) return column.numbers?.moments?.deviation.value ?? null;
  const { ones, zeros } = counts;
  const n = ones + zeros;
  return n < 2 ? null : Math.sqrt((ones * zeros) / n / (n - 1));
}

/** The median of a boolean column: 0, 0.5 or 1. */
export function booleanMedian(column: ColumnProfile): number | null {
  const counts = booleanCounts(column);
  if (counts === null || counts.ones + counts.zeros === 0) return null;
  return counts.ones === counts.zeros ? 0.5 : counts.ones > counts.zeros ? 1 : 0;
}

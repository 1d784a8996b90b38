import { fisherExact } from "../stats/fisher-exact.ts";
import { psi } from "./cell-distances.ts";
import { cellsOf } from "./cells.ts";
import type { CategoryPair, ColumnSide } from "./column-pair.ts";
import { isComplete, measureCells } from "./distance-measures.ts";
import { type Measurement, type MeasureSettings, undefinedBecause } from "./measure.ts";
import { permutationNoise } from "./noise.ts";

/** The PSI of two cells, rows with a value and rows without: how far missingness itself has moved. */
export const missingMeasureId = "psi(missing)";

export function measureMissing(reference: ColumnSide, current: ColumnSide, settings: MeasureSettings): Measurement {
  if (reference.rows === 0 || current.rows === 0) return undefinedBecause("a table has no rows");
  const cells = cellsOf(
    [reference.missing, reference.rows - reference.missing],
    [current.missing, current.rows - current.missing],
  );
  const measured = measureCells(cells, psi, { ...settings, shrinks: "rate", chiSquareScale: 1 });
  if (measured.kind !== "distance" || cells.reference.length < 2) return measured;
  const p = fisherExact(cells.reference[0], cells.reference[1], cells.current[0], cells.current[1]);
  return { ...measured, p };
}

/** The share of the current rows whose category the reference does not have. */
export const newCategoriesMeasureId = "new_categories";

export function measureNewCategories(pair: CategoryPair, settings: MeasureSettings): Measurement {
  if (!isComplete(pair)) return undefinedBecause("only its most frequent categories are known");
  const { reference, current, n, m } = pair.cells;
  const share = (first: Float64Array, second: Float64Array): number => {
    let unseen = 0;
    for (let i = 0; i < first.length; i++) if (first[i] === 0) unseen += second[i];
    return unseen / m;
  };
  const value = share(reference, current);
  if (value === 0) {
    const none = { tail: () => 1, floor: () => 0, shrinks: "rate", method: "permutation" } as const;
    return { kind: "distance", value, p: 1, noise: none, notes: [] };
  }
  const pooled = reference.map((count, i) => count + current[i]);
  const noise = permutationNoise(pooled, { n, m }, share, settings.random, settings.draws, "rate");
  return { kind: "distance", value, p: noise.tail(value), noise, notes: [] };
}

/** Categories of the current sample that the reference does not have, most frequent first, equal ones by name. */
export function newCategories(pair: CategoryPair): { readonly name: string; readonly count: number }[] {
  const { names, reference, current } = pair.cells;
  return names
    .flatMap((name, i) => (reference[i] === 0 && current[i] > 0 ? [{ name, count: current[i] }] : []))
    .sort((a, b) => b.count - a.count);
}

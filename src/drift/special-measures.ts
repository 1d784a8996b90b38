import { fisherExact } from "../stats/fisher-exact.ts";
import { psi } from "./cell-distances.ts";
import { cellsOf } from "./cells.ts";
import type { CategoryPair, ColumnSide } from "./column-pair.ts";
import { measureCells } from "./distance-measures.ts";
import { type Measurement, type MeasureSettings, undefinedBecause } from "./measure.ts";
import type { Noise } from "./noise.ts";

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

export function measureNewCategories(pair: CategoryPair): Measurement {
  if (!pair.reference.complete) return undefinedBecause("only the most frequent categories of the reference are known");
  const { reference, current, n, m } = pair.cells;
  let unseen = 0;
  for (let i = 0; i < reference.length; i++) if (reference[i] === 0) unseen += current[i];
  const pooled = reference.map((count, i) => count + current[i]);
  const noise = unseenNoise(pooled, n, m);
  return { kind: "distance", value: unseen / m, p: noise.tail(unseen / m), noise, notes: [] };
}

/**
 * How many rows lie in categories of the current sample alone where labels mean nothing: a category of c pooled rows
 * does with probability (m/(n + m))^c at most, and Chernoff's bound on their sum is P(rows ≥ x). It errs on the high
 * side, so that nothing rare is called new too soon.
 */
function unseenNoise(pooled: Float64Array, n: number, m: number): Noise {
  const logShare = Math.log(m / (n + m));
  const tail = (value: number): number => {
    const rows = value * m;
    if (rows <= 0) return 1;
    const exponent = (t: number): number => {
      let total = -t * rows;
      for (const count of pooled) total += logOfMoment(count * logShare, t * count);
      return total;
    };
    return Math.min(1, Math.exp(leastOfConvex(exponent)));
  };
  return {
    tail,
    floor: (probability) => {
      let [low, high] = [0, 1];
      for (let i = 0; i < 30; i++) {
        const middle = (low + high) / 2;
        if (tail(middle) > probability) low = middle;
        else high = middle;
      }
      return high;
    },
    shrinks: "rate",
    method: "test",
  };
}

/** ln(1 + e^a (e^b − 1)) for a ≤ 0 ≤ b, without overflow. */
function logOfMoment(a: number, b: number): number {
  if (b < 30) return Math.log1p(Math.exp(a) * Math.expm1(b));
  return a + b > 30 ? a + b : Math.log1p(Math.exp(a + b));
}

/** The least value of a convex function of a positive number, by golden sections of its logarithm. */
function leastOfConvex(of: (t: number) => number): number {
  const ratio = (Math.sqrt(5) - 1) / 2;
  let [low, high] = [Math.log(1e-9), Math.log(1e3)];
  let [a, b] = [high - ratio * (high - low), low + ratio * (high - low)];
  let [atA, atB] = [of(Math.exp(a)), of(Math.exp(b))];
  for (let i = 0; i < 40; i++) {
    if (atA < atB) {
      [high, b, atB] = [b, a, atA];
      a = high - ratio * (high - low);
      atA = of(Math.exp(a));
    } else {
      [low, a, atA] = [a, b, atB];
      b = low + ratio * (high - low);
      atB = of(Math.exp(b));
    }
  }
  return Math.min(atA, atB);
}

/** Categories of the current sample that the reference does not have, most frequent first, equal ones by name. */
export function newCategories(pair: CategoryPair): { readonly name: string; readonly count: number }[] {
  const { names, reference, current } = pair.cells;
  return names
    .flatMap((name, i) => (reference[i] === 0 && current[i] > 0 ? [{ name, count: current[i] }] : []))
    .sort((a, b) => b.count - a.count);
}

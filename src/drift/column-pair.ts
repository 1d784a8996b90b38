import { type CountedSample, type JointSample, joinSamples } from "../stats/counted-sample.ts";
import { type Cells, cellsOf, cellsOfCategories, countOpenBins, decileEdges } from "./cells.ts";

/** Numbers (or instants in milliseconds) of one column in one of the two tables. */
export interface NumberValues {
  readonly kind: "numbers";
  /** All of them, or as many as a sketch of them is worth: `sample.total` is what tests and noise take for the rows. */
  readonly sample: CountedSample;
  /** Whether the values between two points of `sample` are known to be there and not where: it is a sketch. */
  readonly sketched: boolean;
  /** The inner deciles as bin edges, merged; of an engine's own quantiles where no sample was kept. */
  readonly edges: readonly number[];
  /** Every row has a value and all are whole numbers, which pandas then holds as integers. */
  readonly integers: boolean;
  /** Counts of open-ended bins that were taken from all rows, where that was asked for of the profile. */
  readonly counted: readonly OpenBins[];
}

/** Counts of x < e₀, e₀ <= x < e₁, …, x >= e_k. */
export interface OpenBins {
  readonly edges: readonly number[];
  readonly counts: readonly number[];
}

/** Categories: texts, or true and false. */
export interface CategoryValues {
  readonly kind: "categories";
  /** By name; of all rows, or scaled to as many as a sample of them is worth, as `total`. */
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
  /** Whether `counts` holds every category of the table. */
  readonly complete: boolean;
  /** Of `total`, what lies in categories that `counts` does not hold. */
  readonly unlisted: number;
  /** What one such category holds at most. */
  readonly mostUnlisted: number;
}

/** One column of one table: how many rows, how many without a value, and the others' values. */
export interface ColumnSide {
  readonly rows: number;
  readonly missing: number;
  readonly values: NumberValues | CategoryValues | { readonly kind: "none" };
}

/** The two samples of numbers of a column, over one support. */
export interface NumberPair {
  readonly kind: "numbers";
  readonly reference: NumberValues;
  readonly current: NumberValues;
  readonly joint: JointSample;
}

export interface CategoryPair {
  readonly kind: "categories";
  readonly reference: CategoryValues;
  readonly current: CategoryValues;
  readonly cells: Cells & { readonly names: readonly string[] };
}

/** What two sides of a column have in common to be measured, or why there is nothing. */
export type ColumnPair =
  | NumberPair
  | CategoryPair
  /** The column held numbers and holds text now, or the other way round. */
  | { readonly kind: "changed"; readonly was: string; readonly is: string }
  | { readonly kind: "empty"; readonly reason: string };

/** The category of all rows whose category neither sample lists; no text of a file is it, since it holds a NUL. */
export const otherCategories = "\u0000other";

/** Lays the two sides of a column over each other. */
export function pairColumn(reference: ColumnSide, current: ColumnSide): ColumnPair {
  const was = reference.values;
  const is = current.values;
  if (was.kind === "none") return { kind: "empty", reason: "the reference has no value of it" };
  if (is.kind === "none") return { kind: "empty", reason: "it has no value any more" };
  if (was.kind === "numbers" && is.kind === "numbers") {
    let joint: JointSample | null = null;
    return {
      kind: "numbers",
      reference: was,
      current: is,
      // Most measures look at bins alone, and laying large samples over each other is not free.
      get joint() {
        joint ??= joinSamples(was.sample, is.sample);
        return joint;
      },
    };
  }
  if (was.kind === "categories" && is.kind === "categories") return pairCategories(was, is);
  return { kind: "changed", was: was.kind, is: is.kind };
}

/** Numbers of which every row was kept. */
export function numbersOf(sample: CountedSample, integers = false): NumberValues {
  return { kind: "numbers", sample, sketched: false, edges: decileEdges(sample), integers, counted: [] };
}

/** With more than this share of a sample's rows guessed, its categories are not compared. */
const mostGuessed = 0.5;

/**
 * Categories over those that either side lists. How many rows of a category a side has that does not list it is known
 * only to be few, so it is taken to be what makes the two sides most alike, as what neither lists is: a distance is
 * never overstated. Where that would be said of more than half of a side, nothing is known.
 */
function pairCategories(was: CategoryValues, is: CategoryValues): ColumnPair {
  const [reference, current] = [filled(was, is), filled(is, was)];
  const alike = Math.min(reference.rest / was.total, current.rest / is.total);
  const guessed = Math.max(reference.guessed / was.total, current.guessed / is.total) + alike;
  if (guessed > mostGuessed) {
    return {
      kind: "empty",
      reason: "it has too many different values: most of its rows lie in values that are not listed",
    };
  }
  const cells = cellsOfCategories(reference.counts, current.counts);
  return { kind: "categories", reference: was, current: is, cells };
}

interface FilledCategories {
  readonly counts: ReadonlyMap<string, number>;
  /** Rows in categories that the other side lists and this one does not. */
  readonly guessed: number;
  /** Rows in categories that neither lists. */
  readonly rest: number;
}

/** One side's counts, those of categories that only the other side lists included. */
function filled(side: CategoryValues, other: CategoryValues): FilledCategories {
  const missing = [...other.counts].flatMap(([name, count]): [string, number][] =>
    side.counts.has(name) ? [] : [[name, Math.min(side.mostUnlisted, (count / other.total) * side.total)]],
  );
  const wanted = missing.reduce((sum, [, count]) => sum + count, 0);
  const guessed = Math.min(wanted, side.unlisted);
  const share = wanted === 0 ? 0 : guessed / wanted;
  const rest = side.unlisted - guessed;
  const counts = new Map([...side.counts, ...missing.map(([name, count]): [string, number] => [name, count * share])]);
  return { counts: rest > 0 ? counts.set(otherCategories, rest) : counts, guessed, rest };
}

/**
 * The cells that a column is compared by unless a convention has its own: open-ended deciles of the reference for
 * numbers, every category for categories.
 */
export function defaultCells(pair: NumberPair | CategoryPair): Cells {
  if (pair.kind === "categories") return pair.cells;
  const { edges } = pair.reference;
  return cellsOf(countsOver(pair.reference, edges), countsOver(pair.current, edges));
}

/** Counts of open-ended bins: those taken from all rows where there are such, else those of the kept sample. */
function countsOver(values: NumberValues, edges: readonly number[]): ArrayLike<number> {
  const known = values.counted.find(
    (bins) => bins.edges.length === edges.length && bins.edges.every((edge, i) => edge === edges[i]),
  );
  return known?.counts ?? countOpenBins(values.sample, edges);
}

/** Numbers with at most this many different values are also a table of categories for tests of such. */
const mostTabledNumbers = 50;

/** The contingency table of a column: its categories, its few different numbers, else the default cells. */
export function contingencyCells(pair: NumberPair | CategoryPair): Cells {
  if (pair.kind === "numbers" && pair.joint.values.length <= mostTabledNumbers) {
    return cellsOf(pair.joint.first, pair.joint.second);
  }
  return defaultCells(pair);
}

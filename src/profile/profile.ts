import type { Value } from "../gate/value.ts";

/**
 * What one pass over a table found; plain data, the same whichever engine made it.
 *
 * Numbers that are not finite (a minimum of −Infinity, NaN never) stand as they are here; the saved form writes them
 * as text.
 */
export interface Profile {
  /** Rows that were looked at. */
  readonly rows: number;
  /** Null where every row was looked at. */
  readonly sample: TableSample | null;
  /** All columns of the table in its order, measured or not. */
  readonly layout: readonly ColumnLayout[];
  /** One entry for each column and population asked for; those of `every` first, in the table's order. */
  readonly columns: readonly ColumnProfile[];
  /** The rows of each population asked for, beside the whole table. */
  readonly populations: readonly { readonly id: string; readonly rows: number }[];
  readonly tallies: readonly RowTally[];
  readonly uniqueness: readonly UniquenessResult[];
  readonly orders: readonly RowTally[];
  readonly selections: readonly SelectionResult[];
  readonly valueCounts: readonly ValueCountResult[];
}

/** Why only a part of the table was looked at: the first rows, in file order. */
export interface TableSample {
  readonly reason: "max-rows" | "time-budget";
  /** Rows of the whole table where that is known, else null. */
  readonly of: number | null;
  /** The share of the table's bytes that was read, 0 … 1, where that is known. */
  readonly share: number | null;
}

/** `empty`: no value in the whole table. A column with several kinds of values is `text`, as it was written. */
export type ColumnType = "number" | "boolean" | "text" | "empty";

export interface ColumnLayout {
  readonly name: string;
  readonly type: ColumnType;
  /** The type that the file or engine declares (`INT64`, `timestamp[us, tz=UTC]`, `numeric(10,2)`); null for text formats. */
  readonly declared: string | null;
}

/** A value of the table. A text of a saved profile may be its keyed hash instead, which equals itself and nothing else. */
export type FigureValue = number | boolean | string | { readonly hash: string };

/** A count and its value. */
export interface ValueCount {
  readonly value: FigureValue;
  readonly count: number;
}

/** One column of one population. */
export interface ColumnProfile {
  readonly column: string;
  readonly population: string;
  readonly type: ColumnType;
  /** Rows of the population. */
  readonly rows: number;
  /** Rows without a value; a NaN is without a value and is counted in `nan`, too. */
  readonly missing: number;
  readonly kinds: KindCounts;
  /** The least and the greatest value in the order of `Predicate`; null where there is none. False is less than true. */
  readonly least: FigureValue | null;
  readonly greatest: FigureValue | null;
  /** Of a number column; null for others and where nothing of it was asked for. */
  readonly numbers: NumberFigures | null;
  /** Of a text column in which every value is an ISO 8601 date or time: milliseconds since 1970 in UTC. Else null. */
  readonly instants: NumberFigures | null;
  /** Of a text column. */
  readonly lengths: LengthFigures | null;
  readonly distinct: DistinctCount | null;
  readonly values: ValueList | null;
}

/** What kinds of values were met, before the column's type was settled; they add up to rows − missing, with `nan` beside. */
export interface KindCounts {
  readonly numbers: number;
  /** Of the numbers: finite and without fraction. */
  readonly integers: number;
  readonly booleans: number;
  readonly texts: number;
  /** ISO 8601 dates without a time, and with one. Null where some text is neither, or `instants` was not asked for. */
  readonly dates: number | null;
  readonly timestamps: number | null;
  /** Of the missing: NaN in a format that tells it from a missing value. */
  readonly nan: number;
}

/**
 * Figures of numbers. Infinite values are values: they count in `zeros` … `infinite`, in minimum, maximum, quantiles
 * and histograms; with one of them all moments are undefined.
 */
export interface NumberFigures {
  readonly count: number;
  readonly zeros: number;
  readonly negatives: number;
  readonly infinite: number;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly moments: Moments | null;
  readonly distribution: Distribution | null;
  /** In the order of the request, those of `every` first. */
  readonly histograms: readonly Histogram[];
}

/** Each null with a reason where it is undefined. */
export interface Moments {
  readonly sum: Value;
  readonly mean: Value;
  /** With n − 1 (a sample's). */
  readonly variance: Value;
  readonly deviation: Value;
  /** m₃ / m₂^1.5 of the population moments (scipy's `skew`). */
  readonly skewness: Value;
  /** m₄ / m₂² − 3 (scipy's `kurtosis`). */
  readonly excessKurtosis: Value;
}

/**
 * The distribution of the numbers as ascending different points with the share of the values each stands for.
 *
 * With `rankError` 0 the points are all values and the weights their counts. Else the points are those of a sample:
 * the share of values at or below a point, Σ of weights up to it over their sum, is off by at most `rankError` with
 * probability 99.9 % at all points at once.
 */
export interface Distribution {
  readonly points: NumberList;
  readonly weights: NumberList;
  readonly rankError: number;
  /** Quantiles that an engine computed itself, exactly where `exact`; the embedded scan leaves them to the points. */
  readonly quantiles: readonly EngineQuantile[];
}

/** Numbers of a scan lie in typed memory, those of a file or an engine in plain lists. */
export type NumberList = readonly number[] | Float64Array;

/** How many values the points stand for. */
export function totalWeight({ weights }: Pick<Distribution, "weights">): number {
  let total = 0;
  for (let i = 0; i < weights.length; i++) total += weights[i];
  return total;
}

export interface EngineQuantile {
  readonly probability: number;
  /** `nearest`: the value of rank round(p·(n − 1)), halves to even; `linear`: interpolated between the two ranks. */
  readonly rule: "nearest" | "linear" | "lower" | "engine";
  readonly value: number;
  readonly exact: boolean;
}

/**
 * Counts over edges e₀ < … < e_k: bin i holds e_i <= x < e_{i+1}, the last bin also its upper edge (numpy's rule);
 * `below` are values under e₀, `above` over e_k, infinite ones among them.
 */
export interface Histogram {
  readonly edges: readonly number[];
  readonly counts: readonly number[];
  readonly below: number;
  readonly above: number;
}

/** Lengths of texts in Unicode code points. */
export interface LengthFigures {
  readonly minimum: number;
  readonly maximum: number;
  readonly mean: number;
  /** Texts of length 0. */
  readonly empty: number;
}

/** `error` is the relative standard error of an estimated count; 0 where it is exact. */
export interface DistinctCount {
  readonly count: number;
  readonly error: number;
  /** The registers of a HyperLogLog of the values, by which profiles merge; null of an engine. */
  readonly sketch: readonly number[] | null;
}

/**
 * Values with their counts, most frequent first and equal counts by value ascending.
 *
 * `all`: every value of the column, exact. `top`: the most frequent of a sample of the rows; each count is an estimate,
 * off by at most `countError` rows with probability 99.9 %.
 */
export type ValueList =
  | { readonly kind: "all"; readonly list: readonly ValueCount[] }
  | { readonly kind: "top"; readonly list: readonly ValueCount[]; readonly countError: number };

/** Where a row stands. Rows count from 0 over the whole table; lines from 1 in their file, null in formats without lines. */
export interface RowPlace {
  readonly row: number;
  /** Index into the files of the scan; null in an engine. */
  readonly file: number | null;
  readonly line: number | null;
}

/** A row that was not as expected, as the first 20 are shown. Values of single rows: they leave the runner only marked. */
export interface ExampleRow {
  /** Null in an engine that knows no order of rows. */
  readonly place: RowPlace | null;
  /** The values of the columns to show; null where missing. */
  readonly values: readonly (FigureValue | null)[];
  /** The values of the key columns, in their order. */
  readonly key: readonly (FigureValue | null)[];
}

/** The answer to a `TallyRequest` or an `OrderRequest`. */
export interface RowTally {
  readonly id: string;
  /** Rows of the population. */
  readonly rows: number;
  /** Rows that `ignore` took out; for an order those without a value. */
  readonly ignored: number;
  /** Of the others: rows that are not as expected. */
  readonly unexpected: number;
  /** Of the unexpected: those where the answer was unknown, so something was missing. */
  readonly unknown: number;
  /** Of the unknown: those where values of different types were to be ordered. */
  readonly incomparable: number;
  readonly examples: readonly ExampleRow[];
}

/** The answer to a `UniquenessRequest`. */
export interface UniquenessResult {
  readonly id: string;
  readonly rows: number;
  readonly ignored: number;
  /** Different values, or tuples, among the rows that were not ignored. */
  readonly distinct: number;
  /** Rows whose value another row has, too; every one of them counts. */
  readonly duplicated: number;
  readonly examples: readonly ExampleRow[];
}

/** The answer to a `SelectionRequest`. */
export interface SelectionResult {
  readonly id: string;
  /** All numbers of the column. */
  readonly count: number;
  readonly below: number;
  readonly within: number;
  /** The value of each rank asked for; null where it lies outside low … high. */
  readonly values: readonly (number | null)[];
}

/** The answer to a `ValueCountRequest`, in its order. */
export interface ValueCountResult {
  readonly id: string;
  readonly counts: readonly number[];
}

/** The profile of a column in a population, null where it was not asked for. */
export function columnProfile(profile: Profile, column: string, population: string): ColumnProfile | null {
  return profile.columns.find((entry) => entry.column === column && entry.population === population) ?? null;
}

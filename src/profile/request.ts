import type { Operand, Predicate } from "./predicate.ts";

/**
 * All that a gate wants to know of one table, as plain data: the embedded scan and the SQL engines both answer it with
 * one `Profile`. It may be cloned into worker threads and printed by `dry-run`.
 *
 * Results stand in the profile in the order of the request, and under the same ids. A part that names a column which
 * the table lacks is not answered: its result is absent, and the profile's `layout` tells why.
 */
export interface ProfileRequest {
  /** What is measured of every column of the table, in the whole table; null to measure only `columns`. */
  readonly every: ColumnMeasures | null;
  /** Measures of single columns; several entries for one column and population are answered as one (`joinMeasures`). */
  readonly columns: readonly ColumnRequest[];
  /** Filters of rows that `population` fields name. The whole table is `wholeTable` and does not stand here. */
  readonly populations: readonly Population[];
  readonly tallies: readonly TallyRequest[];
  readonly uniqueness: readonly UniquenessRequest[];
  readonly orders: readonly OrderRequest[];
  readonly selections: readonly SelectionRequest[];
  readonly valueCounts: readonly ValueCountRequest[];
  /** Columns whose values name a failing row; may be empty. */
  readonly key: readonly string[];
}

/** The population of all rows. */
export const wholeTable = "all";

/** The rows for which `where` is true. `id` is not `all`. */
export interface Population {
  readonly id: string;
  readonly where: Predicate;
}

export interface ColumnRequest {
  readonly column: string;
  readonly population: string;
  readonly measures: ColumnMeasures;
}

/** A part of what is asked of a column that may be refused by itself, and its id. */
export interface ColumnPart {
  readonly id: string;
  readonly asks: ColumnMeasures["figures"][number] | "values" | "histogram";
}

/** The parts of what is asked of a column: the same ids whatever else is asked with them. */
export function columnParts({ column, population, measures }: ColumnRequest): ColumnPart[] {
  const part = (asks: ColumnPart["asks"], ...more: readonly (readonly number[])[]): ColumnPart => ({
    id: JSON.stringify([column, population, asks, ...more]),
    asks,
  });
  return [
    ...measures.figures.map((figure) => part(figure)),
    ...(measures.values > 0 || measures.top > 0 ? [part("values")] : []),
    ...measures.histograms.map((edges) => part("histogram", edges)),
  ];
}

/**
 * What is measured of a column beside what always is (rows, missing values, kinds of values, minimum and maximum).
 *
 * - `moments`: sum, mean, variance, skewness, kurtosis of the numbers.
 * - `lengths`: of texts in code points: minimum, maximum, mean.
 * - `instants`: where all texts are ISO 8601 dates or times, the figures of a number column for their milliseconds.
 * - `distinct`: how many different values.
 * - `quantiles`: the distribution of the numbers (or instants), exact while small.
 */
export interface ColumnMeasures {
  readonly figures: readonly ("moments" | "lengths" | "instants" | "distinct" | "quantiles")[];
  /** All different values with their counts while there are at most so many; 0 for none. Beyond, only the `top` are kept. */
  readonly values: number;
  /** The most frequent values kept where there are more than `values` different ones; 0 for none. */
  readonly top: number;
  /** Shares 0 … 1 whose quantiles an engine that holds no distribution must compute itself. */
  readonly probabilities: readonly number[];
  /** Ascending finite edges of histograms; see `Histogram` for who belongs where. */
  readonly histograms: readonly (readonly number[])[];
}

/**
 * Rows that meet an expectation, and the first that do not.
 *
 * A row of the population for which `ignore` is true is counted apart; of the others a row is unexpected unless `expect`
 * is true.
 */
export interface TallyRequest {
  readonly id: string;
  readonly population: string;
  readonly ignore: Predicate | null;
  readonly expect: Predicate;
  /** The columns whose values are shown of an unexpected row. */
  readonly show: readonly string[];
  /** How many unexpected rows are shown; the first ones. */
  readonly examples: number;
}

/** Whether rows differ from each other in these columns taken together; exact at any size. */
export interface UniquenessRequest {
  readonly id: string;
  readonly population: string;
  readonly columns: readonly string[];
  /** Rows for which this is true are counted apart. In the others missing values equal each other. */
  readonly ignore: Predicate | null;
  /** How many rows that are not unique are shown; the first ones, each with the values of `columns`. */
  readonly examples: number;
}

/** Whether the values of a column rise or fall from row to row, in the order of the table; missing values are passed over. */
export interface OrderRequest {
  readonly id: string;
  readonly population: string;
  /** Compared as `Predicate` compares: numbers, texts or instants. */
  readonly value: Operand;
  readonly direction: "increasing" | "decreasing";
  /** Strictly: two equal values after each other are unexpected. The first value is always expected. */
  readonly strictly: boolean;
  readonly show: readonly string[];
  readonly examples: number;
}

/**
 * A second pass for exact order statistics: of the numbers (or instants, in milliseconds) of a column, how many lie
 * below `low`, and the values of the given ranks (from 0, among all values ascending) as far as they lie in
 * `low` … `high`, both included.
 */
export interface SelectionRequest {
  readonly id: string;
  readonly column: string;
  readonly population: string;
  readonly of: "numbers" | "instants";
  readonly low: number;
  readonly high: number;
  readonly ranks: readonly number[];
}

/** A second pass for the exact counts of some values of a column, by the equality of `Predicate`. */
export interface ValueCountRequest {
  readonly id: string;
  readonly column: string;
  readonly population: string;
  readonly values: readonly (number | string | boolean)[];
}

/** What `SUMMARIZE`-like figures need; the defaults of a saved profile. */
export const summaryMeasures: ColumnMeasures = {
  figures: ["moments", "lengths", "instants", "distinct", "quantiles"],
  values: 1000,
  top: 20,
  probabilities: [0.25, 0.5, 0.75],
  histograms: [],
};

/** No measure at all: what `joinMeasures` starts from. */
export const noMeasures: ColumnMeasures = { figures: [], values: 0, top: 0, probabilities: [], histograms: [] };

/** A request for nothing: what `joinRequests` starts from. */
export const emptyRequest: ProfileRequest = {
  every: null,
  columns: [],
  populations: [],
  tallies: [],
  uniqueness: [],
  orders: [],
  selections: [],
  valueCounts: [],
  key: [],
};

/** The measures that answer both: figures, probabilities and histograms of either, the larger of the limits. */
export function joinMeasures(a: ColumnMeasures, b: ColumnMeasures): ColumnMeasures {
  const histograms = [...a.histograms];
  for (const edges of b.histograms) if (!histograms.some((known) => sameNumbers(known, edges))) histograms.push(edges);
  return {
    figures: [...new Set([...a.figures, ...b.figures])],
    values: Math.max(a.values, b.values),
    top: Math.max(a.top, b.top),
    probabilities: [...new Set([...a.probabilities, ...b.probabilities])].sort((p, q) => p - q),
    histograms,
  };
}

/**
 * One request that answers all: entries for one column and population become one, populations and results of the same
 * id must be the same and stand once (the first is kept), key columns are those of the first that names any.
 */
export function joinRequests(requests: readonly ProfileRequest[]): ProfileRequest {
  const columns = new Map<string, ColumnRequest>();
  for (const entry of requests.flatMap((request) => request.columns)) {
    const name = JSON.stringify([entry.column, entry.population]);
    const known = columns.get(name);
    columns.set(
      name,
      known === undefined ? entry : { ...known, measures: joinMeasures(known.measures, entry.measures) },
    );
  }
  const everywhere = requests.flatMap((request) => (request.every === null ? [] : [request.every]));
  return {
    every: everywhere.length === 0 ? null : everywhere.reduce(joinMeasures),
    columns: [...columns.values()],
    populations: onceEach(requests.flatMap((request) => request.populations)),
    tallies: onceEach(requests.flatMap((request) => request.tallies)),
    uniqueness: onceEach(requests.flatMap((request) => request.uniqueness)),
    orders: onceEach(requests.flatMap((request) => request.orders)),
    selections: onceEach(requests.flatMap((request) => request.selections)),
    valueCounts: onceEach(requests.flatMap((request) => request.valueCounts)),
    key: requests.find((request) => request.key.length > 0)?.key ?? [],
  };
}

function onceEach<T extends { readonly id: string }>(parts: readonly T[]): T[] {
  const byId = new Map<string, T>();
  for (const part of parts) if (!byId.has(part.id)) byId.set(part.id, part);
  return [...byId.values()];
}

function sameNumbers(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((value, i) => value === b[i]);
}

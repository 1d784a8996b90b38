import type { ExampleRow, FigureValue } from "../profile/profile.ts";
import type { JsonObject, JsonValue } from "./json-value.ts";

/** What came of one expectation. */
export type Outcome = RowsOutcome | AggregateOutcome | PlainOutcome | RaisedOutcome;

/** An expectation of each row: how many there were, and which were not as expected. */
export interface RowsOutcome {
  readonly kind: "rows";
  readonly success: boolean;
  /** Rows of the expectation's population. */
  readonly elements: number;
  /** Of these the ones passed over because of missing values; null where the expectation is about missing values. */
  readonly missing: number | null;
  readonly unexpected: number;
  /** The first unexpected rows, their values in the order of `columns`. */
  readonly examples: readonly ExampleRow[];
  readonly columns: readonly string[];
  /** How Great Expectations writes an unexpected row: its value, the pair, or an object of column and value. */
  readonly shape: "value" | "pair" | "record";
  /** How often each value occurs among the examples. */
  readonly frequent: readonly UnexpectedCount[];
}

export interface UnexpectedCount {
  readonly values: readonly (FigureValue | null)[];
  readonly count: number;
}

/** An expectation of one figure of a column or table. */
export interface AggregateOutcome {
  readonly kind: "aggregate";
  readonly success: boolean;
  readonly observed: JsonValue;
  /** True where `observed` is a value out of single rows (the greatest text, the most common value) and no statistic. */
  readonly ofRows: boolean;
  readonly details: JsonObject | null;
  /** The details where values of rows may be shown; the same as `details` where these hold none. */
  readonly shownDetails: JsonObject | null;
  /** The rows that a query found; only of expectations that are one. */
  readonly found?: QueryRows;
  /** Of the sets of distinct values: what was found too much and what was looked for in vain. */
  readonly sets: DistinctSets | null;
}

/** What a query of a suite returns: how many rows, and the first of them, their values in the order of `columns`. */
export interface QueryRows {
  readonly count: number;
  readonly columns: readonly string[];
  readonly examples: readonly ExampleRow[];
}

export interface DistinctSets {
  readonly unexpected: { readonly count: number; readonly list: readonly FigureValue[] } | null;
  /** Values out of the suite, so they are shown. */
  readonly missing: { readonly count: number; readonly list: readonly JsonValue[] } | null;
}

/** True or false and nothing else. */
export interface PlainOutcome {
  readonly kind: "plain";
  readonly success: boolean;
}

/** It could not be judged: bad arguments, an unknown column, values that cannot be compared. It counts as not met. */
export interface RaisedOutcome {
  readonly kind: "raised";
  readonly message: string;
}

export function succeeded(outcome: Outcome): boolean {
  return outcome.kind !== "raised" && outcome.success;
}

/** An aggregate that is a statistic. */
export function aggregate(
  success: boolean,
  observed: JsonValue,
  details: JsonObject | null = null,
  shownDetails: JsonObject | null = details,
): AggregateOutcome {
  return { kind: "aggregate", success, observed, ofRows: false, details, shownDetails, sets: null };
}

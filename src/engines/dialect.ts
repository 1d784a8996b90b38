import type { LexicalRules } from "./lexical-rules.ts";

/**
 * What a column of a system is to a profile. `date`, `timestamp` (no time zone) and `instant` (an instant, told in UTC)
 * are texts in ISO 8601; `other` is whatever the system makes of it as text.
 */
export type ColumnClass =
  | "integer"
  | "decimal"
  | "float"
  | "boolean"
  | "text"
  | "date"
  | "timestamp"
  | "instant"
  | "other";

export type TimeClass = "date" | "timestamp" | "instant";

/** SQL of one value, or why the system cannot compute it. */
export type Translated =
  | { readonly kind: "sql"; readonly sql: string }
  | { readonly kind: "refused"; readonly reason: string };

/** Shares of the ranks, from 0 to 1: each by itself, or so many steps of one size up to 1. */
export type Shares = readonly number[] | { readonly steps: number };

/** Every share by itself. */
export function listedShares(shares: Shares): readonly number[] {
  return "steps" in shares ? Array.from({ length: shares.steps }, (_, at) => (at + 1) / shares.steps) : shares;
}

/**
 * How one system spells what a profile needs. Everything that all of them spell alike stands in the builder; a new
 * system is one of these and the arguments of its command.
 *
 * Arguments and results are SQL expressions but where a name or a type says otherwise. A number is the system's double.
 */
export interface SqlDialect {
  readonly lexical: LexicalRules;
  /** How the system reads regular expressions, in a sentence for readers. */
  readonly patterns: string;
  /** How quantiles come about, in a sentence for readers. */
  readonly quantiles: string;
  /** The most bytes of one statement. */
  readonly longestStatement: number;
  /** What a declared type is. */
  classOf(declared: string): ColumnClass;
  /** A name, quoted. */
  name(name: string): string;
  /** A text as a literal; null where the system has no such text. */
  text(value: string): string | null;
  /** A number as a literal; infinite ones, too. */
  number(value: number): string;
  /** The one cell of a row: a JSON array of texts and nulls. */
  row(cells: readonly string[]): string;
  asText(value: string): string;
  asNumber(value: string): string;
  /** A number with at most 16 digits before the point and 22 after it, written out as text. */
  decimalText(number: string): string;
  isNan(number: string): string;
  /** A text that compares by code points, whatever its column's collation. */
  plainText(text: string): string;
  /** `2026-01-02` */
  dateText(date: string): string;
  /** `2026-01-02T03:04:05.678901` */
  timestampText(time: string, of: "timestamp" | "instant"): string;
  /** Milliseconds since 1970 in UTC. */
  milliseconds(time: string, of: TimeClass): string;
  /** The same of a text in the shape of ISO 8601 (`iso8601Shape`); null where there is no such time. */
  millisecondsOfText(text: string): string;
  /** Whether a pattern of the linear-time syntax is found in a text. */
  matches(text: string, pattern: string): Translated;
  /** Whether a text is JSON. */
  json(text: string): Translated;
  /**
   * At each share the first of the ascending numbers that at least this share of them does not exceed: one text with
   * commas between, exact.
   */
  orderStatistics(number: string, shares: readonly number[]): string;
  /** The same, exact or as near as `gridError`, a share of the ranks. */
  grid(number: string, shares: Shares): string;
  readonly gridError: number;
  /** Whether counts of different values stand in a statement of their own. */
  readonly distinctApart: boolean;
  /** What ends a subquery so that its expressions are computed once a row. */
  readonly fence: string;
}

/** The shape of a text that `millisecondsOfText` reads, in the linear-time syntax. */
export const iso8601Shape = (() => {
  const hour = "([01][0-9]|2[0-3])";
  const zone = `([Zz]|[+-]${hour}(:?[0-5][0-9])?)?`;
  const time = `[Tt ]${hour}:[0-5][0-9](:[0-5][0-9]([.,][0-9]+)?)?${zone}`;
  return `^[0-9]{4}-[0-9]{2}-[0-9]{2}(${time})?$`;
})();

/** A number as the shortest decimal, with a point or an exponent so that no system takes it for an integer. */
export function decimalLiteral(value: number): string {
  const text = String(value);
  return /[.e]/.test(text) ? text : `${text}.0`;
}

/** Text literal in standard SQL: only the quote is doubled. */
export function standardText(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

/** A name in double quotes. */
export function standardName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** A figure that may be undefined: a finite number, or null with the reason as one sentence. Never NaN, never a silent 0. */
export type Value = { readonly value: number } | { readonly value: null; readonly reason: string };

/** An interval at a level such as 0.95, with the method that made it (`wilson`, `delong`, `bca`, …). */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly level: number;
  readonly method: string;
}

/** What a figure rests on: the number of rows, and where they exist its denominators (`positives`, `negatives`, …). */
export interface Support {
  readonly n: number;
  readonly [denominator: string]: number;
}

/** The rows a figure is about: column name to value, several for an intersection; null for all rows. */
export type Slice = Readonly<Record<string, string>> | null;

export type Direction = "higher" | "lower" | "none";

/** What a comparison says of a difference from the champion. */
export type DifferenceWord = "better" | "not worse" | "worse" | "undecided";

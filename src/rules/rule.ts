import type { Severity } from "../gate/check.ts";

export type Comparator = ">=" | "<=" | ">" | "<" | "==" | "no worse than" | "better by";

/** What a rule speaks of: a metric, a drift distance, a fairness disparity, a canary's figure; `namespace` as in `evidently:js`. */
export interface Subject {
  readonly namespace: string | null;
  readonly name: string;
  readonly args: readonly Argument[];
}

export interface Argument {
  /** Null for a positional argument. */
  readonly key: string | null;
  readonly value: string | number;
}

/**
 * `number` as written; `percent` is the number before the sign (2 for `2%`), a share of 1 after `>=` and its like,
 * relative after `no worse than` and `better by`; `pp` are percentage points, absolute; `s`, `m`, `h` and `d` are spans
 * of time, which only `freshness` is held to.
 */
export interface Bound {
  readonly value: number;
  readonly unit: "number" | "percent" | "pp" | TimeUnit;
  readonly of: "champion" | "stable" | null;
}

/** Seconds, minutes, hours, days. */
export type TimeUnit = "s" | "m" | "h" | "d";

/** A column of `each` and `columns` may be numeric and cut into bins: it then stands as `age:bins(5)`, without spaces. */
export type Scope =
  | { readonly kind: "each"; readonly columns: readonly string[] }
  | { readonly kind: "columns"; readonly columns: readonly string[] }
  | { readonly kind: "slice"; readonly values: readonly { readonly column: string; readonly value: string }[] };

export type Persistence =
  | { readonly kind: "looks"; readonly breaches: number; readonly looks: number }
  | { readonly kind: "duration"; readonly milliseconds: number };

/** One line of the rule language, parsed. A rule without comparator (`test` null) is a preset of `presets.ts`. */
export interface Rule {
  readonly subject: Subject;
  readonly test: { readonly comparator: Comparator; readonly bound: Bound } | null;
  readonly scope: Scope | null;
  readonly persistence: Persistence | null;
  /** As a share of 1; null where the rule names none. */
  readonly confidence: number | null;
  readonly severity: Severity;
  /** The line it stands on, counted from 1, for messages. */
  readonly line: number;
}

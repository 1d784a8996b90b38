import type { Outcome, Severity } from "../gate/check.ts";
import type { Rule } from "../rules/rule.ts";
import type { DriftRule } from "./drift-rule.ts";

/** What may have moved: values, how many are missing, categories nobody had seen, or the share of columns that did. */
export type DriftKind = "values" | "missing" | "new-categories" | "table";

/** About how many rows would settle what is undecided, if what was seen stays: of the current table, or of either. */
export interface RowsNeeded {
  readonly of: "current" | "each";
  readonly rows: number;
}

/** What a rule found in one column; one row of the table `drift` and one check. */
export interface DriftFinding {
  /** Null for the table as a whole. */
  readonly column: string | null;
  readonly role: "prediction" | "label" | null;
  readonly kind: DriftKind;
  /** The measure's id: `psi`, `evidently:js`, `ks(p)`, `psi(missing)`, `new_categories`. */
  readonly metric: string;
  readonly value: number | null;
  readonly threshold: number | null;
  /** What the distance would reach without drift at these sizes, corrected over the columns; null for a p-value. */
  readonly noise: number | null;
  readonly p: number | null;
  /** Benjamini–Hochberg over the columns of this metric. */
  readonly adjustedP: number | null;
  /** Null where noise, or a missing figure, leaves it open. */
  readonly drifted: boolean | null;
  readonly verdict: "drifted" | "no drift" | "undecided" | "undefined";
  readonly outcome: Outcome;
  readonly severity: Severity;
  /** Why it is not a plain pass, as a sentence without a full stop; null for one. */
  readonly message: string | null;
  readonly rowsNeeded: RowsNeeded | null;
  /** Rows that the figure rests on: those with a value, of the reference and of the current table. */
  readonly sizes: { readonly n: number; readonly m: number };
  readonly notes: readonly string[];
  /** The rule as it is about this column alone: its scope is the column. */
  readonly rule: Rule;
  /** Not asked for by a rule of its own: it stands beside one that was. */
  readonly implied: boolean;
}

/** A column that a rule about each column could not speak of, and why. */
export interface LeftOut {
  readonly column: string;
  readonly metric: string;
  readonly reason: string;
}

/** A finding of a rule with nothing found yet. */
export function bareFinding({ id, bound, rule }: DriftRule) {
  return {
    column: null,
    role: null,
    metric: id,
    value: null,
    threshold: bound,
    noise: null,
    p: null,
    adjustedP: null,
    severity: rule.severity,
    rowsNeeded: null,
    sizes: { n: 0, m: 0 },
    notes: [],
    rule,
    implied: false,
  } as const;
}

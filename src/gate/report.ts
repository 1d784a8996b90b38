import type { Check } from "./check.ts";
import type { DifferenceWord, Direction, Interval, Slice, Support } from "./value.ts";

export type Verdict = "pass" | "warn" | "fail";

/** One figure of a model on one slice. `value` is null exactly where `reason` is a sentence. */
export interface MetricRow {
  /** As a rule writes it: `roc_auc`, `f1(macro)`, `p95(latency_ms)`. */
  readonly id: string;
  readonly slice: Slice;
  readonly value: number | null;
  readonly reason: string | null;
  readonly direction: Direction;
  readonly interval: Interval | null;
  /** Null only where `suppress-below` masks it; a denominator that is masked is left out. */
  readonly support: Support | null;
  /** The slice is smaller than `min-slice-size`: shown, never gated. */
  readonly tooSmall?: boolean;
  /** The same figure of a model that knows nothing of the row (majority class, prior, mean or median). */
  readonly dummy?: number | null;
  /** Which of several challengers the figure is of; only where there are several. */
  readonly challenger?: string;
  /** The champion's figure on the same slice; only in a comparison. */
  readonly champion?: { readonly value: number | null; readonly interval: Interval | null };
  /** Plainly challenger − champion, not oriented; only in a comparison. */
  readonly difference?: Difference;
}

/** How far a challenger is from its champion; `p` is two-sided, null where the method yields none. */
export interface Difference {
  readonly value: number | null;
  readonly interval: Interval | null;
  readonly method: string;
  readonly p: number | null;
  readonly verdict: DifferenceWord;
}

/**
 * What a column of a table holds, which decides how it is drawn and what privacy does to it:
 * `name` is a slice, group, class, column or rule (always shown), `value` came out of a single row (hidden unless
 * `show-values`), `key` names a single row (`key-display`), `count` counts rows (`suppress-below` masks it).
 */
export type CellType = "number" | "percent" | "count" | "text" | "name" | "value" | "key" | "boolean";
export type Cell = string | number | boolean | null;

export interface ReportTable {
  readonly id: string;
  readonly title: string;
  readonly columns: readonly { readonly id: string; readonly title: string; readonly type: CellType }[];
  readonly rows: readonly (readonly Cell[])[];
  /** A sentence under the table, such as how many cells were masked. */
  readonly note?: string;
  /** False where the counts of different rows and columns do not add up to anything, so none can be computed back. */
  readonly additive?: boolean;
}

export interface Series {
  readonly name: string;
  readonly points: readonly {
    readonly x: number;
    readonly y: number;
    readonly low?: number;
    readonly high?: number;
    readonly n?: number;
  }[];
}

/** A picture as data; renderers only draw. `matrix` has one series a row; `interval` one point a row, named by `categories`. */
export interface Figure {
  readonly id: string;
  readonly kind: "line" | "scatter" | "bar" | "matrix" | "interval";
  readonly title: string;
  readonly x: { readonly title: string; readonly domain?: readonly [number, number] };
  readonly y: { readonly title: string; readonly domain?: readonly [number, number] };
  readonly series: readonly Series[];
  readonly categories?: readonly string[];
  /** A line to compare with: the diagonal, the prior, zero. */
  readonly reference?: {
    readonly name: string;
    readonly points: readonly { readonly x: number; readonly y: number }[];
  };
}

export interface InputFile {
  readonly path: string;
  readonly place: string;
  readonly sha256: string;
  readonly version?: string;
  readonly dvcMd5?: string;
  readonly rows?: number;
  readonly role: string;
}

/** Which code, which data, which model: enough to find a verdict's cause again. Absent facts are null. */
/** The evaluation rows as such, whatever their order and whatever the models said of them. */
export interface Holdout {
  /** Of keys and labels. */
  readonly sha256: string;
  readonly rows: number;
  /** How many decisions these rows are known to have served, this one included. */
  readonly decisions: number;
}

export interface Provenance {
  readonly repository: string | null;
  readonly commit: string | null;
  readonly baseCommit: string | null;
  readonly mergeCommit: string | null;
  readonly tree: string | null;
  readonly runUrl: string | null;
  readonly runAttempt: number | null;
  readonly actor: string | null;
  readonly event: string | null;
  readonly inputs: readonly InputFile[];
  readonly modelArtifact: { readonly path: string; readonly sha256: string; readonly files: number } | null;
  readonly config: { readonly path: string; readonly sha256: string } | null;
  /** The rows that a comparison decided on; only in a comparison of rows. */
  readonly holdout?: Holdout;
  readonly seed: number;
  readonly version: string;
}

export interface GateReport {
  readonly schemaVersion: 1;
  readonly gate: string;
  readonly model: string;
  readonly verdict: Verdict;
  /** One sentence: the number that decided. */
  readonly summary: string;
  readonly checks: readonly Check[];
  readonly metrics: readonly MetricRow[];
  readonly tables: readonly ReportTable[];
  readonly figures: readonly Figure[];
  /** What a reader must know beside the figures: which columns were chosen, what was inferred, what was left out. */
  readonly notes: readonly string[];
  readonly provenance: Provenance;
}

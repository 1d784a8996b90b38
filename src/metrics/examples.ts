/**
 * What metrics read: one evaluated table, its roles resolved. Columns are whole and are never copied by slice;
 * a slice is a list of row indices. Labels, predictions, weights and clusters have no missing values here: the gate
 * has refused or explained them before. Scores are finite.
 */
interface ExamplesBase {
  readonly rows: number;
  /** Null where every row weighs the same (an equal weight column becomes null, too). Never negative. */
  readonly weight: Float64Array | null;
  /** Unit of resampling: cluster index of each row, 0-based and dense. */
  readonly cluster: { readonly of: Uint32Array; readonly count: number } | null;
  /** The user's own numeric columns by name, NaN where missing; only those that a metric asks for. */
  readonly columns: ReadonlyMap<string, Float64Array>;
}

export interface BinaryExamples extends ExamplesBase {
  readonly task: "binary";
  /** 1 where the label is the positive class. */
  readonly label: Uint8Array;
  readonly positiveClass: string;
  readonly negativeClass: string;
  /** 1 where the model says positive: the prediction column, else score >= threshold. */
  readonly decision: Uint8Array | null;
  /** Why there is no decision, where there is none. */
  readonly decisionReason: string | null;
  readonly score: Float64Array | null;
  readonly scoreReason: string | null;
  /** False for ranking scores outside 0…1: rank metrics hold, probability metrics are undefined. */
  readonly scoreIsProbability: boolean;
}

export interface MulticlassExamples extends ExamplesBase {
  readonly task: "multiclass";
  readonly classes: readonly string[];
  /** Class index of each row. */
  readonly label: Uint32Array;
  readonly decision: Uint32Array | null;
  readonly decisionReason: string | null;
  /** One score column a class, in the order of `classes`. */
  readonly scores: readonly Float64Array[] | null;
  readonly scoreReason: string | null;
  readonly scoreIsProbability: boolean;
}

export interface RegressionExamples extends ExamplesBase {
  readonly task: "regression";
  readonly label: Float64Array;
  readonly prediction: Float64Array;
}

/** Only the user's own columns. */
export interface ColumnExamples extends ExamplesBase {
  readonly task: "columns";
}

export type Examples = BinaryExamples | MulticlassExamples | RegressionExamples | ColumnExamples;
export type Task = Examples["task"];

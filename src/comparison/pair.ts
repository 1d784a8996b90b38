import type { Examples } from "../metrics/examples.ts";

/** Two models on the same rows in the same order, with the same weights and clusters. */
export interface Pair {
  readonly challenger: Examples;
  readonly champion: Examples;
  /** Every row weighs the same and stands for itself: closed forms hold, else all is a bootstrap. */
  readonly independent: boolean;
}

/**
 * Two models' examples as one pair. Weights and clusters belong to the rows, so those of the challenger's table count
 * for both. Throws an Error where the join before it left different numbers of rows, tasks or classes: that is a bug.
 */
export function pairOf(challenger: Examples, champion: Examples): Pair {
  const { rows, task, weight, cluster } = challenger;
  if (rows !== champion.rows) throw new Error(`a pair has the same rows, not ${rows} and ${champion.rows}`);
  if (task !== champion.task) throw new Error(`a pair has one task, not ${task} and ${champion.task}`);
  if (JSON.stringify(classesOf(challenger)) !== JSON.stringify(classesOf(champion))) {
    throw new Error("a pair has the same classes in the same order");
  }
  return { challenger, champion: { ...champion, weight, cluster }, independent: weight === null && cluster === null };
}

/** Whether both models were held to the same labels in these rows; false where a label mismatch was allowed. */
export function sameLabels({ challenger, champion }: Pair, rows: Uint32Array | null): boolean {
  if (challenger.task === "columns" || champion.task === "columns") return true;
  return sameValues(challenger.label, champion.label, rows);
}

/** Whether both models say the same in every one of these rows: decisions, scores, predictions and the user's columns. */
export function sameOutputs(pair: Pair, rows: Uint32Array | null): boolean {
  return !differingOutputs(pair, rows).includes(1);
}

/** 1 for each row of a view in which the models' outputs differ; an output that only one of them has differs in every row. */
export function differingOutputs({ challenger, champion }: Pair, rows: Uint32Array | null): Uint8Array {
  const ofChallenger = outputsOf(challenger);
  const ofChampion = outputsOf(champion);
  const differing = new Uint8Array(rows?.length ?? challenger.rows);
  const alike =
    ofChallenger.length === ofChampion.length &&
    ofChallenger.every((column, i) => column.length === ofChampion[i].length);
  if (!alike) return differing.fill(1);
  for (const [k, a] of ofChallenger.entries()) if (a.length > 0) markDiffering(a, ofChampion[k], rows, differing);
  return differing;
}

function markDiffering(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  rows: Uint32Array | null,
  differing: Uint8Array,
): void {
  for (let i = 0; i < differing.length; i++) {
    const row = rows === null ? i : rows[i];
    if (!isSame(a[row], b[row])) differing[i] = 1;
  }
}

function classesOf(examples: Examples): readonly string[] {
  if (examples.task === "binary") return [examples.negativeClass, examples.positiveClass];
  return examples.task === "multiclass" ? examples.classes : [];
}

const none = new Uint8Array(0);

/** What a model says of each row: decisions, scores, predicted values and columns of the user's own. */
export function outputsOf(examples: Examples): ArrayLike<number>[] {
  const columns = [...examples.columns.keys()].sort().map((name) => examples.columns.get(name) ?? none);
  switch (examples.task) {
    case "binary":
      return [examples.decision ?? none, examples.score ?? none, ...columns];
    case "multiclass":
      return [examples.decision ?? none, ...(examples.scores ?? []), ...columns];
    case "regression":
      return [examples.prediction, ...columns];
    case "columns":
      return columns;
  }
}

function sameValues(a: ArrayLike<number>, b: ArrayLike<number>, rows: Uint32Array | null): boolean {
  const length = rows?.length ?? a.length;
  for (let i = 0; i < length; i++) {
    const row = rows === null ? i : rows[i];
    if (!isSame(a[row], b[row])) return false;
  }
  return true;
}

/** Two missing values are the same, and so are −0 and 0, which Object.is would tell apart. */
function isSame(a: number, b: number): boolean {
  return a === b || (Number.isNaN(a) && Number.isNaN(b));
}

import { type Computed, undefinedBecause } from "../computed.ts";
import type { Examples } from "../examples.ts";
import type { CellSource } from "../source.ts";

/**
 * Weights of rows by label and decision: `at[label * size + decision]`. Two classes of a binary task stand as
 * negative (0) and positive (1).
 */
export interface Confusion {
  readonly size: number;
  readonly at: Float64Array;
  /** Weight of each label, and of each decision. */
  readonly labels: Float64Array;
  readonly decisions: Float64Array;
  readonly total: number;
  readonly correct: number;
  readonly classes: readonly string[];
  readonly task: "binary" | "multiclass";
}

/** One class against the rest. */
export interface BinaryCounts {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
  readonly tn: number;
}

/** The confusion matrix, shared by every metric that depends on label and decision only. */
export const confusion: CellSource<Confusion> = {
  kind: "cells",
  id: "confusion",
  missing: (examples) =>
    examples.task === "binary" || examples.task === "multiclass"
      ? examples.decision === null
        ? (examples.decisionReason ?? "there are no predictions")
        : null
      : "there are no classes",
  cells(examples) {
    if (examples.task === "binary" && examples.decision !== null) {
      const { label, decision } = examples;
      return { count: 4, of: (row) => label[row] * 2 + decision[row] };
    }
    if (examples.task === "multiclass" && examples.decision !== null) {
      const { label, decision } = examples;
      const size = examples.classes.length;
      return { count: size * size, of: (row) => label[row] * size + decision[row] };
    }
    throw new Error("a confusion matrix was asked of examples without decisions");
  },
  summary: (weights, examples) =>
    confusionOf(weights, classNames(examples), examples.task === "binary" ? "binary" : "multiclass"),
};

/** The classes of a task in index order; binary: negative, positive. */
export function classNames(examples: Examples): readonly string[] {
  if (examples.task === "binary") return [examples.negativeClass, examples.positiveClass];
  return examples.task === "multiclass" ? examples.classes : [];
}

/** A confusion matrix with its margins. */
export function confusionOf(at: Float64Array, classes: readonly string[], task: "binary" | "multiclass"): Confusion {
  const size = classes.length;
  const labels = new Float64Array(size);
  const decisions = new Float64Array(size);
  let total = 0;
  let correct = 0;
  for (let label = 0; label < size; label++) {
    for (let decision = 0; decision < size; decision++) {
      const weight = at[label * size + decision];
      labels[label] = labels[label] + weight;
      decisions[decision] = decisions[decision] + weight;
      total += weight;
      if (label === decision) correct += weight;
    }
  }
  return { size, at, labels, decisions, total, correct, classes, task };
}

/** Class `index` against the rest. */
export function oneAgainstRest(matrix: Confusion, index: number): BinaryCounts {
  const tp = matrix.at[index * matrix.size + index];
  const fp = matrix.decisions[index] - tp;
  const fn = matrix.labels[index] - tp;
  // Differences of weights can fall a rounding below 0.
  return { tp, fp: Math.max(0, fp), fn: Math.max(0, fn), tn: Math.max(0, matrix.total - tp - fp - fn) };
}

/** The positive class of a binary task against the negative one. */
export function positiveCounts(matrix: Confusion): BinaryCounts {
  const [tn = 0, fp = 0, fn = 0, tp = 0] = matrix.at;
  return { tp, fp, fn, tn };
}

/** Indices of the classes that occur as label or decision. */
export function occurringClasses(matrix: Confusion): number[] {
  const found: number[] = [];
  for (let i = 0; i < matrix.size; i++) if (matrix.labels[i] + matrix.decisions[i] > 0) found.push(i);
  return found;
}

/** Undefined where no row has weight, else what `compute` says. */
export function withRows(matrix: Confusion, compute: () => Computed): Computed {
  return matrix.total > 0 ? compute() : undefinedBecause("there are no rows");
}

import { type ArgumentType, choice, className } from "../arguments.ts";
import { type Computed, defined, undefinedBecause } from "../computed.ts";
import type { Task } from "../examples.ts";
import type { ValueSettings } from "../metric.ts";
import {
  type BinaryCounts,
  type Confusion,
  occurringClasses,
  oneAgainstRest,
  positiveCounts,
} from "../summaries/confusion.ts";

export type Average = "macro" | "micro" | "weighted";

/** The arguments of every metric of one class against the rest. */
export const averageArguments: {
  readonly average: ArgumentType<Average | null>;
  readonly class: ArgumentType<string | null>;
} = {
  average: choice<Average, null>(["macro", "micro", "weighted"], null),
  class: className(),
};

export interface AverageValues {
  readonly average: Average | null;
  readonly class: string | null;
}

/** A class and an average exclude each other; of several classes a bare metric is the macro average. */
export function settleAverage<V extends AverageValues>(args: V, task: Task): V | string {
  if (args.average !== null && args.class !== null) return "takes a class or an average, not both";
  return task === "multiclass" && args.average === null && args.class === null ? { ...args, average: "macro" } : args;
}

/** The counts that a class asked for, the positive class, or a micro average pools; null for other averages. */
export function countsAskedFor(matrix: Confusion, args: AverageValues): BinaryCounts | null {
  if (args.class !== null) {
    const index = matrix.classes.indexOf(args.class);
    return index < 0 ? null : oneAgainstRest(matrix, index);
  }
  if (args.average === null) return positiveCounts(matrix);
  return args.average === "micro" ? pooled(matrix) : null;
}

/**
 * A figure of one class against the rest: of the positive class, of a class asked for, or averaged as scikit-learn
 * does: `micro` pools the counts; `macro` is the plain mean over the classes that occur as label or prediction, a
 * 0/0 counting as `zero-division`; `weighted` weighs them by their number of labels.
 */
export function averaged(
  matrix: Confusion,
  args: AverageValues,
  settings: ValueSettings,
  figure: (counts: BinaryCounts) => Computed,
): Computed {
  if (matrix.total <= 0) return undefinedBecause("there are no rows");
  const counts = countsAskedFor(matrix, args);
  if (counts !== null) return figure(counts);
  if (args.class !== null) return undefinedBecause("the class does not occur in the data");
  let sum = 0;
  let weights = 0;
  let stoodIn = 0;
  let standIn = settings.zeroDivision;
  for (const index of occurringClasses(matrix)) {
    const ofClass = figure(oneAgainstRest(matrix, index));
    if (ofClass.kind === "undefined") return ofClass;
    if (ofClass.kind === "zero-division") {
      stoodIn++;
      standIn = ofClass.standIn(settings.zeroDivision);
    }
    const weight = args.average === "weighted" ? matrix.labels[index] : 1;
    sum += weight * (ofClass.kind === "defined" ? ofClass.value : standIn);
    weights += weight;
  }
  if (weights === 0) return undefinedBecause("there are no rows");
  return stoodIn === 0
    ? defined(sum / weights)
    : defined(sum / weights, `0/0 of ${stoodIn} ${stoodIn === 1 ? "class counts" : "classes counts"} as ${standIn}`);
}

/** Successes and trials of a proportion, where the arguments leave one. */
export function proportionOf(
  counts: (counts: BinaryCounts) => readonly [number, number],
): (matrix: Confusion, args: AverageValues) => readonly [number, number] | null {
  return (matrix, args) => {
    const askedFor = countsAskedFor(matrix, args);
    return askedFor === null ? null : counts(askedFor);
  };
}

function pooled(matrix: Confusion): BinaryCounts {
  const wrong = matrix.total - matrix.correct;
  const classes = occurringClasses(matrix).length;
  return { tp: matrix.correct, fp: wrong, fn: wrong, tn: classes * matrix.total - 2 * wrong - matrix.correct };
}

import { zeroDivisionComplement, zeroDivisionRatio } from "../computed.ts";
import { defineMetric, type MetricDefinition } from "../metric.ts";
import { type BinaryCounts, confusion } from "../summaries/confusion.ts";
import { averageArguments, averaged, proportionOf, settleAverage } from "./average.ts";

/** What tells one rate of the confusion matrix from another. */
interface ConfusionRate {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly title: string;
  /** `rate` is better higher; `error` is a share of errors, better lower, and 1 where its complement counts as 0. */
  readonly kind: "rate" | "error";
  readonly counts: (counts: BinaryCounts) => readonly [numerator: number, denominator: number];
  /** Why it is undefined where the denominator is 0. */
  readonly empty: string;
  readonly source: string;
}

/** A share of a row or column of the confusion matrix: of the positive class, of a class asked for, or an average. */
export function confusionRate({ kind, counts, empty, ...named }: ConfusionRate): MetricDefinition {
  const share = kind === "rate" ? zeroDivisionRatio : zeroDivisionComplement;
  return defineMetric({
    ...named,
    tasks: ["binary", "multiclass"],
    args: averageArguments,
    needs: ["label", "prediction"],
    from: () => confusion,
    settle: settleAverage,
    direction: kind === "rate" ? "higher" : "lower",
    value: (matrix, args, settings) => averaged(matrix, args, settings, (cells) => share(...counts(cells), empty)),
    interval: { kind: "proportion", counts: proportionOf(counts) },
  });
}

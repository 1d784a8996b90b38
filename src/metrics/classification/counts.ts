import { notNegative, optionalNumber, requiredNumber } from "../arguments.ts";
import { defined, ratio } from "../computed.ts";
import { defineMetric, type MetricDefinition } from "../metric.ts";
import { type BinaryCounts, confusion, positiveCounts, withRows } from "../summaries/confusion.ts";

const shared = { tasks: ["binary"], needs: ["label", "prediction"], from: () => confusion } as const;

function cell(name: keyof BinaryCounts, title: string): MetricDefinition {
  return defineMetric({
    ...shared,
    name,
    title,
    args: {},
    direction: "none",
    value: (matrix) => withRows(matrix, () => defined(positiveCounts(matrix)[name])),
    interval: { kind: "none", why: "a count describes these rows" },
    source: "scikit-learn confusion_matrix",
  });
}

/** Positives predicted positive; with weights their weight. */
export const truePositives = cell("tp", "positives predicted positive");
/** Negatives predicted positive; with weights their weight. */
export const falsePositives = cell("fp", "negatives predicted positive");
/** Positives predicted negative; with weights their weight. */
export const falseNegatives = cell("fn", "positives predicted negative");
/** Negatives predicted negative; with weights their weight. */
export const trueNegatives = cell("tn", "negatives predicted negative");

/** Share of rows predicted positive. */
export const predictedPositiveRate = defineMetric({
  ...shared,
  name: "predicted_positive_rate",
  title: "share of rows predicted positive",
  args: {},
  direction: "none",
  value: (matrix) => ratio(matrix.decisions[1], matrix.total, "there are no rows"),
  interval: { kind: "proportion", counts: (matrix) => [matrix.decisions[1], matrix.total] },
  source: "(TP + FP) / n",
});

const price = { ...notNegative, printed: "keyed" } as const;

/** Mean cost of a row, (fp · FP + fn · FN + tp · TP + tn · TN) / n, in the unit of the given costs. */
export const cost = defineMetric({
  ...shared,
  name: "cost",
  title: "mean cost of a row",
  args: {
    fp: requiredNumber(price),
    fn: requiredNumber(price),
    tp: optionalNumber(0, { allowed: "a number", accepts: Number.isFinite, printed: "keyed" }),
    tn: optionalNumber(0, { allowed: "a number", accepts: Number.isFinite, printed: "keyed" }),
  },
  direction: "lower",
  value: (matrix, args) => {
    const { tp, fp, fn, tn } = positiveCounts(matrix);
    return ratio(args.fp * fp + args.fn * fn + args.tp * tp + args.tn * tn, matrix.total, "there are no rows");
  },
  interval: { kind: "bootstrap" },
  source: "Elkan (2001), The foundations of cost-sensitive learning",
});

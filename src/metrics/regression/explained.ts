import { type Computed, defined, undefinedBecause } from "../computed.ts";
import { defineMetric } from "../metric.ts";
import { gather, type RowSource, type TermSource } from "../source.ts";
import { prepareMedian } from "../summaries/sorted-values.ts";
import { missingRegression, regression } from "./row-losses.ts";

interface Spread {
  readonly weight: number;
  readonly rows: number;
  readonly squaredError: number;
  readonly errorVariance: number;
  readonly labelVariance: number;
}

/** Variance from sums of a shifted value and its square; a rounding away from 0 is 0. */
function variance(sum: number, squares: number, weight: number): number {
  const found = squares / weight - (sum / weight) ** 2;
  return found <= 4 * Number.EPSILON * (squares / weight) ? 0 : found;
}

/** Errors and labels up to their second moments, about a shift that lies among them. */
const moments: TermSource<Spread> = {
  kind: "terms",
  id: "regression-moments",
  width: 7,
  missing: missingRegression,
  terms(examples, rows) {
    const { label, prediction } = regression(examples);
    const first = rows === null ? 0 : rows[0];
    const labelShift = aboutMean(label, rows);
    const errorShift = label.length === 0 ? 0 : label[first] - prediction[first];
    return {
      shift: 0,
      write(row, into) {
        const error = label[row] - prediction[row];
        const ofLabel = label[row] - labelShift;
        const ofError = error - errorShift;
        into[0] = 1;
        into[1] = error * error;
        into[2] = ofError;
        into[3] = ofError * ofError;
        into[4] = ofLabel;
        into[5] = ofLabel * ofLabel;
        into[6] = 1;
      },
    };
  },
  summary: ([weight, squaredError, error, errorSquares, label, labelSquares, rows]) => ({
    weight,
    rows,
    squaredError: squaredError / weight,
    errorVariance: variance(error, errorSquares, weight),
    labelVariance: variance(label, labelSquares, weight),
  }),
};

// A constant label must stay exactly constant under the shift, so its own value is taken then.
function aboutMean(label: Float64Array, rows: Uint32Array | null): number {
  const length = rows === null ? label.length : rows.length;
  if (length === 0) return 0;
  let sum = 0;
  let constant = true;
  const first = label[rows === null ? 0 : rows[0]];
  for (let i = 0; i < length; i++) {
    const value = label[rows === null ? i : rows[i]];
    sum += value;
    if (value !== first) constant = false;
  }
  return constant ? first : sum / length;
}

const shared = {
  tasks: ["regression"],
  args: {},
  direction: "higher",
  needs: ["label", "prediction"],
  interval: { kind: "bootstrap" },
} as const;

const oneRow = "a single row has no spread to explain";

// scikit-learn: a constant label gives 1 if the predictions are perfect, else 0.
function explainedShare(unexplained: number, all: number): Computed {
  if (all === 0) return defined(unexplained === 0 ? 1 : 0, "the label is constant");
  return defined(1 - unexplained / all);
}

/** 1 − Σ(y − ŷ)² / Σ(y − ȳ)². A constant label gives 1 if all is predicted right, else 0; one row is undefined. */
export const r2 = defineMetric({
  ...shared,
  name: "r2",
  aliases: ["r2_score"],
  title: "share of the label's variance that is explained",
  from: () => moments,
  value: ({ weight, rows, squaredError, labelVariance }) => {
    if (!(weight > 0)) return undefinedBecause("there are no rows");
    return rows < 2 ? undefinedBecause(oneRow) : explainedShare(squaredError, labelVariance);
  },
  source: "scikit-learn r2_score",
});

/** 1 − Var(y − ŷ) / Var(y): as r2, but a constant error costs nothing. */
export const explainedVariance = defineMetric({
  ...shared,
  name: "explained_variance",
  title: "as r2, with a constant error forgiven",
  from: () => moments,
  value: ({ weight, errorVariance, labelVariance }) =>
    weight > 0 ? explainedShare(errorVariance, labelVariance) : undefinedBecause("there are no rows"),
  source: "scikit-learn explained_variance_score",
});

interface Deviations {
  readonly ofPredictions: number;
  readonly ofMedian: number;
  readonly rows: number;
}

/** Mean absolute deviation of the labels from the predictions, and from their own weighted median. */
const deviations: RowSource<Deviations> = {
  kind: "rows",
  id: "absolute-deviations",
  strata: "none",
  missing: missingRegression,
  prepare(examples, rows) {
    const label = gather(regression(examples).label, rows);
    const prediction = gather(regression(examples).prediction, rows);
    const medianOf = prepareMedian(label);
    return (weight) => {
      const median = medianOf(weight);
      let ofPredictions = 0;
      let ofMedian = 0;
      let total = 0;
      for (let i = 0; i < label.length; i++) {
        const w = weight === null ? 1 : weight[i];
        ofPredictions += w * Math.abs(label[i] - prediction[i]);
        ofMedian += w * Math.abs(label[i] - median);
        total += w;
      }
      return { ofPredictions: ofPredictions / total, ofMedian: ofMedian / total, rows: label.length };
    };
  },
};

/** 1 − mae / mae of the constant median: the share of absolute deviation that is explained. Edges as in r2. */
export const d2AbsoluteError = defineMetric({
  ...shared,
  name: "d2_absolute_error",
  title: "share of the label's absolute deviation that is explained",
  from: () => deviations,
  value: ({ ofPredictions, ofMedian, rows }) => {
    if (rows === 0) return undefinedBecause("there are no rows");
    return rows < 2 ? undefinedBecause(oneRow) : explainedShare(ofPredictions, ofMedian);
  },
  source: "scikit-learn d2_absolute_error_score",
});

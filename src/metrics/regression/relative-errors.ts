import { columnName, count, optionalNumber } from "../arguments.ts";
import { defined, ratio, undefinedBecause } from "../computed.ts";
import { defineMetric } from "../metric.ts";
import type { TermSource } from "../source.ts";
import { lossSource, meanLoss, missingRegression, regression } from "./row-losses.ts";

const shared = {
  tasks: ["regression"],
  direction: "lower",
  needs: ["label", "prediction"],
  interval: { kind: "bootstrap" },
} as const;

const percentageErrors = lossSource(
  "absolute-percentage-error",
  (label, prediction) => Math.abs(label - prediction) / Math.max(Math.abs(label), Number.EPSILON),
);

const symmetricErrors = lossSource("symmetric-percentage-error", (label, prediction) => {
  const size = Math.abs(label) + Math.abs(prediction);
  return size === 0 ? 0 : (2 * Math.abs(label - prediction)) / size;
});

/** Mean |y − ŷ| / |y|, as a share of 1. A label of 0 divides by the float epsilon, as in scikit-learn, and swamps the mean. */
export const mape = defineMetric({
  ...shared,
  name: "mape",
  title: "mean absolute error relative to the label",
  args: {},
  from: () => percentageErrors,
  value: (losses) => {
    const mean = meanLoss(losses);
    return mean.kind === "defined" && mean.value > 1e9 ? defined(mean.value, "a label is 0 or next to it") : mean;
  },
  source: "scikit-learn mean_absolute_percentage_error",
});

/** Mean 2 |y − ŷ| / (|y| + |ŷ|), from 0 to 2; a row where both are 0 counts 0. */
export const smape = defineMetric({
  ...shared,
  name: "smape",
  title: "mean absolute error relative to the mean of label and prediction",
  args: {},
  from: () => symmetricErrors,
  value: (losses) => meanLoss(losses),
  source: "Makridakis (1993), as a share of 1",
});

interface AbsoluteRatio {
  readonly errors: number;
  readonly scale: number;
}

const absoluteSums: TermSource<AbsoluteRatio> = {
  kind: "terms",
  id: "absolute-error-and-label",
  width: 2,
  missing: missingRegression,
  terms(examples) {
    const { label, prediction } = regression(examples);
    return {
      shift: 0,
      write(row, into) {
        into[0] = Math.abs(label[row] - prediction[row]);
        into[1] = Math.abs(label[row]);
      },
    };
  },
  summary: ([errors, scale]) => ({ errors, scale }),
};

/** Σ |y − ŷ| / Σ |y|; undefined where all labels are 0. */
export const wape = defineMetric({
  ...shared,
  name: "wape",
  title: "sum of absolute errors over sum of labels",
  args: {},
  from: () => absoluteSums,
  value: ({ errors, scale }) => ratio(errors, scale, "all labels are 0, or there are no rows"),
  source: "Kolassa and Schütz (2007), MAD/mean ratio",
});

interface Scaled {
  readonly errors: number;
  readonly weight: number;
  readonly naive: number;
  readonly naiveWeight: number;
}

function scaledErrors(season: number): TermSource<Scaled> {
  return {
    kind: "terms",
    id: `scaled-error:${season}`,
    width: 4,
    missing: missingRegression,
    terms(examples) {
      const { label, prediction } = regression(examples);
      return {
        shift: 0,
        write(row, into) {
          const hasEarlier = row >= season;
          into[0] = Math.abs(label[row] - prediction[row]);
          into[1] = 1;
          into[2] = hasEarlier ? Math.abs(label[row] - label[row - season]) : 0;
          into[3] = hasEarlier ? 1 : 0;
        },
      };
    },
    summary: ([errors, weight, naive, naiveWeight]) => ({ errors, weight, naive, naiveWeight }),
  };
}

/**
 * Mean absolute scaled error: mae over the mae of the forecast that repeats the label m rows earlier. The rows must be
 * one series in time order; in a slice the earlier row is still the file's. The scale is taken from these rows, not
 * from a training series, which the file does not hold. Undefined where the naive forecast is never wrong.
 */
export const mase = defineMetric({
  ...shared,
  name: "mase",
  title: "mean absolute error over that of the naive forecast",
  args: { m: optionalNumber(1, count) },
  from: ({ m }) => scaledErrors(m),
  value: ({ errors, weight, naive, naiveWeight }) => {
    if (weight === 0) return undefinedBecause("there are no rows");
    if (naiveWeight === 0) return undefinedBecause("no row has an earlier one to be compared with");
    return ratio(errors / weight, naive / naiveWeight, "the naive forecast is never wrong");
  },
  source: "Hyndman and Koehler (2006)",
});

interface Covered {
  readonly inside: number;
  readonly present: number;
  readonly width: number;
}

function predictionIntervals(lower: string, upper: string): TermSource<Covered> {
  return {
    kind: "terms",
    id: `prediction-interval:${JSON.stringify([lower, upper])}`,
    width: 3,
    missing: (examples) =>
      missingRegression(examples) ??
      ([lower, upper].every((name) => examples.columns.has(name))
        ? null
        : "a column of the prediction interval was not read"),
    terms(examples) {
      const { label } = regression(examples);
      const low = examples.columns.get(lower) ?? new Float64Array(0);
      const high = examples.columns.get(upper) ?? new Float64Array(0);
      return {
        shift: 0,
        write(row, into) {
          const present = !(Number.isNaN(low[row]) || Number.isNaN(high[row]));
          into[0] = present && label[row] >= low[row] && label[row] <= high[row] ? 1 : 0;
          into[1] = present ? 1 : 0;
          into[2] = present ? high[row] - low[row] : 0;
        },
      };
    },
    summary: ([inside, present, width]) => ({ inside, present, width }),
  };
}

const ends = { args: { lower: columnName(), upper: columnName() }, needs: ["label", "column"] } as const;
const noInterval = "no row has both ends of the prediction interval";

/** Share of labels inside the prediction interval of two columns, ends included; rows without both ends are left out. */
export const intervalCoverage = defineMetric({
  ...shared,
  ...ends,
  name: "interval_coverage",
  title: "share of labels inside the prediction interval",
  direction: "higher",
  from: ({ lower, upper }) => predictionIntervals(lower, upper),
  value: ({ inside, present }) => ratio(inside, present, noInterval),
  interval: { kind: "proportion", counts: ({ inside, present }) => [inside, present] },
  source: "prediction interval coverage probability; Khosravi et al. (2011)",
});

/** Mean width of the prediction interval of two columns, in the unit of the label. */
export const intervalWidth = defineMetric({
  ...shared,
  ...ends,
  name: "interval_width",
  title: "mean width of the prediction interval",
  from: ({ lower, upper }) => predictionIntervals(lower, upper),
  value: ({ width, present }) => ratio(width, present, noInterval),
  source: "mean prediction interval width; Khosravi et al. (2011)",
});

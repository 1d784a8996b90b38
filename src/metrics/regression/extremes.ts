import { defined, undefinedBecause } from "../computed.ts";
import { defineMetric } from "../metric.ts";
import { gather, type RowSource } from "../source.ts";
import { medianOfSorted, prepareSorted, type SortedValues } from "../summaries/sorted-values.ts";
import { missingRegression, regression } from "./row-losses.ts";

const absoluteErrors: RowSource<SortedValues> = {
  kind: "rows",
  id: "sorted-absolute-errors",
  strata: "none",
  missing: missingRegression,
  prepare(examples, rows) {
    const { label, prediction } = regression(examples);
    const errors = gather(label, rows).slice();
    for (let i = 0; i < errors.length; i++) errors[i] = Math.abs(errors[i] - prediction[rows === null ? i : rows[i]]);
    return prepareSorted(errors);
  },
};

const shared = {
  tasks: ["regression"],
  args: {},
  direction: "lower",
  needs: ["label", "prediction"],
  from: () => absoluteErrors,
} as const;

/** Median absolute error; with weights the weighted median (averaged inverted distribution function, as scikit-learn). */
export const medae = defineMetric({
  ...shared,
  name: "medae",
  aliases: ["median_absolute_error"],
  title: "median absolute error",
  value: (errors) => (errors.total > 0 ? defined(medianOfSorted(errors)) : undefinedBecause("there are no rows")),
  interval: { kind: "bootstrap" },
  source: "scikit-learn median_absolute_error",
});

/** Largest absolute error of a row that has weight. */
export const maxError = defineMetric({
  ...shared,
  name: "max_error",
  title: "largest absolute error",
  value: (errors) => (errors.total > 0 ? defined(errors.largest) : undefinedBecause("there are no rows")),
  interval: { kind: "none", why: "the bootstrap fails for an extreme" },
  source: "scikit-learn max_error",
});

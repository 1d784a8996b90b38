import { type ComparisonSettings, compareMetrics } from "../../../src/comparison/compare-metrics.ts";
import type { Difference } from "../../../src/comparison/difference.ts";
import type { Slice, Value } from "../../../src/gate/value.ts";
import type { View } from "../../../src/metrics/estimate.ts";
import type { BinaryExamples, Examples, RegressionExamples } from "../../../src/metrics/examples.ts";
import { normalQuantile } from "../../../src/stats/distributions.ts";
import { all, settings as ofMetrics, spec } from "../metrics/support.ts";
import { reference } from "./reference.ts";

export const settings: ComparisonSettings = { ...ofMetrics, test: "default" };

const base = { weight: null, cluster: null, columns: new Map() } as const;

export function scored(label: readonly number[], score: readonly number[]): BinaryExamples {
  return {
    ...base,
    task: "binary",
    rows: label.length,
    label: Uint8Array.from(label),
    positiveClass: "1",
    negativeClass: "0",
    decision: Uint8Array.from(score, (value) => (value >= 0.5 ? 1 : 0)),
    decisionReason: null,
    score: Float64Array.from(score),
    scoreReason: null,
    scoreIsProbability: true,
  };
}

/** A classifier that says so, without scores. */
export function decided(label: readonly number[], decision: readonly number[]): BinaryExamples {
  return { ...scored(label, decision), score: null, scoreReason: "there are no scores" };
}

export function predicted(label: readonly number[], prediction: readonly number[]): RegressionExamples {
  return {
    ...base,
    task: "regression",
    rows: label.length,
    label: Float64Array.from(label),
    prediction: Float64Array.from(prediction),
  };
}

/** The two classifiers and the two regressions of the reference, 300 rows. */
const { label, scores, truth, predictions } = reference.metrics;
export const classifiers = { challenger: scored(label, scores[0]), champion: scored(label, scores[1]) };
export const regressions = { challenger: predicted(truth, predictions[0]), champion: predicted(truth, predictions[1]) };

export function compare(
  pair: { readonly challenger: Examples; readonly champion: Examples },
  metrics: readonly string[],
  more: { readonly views?: readonly View[]; readonly settings?: Partial<ComparisonSettings> } = {},
): Difference[] {
  return compareMetrics({
    ...pair,
    metrics: metrics.map((metric) => spec(metric, pair.challenger)),
    views: more.views ?? [all],
    settings: { ...settings, ...more.settings },
  });
}

/** A difference with a normal interval, for what is decided from one. */
export function normalDifference(
  value: number,
  error: number,
  more: Partial<Difference> & { readonly n?: number; readonly of?: Value; readonly on?: Slice } = {},
): Difference {
  const { n = 1_000, of = { value: 0.84 }, on = null, ...rest } = more;
  return {
    id: "roc_auc",
    slice: on,
    direction: "higher",
    challenger: { value: of.value === null ? of : { value: of.value + value }, intervalAt: null },
    champion: { value: of, intervalAt: null },
    value: { value },
    paired: true,
    support: { n },
    intervalAt(level) {
      const reach = -normalQuantile((1 - level) / 2) * error;
      return { low: value - reach, high: value + reach, level, method: "delong" };
    },
    test: () => ({ p: 0.5, method: "delong", exact: null }),
    standardError: () => error,
    ...rest,
  };
}

import type { EstimateSettings } from "./estimate.ts";
import { evaluateMetrics } from "./evaluate.ts";
import type { BinaryExamples, Examples, MulticlassExamples, RegressionExamples } from "./examples.ts";
import type { MetricSpec } from "./metric.ts";
import { medianOfSorted, prepareSorted } from "./summaries/sorted-values.ts";

/**
 * Each metric's figure for a model that knows nothing of the row, by id: the majority class with the classes' shares
 * as its scores; the median label for figures of absolute error, the mean for the others. Only metrics that have a
 * direction and read no column of the user's own, and only where the dummy's figure is defined.
 */
export function dummyFigures(
  examples: Examples,
  metrics: readonly MetricSpec[],
  settings: EstimateSettings,
): ReadonlyMap<string, number> {
  const comparable = metrics.filter((metric) => metric.direction !== "none" && metric.columns.length === 0);
  const figures = new Map<string, number>();
  for (const { dummy, judged } of dummiesOf(examples, comparable)) {
    for (const { id, value } of evaluateMetrics(dummy, judged, [{ slice: null, rows: null }], settings)) {
      if (value.value !== null) figures.set(id, value.value);
    }
  }
  return figures;
}

interface Dummy {
  readonly dummy: Examples;
  readonly judged: readonly MetricSpec[];
}

/** Metrics whose best constant is the median; of the others it is the mean, or near it. */
const medianMetrics: ReadonlySet<string> = new Set([
  "mae",
  "medae",
  "mape",
  "smape",
  "wape",
  "mase",
  "huber",
  "pinball",
  "d2_absolute_error",
]);

function dummiesOf(examples: Examples, metrics: readonly MetricSpec[]): Dummy[] {
  if (examples.rows === 0) return [];
  switch (examples.task) {
    case "binary":
      return [{ dummy: binaryDummy(examples), judged: metrics }];
    case "multiclass":
      return [{ dummy: multiclassDummy(examples), judged: metrics }];
    case "regression":
      return [
        {
          dummy: constant(examples, medianOf(examples)),
          judged: metrics.filter(({ name }) => medianMetrics.has(name)),
        },
        { dummy: constant(examples, meanOf(examples)), judged: metrics.filter(({ name }) => !medianMetrics.has(name)) },
      ].filter(({ judged }) => judged.length > 0);
    case "columns":
      return [];
  }
}

/** The weight of each class. */
function classWeights(label: Uint8Array | Uint32Array, weight: Float64Array | null, classes: number): Float64Array {
  const weights = new Float64Array(classes);
  for (let row = 0; row < label.length; row++) weights[label[row]] += weight === null ? 1 : weight[row];
  return weights;
}

/** The heaviest class, the first of equals. */
function majority(weights: Float64Array): number {
  let best = 0;
  for (let i = 1; i < weights.length; i++) if (weights[i] > weights[best]) best = i;
  return best;
}

// To the dummy all rows of a class are the same, so one row a class with the class's weight gives the same figures.
function binaryDummy(examples: BinaryExamples): BinaryExamples {
  const weight = classWeights(examples.label, examples.weight, 2);
  const prior = weight[1] / (weight[0] + weight[1]);
  return {
    ...examples,
    rows: 2,
    weight,
    cluster: null,
    columns: new Map(),
    label: Uint8Array.of(0, 1),
    decision: examples.decision === null ? null : new Uint8Array(2).fill(majority(weight)),
    score: examples.score === null ? null : new Float64Array(2).fill(prior),
  };
}

function multiclassDummy(examples: MulticlassExamples): MulticlassExamples {
  const size = examples.classes.length;
  const weight = classWeights(examples.label, examples.weight, size);
  const total = weight.reduce((sum, of) => sum + of, 0);
  return {
    ...examples,
    rows: size,
    weight,
    cluster: null,
    columns: new Map(),
    label: Uint32Array.from({ length: size }, (_, index) => index),
    decision: examples.decision === null ? null : new Uint32Array(size).fill(majority(weight)),
    scores: examples.scores === null ? null : Array.from(weight, (of) => new Float64Array(size).fill(of / total)),
  };
}

function constant(examples: RegressionExamples, prediction: number): RegressionExamples {
  return { ...examples, cluster: null, prediction: new Float64Array(examples.rows).fill(prediction) };
}

function medianOf({ label, weight }: RegressionExamples): number {
  return medianOfSorted(prepareSorted(label)(weight));
}

function meanOf({ label, weight }: RegressionExamples): number {
  let sum = 0;
  let total = 0;
  for (let row = 0; row < label.length; row++) {
    const of = weight === null ? 1 : weight[row];
    sum += of * label[row];
    total += of;
  }
  return sum / total;
}

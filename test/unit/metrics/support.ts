import type { Estimate, EstimateSettings, View } from "../../../src/metrics/estimate.ts";
import { evaluateMetrics } from "../../../src/metrics/evaluate.ts";
import type {
  BinaryExamples,
  ColumnExamples,
  Examples,
  MulticlassExamples,
  RegressionExamples,
} from "../../../src/metrics/examples.ts";
import type { MetricSpec } from "../../../src/metrics/metric.ts";
import { parseMetric } from "../../../src/metrics/registry.ts";
import type { Subject } from "../../../src/rules/rule.ts";

export const settings: EstimateSettings = { resamples: 2000, seed: 1, proportionInterval: "wilson", zeroDivision: 0 };
export const all: View = { slice: null, rows: null };

/** A subject from its written form, `name(first,key=value)`; enough for metrics, and independent of the rule parser. */
export function subject(written: string): Subject {
  const match = /^(?:(\w+):)?([\w.]+)(?:\((.*)\))?$/.exec(written);
  if (match === null) throw new Error(`no subject: ${written}`);
  const [, namespace, name, inside] = match;
  const args = (inside ?? "").split(",").filter((part) => part !== "");
  return {
    namespace: namespace ?? null,
    name,
    args: args.map((part) => {
      const [key, value] = part.includes("=") ? part.split("=") : [null, part];
      return { key, value: value !== "" && Number.isFinite(Number(value)) ? Number(value) : value };
    }),
  };
}

export function spec(written: string, examples: Examples): MetricSpec {
  return parseMetric(subject(written), examples.task, examples.task === "multiclass" ? examples.classes : undefined);
}

export function estimate(
  written: string,
  examples: Examples,
  view: View = all,
  over: Partial<EstimateSettings> = {},
): Estimate {
  const [found] = evaluateMetrics(examples, [spec(written, examples)], [view], { ...settings, ...over });
  return found;
}

/** The value of one metric over all rows; null where it is undefined. */
export function value(written: string, examples: Examples): number | null {
  return estimate(written, examples).value.value;
}

interface Common {
  readonly weight?: ArrayLike<number> | null;
  readonly cluster?: ArrayLike<number>;
  readonly columns?: Readonly<Record<string, ArrayLike<number>>>;
}

function base(rows: number, { weight, cluster, columns }: Common) {
  return {
    rows,
    weight: weight === undefined || weight === null ? null : Float64Array.from(weight),
    cluster: cluster === undefined ? null : { of: Uint32Array.from(cluster), count: new Set(Array.from(cluster)).size },
    columns: new Map(Object.entries(columns ?? {}).map(([name, values]) => [name, Float64Array.from(values)])),
  };
}

/** Binary examples; without a decision it is score >= 0.5. */
export function binary(
  label: ArrayLike<number>,
  { score, decision, ...common }: Common & { score?: ArrayLike<number>; decision?: ArrayLike<number> },
): BinaryExamples {
  const scores = score === undefined ? null : Float64Array.from(score);
  const decisions = decision ?? scores?.map((of) => (of >= 0.5 ? 1 : 0)) ?? null;
  return {
    task: "binary",
    ...base(label.length, common),
    label: Uint8Array.from(label),
    positiveClass: "yes",
    negativeClass: "no",
    decision: decisions === null ? null : Uint8Array.from(decisions),
    decisionReason: decisions === null ? "there is neither a prediction nor a threshold" : null,
    score: scores,
    scoreReason: scores === null ? "there is no score column" : null,
    scoreIsProbability: scores?.every((of) => of >= 0 && of <= 1) ?? false,
  };
}

export function multiclass(
  label: ArrayLike<number>,
  decision: ArrayLike<number> | null,
  { scores, classes, ...common }: Common & { scores?: readonly (readonly number[])[]; classes?: number } = {},
): MulticlassExamples {
  const size = classes ?? scores?.[0]?.length ?? Math.max(...Array.from(label), ...Array.from(decision ?? [])) + 1;
  return {
    task: "multiclass",
    ...base(label.length, common),
    classes: Array.from({ length: size }, (_, index) => `c${index}`),
    label: Uint32Array.from(label),
    decision: decision === null ? null : Uint32Array.from(decision),
    decisionReason: decision === null ? "there is no prediction" : null,
    scores:
      scores === undefined ? null : Array.from({ length: size }, (_, k) => Float64Array.from(scores, (row) => row[k])),
    scoreReason: scores === undefined ? "there is no score for each class" : null,
    scoreIsProbability: scores?.every((row) => row.every((of) => of >= 0 && of <= 1)) ?? false,
  };
}

export function regression(
  label: ArrayLike<number>,
  prediction: ArrayLike<number>,
  common: Common = {},
): RegressionExamples {
  return {
    task: "regression",
    ...base(label.length, common),
    label: Float64Array.from(label),
    prediction: Float64Array.from(prediction),
  };
}

export function columnsOnly(rows: number, common: Common): ColumnExamples {
  return { task: "columns", ...base(rows, common) };
}

import type { EstimateSettings, View } from "../metrics/estimate.ts";
import { evaluateMetrics } from "../metrics/evaluate.ts";
import type { MetricSpec } from "../metrics/metric.ts";
import { viewLength } from "../metrics/source.ts";
import type { FoldDifferences } from "./nadeau-bengio.ts";
import type { Pair } from "./pair.ts";

/**
 * The differences of a metric over the test folds of a cross-validation, challenger − champion, for `correctedT` and
 * `correlatedT`. Each view is one fold, and its training rows are all the others. Repeats of the cross-validation are
 * not told apart: their rows would have to stand once. Undefined, with the fold that is at fault, where the metric is
 * undefined in one, and below two folds.
 */
export function foldDifferences(
  pair: Pair,
  metric: MetricSpec,
  folds: readonly View[],
  settings: EstimateSettings,
): { readonly kind: "folds"; readonly folds: FoldDifferences } | { readonly kind: "none"; readonly reason: string } {
  if (folds.length < 2) return { kind: "none", reason: "a comparison over folds needs two of them or more" };
  const challenger = evaluateMetrics(pair.challenger, [metric], folds, settings);
  const champion = evaluateMetrics(pair.champion, [metric], folds, settings);
  const differences: number[] = [];
  for (const [k, { value: own, slice }] of challenger.entries()) {
    const other = champion[k].value;
    if (own.value === null || other.value === null) {
      const reason = own.value === null ? own.reason : other.value === null ? other.reason : "";
      const name = slice === null ? `fold ${k + 1}` : `fold ${Object.values(slice).join(", ")}`;
      return { kind: "none", reason: `${metric.id} is undefined in ${name}: ${reason}` };
    }
    differences.push(own.value - other.value);
  }
  const sizes = folds.map(({ rows }) => viewLength(pair.challenger, rows));
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const test = all / folds.length;
  return { kind: "folds", folds: { differences, testToTraining: test / (all - test) } };
}

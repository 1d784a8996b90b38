import type { Interval, Value } from "../gate/value.ts";
import type { Estimate, EstimateSettings, View } from "../metrics/estimate.ts";
import { evaluateMetrics } from "../metrics/evaluate.ts";
import type { Examples } from "../metrics/examples.ts";
import type { MetricSpec } from "../metrics/metric.ts";
import { viewLength } from "../metrics/source.ts";
import { mean } from "../stats/moments.ts";
import type { Comparison } from "./compare-metrics.ts";
import type { Difference } from "./difference.ts";
import { correctedT, type FoldDifferences } from "./nadeau-bengio.ts";
import { type Pair, pairOf } from "./pair.ts";

/** A metric's values on the test folds of a cross-validation, in the order of the folds. */
interface FoldScores {
  readonly estimate: Pick<Estimate, "id" | "slice" | "direction" | "support" | "note">;
  readonly values: readonly number[] | null;
  readonly value: Value;
  readonly decisive: Value;
  readonly testToTraining: number;
}

/**
 * Metrics over the test folds of a cross-validation: a figure is the mean of its values on the folds, and its interval
 * the corrected t of Nadeau and Bengio (`nadeau-bengio`), since the training sets of different folds overlap. In a
 * slice each fold is what the slice has of it. Undefined, with the fold that is at fault, where the metric is undefined
 * in one. Repeats of the cross-validation are not told apart: their rows would have to stand once.
 *
 * Throws a RangeError below two folds.
 */
export function evaluateOverFolds(
  examples: Examples,
  metrics: readonly MetricSpec[],
  views: readonly View[],
  folds: readonly View[],
  settings: EstimateSettings,
): Estimate[] {
  return scoresOverFolds(examples, metrics, views, folds, settings).map((scores) => ({
    ...scores.estimate,
    value: scores.value,
    decisive: scores.decisive,
    intervalAt: intervalOf(scores.values, scores.testToTraining),
  }));
}

/**
 * Both models over the folds of one cross-validation: each metric's difference, the mean of its differences on the
 * folds, by Nadeau and Bengio's corrected t. Figures as `evaluateOverFolds` has them, and it throws as that and `pairOf`
 * do. How many more rows would settle a rule cannot be said of folds, so there is no standard error.
 */
export function compareOverFolds(
  { challenger, champion, metrics, views, settings }: Omit<Comparison, "settings"> & { settings: EstimateSettings },
  folds: readonly View[],
): Difference[] {
  const pair: Pair = pairOf(challenger, champion);
  const ofChallenger = scoresOverFolds(pair.challenger, metrics, views, folds, settings);
  const ofChampion = scoresOverFolds(pair.champion, metrics, views, folds, settings);
  return ofChallenger.map((own, place): Difference => {
    const other = ofChampion[place];
    const { testToTraining } = own;
    const figure = ({ value, values }: FoldScores) => ({ value, intervalAt: intervalOf(values, testToTraining) });
    const [mine, theirs] = [own.values, other.values];
    const differences = mine === null || theirs === null ? null : mine.map((value, k) => value - theirs[k]);
    const foldDifferences: FoldDifferences | null = differences === null ? null : { differences, testToTraining };
    const test = foldDifferences === null ? null : correctedT(foldDifferences);
    return {
      id: own.estimate.id,
      slice: own.estimate.slice,
      direction: own.estimate.direction,
      challenger: figure(own),
      champion: figure(other),
      value: differenceOfMeans(own, other, differences),
      paired: true,
      support: own.estimate.support,
      intervalAt: intervalOf(differences, testToTraining),
      test: () => (test === null ? null : { p: test.p, method, exact: null }),
      standardError: () => null,
      folds: foldDifferences,
    };
  });
}

const method = "nadeau-bengio";

function differenceOfMeans(own: FoldScores, other: FoldScores, differences: readonly number[] | null): Value {
  if (own.value.value === null) return { value: null, reason: `undefined for the challenger: ${own.value.reason}` };
  if (other.value.value === null) return { value: null, reason: `undefined for the champion: ${other.value.reason}` };
  const value = differences === null ? null : mean(differences);
  return value === null ? { value: null, reason: "there are no folds" } : { value };
}

function intervalOf(values: readonly number[] | null, testToTraining: number) {
  if (values === null) return null;
  const found = correctedT({ differences: values, testToTraining });
  if (found === null) return null;
  return (level: number): Interval => ({ ...found.intervalAt(level), level, method });
}

function scoresOverFolds(
  examples: Examples,
  metrics: readonly MetricSpec[],
  views: readonly View[],
  folds: readonly View[],
  settings: EstimateSettings,
): FoldScores[] {
  if (folds.length < 2) throw new RangeError("a comparison over folds needs two of them or more");
  const sizes = folds.map(({ rows }) => viewLength(examples, rows));
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const test = all / folds.length;
  const foldOf = foldOfRows(examples.rows, folds);
  return views.flatMap((view) => {
    const inFolds = view.rows === null ? folds : split(view.rows, foldOf, folds);
    const whole = evaluateMetrics(examples, metrics, [view], settings);
    const onFolds = evaluateMetrics(examples, metrics, inFolds, settings);
    return metrics.map((metric, m): FoldScores => {
      const estimates = inFolds.map((_, k) => onFolds[k * metrics.length + m]);
      const { id, slice, direction, support, note } = whole[m];
      const values = meanOf(metric, folds, estimates, ({ value }) => value);
      const decisive = meanOf(metric, folds, estimates, (estimate) => estimate.decisive);
      return {
        estimate: { id, slice, direction, support, note },
        values: values.kind === "values" ? values.values : null,
        value: meanValue(values),
        decisive: meanValue(decisive),
        testToTraining: test / (all - test),
      };
    });
  });
}

type OnFolds =
  | { readonly kind: "values"; readonly values: readonly number[] }
  | { readonly kind: "none"; readonly reason: string };

function meanOf(
  metric: MetricSpec,
  folds: readonly View[],
  estimates: readonly Estimate[],
  of: (estimate: Estimate) => Value,
): OnFolds {
  const values: number[] = [];
  for (const [k, estimate] of estimates.entries()) {
    const found = of(estimate);
    if (found.value === null) {
      const { slice } = folds[k];
      const name = slice === null ? String(k + 1) : Object.values(slice).join(", ");
      return { kind: "none", reason: `${metric.id} is undefined in fold ${name}: ${found.reason}` };
    }
    values.push(found.value);
  }
  return { kind: "values", values };
}

function meanValue(found: OnFolds): Value {
  if (found.kind === "none") return { value: null, reason: found.reason };
  const value = mean(found.values);
  return value === null ? { value: null, reason: "there are no folds" } : { value };
}

function foldOfRows(rows: number, folds: readonly View[]): Int32Array {
  const of = new Int32Array(rows).fill(-1);
  for (const [k, fold] of folds.entries()) for (const row of fold.rows ?? []) of[row] = k;
  return of;
}

function split(rows: Uint32Array, foldOf: Int32Array, folds: readonly View[]): View[] {
  const parts = folds.map((): number[] => []);
  for (const row of rows) parts[foldOf[row]]?.push(row);
  return parts.map((part, k) => ({ slice: folds[k].slice, rows: Uint32Array.from(part) }));
}

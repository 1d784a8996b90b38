import type { EstimateSettings, View } from "../metrics/estimate.ts";
import { evaluateMetrics } from "../metrics/evaluate.ts";
import type { BinaryExamples, Examples, MulticlassExamples } from "../metrics/examples.ts";
import type { MetricSpec } from "../metrics/metric.ts";
import type { IntervalAt } from "../metrics/resampling.ts";
import { viewLength } from "../metrics/source.ts";
import { tailOf } from "../stats/proportion.ts";
import { outputsOf, type Pair, sameOutputs } from "./pair.ts";

/** Fewer rows on which two models agree in everything say nothing of how often they would differ. */
const fewestRows = 30;
/** Models that agree in scores of more values than these are one model; decisions of a few classes may agree by luck. */
const fewestScores = 10;

/** What full agreement of two models in a view says. */
export type Agreement = "one model" | "same decisions" | "none";

/**
 * Whether two models say the same in every row of a view, of 30 rows or more: with scores or predicted values of many
 * values they are `one model`; with decisions alone they decided alike in this sample, which bounds how often they
 * would not.
 */
export function agreementOf(pair: Pair, rows: Uint32Array | null): Agreement {
  if (viewLength(pair.challenger, rows) < fewestRows || !sameOutputs(pair, rows)) return "none";
  return outputsOf(pair.challenger).some((column) => hasManyValues(column, rows)) ? "one model" : "same decisions";
}

function hasManyValues(column: ArrayLike<number>, rows: Uint32Array | null): boolean {
  const seen = new Set<number>();
  const length = column.length === 0 ? 0 : (rows?.length ?? column.length);
  for (let i = 0; i < length; i++) {
    seen.add(column[rows === null ? i : rows[i]]);
    if (seen.size > fewestScores) return true;
  }
  return false;
}

/**
 * Intervals of differences between models that made the same decisions in all rows of a view (`zero-events`). No event in
 * n rows leaves −ln(α/2) of them possible (the rule of three, two-sided); the interval reaches as far as the metric
 * moves where so many rows, rounded up, are decided the other way round, in whichever class moves it most. Null for what
 * makes no decisions, for more than 20 classes, and where rows weigh differently or belong together.
 *
 * Source: J. A. Hanley and A. Lippman-Hand, "If nothing goes wrong, is everything all right?", JAMA 249, 1983.
 */
export function zeroEventIntervals(
  pair: Pair,
  view: View,
  metrics: readonly MetricSpec[],
  settings: EstimateSettings,
): (id: string) => IntervalAt | null {
  const { challenger } = pair;
  const known = new Map<number, ReadonlyMap<string, readonly [number, number]>>();
  const reachOf = (events: number): ReadonlyMap<string, readonly [number, number]> => {
    const found = known.get(events) ?? reaches(challenger, view, metrics, events, settings);
    known.set(events, found);
    return found;
  };
  const decided = challenger.task === "binary" || challenger.task === "multiclass";
  if (!decided || !pair.independent || classCount(challenger) > mostClasses) return () => null;
  return (id) => (level) => {
    const events = Math.ceil(-Math.log(tailOf(level)));
    const reach = reachOf(events).get(id);
    return reach === undefined ? null : { low: reach[0], high: reach[1], level, method: "zero-events" };
  };
}

const mostClasses = 20;

function classCount(examples: BinaryExamples | MulticlassExamples): number {
  return examples.task === "binary" ? 2 : examples.classes.length;
}

/** How far each metric falls and rises where `events` rows of one class are decided the other way round. */
function reaches(
  examples: Examples,
  view: View,
  metrics: readonly MetricSpec[],
  events: number,
  settings: EstimateSettings,
): ReadonlyMap<string, readonly [number, number]> {
  const now = evaluateMetrics(examples, metrics, [view], settings).map(({ value }) => value.value);
  const found = new Map(metrics.map(({ id }): [string, [number, number]] => [id, [0, 0]]));
  for (const changed of otherDecisions(examples, view.rows, events)) {
    const then = evaluateMetrics(changed, metrics, [view], settings);
    for (const [k, { id }] of metrics.entries()) {
      const [before, after] = [now[k], then[k].value.value];
      const reach = found.get(id);
      if (before === null || after === null || reach === undefined) continue;
      reach[0] = Math.min(reach[0], after - before);
      reach[1] = Math.max(reach[1], after - before);
    }
  }
  return found;
}

/** The examples with some decisions changed: right ones of each class made wrong, and wrong ones of each made right. */
function* otherDecisions(examples: Examples, rows: Uint32Array | null, events: number): Generator<Examples> {
  if ((examples.task !== "binary" && examples.task !== "multiclass") || examples.decision === null) return;
  const { label, decision } = examples;
  const classes = classCount(examples);
  const length = rows?.length ?? label.length;
  for (let of = 0; of < classes; of++) {
    for (const wasRight of [true, false]) {
      const changed = decision.slice();
      let left = events;
      for (let i = 0; i < length && left > 0; i++) {
        const row = rows === null ? i : rows[i];
        if (label[row] !== of || (decision[row] === of) !== wasRight) continue;
        changed[row] = wasRight ? (of + 1) % classes : of;
        left--;
      }
      if (left < events) yield { ...examples, decision: changed } as Examples;
    }
  }
}

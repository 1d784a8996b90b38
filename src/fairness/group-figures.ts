import type { Interval, Support } from "../gate/value.ts";
import type { Estimate, EstimateSettings, View } from "../metrics/estimate.ts";
import { evaluateShared } from "../metrics/evaluate.ts";
import type { Examples } from "../metrics/examples.ts";
import type { Read } from "../metrics/source.ts";
import { type Confusion, confusion, positiveCounts } from "../metrics/summaries/confusion.ts";
import { readRows } from "../metrics/summarise.ts";
import { tQuantile } from "../stats/distributions.ts";
import { criticalValue, tailOf } from "../stats/proportion.ts";
import { effectiveInterval } from "./effective-share.ts";
import type { Group, Grouping } from "./grouping.ts";
import type { Measure } from "./measure.ts";
import { type NormalDraws, normalDraws } from "./normal-draws.ts";
import type { RankedGroups } from "./ranking/list-sharing.ts";
import { type RowMean, rowMean } from "./row-mean.ts";
import { type KeepDraws, keepDraws } from "./under-equality.ts";

/** One measure in one group. */
export interface GroupFigure {
  readonly group: Group;
  readonly estimate: Estimate;
  /**
   * Whole counts behind it, where it is a share of rows that weigh the same and stand for themselves; null for every
   * other figure, and where there is no trial.
   */
  readonly counts: { readonly successes: number; readonly trials: number } | null;
  /** The numbers of rows that it is a mean of, where rows weigh the same and stand for themselves; null for other figures. */
  readonly mean: RowMean | null;
}

/** Every measure in every group of a grouping. */
export interface MeasuredGrouping {
  readonly grouping: Grouping;
  figuresOf(measure: Measure): readonly GroupFigure[];
  /** What the same draws say of several disparities, drawn once under its name. */
  readonly underEquality: KeepDraws;
  readonly normals: NormalDraws;
  /** What draws of whole lists say of groups that share them; null where groups are independent. */
  readonly ranked: RankedGroups | null;
}

/**
 * Computes measures in the groups of a grouping, each summary once a group. A group is resampled by itself, so its
 * figures are independent of every other group's.
 */
export function measureGroups(
  grouping: Grouping,
  measures: readonly Measure[],
  settings: EstimateSettings,
): MeasuredGrouping {
  const known = new Map<string, readonly GroupFigure[]>();
  const sources = new Set(measures.map(({ examples }) => examples));
  for (const examples of sources) {
    const own = measures.filter((measure) => measure.examples === examples);
    const found = measureOn(grouping, examples, own, settings);
    for (const [index, measure] of own.entries()) known.set(measure.id, found[index]);
  }
  return {
    grouping,
    underEquality: keepDraws(),
    normals: normalDraws(grouping, settings),
    ranked: null,
    figuresOf(measure) {
      const figures = known.get(measure.id) ?? measureOn(grouping, measure.examples, [measure], settings)[0];
      known.set(measure.id, figures);
      return figures;
    },
  };
}

function measureOn(
  grouping: Grouping,
  examples: Examples,
  measures: readonly Measure[],
  settings: EstimateSettings,
): GroupFigure[][] {
  const { groups } = grouping;
  const reads = new Map<Uint32Array, Read>();
  const readOf = ({ rows }: { readonly rows: Uint32Array }): Read => {
    const read = reads.get(rows) ?? readRows(examples, rows);
    reads.set(rows, read);
    return read;
  };
  const views: View[] = groups.map(({ slice, rows }) => ({ slice, rows }));
  const specs = measures.map(({ spec }) => spec);
  const estimates = evaluateShared(examples, specs, views, settings, { readOf });
  const independent = examples.weight === null && examples.cluster === null;
  return measures.map((measure, place) =>
    groups.map((group, index): GroupFigure => {
      const evaluated = estimates[index * measures.length + place];
      const mean = independent && evaluated.value.value !== null ? rowMean(measure, group.rows) : null;
      const estimate = {
        ...evaluated,
        id: measure.id,
        ...closedInterval(measure, evaluated, mean, independent, readOf(group)),
      };
      const { interval } = measure.spec.statistic;
      const { value } = estimate.value;
      const counts = interval.kind !== "proportion" || value === null ? null : interval.counts(readOf(group));
      if (counts === null || value === null) return { group, estimate, counts: null, mean };
      const [successes, trials] = counts;
      if (!independent) {
        const intervalAt = effectiveInterval(examples, group.rows, value, trials) ?? estimate.intervalAt;
        return { group, estimate: { ...estimate, intervalAt }, counts: null, mean };
      }
      return { group, estimate: withTrials(estimate, trials), counts: { successes, trials }, mean };
    }),
  );
}

/** The denominator of a share stands beside the rows. */
function withTrials(estimate: Estimate, trials: number): Estimate {
  const support: Support = { ...estimate.support, denominator: trials };
  return { ...estimate, support };
}

/**
 * Student's interval of a plain mean of independent rows, and the log-normal one of misses for each false alarm, which
 * say what a bootstrap of them would at a fraction of the time; nothing for other measures.
 */
function closedInterval(
  measure: Measure,
  estimate: Estimate,
  mean: RowMean | null,
  independent: boolean,
  read: Read,
): Pick<Estimate, "intervalAt"> | null {
  const { value } = estimate.value;
  if (measure.id === missesId && independent && value !== null) {
    return { intervalAt: logNormalInterval(read(confusion), value) };
  }
  // Errors of predicted numbers may be far from normal.
  return mean === null || measure.examples.task !== "binary" ? null : { intervalAt: studentInterval(mean) };
}

function studentInterval({ rows, mean, squares }: RowMean): ((level: number) => Interval | null) | null {
  if (rows < 2) return null;
  const standardError = Math.sqrt(squares / (rows - 1) / rows);
  if (standardError === 0) return null;
  return (level) => {
    const reach = -tQuantile(tailOf(level), rows - 1) * standardError;
    return { low: mean - reach, high: mean + reach, level, method: "student" };
  };
}

const missesId = "treatment_equality";

/** ln(FN / FP) of counts has the variance 1 / FN + 1 / FP; null without a miss, where its logarithm has no end. */
function logNormalInterval(matrix: Confusion, value: number): ((level: number) => Interval | null) | null {
  const { fn, fp } = positiveCounts(matrix);
  if (fn === 0) return null;
  const standardError = Math.sqrt(1 / fn + 1 / fp);
  return (level) => {
    const factor = Math.exp(criticalValue(level) * standardError);
    return { low: value / factor, high: value * factor, level, method: "log-normal" };
  };
}

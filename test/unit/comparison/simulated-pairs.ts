import { compareMetrics } from "../../../src/comparison/compare-metrics.ts";
import type { Difference } from "../../../src/comparison/difference.ts";
import type { BinaryExamples, Examples, RegressionExamples } from "../../../src/metrics/examples.ts";
import { normalCdf, normalQuantile } from "../../../src/stats/distributions.ts";
import type { Random } from "../../../src/stats/random.ts";
import { all, settings as ofMetrics, spec } from "../metrics/support.ts";

/** A pair of models drawn at random, whose true difference is known. */
export interface SimulatedPair {
  readonly challenger: Examples;
  readonly champion: Examples;
}

/** A metric, and pairs whose challenger is truly worse in it by `margin` (0: equal). */
export interface Simulation {
  readonly metric: string;
  /** A margin that a sample of this many rows decides about half of the time. */
  readonly margin: (rows: number) => number;
  readonly draw: (random: Random, rows: number, margin: number) => SimulatedPair;
}

const base = { weight: null, cluster: null, columns: new Map() } as const;

function binary(label: Uint8Array, decision: Uint8Array | null, score: Float64Array | null): BinaryExamples {
  return {
    ...base,
    task: "binary",
    rows: label.length,
    label,
    positiveClass: "1",
    negativeClass: "0",
    decision,
    decisionReason: decision === null ? "there are no predictions" : null,
    score,
    scoreReason: score === null ? "there are no scores" : null,
    scoreIsProbability: false,
  };
}

function regression(label: Float64Array, prediction: Float64Array): RegressionExamples {
  return { ...base, task: "regression", rows: label.length, label, prediction };
}

/** Chances that both, only the challenger and only the champion are right on a row. */
type Agreement = readonly [both: number, challengerOnly: number, championOnly: number];

function fill(
  random: Random,
  label: Uint8Array,
  agreement: (label: number) => Agreement,
): { readonly challenger: Uint8Array; readonly champion: Uint8Array } {
  const challenger = new Uint8Array(label.length);
  const champion = new Uint8Array(label.length);
  for (let row = 0; row < label.length; row++) {
    const [both, first, second] = agreement(label[row]);
    const u = random.next();
    const firstRight = u < both + first;
    const secondRight = u < both || (u >= both + first && u < both + first + second);
    challenger[row] = firstRight ? label[row] : 1 - label[row];
    champion[row] = secondRight ? label[row] : 1 - label[row];
  }
  return { challenger, champion };
}

function labels(random: Random, rows: number, share: number): Uint8Array {
  return Uint8Array.from({ length: rows }, () => (random.next() < share ? 1 : 0));
}

/** Accuracy 0.8, and 12 % of rows on which exactly one model is right. */
const accuracyPairs: Simulation = {
  metric: "accuracy",
  margin: (rows) => 0.7 / Math.sqrt(rows),
  draw(random, rows, margin) {
    const label = labels(random, rows, 0.4);
    const of = fill(random, label, () => [0.74, 0.06 - margin / 2, 0.06 + margin / 2]);
    return { challenger: binary(label, of.challenger, null), champion: binary(label, of.champion, null) };
  },
};

/** F1 = 2 TP / (2 TP + FP + FN) by the chances of a hit h and a false alarm f at a share of positives. */
function f1(share: number, hit: number, alarm: number): number {
  const [tp, fp, fn] = [share * hit, (1 - share) * alarm, share * (1 - hit)];
  return (2 * tp) / (2 * tp + fp + fn);
}

const positives = 0.4;
const championHit = 0.75;
const alarm = 0.12;
/** The hit rate at which F1 is lower by the margin: F1 = 2sh / (s + sh + (1 − s)f), solved for h. */
function hitOfLowerF1(margin: number): number {
  const lower = f1(positives, championHit, alarm) - margin;
  return (lower * (positives + (1 - positives) * alarm)) / (positives * (2 - lower));
}

const f1Pairs: Simulation = {
  metric: "f1",
  margin: (rows) => 0.9 / Math.sqrt(rows),
  draw(random, rows, margin) {
    const label = labels(random, rows, positives);
    const hit = hitOfLowerF1(margin);
    const of = fill(random, label, (is) => {
      const [own, other] = is === 1 ? [hit, championHit] : [1 - alarm, 1 - alarm];
      const both = Math.min(own, other) - 0.05;
      return [both, own - both, other - both];
    });
    return { challenger: binary(label, of.challenger, null), champion: binary(label, of.champion, null) };
  },
};

/**
 * Scores of positives are normal about `separation`, of negatives about 0, with variance 1, and the models' noise
 * correlates by 0.7. The area is Φ(separation / √2).
 */
const championSeparation = 1.466;
const areaOf = (separation: number): number => normalCdf(separation / Math.SQRT2);
const rocAucPairs: Simulation = {
  metric: "roc_auc",
  margin: (rows) => 0.65 / Math.sqrt(rows),
  draw(random, rows, margin) {
    const label = labels(random, rows, 0.4);
    const separation = Math.SQRT2 * normalQuantile(areaOf(championSeparation) - margin);
    const a = new Float64Array(rows);
    const b = new Float64Array(rows);
    for (let row = 0; row < rows; row++) {
      const shared = Math.sqrt(0.7) * random.normal();
      a[row] = label[row] * separation + shared + Math.sqrt(0.3) * random.normal();
      b[row] = label[row] * championSeparation + shared + Math.sqrt(0.3) * random.normal();
    }
    return { challenger: binary(label, null, a), champion: binary(label, null, b) };
  },
};

/** Normal errors that correlate by 0.6; the mean absolute error of a normal error is σ √(2/π). */
const maePairs: Simulation = {
  metric: "mae",
  margin: (rows) => 1.3 / Math.sqrt(rows),
  draw(random, rows, margin) {
    const wider = 1 + margin / Math.sqrt(2 / Math.PI);
    const label = new Float64Array(rows);
    const a = new Float64Array(rows);
    const b = new Float64Array(rows);
    for (let row = 0; row < rows; row++) {
      label[row] = 10 * random.next();
      const shared = Math.sqrt(0.6) * random.normal();
      a[row] = label[row] + wider * (shared + Math.sqrt(0.4) * random.normal());
      b[row] = label[row] + shared + Math.sqrt(0.4) * random.normal();
    }
    return { challenger: regression(label, a), champion: regression(label, b) };
  },
};

export const simulations: readonly Simulation[] = [accuracyPairs, rocAucPairs, f1Pairs, maePairs];

/** The difference of one drawn pair over all rows. */
export function differenceOfPair(pair: SimulatedPair, metric: string, resamples: number, seed: number): Difference {
  const [difference] = compareMetrics({
    ...pair,
    metrics: [spec(metric, pair.challenger)],
    views: [all],
    settings: { ...ofMetrics, resamples, seed, test: "default" },
  });
  return difference;
}

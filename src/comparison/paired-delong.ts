import { type Delong, delongComponents, delongInterval } from "../stats/delong.ts";
import { normalCdf } from "../stats/distributions.ts";
import { variance } from "../stats/moments.ts";
import { type Bounds, criticalValue } from "../stats/proportion.ts";
import { midranks } from "../stats/ranks.ts";
import { sum } from "../stats/sum.ts";
import { squareAndAdd } from "./newcombe.ts";

/** One model's scores of the positive and of the negative rows; both models' in the same order of rows. */
export interface ClassScores {
  readonly positives: Float64Array;
  readonly negatives: Float64Array;
}

/** Two correlated areas under the ROC curve. */
export interface PairedDelong {
  readonly challenger: Delong;
  readonly champion: Delong;
  /** challenger − champion. */
  readonly difference: number;
  /** Of the difference; null where a class has a single row. */
  readonly variance: number | null;
  /** Both models rank every pair of rows alike, so that their areas are the same on any of these rows. */
  readonly sameRanking: boolean;
}

/**
 * DeLong's comparison of two AUCs on the same rows, by midranks in O(n log n). The variance is that of the differences
 * of the structural components, which equals S(A) + S(B) − 2 S(A, B) and loses no digits where the models agree.
 *
 * Throws a RangeError where a class is empty or a score is NaN.
 *
 * Sources: E. R. DeLong et al., Biometrics 44, 1988; X. Sun and W. Xu, IEEE Signal Processing Letters 21(11), 2014.
 */
export function pairedDelong(challenger: ClassScores, champion: ClassScores): PairedDelong {
  const a = delongComponents(challenger.positives, challenger.negatives);
  const b = delongComponents(champion.positives, champion.negatives);
  const positives = a.v10.length;
  const negatives = a.v01.length;
  const of10 = subtract(a.v10, b.v10);
  const of01 = subtract(a.v01, b.v01);
  const difference = sum(of10) / positives;
  const found = sumOfVariances(of10, of01);
  return {
    challenger: { auc: a.auc, variance: sumOfVariances(a.v10, a.v01), positives, negatives },
    champion: { auc: b.auc, variance: sumOfVariances(b.v10, b.v01), positives, negatives },
    difference,
    variance: found,
    // Only where the components say nothing, since it takes two more sorts.
    sameRanking: found === null || found === 0 ? ranksAlike(challenger, champion) : false,
  };
}

/** z of the difference; 0 where difference and variance are 0, infinite where only the variance is, null where it is unknown. */
export function pairedDelongZ({ difference, variance: of }: PairedDelong): number | null {
  if (of === null) return null;
  if (difference === 0) return 0;
  return difference / Math.sqrt(of);
}

/** The two-sided p of no difference; null where the variance is unknown. */
export function pairedDelongP(pair: PairedDelong): number | null {
  const z = pairedDelongZ(pair);
  return z === null ? null : Math.min(1, 2 * normalCdf(-Math.abs(z)));
}

/**
 * The interval of the difference: difference ± z · √variance, within −1 … 1. Where the variance is 0 or unknown, DeLong
 * says nothing of the uncertainty: two models that rank all rows alike differ by 0 … 0, else the two single intervals
 * are squared and added as if they were independent, which is wide and never of width 0.
 */
export function pairedDelongInterval(
  pair: PairedDelong,
  level: number,
): Bounds & { readonly method: "delong" | "identical" | "mover" } {
  if (pair.sameRanking) return { low: 0, high: 0, method: "identical" };
  if (pair.variance === null || pair.variance === 0) {
    const of = (curve: Delong) => ({ value: curve.auc, ...delongInterval(curve, level) });
    return { ...squareAndAdd(of(pair.challenger), of(pair.champion), 0), method: "mover" };
  }
  const half = criticalValue(level) * Math.sqrt(pair.variance);
  return {
    low: Math.max(-1, pair.difference - half),
    high: Math.min(1, pair.difference + half),
    method: "delong",
  };
}

function sumOfVariances(of10: Float64Array, of01: Float64Array): number | null {
  const ofPositives = variance(of10);
  const ofNegatives = variance(of01);
  if (ofPositives === null || ofNegatives === null) return null;
  return ofPositives / of10.length + ofNegatives / of01.length;
}

function subtract(a: Float64Array, b: Float64Array): Float64Array {
  const out = new Float64Array(a.length);
  for (let i = 0; i < out.length; i++) out[i] = a[i] - b[i];
  return out;
}

function ranksAlike(a: ClassScores, b: ClassScores): boolean {
  const ofA = midranks(together(a));
  const ofB = midranks(together(b));
  return ofA.every((rank, row) => rank === ofB[row]);
}

function together({ positives, negatives }: ClassScores): Float64Array {
  const scores = new Float64Array(positives.length + negatives.length);
  scores.set(positives);
  scores.set(negatives, positives.length);
  return scores;
}

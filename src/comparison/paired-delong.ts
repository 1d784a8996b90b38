import {
  type Delong,
  delongInterval,
  type Placements,
  placements,
  type SortedClasses,
  sortClasses,
} from "../stats/delong.ts";
import { normalCdf } from "../stats/distributions.ts";
import { type Bounds, criticalValue } from "../stats/proportion.ts";
import { midranks } from "../stats/ranks.ts";
import { squareAndAdd } from "./newcombe.ts";

/** Rows whose squares are added before they join the others. */
const block = 1024;

/** One model's scores of the positive and of the negative rows; both models' in the same order of rows. */
export interface ClassScores {
  readonly positives: Float64Array;
  readonly negatives: Float64Array;
  /** Both in one order, where it is known. */
  readonly sorted?: SortedClasses;
}

function sortedOf({ positives, negatives, sorted }: ClassScores): SortedClasses {
  return sorted ?? sortClasses(positives, negatives);
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
  const a = placements(sortedOf(challenger));
  const b = placements(sortedOf(champion));
  const of10 = subtract(a.ofPositives, b.ofPositives);
  const of01 = subtract(a.ofNegatives, b.ofNegatives);
  const [positives, negatives] = [of10.length, of01.length];
  const found = varianceOfArea(of10, of01);
  const single = ({ auc, ofPositives, ofNegatives }: Placements): Delong => ({
    auc,
    variance: varianceOfArea(ofPositives, ofNegatives),
    positives,
    negatives,
  });
  return {
    challenger: single(a),
    champion: single(b),
    difference: total(of10) / (2 * positives * negatives),
    variance: found,
    // Only where the components say nothing, since it takes two more sorts.
    sameRanking: found === null || found === 0 ? ranksAlike(challenger, champion) : false,
  };
}

/** One model's scores of the rows of a view (null: all) by their labels, each class in the order of the rows. */
export function byClass(label: Uint8Array, score: Float64Array, rows: Uint32Array | null): ClassScores {
  const length = rows?.length ?? label.length;
  let count = 0;
  for (let i = 0; i < length; i++) count += label[rows === null ? i : rows[i]];
  const scores = new Float64Array(length);
  let [up, down] = [0, count];
  for (let i = 0; i < length; i++) {
    const row = rows === null ? i : rows[i];
    scores[label[row] === 1 ? up++ : down++] = score[row];
  }
  return { positives: scores.subarray(0, count), negatives: scores.subarray(count) };
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

/**
 * The variance of an area, or of a difference of two, from placements or their differences: the components are those
 * divided by twice the size of the other class. Null where a class has a single row.
 */
function varianceOfArea(of10: Int32Array, of01: Int32Array): number | null {
  const [positives, negatives] = [of10.length, of01.length];
  if (positives < 2 || negatives < 2) return null;
  const ofPositives = squares(of10) / (positives - 1) / (2 * negatives) ** 2;
  const ofNegatives = squares(of01) / (negatives - 1) / (2 * positives) ** 2;
  return ofPositives / positives + ofNegatives / negatives;
}

function subtract(a: Int32Array, b: Int32Array): Int32Array {
  const out = new Int32Array(a.length);
  for (let i = 0; i < out.length; i++) out[i] = a[i] - b[i];
  return out;
}

/** Exact: the rows of one class times twice those of the other stay below 2^53. */
function total(values: Int32Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i];
  return sum;
}

/** The sum of squared deviations from the mean, gathered in blocks so that rounding does not grow with the rows. */
function squares(values: Int32Array): number {
  const mean = total(values) / values.length;
  let sum = 0;
  for (let start = 0; start < values.length; start += block) {
    const end = Math.min(values.length, start + block);
    let ofBlock = 0;
    for (let i = start; i < end; i++) ofBlock += (values[i] - mean) ** 2;
    sum += ofBlock;
  }
  return sum;
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

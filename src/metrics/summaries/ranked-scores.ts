import type { SortedClasses } from "../../stats/delong.ts";
import { argsort } from "../../stats/sorting.ts";
import type { Examples } from "../examples.ts";
import { gather, type RowSource } from "../source.ts";
import { sortAscending } from "./sort-ascending.ts";

/**
 * Rows ordered by score: for each distinct score, the weight of positives and negatives that score at least as much.
 * Point i is the model that says "positive" from `thresholds[i]` on. Only the first `length` entries count; a point
 * may repeat its predecessor where all its rows weigh nothing.
 */
export interface RankedScores {
  readonly kind: "scores";
  readonly length: number;
  /** Descending. */
  readonly thresholds: Float64Array;
  readonly positives: Float64Array | Uint32Array;
  readonly negatives: Float64Array | Uint32Array;
  readonly totalPositive: number;
  readonly totalNegative: number;
}

/** What is ranked: a score a row, and 1 where the row counts as positive. */
export interface Ranking {
  readonly score: Float64Array;
  readonly positive: Uint8Array;
}

/** The positive class's score of a binary task. */
export const rankedScores: RowSource<RankedScores> = rankedSource(
  "ranked-scores",
  "label",
  missingScore,
  (examples, rows) => {
    if (examples.task !== "binary" || examples.score === null)
      throw new Error("a ranking was asked of examples without scores");
    return { score: gather(examples.score, rows), positive: gatherBytes(examples.label, rows) };
  },
);

/** Why a binary task has no score to rank by; null where it has. */
export function missingScore(examples: Examples): string | null {
  if (examples.task !== "binary") return "there is no positive class";
  return examples.score === null ? (examples.scoreReason ?? "there are no scores") : null;
}

/** A source of ranked scores from any score and any notion of positive. */
export function rankedSource(
  id: string,
  strata: "label" | "none",
  missing: (examples: Examples) => string | null,
  ranking: (examples: Examples, rows: Uint32Array | null) => Ranking,
): RowSource<RankedScores> {
  return { kind: "rows", id, strata, missing, prepare: (examples, rows) => prepareRanking(ranking(examples, rows)) };
}

/** Ranks rows once; the function returned sums their weights in that order. */
export function prepareRanking(ranking: Ranking): (weight: Float64Array | null) => RankedScores {
  let weighted: ((weight: Float64Array) => RankedScores) | null = null;
  return (weight) => {
    if (weight === null) return countRanked(ranking);
    weighted ??= prepareWeighted(ranking);
    return weighted(weight);
  };
}

export function gatherBytes(column: Uint8Array, rows: Uint32Array | null): Uint8Array {
  if (rows === null) return column;
  const out = new Uint8Array(rows.length);
  for (let i = 0; i < rows.length; i++) out[i] = column[rows[i] ?? 0];
  return out;
}

// Sorting each class by value and merging takes a third of the time and memory of sorting row numbers.
function countRanked({ score, positive }: Ranking): RankedScores {
  const rows = score.length;
  let totalPositive = 0;
  for (let i = 0; i < rows; i++) totalPositive += positive[i];
  const sorted = new Float64Array(rows);
  let up = 0;
  let down = totalPositive;
  for (let i = 0; i < rows; i++) {
    // Adding 0 turns -0 into 0, which sort() would set apart.
    const value = score[i] + 0;
    if (positive[i] === 1) sorted[up++] = value;
    else sorted[down++] = value;
  }
  const ofPositives = sortAscending(sorted.subarray(0, totalPositive));
  const ofNegatives = sortAscending(sorted.subarray(totalPositive));
  const thresholds = new Float64Array(rows);
  const positives = new Uint32Array(rows);
  const negatives = new Uint32Array(rows);
  let p = totalPositive - 1;
  let n = ofNegatives.length - 1;
  let length = 0;
  while (p >= 0 || n >= 0) {
    const ofPositive = p >= 0 ? ofPositives[p] : Number.NEGATIVE_INFINITY;
    const ofNegative = n >= 0 ? ofNegatives[n] : Number.NEGATIVE_INFINITY;
    const threshold = ofPositive >= ofNegative ? ofPositive : ofNegative;
    while (p >= 0 && ofPositives[p] === threshold) p--;
    while (n >= 0 && ofNegatives[n] === threshold) n--;
    thresholds[length] = threshold;
    positives[length] = totalPositive - 1 - p;
    negatives[length] = ofNegatives.length - 1 - n;
    length++;
  }
  return {
    kind: "scores",
    length,
    thresholds,
    positives,
    negatives,
    totalPositive,
    totalNegative: rows - totalPositive,
  };
}

/** The unweighted summary of scores whose order is known. */
export function rankSorted({ sorted, order, positives: totalPositive }: SortedClasses): RankedScores {
  const rows = order.length;
  const thresholds = new Float64Array(rows);
  const positives = new Uint32Array(rows);
  const negatives = new Uint32Array(rows);
  let [up, length] = [0, 0];
  for (let i = rows - 1; i >= 0; length++) {
    const value = sorted[i];
    for (; i >= 0 && sorted[i] === value; i--) up += order[i] < totalPositive ? 1 : 0;
    // Adding 0 turns -0 into 0.
    thresholds[length] = value + 0;
    positives[length] = up;
    negatives[length] = rows - 1 - i - up;
  }
  return {
    kind: "scores",
    length,
    thresholds,
    positives,
    negatives,
    totalPositive,
    totalNegative: rows - totalPositive,
  };
}

function prepareWeighted({ score, positive }: Ranking): (weight: Float64Array) => RankedScores {
  const rows = score.length;
  const order = argsort(score);
  order.reverse();
  // The point that each ranked row belongs to, and its class, laid out in ranked order for a straight pass. Weights are
  // multiplied by the class rather than chosen by it: classes come in no order that a processor could foresee.
  const pointOf = new Uint32Array(rows);
  const positiveAt = new Float64Array(rows);
  const negativeAt = new Float64Array(rows);
  let length = 0;
  const thresholds = new Float64Array(rows);
  for (let i = 0; i < rows; i++) {
    const row = order[i];
    const value = score[row];
    if (length === 0 || value !== thresholds[length - 1]) thresholds[length++] = value;
    pointOf[i] = length - 1;
    positiveAt[i] = positive[row];
    negativeAt[i] = 1 - positive[row];
  }
  const positives = new Float64Array(length);
  const negatives = new Float64Array(length);
  return (weight) => {
    let up = 0;
    let down = 0;
    for (let i = 0; i < rows; i++) {
      const of = weight[order[i]];
      up += of * positiveAt[i];
      down += of * negativeAt[i];
      const point = pointOf[i];
      positives[point] = up;
      negatives[point] = down;
    }
    return { kind: "scores", length, thresholds, positives, negatives, totalPositive: up, totalNegative: down };
  };
}

export const oneClassOnly = "only one class occurs, so there is no pair to rank";

/** Area under the ROC curve by the trapezoid rule, so that ties count one half; NaN where a class is absent. */
export function areaUnderRoc(ranked: RankedScores): number {
  let area = 0;
  let positives = 0;
  let negatives = 0;
  for (let i = 0; i < ranked.length; i++) {
    const up = ranked.positives[i];
    const right = ranked.negatives[i];
    area += ((right - negatives) * (up + positives)) / 2;
    positives = up;
    negatives = right;
  }
  return area / (ranked.totalPositive * ranked.totalNegative);
}

/**
 * Variance of the area by DeLong, DeLong and Clarke-Pearson (1988), from the placement values that the counts at each
 * score already hold. Counts, not weights; null with a single row of a class.
 */
export function delongVariance(ranked: RankedScores, auc: number): number | null {
  const { totalPositive, totalNegative } = ranked;
  let ofPositives = 0;
  let ofNegatives = 0;
  let positives = 0;
  let negatives = 0;
  for (let i = 0; i < ranked.length; i++) {
    const tiedPositive = ranked.positives[i] - positives;
    const tiedNegative = ranked.negatives[i] - negatives;
    const below = (totalNegative - negatives - tiedNegative / 2) / totalNegative - auc;
    const above = (positives + tiedPositive / 2) / totalPositive - auc;
    ofPositives += tiedPositive * below * below;
    ofNegatives += tiedNegative * above * above;
    positives += tiedPositive;
    negatives += tiedNegative;
  }
  if (totalPositive < 2 || totalNegative < 2) return null;
  return ofPositives / (totalPositive - 1) / totalPositive + ofNegatives / (totalNegative - 1) / totalNegative;
}

import type { Examples } from "../metrics/examples.ts";
import { once } from "../metrics/resampling.ts";
import { only, type Read } from "../metrics/source.ts";
import { rankedScores, rankSorted } from "../metrics/summaries/ranked-scores.ts";
import { readWhole } from "../metrics/summarise.ts";
import { sortClasses } from "../stats/delong.ts";
import { byClass, type ClassScores } from "./paired-delong.ts";

/** What all rows say of one model, computed once for all who ask. */
export interface WholeModel {
  /** The summaries of all rows. */
  readonly read: Read;
  /** Scores by label, sorted, where the task has two classes and rows weigh the same; null elsewhere. */
  readonly scores: (() => ClassScores) | null;
}

/** A comparison's two models over all rows, by the challenger's weights. */
export interface WholePair {
  readonly challenger: WholeModel;
  readonly champion: WholeModel;
}

/** Sorts a model's scores once, for its own figures and for the comparison of both. */
export function readWholeModel(examples: Examples): WholeModel {
  const read = readWhole(examples);
  if (examples.task !== "binary" || examples.score === null || examples.weight !== null) return { read, scores: null };
  const { label, score } = examples;
  const scores = once((): ClassScores => {
    const { positives, negatives } = byClass(label, score, null);
    return { positives, negatives, sorted: sortClasses(positives, negatives) };
  });
  const ranked = once(() => {
    const { positives, negatives, sorted = sortClasses(positives, negatives) } = scores();
    return rankSorted(sorted);
  });
  return {
    read: (source) => (source.id === rankedScores.id ? only(source, ranked())(source) : read(source)),
    scores,
  };
}

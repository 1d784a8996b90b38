import type { Examples } from "../examples.ts";
import { gather, type RowSource } from "../source.ts";
import { prepareRanking, type RankedScores } from "./ranked-scores.ts";

export interface RankedClasses {
  readonly kind: "classes";
  readonly classes: readonly RankedScores[];
}

export interface RankedPairs {
  readonly kind: "pairs";
  readonly pairs: readonly RankedPair[];
}

/** Each class's score ranked against the rest, in class order. */
export const rankedClasses: RowSource<RankedClasses> = {
  kind: "rows",
  id: "ranked-classes",
  strata: "label",
  missing: missingProbabilities,
  prepare(examples, rows) {
    const { scores, label } = multiclassScores(examples);
    const ofClasses = scores.map((score, index) =>
      prepareRanking({ score: gather(score, rows), positive: isClass(label, rows, index) }),
    );
    return (weight) => ({ kind: "classes", classes: ofClasses.map((summarise) => summarise(weight)) });
  },
};

/** Two classes against each other: `first`'s score over the rows of both, and likewise `second`'s. */
export interface RankedPair {
  readonly first: RankedScores;
  readonly second: RankedScores;
}

/** Every pair of classes, ranked among the rows of the two. */
export const rankedPairs: RowSource<RankedPairs> = {
  kind: "rows",
  id: "ranked-pairs",
  strata: "label",
  missing: missingProbabilities,
  prepare(examples, rows) {
    const { scores, label } = multiclassScores(examples);
    const pairs: ((weight: Float64Array | null) => RankedPair)[] = [];
    for (let a = 0; a < scores.length; a++) {
      for (let b = a + 1; b < scores.length; b++) {
        const positions = positionsOf(label, rows, a, b);
        const inView = rows === null ? positions : positions.map((position) => rows[position]);
        const ofPair = (index: number): ((weight: Float64Array | null) => RankedScores) =>
          prepareRanking({
            score: gather(scores[index] ?? new Float64Array(0), inView),
            positive: isClass(label, inView, index),
          });
        const first = ofPair(a);
        const second = ofPair(b);
        pairs.push((weight) => {
          const ofRows = weight === null ? null : gather(weight, positions);
          return { first: first(ofRows), second: second(ofRows) };
        });
      }
    }
    return (weight) => ({ kind: "pairs", pairs: pairs.map((summarise) => summarise(weight)) });
  },
};

/** The score columns of several classes; throws where `missingProbabilities` gave a reason. */
export function multiclassScores(examples: Examples): {
  readonly scores: readonly Float64Array[];
  readonly label: Uint32Array;
} {
  if (examples.task !== "multiclass" || examples.scores === null)
    throw new Error("class scores were asked of examples without them");
  return { scores: examples.scores, label: examples.label };
}

/** Why several classes have no probabilities; null where they have. Rows must sum to 1, as scikit-learn asks. */
export function missingProbabilities(examples: Examples): string | null {
  if (examples.task !== "multiclass") return "there are not several classes";
  if (examples.scores === null) return examples.scoreReason ?? "there is no score for each class";
  if (!examples.scoreIsProbability) return "the scores are not probabilities: they lie outside 0…1";
  for (let row = 0; row < examples.rows; row++) {
    let sum = 0;
    for (const score of examples.scores) sum += score[row];
    if (Math.abs(sum - 1) > 1e-5 + 1e-8) return "the class scores of a row do not sum to 1";
  }
  return null;
}

function isClass(label: Uint32Array, rows: Uint32Array | null, index: number): Uint8Array {
  const out = new Uint8Array(rows === null ? label.length : rows.length);
  for (let i = 0; i < out.length; i++) out[i] = label[rows === null ? i : rows[i]] === index ? 1 : 0;
  return out;
}

function positionsOf(label: Uint32Array, rows: Uint32Array | null, a: number, b: number): Uint32Array {
  const length = rows === null ? label.length : rows.length;
  const found = new Uint32Array(length);
  let size = 0;
  for (let i = 0; i < length; i++) {
    const of = label[rows === null ? i : rows[i]];
    if (of === a || of === b) found[size++] = i;
  }
  return found.slice(0, size);
}

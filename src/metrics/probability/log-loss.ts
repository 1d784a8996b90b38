import { ratio } from "../computed.ts";
import type { Examples } from "../examples.ts";
import { defineMetric } from "../metric.ts";
import type { RowTerms, TermSource } from "../source.ts";
import { missingProbabilities, multiclassScores } from "../summaries/ranked-classes.ts";

const classTasks = ["binary", "multiclass"] as const;

/** Why there are no probabilities for the classes; null where there are. */
export function missingClassProbabilities(examples: Examples): string | null {
  if (examples.task !== "binary") return missingProbabilities(examples);
  if (examples.score === null) return examples.scoreReason ?? "there are no scores";
  return examples.scoreIsProbability ? null : "the scores are not probabilities: they lie outside 0…1";
}

/** The positive class's probability and the label; throws where `missingClassProbabilities` gave a reason. */
export function binaryProbability(examples: Examples): { readonly score: Float64Array; readonly label: Uint8Array } {
  if (examples.task !== "binary" || examples.score === null)
    throw new Error("a probability was asked of examples without one");
  return { score: examples.score, label: examples.label };
}

interface Mean {
  readonly sum: number;
  readonly weight: number;
}

/** A loss of each row, computed from class probabilities and written as a first term, as its mean. */
function meanLoss(id: string, loss: (examples: Examples) => RowTerms["write"]): TermSource<Mean> {
  return {
    kind: "terms",
    id,
    width: 2,
    missing: missingClassProbabilities,
    terms(examples) {
      const ofRow = loss(examples);
      return {
        shift: 0,
        write(row, into) {
          ofRow(row, into);
          into[1] = 1;
        },
      };
    },
    summary: ([sum = 0, weight = 0]) => ({ sum, weight }),
  };
}

function negativeLog(probability: number): number {
  return -Math.log(Math.min(1 - Number.EPSILON, Math.max(Number.EPSILON, probability)));
}

const logLosses = meanLoss("log-loss", (examples) => {
  if (examples.task === "binary") {
    const { score, label } = binaryProbability(examples);
    return (row, into) => {
      into[0] = negativeLog(label[row] === 1 ? score[row] : 1 - score[row]);
    };
  }
  const { scores, label } = multiclassScores(examples);
  return (row, into) => {
    into[0] = negativeLog(scores[label[row]]?.[row] ?? 0);
  };
});

/** Mean −ln of the probability given to the label; probabilities are clipped to the float epsilon and 1 minus it. */
export const logLoss = defineMetric({
  name: "log_loss",
  aliases: ["cross_entropy"],
  title: "mean −ln of the probability of the label",
  tasks: classTasks,
  args: {},
  direction: "lower",
  needs: ["label", "probability"],
  from: () => logLosses,
  value: ({ sum, weight }) => ratio(sum, weight, "there are no rows"),
  interval: { kind: "bootstrap" },
  source: "scikit-learn log_loss",
});

const brierScores = meanLoss("brier", (examples) => {
  if (examples.task === "binary") {
    const { score, label } = binaryProbability(examples);
    return (row, into) => {
      into[0] = (score[row] - label[row]) ** 2;
    };
  }
  const { scores, label } = multiclassScores(examples);
  return (row, into) => {
    let sum = 0;
    for (let i = 0; i < scores.length; i++) sum += ((scores[i]?.[row] ?? 0) - (label[row] === i ? 1 : 0)) ** 2;
    into[0] = sum;
  };
});

/**
 * Brier score: mean (p − y)² of the positive class, 0 to 1; for several classes the sum of it over the classes, 0 to 2,
 * as Brier (1950) and scikit-learn have it.
 */
export const brier = defineMetric({
  name: "brier",
  aliases: ["brier_score"],
  title: "mean squared error of the probability",
  tasks: classTasks,
  args: {},
  direction: "lower",
  needs: ["label", "probability"],
  from: () => brierScores,
  value: ({ sum, weight }) => ratio(sum, weight, "there are no rows"),
  interval: { kind: "bootstrap" },
  source: "scikit-learn brier_score_loss",
});

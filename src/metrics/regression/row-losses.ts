import { type Computed, ratio, undefinedBecause } from "../computed.ts";
import type { Examples, RegressionExamples } from "../examples.ts";
import type { TermSource } from "../source.ts";

/** Sum of a loss over rows that allow it, with their weight, and the weight of those that do not. */
export interface LossSum {
  readonly sum: number;
  readonly weight: number;
  readonly refused: number;
}

/** Why examples are no regression; null where they are. */
export function missingRegression(examples: Examples): string | null {
  return examples.task === "regression" ? null : "label and prediction are not numbers to compare";
}

/** The columns of a regression; throws on any other task. */
export function regression(examples: Examples): RegressionExamples {
  if (examples.task !== "regression") throw new Error(`a regression metric was asked of ${examples.task} examples`);
  return examples;
}

/** A loss of label and prediction, summed over rows; NaN marks a row where it does not exist. */
export function lossSource(id: string, loss: (label: number, prediction: number) => number): TermSource<LossSum> {
  return {
    kind: "terms",
    id,
    width: 3,
    missing: missingRegression,
    terms(examples) {
      const { label, prediction } = regression(examples);
      return {
        shift: 0,
        write(row, into) {
          const value = loss(label[row], prediction[row]);
          const exists = !Number.isNaN(value);
          into[0] = exists ? value : 0;
          into[1] = 1;
          into[2] = exists ? 0 : 1;
        },
      };
    },
    summary: ([sum, weight, refused]) => ({ sum, weight, refused }),
  };
}

/** The mean loss; undefined, with `domain` as the reason, where a row does not allow it. */
export function meanLoss({ sum, weight, refused }: LossSum, domain = ""): Computed {
  return refused > 0 ? undefinedBecause(domain) : ratio(sum, weight, "there are no rows");
}

import { defined, ratio, undefinedBecause } from "../metrics/computed.ts";
import type { BinaryExamples, Examples } from "../metrics/examples.ts";
import { defineMetric, type MetricDefinition } from "../metrics/metric.ts";
import type { TermSource } from "../metrics/source.ts";
import { confusion, positiveCounts } from "../metrics/summaries/confusion.ts";

/** A number of each row, averaged over a group. */
type RowNumber = (examples: BinaryExamples, row: number) => number;

function scored(examples: Examples): BinaryExamples & { readonly score: Float64Array } {
  if (examples.task !== "binary" || examples.score === null) throw new Error("scores were read where there are none");
  return { ...examples, score: examples.score };
}

function scoreOf(examples: BinaryExamples, row: number): number {
  return examples.score?.[row] ?? Number.NaN;
}

function meanOver(
  id: string,
  of: RowNumber,
  needs: "score" | "probability",
): TermSource<{ sum: number; weight: number }> {
  return {
    kind: "terms",
    id,
    width: 2,
    missing: (examples) => {
      if (examples.task !== "binary") return "there is no positive class";
      if (examples.score === null) return examples.scoreReason ?? "there are no scores";
      return needs === "probability" && !examples.scoreIsProbability
        ? "the scores lie outside 0 to 1 and are no probabilities"
        : null;
    },
    terms(examples) {
      const binary = scored(examples);
      return {
        shift: 0,
        write(row, into) {
          into[0] = of(binary, row);
          into[1] = 1;
        },
      };
    },
    summary: ([sum = 0, weight = 0]) => ({ sum, weight }),
  };
}

function meanMeasure(name: string, title: string, of: RowNumber, needs: "score" | "probability"): MetricDefinition {
  const source = meanOver(`fairness:${name}`, of, needs);
  return defineMetric({
    name,
    title,
    tasks: ["binary"],
    args: {},
    direction: "none",
    needs: [needs],
    from: () => source,
    value: ({ sum, weight }) => ratio(sum, weight, "there are no rows"),
    interval: { kind: "bootstrap" },
    source: name === "calibration" ? "calibration in the large: mean score − share of positives" : "mean of the score",
  });
}

const rowNumbers: Readonly<Record<string, RowNumber>> = {
  mean_score: scoreOf,
  calibration: (examples, row) => scoreOf(examples, row) - examples.label[row],
};

/** Mean score of a group. */
export const meanScore = meanMeasure("mean_score", "mean score", scoreOf, "score");

/** Mean score less the share of positives: above 0 where the model promises more of a group than it keeps. */
export const calibration = meanMeasure(
  "calibration",
  "mean score − share of positives",
  (examples, row) => scoreOf(examples, row) - examples.label[row],
  "probability",
);

/** What a measure is the plain mean of over rows; null for all others. */
export function meanOf(name: string): RowNumber | null {
  return Object.hasOwn(rowNumbers, name) ? rowNumbers[name] : null;
}

/**
 * Misses for each false alarm, FN / FP: the quantity that treatment equality asks to be equal. Undefined without a
 * false alarm.
 *
 * Source: R. Berk, H. Heidari, S. Jabbari, M. Kearns and A. Roth, Sociological Methods & Research 50, 2021.
 */
export const missesPerFalseAlarm = defineMetric({
  name: "treatment_equality",
  title: "misses for each false alarm",
  tasks: ["binary"],
  args: {},
  direction: "none",
  needs: ["label", "prediction"],
  from: () => confusion,
  value: (matrix) => {
    const { fn, fp } = positiveCounts(matrix);
    return fp === 0 ? undefinedBecause("there is no false alarm") : defined(fn / fp);
  },
  interval: { kind: "bootstrap" },
  source: "FN / FP",
});

import { count, requiredNumber } from "../arguments.ts";
import { ratio } from "../computed.ts";
import { defineMetric } from "../metric.ts";
import type { CellSource } from "../source.ts";
import { multiclassScores } from "../summaries/ranked-classes.ts";

interface Hits {
  readonly misses: number;
  readonly hits: number;
}

function topHits(k: number): CellSource<Hits> {
  return {
    kind: "cells",
    id: `top-hits:${k}`,
    missing: (examples) =>
      examples.task === "multiclass"
        ? examples.scores === null
          ? (examples.scoreReason ?? "there is no score for each class")
          : null
        : "there are not several classes",
    cells(examples) {
      const { scores, label } = multiclassScores(examples);
      return {
        count: 2,
        of(row) {
          const own = label[row];
          const score = scores[own]?.[row] ?? Number.NaN;
          let before = 0;
          for (let i = 0; i < scores.length; i++) {
            const other = scores[i]?.[row] ?? Number.NaN;
            if (other > score || (other === score && i > own)) before++;
          }
          return before < k ? 1 : 0;
        },
      };
    },
    summary: ([misses = 0, hits = 0]) => ({ misses, hits }),
  };
}

/** Share of rows whose label is among the k highest scores; of tied classes the later one goes first, as in scikit-learn. */
export const topK = defineMetric({
  name: "top_k",
  aliases: ["top_k_accuracy"],
  title: "share of rows whose label is among the k highest scores",
  tasks: ["multiclass"],
  args: { k: requiredNumber(count) },
  direction: "higher",
  needs: ["label", "score"],
  from: ({ k }) => topHits(k),
  value: ({ misses, hits }) => ratio(hits, misses + hits, "there are no rows"),
  interval: { kind: "proportion", counts: ({ misses, hits }) => [hits, misses + hits] },
  source: "scikit-learn top_k_accuracy_score",
});

import { choice, optionalNumber, share } from "../arguments.ts";
import { type Computed, defined, mapComputed, undefinedBecause } from "../computed.ts";
import { defineMetric, type RankedArea } from "../metric.ts";
import type { Source } from "../source.ts";
import { type RankedClasses, type RankedPairs, rankedClasses, rankedPairs } from "../summaries/ranked-classes.ts";
import {
  areaUnderRoc,
  delongVariance,
  oneClassOnly,
  type RankedScores,
  rankedScores,
} from "../summaries/ranked-scores.ts";

/**
 * Area under the ROC curve: the share of pairs of a positive and a negative that the score ranks right, ties counting
 * one half. Undefined with one class.
 *
 * `max_fpr`: the area up to that false positive rate, standardised by McClish (1989) so that chance is 0.5. Several
 * classes: `ovr` (default) ranks each class against the rest, `ovo` each pair of classes (Hand and Till, 2001);
 * `macro` (default) is the plain mean, `weighted` weighs by the classes' shares. A class without rows leaves it
 * undefined.
 */
export const rocAuc = defineMetric({
  name: "roc_auc",
  aliases: ["auc", "auroc"],
  title: "chance that a positive scores above a negative",
  tasks: ["binary", "multiclass"],
  args: {
    strategy: choice(["ovr", "ovo"], "ovr"),
    average: choice(["macro", "weighted"], "macro"),
    max_fpr: optionalNumber(null, share),
  },
  direction: "higher",
  needs: ["label", "score"],
  from: ({ strategy }, task): Source<RankedScores | RankedClasses | RankedPairs> =>
    task === "binary" ? rankedScores : strategy === "ovo" ? rankedPairs : rankedClasses,
  value: (ranked, { average, max_fpr }) => {
    if (ranked.kind === "classes") return againstRest(ranked, average);
    if (ranked.kind === "pairs") return againstEach(ranked, average);
    return max_fpr === null || max_fpr === 1 ? area(ranked) : partialArea(ranked, max_fpr);
  },
  interval: {
    kind: "delong",
    area: (ranked, { max_fpr }) =>
      ranked.kind !== "scores" || (max_fpr !== null && max_fpr !== 1) ? null : delongArea(ranked, 1, 0),
  },
  settle: (args, task) => {
    if (task === "binary" && (args.strategy !== "ovr" || args.average !== "macro"))
      return "takes ovr, ovo and an average only for several classes";
    return task !== "binary" && args.max_fpr !== null ? "takes max_fpr only for two classes" : args;
  },
  source: "scikit-learn roc_auc_score",
});

/** 2 · roc_auc − 1: 0 is chance. */
export const gini = defineMetric({
  name: "gini",
  title: "2 · roc_auc − 1",
  tasks: ["binary"],
  args: {},
  direction: "higher",
  needs: ["label", "score"],
  from: () => rankedScores,
  value: (ranked) => mapComputed(area(ranked), (auc) => 2 * auc - 1),
  interval: { kind: "delong", area: (ranked) => delongArea(ranked, 2, -1) },
  source: "Somers' D of score and label; Hand and Till (2001)",
});

function area(ranked: RankedScores): Computed {
  return bothClasses(ranked) ? defined(areaUnderRoc(ranked)) : undefinedBecause(oneClassOnly);
}

function bothClasses(ranked: RankedScores): boolean {
  return ranked.totalPositive > 0 && ranked.totalNegative > 0;
}

function delongArea(ranked: RankedScores, scale: number, offset: number): RankedArea | null {
  if (!bothClasses(ranked)) return null;
  const auc = areaUnderRoc(ranked);
  const { totalPositive: positives, totalNegative: negatives } = ranked;
  return { curve: { auc, variance: delongVariance(ranked, auc), positives, negatives }, scale, offset };
}

function partialArea(ranked: RankedScores, maxFpr: number): Computed {
  if (!bothClasses(ranked)) return undefinedBecause(oneClassOnly);
  const { totalPositive, totalNegative } = ranked;
  let found = 0;
  let tpr = 0;
  let fpr = 0;
  for (let i = 0; i < ranked.length; i++) {
    const up = ranked.positives[i] / totalPositive;
    const right = ranked.negatives[i] / totalNegative;
    if (right > maxFpr) {
      const cut = tpr + ((up - tpr) * (maxFpr - fpr)) / (right - fpr);
      found += ((maxFpr - fpr) * (tpr + cut)) / 2;
      break;
    }
    found += ((right - fpr) * (tpr + up)) / 2;
    tpr = up;
    fpr = right;
  }
  const chance = (maxFpr * maxFpr) / 2;
  return defined(0.5 * (1 + (found - chance) / (maxFpr - chance)));
}

const absentClass = "a class has no rows";

function againstRest({ classes }: RankedClasses, average: "macro" | "weighted"): Computed {
  let sum = 0;
  let weights = 0;
  for (const ranked of classes) {
    if (!bothClasses(ranked)) return undefinedBecause(absentClass);
    const weight = average === "weighted" ? ranked.totalPositive : 1;
    sum += weight * areaUnderRoc(ranked);
    weights += weight;
  }
  return weights === 0 ? undefinedBecause(absentClass) : defined(sum / weights);
}

function againstEach({ pairs }: RankedPairs, average: "macro" | "weighted"): Computed {
  let sum = 0;
  let weights = 0;
  for (const { first, second } of pairs) {
    if (!bothClasses(first)) return undefinedBecause(absentClass);
    const weight = average === "weighted" ? first.totalPositive + first.totalNegative : 1;
    sum += (weight * (areaUnderRoc(first) + areaUnderRoc(second))) / 2;
    weights += weight;
  }
  return weights === 0 ? undefinedBecause(absentClass) : defined(sum / weights);
}

import { notNegative, openShare, optionalNumber, requiredNumber, share } from "../arguments.ts";
import { defined, undefinedBecause } from "../computed.ts";
import { defineMetric } from "../metric.ts";
import { oneClassOnly, type RankedScores, rankedScores } from "../summaries/ranked-scores.ts";

const shared = {
  tasks: ["binary"],
  direction: "higher",
  needs: ["label", "score"],
  from: () => rankedScores,
  interval: { kind: "bootstrap" },
} as const;

// A figure that is a rounding below its floor still meets it.
const slack = 1e-12;

function best(ranked: RankedScores, figure: (positives: number, negatives: number) => number): number {
  let found = 0;
  for (let i = 0; i < ranked.length; i++) {
    const at = figure(ranked.positives[i], ranked.negatives[i]);
    if (at > found) found = at;
  }
  return found;
}

/** The highest recall of a threshold whose precision is at least p; 0 where none is (nothing is called positive then). */
export const recallAtPrecision = defineMetric({
  ...shared,
  name: "recall_at_precision",
  title: "best recall with at least this precision",
  args: { precision: requiredNumber(share) },
  value: (ranked, args) => {
    if (ranked.totalPositive <= 0) return undefinedBecause("no row is positive");
    const floor = args.precision * (1 - slack);
    return defined(best(ranked, (tp, fp) => (tp >= floor * (tp + fp) ? tp / ranked.totalPositive : 0)));
  },
  source: "scikit-learn precision_recall_curve, its best point",
});

/** The highest precision of a threshold whose recall is at least r. */
export const precisionAtRecall = defineMetric({
  ...shared,
  name: "precision_at_recall",
  title: "best precision with at least this recall",
  args: { recall: requiredNumber(share) },
  value: (ranked, args) => {
    if (ranked.totalPositive <= 0) return undefinedBecause("no row is positive");
    const floor = args.recall * (1 - slack) * ranked.totalPositive;
    return defined(best(ranked, (tp, fp) => (tp >= floor ? tp / (tp + fp) : 0)));
  },
  source: "scikit-learn precision_recall_curve, its best point",
});

/** The highest true positive rate of a threshold whose false positive rate is at most f; no interpolation. */
export const tprAtFpr = defineMetric({
  ...shared,
  name: "tpr_at_fpr",
  aliases: ["recall_at_fpr"],
  title: "best recall with at most this false positive rate",
  args: {
    fpr: requiredNumber({
      ...notNegative,
      allowed: "a number from 0 to 1",
      accepts: (value) => value >= 0 && value <= 1,
    }),
  },
  value: (ranked, args) => {
    if (ranked.totalPositive <= 0 || ranked.totalNegative <= 0) return undefinedBecause(oneClassOnly);
    const ceiling = args.fpr * (1 + slack) * ranked.totalNegative;
    return defined(best(ranked, (tp, fp) => (fp <= ceiling ? tp / ranked.totalPositive : 0)));
  },
  source: "scikit-learn roc_curve, its best point",
});

// Its own loop, since a function called for each point would make an object of each of its numbers.
function largestDistance({ length, positives, negatives, totalPositive, totalNegative }: RankedScores): number {
  let found = 0;
  for (let i = 0; i < length; i++) {
    const at = Math.abs(positives[i] / totalPositive - negatives[i] / totalNegative);
    if (at > found) found = at;
  }
  return found;
}

/** Kolmogorov–Smirnov distance of the scores of positives and negatives: the largest |TPR − FPR|. */
export const kolmogorovSmirnov = defineMetric({
  ...shared,
  name: "ks",
  title: "largest distance of true and false positive rate",
  args: {},
  value: (ranked) =>
    ranked.totalPositive <= 0 || ranked.totalNegative <= 0
      ? undefinedBecause(oneClassOnly)
      : defined(largestDistance(ranked)),
  source: "scipy.stats.ks_2samp",
});

/**
 * Precision among the share k of rows with the highest scores, over the prevalence. Rows that tie at the edge count in
 * part, which is the mean over all orders of them.
 */
export const lift = defineMetric({
  ...shared,
  name: "lift",
  title: "share of positives in the top k, over the prevalence",
  args: { k: optionalNumber(0.1, openShare) },
  value: (ranked, { k }) => {
    if (ranked.totalPositive <= 0) return undefinedBecause("no row is positive");
    const total = ranked.totalPositive + ranked.totalNegative;
    const wanted = k * total;
    let positives = 0;
    let taken = 0;
    for (let i = 0; i < ranked.length; i++) {
      const up = ranked.positives[i];
      const all = up + ranked.negatives[i];
      if (all >= wanted) {
        const part = all === taken ? 0 : (wanted - taken) / (all - taken);
        return defined((positives + part * (up - positives)) / wanted / (ranked.totalPositive / total));
      }
      positives = up;
      taken = all;
    }
    return undefinedBecause("there are no rows");
  },
  source: "cumulative lift of the gains chart; Ling and Li (1998)",
});

import { defined, undefinedBecause } from "../computed.ts";
import { defineMetric } from "../metric.ts";
import { rankedScores } from "../summaries/ranked-scores.ts";

/**
 * Average precision: Σ (Rᵢ − Rᵢ₋₁) Pᵢ over the distinct scores, the step sum and not the trapezoid. Undefined without
 * positives.
 */
export const averagePrecision = defineMetric({
  name: "average_precision",
  aliases: ["ap", "pr_auc"],
  title: "precision averaged over the positives, by score",
  tasks: ["binary"],
  args: {},
  direction: "higher",
  needs: ["label", "score"],
  from: () => rankedScores,
  value: (ranked) => {
    if (ranked.totalPositive <= 0) return undefinedBecause("no row is positive");
    let sum = 0;
    let before = 0;
    for (let i = 0; i < ranked.length; i++) {
      const positives = ranked.positives[i];
      const gained = positives - before;
      if (gained > 0) sum += (gained * positives) / (positives + ranked.negatives[i]);
      before = positives;
    }
    return defined(sum / ranked.totalPositive);
  },
  interval: { kind: "bootstrap" },
  source: "scikit-learn average_precision_score",
});

/** Subjects of rules that are no metric of a model's rows, by the action that decides on them. */
const subjects: readonly (readonly [action: string, names: readonly string[]])[] = [
  [
    "validate-data",
    ["psi", "kl", "js", "hellinger", "tvd", "linf", "wasserstein", "energy", "freshness", "row_count", "missing_rate"],
  ],
  [
    "bias-report",
    [
      "demographic_parity_difference",
      "demographic_parity_ratio",
      "equal_opportunity_difference",
      "equal_opportunity_ratio",
      "equalized_odds_difference",
      "equalized_odds_ratio",
      "impact_ratio",
      "selection_rate",
    ],
  ],
  ["deploy-canary", ["error_rate", "latency_p50", "latency_p90", "latency_p95", "latency_p99"]],
];

/** The action that decides on a rule's subject; null where it is none that only one action knows. */
export function actionOfSubject(name: string): string | null {
  return subjects.find(([, names]) => names.includes(name))?.[0] ?? null;
}

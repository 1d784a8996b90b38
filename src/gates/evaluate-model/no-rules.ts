import type { Check } from "../../gate/check.ts";

/** Without rules nothing is gated, which is said as a warning with lines that this sample could decide. */
export function noRulesCheck(suggestions: readonly string[]): Check {
  return {
    id: "rules",
    title: "no rules: reported only",
    outcome: "fail",
    severity: "warning",
    observed: null,
    expected: "at least one rule",
    message:
      suggestions.length === 0
        ? "no rules: reported only"
        : `no rules: reported only; rules that this sample could decide: ${suggestions.join("; ")}`,
    slice: null,
    evidence: suggestions,
    location: null,
  };
}

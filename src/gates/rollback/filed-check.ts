import type { Check } from "../../gate/check.ts";
import type { Filed } from "../../rollout/evidence/port.ts";

/** What came of an issue or a pull request, as a check that never fails the gate: traffic is back without it. */
export function filedCheck(id: string, what: string, filed: Filed): Check {
  const isFiled = "url" in filed;
  const basics = {
    id,
    title: `${what} tells people`,
    severity: isFiled ? "info" : "warning",
    outcome: isFiled ? "pass" : "fail",
    observed: filed.outcome,
    expected: "filed",
    slice: null,
    location: null,
  } as const;
  switch (filed.outcome) {
    case "impossible":
      return { ...basics, message: `${what} cannot be made: ${filed.why}`, evidence: [] };
    case "failed":
      return {
        ...basics,
        message: `${what} was not filed: ${filed.message}`,
        evidence: filed.fix === null ? [] : [filed.fix],
      };
    default:
      return { ...basics, message: `${what} is ${filed.outcome}: ${filed.url}`, evidence: [] };
  }
}

import type { Check } from "../../gate/check.ts";
import type { Filed } from "../../rollout/evidence/port.ts";

/**
 * What came of an issue or a pull request, as a check that never fails the gate: traffic is back without it.
 *
 * @param filed null where there is no GitHub to file it
 */
export function filedCheck(id: string, what: string, filed: Filed | null): Check {
  const isFiled = filed === null || "url" in filed;
  const basics = {
    id,
    title: `${what} tells people`,
    severity: isFiled ? "info" : "warning",
    outcome: isFiled ? "pass" : "fail",
    expected: "filed",
    slice: null,
    location: null,
  } as const;
  if (filed === null) {
    return {
      ...basics,
      observed: null,
      message: `${what} was not filed, since this is no run on GitHub with a token`,
      evidence: [],
    };
  }
  if ("url" in filed) {
    return { ...basics, observed: filed.outcome, message: `${what} is ${filed.outcome}: ${filed.url}`, evidence: [] };
  }
  return filed.outcome === "impossible"
    ? { ...basics, observed: "impossible", message: `${what} cannot be made: ${filed.why}`, evidence: [] }
    : {
        ...basics,
        observed: "failed",
        message: `${what} was not filed: ${filed.message}`,
        evidence: filed.fix === null ? [] : [filed.fix],
      };
}

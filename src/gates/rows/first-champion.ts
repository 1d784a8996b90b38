import type { Check } from "../../gate/check.ts";
import { printRule } from "../../rules/print.ts";
import type { Rule } from "../../rules/rule.ts";

/** The id of the check that says that there is no champion yet. */
export const firstChampionId = "champion";

/**
 * Says loudly that there is no champion yet, and which rules that leaves open; it passes or fails as
 * `on-missing-champion` says.
 */
export function firstChampionCheck(why: string, open: readonly Rule[], onMissing: "pass" | "fail"): Check {
  const undecided = open.length === 0 ? "" : `; not decided: ${open.map(printRule).join("; ")}`;
  return {
    id: firstChampionId,
    title: "first champion",
    outcome: onMissing,
    severity: "critical",
    observed: null,
    expected: onMissing === "fail" ? "a champion to compare with" : "a champion, or none yet",
    message: `FIRST CHAMPION: there is no champion to compare with (${why})${undecided}`,
    slice: null,
    evidence: [],
    location: null,
  };
}

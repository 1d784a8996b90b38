import type { Check } from "../../gate/check.ts";
import type { EvidencePort, Filed } from "../../rollout/evidence/port.ts";
import { nameOf, type Records } from "../../rollout/rollback/decide.ts";
import type { Movable, Moved } from "../../rollout/rollback/move.ts";
import type { RollbackInputs } from "./inputs.ts";
import { evidenceIssue, headline, type Story } from "./story.ts";

interface Filing {
  readonly story: Story;
  readonly digest: string;
  readonly records: Records;
  readonly decision: Movable;
  readonly moved: Moved;
}

/** Tells people on GitHub what was asked for: an issue, a pull request. None where there is no GitHub. */
export async function fileEvidence(
  inputs: RollbackInputs,
  evidence: EvidencePort | null,
  filing: Filing,
): Promise<readonly Check[]> {
  const { story, digest, records, decision, moved } = filing;
  const checks: Check[] = [];
  if (evidence === null) return checks;
  if (inputs.openIssue) {
    const issue = evidenceIssue(story, digest, records);
    const told = moved.outcome === "back" ? issue : { ...issue, headline: `${headline(story)}. BUT ${moved.message}` };
    // What was told once is left as it is, unless the traffic had to be brought back again.
    const isKnown = decision.kind === "already" && moved.outcome === "back";
    checks.push(filedCheck("issue", "the issue", await evidence.fileIssue(told, isKnown)));
  }
  const { commit } = story.from;
  if (inputs.revertPullRequest && decision.kind !== "already") {
    const filed: Filed =
      commit === null
        ? { outcome: "impossible", why: `the commit that brought ${nameOf(story.from)} is not known` }
        : await evidence.proposeRevert(commit, headline(story));
    checks.push(filedCheck("revert-pull-request", "the revert pull request", filed));
  }
  return checks;
}

/** What came of an issue or a pull request, as a check that never fails the gate: traffic is back without it. */
function filedCheck(id: string, what: string, filed: Filed): Check {
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

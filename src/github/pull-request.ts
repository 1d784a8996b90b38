import type { Api } from "./api.ts";
import type { GitHubContext } from "./context.ts";

/**
 * The pull request that this run may comment on, or null.
 *
 * For `workflow_run` it is found through the API: the open pull request whose head is the triggering run's branch,
 * in the repository that it ran for, at the very commit that it ran on. What the payload or a report claims is not
 * asked, since whoever opened a fork's pull request can write both. Of several (the same branch opened against two
 * bases) it is the oldest. A merge group has none.
 *
 * @throws GitHubFailure
 */
export async function pullRequestOf(api: Api, context: GitHubContext): Promise<number | null> {
  if (context.pullRequest !== null) {
    return context.pullRequest.number;
  }
  const run = context.triggeringRun;
  if (run === null || run.headBranch === null || run.headOwner === null) {
    return null;
  }
  const candidates = await api.pullRequestsOfBranch(`${run.headOwner}:${run.headBranch}`);
  const numbers = candidates.filter((pull) => pull.headSha === run.headSha).map((pull) => pull.number);
  return numbers.length === 0 ? null : Math.min(...numbers);
}

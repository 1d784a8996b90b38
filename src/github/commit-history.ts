import { ask } from "./ask.ts";
import { type Connection, createClient } from "./client.ts";
import { lazily } from "./lazily.ts";

/** Comparing needs the commits' places in the history and not what they change. */
const noFiles = { per_page: 1 } as const;

/** The history of the run's own repository, as GitHub tells it; nothing is loaded or called before the first question. */
export function createCommitHistory(
  connection: Connection & { readonly token: string },
  { owner, repo }: { readonly owner: string; readonly repo: string },
  now: () => number,
) {
  const where = { owner, repo };
  const client = lazily(() => createClient(connection, now));
  const rest = async () => (await client()).octokit.rest;
  return {
    async isAncestor(ancestor: string, commit: string): Promise<boolean> {
      if (ancestor === commit) return true;
      const what = `whether ${ancestor.slice(0, 12)} is an ancestor of ${commit.slice(0, 12)}`;
      const status = await ask(what, "contents", async () => {
        const { data } = await (await rest()).repos.compareCommitsWithBasehead({
          ...where,
          ...noFiles,
          basehead: `${ancestor}...${commit}`,
        });
        return data.status;
      });
      return status === "ahead" || status === "identical";
    },
    async mergesOf(head: string): Promise<readonly string[]> {
      const what = `the pull requests of ${head.slice(0, 12)}`;
      const pulls = await ask(what, "pull-requests", async () => {
        const { data } = await (await rest()).repos.listPullRequestsAssociatedWithCommit({
          ...where,
          commit_sha: head,
        });
        return data;
      });
      return (pulls ?? []).flatMap(({ merged_at, merge_commit_sha, head: own }) =>
        merged_at !== null && merge_commit_sha !== null && own.sha === head ? [merge_commit_sha] : [],
      );
    },
  };
}

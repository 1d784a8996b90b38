import { UserError } from "../errors/user-error.ts";
import { gitRepository } from "../places/git-repository.ts";
import type { RunProgram } from "../places/program.ts";
import type { CommitHistory } from "../rollout/require/commit-history.ts";

/**
 * The history of the checkout, and of GitHub where the clone is shallow or does not have the commit. Without GitHub
 * what the clone cannot tell is an error with its cure, and no pull requests are known.
 */
export function checkoutHistory(cwd: string, runProgram: RunProgram, github: CommitHistory | null): CommitHistory {
  const git = gitRepository(cwd, runProgram);
  return {
    async isAncestor(ancestor, commit) {
      if (ancestor === commit) return true;
      const told = await git.isAncestor(ancestor, commit);
      if (told !== null) return told;
      if (github !== null) return github.isAncestor(ancestor, commit);
      throw new UserError(
        `require: whether ${ancestor.slice(0, 12)} is an ancestor of ${commit.slice(0, 12)} cannot be told, since this clone does not hold both with the history between them`,
        { title: "Clone without history", fix: "- uses: actions/checkout@v5\n  with:\n    fetch-depth: 0" },
      );
    },
    mergesOf: async (head) => (github === null ? [] : github.mergesOf(head)),
  };
}

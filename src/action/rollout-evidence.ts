import { type Connection, createClient } from "../github/client.ts";
import { fileIssue } from "../github/evidence-issue.ts";
import { failureOf } from "../github/failure.ts";
import { proposeRevert, type Repository } from "../github/revert.ts";
import { markdownText } from "../report/escape.ts";
import { renderEvidenceIssue } from "../report/evidence-issue.ts";
import { plainText, sentenceLength } from "../report/plain-text.ts";
import type { EvidencePort, Filed } from "../rollout/evidence/port.ts";

/** Milliseconds for one issue or pull request, all its calls together. */
const budget = 45_000;

/** The issue and the revert pull request of a rollback, in the run's own repository. */
export function createEvidence(
  connection: Connection & { readonly token: string },
  { owner, repo }: Repository,
  now: () => number,
): EvidencePort {
  const where = { owner, repo };
  const client = () => createClient({ ...connection, timing: { budget, ...connection.timing } }, now);
  return {
    fileIssue: (issue, onlyIfMissing) =>
      filed("the issue", "issues: write", async () =>
        fileIssue(await client(), where, renderEvidenceIssue(issue), onlyIfMissing),
      ),
    proposeRevert: (commit, reason) =>
      filed("the revert pull request", "contents: write\n  pull-requests: write", async () => {
        const why = { plain: plainText(reason, sentenceLength), markdown: markdownText(reason) };
        return proposeRevert(await client(), where, commit, why);
      }),
  };
}

async function filed(what: string, permissions: string, file: () => Promise<Filed>): Promise<Filed> {
  try {
    return await file();
  } catch (error) {
    const failure = failureOf(error);
    if (failure === null) throw error;
    switch (failure.kind) {
      case "forbidden":
      case "missing":
        return {
          outcome: "failed",
          message: `the token may not write ${what} (GitHub: "${failure.message}")`,
          fix: /create or approve pull requests/i.test(failure.message)
            ? "Settings → Actions → General → Allow GitHub Actions to create and approve pull requests"
            : `permissions:\n  deployments: write\n  ${permissions}`,
        };
      default:
        return {
          outcome: "failed",
          message: `GitHub did not take ${what} (${failure.message}); run the rollback again later`,
          fix: null,
        };
    }
  }
}

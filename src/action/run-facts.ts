import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { RunFacts } from "../gates/gate.ts";
import type { GitHubContext } from "../github/context.ts";
import { version } from "./version.ts";

const run = promisify(execFile);

/** The facts of this run for the report's provenance. Outside GitHub the commit and tree are those of the checkout. */
export async function readRunFacts(context: GitHubContext | null, workspace: string): Promise<RunFacts> {
  const head = context?.headSha ?? (await git(workspace, ["rev-parse", "HEAD"]));
  const tree =
    (head === null ? null : await git(workspace, ["rev-parse", "--verify", "--quiet", `${head}^{tree}`])) ??
    // In a pull request's shallow checkout only the merge commit is there.
    (context === null ? null : await git(workspace, ["rev-parse", "HEAD^{tree}"]));
  return {
    repository: context === null ? null : `${context.owner}/${context.repo}`,
    commit: head,
    baseCommit: context?.baseSha ?? null,
    mergeCommit: context?.mergeSha ?? null,
    tree,
    runUrl: context?.runUrl ?? null,
    runAttempt: context?.attempt ?? null,
    actor: context?.actor ?? null,
    event: context?.event ?? null,
    config: null,
    version,
  };
}

async function git(cwd: string, args: readonly string[]): Promise<string | null> {
  try {
    const { stdout } = await run("git", [...args], { cwd, timeout: 10_000, windowsHide: true });
    const text = stdout.trim();
    return /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(text) ? text : null;
  } catch {
    return null;
  }
}

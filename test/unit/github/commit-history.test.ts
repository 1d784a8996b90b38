import { afterEach, describe, expect, it } from "vitest";
import { createCommitHistory } from "../../../src/github/commit-history.ts";
import { defaultToken, type LoopbackGitHub, startGitHub } from "../../github/server.ts";
import { publishingPermissions, workflowToken } from "../../github/tokens.ts";

let github: LoopbackGitHub;

afterEach(async () => {
  expect(github.violations).toEqual([]);
  await github.close();
});

async function history(permissions = publishingPermissions) {
  github = await startGitHub({ tokens: { [defaultToken]: workflowToken(permissions) } });
  const connection = { apiUrl: github.url, token: defaultToken, timing: { second: 1, spacing: "none" as const } };
  return createCommitHistory(connection, { owner: "acme", repo: "models" }, () => Date.now());
}

describe("GitHub tells", () => {
  it("whether one commit is an ancestor of another", async () => {
    const commits = await history();
    const first = github.push("main", { "a.txt": "1" });
    const second = github.push("main", { "a.txt": "2" });
    const other = github.push("side", { "b.txt": "1" });
    expect(await commits.isAncestor(first, second)).toBe(true);
    expect(await commits.isAncestor(second, second)).toBe(true);
    expect(await commits.isAncestor(second, first)).toBe(false);
    expect(await commits.isAncestor(other, second)).toBe(false);
    expect(await commits.isAncestor("9".repeat(40), second)).toBe(false);
  });

  it("by which commits pull requests of a head were merged, and of no other head", async () => {
    const commits = await history();
    const head = github.push("change", { "a.txt": "1" });
    const merge = github.push("main", { "a.txt": "1", "b.txt": "1" });
    github.addPullRequest({ headSha: head, mergedAs: merge, state: "closed" });
    github.addPullRequest({ headSha: "7".repeat(40) });
    expect(await commits.mergesOf(head)).toEqual([merge]);
    // The merge itself is no head, although GitHub names its pull request.
    expect(await commits.mergesOf(merge)).toEqual([]);
    expect(await commits.mergesOf("7".repeat(40))).toEqual([]);
  });

  it("what right is missing", async () => {
    const commits = await history({ contents: "read" });
    await expect(commits.mergesOf("7".repeat(40))).rejects.toThrow(/the job needs pull-requests: read/);
  });
});

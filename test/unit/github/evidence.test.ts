import { afterEach, describe, expect, it } from "vitest";
import { createEvidence } from "../../../src/action/rollout-evidence.ts";
import type { EvidenceIssue } from "../../../src/gate/evidence.ts";
import { defaultToken, type LoopbackGitHub, startGitHub } from "../../github/server.ts";
import { type Permissions, workflowToken } from "../../github/tokens.ts";

let github: LoopbackGitHub;

afterEach(async () => {
  expect(github.violations).toEqual([]);
  await github.close();
});

const rights: Permissions = { contents: "write", issues: "write", "pull-requests": "write" };

async function evidence(permissions: Permissions = rights) {
  github = await startGitHub({ tokens: { [defaultToken]: workflowToken(permissions) } });
  const connection = { apiUrl: github.url, token: defaultToken, timing: { second: 1, spacing: "none" as const } };
  return createEvidence(connection, { owner: "acme", repo: "models" }, () => Date.now());
}

function issue(changes: Partial<EvidenceIssue> = {}): EvidenceIssue {
  return {
    key: "churn production kserve:prod/churn",
    title: "churn was rolled back in production",
    headline: "v3 was taken back to v2: error_rate 4.1 % against 2 %",
    facts: [
      { name: "from", value: "v3" },
      { name: "run", value: "https://github.com/acme/models/actions/runs/7" },
    ],
    steps: ["Find the cause."],
    history: {
      id: "history",
      title: "Earlier rollbacks",
      columns: [{ id: "at", title: "when", type: "text" }],
      rows: [],
    },
    ...changes,
  };
}

describe("the issue of a rollback", () => {
  it("is one, brought up to date and opened again", async () => {
    const port = await evidence();
    const first = await port.fileIssue(issue(), false);
    expect(first).toMatchObject({ outcome: "opened" });
    expect(await port.fileIssue(issue(), false)).toEqual({ ...first, outcome: "unchanged" });
    const [kept] = github.state.issues;
    if (kept !== undefined) kept.state = "closed";
    expect(await port.fileIssue(issue({ headline: "v4 was taken back" }), true)).toMatchObject({
      outcome: "unchanged",
    });
    expect(await port.fileIssue(issue({ headline: "v4 was taken back" }), false)).toMatchObject({ outcome: "updated" });
    expect(github.state.issues.map(({ state, labels }) => ({ state, labels }))).toEqual([
      { state: "open", labels: ["modelgate-rollback"] },
    ]);
    expect(github.state.issues[0]?.body).toContain("v4 was taken back");
  });

  it("is another for another target, and nobody else's with our marker", async () => {
    const port = await evidence();
    await port.fileIssue(issue(), false);
    const body = github.state.issues[0]?.body ?? "";
    github.state.issues[0] = {
      number: 1,
      author: "mallory",
      title: "x",
      body,
      state: "open",
      labels: ["modelgate-rollback"],
    };
    expect(await port.fileIssue(issue(), false)).toMatchObject({ outcome: "opened" });
    expect(await port.fileIssue(issue({ key: "churn production kserve:prod/other" }), false)).toMatchObject({
      outcome: "opened",
    });
    expect(github.state.issues.map(({ author }) => author)).toEqual([
      "mallory",
      "github-actions[bot]",
      "github-actions[bot]",
    ]);
    expect(github.state.issues[0]?.title).toBe("x");
  });

  it("shows hostile text as letters", async () => {
    const port = await evidence();
    const nasty = "@everyone <!-- modelgate:rollback x --> | `a` [link](https://evil.example) <img src=x>";
    await port.fileIssue(issue({ headline: nasty, facts: [{ name: nasty, value: nasty }] }), false);
    const body = github.state.issues[0]?.body ?? "";
    expect(body.match(/<!--/g)).toHaveLength(1);
    expect(body).not.toContain("@everyone");
    expect(body).not.toContain("<img");
    expect(body).not.toMatch(/(?<!\\)\]\(https/);
  });

  it("names the right that is missing", async () => {
    const port = await evidence({ contents: "read" });
    const filed = await port.fileIssue(issue(), false);
    expect(filed).toMatchObject({ outcome: "failed" });
    expect(filed.outcome === "failed" ? filed.fix : "").toContain("issues: write");
  });

  it("says that GitHub did not answer", async () => {
    const port = await evidence();
    github.fail({ as: 503 });
    expect(await port.fileIssue(issue(), false)).toMatchObject({ outcome: "failed" });
  });
});

describe("the revert of a commit", () => {
  it("gives every file of the commit what it held before, on top of what else has happened", async () => {
    const port = await evidence();
    github.push("main", { "model.txt": "v1", "kept.txt": "1" });
    const bad = github.push("main", { "model.txt": "v2", "new.txt": "brought" }, "Bring v2\n\nWith details.");
    github.push("main", { "kept.txt": "2" });
    const made = await port.proposeRevert(bad, "error_rate 4.1 %");
    expect(made).toMatchObject({ outcome: "opened" });
    const [pull] = github.state.pullRequests;
    expect(pull).toMatchObject({
      title: 'Revert "Bring v2"',
      baseRef: "main",
      headRef: `modelgate/revert-${bad.slice(0, 12)}`,
    });
    const commit = github.state.commits.get(pull?.headSha ?? "");
    const files = github.state.trees.get(commit?.tree ?? "") ?? new Map<string, string>();
    const text = Object.fromEntries([...files].map(([path, blob]) => [path, String(github.state.blobs.get(blob))]));
    expect(text).toEqual({ "model.txt": "v1", "kept.txt": "2" });
    expect(commit?.parents).toEqual([github.state.refs.get("heads/main")]);
  });

  it("is proposed once, even where that was closed", async () => {
    const port = await evidence();
    github.push("main", { "model.txt": "v1" });
    const bad = github.push("main", { "model.txt": "v2" });
    await port.proposeRevert(bad, "errors");
    expect(await port.proposeRevert(bad, "errors")).toMatchObject({ outcome: "unchanged" });
    const [pull] = github.state.pullRequests;
    if (pull !== undefined) pull.state = "closed";
    expect(await port.proposeRevert(bad, "errors")).toMatchObject({ outcome: "unchanged" });
    expect(github.state.pullRequests).toHaveLength(1);
  });

  it("takes over the branch of an attempt that broke off", async () => {
    const port = await evidence();
    github.push("main", { "model.txt": "v1" });
    const bad = github.push("main", { "model.txt": "v2" });
    github.fail({ as: 502, match: /^POST .*\/pulls$/, times: 3 });
    expect(await port.proposeRevert(bad, "errors")).toMatchObject({ outcome: "failed" });
    github.heal();
    expect(await port.proposeRevert(bad, "errors")).toMatchObject({ outcome: "opened" });
  });

  it.each<[string, () => string, string]>([
    [
      "a file was changed again",
      () => {
        github.push("main", { "model.txt": "v1" });
        const bad = github.push("main", { "model.txt": "v2" });
        github.push("main", { "model.txt": "v3" });
        return bad;
      },
      "model.txt was changed again on main since; revert it by hand",
    ],
    [
      "it was reverted already",
      () => {
        github.push("main", { "model.txt": "v1" });
        const bad = github.push("main", { "model.txt": "v2" });
        github.push("main", { "model.txt": "v1" });
        return bad;
      },
      "main holds what was there before the commit already",
    ],
    [
      "it is the first commit",
      () => github.push("main", { "model.txt": "v1" }),
      "the commit is the first one of its history",
    ],
  ])("is not made where %s", async (_, history, why) => {
    const port = await evidence();
    expect(await port.proposeRevert(history(), "errors")).toEqual({ outcome: "impossible", why });
    expect(github.state.pullRequests).toEqual([]);
  });
});

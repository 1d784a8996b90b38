import { Octokit } from "@octokit/rest";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runtimeToken } from "../../github/results-service.ts";
import { defaultToken, type LoopbackGitHub, startGitHub } from "../../github/server.ts";
import { workflowToken } from "../../github/tokens.ts";

/** The loopback is what every test of publishing stands on, so it is itself held to what GitHub does. */
let github: LoopbackGitHub;
let octokit: Octokit;
const repo = { owner: "acme", repo: "models" };
const everything = {
  actions: "write",
  checks: "write",
  contents: "write",
  deployments: "write",
  issues: "write",
  "pull-requests": "write",
  statuses: "write",
} as const;

beforeEach(async () => {
  github = await startGitHub({ tokens: { all: workflowToken(everything), [defaultToken]: workflowToken() } });
  github.addPullRequest();
  octokit = client("all");
});

afterEach(() => github.close());

function client(auth: string): Octokit {
  const silent = { debug() {}, info() {}, warn() {}, error() {} };
  return new Octokit({ auth, baseUrl: github.url, log: silent });
}

async function raw(method: string, path: string, body?: unknown): Promise<{ status: number; message: string }> {
  const response = await fetch(`${github.url}${path}`, {
    method,
    headers: { authorization: "token all", "content-type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, message: ((await response.json()) as { message: string }).message };
}

test.each([
  [
    "an unknown key",
    "POST",
    "/repos/acme/models/issues/1/comments",
    { body: "x", colour: "red" },
    "unknown key body.colour",
  ],
  [
    "an unknown key further down",
    "POST",
    "/repos/acme/models/check-runs",
    { name: "n", head_sha: "1".repeat(40), output: { title: "t", summary: "s", colour: "red" } },
    "unknown key body.output.colour",
  ],
  ["a missing key", "POST", "/repos/acme/models/check-runs", { name: "n" }, "must have required property 'head_sha'"],
  ["a value of another type", "POST", "/repos/acme/models/issues/1/comments", { body: 5 }, "/body must be string"],
  [
    "an unknown conclusion",
    "PATCH",
    "/repos/acme/models/check-runs/1",
    { status: "completed", conclusion: "great" },
    "must be equal to one of",
  ],
  ["an unknown parameter", "GET", "/repos/acme/models/pulls?colour=red", undefined, "unknown query parameter colour"],
  ["a parameter of another type", "GET", "/repos/acme/models/issues/one/comments", undefined, "issue_number=one"],
  ["an unknown operation", "GET", "/repos/acme/models/secrets", undefined, "not among the operations"],
])("%s is a violation", async (_what, method, path, body, message) => {
  const answer = await raw(method, path, body);
  expect(answer.status).toBe(500);
  expect(answer.message).toContain(message);
  expect(github.violations).toHaveLength(1);
});

test("limits are GitHub's: 65,536 in a comment, 65,535 in a check run, 50 annotations", async () => {
  const sizes = [
    octokit.rest.issues.createComment({ ...repo, issue_number: 1, body: "x".repeat(65_536) }),
    octokit.rest.issues.createComment({ ...repo, issue_number: 1, body: "x".repeat(65_537) }),
  ];
  expect((await Promise.allSettled(sizes)).map(({ status }) => status)).toEqual(["fulfilled", "rejected"]);
  expect(github.violations).toEqual([]);
  await expect(octokit.rest.issues.createComment({ ...repo, issue_number: 99, body: "x" })).rejects.toMatchObject({
    status: 404,
  });
});

test("a repository that is not there is 404 and a token that is not known 401", async () => {
  await expect(octokit.rest.repos.get({ owner: "acme", repo: "other" })).rejects.toMatchObject({ status: 404 });
  await expect(client("nobody").rest.repos.get(repo)).rejects.toMatchObject({
    status: 401,
    message: expect.stringContaining("Bad credentials"),
  });
});

test("a token without the permission is refused in GitHub's words", async () => {
  await expect(
    client(defaultToken).rest.git.createRef({ ...repo, ref: "refs/heads/x", sha: "1".repeat(40) }),
  ).rejects.toMatchObject({
    status: 403,
    message: expect.stringContaining("Resource not accessible by integration"),
  });
});

test("pages have links, and walking them gives every item once", async () => {
  for (let i = 0; i < 65; i++) {
    github.addComment({ issue: 1, author: "octocat", body: `${i}` });
  }
  const comments = await octokit.paginate(octokit.rest.issues.listComments, { ...repo, issue_number: 1, per_page: 20 });
  expect(comments.map(({ body }) => body)).toEqual(Array.from({ length: 65 }, (_, i) => `${i}`));
  expect(github.count("issues/list-comments")).toBe(4);
});

test("the hour's requests run out, with their headers", async () => {
  await github.close();
  github = await startGitHub({ limits: { requests: 2 } });
  octokit = client(defaultToken);
  expect((await octokit.rest.repos.get(repo)).headers["x-ratelimit-remaining"]).toBe("1");
  await octokit.rest.repos.get(repo);
  await expect(octokit.rest.repos.get(repo)).rejects.toMatchObject({
    status: 403,
    message: expect.stringContaining("rate limit exceeded"),
  });
});

test("too many writes in a minute meet the secondary limit", async () => {
  await github.close();
  github = await startGitHub({ limits: { writes: 1 } });
  github.addPullRequest();
  octokit = client(defaultToken);
  await octokit.rest.issues.createComment({ ...repo, issue_number: 1, body: "x" });
  await expect(octokit.rest.issues.createComment({ ...repo, issue_number: 1, body: "x" })).rejects.toMatchObject({
    status: 403,
    response: { headers: { "retry-after": expect.anything() } },
  });
});

test("files, refs and commits make a small history", async () => {
  const first = github.push("main", { "a.csv": "1", "b.csv": "2" });
  const { data: tree } = await octokit.rest.git.createTree({
    ...repo,
    base_tree: (await octokit.rest.git.getCommit({ ...repo, commit_sha: first })).data.tree.sha,
    tree: [{ path: "a.csv", mode: "100644", type: "blob", content: "3" }],
  });
  const { data: commit } = await octokit.rest.git.createCommit({
    ...repo,
    message: "m",
    tree: tree.sha,
    parents: [first],
  });
  await octokit.rest.git.updateRef({ ...repo, ref: "heads/main", sha: commit.sha });
  await expect(octokit.rest.git.updateRef({ ...repo, ref: "heads/main", sha: first })).rejects.toMatchObject({
    status: 422,
  });
  await octokit.rest.git.createRef({ ...repo, ref: "refs/heads/old", sha: first });
  const { data } = await octokit.rest.repos.getContent({ ...repo, path: "a.csv", ref: "main" });
  const old = await octokit.rest.repos.getContent({ ...repo, path: "a.csv", ref: "old" });
  expect(
    [data, old.data].map((file) => ("content" in file ? Buffer.from(file.content, "base64").toString() : null)),
  ).toEqual(["3", "1"]);
  await expect(octokit.rest.repos.getContent({ ...repo, path: "c.csv" })).rejects.toMatchObject({ status: 404 });
  expect(github.violations).toEqual([]);
});

test("deployments keep their statuses, and a description has its limit", async () => {
  const { data } = await octokit.rest.repos.createDeployment({
    ...repo,
    ref: "1".repeat(40),
    environment: "staging",
    auto_merge: false,
    required_contexts: [],
  });
  const id = "id" in data ? data.id : 0;
  await octokit.rest.repos.createDeploymentStatus({
    ...repo,
    deployment_id: id,
    state: "success",
    description: "x".repeat(140),
  });
  await expect(
    octokit.rest.repos.createDeploymentStatus({
      ...repo,
      deployment_id: id,
      state: "success",
      description: "x".repeat(141),
    }),
  ).rejects.toMatchObject({ status: 422 });
  const statuses = await octokit.rest.repos.listDeploymentStatuses({ ...repo, deployment_id: id });
  expect(statuses.data.map(({ state }) => state)).toEqual(["success"]);
  expect((await octokit.rest.repos.listDeployments({ ...repo, environment: "staging" })).data).toHaveLength(1);
  await octokit.rest.repos.createCommitStatus({ ...repo, sha: "1".repeat(40), state: "success", context: "c" });
  expect(github.violations).toEqual([]);
});

test("an artifact that was uploaded is listed and downloaded, and its name is taken", async () => {
  const headers = { authorization: `Bearer ${runtimeToken(5)}`, "content-type": "application/json" };
  const twirp = (method: string, body: object) =>
    fetch(`${github.url}/twirp/github.actions.results.api.v1.ArtifactService/${method}`, {
      method: "POST",
      headers,
      body: JSON.stringify(body),
    });
  const ids = { workflow_run_backend_id: "run-5", workflow_job_run_backend_id: "job-5", name: "report" };
  const { signed_upload_url: upload } = (await (await twirp("CreateArtifact", { ...ids, version: 7 })).json()) as {
    signed_upload_url: string;
  };
  await fetch(upload, { method: "PUT", body: "hello" });
  expect((await twirp("FinalizeArtifact", { ...ids, size: "5", hash: "sha256:wrong" })).status).toBe(400);
  expect(
    (
      await twirp("FinalizeArtifact", {
        ...ids,
        size: "5",
        hash: "sha256:2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824",
      })
    ).status,
  ).toBe(200);
  expect((await twirp("CreateArtifact", { ...ids, version: 7 })).status).toBe(409);
  const { data } = await octokit.rest.actions.listArtifactsForRepo({ ...repo, name: "report" });
  const zip = await octokit.rest.actions.downloadArtifact({
    ...repo,
    artifact_id: data.artifacts[0]?.id ?? 0,
    archive_format: "zip",
  });
  expect(Buffer.from(zip.data as ArrayBuffer).toString()).toBe("hello");
  expect(github.violations).toEqual([]);
});

test("runs, releases, issues and pull requests answer as described", async () => {
  github.state.workflowRuns.push({
    id: 5,
    attempt: 1,
    event: "push",
    status: "completed",
    conclusion: "success",
    headSha: "1".repeat(40),
    headBranch: "main",
    headRepository: "acme/models",
    created: "2026-01-01T00:00:00Z",
  });
  expect(
    (await octokit.rest.actions.listWorkflowRunsForRepo({ ...repo, branch: "main", status: "success" })).data
      .total_count,
  ).toBe(1);
  await octokit.rest.actions.getWorkflowRun({ ...repo, run_id: 5 });
  const release = await octokit.rest.repos.createRelease({ ...repo, tag_name: "v1" });
  github.state.releases[0]?.assets.push({ id: 9, name: "preds.csv", content: Buffer.from("1") });
  expect(
    (await octokit.rest.repos.getReleaseByTag({ ...repo, tag: "v1" })).data.assets.map(({ name }) => name),
  ).toEqual(["preds.csv"]);
  await octokit.rest.repos.updateRelease({ ...repo, release_id: release.data.id, name: "one" });
  const issue = await octokit.rest.issues.create({ ...repo, title: "Rolled back", labels: ["modelgate"] });
  await octokit.rest.issues.update({ ...repo, issue_number: issue.data.number, state: "closed" });
  expect((await octokit.rest.issues.listForRepo({ ...repo, state: "closed", labels: "modelgate" })).data).toHaveLength(
    1,
  );
  expect((await octokit.rest.pulls.list({ ...repo, head: "acme:better" })).data).toHaveLength(1);
  expect(
    (await octokit.rest.repos.listPullRequestsAssociatedWithCommit({ ...repo, commit_sha: "1".repeat(40) })).data,
  ).toHaveLength(1);
  await octokit.rest.pulls.listFiles({ ...repo, pull_number: 1 });
  expect(github.violations).toEqual([]);
});

import { expect, test } from "vitest";
import { readContext } from "../../../src/github/context.ts";

const head = "a".repeat(40);
const merge = "b".repeat(40);
const base = "c".repeat(40);

const environment = {
  GITHUB_REPOSITORY: "acme/models",
  GITHUB_SHA: merge,
  GITHUB_RUN_ID: "9007199254",
  GITHUB_RUN_ATTEMPT: "2",
  GITHUB_ACTOR: "octocat",
  GITHUB_JOB: "gate",
  GITHUB_REF_NAME: "1/merge",
  GITHUB_EVENT_PATH: "/event.json",
  GITHUB_DEBUG: undefined,
};

async function contextOf(event: string, payload: unknown, env: Record<string, string | undefined> = {}) {
  const text = typeof payload === "string" || payload === null ? payload : JSON.stringify(payload);
  const context = await readContext({ ...environment, GITHUB_EVENT_NAME: event, ...env }, async () => text);
  if (context === null) {
    throw new Error("no context");
  }
  return context;
}

function pull(fullName: string | null) {
  return {
    pull_request: {
      number: 7,
      merge_commit_sha: "d".repeat(40),
      head: { sha: head, ref: "better", repo: fullName === null ? null : { full_name: fullName } },
      base: { sha: base, ref: "main" },
    },
    repository: { default_branch: "trunk" },
  };
}

test("a pull request is about its head, and keeps base and merge commit apart", async () => {
  expect(await contextOf("pull_request", pull("acme/models"))).toMatchObject({
    event: "pull_request",
    owner: "acme",
    repo: "models",
    headSha: head,
    baseSha: base,
    mergeSha: merge,
    headRef: "better",
    baseRef: "main",
    defaultBranch: "trunk",
    pullRequest: { number: 7, fromFork: false },
    fromFork: false,
    runId: 9007199254,
    attempt: 2,
    runUrl: "https://github.com/acme/models/actions/runs/9007199254/attempts/2",
    actor: "octocat",
    warnings: [],
  });
});

test.each([["mallory/models"], [null]])("a head in %s is a fork's", async (fullName) => {
  expect(await contextOf("pull_request", pull(fullName))).toMatchObject({
    fromFork: true,
    pullRequest: { fromFork: true },
  });
});

test("a repository's name is compared without regard to case", async () => {
  expect((await contextOf("pull_request", pull("Acme/Models"))).fromFork).toBe(false);
});

test("pull_request_target takes the merge commit from the payload, since GITHUB_SHA is the base branch", async () => {
  expect(await contextOf("pull_request_target", pull("acme/models"))).toMatchObject({
    headSha: head,
    mergeSha: "d".repeat(40),
  });
});

test("a merge group is about its own head and has no pull request", async () => {
  const payload = { merge_group: { head_sha: head, base_sha: base, base_ref: "refs/heads/main" } };
  expect(await contextOf("merge_group", payload)).toMatchObject({
    headSha: head,
    baseSha: base,
    baseRef: "main",
    pullRequest: null,
  });
});

test("a push is about GITHUB_SHA and the commit before it", async () => {
  expect(await contextOf("push", { before: base })).toMatchObject({
    headSha: merge,
    baseSha: base,
    mergeSha: null,
    pullRequest: null,
  });
  expect((await contextOf("push", { before: "0".repeat(40) })).baseSha).toBeNull();
});

test.each(["schedule", "workflow_dispatch"])("%s is about GITHUB_SHA", async (event) => {
  expect(await contextOf(event, {})).toMatchObject({ headSha: merge, baseSha: null, pullRequest: null, warnings: [] });
});

test("workflow_run is about the triggering run's head, and does not believe the payload's pull requests", async () => {
  const payload = {
    workflow_run: {
      id: 5,
      head_sha: head,
      head_branch: "patch",
      head_repository: { full_name: "mallory/models", owner: { login: "mallory" } },
      pull_requests: [{ number: 1 }],
    },
    pull_request: { number: 1, head: { sha: base } },
  };
  expect(await contextOf("workflow_run", payload)).toMatchObject({
    headSha: head,
    mergeSha: null,
    pullRequest: null,
    fromFork: true,
    triggeringRun: { id: 5, headBranch: "patch", headOwner: "mallory" },
  });
});

test.each([
  ["{", "is no JSON object"],
  ["[1]", "is no JSON object"],
  ["", "is no JSON object"],
  [null, "could not be read"],
])("a payload of %j leaves the pull request unknown with a warning", async (payload, warning) => {
  const context = await contextOf("pull_request", payload);
  expect(context).toMatchObject({ headSha: merge, pullRequest: null });
  expect(context.warnings).toEqual([expect.stringContaining(warning)]);
});

test.each([
  [{ pull_request: 5 }],
  [{ pull_request: { number: "7", head: { sha: head } } }],
  [{ pull_request: { number: 7, head: { sha: "not a commit" } } }],
  [{ pull_request: { number: 7, head: [] } }],
])("a payload of another shape, %j, is no pull request", async (payload) => {
  expect(await contextOf("pull_request", payload)).toMatchObject({ headSha: merge, pullRequest: null });
});

test("a reader that throws is a payload that cannot be read", async () => {
  const context = await readContext({ ...environment, GITHUB_EVENT_NAME: "push" }, () =>
    Promise.reject(new Error("EISDIR")),
  );
  expect(context?.warnings).toHaveLength(1);
});

test.each([undefined, "", "models", "a/b/c"])("GITHUB_REPOSITORY %j is no GitHub run", async (repository) => {
  expect(await readContext({ ...environment, GITHUB_REPOSITORY: repository }, async () => "{}")).toBeNull();
});

test("a GHES has its own addresses", async () => {
  const env = { GITHUB_SERVER_URL: "https://git.corp.example/", GITHUB_API_URL: "https://git.corp.example/api/v3" };
  expect(await contextOf("push", {}, env)).toMatchObject({
    serverUrl: "https://git.corp.example",
    apiUrl: "https://git.corp.example/api/v3",
    graphqlUrl: "https://git.corp.example/api/graphql",
  });
});

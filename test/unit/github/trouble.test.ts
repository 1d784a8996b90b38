import { afterEach, beforeEach, expect, test } from "vitest";
import { type LoopbackGitHub, startGitHub } from "../../github/server.ts";
import { forkPermissions, type Permissions, publishingPermissions, workflowToken } from "../../github/tokens.ts";
import { head, publishTo, shown } from "./publishing.ts";

let github: LoopbackGitHub;

beforeEach(async () => {
  github = await startGitHub();
  github.addPullRequest();
});

afterEach(async () => {
  expect(github.violations).toEqual([]);
  await github.close();
});

const block =
  "permissions:\n  contents: read\n  checks: write         # the check run\n  pull-requests: write  # the comment on the pull request";

function allow(permissions: Permissions): string {
  github.addToken("other", workflowToken(permissions));
  return "other";
}

test("without a token nothing is called and nothing is said", async () => {
  expect(await publishTo(github, { token: null })).toEqual({ commentUrl: null, checkRunUrl: null, warnings: [] });
  expect(github.count()).toBe(0);
});

test("without a token, `true` is one warning", async () => {
  const { warnings } = await publishTo(github, { token: null, comment: "true", checkRun: "true" });
  expect(warnings).toHaveLength(1);
  expect(warnings[0]?.message).toContain("although `check-run: true` and `comment: true` ask for it");
  expect(github.count()).toBe(0);
});

test("with both set to false nothing is called", async () => {
  await publishTo(github, { comment: "false", checkRun: "false" });
  expect(github.count()).toBe(0);
});

test("a token that may do nothing is one warning with the whole block of permissions", async () => {
  const { warnings } = await publishTo(github, { token: allow({}) });
  expect(warnings).toHaveLength(1);
  expect(warnings[0]?.message).toMatch(
    /^The check run and the comment were not published: the token may not write the check run/,
  );
  expect(warnings[0]?.message).toContain("Resource not accessible by integration");
  expect(warnings[0]?.fix).toBe(block);
});

test("a fork's read-only token is one warning that says fork", async () => {
  const { warnings, checkRunUrl, commentUrl } = await publishTo(github, {
    token: allow(forkPermissions),
    context: { fromFork: true },
  });
  expect(warnings).toHaveLength(1);
  expect(warnings[0]?.message).toMatch(/comes from a fork.*`workflow_run`.*`publish-report`/);
  expect([checkRunUrl, commentUrl]).toEqual([null, null]);
  expect(github.state.comments).toEqual([]);
});

test("a token that is refused costs one call", async () => {
  const { warnings } = await publishTo(github, { token: "expired" });
  expect(warnings).toHaveLength(1);
  expect(warnings[0]?.message).toContain("Bad credentials");
  expect(github.count()).toBe(1);
});

test("a missing permission is not asked for twice", async () => {
  await publishTo(github, { token: allow({ "pull-requests": "write", checks: "read" }), comment: "false" });
  expect(github.count("checks/create")).toBe(1);
});

test("without `checks: write` the comment is merged with what it holds, and a warning names the permission", async () => {
  const token = allow({ "pull-requests": "write" });
  await publishTo(github, { gate: "validate-data" });
  const { warnings, commentUrl } = await publishTo(github, { token, gate: "evaluate-model" });
  expect(commentUrl).not.toBeNull();
  expect(warnings.map(({ fix }) => fix)).toEqual([block]);
  expect(warnings[0]?.message).toMatch(/^The check run was not published/);
  expect(shown(github)).toMatchObject({
    comments: 1,
    sections: [{ gate: "evaluate-model" }, { gate: "validate-data" }],
  });
});

test("without `checks: write` an older run does not replace a newer section either", async () => {
  const token = allow({ "pull-requests": "write" });
  await publishTo(github, { token, runId: 200, says: "new" });
  await publishTo(github, { token, runId: 199, says: "old" });
  expect(shown(github)).toMatchObject({ comments: 1, sections: [{ says: "new" }] });
});

test("without `checks: write` an unchanged comment costs one call more to know who we are, and is left alone", async () => {
  const token = allow({ "pull-requests": "write" });
  await publishTo(github, { token, checkRun: "false" });
  const before = github.count();
  await publishTo(github, { token, checkRun: "false" });
  expect(github.count() - before).toBe(2);
  expect(github.count("issues/update-comment")).toBe(0);
});

test("without the comment's permission the check run stands and the warning names the comment", async () => {
  const { warnings, checkRunUrl } = await publishTo(github, { token: allow({ checks: "write" }) });
  expect(checkRunUrl).not.toBeNull();
  expect(warnings).toHaveLength(1);
  expect(warnings[0]?.message).toMatch(/^The comment was not published/);
});

test("a personal token comments as its owner and makes no check run, without a word under `auto`", async () => {
  github.addToken("pat", {
    kind: "personal",
    login: "hubot",
    permissions: { ...publishingPermissions, issues: "write" },
  });
  await publishTo(github, { token: "pat", says: "one" });
  const { warnings } = await publishTo(github, { token: "pat", says: "two", runId: 101 });
  expect(warnings).toEqual([]);
  expect(github.state.comments.map(({ author }) => author)).toEqual(["hubot"]);
  expect(shown(github)).toMatchObject({ comments: 1, sections: [{ says: "two" }] });
});

test("another app's token finds its own comment even where it may not make check runs", async () => {
  github.addToken("app", {
    kind: "app",
    app: { id: 7, slug: "gatekeeper", name: "Gatekeeper" },
    permissions: { "pull-requests": "write" },
  });
  await publishTo(github, { token: "app", says: "one", checkRun: "false" });
  await publishTo(github, { token: "app", says: "two", runId: 101, checkRun: "false" });
  expect(github.state.comments.map(({ author }) => author)).toEqual(["gatekeeper[bot]"]);
  expect(shown(github)).toMatchObject({ sections: [{ says: "two" }] });
});

test.each([500, 502, 503])(
  "GitHub answering %i throughout is one warning after a bounded number of calls",
  async (status) => {
    github.fail({ as: status });
    const { warnings } = await publishTo(github);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]?.fix).toBe(block);
    expect(github.count()).toBe(3);
  },
);

test("GitHub that cannot be reached is one warning", async () => {
  const gone = await startGitHub();
  await gone.close();
  const { warnings } = await publishTo(gone);
  expect(warnings).toHaveLength(1);
  expect(warnings[0]?.message).toContain("did not answer as it should");
});

test("a short outage is ridden out", async () => {
  github.fail({ as: 502, times: 2 });
  github.fail({ as: "cut", match: /^PATCH|comments$/, times: 1 });
  expect((await publishTo(github)).warnings).toEqual([]);
  expect(shown(github)).toMatchObject({ comments: 1, sections: [{ gate: "evaluate-model" }] });
});

test("GitHub that never answers is given up when the time is over", async () => {
  github.fail({ as: "slow" });
  const { warnings } = await publishTo(github, { timing: { budget: 60, request: 1_000 } });
  expect(warnings).toHaveLength(1);
  expect(warnings[0]?.message).toMatch(/did not answer as it should/);
  expect(warnings[0]?.fix).toBe(block);
});

test("a single request that hangs is repeated while there is time", async () => {
  github.fail({ as: "slow", times: 1 });
  expect((await publishTo(github, { timing: { budget: 30_000, request: 150 } })).warnings).toEqual([]);
  expect(shown(github).comments).toBe(1);
});

test("a comment that hangs leaves the check run standing, with its URL", async () => {
  github.fail({ as: "slow", match: /comments/ });
  const { warnings, checkRunUrl } = await publishTo(github, { timing: { budget: 30_000, request: 250 } });
  expect(checkRunUrl).not.toBeNull();
  expect(warnings[0]?.message).toMatch(/^The comment was not published/);
});

test.each(["cut-after", "truncate"] as const)(
  "a new comment whose answer is lost (%s) is not made twice",
  async (as) => {
    github.fail({ as, match: /^POST .*comments$/, times: 1 });
    const { warnings } = await publishTo(github);
    expect(warnings).toEqual([]);
    expect(github.count("issues/create-comment")).toBe(1);
    expect(shown(github).comments).toBe(1);
  },
);

test.each(["cut-after", "truncate"] as const)(
  "a new check run whose answer is lost (%s) is not made twice",
  async (as) => {
    github.fail({ as, match: /^POST .*check-runs$/, times: 1 });
    const { warnings, checkRunUrl } = await publishTo(github);
    expect(warnings).toEqual([]);
    expect(checkRunUrl).not.toBeNull();
    expect(github.state.checkRuns).toHaveLength(1);
  },
);

test("a comment that was cut before GitHub saw it is made on the second look", async () => {
  github.fail({ as: "cut", match: /^POST .*comments$/, times: 1 });
  expect((await publishTo(github)).warnings).toEqual([]);
  expect(shown(github).comments).toBe(1);
});

test("a secondary limit is waited for", async () => {
  github.fail({ as: "secondary", match: /^POST/, times: 2 });
  expect((await publishTo(github)).warnings).toEqual([]);
  expect(shown(github).comments).toBe(1);
  expect(github.state.checkRuns).toHaveLength(1);
});

test("a secondary limit longer than the time that is left is not waited for", async () => {
  github.fail({ as: "secondary", match: /^POST/ });
  const { warnings } = await publishTo(github, { timing: { budget: 10_000, second: 60_000 } });
  expect(warnings).toHaveLength(1);
  expect(warnings[0]?.message).toContain("rate limit is used up");
  expect(github.count("checks/create")).toBe(1);
});

test("the hour's requests used up is one warning and no waiting", async () => {
  github.fail({ as: "limit" });
  const { warnings } = await publishTo(github, { timing: { budget: 10_000, second: 60_000 } });
  expect(warnings[0]?.message).toContain("rate limit is used up");
  expect(github.count()).toBe(1);
});

test("a locked conversation says what GitHub says", async () => {
  github.fail({ as: 403, match: /^POST .*comments$/, message: "Unable to create comment because issue is locked." });
  const { warnings } = await publishTo(github);
  expect(warnings[0]?.message).toContain("issue is locked");
});

test("a page of a proxy instead of GitHub's answer is one warning", async () => {
  const { createServer } = await import("node:http");
  const proxy = createServer((_request, response) =>
    response.writeHead(200, { "content-type": "text/html" }).end("<p>Log in</p>"),
  );
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  const address = proxy.address();
  const { warnings } = await publishTo({ url: `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}` });
  proxy.closeAllConnections();
  proxy.close();
  expect(warnings[0]?.message).toContain("the answer is not GitHub's");
});

test.each(["push", "schedule", "merge_group", "workflow_dispatch"])(
  "a %s event gets its check run and no comment, without a word",
  async (event) => {
    const published = await publishTo(github, { context: { event, pullRequest: null } });
    expect(published).toMatchObject({ commentUrl: null, warnings: [] });
    expect(published.checkRunUrl).not.toBeNull();
    expect(github.state.checkRuns).toMatchObject([{ headSha: head }]);
    expect(github.count("issues/create-comment")).toBe(0);
  },
);

test("`comment: true` on an event without a pull request is said plainly", async () => {
  const { warnings } = await publishTo(github, { comment: "true", context: { event: "push", pullRequest: null } });
  expect(warnings).toHaveLength(1);
  expect(warnings[0]?.message).toContain(
    "although `comment: true` asks for it: a `push` event without an open pull request",
  );
});

test("workflow_run finds its pull request by branch and commit, a fork's too", async () => {
  const fork = github.addPullRequest({
    number: 8,
    headRepository: "mallory/models",
    headRef: "patch",
    headSha: "4".repeat(40),
  });
  const triggeringRun = { id: 5, headSha: fork.headSha, headBranch: "patch", headOwner: "mallory", fromFork: true };
  await publishTo(github, {
    head: fork.headSha,
    context: { event: "workflow_run", pullRequest: null, fromFork: true, triggeringRun },
  });
  expect(github.state.comments.map(({ issue }) => issue)).toEqual([8]);
});

test("workflow_run for a commit that the pull request has left behind does not comment", async () => {
  github.addPullRequest({ number: 8, headRepository: "mallory/models", headRef: "patch", headSha: "4".repeat(40) });
  const triggeringRun = { id: 5, headSha: "5".repeat(40), headBranch: "patch", headOwner: "mallory", fromFork: true };
  const { commentUrl } = await publishTo(github, {
    head: "5".repeat(40),
    context: { event: "workflow_run", pullRequest: null, fromFork: true, triggeringRun },
  });
  expect(commentUrl).toBeNull();
  expect(github.state.comments).toEqual([]);
});

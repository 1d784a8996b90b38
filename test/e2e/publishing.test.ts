import { describe, expect, test } from "vitest";
import { decodeSections } from "../../src/report/section.ts";
import { runtimeToken } from "../github/results-service.ts";
import { defaultToken, type LoopbackGitHub, startGitHub } from "../github/server.ts";
import { forkPermissions, workflowToken } from "../github/tokens.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { type Event, loopback, mergeCommit, pullRequestEvent, runOnGitHub } from "./support/github-run.ts";
import type { BundleRun } from "./support/run-bundle.ts";

// roc_auc is 0.75: the first rule holds, the second does not.
const predictions = "id,label,score\na,0,0.1\nb,0,0.4\nc,1,0.35\nd,1,0.8\n";
const passing = { model: "churn", predictions: "p.csv", rules: "roc_auc >= 0.7" };
const failing = { ...passing, rules: "roc_auc >= 0.8" };
const head = "1".repeat(40);

function pullRequestWorkspace(): Promise<string> {
  return temporaryFolder({ "p.csv": predictions });
}

function warnings(run: BundleRun): string[] {
  return run.stdout.match(/^::warning.*$/gm) ?? [];
}

/** The commands that the runner would obey, but for masks of secrets and what it shows only when debugging. */
function commands(run: BundleRun): string[] {
  return (run.stdout.match(/^::.*$/gm) ?? []).filter((line) => !/^::(?:add-mask|debug)::/.test(line));
}

function sections(github: LoopbackGitHub) {
  return github.state.comments.flatMap(({ body }) => decodeSections(body).map(({ meta }) => meta));
}

describe("a pull request", () => {
  test("gets one comment and a check run on its head, not on the merge commit, and their URLs as outputs", async () => {
    const github = await loopback();
    github.addPullRequest();
    const run = await runOnGitHub({ github, workspace: await pullRequestWorkspace(), inputs: failing });
    expect(run.code).toBe(1);
    expect(github.state.checkRuns).toMatchObject([
      { headSha: head, fields: { name: "Modelgate / churn / evaluate-model", conclusion: "failure" } },
    ]);
    expect(github.state.comments).toMatchObject([{ issue: 1, author: "github-actions[bot]" }]);
    expect(sections(github)).toMatchObject([{ gate: "evaluate-model", verdict: "fail", head, runId: 100 }]);
    expect(run.outputs["comment-url"]).toContain(`#issuecomment-${github.state.comments[0]?.id}`);
    expect(run.outputs["check-run-url"]).toContain(String(github.state.checkRuns[0]?.id));
    expect(run.report?.provenance).toMatchObject({ commit: head, mergeCommit, baseCommit: "2".repeat(40) });
    expect(warnings(run)).toEqual([]);
    expect(run.stdout.split("\n").filter((line) => line.includes(defaultToken))).toEqual([
      `::add-mask::${defaultToken}`,
    ]);
  });

  test("whose comment and check run already say the same costs at most three requests", async () => {
    const github = await loopback();
    github.addPullRequest();
    const workspace = await pullRequestWorkspace();
    await runOnGitHub({ github, workspace, inputs: passing, runId: 100 });
    const before = github.requests.length;
    await runOnGitHub({ github, workspace, inputs: passing, runId: 101 });
    const made = github.requests.slice(before).map(({ operation }) => operation);
    expect(made.length).toBeLessThanOrEqual(3);
    expect(made).not.toContain("issues/update-comment");
    expect(github.state.comments).toHaveLength(1);
  });

  test("keeps what a newer run said when an older one, or an older attempt, ends late", async () => {
    const github = await loopback();
    github.addPullRequest();
    const workspace = await pullRequestWorkspace();
    await runOnGitHub({ github, workspace, inputs: passing, runId: 200, attempt: 2 });
    const body = github.state.comments[0]?.body;
    const late = await runOnGitHub({ github, workspace, inputs: failing, runId: 200, attempt: 1 });
    const older = await runOnGitHub({ github, workspace, inputs: failing, runId: 199 });
    expect([late.code, older.code]).toEqual([1, 1]);
    expect(github.state.comments.map((comment) => comment.body)).toEqual([body]);
    expect(sections(github)).toMatchObject([{ runId: 200, attempt: 2, verdict: "pass" }]);
    expect(github.state.checkRuns.at(-1)?.fields).toMatchObject({ conclusion: "success" });
  });

  test("keeps what stands for its newest commit when a run of an older commit ends late", async () => {
    const github = await loopback();
    const pull = github.addPullRequest();
    const workspace = await pullRequestWorkspace();
    pull.headSha = "4".repeat(40);
    await runOnGitHub({ github, workspace, inputs: passing, runId: 300, event: pullRequestEvent(pull) });
    await runOnGitHub({ github, workspace, inputs: failing, runId: 299 });
    expect(sections(github)).toMatchObject([{ runId: 300, head: "4".repeat(40), verdict: "pass" }]);
    expect(github.state.comments).toHaveLength(1);
  });

  test("where two runs of one gate publish at once ends with the newer one's word", async () => {
    const github = await loopback({ delays: { upTo: 40, seed: 5 } });
    github.addPullRequest();
    const workspace = await pullRequestWorkspace();
    await Promise.all([
      runOnGitHub({ github, workspace, inputs: failing, runId: 400 }),
      runOnGitHub({ github, workspace, inputs: passing, runId: 401 }),
    ]);
    expect(github.state.comments).toHaveLength(1);
    expect(sections(github)).toMatchObject([{ runId: 401, verdict: "pass" }]);
    expect(github.state.checkRuns.at(-1)?.fields).toMatchObject({ conclusion: "success" });
  });

  test.each(["mallory", "other-app[bot]"])(
    "whose comments hold our marker in a comment of %s gets one of its own, and that one is never touched",
    async (author) => {
      const rehearsal = await loopback();
      rehearsal.addPullRequest();
      const workspace = await pullRequestWorkspace();
      await runOnGitHub({ github: rehearsal, workspace, inputs: passing });
      const forged = rehearsal.state.comments[0]?.body ?? "";
      expect(decodeSections(forged)).toHaveLength(1);
      expect(forged).toContain('"runId":100');

      const github = await loopback();
      github.addPullRequest();
      // A forged section of a far newer run must not win either.
      const theirs = github.addComment({ issue: 1, author, body: forged.replace('"runId":100', '"runId":999999') });
      const before = { ...theirs };
      await runOnGitHub({ github, workspace, inputs: failing, runId: 101 });
      await runOnGitHub({ github, workspace, inputs: passing, runId: 102 });
      expect(github.state.comments.find(({ id }) => id === before.id)).toEqual(before);
      const ours = github.state.comments.filter((comment) => comment.author === "github-actions[bot]");
      expect(ours.map(({ body }) => decodeSections(body).map(({ meta }) => meta.runId))).toEqual([[102]]);
      expect(github.count("issues/delete-comment")).toBe(0);
    },
  );
});

describe("publishing that is not wanted", () => {
  test("costs no request without a token", async () => {
    const github = await loopback();
    github.addPullRequest();
    const run = await runOnGitHub({ github, workspace: await pullRequestWorkspace(), inputs: passing, token: "" });
    expect(run.code).toBe(0);
    expect(commands(run)).toEqual([]);
    expect(github.requests).toEqual([]);
    expect([run.outputs["comment-url"], run.outputs["check-run-url"]]).toEqual(["", ""]);
  });

  test.each([
    ["comment: false", { comment: "false" }, 0, 1],
    ["check-run: false", { "check-run": "false" }, 1, 0],
    ["both false", { comment: "false", "check-run": "false" }, 0, 0],
  ])("is left out by %s", async (_what, inputs, comments, checkRuns) => {
    const github = await loopback();
    github.addPullRequest();
    const workspace = await pullRequestWorkspace();
    const run = await runOnGitHub({ github, workspace, inputs: { ...passing, ...inputs } });
    expect([run.code, warnings(run)]).toEqual([0, []]);
    expect([github.state.comments.length, github.state.checkRuns.length]).toEqual([comments, checkRuns]);
    if (comments === 0) expect(github.requests.filter(({ path }) => path.includes("/issues/"))).toEqual([]);
    if (checkRuns === 0) expect(github.requests.filter(({ path }) => path.includes("check-runs"))).toEqual([]);
    if (comments + checkRuns === 0) expect(github.requests).toEqual([]);
  });
});

describe("an event", () => {
  const repository = { full_name: "acme/models", default_branch: "main" };
  const pushed: Event = { name: "push", sha: head, payload: { repository, before: "2".repeat(40), after: head } };
  const grouped = {
    name: "merge_group",
    sha: "9".repeat(40),
    payload: {
      repository,
      merge_group: { head_sha: head, base_sha: "2".repeat(40), base_ref: "refs/heads/main" },
    },
  };

  test.each<Event>([
    pushed,
    grouped,
    { name: "workflow_dispatch", sha: head, payload: { repository, inputs: {} } },
    { name: "schedule", sha: head, payload: { repository, schedule: "0 4 * * *" } },
  ])("$name gets its check run on the commit under test, no comment and no warning", async (event) => {
    const github = await loopback();
    github.addPullRequest();
    const run = await runOnGitHub({ github, workspace: await pullRequestWorkspace(), inputs: failing, event });
    expect([run.code, warnings(run)]).toEqual([1, []]);
    expect(github.state.checkRuns).toMatchObject([{ headSha: head, fields: { conclusion: "failure" } }]);
    expect(github.state.comments).toEqual([]);
    expect(run.report?.provenance).toMatchObject({ event: event.name, commit: head });
  });

  test("workflow_run comments on the open pull request of the branch and commit that it ran for", async () => {
    const github = await loopback();
    github.addPullRequest();
    const fork = github.addPullRequest({
      headRepository: "mallory/models",
      headRef: "patch",
      headSha: "4".repeat(40),
    });
    const payload = {
      repository,
      workflow_run: {
        id: 5,
        head_sha: fork.headSha,
        head_branch: "patch",
        head_repository: { full_name: "mallory/models", owner: { login: "mallory" } },
        // What the payload claims is not asked: this is another pull request's number.
        pull_requests: [{ number: 1 }],
      },
    };
    const event = { name: "workflow_run", sha: "2".repeat(40), payload };
    const run = await runOnGitHub({ github, workspace: await pullRequestWorkspace(), inputs: passing, event });
    expect([run.code, warnings(run)]).toEqual([0, []]);
    expect(github.state.comments.map(({ issue }) => issue)).toEqual([fork.number]);
    expect(github.state.checkRuns).toMatchObject([{ headSha: fork.headSha }]);
  });

  test("whose payload cannot be read is a warning, and the verdict stands", async () => {
    const github = await loopback();
    github.addPullRequest();
    const workspace = await pullRequestWorkspace();
    const run = await runOnGitHub({
      ...{ github, workspace, inputs: passing, event: pushed },
      env: { GITHUB_EVENT_PATH: "/nowhere/event.json" },
    });
    expect([run.code, run.outputs["verdict"], warnings(run).length]).toEqual([0, "pass", 1]);
  });
});

describe("an artifact", () => {
  const service = (github: LoopbackGitHub) => ({
    ACTIONS_RESULTS_URL: github.url,
    ACTIONS_RUNTIME_TOKEN: runtimeToken(100),
  });

  test("holds the report in its three forms, and a name used twice gets one of its own", async () => {
    const github = await loopback();
    github.addPullRequest();
    const workspace = await pullRequestWorkspace();
    const inputs = { ...passing, artifact: "evaluation" };
    const run = await runOnGitHub({ github, workspace, inputs, env: service(github) });
    const again = await runOnGitHub({ github, workspace, inputs, env: service(github) });
    expect([run.code, again.code, ...warnings(run), ...warnings(again)]).toEqual([0, 0]);
    const zips = github.state.artifacts.map(({ name, finalized, zip }) => ({
      name,
      finalized,
      files: ["report.json", "report.html", "report.md"].filter((file) => zip.includes(file)).length,
    }));
    expect(zips).toEqual([
      { name: "evaluation", finalized: true, files: 3 },
      { name: "evaluation-churn-evaluate-model", finalized: true, files: 3 },
    ]);
  });

  test("where there is no service is a notice and no warning", async () => {
    const github = await loopback();
    github.addPullRequest();
    const workspace = await pullRequestWorkspace();
    const run = await runOnGitHub({ github, workspace, inputs: { ...passing, artifact: "evaluation" } });
    expect([run.code, warnings(run)]).toEqual([0, []]);
    expect(run.stdout).toContain("there is no artifact service here");
  });
});

/** What goes wrong, and a part of the one sentence that says so. */
interface Trouble {
  readonly name: string;
  readonly says: RegExp;
  readonly token?: string;
  readonly event?: Event;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  order?(github: LoopbackGitHub): void;
}

const artifactService = { ACTIONS_RUNTIME_TOKEN: runtimeToken(100) };
const fork = { headRepository: "mallory/models" };
const troubles: readonly Trouble[] = [
  { name: "a token that may do nothing", says: /the token may not write/, token: "nothing" },
  { name: "a fork's token", says: /comes from a fork/, token: "fork", event: pullRequestEvent(fork) },
  { name: "a token that is unknown", says: /does not know the token/, token: "expired-token" },
  { name: "status 500", says: /did not answer as it should/, order: (github) => github.fail({ as: 500 }) },
  { name: "cut connections", says: /did not answer as it should/, order: (github) => github.fail({ as: "cut" }) },
  { name: "cut answers", says: /did not answer as it should/, order: (github) => github.fail({ as: "truncate" }) },
  { name: "no answer at all", says: /did not answer as it should/, order: (github) => github.fail({ as: "slow" }) },
  { name: "the hour's requests used up", says: /rate limit/, order: (github) => github.fail({ as: "limit" }) },
  { name: "a secondary limit", says: /rate limit/, order: (github) => github.fail({ as: "secondary" }) },
  {
    name: "an artifact service that fails",
    says: /The artifact was not published, although `artifact` asks for it/,
    inputs: { artifact: "evaluation" },
    env: artifactService,
    order: (github) => github.fail({ as: 500, match: /ArtifactService/ }),
  },
];

describe("GitHub in trouble", () => {
  const permissions =
    "permissions:%0A  contents: read%0A  checks: write         # the check run%0A  pull-requests: write";

  /** One run, beside the same run without a token; what of it differs from that one. */
  async function difference(trouble: Trouble, inputs: Readonly<Record<string, string>>, workspace: string) {
    const github = await loopback({
      // Far from here, so that the end of the hour's limit is never near enough to wait for.
      now: () => new Date(Date.UTC(2099, 0, 1)),
      tokens: {
        [defaultToken]: workflowToken(),
        nothing: workflowToken({}),
        fork: workflowToken(forkPermissions),
      },
    });
    github.addPullRequest(trouble.event === undefined ? {} : fork);
    trouble.order?.(github);
    const common = { github, workspace, event: trouble.event };
    const alone = await runOnGitHub({ ...common, inputs, token: "" });
    const run = await runOnGitHub({
      ...common,
      inputs: { ...inputs, ...trouble.inputs },
      ...(trouble.token === undefined ? {} : { token: trouble.token }),
      env: { ...trouble.env, ...(trouble.env === undefined ? {} : { ACTIONS_RESULTS_URL: github.url }) },
    });
    const said = warnings(run);
    return {
      code: run.code === alone.code,
      verdict: run.outputs["verdict"] === alone.outputs["verdict"],
      summary: run.summary === alone.summary && run.summary !== "",
      report: JSON.stringify(run.report) === JSON.stringify(alone.report),
      html: run.html === alone.html,
      warnings: said.length,
      says: trouble.says.test(said[0] ?? ""),
      // Permissions cure no artifact.
      fix: trouble.env !== undefined || said[0]?.includes(permissions) === true,
      otherCommands: commands(run).filter((line) => !said.includes(line)).length - commands(alone).length,
    };
  }

  const nothing = {
    ...{ code: true, verdict: true, summary: true, report: true, html: true },
    ...{ warnings: 1, says: true, fix: true, otherCommands: 0 },
  };

  test("changes nothing but one warning with the YAML to add, whether the gate passes or fails", {
    timeout: 180_000,
  }, async () => {
    const workspace = await pullRequestWorkspace();
    // At once, since most of their time is spent waiting.
    const runs = troubles.flatMap((trouble) =>
      [passing, failing].map(async (inputs) => [
        `${trouble.name}, ${inputs.rules}`,
        await difference(trouble, inputs, workspace),
      ]),
    );
    const seen = Object.fromEntries(await Promise.all(runs));
    expect(seen).toEqual(Object.fromEntries(Object.keys(seen).map((name) => [name, nothing])));
  });

  test("that cannot be reached at all is one warning, too", async () => {
    const gone = await startGitHub();
    await gone.close();
    const workspace = await pullRequestWorkspace();
    const [alone, run] = await Promise.all([
      runOnGitHub({ github: gone, workspace, inputs: failing, token: "" }),
      runOnGitHub({ github: gone, workspace, inputs: failing }),
    ]);
    expect([run.code, run.outputs["verdict"], run.summary]).toEqual([1, "fail", alone.summary]);
    expect(warnings(run)).toEqual([expect.stringContaining(permissions)]);
  });

  test("for a moment only is ridden out without a word", async () => {
    const github = await loopback();
    github.addPullRequest();
    github.fail({ as: 502, times: 2 });
    github.fail({ as: "cut-after", match: /^POST .*comments$/, times: 1 });
    const run = await runOnGitHub({ github, workspace: await pullRequestWorkspace(), inputs: passing });
    expect([run.code, warnings(run), github.state.comments.length]).toEqual([0, [], 1]);
  });
});

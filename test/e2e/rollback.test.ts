import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { stateFiles } from "../../src/action/state-files.ts";
import { documentDigest } from "../../src/gates/rollback/story.ts";
import { createDeployments } from "../../src/github/deployments.ts";
import { fileStore } from "../../src/rollout/store/file.ts";
import { githubStore } from "../../src/rollout/store/github.ts";
import type { NewRelease, RolloutStore, StoredPlan } from "../../src/rollout/store/provider.ts";
import { defaultToken, type LoopbackGitHub } from "../github/server.ts";
import { type Permissions, workflowToken } from "../github/tokens.ts";
import { type CommandTarget, commandTarget } from "./support/command-target.ts";
import { loopback, runOnGitHub } from "./support/github-run.ts";
import { type BundleRun, runBundle } from "./support/run-bundle.ts";

const digest = "ab".repeat(32);
const start = Date.UTC(2026, 0, 1);
const minute = 60_000;
const owner = { id: "test", shown: "the test" };

const plan: StoredPlan = {
  schemaVersion: 1,
  model: "churn",
  target: "command",
  environment: "production",
  version: "v2",
  modelDigest: digest,
  commit: null,
  stable: "v1",
  canary: "v2",
  inputs: { steps: "5% for 10m, 100%" },
  started: start,
};

function release(version: string, at: number, changes: Partial<NewRelease> = {}): NewRelease {
  const kind = "promoted";
  return {
    kind,
    previous: null,
    version,
    modelDigest: null,
    commit: null,
    at,
    rollout: null,
    reason: null,
    evidence: null,
    ...changes,
  };
}

function inFile({ workspace }: CommandTarget): RolloutStore {
  const path = join(workspace, "state.json");
  return fileStore(
    { path, shown: "state.json", target: "command", environment: "production", owner },
    stateFiles(),
    Date.now,
  );
}

/** A canary at 5 % since a minute after the start. */
async function canaryUnderWay(store: RolloutStore): Promise<void> {
  const { id } = await store.begin(plan);
  await store.append(id, { kind: "set", at: start, step: 0, weight: 5 });
  await store.append(id, { kind: "in-force", at: start + minute, step: 0, weight: 5 });
}

async function promotedV2(store: RolloutStore, commit: string | null = null): Promise<void> {
  await store.recordRelease(release("v1", start - minute));
  await canaryUnderWay(store);
  const rollout = (await store.latest())?.id ?? "";
  await store.append(rollout, { kind: "promote", at: start + 2 * minute, reason: "clear" });
  await store.append(rollout, { kind: "promoted", at: start + 2 * minute });
  await store.recordRelease(
    release("v2", start + 2 * minute, { previous: "v1", modelDigest: digest, rollout, commit }),
  );
}

const run = (target: CommandTarget, inputs: Readonly<Record<string, string>> = {}): Promise<BundleRun> =>
  runBundle({
    action: "rollback",
    workspace: target.workspace,
    inputs: { ...target.inputs, model: "churn", reason: "error_rate 4 % against 2 %", ...inputs },
  });

const outcomes = ({ report }: BundleRun) =>
  Object.fromEntries((report?.checks ?? []).map(({ id, outcome }) => [id, outcome]));

describe("a canary under way", () => {
  it("comes back, is recorded with its evidence, and its model is refused", async () => {
    const target = await commandTarget(5);
    const store = inFile(target);
    await canaryUnderWay(store);
    const ran = await run(target);
    expect(ran.stderr).toBe("");
    expect(ran.outputs["summary"]).toMatch(
      /^v2 was taken back to v1: error_rate 4 % against 2 % \(it had traffic for .+, the way back took .+\)$/,
    );
    expect(ran).toMatchObject({ code: 0, outputs: { verdict: "pass" } });
    expect(await target.weight()).toBe(0);
    expect(await target.writes()).toEqual(["rollback 0"]);
    expect((await store.latest())?.events.map(({ kind }) => kind)).toEqual([
      "set",
      "in-force",
      "roll-back",
      "rolled-back",
    ]);
    const [newest] = await store.releases();
    expect(newest).toMatchObject({
      kind: "rollback",
      previous: "v2",
      version: "v1",
      reason: "error_rate 4 % against 2 %",
    });
    expect(await store.quarantined()).toMatchObject([{ modelDigest: digest, version: "v2" }]);
    const evidence = await readFile(ran.reportPath.replace(/\.json$/, ".evidence.json"), "utf8");
    expect(newest?.evidence).toBe(documentDigest(JSON.parse(evidence) as object));
    expect(JSON.parse(evidence)).toMatchObject({ from: { version: "v2", modelDigest: digest }, rollout: { id: "1" } });
    const { time_bad_seconds: bad, time_to_recover_seconds: recovery } = JSON.parse(
      ran.outputs["metrics"] ?? "",
    ) as Record<string, number>;
    expect(bad).toBeGreaterThan(3_600);
    expect(recovery).toBeLessThan(60);
  });

  it("comes back once: the second run writes nothing and says so", async () => {
    const target = await commandTarget(5);
    await canaryUnderWay(inFile(target));
    await run(target);
    const before = await readFile(join(target.workspace, "state.json"), "utf8");
    const again = await run(target, { reason: "again" });
    expect(again).toMatchObject({ code: 0, outputs: { verdict: "pass" } });
    expect(again.outputs["summary"]).toMatch(/^nothing to do: v1 has all traffic since the rollback of \d{4}-/);
    expect(await target.writes()).toEqual(["rollback 0"]);
    expect(await readFile(join(target.workspace, "state.json"), "utf8")).toBe(before);
  });

  it("is brought back again where somebody moved it after that", async () => {
    const target = await commandTarget(5);
    await canaryUnderWay(inFile(target));
    await run(target);
    await target.setWeight(40);
    const again = await run(target);
    expect(again.outputs["summary"]).toMatch(/^the traffic was brought back to v1 again/);
    expect(await target.weight()).toBe(0);
    expect(await inFile(target).releases()).toHaveLength(1);
  });

  it("that its own rollout took back is only recorded", async () => {
    const target = await commandTarget(0);
    const store = inFile(target);
    await canaryUnderWay(store);
    await store.append("1", { kind: "roll-back", at: start + 3 * minute, reason: "errors: worse" });
    await store.append("1", { kind: "rolled-back", at: start + 4 * minute });
    const { reason: _given, ...inputs } = target.inputs;
    const ran = await runBundle({
      action: "rollback",
      workspace: target.workspace,
      inputs: { ...inputs, model: "churn" },
    });
    expect(ran.outputs["summary"]).toMatch(/^v2 was taken back to v1: errors: worse \(it had traffic for 3 min/);
    expect(await target.writes()).toEqual([]);
    expect(await store.releases()).toMatchObject([{ kind: "rollback", version: "v1" }]);
  });
});

describe("a promoted model", () => {
  it("goes back to the last good one, and its records are marked as failed", async () => {
    const target = await commandTarget(100);
    const store = inFile(target);
    await promotedV2(store);
    const ran = await run(target);
    expect(ran.outputs["summary"]).toMatch(/^v2 was taken back to v1/);
    expect(await target.weight()).toBe(0);
    const state = JSON.parse(await readFile(join(target.workspace, "state.json"), "utf8")) as { failed: object[] };
    expect(state.failed).toMatchObject([{ id: "r2", reason: "error_rate 4 % against 2 %" }]);
  });

  it("counts the time to recover from when the alert saw the harm", async () => {
    const target = await commandTarget(100);
    await promotedV2(inFile(target));
    const since = new Date(Date.now() - 10 * minute).toISOString();
    const metrics = JSON.parse((await run(target, { since })).outputs["metrics"] ?? "") as Record<string, number>;
    expect(metrics["time_to_recover_seconds"]).toBeGreaterThanOrEqual(600);
    expect(metrics["time_to_recover_seconds"]).toBeLessThan(660);
  });
});

describe("the way back that does not work", () => {
  it("fails with what the target said last, and records no way back", async () => {
    const target = await commandTarget(5);
    const store = inFile(target);
    await canaryUnderWay(store);
    await target.behave("fails");
    const ran = await run(target);
    expect(ran).toMatchObject({ code: 1, outputs: { verdict: "fail" } });
    expect(ran.outputs["summary"]).toContain("v2 is NOT back: 4 attempts did not bring the traffic back");
    expect(ran.outputs["summary"]).toContain("the balancer is away");
    expect(await store.releases()).toEqual([]);
    expect((await store.latest())?.events.at(-1)?.kind).toBe("roll-back");
    await target.behave("works");
    expect((await run(target)).code).toBe(0);
    expect(await target.weight()).toBe(0);
  });

  it("fails where nothing was ever promoted, and touches nothing", async () => {
    const target = await commandTarget(5);
    const ran = await run(target);
    expect(ran).toMatchObject({ code: 1 });
    expect(ran.outputs["summary"]).toBe("there is nothing to go back to: nothing was promoted or begun on this target");
    expect(await target.writes()).toEqual([]);
  });

  it("fails where what serves does not answer the probe", async () => {
    const target = await commandTarget(5);
    await canaryUnderWay(inFile(target));
    const ran = await run(target, { probe: "http://127.0.0.1:9/health" });
    expect(ran).toMatchObject({ code: 1 });
    expect(outcomes(ran)).toMatchObject({ traffic: "pass", "probe:http://127.0.0.1:9/health": "fail" });
  });
});

describe("what is asked", () => {
  it("a dry run changes nothing and says what it would", async () => {
    const target = await commandTarget(5);
    await canaryUnderWay(inFile(target));
    const before = await readFile(join(target.workspace, "state.json"), "utf8");
    const ran = await run(target, { "dry-run": "true" });
    expect(ran.outputs["summary"]).toBe("dry run: v2 would be taken back to v1; now 5 % at v2, stable v1");
    expect(ran.report?.checks[0]?.evidence).toContain(`quarantine the model ${digest}`);
    expect(ran.report?.checks[0]?.evidence[0]).toContain("weights.mjs rollback 0");
    expect(await target.writes()).toEqual([]);
    expect(await readFile(join(target.workspace, "state.json"), "utf8")).toBe(before);
  });

  it("a model is let out of quarantine with a reason, and no traffic is touched", async () => {
    const target = await commandTarget(5);
    const store = inFile(target);
    await canaryUnderWay(store);
    await run(target);
    await target.setWeight(5);
    const ran = await run(target, { "lift-quarantine": digest });
    expect(ran.outputs["summary"]).toMatch(
      /^the model abababababab is lifted out of quarantine \(error_rate 4 % against 2 %\)/,
    );
    expect(await store.quarantined()).toEqual([]);
    expect(await target.weight()).toBe(5);
    expect((await run(target, { "lift-quarantine": digest })).outputs["summary"]).toContain("nothing to lift");
  });

  it.each([
    [{ "lift-quarantine": "abc" }, 'lift-quarantine: found "abc"'],
    [{ "lift-quarantine": digest, reason: "" }, "reason: say why"],
    [{ since: "yesterday" }, 'since: found "yesterday"'],
    [{ target: "" }, "target: name what carries the traffic"],
    [{ "open-isue": "true" }, 'there is no input "open-isue" in this version; did you mean open-issue'],
  ])("bad input is refused: %o", async (inputs, sentence) => {
    const target = await commandTarget(5);
    const ran = await run(target, inputs);
    expect(ran.code).toBe(1);
    expect(ran.outputs["summary"]).toContain(sentence);
    expect(await target.writes()).toEqual([]);
  });
});

const rights: Permissions = {
  contents: "write",
  deployments: "write",
  issues: "write",
  "pull-requests": "write",
  checks: "write",
};

async function onGitHub(permissions: Permissions = rights): Promise<LoopbackGitHub> {
  return loopback({ tokens: { [defaultToken]: workflowToken(permissions), seed: workflowToken(rights) } });
}

function inDeployments(github: LoopbackGitHub, commit: string): RolloutStore {
  const connection = { apiUrl: github.url, token: "seed", timing: { spacing: "none" as const } };
  const runUrl = "https://github.com/acme/models/actions/runs/7";
  const port = createDeployments(connection, { owner: "acme", repo: "models", commit, runUrl }, () => Date.now());
  return githubStore({ target: "command", environment: "production", owner, run: null }, port, () => Date.now());
}

function dispatched(
  github: LoopbackGitHub,
  target: CommandTarget,
  sha: string,
  inputs: Readonly<Record<string, string>> = {},
  name = "workflow_dispatch",
) {
  const { state: _file, ...others } = target.inputs;
  return runOnGitHub({
    github,
    action: "rollback",
    workspace: target.workspace,
    event: { name, sha, payload: { repository: { full_name: "acme/models", default_branch: "main" } } },
    inputs: {
      ...others,
      model: "churn",
      reason: "error_rate 4 % against 2 %",
      comment: "false",
      "check-run": "false",
      ...inputs,
    },
  });
}

describe("on GitHub", () => {
  it.each(["workflow_dispatch", "repository_dispatch", "schedule"])(
    "%s: the failed deployment fails, a rollback succeeds, one issue tells people, the commit is to be reverted",
    async (event) => {
      const github = await onGitHub();
      github.push("main", { "model.txt": "v1" });
      const bad = github.push("main", { "model.txt": "v2" }, "Bring v2");
      const target = await commandTarget(100);
      await promotedV2(inDeployments(github, bad), bad);
      const ran = await dispatched(github, target, bad, { "revert-pull-request": "true" }, event);
      expect(ran).toMatchObject({ code: 0, outputs: { verdict: "pass" } });
      expect(await target.weight()).toBe(0);
      const rollback = github.state.deployments.find(({ fields }) => fields.task === "rollback");
      expect(rollback?.fields).toMatchObject({
        environment: "production",
        payload: {
          previous: "v2",
          version: "v1",
          reason: "error_rate 4 % against 2 %",
          evidence: expect.stringMatching(/^[0-9a-f]{64}$/),
        },
      });
      expect(rollback?.statuses.at(-1)?.fields.state).toBe("success");
      const failed = github.state.deployments.filter(({ fields }) => fields.task === "modelgate:promoted").at(-1);
      expect(failed?.statuses.at(-1)?.fields).toMatchObject({
        state: "failure",
        log_url: "https://github.com/acme/models/actions/runs/100",
      });
      expect(github.state.issues).toHaveLength(1);
      expect(github.state.issues[0]).toMatchObject({ title: "churn was rolled back in production", state: "open" });
      expect(github.state.pullRequests).toMatchObject([{ title: 'Revert "Bring v2"' }]);

      const writes = github.requests.filter(({ method }) => method !== "GET").length;
      const again = await dispatched(github, target, bad, { "revert-pull-request": "true" }, event);
      expect(again.outputs["summary"]).toMatch(/^nothing to do/);
      expect(github.requests.filter(({ method }) => method !== "GET")).toHaveLength(writes);
    },
  );

  it("brings traffic back where the token may write nothing, and says what to add", async () => {
    const github = await onGitHub({ contents: "read", deployments: "read", issues: "read" });
    const sha = github.push("main", { "model.txt": "v2" });
    const target = await commandTarget(5);
    await canaryUnderWay(inDeployments(github, sha));
    const ran = await dispatched(github, target, sha);
    expect(await target.weight()).toBe(0);
    expect(ran).toMatchObject({ code: 0, outputs: { verdict: "warn" } });
    expect(outcomes(ran)).toMatchObject({ traffic: "pass", recorded: "fail", issue: "fail" });
    const said = JSON.stringify(ran.report?.checks);
    expect(said).toContain("issues: write");
    expect(said).toContain("run rollback again later");
  });

  it("brings a canary back while GitHub is down, and records it when it is up again", async () => {
    const github = await onGitHub();
    const sha = github.push("main", { "model.txt": "v2" });
    const target = await commandTarget(5);
    const store = inDeployments(github, sha);
    await canaryUnderWay(store);
    github.fail({ as: "cut" });
    const ran = await dispatched(github, target, sha);
    expect(await target.weight()).toBe(0);
    expect(ran.outputs["verdict"]).toBe("warn");
    expect(outcomes(ran)).toMatchObject({ traffic: "pass", recorded: "fail" });
    github.heal();
    const later = await dispatched(github, target, sha);
    expect(later).toMatchObject({ code: 0, outputs: { verdict: "pass" } });
    expect(await target.writes()).toEqual(["rollback 0"]);
    expect(await store.releases()).toMatchObject([{ kind: "rollback", previous: "v2", version: "v1" }]);
    expect(github.state.issues).toHaveLength(1);
  });
});

import { afterEach, describe, expect, it } from "vitest";
import { createDeployments } from "../../../../src/github/deployments.ts";
import type { DeploymentsPort } from "../../../../src/rollout/store/deployments-port.ts";
import { githubStore } from "../../../../src/rollout/store/github.ts";
import type { RolloutStore, StoredPlan } from "../../../../src/rollout/store/provider.ts";
import { type LoopbackGitHub, startGitHub } from "../../../github/server.ts";
import { type Permissions, workflowToken } from "../../../github/tokens.ts";

const sha = "a".repeat(40);
const all: Permissions = { contents: "write", deployments: "write", actions: "read" };
const plan: StoredPlan = {
  schemaVersion: 1,
  model: "churn",
  target: "kserve:prod/churn",
  environment: "production",
  version: "v2",
  modelDigest: null,
  commit: sha,
  stable: "v1",
  canary: "v2",
  inputs: { steps: "5% for 10m, 100%" },
  started: 1_790_000_000_000,
};

let github: LoopbackGitHub | null = null;

afterEach(async () => {
  const violations = github?.violations ?? [];
  await github?.close();
  github = null;
  // Every request and answer was held against GitHub's own description of its API.
  expect(violations).toEqual([]);
});

async function loopback(permissions: Permissions = all): Promise<LoopbackGitHub> {
  github = await startGitHub({ tokens: { token: workflowToken(permissions) } });
  return github;
}

function portOf(server: LoopbackGitHub, run = 7): DeploymentsPort {
  return createDeployments(
    { apiUrl: server.url, token: "token", timing: { second: 1, spacing: "none" } },
    { owner: "acme", repo: "models", commit: sha, runUrl: `https://github.com/acme/models/actions/runs/${run}` },
    () => Date.now(),
  );
}

interface Asked {
  readonly run?: number;
  readonly target?: string;
  readonly now?: () => number;
}

function storeOf(
  server: LoopbackGitHub,
  { run = 7, target = plan.target, now = () => plan.started }: Asked = {},
): RolloutStore {
  const owner = { id: `run-${run}`, shown: `run ${run}` };
  return githubStore({ target, environment: "production", owner, run }, portOf(server, run), now);
}

describe("a rollout in GitHub's deployments", () => {
  it("is there for another run with its plan and its events in their order", async () => {
    const server = await loopback();
    const store = storeOf(server);
    expect(await store.latest()).toBeNull();
    const { id } = await store.begin(plan);
    await store.append(id, { kind: "set", at: plan.started, step: 0, weight: 5 });
    await store.append(id, { kind: "in-force", at: plan.started + 1, step: 0, weight: 5 });
    await store.append(id, {
      kind: "look",
      number: 1,
      start: plan.started + 1,
      end: plan.started + 60_000,
      step: 0,
      weight: 5,
      decision: "watch",
    });
    const found = await storeOf(server, { run: 8 }).latest();
    expect(found?.id).toBe(id);
    expect(found?.plan).toEqual(plan);
    expect(found?.events.map(({ kind }) => kind)).toEqual(["set", "in-force", "look"]);
  });

  it("asks GitHub neither to merge nor to wait for checks", async () => {
    const server = await loopback();
    await storeOf(server).begin(plan);
    expect(server.state.deployments[0]?.fields).toMatchObject({ auto_merge: false, required_contexts: [] });
  });

  it("is not taken for that of another target in the same environment", async () => {
    const server = await loopback();
    await storeOf(server).begin(plan);
    expect(await storeOf(server, { target: "kserve:prod/other" }).latest()).toBeNull();
  });

  it("counts an event once whose first answer was lost and that was written again", async () => {
    const server = await loopback();
    const store = storeOf(server);
    const { id } = await store.begin(plan);
    const event = { kind: "promoted" as const, at: plan.started };
    server.fail({
      match: new RegExp(`^POST /repos/acme/models/deployments/${id}/statuses`),
      as: "cut-after",
      times: 1,
    });
    await expect(store.append(id, event)).rejects.toMatchObject({ name: "StoreFailure", kind: "unreachable" });
    await store.append(id, event);
    expect(server.state.deployments[0]?.statuses).toHaveLength(2);
    expect((await store.latest())?.events).toHaveLength(1);
  });

  it("uses the deployment that the job's environment made, and makes no twin", async () => {
    const server = await loopback();
    const own = {
      id: server.state.nextId(),
      creator: "github-actions[bot]",
      created: server.state.now(),
      statuses: [
        {
          id: server.state.nextId(),
          creator: "github-actions[bot]",
          created: server.state.now(),
          fields: { state: "in_progress", log_url: "https://github.com/acme/models/actions/runs/7/job/12" },
        },
      ],
      fields: { task: "deploy", environment: "production", payload: {}, sha, ref: "main", description: null },
    };
    server.state.deployments.push(own);
    const { id } = await storeOf(server).begin(plan);
    expect(id).toBe(String(own.id));
    expect(server.state.deployments).toHaveLength(1);
    await storeOf(server).append(id, { kind: "set", at: plan.started, step: 0, weight: 5 });
    const found = await storeOf(server, { run: 8 }).latest();
    expect(found).toMatchObject({ id, plan, events: [{ kind: "set" }] });
  });

  it("does not take the deployment of another run's job for its own", async () => {
    const server = await loopback();
    server.state.deployments.push({
      id: server.state.nextId(),
      creator: "github-actions[bot]",
      created: server.state.now(),
      statuses: [
        {
          id: server.state.nextId(),
          creator: "github-actions[bot]",
          created: server.state.now(),
          fields: { state: "in_progress", log_url: "https://github.com/acme/models/actions/runs/77/job/12" },
        },
      ],
      fields: { task: "deploy", environment: "production", payload: {}, sha, ref: "main", description: null },
    });
    await storeOf(server).begin(plan);
    expect(server.state.deployments).toHaveLength(2);
  });

  it("names the permission that is missing", async () => {
    const server = await loopback({ contents: "read" });
    await expect(storeOf(server).begin(plan)).rejects.toThrow("the job needs `deployments: write` in its permissions");
  });
});

describe("what served, in GitHub's deployments", () => {
  const release = {
    kind: "promoted" as const,
    previous: "v1",
    version: "v2",
    modelDigest: "d".repeat(64),
    commit: sha,
    at: plan.started,
    rollout: "1",
    reason: null,
    evidence: null,
  };

  it("is listed newest first, and the one before is made inactive by us", async () => {
    const server = await loopback();
    const store = storeOf(server);
    const first = await store.recordRelease(release);
    const second = await store.recordRelease({
      ...release,
      kind: "rollback",
      version: "v1",
      at: release.at + 1,
      reason: "errors",
    });
    expect((await store.releases()).map(({ id }) => id)).toEqual([second.id, first.id]);
    const states = server.state.deployments.map(({ statuses }) => statuses.map(({ fields }) => fields.state));
    expect(states).toEqual([["success", "inactive"], ["success"]]);
    expect(server.state.deployments[1]?.fields).toMatchObject({ task: "rollback" });
  });

  it("keeps a model in quarantine until it is lifted", async () => {
    const server = await loopback();
    const store = storeOf(server);
    const model = { modelDigest: "d".repeat(64), version: "v2", reason: "error_rate", at: plan.started };
    await store.quarantine(model);
    expect((await store.quarantined()).map(({ modelDigest }) => modelDigest)).toEqual([model.modelDigest]);
    await store.liftQuarantine(model.modelDigest);
    expect(await store.quarantined()).toEqual([]);
    await store.quarantine(model);
    expect(await store.quarantined()).toHaveLength(1);
  });
});

describe("the lock that is a ref", () => {
  const soon = plan.started + 60_000;

  it("is had by one of two runs, which says who has it and until when", async () => {
    const server = await loopback();
    expect(await storeOf(server).lock.acquire(soon)).toEqual({ outcome: "held" });
    expect(await storeOf(server, { run: 8 }).lock.acquire(soon)).toEqual({
      outcome: "taken",
      by: "run 7",
      expires: soon,
    });
    expect([...server.state.refs.keys()]).toEqual([
      expect.stringMatching(/^modelgate\/lock\/production-kserve-prod-churn-[0-9a-f]{8}$/),
    ]);
  });

  it("is renewed by its owner, and free when it is given back", async () => {
    const server = await loopback();
    const lock = storeOf(server).lock;
    await lock.acquire(soon);
    expect(await storeOf(server).lock.acquire(soon + 1)).toEqual({ outcome: "held" });
    await lock.release();
    expect(server.state.refs.size).toBe(0);
    expect(await storeOf(server, { run: 8 }).lock.acquire(soon)).toEqual({ outcome: "held" });
  });

  it("is taken over by one of many when its time is over", async () => {
    const server = await loopback();
    await storeOf(server).lock.acquire(soon);
    const later = () => soon + 1;
    const outcomes = await Promise.all(
      [8, 9, 10, 11].map((run) => storeOf(server, { run, now: later }).lock.acquire(soon + 60_000)),
    );
    expect(outcomes.filter(({ outcome }) => outcome === "held")).toHaveLength(1);
    expect(server.state.refs.size).toBe(1);
  });

  it("is taken over at once when the run that has it has ended", async () => {
    const server = await loopback();
    await storeOf(server).lock.acquire(soon);
    const run = {
      attempt: 1,
      event: "push",
      headSha: sha,
      headBranch: "main",
      headRepository: "acme/models",
      created: server.state.now(),
    };
    server.state.workflowRuns.push({ ...run, id: 7, status: "completed", conclusion: "cancelled" });
    expect(await storeOf(server, { run: 8 }).lock.acquire(soon)).toEqual({ outcome: "held" });
  });

  it("cannot be had without the right to make refs, and says which to add", async () => {
    const server = await loopback({ contents: "read", deployments: "write" });
    expect(await storeOf(server).lock.acquire(soon)).toMatchObject({
      outcome: "unavailable",
      message: expect.stringContaining("`contents: write`"),
    });
  });
});

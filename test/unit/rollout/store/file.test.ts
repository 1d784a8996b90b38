import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { stateFiles } from "../../../../src/action/state-files.ts";
import type { Look } from "../../../../src/rollout/look.ts";
import { fileStore } from "../../../../src/rollout/store/file.ts";
import type { RolloutStore, StoredPlan } from "../../../../src/rollout/store/provider.ts";
import { temporaryFolder } from "../../../support/temporary-folder.ts";

const plan: StoredPlan = {
  schemaVersion: 1,
  model: "churn",
  target: "command",
  environment: "production",
  version: "v2",
  modelDigest: null,
  commit: null,
  stable: null,
  canary: null,
  inputs: { steps: "5% for 10m, 100%" },
  started: 1_790_000_000_000,
};
const look: Look = {
  number: 1,
  start: plan.started,
  end: plan.started + 60_000,
  step: 0,
  weight: 5,
  readings: {
    stable: new Map([["errors", { kind: "value", value: 3 }]]),
    canary: new Map([
      ["errors", { kind: "absent", why: "stale", message: "the newest line is old" }],
      ["scores", { kind: "samples", values: [0.1, 0.2] }],
    ]),
  },
};

function storeOf(folder: string, target = "command"): RolloutStore {
  const owner = { id: "one", shown: "one" };
  const settings = { path: join(folder, "state/rollout.json"), shown: "state/rollout.json", target, owner };
  return fileStore({ ...settings, environment: "production" }, stateFiles(), () => plan.started);
}

describe("a rollout in a file", () => {
  it("is there for another process with its plan, its events and what its looks read", async () => {
    const folder = await temporaryFolder();
    const { id } = await storeOf(folder).begin(plan);
    await storeOf(folder).append(id, { kind: "in-force", at: plan.started, step: 0, weight: 5 });
    const event = {
      kind: "look",
      number: 1,
      start: look.start,
      end: look.end,
      step: 0,
      weight: 5,
      decision: "watch",
    } as const;
    await storeOf(folder).append(id, event, look);
    const found = await storeOf(folder).latest();
    expect(found).toEqual({
      id,
      plan,
      events: [{ kind: "in-force", at: plan.started, step: 0, weight: 5 }, event],
      looks: [look],
    });
  });

  it("makes missing folders and leaves no other file beside its own", async () => {
    const folder = await temporaryFolder();
    const store = storeOf(folder);
    await store.lock.acquire(plan.started + 60_000);
    await store.begin(plan);
    await store.lock.release();
    expect(await readdir(join(folder, "state"))).toEqual(["rollout.json"]);
  });

  it.each([
    { what: "is no JSON", text: "{", says: "is no JSON" },
    { what: "is another document", text: '{"a": 1}', says: "is no state of a rollout" },
    { what: "holds an event that is none", text: null, says: '"s0 w5 flown", which is no event' },
  ])("refuses a file that $what, and names it", async ({ text, says }) => {
    const folder = await temporaryFolder();
    const store = storeOf(folder);
    await store.begin(plan);
    const path = join(folder, "state/rollout.json");
    const broken = text ?? (await readFile(path, "utf8")).replace('"events": []', '"events": ["s0 w5 flown"]');
    await writeFile(path, broken);
    await expect(store.latest()).rejects.toMatchObject({ name: "StoreFailure", kind: "damaged" });
    await expect(store.latest()).rejects.toThrow(says);
    await expect(store.latest()).rejects.toThrow("state/rollout.json");
  });

  it("refuses a file of another target", async () => {
    const folder = await temporaryFolder();
    await storeOf(folder).begin(plan);
    await expect(storeOf(folder, "kserve:prod/churn").latest()).rejects.toThrow("holds the rollouts of command");
  });

  it("keeps what served, and models in quarantine until they are lifted", async () => {
    const folder = await temporaryFolder();
    const store = storeOf(folder);
    const release = {
      kind: "promoted" as const,
      previous: "v1",
      version: "v2",
      modelDigest: "d",
      commit: null,
      at: plan.started,
      rollout: "1",
      reason: null,
      evidence: null,
    };
    const first = await store.recordRelease(release);
    const second = await store.recordRelease({ ...release, kind: "rollback", reason: "errors" });
    expect((await store.releases()).map(({ id }) => id)).toEqual([second.id, first.id]);
    const model = { modelDigest: "d", version: "v2", reason: "errors", at: plan.started };
    await store.quarantine(model);
    expect(await store.quarantined()).toEqual([model]);
    await store.liftQuarantine("d");
    expect(await store.quarantined()).toEqual([]);
  });
});

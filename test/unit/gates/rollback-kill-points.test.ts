import { describe, expect, it } from "vitest";
import { rollback } from "../../../src/gates/rollback/index.ts";
import type { RolloutEvent } from "../../../src/rollout/events.ts";
import { fileStore } from "../../../src/rollout/store/file.ts";
import type { StateFiles } from "../../../src/rollout/store/file-port.ts";
import type { RolloutStore, StoredPlan } from "../../../src/rollout/store/provider.ts";
import { memoryFiles } from "../../support/memory-files.ts";
import { memoryRouter, runInWorld, smallRollout, testClock } from "../../support/rollout-world.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const start = Date.UTC(2026, 0, 5, 12);
const owner = { id: "test", shown: "the test" };
const digest = "ab".repeat(32);
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
  inputs: {},
  started: start,
};

/**
 * Ends the run, as SIGKILL would, before or after the write of that number, counted from 0 over files and router: nothing
 * of it ever goes on.
 */
function killer(at: number, when: "before" | "after") {
  let writes = 0;
  let kill = (): void => {};
  const killed = new Promise<"killed">((resolve) => {
    kill = () => resolve("killed");
  });
  const forever = <T>(): Promise<T> => {
    kill();
    return new Promise(() => {});
  };
  async function guard<T>(write: () => Promise<T>): Promise<T> {
    const isThis = writes++ === at;
    if (isThis && when === "before") return forever();
    const done = await write();
    return isThis ? forever() : done;
  }
  return { guard, killed };
}

interface Life {
  readonly name: string;
  readonly weight: number;
  readonly prepare: (store: RolloutStore) => Promise<void>;
}

async function begun(store: RolloutStore, events: readonly RolloutEvent[]): Promise<void> {
  const { id } = await store.begin(plan);
  for (const event of events) await store.append(id, event);
}

const inForce: RolloutEvent = { kind: "in-force", at: start + 1, step: 0, weight: 25 };
const release = {
  previous: null,
  commit: null,
  rollout: null,
  reason: null,
  evidence: null,
  modelDigest: null,
} as const;

const lives: readonly Life[] = [
  { name: "a canary under way", weight: 25, prepare: (store) => begun(store, [inForce]) },
  {
    name: "a promoted model",
    weight: 100,
    async prepare(store) {
      await store.recordRelease({ ...release, kind: "promoted", version: "v1", at: start - 1 });
      await begun(store, [inForce, { kind: "promoted", at: start + 2 }]);
      await store.recordRelease({
        ...release,
        kind: "promoted",
        version: "v2",
        at: start + 3,
        rollout: "1",
        modelDigest: digest,
      });
    },
  },
  {
    name: "a canary that its rollout took back",
    weight: 0,
    prepare: (store) =>
      begun(store, [
        inForce,
        { kind: "roll-back", at: start + 2, reason: "harm" },
        { kind: "rolled-back", at: start + 3 },
      ]),
  },
];

async function world({ weight, prepare }: Life) {
  const contents = new Map<string, string>();
  const files = memoryFiles(contents);
  const clock = testClock(start + 60_000);
  const folder = await temporaryFolder({});
  const store = fileStore(
    { path: `${folder}/state.json`, shown: "state.json", target: "command", environment: "production", owner },
    files,
    clock.now,
  );
  await prepare(store);
  const router = memoryRouter();
  router.set(weight);
  const { steps: _steps, rules: _rules, ...inputs } = smallRollout;
  const { target, state, status } = inputs;
  const given = { target, state, status, "set-weight": inputs["set-weight"], reason: "errors", model: "churn" };
  const run = async (guard: <T>(write: () => Promise<T>) => Promise<T>) => {
    const guarded: StateFiles = { ...files, replace: (path, text) => guard(() => files.replace(path, text)) };
    return runInWorld(rollback, {
      folder,
      clock,
      stateFiles: guarded,
      inputs: given,
      runCommand: (request) =>
        request.args[0] === "status" ? router.runCommand(request) : guard(() => router.runCommand(request)),
    });
  };
  const end = async () => ({
    weight: router.weight(),
    releases: (await store.releases()).map(({ kind, version, previous }) => ({ kind, version, previous })),
    quarantined: (await store.quarantined()).map(({ modelDigest }) => modelDigest),
    last: (await store.latest())?.events.at(-1)?.kind,
    failed: (JSON.parse(contents.get(`${folder}/state.json`) ?? "") as { failed: { id: string }[] }).failed.map(
      ({ id }) => id,
    ),
  });
  return { run, end, weights: router.weights };
}

const whole = <T>(write: () => Promise<T>): Promise<T> => write();

describe.each(lives)("a rollback of $name that is killed at any write", (life) => {
  it("is finished by the next run, as if it had not been killed", async () => {
    const unharmed = await world(life);
    let writes = 0;
    await unharmed.run((write) => {
      writes++;
      return write();
    });
    const expected = await unharmed.end();
    expect(expected).toMatchObject({ weight: 0, quarantined: [digest] });
    expect(expected.releases[0]).toMatchObject({ kind: "rollback", version: "v1", previous: "v2" });
    expect(writes).toBeGreaterThan(2);

    for (let at = 0; at < writes; at++) {
      for (const when of ["before", "after"] as const) {
        const killed = await world(life);
        const { guard, killed: end } = killer(at, when);
        expect(await Promise.race([killed.run(guard), end]), `write ${at}, ${when}`).toBe("killed");
        // Whatever was lost: no run ever gave the bad model more traffic.
        expect(killed.weights.every((weight) => weight === 0)).toBe(true);
        const { report } = await killed.run(whole);
        expect(report.verdict, `write ${at}, ${when}`).toBe("pass");
        expect(await killed.end(), `write ${at}, ${when}`).toEqual(expected);
      }
    }
  });
});

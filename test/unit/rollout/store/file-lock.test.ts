import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fileLock } from "../../../../src/rollout/store/file-lock.ts";
import type { StateFiles } from "../../../../src/rollout/store/file-port.ts";
import { memoryFiles } from "../../../support/memory-files.ts";

const now = 1_790_000_000_000;
const soon = now + 60_000;

/** Files whose every operation lets others go first, in an order that a list of numbers decides. */
function interleaved(files: StateFiles, order: () => number): StateFiles {
  const late = async <T>(work: () => Promise<T>): Promise<T> => {
    for (let turns = order(); turns > 0; turns--) await Promise.resolve();
    return work();
  };
  return {
    ...files,
    read: (path) => late(() => files.read(path)),
    replace: (path, text) => late(() => files.replace(path, text)),
    create: (path, text) => late(() => files.create(path, text)),
    remove: (path) => late(() => files.remove(path)),
  };
}

function lockOf(files: Map<string, string>, process: number, running: ReadonlySet<number>, at = now) {
  const owner = { id: `owner-${process}`, shown: `process ${process}` };
  return fileLock("/state.json.lock", owner, memoryFiles(files, process, running), () => at);
}

describe("the lock that is a file", () => {
  it("is had by one, and says to others who has it and until when", async () => {
    const files = new Map<string, string>();
    const running = new Set([1, 2]);
    expect(await lockOf(files, 1, running).acquire(soon)).toEqual({ outcome: "held" });
    expect(await lockOf(files, 2, running).acquire(soon)).toEqual({ outcome: "taken", by: "process 1", expires: soon });
  });

  it("is taken over when its time is over", async () => {
    const files = new Map<string, string>();
    const running = new Set([1, 2]);
    await lockOf(files, 1, running).acquire(soon);
    expect(await lockOf(files, 2, running, soon + 1).acquire(soon + 60_000)).toEqual({ outcome: "held" });
    expect(await lockOf(files, 1, running, soon + 1).acquire(soon + 60_000)).toMatchObject({ outcome: "taken" });
  });

  it("is taken over at once when its process does not run any more", async () => {
    const files = new Map<string, string>();
    await lockOf(files, 1, new Set([1])).acquire(soon);
    expect(await lockOf(files, 2, new Set([2])).acquire(soon)).toEqual({ outcome: "held" });
  });

  it("is not given back by another than its owner", async () => {
    const files = new Map<string, string>();
    const running = new Set([1, 2]);
    await lockOf(files, 1, running).acquire(soon);
    await lockOf(files, 2, running).release();
    expect(await lockOf(files, 2, running).acquire(soon)).toMatchObject({ outcome: "taken" });
    await lockOf(files, 1, running).release();
    expect(files.size).toBe(0);
  });

  it("takes a text that is no lock for one that nobody holds", async () => {
    const files = new Map([["/state.json.lock", '{"owner": "x", "sho']]);
    expect(await lockOf(files, 2, new Set([2])).acquire(soon)).toEqual({ outcome: "held" });
  });

  it("never has two owners, in whatever order three take over one that is void", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 30, maxLength: 30 }), async (order) => {
        const files = new Map<string, string>();
        await lockOf(files, 9, new Set([9])).acquire(soon);
        let at = 0;
        const next = () => order[at++ % order.length] ?? 0;
        const running = new Set([1, 2, 3]);
        const outcomes = await Promise.all(
          [1, 2, 3].map((process) => {
            const owner = { id: `owner-${process}`, shown: `process ${process}` };
            const shared = interleaved(memoryFiles(files, process, running), next);
            return fileLock("/state.json.lock", owner, shared, () => now).acquire(soon);
          }),
        );
        const held = outcomes.filter(({ outcome }) => outcome === "held");
        expect(held.length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 2_000, seed: 3 },
    );
  });
});

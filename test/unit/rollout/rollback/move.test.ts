import { describe, expect, it } from "vitest";
import type { RollbackDecision } from "../../../../src/rollout/rollback/decide.ts";
import { moveTraffic } from "../../../../src/rollout/rollback/move.ts";
import type { Router, Split, Written } from "../../../../src/rollout/routers/provider.ts";
import { UnreachableRouter } from "../../../../src/rollout/routers/unreachable.ts";

const served = (version: string | null) => ({ id: null, version, modelDigest: null, commit: null });
const takeBack: RollbackDecision = { kind: "take-back", from: served("v2"), to: served("v1"), rollout: "1" };
const restore: RollbackDecision = { kind: "restore", from: served("v2"), to: served("v1"), as: "v1", rollout: "1" };
const already: RollbackDecision = {
  kind: "already",
  to: served("v1"),
  release: {
    id: "r",
    kind: "rollback",
    previous: "v2",
    version: "v1",
    modelDigest: null,
    commit: null,
    at: 0,
    rollout: null,
    reason: null,
    evidence: null,
  },
};

interface Fake extends Router {
  readonly calls: string[];
}

/** A router in memory; `troubles` happen to its first writes, one each. */
function router(
  first: Omit<Split, "guard">,
  { restores = false, troubles = [] as readonly (Written["outcome"] | "unreachable" | "ignored")[] } = {},
): Fake {
  let split: Split = { ...first, guard: null };
  const left = [...troubles];
  const calls: string[] = [];
  async function write(call: string, next: Partial<Split>): Promise<Written> {
    calls.push(call);
    const trouble = left.shift() ?? "done";
    if (trouble === "unreachable") throw new UnreachableRouter("the connection was refused");
    if (trouble === "failed") return { outcome: "failed", message: "the router said no" };
    if (trouble === "conflict") return { outcome: "conflict", split, message: "somebody else wrote" };
    if (trouble === "not-in-force") return { outcome: "not-in-force", split, message: "read back is another" };
    const done = { ...split, ...next };
    if (trouble === "done") split = done;
    return { outcome: "done", split: done };
  }
  return {
    calls,
    kind: "memory",
    strategies: new Set(["canary"]),
    status: async () => split,
    setWeight: (weight) => write(`set ${weight}`, { weight }),
    promote: () => write("promote", { weight: 100 }),
    rollback: () => write("rollback", { weight: 0 }),
    ...(restores ? { restore: (version: string) => write(`restore ${version}`, { stable: version, weight: 0 }) } : {}),
    probe: async () => ({ ready: true, problem: null, notes: [] }),
    plan: async () => [],
  };
}

async function move(fake: Fake, decision: RollbackDecision) {
  if (decision.kind === "impossible") throw new Error("nothing to move");
  const waits: number[] = [];
  const moved = await moveTraffic(fake, decision, async (milliseconds) => void waits.push(milliseconds));
  return { moved, calls: fake.calls, waits };
}

const canary = { weight: 25, stable: "v1", canary: "v2" };
const promoted = { weight: 100, stable: "v2", canary: "v2" };

describe("traffic", () => {
  it("of a canary goes to stable, and what is there already is left alone", async () => {
    const fake = router(canary);
    expect(await move(fake, takeBack)).toMatchObject({
      moved: { outcome: "back", wrote: true, split: { weight: 0 } },
      calls: ["rollback"],
    });
    expect(await move(fake, takeBack)).toMatchObject({ moved: { outcome: "back", wrote: false }, calls: ["rollback"] });
  });

  it("of a promoted model goes to the version that served before, where the router can bring one back", async () => {
    const fake = router(promoted, { restores: true });
    expect(await move(fake, restore)).toMatchObject({
      moved: { outcome: "back", wrote: true, split: { stable: "v1" } },
      calls: ["restore v1"],
    });
    expect(await move(fake, restore)).toMatchObject({ moved: { wrote: false }, calls: ["restore v1"] });
    expect(await move(fake, already)).toMatchObject({ moved: { wrote: false }, calls: ["restore v1"] });
  });

  it("of a promoted model goes to the other side, where the router keeps two", async () => {
    expect(await move(router({ ...promoted, stable: "v1" }), restore)).toMatchObject({
      moved: { outcome: "back" },
      calls: ["rollback"],
    });
  });

  it("that somebody moved after a rollback goes back: a share by rollback, all of it by restore", async () => {
    expect(await move(router(canary, { restores: true }), already)).toMatchObject({
      moved: { wrote: true },
      calls: ["rollback"],
    });
    expect(await move(router(promoted, { restores: true }), already)).toMatchObject({
      moved: { wrote: true },
      calls: ["restore v1"],
    });
  });

  it.each(["failed", "conflict", "not-in-force", "unreachable", "ignored"] as const)(
    "is tried again after a write that is %s",
    async (trouble) => {
      const { moved, calls, waits } = await move(router(canary, { troubles: [trouble, trouble] }), takeBack);
      expect(moved).toMatchObject({ outcome: "back", split: { weight: 0 } });
      expect(calls).toHaveLength(3);
      expect(waits).toEqual([1_000, 2_000]);
    },
  );

  it("that does not come back after four attempts is said, with what the router said last", async () => {
    const { moved, calls } = await move(
      router(canary, { troubles: ["conflict", "failed", "failed", "failed", "failed"] }),
      takeBack,
    );
    expect(moved).toEqual({
      outcome: "not-back",
      split: { ...canary, guard: null },
      message: "4 attempts did not bring the traffic back: the router said no",
    });
    expect(calls).toHaveLength(4);
  });

  it("is not believed to be back by the word of a write alone", async () => {
    const { moved } = await move(router(canary, { troubles: ["ignored", "ignored", "ignored", "ignored"] }), takeBack);
    expect(moved).toMatchObject({
      outcome: "not-back",
      message: expect.stringContaining("read back is 25 % at v2, stable v1"),
    });
  });
});

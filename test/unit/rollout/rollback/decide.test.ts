import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RolloutEvent } from "../../../../src/rollout/events.ts";
import { type Destination, decideRollback, nameOf, type Records } from "../../../../src/rollout/rollback/decide.ts";
import { recoveryTimes } from "../../../../src/rollout/rollback/times.ts";
import type { Release, StoredRollout } from "../../../../src/rollout/store/provider.ts";

const lastGood: Destination = { kind: "last-good" };
const digestOf = (version: string) => version.replaceAll(/\W/g, "").padEnd(64, "0");

function promoted(version: string, at: number, changes: Partial<Release> = {}): Release {
  return {
    id: `d${at}`,
    kind: "promoted",
    previous: null,
    version,
    modelDigest: digestOf(version),
    commit: version.padEnd(40, "0"),
    at,
    rollout: `o${at}`,
    reason: null,
    evidence: null,
    ...changes,
  };
}

const rolledBack = (version: string, at: number): Release =>
  promoted(version, at, { kind: "rollback", rollout: null, reason: "errors" });

function rollout(
  id: string,
  canary: string,
  stable: string | null,
  started: number,
  events: RolloutEvent[],
): StoredRollout {
  return {
    id,
    plan: {
      schemaVersion: 1,
      model: "churn",
      target: "command",
      environment: "production",
      version: canary,
      modelDigest: digestOf(canary),
      commit: null,
      stable,
      canary,
      inputs: {},
      started,
    },
    events,
    looks: null,
  };
}

const inForce = (at: number, weight: number): RolloutEvent => ({ kind: "in-force", at, step: 0, weight });
const none: Records = { rollout: null, releases: [], quarantined: [] };
const refused = (version: string) => ({ modelDigest: digestOf(version), version, reason: "errors", at: 0 });

function said(records: Partial<Records>, destination: Destination = lastGood): string {
  const decision = decideRollback({ ...none, ...records }, destination);
  switch (decision.kind) {
    case "impossible":
      return decision.why;
    case "already":
      return `already at ${nameOf(decision.to)}`;
    default:
      return `${decision.kind}: ${nameOf(decision.from)} -> ${nameOf(decision.to)}`;
  }
}

describe("a canary under way", () => {
  const releases = [promoted("v1", 10)];
  it.each<[string, RolloutEvent[]]>([
    ["just begun", []],
    ["at a weight", [inForce(20, 5)]],
    ["held", [inForce(20, 5), { kind: "held", at: 30, reason: "undecided" }]],
    ["whose way back was interrupted", [inForce(20, 5), { kind: "roll-back", at: 30, reason: "harm" }]],
    ["taken back without a record of it", [inForce(20, 5), { kind: "rolled-back", at: 30 }]],
  ])("%s goes back to stable", (_, events) => {
    expect(said({ releases, rollout: rollout("o20", "v2", "v1", 15, events) })).toBe("take-back: v2 -> v1");
  });

  it("on a target where nothing was promoted yet goes back to what served", () => {
    expect(said({ rollout: rollout("o20", "v2", "v1", 15, [inForce(20, 5)]) })).toBe("take-back: v2 -> v1");
    expect(said({ rollout: rollout("o20", "v2", null, 15, [inForce(20, 5)]) })).toBe(
      "take-back: v2 -> what served before",
    );
  });

  it("can be left for another version than stable", () => {
    const records = {
      releases: [promoted("v1", 10), promoted("v0", 5)],
      rollout: rollout("o20", "v2", "v1", 15, [inForce(20, 5)]),
    };
    expect(said(records, { kind: "named", name: "v0" })).toBe("restore: v2 -> v0");
    expect(said(records, { kind: "named", name: "v1" })).toBe("take-back: v2 -> v1");
    expect(said(records, { kind: "named", name: "v2" })).toBe(
      "v2 is the canary of the newest rollout, which never was promoted",
    );
  });
});

describe("a promoted model", () => {
  const events: RolloutEvent[] = [inForce(20, 5), { kind: "promoted", at: 30 }];
  const newest = promoted("v3", 31, { rollout: "o20", previous: "v2" });

  it("goes, and the newest promotion before it comes back", () => {
    const records = {
      releases: [newest, promoted("v2", 10), promoted("v1", 5)],
      rollout: rollout("o20", "v3", "v2", 15, events),
    };
    expect(said(records)).toBe("restore: v3 -> v2");
  });

  it("goes back past what is in quarantine, was put back by a rollback, or is the same model again", () => {
    const releases = [
      newest,
      rolledBack("v1", 12),
      promoted("v2", 10),
      promoted("v1", 5),
      promoted("v3", 3),
      promoted("v0", 1),
    ];
    expect(said({ releases, quarantined: [refused("v2")] })).toBe("restore: v3 -> v1");
    expect(said({ releases, quarantined: [refused("v2"), refused("v1")] })).toBe("restore: v3 -> v0");
  });

  it("goes back past what was taken back itself, even where no digest is known", () => {
    const bare = { modelDigest: null };
    const releases = [
      promoted("v3", 31, bare),
      { ...rolledBack("v1", 12), ...bare, previous: "v2" },
      promoted("v2", 10, bare),
      promoted("v1", 5, bare),
    ];
    expect(said({ releases })).toBe("restore: v3 -> v1");
    // Promoted anew since, it is good again.
    expect(said({ releases: [...releases.slice(0, 1), promoted("v2", 20, bare), ...releases.slice(1)] })).toBe(
      "restore: v3 -> v2",
    );
  });

  it("that was the first goes back to what its promotion took the place of", () => {
    expect(said({ releases: [newest] })).toBe("restore: v3 -> v2");
    // Of a target that names no versions only its other side is known.
    expect(said({ releases: [{ ...newest, previous: null }] })).toBe("restore: v3 -> what served before");
    expect(said({ releases: [newest], quarantined: [refused("v2")] })).toBe(
      "every other model that was promoted on this target was taken back or is in quarantine",
    );
  });

  it("can be taken back to a version, a digest, a deployment's id, or a version that no record knows", () => {
    const records = { releases: [newest, promoted("v2", 10), promoted("v1", 5)] };
    expect(said(records, { kind: "named", name: "v1" })).toBe("restore: v3 -> v1");
    expect(said(records, { kind: "named", name: "d5" })).toBe("restore: v3 -> v1");
    const hexadecimal = { ...promoted("v0", 3), modelDigest: "abcdef0123456789".repeat(4) };
    expect(said({ releases: [newest, hexadecimal] }, { kind: "named", name: "abcdef012345" })).toBe(
      "restore: v3 -> v0",
    );
    expect(said(records, { kind: "named", name: "s3://models/older" })).toBe("restore: v3 -> s3://models/older");
    expect(said(records, { kind: "named", name: "v3" })).toBe("already at v3");
  });

  it("is not taken back to a version in quarantine, even by name", () => {
    const records = { releases: [newest, promoted("v2", 10)], quarantined: [refused("v2")] };
    expect(said(records, { kind: "named", name: "v2" })).toBe(
      `v2 is in quarantine since it was rolled back (errors); lift that first with lift-quarantine: ${digestOf("v2")}`,
    );
  });
});

describe("what is back already", () => {
  it("stays: neither a rolled back canary nor a restored model goes any further back", () => {
    const taken: RolloutEvent[] = [inForce(20, 5), { kind: "rolled-back", at: 30 }];
    const releases = [rolledBack("v1", 31), promoted("v1", 10), promoted("v0", 5)];
    expect(said({ releases, rollout: rollout("o20", "v2", "v1", 15, taken) })).toBe("already at v1");
    expect(said({ releases: [rolledBack("v1", 31), promoted("v2", 20), promoted("v1", 10)] })).toBe("already at v1");
  });

  it("is left behind by the next rollout", () => {
    const releases = [rolledBack("v1", 31), promoted("v1", 10)];
    const next = rollout("o40", "v3", "v1", 40, [inForce(41, 5)]);
    expect(said({ releases, rollout: next })).toBe("take-back: v3 -> v1");
  });

  it("is nothing where nothing ever happened", () => {
    expect(said({})).toBe("nothing was promoted or begun on this target");
  });
});

/** Lives of a target: models come as canaries, some are promoted, some taken back, some left in the middle. */
const lives = fc.array(
  fc.record({
    version: fc.constantFrom("v1", "v2", "v3", "v4"),
    end: fc.constantFrom("promoted", "rolled-back", "held"),
  }),
  { minLength: 1, maxLength: 6 },
);

function live(steps: readonly { version: string; end: string }[]): Records {
  let records: Records = none;
  steps.forEach(({ version, end }, index) => {
    const at = (index + 1) * 100;
    const stable = records.releases[0]?.version ?? "v0";
    const last: RolloutEvent =
      end === "promoted"
        ? { kind: "promoted", at: at + 2 }
        : end === "held"
          ? { kind: "held", at: at + 2, reason: "" }
          : { kind: "rolled-back", at: at + 2 };
    const next = rollout(`o${at}`, version, stable, at, [inForce(at + 1, 5), last]);
    const release = promoted(version, at + 3, { rollout: `o${at}`, previous: stable });
    records = {
      ...records,
      rollout: next,
      releases: end === "promoted" ? [release, ...records.releases] : records.releases,
    };
  });
  return records;
}

describe("in every life of a target", () => {
  it("a rollback that is recorded is the last: the same question changes nothing", () => {
    fc.assert(
      fc.property(lives, (steps) => {
        const records = live(steps);
        const decision = decideRollback(records, lastGood);
        if (decision.kind !== "take-back" && decision.kind !== "restore") return;
        const { version } = decision.to;
        const release = { ...rolledBack(version ?? "", 10_000), version };
        const after = { ...records, releases: [release, ...records.releases] };
        expect(decideRollback(after, lastGood)).toMatchObject({ kind: "already", to: { version } });
      }),
    );
  });

  it("what comes back is never what goes, and never in quarantine", () => {
    fc.assert(
      fc.property(lives, fc.subarray(["v1", "v2", "v3", "v4"]), (steps, names) => {
        const decision = decideRollback({ ...live(steps), quarantined: names.map(refused) }, lastGood);
        if (decision.kind !== "restore") return;
        expect(decision.to.version).not.toBe(decision.from.version);
        if (decision.to.modelDigest !== null) expect(names.map(digestOf)).not.toContain(decision.to.modelDigest);
      }),
    );
  });
});

describe("times", () => {
  const bad = rollout("o1", "v2", "v1", 0, [inForce(1_000, 0), inForce(2_000, 5), inForce(5_000, 25)]);

  it("bad from the first traffic until it was back, recovery from when the harm was seen", () => {
    expect(recoveryTimes(bad, 7_000, 9_500)).toEqual({ bad: 7_500, recovery: 2_500 });
  });

  it("end where the rollout took its canary back itself", () => {
    const taken = { ...bad, events: [...bad.events, { kind: "rolled-back", at: 6_000 } as const] };
    expect(recoveryTimes(taken, 7_000, 9_500)).toEqual({ bad: 4_000, recovery: 0 });
    expect(recoveryTimes(taken, 5_500, 9_500)).toEqual({ bad: 4_000, recovery: 500 });
  });

  it("are unknown where nobody recorded when traffic began", () => {
    expect(recoveryTimes(null, 7_000, 9_500)).toEqual({ bad: null, recovery: 2_500 });
  });
});

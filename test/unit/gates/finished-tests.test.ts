import { describe, expect, it } from "vitest";
import type { GateReport } from "../../../src/gate/report.ts";
import { deployCanary } from "../../../src/gates/deploy-canary/index.ts";
import { assignedArm } from "../../../src/rollout/ab-test/assignment.ts";
import { createRandom } from "../../../src/stats/random.ts";
import { runGate } from "../../support/run-gate.ts";

interface LogSettings {
  readonly users: number;
  /** Of a click, by arm. */
  readonly rates: { readonly stable: number; readonly canary: number };
  readonly seed?: number;
  /** The canary's share that users really got, in per cent. */
  readonly dealt?: number;
}

/** The log of a test that deals users by the hash of `checkout`, half and half. */
function testLog({ users, rates, seed = 1, dealt = 50 }: LogSettings): string {
  const random = createRandom(seed);
  return Array.from({ length: users }, (_, i) => {
    const user = `u${i}`;
    const arm = assignedArm(user, "checkout", dealt);
    const views = 1 + random.below(9);
    let clicks = 0;
    for (let view = 0; view < views; view++) clicks += random.next() < rates[arm] ? 1 : 0;
    return JSON.stringify({ user, arm, weight: 50, views, clicks });
  }).join("\n");
}

const queries = "ctr = clicks / views higher";
const alike = { stable: 0.2, canary: 0.2 };

function judge(logs: Readonly<Record<string, string>>, given: Readonly<Record<string, string>> = {}) {
  const inputs = {
    mode: "replay",
    strategy: "ab-test",
    history: "*.jsonl",
    queries,
    rules: "ctr no worse than 5pp",
    ...given,
  };
  return runGate(deployCanary, logs, inputs);
}

const table = (report: GateReport, id: string) => report.tables.find((found) => found.id === id)?.rows ?? [];
const check = (report: GateReport, id: string) => report.checks.find((found) => found.id.startsWith(id));

describe("the log of a finished A/B test", () => {
  it("of a model that is no worse is promoted, with rates by arm and the difference that decides", async () => {
    const { report } = await judge({ "test.jsonl": testLog({ users: 6_000, rates: alike }) }, { salt: "checkout" });
    expect(report).toMatchObject({ verdict: "pass" });
    expect(report.summary).toMatch(/^promote: all clear\. ctr is 0\.\d+ for canary/);
    expect(table(report, "decisions")).toEqual([["test.jsonl", "promote", 1, "all clear", expect.any(String)]]);
    expect(table(report, "arms").map((row) => row.slice(0, 3))).toEqual([
      ["test.jsonl", "ctr", "stable"],
      ["test.jsonl", "ctr", "canary"],
    ]);
    expect(table(report, "looks")).toHaveLength(1);
    expect(check(report, "assignment")).toMatchObject({ outcome: "pass" });
    expect(check(report, "sample-ratio")).toMatchObject({ outcome: "pass" });
  });

  it("of a model that is worse is taken back", async () => {
    const rates = { stable: 0.3, canary: 0.2 };
    const { report } = await judge({ "test.jsonl": testLog({ users: 6_000, rates }) }, { horizon: "fixed" });
    expect(report).toMatchObject({ verdict: "fail" });
    expect(report.summary).toMatch(/^rollback: harm: ctr\./);
    expect(table(report, "differences")[0]?.[7]).toBe("harm");
  });

  it("shows no other number where the split is not the one that was asked for", async () => {
    const rates = { stable: 0.3, canary: 0.2 };
    const { report } = await judge({ "test.jsonl": testLog({ users: 6_000, rates, dealt: 40 }) }, { salt: "checkout" });
    expect(report).toMatchObject({ verdict: "warn" });
    expect(report.summary).toMatch(/^hold: sample ratio\. the canary has (39|40)(\.\d+)?% of the users/);
    expect(table(report, "differences")[0]?.slice(2)).toEqual([null, null, null, null, null, "not comparable", null]);
    expect(table(report, "arms").map((row) => row[4])).toEqual([null, null]);
    expect(report.metrics[0]).toMatchObject({ id: "ctr", value: null });
    expect(check(report, "rule:ctr")).toMatchObject({ outcome: "inconclusive", observed: null });
    expect(report.checks.findIndex(({ id }) => id === "sample-ratio")).toBeLessThan(
      report.checks.findIndex(({ id }) => id.startsWith("rule:")),
    );
    expect(check(report, "assignment")).toMatchObject({ outcome: "fail" });
  });

  it("says how many users were in both arms", async () => {
    const log = testLog({ users: 2_000, rates: alike });
    const twice = ["stable", "canary"].map((arm) =>
      JSON.stringify({ user: "u0", arm, weight: 50, views: 1, clicks: 0 }),
    );
    const { report } = await judge({ "test.jsonl": [log, ...twice].join("\n") });
    expect(check(report, "one-arm")).toMatchObject({
      outcome: "fail",
      observed: 1,
      message: "1 user is in both arms, and counts in none",
    });
  });

  it("is judged apart from others, the worst one decides", async () => {
    const { report } = await judge({
      "a.jsonl": testLog({ users: 6_000, rates: alike }),
      "b.jsonl": testLog({ users: 6_000, rates: { stable: 0.4, canary: 0.2 } }),
    });
    expect(report.verdict).toBe("fail");
    expect(table(report, "decisions").map((row) => row.slice(0, 2))).toEqual([
      ["a.jsonl", "promote"],
      ["b.jsonl", "rollback"],
    ]);
    expect(new Set(report.checks.map(({ id }) => id)).size).toBe(report.checks.length);
  });

  it("takes the split from the steps where the log does not say it", async () => {
    const log = testLog({ users: 6_000, rates: alike }).replaceAll('"weight":50,', "");
    const { report } = await judge({ "test.jsonl": log }, { steps: "50% for 14d, 100%" });
    expect(check(report, "sample-ratio")).toMatchObject({ outcome: "pass" });
    const other = await judge({ "test.jsonl": log }, { steps: "20% for 14d, 100%" });
    expect(check(other.report, "sample-ratio")).toMatchObject({ outcome: "inconclusive" });
  });

  it.each([
    [{ rules: "ctr no worse than 1pp for 3 of 5 looks" }, /leave `for` out/],
    [{ rules: "samples:views no worse than 1" }, /name the key alone/],
    [{ rules: "ctr better by 1pp" }, /no worse than/],
    [{ rules: "revenue <= 1" }, /names revenue, which no history holds/],
    [{ horizon: "forever" }, /horizon: found "forever"/],
  ])("refuses %o", async (given, message) => {
    await expect(judge({ "test.jsonl": testLog({ users: 20, rates: alike }) }, given)).rejects.toThrow(message);
  });

  it("does not mix logs of users with windows, nor judge windows at a fixed horizon", async () => {
    const windows =
      '{"time":"2026-01-01T00:01:00Z","arm":"canary","views":10,"clicks":1}\n{"time":"2026-01-01T00:01:00Z","arm":"stable","views":10,"clicks":1}';
    const log = testLog({ users: 20, rates: alike });
    await expect(judge({ "a.jsonl": log, "b.jsonl": windows })).rejects.toThrow(/b\.jsonl has no users/);
    await expect(judge({ "b.jsonl": windows }, { horizon: "fixed" })).rejects.toThrow(
      /windows are replayed look by look/,
    );
  });

  it("in windows is replayed look by look like any other plan", async () => {
    const lines = Array.from({ length: 20 }, (_, i) =>
      ["stable", "canary"].map((arm) =>
        JSON.stringify({
          time: new Date(Date.UTC(2026, 0, 1, 0, i + 1)).toISOString(),
          arm,
          weight: 50,
          views: 500,
          clicks: 100,
        }),
      ),
    ).flat();
    const { report } = await judge(
      { "test.jsonl": lines.join("\n") },
      { steps: "50% for 20m, 100%", "on-underpowered": "warn" },
    );
    expect(table(report, "decisions").map((row) => row[1])).toEqual(["promote"]);
    expect(table(report, "looks")).toHaveLength(20);
  });
});

import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { cells, finished, run, site, start, until, watchShares } from "./traffic/driven.ts";
import { bad, good } from "./traffic/site.ts";

/** Whole rollouts by the bundles, between a real HAProxy and a real Prometheus, under load. */
describe("a rollout", { timeout: 120_000 }, () => {
  test("of a bad model comes back by itself, before it had more than its first step", async () => {
    const at = await site(bad);
    const shares = watchShares(at);
    const outcome = await run(at);
    await shares.stop();
    expect(outcome.outputs).toMatchObject({ decision: "rollback", weight: "0", verdict: "fail" });
    expect(outcome.code).toBe(1);
    expect(outcome.outputs["summary"]).toMatch(/canary errs in [\d.]+% of requests, stable in [\d.]+%/);
    expect(shares.seen[0]).toBe(0);
    expect(shares.seen.at(-1)).toBe(0);
    expect(Math.max(...shares.seen)).toBeLessThanOrEqual(25);
    const before = at.canary.served().requests;
    await pause(500);
    expect(at.canary.served().requests).toBe(before);
    expect(at.load.unserved()).toBe(0);
    expect(cells(outcome, "decisions", "decision")).toEqual(["rollback"]);

    // What Prometheus kept of it says the same when the plan is replayed, though its windows begin a little apart.
    const times = cells(outcome, "looks", "time").map((time) => Date.parse(String(time)));
    const [from, to] = [Math.min(...times) - 3000, Math.max(...times)].map((time) => new Date(time).toISOString());
    const replayed = await run(at, { mode: "replay", history: `prometheus:${from}..${to}`, "on-underpowered": "warn" });
    expect(cells(replayed, "decisions", "decision"), replayed.log).toEqual(["rollback"]);
    expect(cells(replayed, "looks", "look")).toHaveLength(times.length);
  });

  test("of a good model goes through its steps and ends with all of the traffic; `rollback` takes it back, once", async () => {
    const at = await site(good);
    const shares = watchShares(at);
    const outcome = await run(at);
    await shares.stop();
    expect(outcome.outputs).toMatchObject({ decision: "promote", weight: "100" });
    expect(outcome.code).toBe(0);
    expect(shares.seen).toEqual([0, 5, 25, 50, 100]);
    expect(at.load.unserved()).toBe(0);

    const back = await run(at, { reason: "customers complain" }, "rollback");
    expect(back.code).toBe(0);
    expect(await at.share()).toBe(0);
    expect(JSON.stringify(back.report)).toMatch(/customers complain/);
    const weights = await at.haproxy.command("show servers state models");
    const again = await run(at, {}, "rollback");
    expect(again.code).toBe(0);
    expect(await at.share()).toBe(0);
    const withoutTimes = (state: string): string => state.replace(/^(\d+ models(?: \S+){7}) \d+/gm, "$1");
    expect(withoutTimes(await at.haproxy.command("show servers state models"))).toBe(withoutTimes(weights));
  });

  test("whose runner is killed is finished by the next run", async () => {
    const at = await site(good);
    const shares = watchShares(at);
    const first = await start(at);
    await until(async () => (await at.share()) === 25);
    first.kill("SIGKILL");
    expect((await first.ended).code).toBeNull();
    expect(await at.share()).toBe(25);
    const outcome = await run(at);
    await shares.stop();
    expect(outcome.outputs).toMatchObject({ decision: "promote", weight: "100" });
    expect(shares.seen).toEqual([0, 5, 25, 50, 100]);
  });

  test("whose job is cancelled is taken back", async () => {
    const at = await site(good);
    const first = await start(at);
    await until(async () => (await at.share()) === 5);
    first.kill("SIGTERM");
    const outcome = await finished(first);
    expect(outcome.outputs).toMatchObject({ decision: "rollback", weight: "0" });
    expect(await at.share()).toBe(0);
  });
});

describe("blue-green", { timeout: 120_000 }, () => {
  const inputs = { strategy: "blue-green", "keep-for": "9s", rules: "error_rate <= 3%" };

  test("switches a good model at once and keeps the old side for a while", async () => {
    const at = await site(good);
    const shares = watchShares(at);
    const outcome = await run(at, inputs);
    await shares.stop();
    expect(outcome.outputs).toMatchObject({ decision: "promote", weight: "100" });
    expect(shares.seen).toEqual([0, 100]);
    expect(at.load.unserved()).toBe(0);
  });

  test("switches a bad model back while the old side is kept", async () => {
    const at = await site(bad);
    const shares = watchShares(at);
    const outcome = await run(at, inputs);
    await shares.stop();
    expect(outcome.outputs).toMatchObject({ decision: "rollback", weight: "0" });
    expect(shares.seen).toEqual([0, 100, 0]);
    expect(at.load.unserved()).toBe(0);
  });
});

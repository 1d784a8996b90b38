import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, onTestFinished, test } from "vitest";
import type { GateReport } from "../../../src/gate/report.ts";
import { expectValidReport } from "../../support/report.ts";
import type { Behaviour } from "./traffic/model-server.ts";
import { bad, good, type Site, startSite } from "./traffic/site.ts";
import { type RunningStep, type StepOutcome, startStep } from "./traffic/step.ts";

/** Whole rollouts by the bundles, between a real HAProxy and a real Prometheus, under load. */
const rules = "error_rate no worse than 1pp";

async function site(canary: Behaviour): Promise<Site> {
  const started = await startSite(canary);
  onTestFinished(() => started.stop());
  return started;
}

function start(
  at: Site,
  inputs: Readonly<Record<string, string>> = {},
  action = "deploy-canary",
): Promise<RunningStep> {
  const own = action === "deploy-canary" ? { ...at.inputs, rules } : { target: at.inputs["target"] ?? "" };
  return startStep(action, at.folder, { ...own, state: "file:state.json", ...inputs });
}

async function run(at: Site, inputs: Readonly<Record<string, string>> = {}, action?: string): Promise<StepOutcome> {
  const outcome = await (await start(at, inputs, action)).ended;
  if (outcome.report !== null) expectValidReport(outcome.report);
  return outcome;
}

/** The shares that HAProxy had, each once, in their order, from now until `stop`. */
function watchShares(at: Site): { readonly seen: number[]; stop(): Promise<void> } {
  const seen: number[] = [];
  let running = true;
  const watching = (async () => {
    while (running) {
      const share = await at.share().catch(() => Number.NaN);
      if (!Number.isNaN(share) && share !== seen.at(-1)) seen.push(share);
      await pause(20);
    }
  })();
  return {
    seen,
    async stop() {
      running = false;
      await watching;
    },
  };
}

async function until(wanted: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 40_000;
  while (!(await wanted())) {
    if (Date.now() > deadline) throw new Error("what was waited for did not come");
    await pause(50);
  }
}

function decisions({ report }: StepOutcome): readonly unknown[] {
  return report?.tables.find(({ id }) => id === "decisions")?.rows ?? [];
}

function text(report: GateReport | null): string {
  return JSON.stringify(report);
}

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
    expect(decisions(outcome)).toHaveLength(1);
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
    expect(text(back.report)).toMatch(/customers complain/);
    const weights = await at.haproxy.command("show servers state models");
    const again = await run(at, {}, "rollback");
    expect(again.code).toBe(0);
    expect(await at.share()).toBe(0);
    const withoutTimes = (state: string): string => state.replace(/^(\d+ models(?: \S+){8}) \d+/gm, "$1");
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
    const outcome = await first.ended;
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

import { describe, expect, test } from "vitest";
import { finished, run, site, start, until, watchShares } from "./traffic/driven.ts";
import { bad, good } from "./traffic/site.ts";

/** What may happen to a rollout between a real HAProxy and a real Prometheus: it is never promoted on missing data. */
describe("a rollout", { timeout: 120_000 }, () => {
  test("whose Prometheus goes away is held where it was judged, and says that nobody is watching", async () => {
    const at = await site(good);
    const step = await start(at);
    await until(async () => (await at.share()) === 25);
    await at.prometheus.stop();
    const outcome = await finished(step);
    expect(outcome.outputs, outcome.log).toMatchObject({ decision: "hold", weight: "25", verdict: "warn" });
    expect(await at.share()).toBe(25);
    expect(outcome.log).toMatch(/cannot be reached: connection refused/);
    expect(JSON.stringify(outcome.report)).toMatch(/nobody is watching/i);
  });

  test("whose canary is no longer scraped is held, though its old samples are still there", async () => {
    const at = await site(good);
    const step = await start(at);
    await until(async () => (await at.share()) === 25);
    at.canary.metrics("down");
    const outcome = await finished(step);
    expect(outcome.outputs, outcome.log).toMatchObject({ decision: "hold", weight: "25" });
    expect(outcome.log).toMatch(/scraping has stopped|has nothing current/);
  });

  test("whose weights a person changes is left as it is", async () => {
    const at = await site(good);
    const step = await start(at);
    await until(async () => (await at.share()) === 5);
    await at.haproxy.command("set server models/canary weight 19");
    const outcome = await finished(step);
    expect(outcome.outputs, outcome.log).toMatchObject({ decision: "hold" });
    expect(await at.share()).toBe(50);
    expect(outcome.outputs["summary"]).toMatch(/50\s?% and was 5\s?%/);
  });

  test("whose HAProxy is restarted has lost its weights, which counts as taken back", async () => {
    const at = await site(good);
    const step = await start(at);
    await until(async () => (await at.share()) === 25);
    await at.haproxy.restart();
    const outcome = await finished(step);
    expect(outcome.outputs, outcome.log).toMatchObject({ decision: "rollback", weight: "0" });
    expect(outcome.outputs["summary"]).toMatch(/share is 0% and was 25%/);
    expect(await at.share()).toBe(0);
  });

  test("that turns bad while its runner is dead is taken back by the next run", async () => {
    const at = await site(good);
    const step = await start(at);
    await until(async () => (await at.share()) === 25);
    step.kill("SIGKILL");
    await step.ended;
    at.canary.behave(bad);
    const shares = watchShares(at);
    const outcome = await run(at);
    await shares.stop();
    expect(outcome.outputs, outcome.log).toMatchObject({ decision: "rollback", weight: "0" });
    expect(Math.max(...shares.seen)).toBe(25);
  });

  test("that another job drives is left alone by a second one", async () => {
    const at = await site(good);
    const first = await start(at);
    await until(async () => (await at.share()) === 5);
    const second = await run(at);
    expect(second.outputs["decision"], second.log).not.toBe("promote");
    expect(second.log).toMatch(/process \d+ on /);
    const outcome = await finished(first);
    expect(outcome.outputs, outcome.log).toMatchObject({ decision: "promote", weight: "100" });
  });
});

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Router, Written } from "../../../src/rollout/routers/provider.ts";
import { createRouter } from "../../../src/rollout/routers/providers.ts";
import { refusalOf } from "../../support/reach.ts";
import { realReach } from "../../support/rollout-reach.ts";
import { type HaproxyProcess, startHaproxy } from "./traffic/haproxy-process.ts";
import { startLoad } from "./traffic/load.ts";
import { type ModelServer, startModelServer } from "./traffic/model-server.ts";

/** The router against a real HAProxy with two servers behind it. */
const healthy = { errorRate: 0, latency: 0 };
const settings = { version: null, setWeight: null, status: null, strategy: "canary" } as const;
let folder: string;
let stable: ModelServer;
let canary: ModelServer;
let haproxy: HaproxyProcess;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "modelgate-haproxy-"));
  stable = await startModelServer("stable", healthy);
  canary = await startModelServer("canary", healthy);
  haproxy = await startHaproxy(folder, [
    { name: "stable", port: stable.port, settings: "weight 100 check" },
    { name: "canary", port: canary.port, settings: "weight 0 check" },
    { name: "spare", port: stable.port, settings: "weight 1 backup" },
  ]);
});

afterAll(async () => {
  await haproxy.stop();
  await Promise.all([stable.close(), canary.close()]);
  await rm(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  await haproxy.restart();
});

function router(version: string | null = null, backend = "models"): Router {
  return createRouter(`haproxy:${haproxy.socket}/${backend}`, { ...settings, version }, realReach(folder));
}

async function guardOf(each: Router): Promise<string | null> {
  return (await each.status()).guard;
}

function weightOf(written: Written): number | string {
  return written.outcome === "done" ? written.split.weight : JSON.stringify(written);
}

describe("a canary", () => {
  test("gets exactly its share of the traffic at each step, and all of it when it is promoted", async () => {
    const target = router();
    expect(await target.status()).toMatchObject({ weight: 0, stable: "stable", canary: "canary" });
    for (const percent of [5, 25, 50]) {
      expect(weightOf(await target.setWeight(percent, await guardOf(target)))).toBe(percent);
      const before = canary.served().requests;
      const load = startLoad(haproxy.url, 400);
      await pause(500);
      await load.stop();
      const answered = [...load.answers.values()].reduce((sum, { requests }) => sum + requests, 0);
      const share = (canary.served().requests - before) / answered;
      expect(Math.abs(share - percent / 100)).toBeLessThan(0.02);
    }
    expect(weightOf(await target.promote(await guardOf(target)))).toBe(100);
    expect(weightOf(await target.promote(await guardOf(target)))).toBe(100);
    expect((await target.status()).weight).toBe(100);
  });

  test("that is taken back gets no request more, not even of users who stick to it", async () => {
    const target = router();
    await target.setWeight(50, null);
    expect(weightOf(await target.rollback())).toBe(0);
    expect(await target.probe()).toMatchObject({ ready: true, problem: null });
    expect(await haproxy.command("show servers state models")).toMatch(/ canary 127\.0\.0\.1 0 1 0 0 /);
    const before = canary.served().requests;
    const load = startLoad(haproxy.url, 300);
    await pause(300);
    await load.stop();
    expect(canary.served().requests).toBe(before);
    expect(load.unserved()).toBe(0);
    const once = await haproxy.command("show servers state models");
    expect(weightOf(await target.rollback())).toBe(0);
    expect((await haproxy.command("show servers state models")).replace(/ \d+ (?=\d \d \d \d)/g, " ")).toBe(
      once.replace(/ \d+ (?=\d \d \d \d)/g, " "),
    );
  });

  test("comes out of maintenance without traffic before it gets a share again", async () => {
    const target = router();
    await target.setWeight(50, null);
    await target.rollback();
    expect(weightOf(await target.setWeight(5, await guardOf(target)))).toBe(5);
    expect(weightOf(await target.setWeight(0, await guardOf(target)))).toBe(0);
  });

  test("that was promoted is taken back with stable made ready first", async () => {
    const target = router();
    await target.promote(null);
    await haproxy.command("set server models/stable state maint");
    expect(await target.plan({ verb: "rollback" })).toEqual([
      "set server models/stable state ready",
      "set server models/stable weight 1",
      "set server models/canary weight 0",
      "set server models/canary state maint",
    ]);
    const load = startLoad(haproxy.url, 200);
    expect(weightOf(await target.rollback())).toBe(0);
    await load.stop();
    expect(load.unserved()).toBe(0);
  });

  test("keeps its traffic while no server of stable is up, since nobody else would serve", async () => {
    const target = router();
    await target.promote(null);
    await haproxy.command("disable health models/stable");
    await haproxy.command("set server models/stable health down");
    const written = await createRouter(`haproxy:${haproxy.socket}/models`, settings, {
      ...realReach(folder),
      wait: async () => {},
    }).rollback();
    expect(written).toMatchObject({ outcome: "failed", message: expect.stringMatching(/no server of stable is up/) });
    expect((await target.status()).weight).toBe(100);
  });

  test("that is down gets no weight", async () => {
    await haproxy.command("disable health models/canary");
    await haproxy.command("set server models/canary health down");
    const target = createRouter(`haproxy:${haproxy.socket}/models`, settings, {
      ...realReach(folder),
      wait: async () => {},
    });
    expect(await target.setWeight(5, null)).toMatchObject({
      outcome: "failed",
      message: expect.stringMatching(/no server of canary is up/),
    });
    expect((await target.status()).weight).toBe(0);
    expect(await target.probe()).toMatchObject({ ready: false });
  });
});

describe("a write", () => {
  test("is refused when somebody has changed the weights since they were read", async () => {
    const target = router();
    const guard = await guardOf(target);
    await haproxy.command("set server models/canary weight 100");
    expect(await target.setWeight(5, guard)).toMatchObject({
      outcome: "conflict",
      message: "somebody changed the weights: they were stable=100, canary=0, now they are stable=100, canary=100",
    });
    expect((await target.status()).weight).toBe(50);
  });

  test("notices that HAProxy was started anew and has lost its weights", async () => {
    const target = router();
    await target.setWeight(25, null);
    const guard = await guardOf(target);
    await haproxy.restart();
    expect(await target.setWeight(50, guard)).toMatchObject({
      outcome: "conflict",
      message: expect.stringMatching(
        /HAProxy was started anew.*were stable=3, canary=1, now they are stable=100, canary=0/,
      ),
    });
  });

  test("to a HAProxy that is gone fails and says so", async () => {
    const target = router();
    await haproxy.stop();
    expect(await target.setWeight(5, null)).toMatchObject({
      outcome: "failed",
      message: expect.stringMatching(/cannot be reached \(ECONNREFUSED\)/),
    });
    await haproxy.restart();
  });
});

describe("what the user may have wrong", () => {
  test("a backend, a server or a socket that there is not is one sentence", async () => {
    expect(await refusalOf(router(null, "nope").status())).toMatch(/has no backend "nope"$/);
    expect(await refusalOf(router("v7").status())).toBe(
      'target: backend models has no server "v7"; its servers are stable, canary. The server on trial is called canary, or as the input version says',
    );
    const nowhere = createRouter(`haproxy:${folder}/none.sock/models`, settings, realReach(folder));
    expect(await refusalOf(nowhere.status())).toMatch(/there is no socket of HAProxy at/);
    expect(await nowhere.probe()).toMatchObject({ ready: false });
  });

  test("a socket without level admin is named", async () => {
    const other = await mkdtemp(join(folder, "level-"));
    const weak = await startHaproxy(
      other,
      [
        { name: "stable", port: stable.port, settings: "weight 100" },
        { name: "canary", port: canary.port, settings: "weight 0" },
      ],
      "",
      "user",
    );
    try {
      const target = createRouter(`haproxy:${weak.socket}/models`, settings, realReach(folder));
      const written = await target.setWeight(5, null).catch((error: Error) => error.message);
      expect(JSON.stringify(written)).toMatch(/level admin/);
    } finally {
      await weak.stop();
    }
  });

  test("a canary that would have traffic after a restart is told of", async () => {
    const other = await mkdtemp(join(folder, "weights-"));
    const heavy = await startHaproxy(other, [
      { name: "v1", port: stable.port, settings: "weight 100" },
      { name: "v2-a", port: canary.port, settings: "weight 50" },
      { name: "v2-b", port: canary.port, settings: "weight 50" },
    ]);
    try {
      const target = createRouter(`haproxy:${heavy.socket}/models`, { ...settings, version: "v2" }, realReach(folder));
      expect(await target.status()).toMatchObject({ stable: "v1", canary: "v2-a|v2-b", weight: 50 });
      expect((await target.probe()).notes.join("\n")).toMatch(/after a restart or reload the canary has 50 %/);
      expect(weightOf(await target.setWeight(5, null))).toBe(5);
    } finally {
      await heavy.stop();
    }
  });
});

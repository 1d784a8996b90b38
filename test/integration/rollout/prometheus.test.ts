import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { type AddressInfo, createServer as createTcpServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Reading } from "../../../src/rollout/look.ts";
import { presetQueries } from "../../../src/rollout/monitors/presets.ts";
import type { Monitor, MonitorQuery, MonitorSettings, PastMonitor } from "../../../src/rollout/monitors/provider.ts";
import { createMonitor, keepsThePast } from "../../../src/rollout/monitors/providers.ts";
import { createRouter } from "../../../src/rollout/routers/providers.ts";
import { freePort } from "../../support/free-ports.ts";
import { realReach } from "../../support/rollout-reach.ts";
import { type HaproxyProcess, startHaproxy } from "./traffic/haproxy-process.ts";
import { type Load, startLoad } from "./traffic/load.ts";
import { type ModelServer, startModelServer } from "./traffic/model-server.ts";
import { type PrometheusProcess, startPrometheus } from "./traffic/prometheus-process.ts";

/** The monitor against a real Prometheus that scrapes two servers behind a real HAProxy each second. */
const requests = 'sum(increase(http_requests_total{arm="{{arm}}"}[{{window}}]))';
const errors = 'sum(increase(http_requests_total{arm="{{arm}}",code="500"}[{{window}}]))';
const p99 =
  'histogram_quantile(0.99, sum by (le) (increase(http_request_duration_seconds_bucket{arm="{{arm}}"}[{{window}}])))';

let folder: string;
let stable: ModelServer;
let canary: ModelServer;
let haproxy: HaproxyProcess;
let prometheus: PrometheusProcess;
let load: Load;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "modelgate-prometheus-"));
  stable = await startModelServer("stable", { errorRate: 0, latency: 2 });
  canary = await startModelServer("canary", { errorRate: 0.1, latency: 20 });
  haproxy = await startHaproxy(folder, [
    { name: "stable", port: stable.port, settings: "weight 100" },
    { name: "canary", port: canary.port, settings: "weight 0" },
  ]);
  const target = createRouter(
    `haproxy:${haproxy.socket}/models`,
    { version: null, setWeight: null, status: null, strategy: "canary" },
    realReach(folder),
  );
  await target.setWeight(25, null);
  prometheus = await startPrometheus(folder, {
    models: [stable.port, canary.port],
    haproxy: [haproxy.metricsPort],
  });
  load = startLoad(haproxy.url, 200);
  await pause(9_000);
});

afterAll(async () => {
  await load.stop();
  await Promise.all([prometheus.stop(), haproxy.stop()]);
  await Promise.all([stable.close(), canary.close()]);
  await rm(folder, { recursive: true, force: true });
});

function monitor(settings: Partial<MonitorSettings> = {}): Monitor | PastMonitor {
  return createMonitor(
    "prometheus",
    { url: prometheus.url, token: null, namespace: null, name: "models", timeLimit: 3_000, ...settings },
    realReach(folder),
  );
}

function value(name: string, query: string): MonitorQuery {
  return { name, kind: "value", query };
}

async function look(
  queries: readonly MonitorQuery[],
  options: { readonly arm?: "stable" | "canary"; readonly seconds?: number; readonly of?: Monitor } = {},
): Promise<ReadonlyMap<string, Reading>> {
  const { arm = "canary", seconds = 6, of = monitor() } = options;
  const end = Date.now();
  return of.read({
    arm,
    start: end - seconds * 1000,
    end,
    queries,
    version: arm,
    otherVersion: arm === "canary" ? "stable" : "canary",
  });
}

function numberOf(reading: Reading | undefined): number {
  if (reading?.kind !== "value") throw new Error(`no value: ${JSON.stringify(reading)}`);
  return reading.value;
}

describe("figures of a window", () => {
  test("are those that the servers counted: requests, errors and latency of each arm", async () => {
    const queries = [value("requests", requests), value("errors", errors), value("latency_p99", p99)];
    const [ofCanary, ofStable] = [await look(queries), await look(queries, { arm: "stable" })];
    // 200 requests a second, a quarter of them to the canary.
    expect(numberOf(ofCanary.get("requests"))).toBeGreaterThan(150);
    expect(numberOf(ofStable.get("requests")) / numberOf(ofCanary.get("requests"))).toBeCloseTo(3, 0);
    expect(numberOf(ofCanary.get("errors")) / numberOf(ofCanary.get("requests"))).toBeCloseTo(0.1, 1);
    expect(numberOf(ofStable.get("errors"))).toBe(0);
    expect(numberOf(ofCanary.get("latency_p99"))).toBeGreaterThan(numberOf(ofStable.get("latency_p99")));
  });

  test("come from HAProxy's own metrics by its preset, with errors 0 only where there are requests", async () => {
    const queries = presetQueries("haproxy").map((line) => {
      const [name = "", ...rest] = line.split(" = ");
      return value(name, rest.join(" = "));
    });
    const seen = await look(queries);
    expect(numberOf(seen.get("errors")) / numberOf(seen.get("requests"))).toBeCloseTo(0.1, 1);
    expect(numberOf(seen.get("latency_mean"))).toBeGreaterThan(0.005);
  });

  test("are asked for by presets in PromQL that Prometheus takes, for every kind of target that has one", async () => {
    for (const kind of ["kserve", "istio", "nginx", "seldon", "haproxy", "deployment", "argo-rollouts"]) {
      const queries = presetQueries(kind).map((line) => value(line, line.slice(line.indexOf(" = ") + 3)));
      const seen = await look(queries, { of: monitor({ namespace: "prod" }) });
      for (const [line, reading] of seen) expect(reading, line).not.toMatchObject({ why: "query-error" });
    }
  });

  test("that are asked for as samples are all values of the window", async () => {
    const seen = await look([{ name: "up", kind: "samples", query: 'up{job="models"}[{{window}}]' }]);
    const reading = seen.get("up");
    expect(reading?.kind).toBe("samples");
    expect(reading?.kind === "samples" && reading.values.length).toBeGreaterThanOrEqual(8);
  });

  test("of the past are read in one range, window for window as they were read live", async () => {
    const past = monitor();
    if (!keepsThePast(past)) throw new Error("Prometheus keeps the past");
    const last = Math.floor(Date.now() / 1000) * 1000 - 1000;
    const queries = [value("requests", requests), value("missing", 'sum(nothing{arm="{{arm}}"})')];
    const arm = { arm: "canary", version: "canary", otherVersion: "stable" } as const;
    const range = await past.readRange({ ...arm, first: last - 2000, last, every: 3000, queries });
    expect(range.map(({ end }) => end)).toEqual([last - 2000]);
    const windows = await past.readRange({ ...arm, first: last - 3000, last, every: 3000, queries });
    expect(windows).toHaveLength(2);
    for (const window of windows) {
      const live = await past.read({ ...arm, start: window.end - 3000, end: window.end, queries });
      expect(window.readings.get("requests")).toEqual(live.get("requests"));
      expect(window.readings.get("missing")).toMatchObject({ kind: "absent", why: "no-samples" });
    }
  });
});

describe("figures that are not there", () => {
  test("no series at all is no samples, with what to write for a counter that begins with its first event", async () => {
    const seen = await look([value("errors", 'sum(increase(never{arm="{{arm}}"}[{{window}}]))')]);
    expect(seen.get("errors")).toEqual({
      kind: "absent",
      why: "no-samples",
      message: `errors of canary (${prometheus.url}) gave no series; for a counter that begins with its first event add \`or 0 * (…)\` of one that is always there`,
    });
  });

  test("0/0 is not a number", async () => {
    const seen = await look([value("rate", "vector(0) / vector(0)"), value("scalar", "scalar(nothing)")]);
    expect(seen.get("rate")).toMatchObject({ why: "not-a-number", message: expect.stringMatching(/gave NaN$/) });
    expect(seen.get("scalar")).toMatchObject({ why: "not-a-number" });
  });

  test("several series are refused with their labels", async () => {
    const seen = await look([value("requests", "sum by (arm) (http_requests_total)")]);
    expect(seen.get("requests")).toMatchObject({
      why: "query-error",
      message: expect.stringMatching(/gave 2 series \(\{arm="(canary|stable)"\}, .*put sum\(…\) around it/),
    });
  });

  test("a series that carries the other arm's name is of the wrong label", async () => {
    const seen = await look([value("requests", 'sum by (arm) (http_requests_total{arm="stable"})')]);
    expect(seen.get("requests")).toMatchObject({
      why: "wrong-label",
      message: expect.stringMatching(/was asked for canary, and gave the series \{arm="stable"\} of stable/),
    });
  });

  test("a query that is no PromQL says what Prometheus says of it", async () => {
    const seen = await look([value("requests", "sum(")]);
    expect(seen.get("requests")).toMatchObject({
      why: "query-error",
      message: expect.stringMatching(/bad_data \(400\): .*parse error/),
    });
  });

  test("a window before the newest sample was taken is stale", async () => {
    const end = Date.now() + 8_000;
    const seen = await monitor().read({
      arm: "canary",
      start: end - 2_000,
      end,
      queries: [value("requests", 'sum(http_requests_total{arm="{{arm}}"})')],
    });
    expect(seen.get("requests")).toMatchObject({
      why: "stale",
      message: expect.stringMatching(/before the window began/),
    });
  });

  test("a target that is no longer scraped is stale, though the window still has its old samples, and then again news", async () => {
    canary.metrics("down");
    const queries = [value("requests", requests), value("now", 'sum(http_requests_total{arm="{{arm}}"})')];
    const seen = await until(
      () => look(queries),
      (each) => each.get("requests")?.kind === "absent",
    );
    // The counter alone would still be there.
    expect(await prometheus.value('sum(increase(http_requests_total{arm="canary"}[10s]))')).toBeGreaterThan(0);
    expect(seen.get("requests")).toMatchObject({
      why: "stale",
      message: expect.stringMatching(/samples that are no longer current: scraping has stopped/),
    });
    expect(seen.get("now")).toMatchObject({ why: "stale" });
    expect((await look(queries, { arm: "stable" })).get("requests")?.kind).toBe("value");
    canary.metrics("served");
    const again = await until(
      () => look(queries),
      (each) => each.get("requests")?.kind === "value",
    );
    expect(again.get("now")?.kind).toBe("value");
  });
});

describe("a Prometheus that", () => {
  test("is down is a query error", async () => {
    const url = `http://127.0.0.1:${await freePort()}`;
    const seen = await look([value("requests", requests)], { of: monitor({ url }) });
    expect(seen.get("requests")).toMatchObject({
      why: "query-error",
      message: `${url} cannot be reached: connection refused`,
    });
  });

  test("does not answer is a query error after its time", async () => {
    const silent = createTcpServer(() => {});
    await new Promise<void>((listening) => silent.listen(0, "127.0.0.1", listening));
    const url = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`;
    const seen = await look([value("requests", requests)], { of: monitor({ url, timeLimit: 200 }) });
    silent.close();
    expect(seen.get("requests")).toMatchObject({
      why: "query-error",
      message: `${url} did not answer within 0.2 seconds`,
    });
  });

  test.each([
    {
      name: "is overloaded",
      status: 503,
      body: '{"status":"error","errorType":"timeout","error":"query timed out"}',
      says: /timeout \(503\): query timed out/,
    },
    { name: "is a login page", status: 200, body: "<html>sign in</html>", says: /not Prometheus' JSON/ },
    {
      name: "has only a part of the data",
      status: 200,
      body: '{"status":"success","warnings":["store x is down"],"data":{"resultType":"vector","result":[]}}',
      says: /incomplete: store x is down/,
    },
    {
      name: "sends to another host",
      status: 302,
      body: "",
      says: /redirects to https:\/\/sso\.example\/login, which is not followed/,
    },
    { name: "refuses the token", status: 401, body: "", says: /refused access \(401\): monitor-token/ },
    {
      name: "is cut in the middle of its answer",
      status: 0,
      body: "",
      says: /cannot be reached: (the connection was cut|terminated|other side closed)/,
    },
  ])("$name is a query error", async ({ status, body, says }) => {
    const server = await answering(status, body);
    const of = monitor({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
    const seen = await look([value("requests", requests)], { of });
    server.close();
    expect(seen.get("requests")).toMatchObject({ why: "query-error", message: expect.stringMatching(says) });
  });
});

/** A server that always answers the same, or with 0 cuts the connection. */
async function answering(status: number, body: string): Promise<Server> {
  const server = createServer((_request, response) => {
    if (status === 0) {
      response.writeHead(200, { "content-length": "100" });
      response.write('{"status":');
      setImmediate(() => response.destroy());
    } else response.writeHead(status, { location: "https://sso.example/login?state=secret" }).end(body);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return server;
}

/** Asks again until it is as wanted; what it was last, where that takes too long. */
async function until<T>(ask: () => Promise<T>, wanted: (answer: T) => boolean): Promise<T> {
  const deadline = Date.now() + 15_000;
  for (;;) {
    const answer = await ask();
    if (wanted(answer) || Date.now() > deadline) return answer;
    await pause(200);
  }
}

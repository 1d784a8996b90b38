import { mkdtemp, rm } from "node:fs/promises";
import { networkInterfaces, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { commandWords } from "../../../../src/gates/command-words.ts";
import type { Reading } from "../../../../src/rollout/look.ts";
import { createMonitor } from "../../../../src/rollout/monitors/providers.ts";
import { type ModelServer, startModelServer } from "../traffic/model-server.ts";
import { type PrometheusProcess, startPrometheus } from "../traffic/prometheus-process.ts";
import { bindRole, namespaceWith, reachAs } from "./cluster.ts";
import { type ControlPlane, startControlPlane, type User } from "./control-plane.ts";

/** A real Prometheus behind the service proxy of a real API server, asked through kubectl. */
let folder: string;
let plane: ControlPlane;
let model: ModelServer;
let prometheus: PrometheusProcess;

/** The API server refuses to proxy to loopback. */
function ownAddress(): string {
  const addresses = Object.values(networkInterfaces()).flatMap((each) => each ?? []);
  const found = addresses.find(({ family, internal }) => family === "IPv4" && !internal);
  if (found === undefined) throw new Error("this machine has no address beside loopback");
  return found.address;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "modelgate-proxy-"));
  const address = ownAddress();
  model = await startModelServer("canary", { errorRate: 0, latency: 0 });
  [plane, prometheus] = await Promise.all([
    startControlPlane([]),
    startPrometheus(folder, { models: [model.port] }, address),
  ]);
  await namespaceWith(plane, "monitoring", [
    {
      apiVersion: "v1",
      kind: "Service",
      metadata: { name: "prometheus" },
      spec: { ports: [{ name: "web", port: 9090, targetPort: prometheus.port }] },
    },
    { apiVersion: "v1", kind: "ServiceAccount", metadata: { name: "default" } },
    {
      apiVersion: "v1",
      kind: "Pod",
      metadata: { name: "prometheus-0" },
      spec: { containers: [{ name: "prometheus", image: "prometheus" }] },
    },
    {
      apiVersion: "v1",
      kind: "Endpoints",
      metadata: { name: "prometheus" },
      subsets: [
        {
          addresses: [{ ip: address, targetRef: { kind: "Pod", name: "prometheus-0", namespace: "monitoring" } }],
          ports: [{ name: "web", port: prometheus.port }],
        },
      ],
    },
  ]);
  // The API server proxies only to an address that a Pod says it has.
  const status = { podIP: address, podIPs: [{ ip: address }] };
  await plane.kubectl([
    "patch",
    "pod",
    "prometheus-0",
    "--namespace=monitoring",
    "--subresource=status",
    "--type=merge",
    `--patch=${JSON.stringify({ status })}`,
  ]);
  while ((await prometheus.value('http_requests_total{arm="canary",code="200"}')) === null) await pause(200);
});

afterAll(async () => {
  await prometheus?.stop();
  await model?.close();
  await plane?.stop();
  await rm(folder, { recursive: true, force: true });
});

async function ask(url: string, query: string, user: User = "admin"): Promise<Reading | undefined> {
  const monitor = createMonitor(
    "prometheus",
    { url, token: null, namespace: null, name: null, timeLimit: 10_000 },
    { ...reachAs(plane, user), words: commandWords },
  );
  const end = Date.now();
  const queries = [{ name: "requests", kind: "value", query } as const];
  return (await monitor.read({ arm: "canary", start: end - 60_000, end, queries })).get("requests");
}

test("a figure comes through the API server's proxy, by the service's port or its name", async () => {
  const query = 'sum(http_requests_total{arm="{{arm}}"})';
  expect(await ask("kube:monitoring/prometheus:9090", query)).toEqual({ kind: "value", value: 0 });
  expect(await ask("kube:monitoring/prometheus:web", query)).toEqual({ kind: "value", value: 0 });
});

test("a user without the right to the proxy is told which one, and has no figure", async () => {
  expect(await ask("kube:monitoring/prometheus:9090", "vector(1)", "canary")).toMatchObject({
    kind: "absent",
    why: "query-error",
    message: expect.stringMatching(/^kube:monitoring\/prometheus:9090: .*services\/proxy/),
  });
  await bindRole(plane, "monitoring", [{ apiGroups: [""], resources: ["services/proxy"], verbs: ["get"] }]);
  expect(await ask("kube:monitoring/prometheus:9090", "vector(1)", "canary")).toEqual({ kind: "value", value: 1 });
});

test("a service that there is not, and a query that is none, are query errors", async () => {
  expect(await ask("kube:monitoring/nobody:9090", "vector(1)")).toMatchObject({ why: "query-error" });
  expect(await ask("kube:monitoring/prometheus:9090", "sum(")).toMatchObject({ why: "query-error" });
});

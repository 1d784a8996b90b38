import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { annotation, type KubernetesObject, listAt } from "../../../../src/rollout/kubernetes/fields.ts";
import { kubectl } from "../../../../src/rollout/kubernetes/kubectl.ts";
import { istio } from "../../../../src/rollout/routers/istio.ts";
import type { Router } from "../../../../src/rollout/routers/provider.ts";
import { seldon } from "../../../../src/rollout/routers/seldon.ts";
import { UnreachableRouter } from "../../../../src/rollout/routers/unreachable.ts";
import { namespaceWith, openRouter, reachThrough, settingsOf, stillRunning } from "./cluster.ts";
import { type ControlPlane, startControlPlane } from "./control-plane.ts";
import { type FaultProxy, startFaultProxy } from "./fault-proxy.ts";

let plane: ControlPlane;
let proxy: FaultProxy;
let folder: string;
let count = 0;
let namespace: string;
let router: Router;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "modelgate-faults-"));
  plane = await startControlPlane([]);
  proxy = await startFaultProxy(plane, folder);
}, 180_000);
afterAll(async () => {
  await proxy?.stop();
  await plane?.stop();
  await rm(folder, { recursive: true, force: true });
});

const virtualService: KubernetesObject = {
  apiVersion: "networking.istio.io/v1",
  kind: "VirtualService",
  metadata: { name: "churn" },
  spec: {
    hosts: ["churn"],
    http: [
      {
        route: [
          { destination: { host: "churn", subset: "v1" }, weight: 100 },
          { destination: { host: "churn", subset: "v2" }, weight: 0 },
        ],
      },
    ],
  },
};

beforeEach(async () => {
  count += 1;
  namespace = `fault-${count}`;
  await namespaceWith(plane, namespace, [virtualService]);
  const reach = reachThrough(plane, proxy.kubeconfig);
  router = istio.open(`${namespace}/churn`, settingsOf({ version: "v2" }), reach);
  proxy.always(null);
});

const patches = () => proxy.seen.filter((line) => line.startsWith(`PATCH`) && line.includes(`/${namespace}/`)).length;

describe("an API server that fails", () => {
  test("with 500 once is asked again", async () => {
    proxy.next("PATCH", namespace, { kind: "status", code: 500, reason: "InternalError" });
    expect(await router.setWeight(5, null)).toMatchObject({ outcome: "done", split: { weight: 5 } });
    expect(patches()).toBe(2);
  });

  test("before or after a write took effect is asked what stands there, and nothing is written twice", async () => {
    proxy.next("PATCH", namespace, { kind: "cut", when: "after" });
    expect(await router.setWeight(5, null)).toMatchObject({ outcome: "done", split: { weight: 5 } });
    expect(patches()).toBe(1);
    const { guard } = await router.status();
    proxy.next("PATCH", namespace, { kind: "cut", when: "after" });
    expect(await router.setWeight(50, guard)).toMatchObject({ outcome: "done", split: { weight: 50 } });
    proxy.next("PATCH", namespace, { kind: "cut", when: "before" });
    expect(await router.rollback()).toMatchObject({ outcome: "done", split: { weight: 0 } });
    expect(patches()).toBe(4);
  });

  test("in the middle of an answer is asked again", async () => {
    proxy.next("GET", `${namespace}/virtualservices`, { kind: "half" });
    expect(await router.setWeight(5, null)).toMatchObject({ outcome: "done", split: { weight: 5 } });
  });

  test("all the time leaves the split as it was, and says that it cannot be asked", async () => {
    proxy.always({ kind: "status", code: 503, reason: "ServiceUnavailable" });
    await expect(router.status()).rejects.toThrow(UnreachableRouter);
    await expect(router.status()).rejects.toThrow(/the API server cannot be asked now/);
    expect(await router.setWeight(5, null)).toMatchObject({
      outcome: "failed",
      message: expect.stringContaining("the API server cannot be asked now"),
    });
    expect(await router.probe()).toMatchObject({ ready: false, problem: expect.stringContaining("cannot be asked") });
    // Whoever cannot ask must not take a lock of another kind.
    await expect(router.lock?.({ id: "1", shown: "run 1" }, stillRunning).acquire(Date.now() + 1)).rejects.toThrow(
      UnreachableRouter,
    );
    proxy.always(null);
    expect(await router.status()).toMatchObject({ weight: 0 });
  });

  test("while a lock is held leaves the lock to its owner until its time is over", async () => {
    const lock = router.lock?.({ id: "1", shown: "run 1" }, stillRunning);
    const until = Date.now() + 600_000;
    expect(await lock?.acquire(until)).toEqual({ outcome: "held" });
    proxy.always({ kind: "status", code: 503, reason: "ServiceUnavailable" });
    expect(await lock?.acquire(until + 600_000)).toEqual({ outcome: "held" });
    proxy.always(null);
    expect(await lock?.acquire(until + 600_000)).toEqual({ outcome: "held" });
    const stored = JSON.parse(
      await plane.kubectl(["get", "virtualservice", "churn", `--namespace=${namespace}`, "--output=json"]),
    ) as KubernetesObject;
    expect(annotation(stored, "modelgate/lock")).toContain(String(until + 600_000));
  });

  test("with somebody else's write in between decides anew on what stands there then", async () => {
    const annotate = () => plane.kubectl(["annotate", "virtualservice", "churn", `--namespace=${namespace}`, "note=1"]);
    proxy.next("PATCH", namespace, { kind: "meanwhile", run: annotate });
    expect(await router.setWeight(5, (await router.status()).guard)).toMatchObject({ outcome: "done" });
    const move = () =>
      plane.kubectl([
        ...["patch", "virtualservice", "churn", `--namespace=${namespace}`, "--type=json"],
        '--patch=[{"op":"replace","path":"/spec/http/0/route/0/weight","value":70},{"op":"replace","path":"/spec/http/0/route/1/weight","value":30}]',
      ]);
    proxy.next("PATCH", namespace, { kind: "meanwhile", run: move });
    expect(await router.setWeight(50, (await router.status()).guard)).toMatchObject({
      outcome: "conflict",
      split: { weight: 30 },
      message: expect.stringContaining("changed by somebody else: the canary has 30 %"),
    });
  });

  test("whose target is deleted under way says so", async () => {
    expect(await router.setWeight(5, null)).toMatchObject({ outcome: "done" });
    const { guard } = await router.status();
    await plane.kubectl(["delete", "virtualservice", "churn", `--namespace=${namespace}`]);
    for (const written of [await router.setWeight(50, guard), await router.rollback()]) {
      expect(written).toMatchObject({ outcome: "failed", message: expect.stringContaining("there is none") });
    }
    await expect(router.status()).rejects.toThrow(/there is none/);
  });
});

test("who is not signed in is told so, and a missing program is named", async () => {
  const reach = reachThrough(plane, plane.kubeconfig("admin"), { KUBECONFIG: "/nowhere/kubeconfig" });
  const nowhere = await kubectl(reach.runCommand).raw("/readyz");
  expect(nowhere).toMatchObject({ outcome: "unreachable" });
  const signedOut = kubectl(async (request) =>
    reachThrough(plane, plane.kubeconfig("admin")).runCommand({ ...request, args: [...request.args, "--token=wrong"] }),
  );
  expect(await signedOut.get({ resource: "pods", namespace: "default", name: "x" })).toMatchObject({
    outcome: "unauthenticated",
    message: expect.stringContaining("sign in in a step before this one"),
  });
  const withoutProgram = kubectl(() => Promise.resolve({ outcome: "not-found" }));
  expect(await withoutProgram.raw("/")).toMatchObject({ outcome: "no-kubectl" });
});

test("a field that the cluster's definition does not know is noticed by reading back", async () => {
  await plane.kubectl(["get", "crd", "experiments.mlops.seldon.io", "--output=json"]).then(async (text) => {
    const definition = JSON.parse(text) as KubernetesObject;
    const older = JSON.parse(JSON.stringify(definition["spec"])) as {
      versions: {
        schema: {
          openAPIV3Schema: {
            properties: { spec: { properties: { candidates: { items: { properties: object; required: string[] } } } } };
          };
        };
      }[];
    };
    for (const { schema } of older.versions) {
      const { items } = schema.openAPIV3Schema.properties.spec.properties.candidates;
      items.properties = { name: { type: "string" } };
      items.required = ["name"];
    }
    await plane.kubectl(["delete", "crd", "experiments.mlops.seldon.io"]);
    await plane.kubectl(["create", "--filename=-"], {
      apiVersion: definition["apiVersion"] ?? null,
      kind: "CustomResourceDefinition",
      metadata: { name: "experiments.mlops.seldon.io" },
      spec: older,
    });
  });
  await plane.kubectl(["wait", "--for=condition=Established", "crd/experiments.mlops.seldon.io", "--timeout=30s"]);
  await namespaceWith(plane, "pruned", [
    {
      apiVersion: "mlops.seldon.io/v1alpha1",
      kind: "Experiment",
      metadata: { name: "churn" },
      spec: { candidates: [{ name: "churn-1" }, { name: "churn-2" }] },
    },
  ]);
  const written = await openRouter(plane, seldon, "pruned/churn", { version: "churn-2" }).setWeight(5, null);
  expect(written).toMatchObject({ outcome: "not-in-force", message: "5 % was written and 0 % was read back" });
  const stored = JSON.parse(
    await plane.kubectl(["get", "experiments.mlops.seldon.io", "churn", "--namespace=pruned", "--output=json"]),
  ) as KubernetesObject;
  expect(listAt(stored, "spec", "candidates")).toEqual([{ name: "churn-1" }, { name: "churn-2" }]);
});

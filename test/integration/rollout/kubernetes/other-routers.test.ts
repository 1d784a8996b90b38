import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  annotation,
  type KubernetesObject,
  listAt,
  numberAt,
  objectAt,
  textAt,
} from "../../../../src/rollout/kubernetes/fields.ts";
import { gatewayApi } from "../../../../src/rollout/routers/gateway-api.ts";
import { kserve } from "../../../../src/rollout/routers/kserve.ts";
import { nginx } from "../../../../src/rollout/routers/nginx.ts";
import { seldon } from "../../../../src/rollout/routers/seldon.ts";
import { namespaceWith, objectExists, openRouter, readObject, stillRunning } from "./cluster.ts";
import { type ControlPlane, startControlPlane } from "./control-plane.ts";

let plane: ControlPlane;
beforeAll(async () => {
  plane = await startControlPlane([]);
}, 180_000);
afterAll(() => plane?.stop());

/** What a controller that does not run here would write. */
async function setStatus(namespace: string, resource: string, name: string, status: KubernetesObject): Promise<void> {
  await plane.kubectl([
    ...["patch", resource, name, `--namespace=${namespace}`, "--subresource=status", "--type=merge"],
    `--patch=${JSON.stringify({ status })}`,
  ]);
}

/** Does what a controller would, each time the spec has changed, while something runs. */
async function whileController<T>(
  namespace: string,
  resource: string,
  name: string,
  statusOf: (object: KubernetesObject) => KubernetesObject,
  run: () => Promise<T>,
): Promise<T> {
  let over = false;
  let seen = -1;
  const controller = (async () => {
    while (!over) {
      const object = await readObject(plane, namespace, resource, name);
      const generation = numberAt(object, "metadata", "generation") ?? 0;
      if (generation === seen) continue;
      await setStatus(namespace, resource, name, statusOf(object));
      seen = generation;
    }
  })();
  try {
    return await run();
  } finally {
    over = true;
    await controller;
  }
}

describe("a canary through the Gateway API", () => {
  const resource = "httproutes.gateway.networking.k8s.io";
  const route = (backendRefs: readonly KubernetesObject[]): KubernetesObject => ({
    apiVersion: "gateway.networking.k8s.io/v1",
    kind: "HTTPRoute",
    metadata: { name: "churn" },
    spec: { parentRefs: [{ name: "gateway" }], rules: [{ backendRefs }] },
  });
  const both = [
    { name: "stable", port: 80, weight: 1 },
    { name: "canary", port: 80, weight: 0 },
  ];
  const conditions = (object: KubernetesObject, status: "True" | "False"): KubernetesObject => ({
    parents: [
      {
        parentRef: { name: "gateway" },
        controllerName: "test.example/controller",
        conditions: [
          {
            type: "Accepted",
            status,
            reason: "Tested",
            message: "as a gateway would say",
            lastTransitionTime: "2026-01-01T00:00:00Z",
            observedGeneration: numberAt(object, "metadata", "generation") ?? 0,
          },
        ],
      },
    ],
  });
  const accepted = (object: KubernetesObject) => conditions(object, "True");
  const rule = async (namespace: string) =>
    objectAt(listAt(await readObject(plane, namespace, resource, "churn"), "spec", "rules")[0]);

  test("is in force once the gateway has accepted it, to a hundredth of a per cent", async () => {
    await namespaceWith(plane, "gateway", [route(both)]);
    const router = openRouter(plane, gatewayApi, "gateway/churn", { version: "canary" });
    await whileController("gateway", resource, "churn", accepted, async () => {
      const { guard } = await router.status();
      expect(await router.setWeight(0.25, guard)).toMatchObject({ outcome: "done", split: { weight: 0.25 } });
      expect(listAt(await rule("gateway"), "backendRefs").map((entry) => numberAt(entry, "weight"))).toEqual([
        9975, 25,
      ]);
      expect(await router.setWeight(50, guard)).toMatchObject({ outcome: "conflict" });
      expect(await router.setWeight(50, null)).toMatchObject({ outcome: "done", split: { weight: 50 } });
      expect(await router.promote(null)).toMatchObject({ outcome: "done", split: { weight: 100 } });
      expect(await router.promote(null)).toMatchObject({ outcome: "done", split: { weight: 100 } });
      expect(await router.rollback()).toMatchObject({ outcome: "done", split: { weight: 0 } });
      expect(await router.rollback()).toMatchObject({ outcome: "done", split: { weight: 0 } });
      expect(listAt(await rule("gateway"), "backendRefs").map((entry) => numberAt(entry, "port"))).toEqual([80, 80]);
    });
  });

  test("that the gateway refuses is not in force", async () => {
    await namespaceWith(plane, "refusing", [route(both)]);
    const router = openRouter(plane, gatewayApi, "refusing/churn", { version: "canary" });
    const written = await whileController(
      "refusing",
      resource,
      "churn",
      (object) => conditions(object, "False"),
      () => router.setWeight(5, null),
    );
    expect(written).toMatchObject({
      outcome: "not-in-force",
      message: expect.stringContaining("as a gateway would say"),
    });
  });

  test("as a shadow adds and drops the filter RequestMirror", async () => {
    await namespaceWith(plane, "mirror", [route([{ name: "stable", port: 8080 }])]);
    const router = openRouter(plane, gatewayApi, "mirror/churn", { version: "canary", strategy: "shadow" });
    await whileController("mirror", resource, "churn", accepted, async () => {
      expect(await router.setWeight(20, null)).toMatchObject({ outcome: "done", split: { weight: 20 } });
      expect((await rule("mirror"))["filters"]).toMatchObject([
        { type: "RequestMirror", requestMirror: { backendRef: { name: "canary", port: 8080 }, percent: 20 } },
      ]);
      expect(await router.rollback()).toMatchObject({ outcome: "done", split: { weight: 0 } });
      expect(listAt(await rule("mirror"), "filters")).toEqual([]);
    });
  });
});

describe("a canary through Seldon", () => {
  const resource = "experiments.mlops.seldon.io";
  test("moves the weights of an Experiment's candidates, whichever comes first", async () => {
    await namespaceWith(plane, "seldon", [
      {
        apiVersion: "mlops.seldon.io/v1alpha1",
        kind: "Experiment",
        metadata: { name: "churn" },
        spec: {
          default: "churn-1",
          candidates: [
            { name: "churn-2", weight: 0 },
            { name: "churn-1", weight: 100 },
          ],
        },
      },
    ]);
    const ready = (): KubernetesObject => ({ conditions: [{ type: "Ready", status: "True" }] });
    const router = openRouter(plane, seldon, "seldon/churn", { version: "churn-2" });
    await whileController("seldon", resource, "churn", ready, async () => {
      const before = await router.status();
      expect(before).toMatchObject({ weight: 0, stable: "churn-1", canary: "churn-2" });
      expect(await router.setWeight(5, before.guard)).toMatchObject({ outcome: "done", split: { weight: 5 } });
      expect(await router.setWeight(50, before.guard)).toMatchObject({ outcome: "conflict" });
      expect(await router.promote(null)).toMatchObject({ outcome: "done", split: { weight: 100 } });
      expect(await router.rollback()).toMatchObject({ outcome: "done", split: { weight: 0 } });
      expect(await router.rollback()).toMatchObject({ outcome: "done", split: { weight: 0 } });
      expect(listAt(await readObject(plane, "seldon", resource, "churn"), "spec", "candidates")).toEqual([
        { name: "churn-2", weight: 0 },
        { name: "churn-1", weight: 100 },
      ]);
    });
  });
});

describe("a canary through KServe", () => {
  const resource = "inferenceservices.serving.kserve.io";
  const service = (more: KubernetesObject = {}): KubernetesObject => ({
    apiVersion: "serving.kserve.io/v1beta1",
    kind: "InferenceService",
    metadata: { name: "churn", ...more },
    spec: { predictor: { model: { modelFormat: { name: "sklearn" }, storageUri: "s3://models/churn/1" } } },
  });
  const uriOf = (object: KubernetesObject) => textAt(object, "spec", "predictor", "model", "storageUri") ?? "";
  /** As KServe and Knative do: one revision for each model, the newest gets the percent. */
  const served = (object: KubernetesObject): KubernetesObject => {
    const percent = numberAt(object, "spec", "predictor", "canaryTrafficPercent");
    const revision = `churn-predictor-0000${uriOf(object).slice(-1)}`;
    const latest = { revisionName: revision, latestRevision: true, percent: percent ?? 100 };
    const rest = {
      revisionName: "churn-predictor-00001",
      latestRevision: false,
      percent: 100 - (percent ?? 100),
      tag: "prev",
    };
    return {
      components: {
        predictor: {
          latestCreatedRevision: revision,
          latestReadyRevision: revision,
          latestRolledoutRevision: percent === null ? revision : "churn-predictor-00001",
          traffic: percent === null || percent === 100 ? [latest] : [latest, rest],
        },
      },
    };
  };

  test("is a percent beside the new model, which promotion drops and going back sets to 0", async () => {
    await namespaceWith(plane, "kserve", [service()]);
    const router = openRouter(plane, kserve, "kserve/churn", { version: "s3://models/churn/2" });
    expect((await router.probe()).problem).toContain("has never rolled out a revision");
    await whileController("kserve", resource, "churn", served, async () => {
      await plane.kubectl([
        ...["wait", `${resource}/churn`, "--namespace=kserve", "--timeout=30s"],
        "--for=jsonpath={.status.components.predictor.latestRolledoutRevision}=churn-predictor-00001",
      ]);
      const before = await router.status();
      expect(before).toMatchObject({ weight: 0, stable: "s3://models/churn/1", canary: null });
      expect(await router.setWeight(10, before.guard)).toMatchObject({
        outcome: "done",
        split: {
          weight: 10,
          canary: "s3://models/churn/2",
          series: { stable: "churn-predictor-00001", canary: "churn-predictor-00002" },
        },
      });
      expect(await router.setWeight(50, before.guard)).toMatchObject({ outcome: "conflict" });
      expect(await router.promote(null)).toMatchObject({ outcome: "done", split: { weight: 100 } });
      const promoted = await readObject(plane, "kserve", resource, "churn");
      expect(promoted["spec"]).toEqual({
        predictor: { model: { modelFormat: { name: "sklearn" }, storageUri: "s3://models/churn/2" } },
      });
      expect(await router.promote(null)).toMatchObject({ outcome: "done", split: { weight: 100 } });
      expect(await router.rollback()).toMatchObject({ outcome: "done", split: { weight: 0 } });
      expect(
        numberAt(await readObject(plane, "kserve", resource, "churn"), "spec", "predictor", "canaryTrafficPercent"),
      ).toBe(0);
      expect(await router.rollback()).toMatchObject({ outcome: "done", split: { weight: 0 } });
      expect(await router.restore?.("s3://models/churn/1")).toMatchObject({
        outcome: "done",
        split: { weight: 0, stable: "s3://models/churn/1" },
      });
    });
  });

  test("whose model does not load says why", async () => {
    await namespaceWith(plane, "unloadable", [service()]);
    const router = openRouter(plane, kserve, "unloadable/churn", { version: "s3://models/churn/2" });
    await setStatus("unloadable", resource, "churn", served(await readObject(plane, "unloadable", resource, "churn")));
    const failing = (object: KubernetesObject): KubernetesObject => ({
      ...served(object),
      modelStatus: {
        transitionStatus: "BlockedByFailedLoad",
        lastFailureInfo: { message: "no such bucket", reason: "ModelLoadFailed" },
      },
    });
    const written = await whileController("unloadable", resource, "churn", failing, () => router.setWeight(10, null));
    expect(written).toMatchObject({ outcome: "not-in-force", message: expect.stringContaining("no such bucket") });
    // The way back does not wait for it.
    const back = await whileController("unloadable", resource, "churn", failing, () => router.rollback());
    expect(back).toMatchObject({ outcome: "done", split: { weight: 0 } });
  });

  test("is refused in raw mode", async () => {
    await namespaceWith(plane, "raw", [
      service({ annotations: { "serving.kserve.io/deploymentMode": "RawDeployment" } }),
    ]);
    const router = openRouter(plane, kserve, "raw/churn", { version: "s3://models/churn/2" });
    const sentence = expect.stringContaining("deployed in mode RawDeployment, which has no canary");
    expect(await router.probe()).toMatchObject({ ready: false, problem: sentence });
    expect(await router.setWeight(5, null)).toMatchObject({ outcome: "failed", message: sentence });
  });

  test("keeps its lock on a Lease, since a revision copies the annotations of its InferenceService", async () => {
    await namespaceWith(plane, "leased", [service()]);
    await setStatus("leased", resource, "churn", served(await readObject(plane, "leased", resource, "churn")));
    const [first, second] = [1, 2].map(() =>
      openRouter(plane, kserve, "leased/churn", { version: "s3://models/churn/2" }),
    );
    const later = Date.now() + 600_000;
    expect(await first?.lock?.({ id: "1", shown: "run 1" }, stillRunning).acquire(later)).toEqual({ outcome: "held" });
    expect(await second?.lock?.({ id: "2", shown: "run 2" }, stillRunning).acquire(later)).toMatchObject({
      outcome: "taken",
    });
    expect(await second?.setWeight(5, null)).toMatchObject({ outcome: "conflict" });
    expect(objectAt(await readObject(plane, "leased", resource, "churn"), "metadata", "annotations")).toEqual({});
  });
});

describe("a canary through ingress-nginx", () => {
  const ingress = (service: string): KubernetesObject => ({
    apiVersion: "networking.k8s.io/v1",
    kind: "Ingress",
    metadata: { name: "churn", annotations: { "nginx.ingress.kubernetes.io/proxy-body-size": "8m", team: "growth" } },
    spec: {
      ingressClassName: "nginx",
      tls: [{ hosts: ["churn.example"], secretName: "tls" }],
      rules: [
        {
          host: "churn.example",
          http: {
            paths: [{ path: "/", pathType: "Prefix", backend: { service: { name: service, port: { number: 80 } } } }],
          },
        },
      ],
    },
  });
  const serviceOf = async (namespace: string, name: string) =>
    textAt(
      await readObject(plane, namespace, "ingress", name),
      ...["spec", "rules"],
      0,
      "http",
      "paths",
      0,
      ...["backend", "service", "name"],
    );

  test("is a second Ingress with a weight, and promotion points the first one to its Service", async () => {
    await namespaceWith(plane, "nginx", [ingress("churn-1")]);
    const router = openRouter(plane, nginx, "nginx/churn", { version: "churn-2" });
    const probe = await router.probe();
    expect(probe.ready).toBe(true);
    expect(probe.notes[0]).toContain("retired upstream");
    const before = await router.status();
    expect(await router.setWeight(5, before.guard)).toMatchObject({
      outcome: "done",
      split: { weight: 5, stable: "churn-1", canary: "churn-2" },
    });
    const canary = await readObject(plane, "nginx", "ingress", "churn-canary");
    expect(objectAt(canary, "metadata", "annotations")).toEqual({
      "nginx.ingress.kubernetes.io/canary": "true",
      "nginx.ingress.kubernetes.io/canary-weight": "5",
      "nginx.ingress.kubernetes.io/proxy-body-size": "8m",
    });
    expect(await serviceOf("nginx", "churn-canary")).toBe("churn-2");
    expect(await router.setWeight(50, before.guard)).toMatchObject({ outcome: "conflict" });
    expect(await router.setWeight(50, null)).toMatchObject({ outcome: "done", split: { weight: 50 } });
    expect(await router.promote(null)).toMatchObject({ outcome: "done", split: { weight: 100, stable: "churn-2" } });
    expect(await serviceOf("nginx", "churn")).toBe("churn-2");
    expect(await router.promote(null)).toMatchObject({ outcome: "done", split: { weight: 100 } });
    expect(await router.rollback()).toMatchObject({ outcome: "done", split: { weight: 0, stable: "churn-1" } });
    expect(await router.rollback()).toMatchObject({ outcome: "done", split: { weight: 0, stable: "churn-1" } });
    const after = await readObject(plane, "nginx", "ingress", "churn-canary");
    expect(annotation(after, "nginx.ingress.kubernetes.io/canary-weight")).toBe("0");
  });

  test("is not made while another owner has the lock", async () => {
    await namespaceWith(plane, "nginx-lock", [ingress("churn-1")]);
    const other = openRouter(plane, nginx, "nginx-lock/churn").lock?.({ id: "2", shown: "run 2" }, stillRunning);
    await other?.acquire(Date.now() + 600_000);
    const router = openRouter(plane, nginx, "nginx-lock/churn", { version: "churn-2" });
    expect(await router.setWeight(5, null)).toMatchObject({ outcome: "conflict" });
    expect(await objectExists(plane, "nginx-lock", "ingress", "churn-canary")).toBe(false);
  });
});

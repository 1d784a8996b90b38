import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type KubernetesObject, listAt, objectAt } from "../../../../src/rollout/kubernetes/fields.ts";
import { istio } from "../../../../src/rollout/routers/istio.ts";
import {
  bindRole,
  deploymentObject,
  namespaceWith,
  openRouter,
  readObject,
  serviceObject,
  stillRunning,
} from "./cluster.ts";
import { type ControlPlane, startControlPlane } from "./control-plane.ts";

let plane: ControlPlane;
beforeAll(async () => {
  plane = await startControlPlane(["controllers", "pods"]);
}, 180_000);
afterAll(() => plane?.stop());

function virtualService(http: readonly KubernetesObject[], more: KubernetesObject = {}): KubernetesObject {
  return {
    apiVersion: "networking.istio.io/v1",
    kind: "VirtualService",
    metadata: { name: "churn", ...more },
    spec: { hosts: ["churn"], http },
  };
}

const to = (subset: string, weight?: number): KubernetesObject => ({
  destination: { host: "churn", subset },
  ...(weight === undefined ? {} : { weight }),
});

const weights = async (namespace: string) =>
  listAt(await readObject(plane, namespace, "virtualservice", "churn"), "spec", "http", 0, "route").map(
    (entry) => objectAt(entry)["weight"],
  );

describe("a canary through Istio", () => {
  test("is widened, promoted and taken back, and doing each twice changes nothing", async () => {
    await namespaceWith(plane, "weights", [
      virtualService([
        { match: [{ headers: { "x-canary": { exact: "yes" } } }], route: [to("v2")] },
        { route: [to("v1", 100), to("v2", 0)], timeout: "3s" },
      ]),
    ]);
    const router = openRouter(plane, istio, "weights/churn", { version: "v2" });
    const before = await router.status();
    expect(before).toMatchObject({ weight: 0, stable: "v1", canary: "v2" });
    expect(await router.plan({ verb: "setWeight", percent: 5 })).toEqual([
      expect.stringMatching(
        /^kubectl patch virtualservices\.networking\.istio\.io churn --namespace=weights .*"value":95/,
      ),
    ]);
    expect(await router.setWeight(5, before.guard)).toMatchObject({ outcome: "done", split: { weight: 5 } });
    const route = (await readObject(plane, "weights", "virtualservice", "churn"))["spec"];
    expect(listAt(route, "http")[1]).toMatchObject({ timeout: "3s", route: [to("v1", 95), to("v2", 5)] });
    expect(listAt(route, "http")[0]).toMatchObject({ route: [to("v2")] });
    expect(await router.setWeight(5, before.guard)).toMatchObject({ outcome: "done", split: { weight: 5 } });
    const at5 = await router.status();
    expect(await router.promote(at5.guard)).toMatchObject({ outcome: "done", split: { weight: 100 } });
    const version = objectAt(await readObject(plane, "weights", "virtualservice", "churn"), "metadata")[
      "resourceVersion"
    ];
    expect(await router.promote(null)).toMatchObject({ outcome: "done", split: { weight: 100 } });
    expect(await router.rollback()).toMatchObject({ outcome: "done", split: { weight: 0 } });
    expect(await router.rollback()).toMatchObject({ outcome: "done", split: { weight: 0 } });
    expect(
      objectAt(await readObject(plane, "weights", "virtualservice", "churn"), "metadata")["resourceVersion"],
    ).not.toBe(version);
  });

  test("is not moved on a decision that somebody else's change has overtaken", async () => {
    await namespaceWith(plane, "stale", [virtualService([{ route: [to("v1", 100), to("v2", 0)] }])]);
    const router = openRouter(plane, istio, "stale/churn", { version: "v2" });
    const { guard } = await router.status();
    await plane.kubectl([
      ...["patch", "virtualservice", "churn", "--namespace=stale", "--type=json"],
      '--patch=[{"op":"replace","path":"/spec/http/0/route/0/weight","value":60},{"op":"replace","path":"/spec/http/0/route/1/weight","value":40}]',
    ]);
    expect(await router.setWeight(5, guard)).toMatchObject({ outcome: "conflict", split: { weight: 40 } });
    expect(await router.promote(guard)).toMatchObject({ outcome: "conflict", split: { weight: 40 } });
    // An annotation is no change of the split.
    const now = await router.status();
    await plane.kubectl(["annotate", "virtualservice", "churn", "--namespace=stale", "note=hello"]);
    expect(await router.setWeight(50, now.guard)).toMatchObject({ outcome: "done", split: { weight: 50 } });
  });

  test("gives stable as many Pods as the canary has before traffic goes back to it", async () => {
    const labels = (version: string) => ({ app: "churn", version });
    await namespaceWith(plane, "capacity", [
      virtualService([{ route: [to("v1", 0), to("v2", 100)] }]),
      serviceObject("churn", { app: "churn" }),
      deploymentObject("churn-v1", "churn:1", 0, labels("v1")),
      deploymentObject("churn-v2", "churn:2", 3, labels("v2")),
      {
        apiVersion: "networking.istio.io/v1",
        kind: "DestinationRule",
        metadata: { name: "churn" },
        spec: {
          host: "churn",
          subsets: [
            { name: "v1", labels: { version: "v1" } },
            { name: "v2", labels: { version: "v2" } },
          ],
        },
      },
    ]);
    const router = openRouter(plane, istio, "capacity/churn", { version: "v2" });
    expect(await router.rollback()).toMatchObject({ outcome: "done", split: { weight: 0 } });
    const stable = await readObject(plane, "capacity", "deployment", "churn-v1");
    expect(objectAt(stable, "status")["readyReplicas"]).toBe(3);
  });

  test("as a shadow mirrors requests and leaves the weights alone", async () => {
    await namespaceWith(plane, "shadow", [virtualService([{ route: [to("v1")] }])]);
    const router = openRouter(plane, istio, "shadow/churn", { version: "v2", strategy: "shadow" });
    const before = await router.status();
    expect(before.weight).toBe(0);
    expect(await router.setWeight(12.5, before.guard)).toMatchObject({ outcome: "done", split: { weight: 12.5 } });
    const entry = listAt(await readObject(plane, "shadow", "virtualservice", "churn"), "spec", "http")[0];
    expect(entry).toEqual({
      route: [to("v1")],
      mirror: { host: "churn", subset: "v2" },
      mirrorPercentage: { value: 12.5 },
    });
    expect(await router.rollback()).toMatchObject({ outcome: "done", split: { weight: 0 } });
    expect(listAt(await readObject(plane, "shadow", "virtualservice", "churn"), "spec", "http")[0]).toEqual({
      route: [to("v1")],
    });
  });

  test("refuses a VirtualService without the canary, with the lines to add", async () => {
    await namespaceWith(plane, "none", [virtualService([{ route: [to("v1")] }])]);
    const router = openRouter(plane, istio, "none/churn", { version: "v2" });
    const probe = await router.probe();
    expect(probe.ready).toBe(false);
    expect(probe.problem).toContain('has the destinations v1, not "v2"');
    expect(probe.fix).toContain("subset: v2");
    await expect(openRouter(plane, istio, "none/gone").status()).rejects.toThrow(/there is none/);
  });

  test("says which lines a Role lacks, before and at a write", async () => {
    await namespaceWith(plane, "rights", [virtualService([{ route: [to("v1", 100), to("v2", 0)] }])]);
    const router = openRouter(plane, istio, "rights/churn", { version: "v2" }, "canary");
    await expect(router.status()).rejects.toThrow(/canary may not get virtualservices in namespace rights/);
    await bindRole(plane, "rights", [
      { apiGroups: ["networking.istio.io"], resources: ["virtualservices"], verbs: ["get"] },
    ]);
    expect(await router.probe()).toMatchObject({
      ready: false,
      problem: expect.stringContaining("may not patch virtualservices in namespace rights"),
      fix: 'rules:\n  - apiGroups: ["networking.istio.io"]\n    resources: ["virtualservices"]\n    verbs: ["patch"]',
    });
    const written = await router.setWeight(5, null);
    expect(written).toMatchObject({ outcome: "failed", message: expect.stringContaining('verbs: ["patch"]') });
    expect(await weights("rights")).toEqual([100, 0]);
  });

  test("does not begin where Argo CD would put the weights back", async () => {
    const owned = {
      annotations: { "argocd.argoproj.io/tracking-id": "models:networking.istio.io/VirtualService:git/churn" },
    };
    await namespaceWith(plane, "git", [virtualService([{ route: [to("v1", 100), to("v2", 0)] }], owned)]);
    const router = openRouter(plane, istio, "git/churn", { version: "v2" });
    expect(await router.probe()).toMatchObject({
      ready: false,
      problem: expect.stringContaining("Argo CD (application models) owns VirtualService git/churn"),
      fix: expect.stringContaining("- .spec.http[].route[].weight"),
    });
    await plane.kubectl([
      ...["annotate", "virtualservice", "churn", "--namespace=git", "modelgate/gitops=ignores-weights"],
    ]);
    expect(await router.probe()).toMatchObject({ ready: true, problem: null });
  });
});

describe("the lock on a target", () => {
  test("lets one owner write, is renewed by it and taken over only when its time is over", async () => {
    await namespaceWith(plane, "lock", [virtualService([{ route: [to("v1", 100), to("v2", 0)] }])]);
    const open = () => openRouter(plane, istio, "lock/churn", { version: "v2" });
    const [first, second] = [open(), open()];
    const mine = first.lock?.({ id: "1", shown: "run 1" }, stillRunning);
    const theirs = second.lock?.({ id: "2", shown: "run 2" }, stillRunning);
    const later = Date.now() + 600_000;
    expect(await mine?.acquire(later)).toEqual({ outcome: "held" });
    expect(await theirs?.acquire(later)).toEqual({ outcome: "taken", by: "run 1", expires: later });
    expect(await second.setWeight(5, null)).toMatchObject({
      outcome: "conflict",
      message: expect.stringContaining("run 1 drives this target"),
    });
    expect(await first.setWeight(5, null)).toMatchObject({ outcome: "done" });
    await theirs?.release();
    expect(await mine?.acquire(Date.now() - 1)).toEqual({ outcome: "held" });
    expect(await theirs?.acquire(later)).toEqual({ outcome: "held" });
    expect(await first.setWeight(10, null)).toMatchObject({ outcome: "conflict" });
    expect(await weights("lock")).toEqual([95, 5]);
    await theirs?.release();
    expect(await mine?.acquire(later)).toEqual({ outcome: "held" });
  });

  test("is taken over from an owner that is known to be over", async () => {
    await namespaceWith(plane, "over", [virtualService([{ route: [to("v1", 100), to("v2", 0)] }])]);
    const open = () => openRouter(plane, istio, "over/churn", { version: "v2" });
    const later = Date.now() + 600_000;
    await open().lock?.({ id: "dead", shown: "run 1" }, stillRunning).acquire(later);
    const router = open();
    const lock = router.lock?.({ id: "next", shown: "run 2" }, (id) => Promise.resolve(id === "dead"));
    expect(await lock?.acquire(later)).toEqual({ outcome: "held" });
    expect(await router.setWeight(5, null)).toMatchObject({ outcome: "done" });
  });

  test("is had by one of two that ask at the same time", async () => {
    await namespaceWith(plane, "race", [virtualService([{ route: [to("v1", 100), to("v2", 0)] }])]);
    const owners = ["a", "b", "c"].map((id) =>
      openRouter(plane, istio, "race/churn", { version: "v2" }).lock?.({ id, shown: id }, stillRunning),
    );
    const outcomes = await Promise.all(owners.map((lock) => lock?.acquire(Date.now() + 600_000)));
    expect(outcomes.map((outcome) => outcome?.outcome).sort()).toEqual(["held", "taken", "taken"]);
  });
});

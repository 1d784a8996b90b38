import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type KubernetesObject, listAt, numberAt, textAt } from "../../../../src/rollout/kubernetes/fields.ts";
import { argoRollouts } from "../../../../src/rollout/routers/argo-rollouts.ts";
import { namespaceWith, openRouter, readObject, serviceObject } from "./cluster.ts";
import { type ControlPlane, startControlPlane } from "./control-plane.ts";

let plane: ControlPlane;
beforeAll(async () => {
  plane = await startControlPlane(["controllers", "pods", "rollouts"]);
}, 180_000);
afterAll(() => plane?.stop());

const pauses = (...weights: readonly number[]): readonly KubernetesObject[] =>
  weights.flatMap((weight): readonly KubernetesObject[] => [{ setWeight: weight }, { pause: {} }]);

/** A Rollout whose traffic Istio splits, as a team would have it. */
async function namespaceWithRollout(name: string, steps: readonly KubernetesObject[]): Promise<void> {
  const labels = { app: "churn" };
  await namespaceWith(plane, name, [
    serviceObject("stable", labels),
    serviceObject("canary", labels),
    {
      apiVersion: "networking.istio.io/v1",
      kind: "VirtualService",
      metadata: { name: "churn" },
      spec: {
        hosts: ["churn"],
        http: [
          {
            route: [
              { destination: { host: "stable" }, weight: 100 },
              { destination: { host: "canary" }, weight: 0 },
            ],
          },
        ],
      },
    },
    {
      apiVersion: "argoproj.io/v1alpha1",
      kind: "Rollout",
      metadata: { name: "churn" },
      spec: {
        replicas: 2,
        selector: { matchLabels: labels },
        template: { metadata: { labels }, spec: { containers: [{ name: "server", image: "models/churn:1" }] } },
        strategy: {
          canary: {
            canaryService: "canary",
            stableService: "stable",
            trafficRouting: { istio: { virtualService: { name: "churn" } } },
            steps,
          },
        },
      },
    },
  ]);
  await plane.kubectl([
    ...["wait", "rollouts.argoproj.io/churn", `--namespace=${name}`, "--for=jsonpath={.status.phase}=Healthy"],
    "--timeout=60s",
  ]);
}

const weights = async (namespace: string) =>
  listAt(await readObject(plane, namespace, "virtualservice", "churn"), "spec", "http", 0, "route").map((route) =>
    numberAt(route, "weight"),
  );
const rolloutOf = (namespace: string) => readObject(plane, namespace, "rollouts.argoproj.io", "churn");
const imageOf = async (namespace: string) =>
  textAt(await rolloutOf(namespace), "spec", "template", "spec", "containers", 0, "image");

const plan = [
  { weight: 10, bake: 1 },
  { weight: 50, bake: 1 },
  { weight: 100, bake: 0 },
];
const open = (namespace: string, given = {}) =>
  openRouter(plane, argoRollouts, `${namespace}/churn`, { version: "models/churn:2", steps: plan, ...given });

describe("a canary through the Argo Rollouts controller", () => {
  test("is let go from pause to pause, promoted, and taken back after that", { timeout: 180_000 }, async () => {
    await namespaceWithRollout("good", pauses(10, 50));
    const router = open("good");
    expect(await router.probe()).toEqual({ ready: true, problem: null, notes: [] });
    const before = await router.status();
    expect(before).toMatchObject({ weight: 0, stable: "models/churn:1", canary: null });
    expect(await router.setWeight(10, before.guard)).toMatchObject({
      outcome: "done",
      split: { weight: 10, stable: "models/churn:1", canary: "models/churn:2" },
    });
    expect(await weights("good")).toEqual([90, 10]);
    const at10 = await router.status();
    expect(at10.series?.canary).not.toBe(at10.series?.stable);
    expect(await router.plan({ verb: "setWeight", percent: 50 })).toEqual([
      expect.stringMatching(/--subresource=status .*pauseConditions/),
    ]);
    expect(await router.setWeight(10, before.guard)).toMatchObject({ outcome: "done", split: { weight: 10 } });
    expect(await router.setWeight(50, before.guard)).toMatchObject({ outcome: "conflict" });
    expect(await router.setWeight(50, at10.guard)).toMatchObject({ outcome: "done", split: { weight: 50 } });
    expect(await weights("good")).toEqual([50, 50]);
    expect(await router.setWeight(10, null)).toMatchObject({
      outcome: "failed",
      message: expect.stringContaining("goes forward only"),
    });
    expect(await router.promote(null)).toMatchObject({
      outcome: "done",
      split: { weight: 100, stable: "models/churn:2", canary: null },
    });
    expect(await weights("good")).toEqual([100, 0]);
    expect(await router.promote(null)).toMatchObject({ outcome: "done" });
    expect(await router.rollback()).toMatchObject({ outcome: "done", split: { weight: 0, stable: "models/churn:1" } });
    expect(await router.rollback()).toMatchObject({ outcome: "done", split: { weight: 0, stable: "models/churn:1" } });
    expect(await router.restore?.("models/churn:0")).toMatchObject({
      outcome: "done",
      split: { stable: "models/churn:0" },
    });
  });

  test("that is bad is aborted, and its Rollout asks for stable again", async () => {
    await namespaceWithRollout("bad", pauses(10, 50));
    const router = open("bad");
    expect(await router.setWeight(50, null)).toMatchObject({ outcome: "done", split: { weight: 50 } });
    expect(await router.rollback()).toMatchObject({ outcome: "done", split: { weight: 0, stable: "models/churn:1" } });
    expect(await weights("bad")).toEqual([100, 0]);
    expect(await imageOf("bad")).toBe("models/churn:1");
    expect(textAt(await rolloutOf("bad"), "status", "phase")).toBe("Healthy");
    const version = textAt(await rolloutOf("bad"), "metadata", "generation");
    expect(await router.rollback()).toMatchObject({ outcome: "done", split: { weight: 0 } });
    expect(textAt(await rolloutOf("bad"), "metadata", "generation")).toBe(version);
  });

  test("is refused where the plan's steps are not the Rollout's, or its controller would go on by itself", async () => {
    await namespaceWithRollout("other", [...pauses(20), { setWeight: 40 }, { pause: { duration: "10m" } }]);
    expect(await open("other").probe()).toMatchObject({
      ready: false,
      problem: expect.stringContaining("step 4 of Rollout other/churn pauses for a duration"),
      fix: "- pause: {}",
    });
    await plane.kubectl([
      ...["patch", "rollouts.argoproj.io", "churn", "--namespace=other", "--type=json"],
      '--patch=[{"op":"remove","path":"/spec/strategy/canary/steps/3"}]',
    ]);
    expect(await open("other").probe()).toMatchObject({
      problem: expect.stringContaining("the plan waits at 10 %, 50 %, and Rollout other/churn at 20 %"),
      fix: expect.stringContaining("- setWeight: 50\n      - pause: {}"),
    });
    expect(await open("other").setWeight(10, null)).toMatchObject({ outcome: "failed" });
    expect(await imageOf("other")).toBe("models/churn:1");
  });
});

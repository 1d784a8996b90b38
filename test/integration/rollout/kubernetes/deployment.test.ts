import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { annotation, listAt, numberAt, objectAt, textAt } from "../../../../src/rollout/kubernetes/fields.ts";
import { deployment } from "../../../../src/rollout/routers/deployment.ts";
import {
  deploymentObject,
  namespaceWith,
  objectExists,
  openRouter,
  reachAs,
  readObject,
  serviceObject,
  settingsOf,
  stillRunning,
} from "./cluster.ts";
import { type ControlPlane, startControlPlane } from "./control-plane.ts";

let plane: ControlPlane;
beforeAll(async () => {
  plane = await startControlPlane(["controllers", "pods"]);
}, 180_000);
afterAll(() => plane?.stop());

async function namespaceOfTen(name: string, replicas = 10): Promise<void> {
  await namespaceWith(plane, name, [
    deploymentObject("churn", "models/churn:1", replicas),
    serviceObject("churn", { app: "churn" }),
  ]);
  await plane.kubectl(["rollout", "status", "deployment/churn", `--namespace=${name}`, "--timeout=60s"]);
}

/** Pods that are ready, by their image. */
async function pods(namespace: string): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const pod of listAt(await readObject(plane, namespace, "pods"), "items")) {
    if (textAt(pod, "metadata", "deletionTimestamp") !== null) continue;
    const image = textAt(pod, "spec", "containers", 0, "image") ?? "";
    counts[image] = (counts[image] ?? 0) + 1;
  }
  return counts;
}

const open = (namespace: string, version: string | null = "models/churn:2", given = {}) =>
  openRouter(plane, deployment, `${namespace}/churn`, { version, ...given });

describe("a canary of a plain Deployment", () => {
  test("is a clone with Pods in proportion under the same Service, and becomes stable", {
    timeout: 180_000,
  }, async () => {
    await namespaceOfTen("good");
    const router = open("good", "models/churn:2", {
      steps: [
        { weight: 5, bake: 1 },
        { weight: 50, bake: 1 },
        { weight: 100, bake: 0 },
      ],
    });
    expect(await router.probe()).toEqual({
      ready: true,
      problem: null,
      notes: ["5 % is had as 1 of 11 Pods, 9.09 %"],
    });
    const before = await router.status();
    expect(before).toMatchObject({ weight: 0, stable: "models/churn:1", canary: null });
    expect(await router.achievable?.(5)).toBeCloseTo(100 / 11);
    expect((await router.plan({ verb: "setWeight", percent: 5 }))[0]).toContain(
      "churn-canary: churn with image models/churn:2",
    );
    expect(await router.setWeight(5, before.guard)).toMatchObject({
      outcome: "done",
      split: { weight: 100 / 11, stable: "models/churn:1", canary: "models/churn:2" },
    });
    expect(await pods("good")).toEqual({ "models/churn:1": 10, "models/churn:2": 1 });
    // All of them are the Service's.
    const reached = await readObject(plane, "good", "pods", "--selector=app=churn");
    expect(listAt(reached, "items")).toHaveLength(11);
    const { guard } = await router.status();
    expect(await router.setWeight(50, guard)).toMatchObject({ outcome: "done", split: { weight: 50 } });
    expect(await pods("good")).toEqual({ "models/churn:1": 5, "models/churn:2": 5 });
    expect(await router.promote(null)).toMatchObject({
      outcome: "done",
      split: { weight: 100, stable: "models/churn:2", canary: null },
    });
    expect(await pods("good")).toEqual({ "models/churn:2": 10 });
    expect(await objectExists(plane, "good", "deployment", "churn-canary")).toBe(false);
    const { metadata } = await readObject(plane, "good", "deployment", "churn");
    expect(await router.promote(null)).toMatchObject({ outcome: "done", split: { weight: 100 } });
    expect(objectAt(metadata)["generation"]).toBe(
      numberAt(await readObject(plane, "good", "deployment", "churn"), "metadata", "generation"),
    );
    // What was promoted is taken back by the same verb.
    expect(await router.rollback()).toMatchObject({ outcome: "done", split: { weight: 0, stable: "models/churn:1" } });
    expect(await router.rollback()).toMatchObject({ outcome: "done", split: { weight: 0, stable: "models/churn:1" } });
    expect(await pods("good")).toEqual({ "models/churn:1": 10 });
    expect(await router.restore?.("models/churn:0")).toMatchObject({
      outcome: "done",
      split: { stable: "models/churn:0" },
    });
  });

  test("is taken back only once stable has its Pods again", async () => {
    await namespaceOfTen("bad", 4);
    const router = open("bad");
    expect(await router.setWeight(75, null)).toMatchObject({ outcome: "done", split: { weight: 75 } });
    const seen: { stable: number; canary: number }[] = [];
    const reach = reachAs(plane);
    const watched = deployment.open("bad/churn", settingsOf({ version: "models/churn:2" }), {
      ...reach,
      async runCommand(request) {
        const result = await reach.runCommand(request);
        if (request.args[0] === "patch") {
          const ready = async (name: string) =>
            (await objectExists(plane, "bad", "deployment", name))
              ? (numberAt(await readObject(plane, "bad", "deployment", name), "spec", "replicas") ?? 0)
              : 0;
          seen.push({ stable: await ready("churn"), canary: await ready("churn-canary") });
        }
        return result;
      },
    });
    expect(await watched.rollback()).toMatchObject({ outcome: "done", split: { weight: 0 } });
    expect(seen.map(({ stable, canary }) => `${stable}/${canary}`)).toEqual(["4/3", "4/0", "4/0"]);
    expect(await pods("bad")).toEqual({ "models/churn:1": 4 });
    expect(annotation(await readObject(plane, "bad", "deployment", "churn"), "modelgate/replicas")).toBeNull();
  });

  test("that does not start leaves stable as it is", async () => {
    await namespaceWith(plane, "broken", [
      {
        ...deploymentObject("churn", "models/churn:1", 3),
        spec: neverReady(deploymentObject("churn", "models/churn:1", 3)),
      },
    ]);
    const written = await open("broken").setWeight(25, null);
    expect(written).toMatchObject({
      outcome: "not-in-force",
      message: expect.stringContaining("Deployment churn-canary has 0 of 1 Pods ready"),
    });
    expect(numberAt(await readObject(plane, "broken", "deployment", "churn"), "spec", "replicas")).toBe(3);
  });

  test("is refused where an autoscaler owns the replicas, and where its name is taken", async () => {
    await namespaceWith(plane, "scaled", [
      deploymentObject("churn", "models/churn:1", 1),
      {
        apiVersion: "autoscaling/v2",
        kind: "HorizontalPodAutoscaler",
        metadata: { name: "churn" },
        spec: { maxReplicas: 5, scaleTargetRef: { apiVersion: "apps/v1", kind: "Deployment", name: "churn" } },
      },
      deploymentObject("other", "models/other:1", 1),
      deploymentObject("other-canary", "models/other:1", 1),
    ]);
    const sentence = /HorizontalPodAutoscaler scaled\/churn owns the replicas/;
    expect((await open("scaled").probe()).problem).toMatch(sentence);
    expect(await open("scaled").setWeight(5, null)).toMatchObject({
      outcome: "failed",
      message: expect.stringMatching(sentence),
    });
    const other = openRouter(plane, deployment, "scaled/other", { version: "models/other:2" });
    expect((await other.probe()).problem).toContain("is no canary of other");
  });

  test("keeps out a write on a split that somebody changed, and a second owner", async () => {
    await namespaceOfTen("guarded", 4);
    const router = open("guarded");
    const lock = open("guarded").lock?.({ id: "2", shown: "run 2" }, stillRunning);
    const before = await router.status();
    await lock?.acquire(Date.now() + 600_000);
    expect(await router.setWeight(25, before.guard)).toMatchObject({
      outcome: "conflict",
      message: expect.stringContaining("run 2 drives this target"),
    });
    await lock?.release();
    expect(await router.setWeight(25, before.guard)).toMatchObject({ outcome: "done" });
    const { guard } = await router.status();
    await plane.kubectl(["scale", "deployment/churn-canary", "--replicas=3", "--namespace=guarded"]);
    expect(await router.setWeight(50, guard)).toMatchObject({ outcome: "conflict" });
    expect(await router.promote(guard)).toMatchObject({ outcome: "conflict" });
  });

  test("ends the same however often the process is killed on the way", async () => {
    await namespaceOfTen("killed", 4);
    let kills = 0;
    /** Runs a verb in processes that are killed before or after their first write, until one of them ends. */
    const persist = async (verb: (router: ReturnType<typeof open>) => Promise<{ outcome: string }>) => {
      for (let done = 0; ; done++) {
        const reach = reachAs(plane);
        const router = deployment.open("killed/churn", settingsOf({ version: "models/churn:2" }), {
          ...reach,
          async runCommand(request) {
            const isWrite = ["patch", "create", "delete"].includes(request.args[0] ?? "");
            if (isWrite && done % 2 === 0) throw new Error("killed before a write");
            const result = await reach.runCommand(request);
            if (isWrite) throw new Error("killed after a write");
            return result;
          },
        });
        try {
          return await verb(router);
        } catch (error) {
          expect(String(error)).toContain("killed");
          kills += 1;
        }
      }
    };
    expect(await persist((router) => router.setWeight(50, null))).toMatchObject({ outcome: "done" });
    expect(await pods("killed")).toEqual({ "models/churn:1": 2, "models/churn:2": 2 });
    expect(await persist((router) => router.promote(null))).toMatchObject({ outcome: "done" });
    expect(await pods("killed")).toEqual({ "models/churn:2": 4 });
    expect(await persist((router) => router.rollback())).toMatchObject({ outcome: "done" });
    expect(await pods("killed")).toEqual({ "models/churn:1": 4 });
    expect(await objectExists(plane, "killed", "deployment", "churn-canary")).toBe(false);
    expect(kills).toBeGreaterThanOrEqual(16);
  });
});

/** The same Deployment whose Pods the tests' cluster never makes ready, and which gives up after two seconds. */
function neverReady(object: ReturnType<typeof deploymentObject>): ReturnType<typeof deploymentObject> {
  const spec = objectAt(object, "spec");
  const template = objectAt(spec, "template");
  const metadata = { ...objectAt(template, "metadata"), annotations: { "test/never-ready": "true" } };
  return { ...spec, progressDeadlineSeconds: 2, template: { ...template, metadata } };
}

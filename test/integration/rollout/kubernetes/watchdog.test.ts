import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdir, readFile, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  type KubernetesObject,
  listAt,
  numberAt,
  objectAt,
  textAt,
} from "../../../../src/rollout/kubernetes/fields.ts";
import { argoRollouts } from "../../../../src/rollout/routers/argo-rollouts.ts";
import { deployment } from "../../../../src/rollout/routers/deployment.ts";
import { istio } from "../../../../src/rollout/routers/istio.ts";
import { kserve } from "../../../../src/rollout/routers/kserve.ts";
import { temporaryFolder } from "../../../support/temporary-folder.ts";
import { bindRole, deploymentObject, namespaceWith, openRouter, readObject, serviceObject } from "./cluster.ts";
import { type ControlPlane, startControlPlane } from "./control-plane.ts";

let plane: ControlPlane;
beforeAll(async () => {
  plane = await startControlPlane(["controllers", "pods", "rollouts"]);
}, 180_000);
afterAll(() => plane?.stop());

/** The watchdog's limit; it looks at its lease every ten seconds. */
const limit = 100_000;

interface Ran {
  readonly code: number | null;
  readonly said: string;
  /** Pauses that it made. */
  readonly pauses: number;
}

/**
 * Runs what the watchdog's Job would run, as the Job's service account. Its `sleep` only counts, and renews the lease in
 * the first `renewals` of its pauses.
 */
async function runWatchdog(namespace: string, renewals = 0): Promise<Ran> {
  const [job] = listAt(await readObject(plane, namespace, "jobs"), "items");
  const account = textAt(job, "spec", "template", "spec", "serviceAccountName") ?? "";
  const command = listAt(job, "spec", "template", "spec", "containers", 0, "command").map(String);
  const token = (await plane.kubectl(["create", "token", account, `--namespace=${namespace}`])).trim();
  const folder = await temporaryFolder();
  const config = JSON.parse(await readFile(plane.kubeconfig("admin"), "utf8")) as KubernetesObject;
  const kubeconfig = join(folder, "kubeconfig");
  await writeFile(kubeconfig, JSON.stringify({ ...config, users: [{ name: "admin", user: { token } }] }));
  const lease = textAt(listAt(await readObject(plane, namespace, "leases"), "items")[0], "metadata", "name");
  const pauses = join(folder, "pauses");
  await mkdir(join(folder, "bin"));
  await writeFile(pauses, "");
  await writeFile(
    join(folder, "bin/sleep"),
    [
      "#!/bin/sh",
      `echo pause >> ${pauses}`,
      `count=$(wc -l < ${pauses})`,
      `if [ "$count" -gt ${renewals} ]; then exit 0; fi`,
      `kubectl --kubeconfig=${plane.kubeconfig("admin")} patch lease ${lease} --namespace=${namespace} --type=merge \\`,
      `  --patch='{"spec":{"renewTime":"2026-01-01T00:00:'"$(printf %02d "$count")"'.000000Z"}}' >/dev/null`,
    ].join("\n"),
  );
  await chmod(join(folder, "bin/sleep"), 0o755);
  const environment = plane.environment("admin");
  const [program = "sh", ...args] = command;
  const child = spawn(program, args, {
    env: { ...environment, KUBECONFIG: kubeconfig, PATH: `${join(folder, "bin")}${delimiter}${environment["PATH"]}` },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (part: Buffer) => (said += part.toString()));
  await once(child, "close");
  return { code: child.exitCode, said, pauses: (await readFile(pauses, "utf8")).split("\n").length - 1 };
}

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
const through = (namespace: string) => openRouter(plane, istio, `${namespace}/churn`, { version: "v2" });

describe("the watchdog", () => {
  test("takes the traffic back when nobody renews its lease, and says so to who comes later", async () => {
    await namespaceWith(plane, "alone", [virtualService]);
    const router = through("alone");
    const watchdog = router.watchdog?.(limit);
    expect(await watchdog?.arm()).toEqual({ outcome: "done" });
    expect(await router.setWeight(50, null)).toMatchObject({ outcome: "done" });
    expect(await watchdog?.renew()).toEqual({ outcome: "done" });
    const ran = await runWatchdog("alone", 5);
    expect(ran).toMatchObject({ code: 0, pauses: 5 + 10 });
    expect(ran.said).toContain("nobody renewed the lease for 100 s: the traffic was taken back");
    expect(await router.status()).toMatchObject({ weight: 0 });
    expect(await watchdog?.renew()).toMatchObject({
      outcome: "acted",
      message: expect.stringContaining("nobody had renewed its lease for 100 s"),
    });
    // The next run starts anew.
    expect(await watchdog?.arm()).toEqual({ outcome: "done" });
    expect(await watchdog?.renew()).toEqual({ outcome: "done" });
  });

  test("leaves a promoted model alone, even where nobody told it that the rollout has ended", async () => {
    await namespaceWith(plane, "promoted", [virtualService]);
    const router = through("promoted");
    await router.watchdog?.(limit).arm();
    expect(await router.promote(null)).toMatchObject({ outcome: "done", split: { weight: 100 } });
    const ran = await runWatchdog("promoted");
    expect(ran.code).toBe(0);
    expect(ran.said).toContain("the rollout has ended: nothing is taken back");
    expect(await router.status()).toMatchObject({ weight: 100 });
  });

  test("ends with its lease, and all that belonged to it is cleared away", async () => {
    await namespaceWith(plane, "ended", [virtualService]);
    const router = through("ended");
    const watchdog = router.watchdog?.(limit);
    await watchdog?.arm();
    const objects = ["jobs", "roles", "rolebindings", "serviceaccounts", "leases"].join(",");
    const labelled = ["--selector=app.kubernetes.io/managed-by=modelgate"];
    expect(listAt(await readObject(plane, "ended", objects, ...labelled), "items")).toHaveLength(5);
    expect(await watchdog?.disarm()).toEqual({ outcome: "done" });
    await plane.kubectl(["wait", "--for=delete", objects, "--namespace=ended", ...labelled, "--timeout=30s"]);
    expect(objectAt(await readObject(plane, "ended", "virtualservice", "churn"), "metadata", "annotations")).toEqual(
      {},
    );
    expect(await watchdog?.disarm()).toEqual({ outcome: "done" });
  });

  test("may do nothing but that", async () => {
    await namespaceWith(plane, "least", [virtualService]);
    await through("least").watchdog?.(limit).arm();
    const [role] = listAt(await readObject(plane, "least", "roles"), "items");
    const name = textAt(listAt(await readObject(plane, "least", "leases"), "items")[0], "metadata", "name") ?? "";
    expect(listAt(role, "rules")).toEqual([
      { apiGroups: ["coordination.k8s.io"], resources: ["leases"], resourceNames: [name], verbs: ["get", "patch"] },
      { apiGroups: ["networking.istio.io"], resources: ["virtualservices"], resourceNames: ["churn"], verbs: ["get"] },
      {
        apiGroups: ["networking.istio.io"],
        resources: ["virtualservices"],
        resourceNames: ["churn"],
        verbs: ["get", "patch"],
      },
    ]);
  });

  test("is said to be missing where the user may not make it", async () => {
    await namespaceWith(plane, "rightless", [virtualService]);
    await bindRole(plane, "rightless", [
      { apiGroups: ["networking.istio.io"], resources: ["virtualservices"], verbs: ["get", "patch"] },
      { apiGroups: ["coordination.k8s.io"], resources: ["leases"], verbs: ["get"] },
    ]);
    const router = openRouter(plane, istio, "rightless/churn", { version: "v2" }, "canary");
    expect(await router.watchdog?.(limit).arm()).toMatchObject({
      outcome: "unavailable",
      message: expect.stringContaining("canary may not create leases in namespace rightless"),
      fix: expect.stringContaining('verbs: ["create"]'),
    });
  });

  test("of a Deployment gives stable its Pods back before it takes the canary's away", async () => {
    await namespaceWith(plane, "pods", [
      deploymentObject("churn", "models/churn:1", 4),
      serviceObject("churn", { app: "churn" }),
    ]);
    const router = openRouter(plane, deployment, "pods/churn", { version: "models/churn:2" });
    expect(await router.watchdog?.(limit).arm()).toEqual({ outcome: "done" });
    expect(await router.setWeight(50, null)).toMatchObject({ outcome: "done", split: { weight: 50 } });
    expect(await runWatchdog("pods")).toMatchObject({ code: 0 });
    const stable = await readObject(plane, "pods", "deployment", "churn");
    expect(numberAt(stable, "status", "readyReplicas")).toBe(4);
    expect(numberAt(await readObject(plane, "pods", "deployment", "churn-canary"), "spec", "replicas")).toBe(0);
    expect(await router.rollback()).toMatchObject({ outcome: "done", split: { weight: 0 } });
  });

  test("of an Argo Rollout aborts it through the status subresource", async () => {
    const labels = { app: "churn" };
    await namespaceWith(plane, "argo", [
      {
        apiVersion: "argoproj.io/v1alpha1",
        kind: "Rollout",
        metadata: { name: "churn" },
        spec: {
          replicas: 2,
          selector: { matchLabels: labels },
          template: { metadata: { labels }, spec: { containers: [{ name: "server", image: "models/churn:1" }] } },
          strategy: { canary: { steps: [{ setWeight: 50 }, { pause: {} }] } },
        },
      },
    ]);
    await plane.kubectl([
      ...["wait", "rollouts.argoproj.io/churn", "--namespace=argo", "--timeout=60s"],
      "--for=jsonpath={.status.phase}=Healthy",
    ]);
    const router = openRouter(plane, argoRollouts, "argo/churn", { version: "models/churn:2" });
    expect(await router.watchdog?.(limit).arm()).toEqual({ outcome: "done" });
    expect(await router.setWeight(50, null)).toMatchObject({ outcome: "done", split: { weight: 50 } });
    expect(await runWatchdog("argo")).toMatchObject({ code: 0 });
    expect(await router.status()).toMatchObject({ weight: 0 });
    expect(await router.rollback()).toMatchObject({ outcome: "done", split: { stable: "models/churn:1" } });
  });

  test("of an InferenceService acts on the percent alone, and waits where there is none", async () => {
    await namespaceWith(plane, "kserve", [
      {
        apiVersion: "serving.kserve.io/v1beta1",
        kind: "InferenceService",
        metadata: { name: "churn" },
        spec: {
          predictor: {
            canaryTrafficPercent: 20,
            model: { modelFormat: { name: "sklearn" }, storageUri: "s3://models/churn/2" },
          },
        },
      },
    ]);
    expect(await openRouter(plane, kserve, "kserve/churn").watchdog?.(limit).arm()).toEqual({ outcome: "done" });
    expect(await runWatchdog("kserve")).toMatchObject({ code: 0 });
    const service = await readObject(plane, "kserve", "inferenceservices.serving.kserve.io", "churn");
    expect(numberAt(service, "spec", "predictor", "canaryTrafficPercent")).toBe(0);
  });
});

import { setTimeout as pause } from "node:timers/promises";
import { rolloutReach } from "../../../../src/action/rollout-reach.ts";
import { programRunner } from "../../../../src/action/run-program.ts";
import type { KubernetesObject } from "../../../../src/rollout/kubernetes/fields.ts";
import type { RolloutReach } from "../../../../src/rollout/reach.ts";
import type { Router, RouterProvider, RouterSettings } from "../../../../src/rollout/routers/provider.ts";
import type { ControlPlane, User } from "./control-plane.ts";

/** What routers are made with, as one of the cluster's users. */
export function reachAs(plane: ControlPlane, user: User = "admin"): RolloutReach {
  return reachThrough(plane, plane.kubeconfig(user));
}

/** What routers are made with, by way of a kubeconfig. */
export function reachThrough(
  plane: ControlPlane,
  kubeconfig: string,
  more: Readonly<Record<string, string>> = {},
): RolloutReach {
  return rolloutReach({
    runQuietly: programRunner({ ...plane.environment("admin"), KUBECONFIG: kubeconfig, ...more }),
    fetch,
    workspace: "/",
    workingFolder: "/",
    now: () => Date.now(),
    // Controllers here answer within a fraction of a second.
    wait: (milliseconds) => pause(Math.min(milliseconds, 200)),
  });
}

export function settingsOf(given: Partial<RouterSettings> = {}): RouterSettings {
  return { version: null, setWeight: null, status: null, strategy: "canary", ...given };
}

export function openRouter(
  plane: ControlPlane,
  provider: RouterProvider,
  address: string,
  given: Partial<RouterSettings> = {},
  user: User = "admin",
): Router {
  return provider.open(address, settingsOf(given), reachAs(plane, user));
}

/** Makes a namespace with objects in it; every test has one of its own. */
export async function namespaceWith(
  plane: ControlPlane,
  name: string,
  objects: readonly KubernetesObject[],
): Promise<void> {
  await plane.kubectl(["create", "namespace", name]);
  if (objects.length > 0) {
    const items = objects.map((object) => ({
      ...object,
      metadata: { ...(object["metadata"] as KubernetesObject), namespace: name },
    }));
    await plane.kubectl(["create", "--filename=-"], { apiVersion: "v1", kind: "List", items });
  }
}

export async function readObject(
  plane: ControlPlane,
  namespace: string,
  ...what: readonly string[]
): Promise<KubernetesObject> {
  return JSON.parse(
    await plane.kubectl(["get", ...what, `--namespace=${namespace}`, "--output=json"]),
  ) as KubernetesObject;
}

/** A Deployment whose Pods carry the labels. */
export function deploymentObject(
  name: string,
  image: string,
  replicas: number,
  labels: Readonly<Record<string, string>> = { app: name },
): KubernetesObject {
  return {
    apiVersion: "apps/v1",
    kind: "Deployment",
    metadata: { name },
    spec: {
      replicas,
      selector: { matchLabels: labels },
      template: { metadata: { labels }, spec: { containers: [{ name: "server", image }] } },
    },
  };
}

export function serviceObject(name: string, selector: Readonly<Record<string, string>>): KubernetesObject {
  return { apiVersion: "v1", kind: "Service", metadata: { name }, spec: { selector, ports: [{ port: 80 }] } };
}

/** Gives the user `canary` these rules in a namespace. */
export async function bindRole(
  plane: ControlPlane,
  namespace: string,
  rules: readonly KubernetesObject[],
): Promise<void> {
  const metadata = { name: "canary", namespace };
  await plane.kubectl(["create", "--filename=-"], {
    apiVersion: "v1",
    kind: "List",
    items: [
      { apiVersion: "rbac.authorization.k8s.io/v1", kind: "Role", metadata, rules },
      {
        apiVersion: "rbac.authorization.k8s.io/v1",
        kind: "RoleBinding",
        metadata,
        roleRef: { apiGroup: "rbac.authorization.k8s.io", kind: "Role", name: "canary" },
        subjects: [{ apiGroup: "rbac.authorization.k8s.io", kind: "User", name: "canary" }],
      },
    ],
  });
}

export async function objectExists(
  plane: ControlPlane,
  namespace: string,
  kind: string,
  name: string,
): Promise<boolean> {
  const args = ["get", kind, name, `--namespace=${namespace}`, "--ignore-not-found", "--output=name"];
  return (await plane.kubectl(args)) !== "";
}

/** Nobody who has a lock is known to be over. */
export const stillRunning = (): Promise<boolean> => Promise.resolve(false);

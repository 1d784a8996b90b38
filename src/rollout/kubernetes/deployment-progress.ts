import { isObject, type KubernetesObject, listAt, numberAt, textAt } from "./fields.ts";
import type { Followed } from "./follow.ts";

/** Replicas that a Deployment asks for; Kubernetes' default is 1. */
export function replicasOf(object: KubernetesObject): number {
  return numberAt(object, "spec", "replicas") ?? 1;
}

export function readyReplicas(object: KubernetesObject): number {
  return numberAt(object, "status", "readyReplicas") ?? 0;
}

/** Milliseconds that Pods may take to become ready where their Deployment does not say. */
const startOfPods = 600_000;

/** Milliseconds after which a Deployment calls its own progress failed, and a little more. */
export function patienceOf(object: KubernetesObject): number {
  const seconds = numberAt(object, "spec", "progressDeadlineSeconds");
  return seconds === null ? startOfPods : seconds * 1000 + 10_000;
}

/** Whether a Deployment has as many Pods as it asks for, all of them new and ready, and no others. */
export function rolledOut(object: KubernetesObject): Followed {
  const wanted = replicasOf(object);
  const count = (field: string): number => numberAt(object, "status", field) ?? 0;
  const name = textAt(object, "metadata", "name") ?? "";
  const generation = numberAt(object, "metadata", "generation") ?? 0;
  const seen = count("observedGeneration") >= generation;
  if (seen && ["replicas", "updatedReplicas", "readyReplicas"].every((field) => count(field) === wanted)) {
    return { state: "done" };
  }
  const message = `Deployment ${name} has ${count("readyReplicas")} of ${wanted} Pods ready`;
  const stuck = listAt(object, "status", "conditions")
    .filter(isObject)
    .find((condition) => textAt(condition, "reason") === "ProgressDeadlineExceeded");
  return seen && stuck !== undefined
    ? { state: "never", message: `${message}: ${textAt(stuck, "message") ?? "its progress deadline is over"}` }
    : { state: "not-yet", message };
}

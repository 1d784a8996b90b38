import { patienceOf, readyReplicas, replicasOf } from "./deployment-progress.ts";
import { isObject, type KubernetesObject, listAt, textAt, textsAt } from "./fields.ts";
import { waitUntil } from "./follow.ts";
import { type Cluster, guardedWrite } from "./guarded-write.ts";
import type { ObjectName } from "./kubectl.ts";

/** What stands behind one destination of a router: a Service, and labels that narrow it down. */
export interface Destination {
  readonly namespace: string;
  readonly service: string;
  readonly labels: Readonly<Record<string, string>>;
}

export const deployments = "deployments.apps";

export function deploymentName(object: KubernetesObject, namespace: string): ObjectName {
  return { resource: deployments, namespace, name: textAt(object, "metadata", "name") ?? "" };
}

/**
 * The Deployments whose Pods a destination reaches; null where that cannot be told, such as for a Service without a
 * selector, or for want of a right.
 */
async function deploymentsBehind(
  { kubectl }: Cluster,
  { namespace, service, labels }: Destination,
): Promise<readonly KubernetesObject[] | null> {
  const read = await kubectl.get({ resource: "services", namespace, name: service });
  if (read.outcome !== "done") return null;
  const selector = { ...textsAt(read.object, "spec", "selector"), ...labels };
  if (Object.keys(selector).length === 0) return null;
  const listed = await kubectl.list(deployments, namespace);
  if (listed.outcome !== "done") return null;
  return listed.object.filter((object) => selects(selector, object));
}

/** Whether the Pods of a Deployment have all of the labels. */
export function selects(selector: Readonly<Record<string, string>>, deployment: KubernetesObject): boolean {
  const labels = textsAt(deployment, "spec", "template", "metadata", "labels");
  return Object.entries(selector).every(([name, value]) => labels[name] === value);
}

/**
 * Makes stable able to take all of the traffic, before it gets it: a Deployment behind it that has fewer replicas than
 * the canary's is scaled up to as many, and its Pods are waited for. Where an autoscaler owns the replicas it is scaled
 * only when it stands at 0. Null where stable is ready, or where nothing is known about it; a sentence where stable has
 * no Pod that is ready, so that traffic would get no answer at all.
 */
export async function raiseStable(
  cluster: Cluster,
  stable: Destination,
  canary: Destination | null,
): Promise<string | null> {
  const found = await deploymentsBehind(cluster, stable);
  const [first] = found ?? [];
  if (found === null || first === undefined) return null;
  const behindCanary = canary === null ? null : await deploymentsBehind(cluster, canary);
  const wanted = Math.max(1, ...(behindCanary ?? []).map(replicasOf));
  const total = found.reduce((sum, object) => sum + replicasOf(object), 0);
  const scaled = await autoscaled(cluster, first, stable.namespace);
  const of = deploymentName(first, stable.namespace);
  if (total < wanted && (total === 0 || !scaled)) {
    const replicas = replicasOf(first) + wanted - total;
    const changed = await guardedWrite(cluster, of, (object) => ({
      kind: "operations",
      operations: replicasOf(object) >= replicas ? [] : [{ op: "add", path: "/spec/replicas", value: replicas }],
    }));
    if (changed.outcome !== "changed" && total === 0) {
      return `stable cannot be scaled up from 0 (${changed.message}): the canary keeps its traffic`;
    }
  }
  const waited = await waitUntil(cluster, of, patienceOf(first), (object) =>
    readyReplicas(object) >= replicasOf(object)
      ? { state: "done" }
      : { state: "not-yet", message: `${of.name} has ${readyReplicas(object)} of ${replicasOf(object)} Pods ready` },
  );
  if (waited.outcome === "not-done" && readyReplicas(waited.object) === 0) {
    return `stable has no Pod that is ready (${waited.message}): the canary keeps its traffic`;
  }
  return null;
}

/** Whether a HorizontalPodAutoscaler owns the replicas of an object; false where that may not be read. */
export async function autoscaled(
  cluster: Cluster,
  object: KubernetesObject,
  namespace: string,
): Promise<string | false> {
  const listed = await cluster.kubectl.list("horizontalpodautoscalers.autoscaling", namespace);
  if (listed.outcome !== "done") return false;
  const owner = listed.object.find(
    (scaler) =>
      textAt(scaler, "spec", "scaleTargetRef", "kind") === textAt(object, "kind") &&
      textAt(scaler, "spec", "scaleTargetRef", "name") === textAt(object, "metadata", "name"),
  );
  return owner === undefined ? false : (textAt(owner, "metadata", "name") ?? "");
}

/** The labels of a subset of a host, as Istio's DestinationRules say; none where they do not. */
export async function subsetLabels(
  { kubectl }: Cluster,
  namespace: string,
  host: string,
  subset: string,
): Promise<Readonly<Record<string, string>>> {
  const listed = await kubectl.list("destinationrules.networking.istio.io", namespace);
  if (listed.outcome !== "done") return {};
  const rule = listed.object.find((object) => firstLabel(textAt(object, "spec", "host") ?? "") === firstLabel(host));
  const found = listAt(rule, "spec", "subsets")
    .filter(isObject)
    .find((entry) => textAt(entry, "name") === subset);
  return textsAt(found, "labels");
}

/** `churn` of `churn.prod.svc.cluster.local`. */
export function firstLabel(host: string): string {
  return host.replace(/\..*$/, "");
}

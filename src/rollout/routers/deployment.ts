import { UserError } from "../../errors/user-error.ts";
import { autoscaled, deployments, selects } from "../kubernetes/capacity.ts";
import {
  cloneObject,
  imageAnnotation,
  type Pair,
  previousAnnotation,
  promotedAnnotation,
  readPair,
  replicasAnnotation,
  splitOfPair,
  type Target,
  weighedPair,
} from "../kubernetes/deployment-pair.ts";
import { patienceOf, readyReplicas, replicasOf, rolledOut } from "../kubernetes/deployment-progress.ts";
import { annotation, type KubernetesObject, textsAt } from "../kubernetes/fields.ts";
import { type Cluster, guarded } from "../kubernetes/guarded-write.ts";
import { type Operation, setAnnotations } from "../kubernetes/json-patch.ts";
import { type ObjectName, patchArguments, typedCommand } from "../kubernetes/kubectl.ts";
import { heldByAnother, lockedBy } from "../kubernetes/lock.ts";
import { objectRouter, type RoutedObject } from "../kubernetes/object-router.ts";
import { servedBy, setImage } from "../kubernetes/pod-image.ts";
import { podCounts, podShare } from "../kubernetes/pod-shares.ts";
import { objectOf } from "../kubernetes/target.ts";
import { watchdogAnnotation } from "../kubernetes/watchdog-script.ts";
import { inOrder, type Part, type WriteParts, writeParts } from "../kubernetes/write-parts.ts";
import type { RouterProvider, RouterSettings, Written } from "./provider.ts";

const form = "deployment:NAMESPACE/NAME";

function partsOf(cluster: Cluster, target: Target): WriteParts {
  return writeParts(cluster, target.of, async () =>
    splitOfPair(await readPair(cluster, target), target.settings.version),
  );
}

/** Operations that give a Deployment so many replicas. */
function scaled(object: KubernetesObject, replicas: number): readonly Operation[] {
  return replicasOf(object) === replicas ? [] : [{ op: "add", path: "/spec/replicas", value: replicas }];
}

/** Operations that give a Deployment at least so many replicas. */
function raised(object: KubernetesObject, replicas: number): readonly Operation[] {
  return scaled(object, Math.max(replicas, replicasOf(object)));
}

async function makeClone(cluster: Cluster, target: Target, pair: Pair, image: string, replicas: number): Promise<Part> {
  const other = heldByAnother(pair.stable, cluster.owner(), cluster.reach.now());
  if (other !== null) {
    return { outcome: "conflict", split: splitOfPair(pair, target.settings.version), message: lockedBy(other) };
  }
  const created = await cluster.kubectl.create(cloneObject(pair.stable, target, image, replicas));
  if (created.outcome === "done" || created.outcome === "exists") return null;
  const fix = created.fix === undefined ? "" : `\n${created.fix}`;
  return { outcome: "failed", message: created.message + fix };
}

/** No Pod of the clone is left before it is deleted: a Pod that ends is still sent requests by who does not know. */
async function endClone(
  cluster: Cluster,
  { of, cloneOf, settings }: Target,
  clone: KubernetesObject | null,
): Promise<Part> {
  if (clone === null) return null;
  const parts = partsOf(cluster, { of, cloneOf, settings });
  return inOrder(
    () => parts.change(cloneOf, (object) => scaled(object, 0)),
    () => parts.follow(cloneOf, patienceOf(clone), rolledOut),
    async () => {
      const deleted = await cluster.kubectl.delete(cloneOf);
      const gone = deleted.outcome === "done" || deleted.outcome === "not-found";
      return gone ? null : { outcome: "failed", message: deleted.message };
    },
  );
}

/** What stands on stable while there is a rollout, taken away with its end. */
const atTheEnd = { [replicasAnnotation]: null, [imageAnnotation]: null, [watchdogAnnotation]: null };

async function setWeight(cluster: Cluster, target: Target, percent: number, guard: string | null): Promise<Written> {
  const { of, cloneOf, settings } = target;
  const parts = partsOf(cluster, target);
  const pair = await readPair(cluster, target);
  const image = settings.version ?? pair.canaryImage;
  if (image === null) {
    throw new UserError('there is no canary yet, and no "version" was given: the image of the canary', {
      title: "No version",
    });
  }
  if (pair.canaryImage !== null && pair.canaryImage !== image) {
    throw new UserError(
      `another canary (${pair.canaryImage}) is there as Deployment ${cloneOf.name}; take it back first`,
      { title: "Another canary" },
    );
  }
  if (pair.clone === null && pair.stableImage === image) {
    throw new UserError(`Deployment ${of.namespace}/${of.name} serves ${image} already`, { title: "Promoted already" });
  }
  const split = splitOfPair(pair, settings.version);
  const counts = podCounts(pair.replicas, percent);
  const now = { stable: replicasOf(pair.stable), canary: pair.clone === null ? 0 : replicasOf(pair.clone) };
  const there = now.stable === counts.stable && now.canary === counts.canary;
  if (!there && guard !== null && guard !== split.guard) return parts.conflict(split);
  await refuseAutoscaler(cluster, pair.stable, of);
  const remember = (): Promise<Part> =>
    parts.change(of, (object) =>
      setAnnotations(object, {
        [replicasAnnotation]: String(pair.replicas),
        [imageAnnotation]: annotation(object, imageAnnotation) ?? pair.stableImage,
      }),
    );
  const follow = (name: ObjectName) => (): Promise<Part> => parts.follow(name, patienceOf(pair.stable), rolledOut);
  const toStable = [() => parts.change(of, (object) => scaled(object, counts.stable)), follow(of)];
  const make = (): Promise<Part> => makeClone(cluster, target, pair, image, counts.canary);
  const scaleClone = (): Promise<Part> => parts.change(cloneOf, (object) => scaled(object, counts.canary));
  const isNothing = pair.clone === null && counts.canary === 0;
  const toCanary = isNothing ? [] : [pair.clone === null ? make : scaleClone, follow(cloneOf)];
  // What grows goes first and is waited for, so that there are never fewer Pods than before.
  const order = counts.canary >= now.canary ? [...toCanary, ...toStable] : [...toStable, ...toCanary];
  return (await inOrder(remember, ...order)) ?? parts.readBack(podShare(counts));
}

/** A version gets all of the traffic as stable's own image; the clone serves until stable's Pods are ready. */
async function install(cluster: Cluster, target: Target, asked: string | null, guard: string | null): Promise<Written> {
  const { of, settings } = target;
  const parts = partsOf(cluster, target);
  const pair = await readPair(cluster, target);
  const image = asked ?? pair.canaryImage;
  if (image === null) {
    throw new UserError('there is no canary to promote, and no "version" was given', { title: "No version" });
  }
  const split = splitOfPair(pair, settings.version);
  if (pair.stableImage !== image && guard !== null && guard !== split.guard) return parts.conflict(split);
  const ended = await inOrder(
    () =>
      parts.change(of, (object) => {
        const before = servedBy(object, image).image;
        const marks = { [promotedAnnotation]: image, [previousAnnotation]: before };
        return [
          ...setImage(object, image),
          ...raised(object, pair.replicas),
          ...(before === image ? [] : setAnnotations(object, marks)),
        ];
      }),
    () => parts.follow(of, patienceOf(pair.stable), rolledOut),
    () => endClone(cluster, target, pair.clone),
    () => parts.change(of, (object) => setAnnotations(object, atTheEnd)),
  );
  return ended ?? parts.readBack(image === settings.version || asked === null ? 100 : 0);
}

async function rollback(cluster: Cluster, target: Target): Promise<Written> {
  const { of, settings } = target;
  const parts = partsOf(cluster, target);
  const pair = await readPair(cluster, target);
  const promoted = annotation(pair.stable, promotedAnnotation);
  const wasPromoted = pair.clone === null && promoted !== null && promoted === settings.version;
  const previous = wasPromoted ? annotation(pair.stable, previousAnnotation) : null;
  const image = annotation(pair.stable, imageAnnotation) ?? previous;
  const unmark = { [promotedAnnotation]: null, [previousAnnotation]: null };
  const ended = await inOrder(
    () =>
      parts.change(of, (object) => [
        ...(image === null ? [] : setImage(object, image)),
        ...raised(object, pair.replicas),
        ...(image !== null && promoted === servedBy(object, image).image ? setAnnotations(object, unmark) : []),
      ]),
    async () => {
      const short = await parts.follow(of, patienceOf(pair.stable), rolledOut);
      if (short?.outcome !== "not-in-force") return short;
      // A bad canary is worse than a stable that has not all of its Pods yet, but not worse than no answer at all.
      const read = await cluster.kubectl.get(of);
      return read.outcome === "done" && readyReplicas(read.object) > 0 ? null : short;
    },
    () => endClone(cluster, target, pair.clone),
    () => parts.change(of, (object) => setAnnotations(object, atTheEnd)),
  );
  return ended ?? parts.readBack(0);
}

async function refuseAutoscaler(
  cluster: Cluster,
  stable: KubernetesObject,
  { namespace, name }: ObjectName,
): Promise<void> {
  const scaler = await autoscaled(cluster, stable, namespace);
  if (scaler === false) return;
  throw new UserError(
    `HorizontalPodAutoscaler ${namespace}/${scaler} owns the replicas of Deployment ${name}, so they cannot be the ` +
      "canary's share; split by a route instead (istio, gateway-api, nginx), or take the autoscaler away",
    { title: "An autoscaler owns the replicas" },
  );
}

async function notes(cluster: Cluster, target: Target, stable: KubernetesObject): Promise<readonly string[]> {
  const { of, settings } = target;
  await refuseAutoscaler(cluster, stable, of);
  const { replicas } = await readPair(cluster, target, stable);
  const said: string[] = [];
  for (const { weight } of settings.steps ?? []) {
    if (weight >= 100) continue;
    const counts = podCounts(replicas, weight);
    const share = Number(podShare(counts).toFixed(2));
    if (share === weight) continue;
    said.push(`${weight} % is had as ${counts.canary} of ${counts.canary + counts.stable} Pods, ${share} %`);
  }
  const services = await cluster.kubectl.list("services", of.namespace);
  const reached =
    services.outcome === "done" &&
    services.object.some((service) => {
      const selector = textsAt(service, "spec", "selector");
      return Object.keys(selector).length > 0 && selects(selector, stable);
    });
  if (services.outcome === "done" && !reached) {
    said.push(`no Service of ${of.namespace} selects its Pods: traffic follows their numbers only where one does`);
  }
  return said;
}

async function planned(
  cluster: Cluster,
  target: Target,
  stable: KubernetesObject,
  verb: Parameters<RoutedObject["planned"]>[1],
): Promise<readonly string[]> {
  const { of, cloneOf, settings } = target;
  const pair = await readPair(cluster, target, stable);
  const image = settings.version ?? pair.canaryImage ?? "(no version)";
  const patch = (name: ObjectName, object: KubernetesObject, operations: readonly Operation[]): readonly string[] =>
    operations.length === 0 ? [] : [typedCommand(patchArguments(guarded(name, object, operations)))];
  const scale = (name: ObjectName, object: KubernetesObject, replicas: number): readonly string[] =>
    patch(name, object, scaled(object, replicas));
  const end =
    pair.clone === null
      ? []
      : [
          ...scale(cloneOf, pair.clone, 0),
          typedCommand(["delete", deployments, cloneOf.name, `--namespace=${cloneOf.namespace}`]),
        ];
  switch (verb.verb) {
    case "setWeight": {
      const counts = podCounts(pair.replicas, verb.percent);
      const canary =
        pair.clone === null
          ? [
              `${typedCommand(["create", "--filename=-"])} # Deployment ${cloneOf.name}: ${of.name} with image ${image} ` +
                `and ${counts.canary} replicas`,
            ]
          : scale(cloneOf, pair.clone, counts.canary);
      return [...canary, ...scale(of, pair.stable, counts.stable)];
    }
    case "promote":
      return [
        ...patch(of, stable, setImage(stable, image)),
        ...scale(of, stable, Math.max(replicasOf(stable), pair.replicas)),
        ...end,
      ];
    case "rollback":
      return [...scale(of, stable, Math.max(replicasOf(stable), pair.replicas)), ...end];
  }
}

function deploymentObject(of: ObjectName, settings: RouterSettings): RoutedObject {
  const target: Target = { of, cloneOf: { ...of, name: `${of.name}-canary` }, settings };
  const shareOf = async (percent: number, cluster: Cluster): Promise<number> => {
    const { replicas } = await readPair(cluster, target);
    return podShare(podCounts(replicas, percent));
  };
  return {
    kind: "deployment",
    of,
    strategies: new Set(["canary"]),
    rights: [
      { group: "apps", resource: "deployments", verbs: ["get", "create", "patch", "delete"] },
      { group: "autoscaling", resource: "horizontalpodautoscalers", verbs: ["list"] },
    ],
    writes: [".spec.replicas", ".spec.template.spec.containers[].image"],
    lockOn: null,
    armedWhile: null,
    weighed: async (object, cluster) => weighedPair(await readPair(cluster, target, object), settings.version),
    notes: (object, cluster) => notes(cluster, target, object),
    achievable: shareOf,
    setWeight: (cluster, percent, guard) => setWeight(cluster, target, percent, guard),
    promote: (cluster, guard) => install(cluster, target, settings.version, guard),
    rollback: (cluster) => rollback(cluster, target),
    restore: (cluster, version) => install(cluster, target, version, null),
    planned: (object, verb, cluster) => planned(cluster, target, object, verb),
    takeBack: (object) => [
      {
        kind: "patch",
        patch: {
          of,
          operations: [
            {
              op: "add",
              path: "/spec/replicas",
              value: Number(annotation(object, replicasAnnotation) ?? replicasOf(object)),
            },
          ],
        },
      },
      { kind: "wait-for-deployment", of },
      {
        kind: "patch",
        optional: true,
        patch: { of: target.cloneOf, operations: [{ op: "add", path: "/spec/replicas", value: 0 }] },
      },
    ],
  };
}

/**
 * Plain Kubernetes: a clone of the Deployment with the new image beside it under the same Service, Pods in proportion.
 * The share is of Pods, so it is coarse; `achievable` says what can be had.
 */
export const deployment: RouterProvider = {
  form,
  open: (address, settings, reach) =>
    objectRouter(deploymentObject(objectOf("deployment", address, deployments), settings), reach),
};

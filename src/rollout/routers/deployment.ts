import { UserError } from "../../errors/user-error.ts";
import { autoscaled, deployments, selects } from "../kubernetes/capacity.ts";
import { patienceOf, readyReplicas, replicasOf, rolledOut } from "../kubernetes/deployment-progress.ts";
import { annotation, type Json, type KubernetesObject, objectAt, textAt, textsAt } from "../kubernetes/fields.ts";
import { waitUntil } from "../kubernetes/follow.ts";
import { type Change, type Cluster, guarded, guardedWrite } from "../kubernetes/guarded-write.ts";
import { type Operation, setAnnotations } from "../kubernetes/json-patch.ts";
import { found, type ObjectName, patchArguments, typedCommand } from "../kubernetes/kubectl.ts";
import { heldByAnother, lockedBy } from "../kubernetes/lock.ts";
import { guardOf, objectRouter, type RoutedObject, type Weighed } from "../kubernetes/object-router.ts";
import { servedBy, setImage } from "../kubernetes/pod-image.ts";
import { podCounts, podShare } from "../kubernetes/pod-shares.ts";
import { objectOf } from "../kubernetes/target.ts";
import { watchdogAnnotation } from "../kubernetes/watchdog-script.ts";
import type { RouterProvider, RouterSettings, Split, Written } from "./provider.ts";

const form = "deployment:NAMESPACE/NAME";

/** On the canary's Pods, beside all labels of stable's: the Service of stable reaches them, too. */
const armLabel = "modelgate/arm";
/** On the clone: whose clone it is. */
const cloneLabel = "modelgate/canary-of";
/** On stable while there is a rollout: how many Pods it had, and which image. */
const replicasAnnotation = "modelgate/replicas";
const imageAnnotation = "modelgate/stable-image";
/** On stable after a promotion: which image was promoted, and what served before. */
const promotedAnnotation = "modelgate/promoted";
const previousAnnotation = "modelgate/previous";

/** Stable and its clone, as they were read. */
interface Pair {
  readonly stable: KubernetesObject;
  readonly clone: KubernetesObject | null;
  /** The Pods that stable had when the rollout began. */
  readonly replicas: number;
  readonly stableImage: string;
  readonly canaryImage: string | null;
}

interface Target {
  readonly of: ObjectName;
  readonly cloneOf: ObjectName;
  readonly settings: RouterSettings;
}

async function readPair(cluster: Cluster, target: Target, stable?: KubernetesObject): Promise<Pair> {
  const object = stable ?? found(await cluster.kubectl.get(target.of));
  const answered = await cluster.kubectl.get(target.cloneOf);
  const clone = answered.outcome === "not-found" ? null : found(answered);
  const { name, namespace } = target.cloneOf;
  if (clone !== null && textsAt(clone, "metadata", "labels")[cloneLabel] !== target.of.name) {
    throw new UserError(`Deployment ${namespace}/${name} is there already and is no canary of ${target.of.name}`, {
      title: "The canary's name is taken",
    });
  }
  const kept = Number(annotation(object, replicasAnnotation) ?? Number.NaN);
  const now = replicasOf(object) + (clone === null ? 0 : replicasOf(clone));
  return {
    stable: object,
    clone,
    replicas: Number.isInteger(kept) && kept > 0 ? kept : Math.max(1, now),
    stableImage: servedBy(object, target.settings.version).image,
    canaryImage: clone === null ? null : servedBy(clone, target.settings.version).image,
  };
}

function weighedPair({ stable, clone, stableImage, canaryImage }: Pair, version: string | null): Weighed {
  if (clone === null) return { weight: stableImage === version ? 100 : 0, stable: stableImage, canary: null };
  // Once stable has the canary's image, whatever Pod answers is the new version.
  const weight =
    stableImage === canaryImage ? 100 : podShare({ stable: replicasOf(stable), canary: replicasOf(clone) });
  return { weight, stable: stableImage, canary: canaryImage };
}

function splitOfPair(pair: Pair, version: string | null): Split {
  const weighed = weighedPair(pair, version);
  return { ...weighed, guard: guardOf(pair.stable, weighed) };
}

/** Stable's Deployment under another name, with another image, and one more label on its Pods. */
function cloneObject(
  stable: KubernetesObject,
  { of, cloneOf }: Target,
  image: string,
  replicas: number,
): KubernetesObject {
  const spec = objectAt(stable, "spec");
  const template = objectAt(spec, "template");
  const metadata = objectAt(template, "metadata");
  const pods = objectAt(template, "spec");
  const served = servedBy(stable, image);
  const containers = (pods["containers"] as readonly Json[]).map((container, index) =>
    index === served.index ? { ...objectAt(container), image } : container,
  );
  const selector = objectAt(spec, "selector");
  return {
    apiVersion: "apps/v1",
    kind: "Deployment",
    metadata: {
      namespace: cloneOf.namespace,
      name: cloneOf.name,
      // None of stable's own labels: what owns stable by its labels would clear the clone away.
      labels: { [cloneLabel]: of.name, "app.kubernetes.io/managed-by": "modelgate" },
      ownerReferences: [
        {
          apiVersion: "apps/v1",
          kind: "Deployment",
          name: of.name,
          uid: textAt(stable, "metadata", "uid") ?? "",
        },
      ],
    },
    spec: {
      ...spec,
      replicas,
      selector: { ...selector, matchLabels: { ...objectAt(selector, "matchLabels"), [armLabel]: "canary" } },
      template: {
        ...template,
        metadata: { ...metadata, labels: { ...objectAt(metadata, "labels"), [armLabel]: "canary" } },
        spec: { ...pods, containers },
      },
    },
  };
}

/** How one part of a write ended: nothing to say, or what the whole write ends with. */
type Step = Written | null;

function deploymentSteps(cluster: Cluster, target: Target) {
  const { of, cloneOf, settings } = target;
  const { version } = settings;

  async function change(name: ObjectName, decide: (object: KubernetesObject) => readonly Operation[]): Promise<Step> {
    const toChange = (object: KubernetesObject): Change => ({ kind: "operations", operations: decide(object) });
    const changed = await guardedWrite(cluster, name, toChange, of);
    if (changed.outcome === "changed") return null;
    if (changed.outcome === "failed") return changed;
    const split = splitOfPair(await readPair(cluster, target), version);
    return { outcome: "conflict", split, message: changed.message };
  }

  const scale = (name: ObjectName, replicas: number): Promise<Step> =>
    change(name, (object) =>
      replicasOf(object) === replicas ? [] : [{ op: "add", path: "/spec/replicas", value: replicas }],
    );

  /** Until a Deployment has the Pods that it asks for; at least one will do where `enough` says so. */
  async function settled(name: ObjectName, object: KubernetesObject, enough: "all" | "any"): Promise<Step> {
    const waited = await waitUntil(cluster, name, patienceOf(object), rolledOut);
    if (waited.outcome === "done") return null;
    if (waited.outcome === "failed") return waited;
    if (enough === "any" && readyReplicas(waited.object) > 0) return null;
    const split = splitOfPair(await readPair(cluster, target), version);
    return { outcome: "not-in-force", split, message: waited.message };
  }

  /** The first thing that went wrong; null where nothing did. */
  async function each(...steps: readonly (() => Promise<Step>)[]): Promise<Step> {
    for (const step of steps) {
      const ended = await step();
      if (ended !== null) return ended;
    }
    return null;
  }

  async function makeClone(pair: Pair, image: string, replicas: number): Promise<Step> {
    const other = heldByAnother(pair.stable, cluster.owner(), cluster.reach.now());
    if (other !== null) {
      return { outcome: "conflict", split: splitOfPair(pair, version), message: lockedBy(other) };
    }
    const created = await cluster.kubectl.create(cloneObject(pair.stable, target, image, replicas));
    if (created.outcome === "done" || created.outcome === "exists") return null;
    const fix = created.fix === undefined ? "" : `\n${created.fix}`;
    return { outcome: "failed", message: created.message + fix };
  }

  async function removeClone(): Promise<Step> {
    const deleted = await cluster.kubectl.delete(cloneOf);
    return deleted.outcome === "done" || deleted.outcome === "not-found"
      ? null
      : { outcome: "failed", message: deleted.message };
  }

  /** No Pod of the clone is left before it is deleted: a Pod that ends is still sent requests by who does not know. */
  const endClone = (clone: KubernetesObject | null): Promise<Step> =>
    clone === null
      ? Promise.resolve(null)
      : each(
          () => scale(cloneOf, 0),
          () => settled(cloneOf, clone, "all"),
          removeClone,
        );

  async function readBack(wanted: number): Promise<Written> {
    const split = splitOfPair(await readPair(cluster, target), version);
    if (Math.abs(split.weight - wanted) < 1e-6) return { outcome: "done", split };
    return {
      outcome: "not-in-force",
      split,
      message: `${wanted} % of the Pods were to be the canary's, and ${split.weight} % are`,
    };
  }

  return { change, scale, settled, each, makeClone, endClone, readBack };
}

/** What stands on stable while there is a rollout, taken away with its end. */
const ended = { [replicasAnnotation]: null, [imageAnnotation]: null, [watchdogAnnotation]: null };

async function setWeight(cluster: Cluster, target: Target, percent: number, guard: string | null): Promise<Written> {
  const { of, cloneOf, settings } = target;
  const steps = deploymentSteps(cluster, target);
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
  if (!there && guard !== null && guard !== split.guard) {
    const message = `the Pods were changed by somebody else: the canary has ${split.weight} % of them`;
    return { outcome: "conflict", split, message };
  }
  await refuseAutoscaler(cluster, pair.stable, of);
  const toCanary = (): Promise<Step> =>
    pair.clone === null && counts.canary > 0
      ? steps.makeClone(pair, image, counts.canary)
      : pair.clone === null
        ? Promise.resolve(null)
        : steps.scale(cloneOf, counts.canary);
  const canaryThere = (): Promise<Step> =>
    pair.clone === null && counts.canary === 0 ? Promise.resolve(null) : steps.settled(cloneOf, pair.stable, "all");
  const toStable = (): Promise<Step> => steps.scale(of, counts.stable);
  const stableThere = (): Promise<Step> => steps.settled(of, pair.stable, "all");
  // What grows goes first and is waited for, so that there are never fewer Pods than before.
  const order =
    counts.canary >= now.canary
      ? [toCanary, canaryThere, toStable, stableThere]
      : [toStable, stableThere, toCanary, canaryThere];
  const failed = await steps.each(
    () =>
      steps.change(of, (object) =>
        setAnnotations(object, {
          [replicasAnnotation]: String(pair.replicas),
          [imageAnnotation]: annotation(object, imageAnnotation) ?? pair.stableImage,
        }),
      ),
    ...order,
  );
  return failed ?? steps.readBack(podShare(counts));
}

/** A version gets all of the traffic as stable's own image; the clone serves until stable's Pods are ready. */
async function install(cluster: Cluster, target: Target, asked: string | null, guard: string | null): Promise<Written> {
  const { of, settings } = target;
  const steps = deploymentSteps(cluster, target);
  const pair = await readPair(cluster, target);
  const image = asked ?? pair.canaryImage;
  if (image === null)
    throw new UserError('there is no canary to promote, and no "version" was given', { title: "No version" });
  const split = splitOfPair(pair, settings.version);
  if (pair.stableImage !== image && guard !== null && guard !== split.guard) {
    const message = `the Pods were changed by somebody else: the canary has ${split.weight} % of them`;
    return { outcome: "conflict", split, message };
  }
  const failed = await steps.each(
    () =>
      steps.change(of, (object) => {
        const before = servedBy(object, image).image;
        return [
          ...setImage(object, image),
          ...(replicasOf(object) >= pair.replicas
            ? []
            : [{ op: "add", path: "/spec/replicas", value: pair.replicas } as const]),
          ...(before === image
            ? []
            : setAnnotations(object, { [promotedAnnotation]: image, [previousAnnotation]: before })),
        ];
      }),
    () => steps.settled(of, pair.stable, "all"),
    () => steps.endClone(pair.clone),
    () => steps.change(of, (object) => setAnnotations(object, ended)),
  );
  return failed ?? steps.readBack(image === settings.version || asked === null ? 100 : 0);
}

async function rollback(cluster: Cluster, target: Target): Promise<Written> {
  const { of, settings } = target;
  const steps = deploymentSteps(cluster, target);
  const pair = await readPair(cluster, target);
  const promoted = annotation(pair.stable, promotedAnnotation);
  const previous = annotation(pair.stable, previousAnnotation);
  const wasPromoted = pair.clone === null && promoted !== null && promoted === settings.version;
  const image = annotation(pair.stable, imageAnnotation) ?? (wasPromoted ? previous : null);
  const failed = await steps.each(
    () =>
      steps.change(of, (object) => [
        ...(image === null ? [] : setImage(object, image)),
        ...(replicasOf(object) >= pair.replicas
          ? []
          : [{ op: "add", path: "/spec/replicas", value: pair.replicas } as const]),
        ...(image !== null && promoted !== null && servedBy(object, image).image === promoted
          ? setAnnotations(object, { [promotedAnnotation]: null, [previousAnnotation]: null })
          : []),
      ]),
    // A bad canary is worse than a stable that has not all of its Pods yet, but not worse than no answer at all.
    () => steps.settled(of, pair.stable, "any"),
    () => steps.endClone(pair.clone),
    () => steps.change(of, (object) => setAnnotations(object, ended)),
  );
  return failed ?? steps.readBack(0);
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
    patch(
      name,
      object,
      replicasOf(object) === replicas ? [] : [{ op: "add", path: "/spec/replicas", value: replicas }],
    );
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

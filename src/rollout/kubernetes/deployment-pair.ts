import { UserError } from "../../errors/user-error.ts";
import type { RouterSettings, Split } from "../routers/provider.ts";
import { replicasOf } from "./deployment-progress.ts";
import { annotation, type Json, type KubernetesObject, objectAt, textAt, textsAt } from "./fields.ts";
import type { Cluster } from "./guarded-write.ts";
import { found, type ObjectName } from "./kubectl.ts";
import { guardOf, type Weighed } from "./object-router.ts";
import { servedBy } from "./pod-image.ts";
import { podShare } from "./pod-shares.ts";

/** On the canary's Pods, beside all labels of stable's: the Service of stable reaches them, too. */
const armLabel = "modelgate/arm";
/** On the clone: whose clone it is. */
const cloneLabel = "modelgate/canary-of";
/** On stable while there is a rollout: how many Pods it had, and which image. */
export const replicasAnnotation = "modelgate/replicas";
export const imageAnnotation = "modelgate/stable-image";
/** On stable after a promotion: which image was promoted, and what served before. */
export const promotedAnnotation = "modelgate/promoted";
export const previousAnnotation = "modelgate/previous";

/** Stable and its clone, as they were read. */
export interface Pair {
  readonly stable: KubernetesObject;
  readonly clone: KubernetesObject | null;
  /** The Pods that stable had when the rollout began. */
  readonly replicas: number;
  readonly stableImage: string;
  readonly canaryImage: string | null;
}

export interface Target {
  readonly of: ObjectName;
  readonly cloneOf: ObjectName;
  readonly settings: RouterSettings;
}

export async function readPair(cluster: Cluster, target: Target, stable?: KubernetesObject): Promise<Pair> {
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

export function weighedPair({ stable, clone, stableImage, canaryImage }: Pair, version: string | null): Weighed {
  if (clone === null) return { weight: stableImage === version ? 100 : 0, stable: stableImage, canary: null };
  // Once stable has the canary's image, whatever Pod answers is the new version.
  const weight =
    stableImage === canaryImage ? 100 : podShare({ stable: replicasOf(stable), canary: replicasOf(clone) });
  return { weight, stable: stableImage, canary: canaryImage };
}

export function splitOfPair(pair: Pair, version: string | null): Split {
  const weighed = weighedPair(pair, version);
  return { ...weighed, guard: guardOf(pair.stable, weighed) };
}

/** Stable's Deployment under another name, with another image, and one more label on its Pods. */
export function cloneObject(
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

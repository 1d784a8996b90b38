import { UserError } from "../../errors/user-error.ts";
import type { RouterSettings, Split } from "../routers/provider.ts";
import { annotation, at, type Json, type KubernetesObject, listAt, objectAt, textAt, textsAt } from "./fields.ts";
import type { Cluster } from "./guarded-write.ts";
import { type Operation, pointer, setAnnotations } from "./json-patch.ts";
import { found, type ObjectName } from "./kubectl.ts";
import { guardOf, type Weighed } from "./object-router.ts";

const prefix = "nginx.ingress.kubernetes.io/";
export const weightAnnotation = `${prefix}canary-weight`;
/** On an Ingress that we made: whose canary it is. */
const cloneLabel = "modelgate/canary-of";
export const promotedAnnotation = "modelgate/promoted";
export const previousAnnotation = "modelgate/previous";

export interface IngressTarget {
  readonly of: ObjectName;
  readonly canaryOf: ObjectName;
  readonly settings: RouterSettings;
}

/** A place in an Ingress that names a Service. */
interface BackendPlace {
  readonly path: readonly (string | number)[];
  readonly service: string;
}

function backendPlaces(ingress: KubernetesObject): readonly BackendPlace[] {
  const paths = listAt(ingress, "spec", "rules").flatMap((rule, index) =>
    listAt(rule, "http", "paths").map((_, place) => ["spec", "rules", index, "http", "paths", place, "backend"]),
  );
  return [...paths, ["spec", "defaultBackend"]].flatMap((backend) => {
    const path = [...backend, "service", "name"];
    const service = textAt(ingress, ...path);
    return service === null ? [] : [{ path, service }];
  });
}

/** @throws UserError where an Ingress leads to several Services */
function serviceOf(ingress: KubernetesObject): string {
  const services = [...new Set(backendPlaces(ingress).map(({ service }) => service))];
  const [only, ...others] = services;
  if (only !== undefined && others.length === 0) return only;
  throw new UserError(
    `Ingress ${textAt(ingress, "metadata", "namespace")}/${textAt(ingress, "metadata", "name")} leads to ` +
      `${services.length} Services (${services.join(", ")}); a canary needs an Ingress that leads to one`,
    { title: "Too many Services" },
  );
}

/** Stable's Ingress and the canary's beside it, as they were read. */
export interface IngressPair {
  readonly stable: KubernetesObject;
  readonly canary: KubernetesObject | null;
  readonly stableService: string;
  readonly canaryService: string | null;
}

export async function readPair(
  cluster: Cluster,
  { of, canaryOf }: IngressTarget,
  stable?: KubernetesObject,
): Promise<IngressPair> {
  const object = stable ?? found(await cluster.kubectl.get(of));
  const answered = await cluster.kubectl.get(canaryOf);
  const canary = answered.outcome === "not-found" ? null : found(answered);
  if (canary !== null && annotation(canary, `${prefix}canary`) !== "true") {
    throw new UserError(`Ingress ${canaryOf.namespace}/${canaryOf.name} is there already and is no canary`, {
      title: "The canary's name is taken",
    });
  }
  return {
    stable: object,
    canary,
    stableService: serviceOf(object),
    canaryService: canary === null ? null : serviceOf(canary),
  };
}

function weightOf(canary: KubernetesObject): number {
  const weight = Number(annotation(canary, weightAnnotation) ?? 0);
  const total = Number(annotation(canary, `${weightAnnotation}-total`) ?? 100);
  return total > 0 ? (100 * weight) / total : 0;
}

export function weighedPair({ canary, stableService, canaryService }: IngressPair, version: string | null): Weighed {
  if (stableService === version || stableService === canaryService) {
    return { weight: 100, stable: stableService, canary: null };
  }
  return { weight: canary === null ? 0 : weightOf(canary), stable: stableService, canary: canaryService };
}

export function splitOfPair(pair: IngressPair, version: string | null): Split {
  const weighed = weighedPair(pair, version);
  return { ...weighed, guard: guardOf(pair.stable, weighed) };
}

/** Stable's Ingress under another name, to another Service, with a weight. */
export function canaryIngress(
  stable: KubernetesObject,
  { of, canaryOf }: IngressTarget,
  service: string,
  percent: number,
): KubernetesObject {
  const swap = (backend: Json | undefined): KubernetesObject => ({
    ...objectAt(backend),
    service: { ...objectAt(backend, "service"), name: service },
  });
  const copied = Object.entries(textsAt(stable, "metadata", "annotations")).filter(([name]) => name.startsWith(prefix));
  const ingressClass = textAt(stable, "spec", "ingressClassName");
  return {
    apiVersion: "networking.k8s.io/v1",
    kind: "Ingress",
    metadata: {
      namespace: canaryOf.namespace,
      name: canaryOf.name,
      labels: { [cloneLabel]: of.name, "app.kubernetes.io/managed-by": "modelgate" },
      annotations: {
        ...Object.fromEntries(copied),
        [`${prefix}canary`]: "true",
        [weightAnnotation]: String(percent),
      },
    },
    spec: {
      ...(ingressClass === null ? {} : { ingressClassName: ingressClass }),
      rules: listAt(stable, "spec", "rules").map((rule) => ({
        ...objectAt(rule),
        http: {
          paths: listAt(rule, "http", "paths").map((path) => ({
            ...objectAt(path),
            backend: swap(at(path, "backend")),
          })),
        },
      })),
    },
  };
}

export function setService(ingress: KubernetesObject, service: string): readonly Operation[] {
  return backendPlaces(ingress)
    .filter((place) => place.service !== service)
    .map(({ path }) => ({ op: "replace", path: pointer(...path), value: service }));
}

export function setShare(canary: KubernetesObject, percent: number): readonly Operation[] {
  if (weightOf(canary) === percent) return [];
  return setAnnotations(canary, { [weightAnnotation]: String(percent), [`${weightAnnotation}-total`]: null });
}

import { UserError } from "../../errors/user-error.ts";
import { raiseStable } from "../kubernetes/capacity.ts";
import { annotation, type KubernetesObject } from "../kubernetes/fields.ts";
import { type Cluster, guarded } from "../kubernetes/guarded-write.ts";
import {
  canaryIngress,
  type IngressPair,
  type IngressTarget,
  previousAnnotation,
  promotedAnnotation,
  readPair,
  setService,
  setShare,
  splitOfPair,
  weighedPair,
  weightAnnotation,
} from "../kubernetes/ingress-pair.ts";
import { type Operation, pointer, setAnnotations } from "../kubernetes/json-patch.ts";
import { type ObjectName, patchArguments, typedCommand } from "../kubernetes/kubectl.ts";
import { heldByAnother, lockedBy } from "../kubernetes/lock.ts";
import { objectRouter, type RoutedObject } from "../kubernetes/object-router.ts";
import { objectOf } from "../kubernetes/target.ts";
import { watchdogAnnotation } from "../kubernetes/watchdog-script.ts";
import { wholePercent } from "../kubernetes/whole-percent.ts";
import { type WriteParts, writeParts } from "../kubernetes/write-parts.ts";
import type { RouterProvider, RouterSettings, Written } from "./provider.ts";

const form = "nginx:NAMESPACE/INGRESS";
const resource = "ingresses.networking.k8s.io";
function partsOf(cluster: Cluster, target: IngressTarget): WriteParts {
  return writeParts(cluster, target.of, async () =>
    splitOfPair(await readPair(cluster, target), target.settings.version),
  );
}

async function setWeight(
  cluster: Cluster,
  target: IngressTarget,
  asked: number,
  guard: string | null,
): Promise<Written> {
  const { of, canaryOf, settings } = target;
  const percent = wholePercent(asked);
  const pair = await readPair(cluster, target);
  const split = splitOfPair(pair, settings.version);
  const service = settings.version ?? pair.canaryService;
  if (service === null) {
    throw new UserError('there is no canary yet, and no "version" was given: the Service of the canary', {
      title: "No version",
    });
  }
  if (service === pair.stableService) {
    throw new UserError(`Ingress ${of.namespace}/${of.name} leads to ${service} already`, {
      title: "Promoted already",
    });
  }
  const { canary } = pair;
  if (pair.canaryService !== null && pair.canaryService !== service && split.weight > 0) {
    throw new UserError(
      `another canary (${pair.canaryService}) has ${split.weight} % of Ingress ${of.namespace}/${of.name}; take it ` +
        "back first",
      { title: "Another canary" },
    );
  }
  if (split.weight !== percent && guard !== null && guard !== split.guard) {
    return partsOf(cluster, target).conflict(split);
  }
  const parts = partsOf(cluster, target);
  if (canary !== null) {
    const failed = await parts.change(canaryOf, (object) => [
      ...setService(object, service),
      ...setShare(object, percent),
    ]);
    return failed ?? parts.readBack(percent);
  }
  const other = heldByAnother(pair.stable, cluster.owner(), cluster.reach.now());
  if (other !== null) return { outcome: "conflict", split, message: lockedBy(other) };
  const created = await cluster.kubectl.create(canaryIngress(pair.stable, target, service, percent));
  if (created.outcome !== "done" && created.outcome !== "exists") {
    const fix = created.fix === undefined ? "" : `\n${created.fix}`;
    return { outcome: "failed", message: created.message + fix };
  }
  return parts.readBack(percent);
}

/** Stable's Ingress leads to a Service, and the canary's gets nothing. */
async function install(
  cluster: Cluster,
  target: IngressTarget,
  asked: string | null,
  guard: string | null,
  done: number,
): Promise<Written> {
  const { of, canaryOf, settings } = target;
  const pair = await readPair(cluster, target);
  const split = splitOfPair(pair, settings.version);
  const service = asked ?? pair.canaryService;
  if (service === null) {
    throw new UserError('there is no canary to promote, and no "version" was given', { title: "No version" });
  }
  if (pair.stableService !== service && guard !== null && guard !== split.guard) {
    return partsOf(cluster, target).conflict(split);
  }
  const short = await raiseStable(cluster, { namespace: of.namespace, service, labels: {} }, null);
  if (short !== null) return { outcome: "failed", message: short };
  const parts = partsOf(cluster, target);
  const before = pair.stableService;
  const marks: Readonly<Record<string, string>> =
    before === service ? {} : { [promotedAnnotation]: service, [previousAnnotation]: before };
  const failed =
    (await parts.change(of, (object) => [
      ...setService(object, service),
      ...setAnnotations(object, { ...marks, [watchdogAnnotation]: null }),
    ])) ?? (pair.canary === null ? null : await parts.change(canaryOf, (object) => setShare(object, 0)));
  return failed ?? parts.readBack(done);
}

async function rollback(cluster: Cluster, target: IngressTarget): Promise<Written> {
  const { of, canaryOf, settings } = target;
  const pair = await readPair(cluster, target);
  const promoted = annotation(pair.stable, promotedAnnotation);
  const previous = annotation(pair.stable, previousAnnotation);
  if (pair.stableService === settings.version && promoted === settings.version && previous !== null) {
    return install(cluster, target, previous, null, 0);
  }
  const behind = (service: string) => ({ namespace: of.namespace, service, labels: {} });
  const short = await raiseStable(
    cluster,
    behind(pair.stableService),
    pair.canaryService === null ? null : behind(pair.canaryService),
  );
  if (short !== null) return { outcome: "failed", message: short };
  const parts = partsOf(cluster, target);
  const failed =
    (pair.canary === null ? null : await parts.change(canaryOf, (object) => setShare(object, 0))) ??
    (await parts.change(of, (object) => setAnnotations(object, { [watchdogAnnotation]: null })));
  return failed ?? parts.readBack(0);
}

function planned(
  target: IngressTarget,
  pair: IngressPair,
  verb: Parameters<RoutedObject["planned"]>[1],
): readonly string[] {
  const { of, canaryOf, settings } = target;
  const { canary } = pair;
  const service = settings.version ?? pair.canaryService ?? "(no version)";
  const patch = (name: ObjectName, object: KubernetesObject, operations: readonly Operation[]): readonly string[] =>
    operations.length === 0 ? [] : [typedCommand(patchArguments(guarded(name, object, operations)))];
  const toZero = canary === null ? [] : patch(canaryOf, canary, setShare(canary, 0));
  switch (verb.verb) {
    case "setWeight": {
      const percent = wholePercent(verb.percent);
      if (canary !== null)
        return patch(canaryOf, canary, [...setService(canary, service), ...setShare(canary, percent)]);
      const command = typedCommand(["create", "--filename=-"]);
      return [`${command} # Ingress ${canaryOf.name} to Service ${service} with canary-weight ${percent}`];
    }
    case "promote":
      return [...patch(of, pair.stable, setService(pair.stable, service)), ...toZero];
    case "rollback":
      return toZero;
  }
}

function ingressObject(of: ObjectName, settings: RouterSettings): RoutedObject {
  const target: IngressTarget = { of, canaryOf: { ...of, name: `${of.name}-canary` }, settings };
  return {
    kind: "nginx",
    of,
    strategies: new Set(["canary", "blue-green", "ab-test"]),
    rights: [{ group: "networking.k8s.io", resource: "ingresses", verbs: ["get", "create", "patch"] }],
    writes: [".spec.rules[].http.paths[].backend.service.name"],
    lockOn: null,
    armedWhile: null,
    achievable: (percent) => Promise.resolve(wholePercent(percent)),
    weighed: async (object, cluster) => weighedPair(await readPair(cluster, target, object), settings.version),
    notes: () =>
      Promise.resolve([
        "ingress-nginx is retired upstream and gets no more fixes: plan to move to a controller of the Gateway API",
      ]),
    setWeight: (cluster, percent, guard) => setWeight(cluster, target, percent, guard),
    promote: (cluster, guard) => install(cluster, target, settings.version, guard, 100),
    rollback: (cluster) => rollback(cluster, target),
    restore: (cluster, version) => install(cluster, target, version, null, version === settings.version ? 100 : 0),
    planned: async (object, verb, cluster) => planned(target, await readPair(cluster, target, object), verb),
    takeBack: () => [
      {
        kind: "patch",
        optional: true,
        patch: {
          of: target.canaryOf,
          operations: [{ op: "add", path: pointer("metadata", "annotations", weightAnnotation), value: "0" }],
        },
      },
    ],
  };
}

/** ingress-nginx: a second Ingress with `canary-weight` beside stable's. */
export const nginx: RouterProvider = {
  form,
  open: (address, settings, reach) =>
    objectRouter(ingressObject(objectOf("nginx", address, resource), settings), reach),
};

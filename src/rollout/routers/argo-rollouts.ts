import { UserError } from "../../errors/user-error.ts";
import { annotation, at, type KubernetesObject, numberAt, textAt } from "../kubernetes/fields.ts";
import type { Followed } from "../kubernetes/follow.ts";
import { type Cluster, guarded } from "../kubernetes/guarded-write.ts";
import { type Operation, setAnnotations } from "../kubernetes/json-patch.ts";
import { type ObjectName, type Patch, patchArguments, typedCommand } from "../kubernetes/kubectl.ts";
import { objectRouter, type RoutedObject } from "../kubernetes/object-router.ts";
import { setImage } from "../kubernetes/pod-image.ts";
import { checkSteps, pausesOf } from "../kubernetes/rollout-steps.ts";
import {
  answered,
  degraded,
  healthy,
  observed,
  type RolloutTarget,
  type SeenRollout,
  seeRollout,
  splitOfSeen,
  waitsAt,
  weighedSeen,
} from "../kubernetes/seen-rollout.ts";
import { objectOf } from "../kubernetes/target.ts";
import { watchdogAnnotation } from "../kubernetes/watchdog-script.ts";
import { inOrder, type WriteParts, writeParts } from "../kubernetes/write-parts.ts";
import type { RouterProvider, RouterSettings, Written } from "./provider.ts";

const form = "argo-rollouts:NAMESPACE/ROLLOUT";
const resource = "rollouts.argoproj.io";
/** Milliseconds that the controller may take until the Pods of a step are there. */
const patience = 900_000;
/** Milliseconds in which the controller looks at a change. */
const answerTime = 120_000;
const promotedAnnotation = "modelgate/promoted";
const previousAnnotation = "modelgate/previous";

function partsOf(cluster: Cluster, target: RolloutTarget): WriteParts {
  return writeParts(cluster, target.of, async () =>
    splitOfSeen(await seeRollout(cluster, target), target.settings.version),
  );
}

async function setWeight(
  cluster: Cluster,
  target: RolloutTarget,
  percent: number,
  guard: string | null,
): Promise<Written> {
  const { of, settings } = target;
  const parts = partsOf(cluster, target);
  const seen = await seeRollout(cluster, target);
  const { rollout } = seen;
  if (settings.steps !== undefined) checkSteps(rollout, settings.steps);
  const version = settings.version ?? seen.image;
  if (version === seen.stableImage) {
    throw new UserError(`Rollout ${of.namespace}/${of.name} serves ${version} already`, { title: "Promoted already" });
  }
  if (seen.image !== seen.stableImage && seen.image !== version) {
    throw new UserError(`another canary (${seen.image}) is under way in Rollout ${of.namespace}/${of.name}`, {
      title: "Another canary",
    });
  }
  const pauses = pausesOf(rollout);
  const goal = pauses.find(({ weight }) => weight === percent);
  if (goal === undefined) {
    const allowed = pauses.map(({ weight }) => `${weight} %`).join(", ");
    throw new UserError(`Rollout ${of.namespace}/${of.name} waits at ${allowed || "no step"}, not at ${percent} %`, {
      title: "No such step",
    });
  }
  const split = splitOfSeen(seen, settings.version);
  if (waitsAt(rollout) !== goal.index && guard !== null && guard !== split.guard) return parts.conflict(split);
  if (
    seen.image === version &&
    observed(rollout) &&
    (numberAt(rollout, "status", "currentStepIndex") ?? 0) > goal.index
  ) {
    throw new UserError(
      `the controller of Rollout ${of.namespace}/${of.name} goes forward only, and is past ${percent} %`,
      {
        title: "No way back to a step",
      },
    );
  }
  const waits = (object: KubernetesObject): Followed => {
    if (waitsAt(object) !== null) return { state: "done" };
    const step = (numberAt(object, "status", "currentStepIndex") ?? 0) + 1;
    return degraded(object) ?? { state: "not-yet", message: `the Rollout is still busy with its step ${step}` };
  };
  const failed = await inOrder(
    () => parts.change(of, (object) => setImage(object, version)),
    () => parts.follow(of, patience, waits),
    ...pauses
      .filter(({ index }) => index < goal.index)
      .flatMap(({ index }) => [
        () =>
          parts.change(
            of,
            (object) =>
              waitsAt(object) === index
                ? [
                    { op: "test", path: "/status/currentStepIndex", value: index },
                    { op: "remove", path: "/status/pauseConditions" },
                  ]
                : [],
            "status",
          ),
        () =>
          parts.follow(of, patience, (object) =>
            waitsAt(object) === index ? { state: "not-yet", message: "the Rollout does not go on" } : waits(object),
          ),
      ]),
  );
  return failed ?? parts.readBack(percent);
}

/** A version gets all of the traffic, past all steps; the controller keeps the former one until the Pods are there. */
async function install(
  cluster: Cluster,
  target: RolloutTarget,
  asked: string | null,
  guard: string | null,
  done: number,
): Promise<Written> {
  const { of } = target;
  const parts = partsOf(cluster, target);
  const seen = await seeRollout(cluster, target);
  const version = asked ?? seen.image;
  const split = splitOfSeen(seen, target.settings.version);
  if (seen.stableImage !== version && guard !== null && guard !== split.guard) return parts.conflict(split);
  const marks: Readonly<Record<string, string>> =
    seen.stableImage === version ? {} : { [promotedAnnotation]: version, [previousAnnotation]: seen.stableImage };
  const failed = await inOrder(
    // The watchdog's mark goes before the decision that it must not undo.
    () =>
      parts.change(of, (object) => [
        ...setImage(object, version),
        ...setAnnotations(object, { ...marks, [watchdogAnnotation]: null }),
      ]),
    () => parts.follow(of, answerTime, answered),
    () =>
      parts.change(
        of,
        (object) =>
          textAt(object, "status", "stableRS") === textAt(object, "status", "currentPodHash")
            ? []
            : [
                { op: "add", path: "/status/promoteFull", value: true },
                ...(at(object, "status", "abort") === true ? [{ op: "remove", path: "/status/abort" } as const] : []),
              ],
        "status",
      ),
    () => parts.follow(of, patience, healthy),
  );
  return failed ?? parts.readBack(done);
}

async function rollback(cluster: Cluster, target: RolloutTarget): Promise<Written> {
  const { of } = target;
  const parts = partsOf(cluster, target);
  const seen = await seeRollout(cluster, target);
  if (seen.stableImage === seen.image) {
    const promoted = annotation(seen.rollout, promotedAnnotation);
    const previous = annotation(seen.rollout, previousAnnotation);
    if (promoted === seen.image && promoted === target.settings.version && previous !== null) {
      return install(cluster, target, previous, null, 0);
    }
    return parts.readBack(0);
  }
  const failed = await inOrder(
    // An abort that stands there before the controller has seen a new image is forgotten by it.
    () => parts.follow(of, answerTime, answered),
    () =>
      parts.change(
        of,
        (object) => (at(object, "status", "abort") === true ? [] : [{ op: "add", path: "/status/abort", value: true }]),
        "status",
      ),
    () =>
      parts.follow(of, patience, (object) =>
        observed(object) && at(object, "status", "abort") === true && weightNowOrNone(object) === 0
          ? { state: "done" }
          : { state: "not-yet", message: `the canary still has ${weightNowOrNone(object)} %` },
      ),
    // The spec asks for stable again, so that Git and cluster agree.
    () =>
      parts.change(of, (object) => [
        ...setImage(object, seen.stableImage),
        ...setAnnotations(object, { [watchdogAnnotation]: null }),
      ]),
    () => parts.follow(of, patience, healthy),
  );
  return failed ?? parts.readBack(0);
}

/** The canary's weight after an abort: nothing is said where there is no traffic router and no Pod of it is left. */
function weightNowOrNone(rollout: KubernetesObject): number {
  const routed = numberAt(rollout, "status", "canary", "weights", "canary", "weight");
  return routed ?? numberAt(rollout, "status", "updatedReplicas") ?? 0;
}

function planned(
  target: RolloutTarget,
  seen: SeenRollout,
  verb: Parameters<RoutedObject["planned"]>[1],
): readonly string[] {
  const { of, settings } = target;
  const command = (patch: Patch): string => typedCommand(patchArguments(patch));
  const onSpec = (operations: readonly Operation[]): readonly string[] =>
    operations.length === 0 ? [] : [command(guarded(of, seen.rollout, operations))];
  const onStatus = (operation: Operation): string => command(guarded(of, seen.rollout, [operation], "status"));
  const image = onSpec(setImage(seen.rollout, settings.version ?? seen.image));
  switch (verb.verb) {
    case "setWeight": {
      const now = waitsAt(seen.rollout);
      const next = pausesOf(seen.rollout).filter(({ index, weight }) => weight <= verb.percent && index > (now ?? -1));
      const letGo = onStatus({ op: "remove", path: "/status/pauseConditions" });
      return [...image, ...next.slice(now === null ? 1 : 0).map(() => letGo)];
    }
    case "promote":
      return [...image, onStatus({ op: "add", path: "/status/promoteFull", value: true })];
    case "rollback":
      if (seen.image === seen.stableImage) return [];
      return [
        onStatus({ op: "add", path: "/status/abort", value: true }),
        ...onSpec(setImage(seen.rollout, seen.stableImage)),
      ];
  }
}

function rolloutObject(of: ObjectName, settings: RouterSettings): RoutedObject {
  const target: RolloutTarget = { of, settings };
  return {
    kind: "argo-rollouts",
    of,
    strategies: new Set(["canary"]),
    rights: [
      { group: "argoproj.io", resource: "rollouts", verbs: ["get", "patch"] },
      { group: "argoproj.io", resource: "rollouts/status", verbs: ["patch"] },
      { group: "apps", resource: "replicasets", verbs: ["get"] },
    ],
    writes: [".spec.template.spec.containers[].image"],
    lockOn: null,
    armedWhile: null,
    achievable: null,
    weighed: async (object, cluster) => weighedSeen(await seeRollout(cluster, target, object), settings.version),
    notes(object) {
      if (settings.steps !== undefined) checkSteps(object, settings.steps);
      const routed = at(object, "spec", "strategy", "canary", "trafficRouting") !== undefined;
      return Promise.resolve(
        routed
          ? []
          : ["the Rollout has no trafficRouting: its weights are shares of Pods, as near as their number allows"],
      );
    },
    setWeight: (cluster, percent, guard) => setWeight(cluster, target, percent, guard),
    promote: (cluster, guard) => install(cluster, target, settings.version, guard, 100),
    rollback: (cluster) => rollback(cluster, target),
    restore: (cluster, version) => install(cluster, target, version, null, version === settings.version ? 100 : 0),
    planned: async (object, verb, cluster) => planned(target, await seeRollout(cluster, target, object), verb),
    takeBack: () => [
      {
        kind: "patch",
        patch: { of, subresource: "status", operations: [{ op: "add", path: "/status/abort", value: true }] },
      },
    ],
  };
}

/**
 * Argo Rollouts: its controller owns the weights, so the image is set and each of its pauses is let go through the
 * status subresource. Our steps must be the Rollout's.
 */
export const argoRollouts: RouterProvider = {
  form,
  open: (address, settings, reach) =>
    objectRouter(rolloutObject(objectOf("argo-rollouts", address, resource), settings), reach),
};

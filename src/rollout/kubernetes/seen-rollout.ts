import { UserError } from "../../errors/user-error.ts";
import type { RouterSettings, Split } from "../routers/provider.ts";
import { at, type KubernetesObject, listAt, numberAt, objectAt, textAt } from "./fields.ts";
import type { Followed } from "./follow.ts";
import type { Cluster } from "./guarded-write.ts";
import { found, type ObjectName } from "./kubectl.ts";
import { guardOf, type Weighed } from "./object-router.ts";
import { servedBy } from "./pod-image.ts";

export interface RolloutTarget {
  readonly of: ObjectName;
  readonly settings: RouterSettings;
}

/** A Rollout and the image of the ReplicaSet that is stable. */
export interface SeenRollout {
  readonly rollout: KubernetesObject;
  readonly stableImage: string;
  readonly image: string;
}

export async function seeRollout(
  cluster: Cluster,
  { of, settings }: RolloutTarget,
  rollout?: KubernetesObject,
): Promise<SeenRollout> {
  const object = rollout ?? found(await cluster.kubectl.get(of));
  if (at(object, "spec", "strategy", "canary") === undefined || at(object, "spec", "template") === undefined) {
    throw new UserError(
      `Rollout ${of.namespace}/${of.name} has no strategy canary with a template of its own, which a canary needs`,
      { title: "No canary in the Rollout" },
    );
  }
  const { image } = servedBy(object, settings.version);
  const stable = textAt(object, "status", "stableRS");
  if (stable === null || stable === "") {
    throw new UserError(`Rollout ${of.namespace}/${of.name} has never become healthy: there is nothing to go back to`, {
      title: "No stable version",
    });
  }
  const replicaSet = { resource: "replicasets.apps", namespace: of.namespace, name: `${of.name}-${stable}` };
  const stableImage = servedBy(found(await cluster.kubectl.get(replicaSet)), settings.version).image;
  return { rollout: object, stableImage, image };
}

/** Whether the controller has looked at the newest spec; its status is of another one before that. */
export function observed(rollout: KubernetesObject): boolean {
  const generation = String(numberAt(rollout, "metadata", "generation") ?? "");
  return String(at(rollout, "status", "observedGeneration") ?? "") === generation;
}

export function weighedSeen({ rollout, stableImage, image }: SeenRollout, version: string | null): Weighed {
  if (stableImage === image) {
    return {
      weight: image === version ? 100 : 0,
      stable: image,
      canary: null,
      series: { stable: textAt(rollout, "status", "stableRS"), canary: null },
    };
  }
  const weight = observed(rollout) && at(rollout, "status", "abort") !== true ? weightNow(rollout) : 0;
  return {
    weight,
    stable: stableImage,
    canary: image,
    series: {
      stable: textAt(rollout, "status", "stableRS"),
      canary: observed(rollout) ? textAt(rollout, "status", "currentPodHash") : null,
    },
  };
}

/** What the controller says is in force; without a traffic router it is the step's own weight, in Pods. */
function weightNow(rollout: KubernetesObject): number {
  const routed = numberAt(rollout, "status", "canary", "weights", "canary", "weight");
  if (routed !== null) return routed;
  const index = numberAt(rollout, "status", "currentStepIndex") ?? 0;
  const before = listAt(rollout, "spec", "strategy", "canary", "steps").slice(0, index + 1);
  return before.reduce<number>((weight, step) => numberAt(step, "setWeight") ?? weight, 0);
}

export function splitOfSeen(seen: SeenRollout, version: string | null): Split {
  const weighed = weighedSeen(seen, version);
  return { ...weighed, guard: guardOf(seen.rollout, weighed) };
}

/** The step of the Rollout at which its controller waits to be told; null where it does not wait. */
export function waitsAt(rollout: KubernetesObject): number | null {
  if (!observed(rollout) || at(rollout, "status", "abort") === true) return null;
  if (listAt(rollout, "status", "pauseConditions").length === 0) return null;
  return numberAt(rollout, "status", "currentStepIndex");
}

export function answered(rollout: KubernetesObject): Followed {
  if (observed(rollout)) return { state: "done" };
  return { state: "not-yet", message: "the Rollout's controller does not answer" };
}

export function degraded(rollout: KubernetesObject): Followed | null {
  if (!observed(rollout) || textAt(rollout, "status", "phase") !== "Degraded") return null;
  return { state: "never", message: `the Rollout is degraded: ${textAt(rollout, "status", "message") ?? ""}` };
}

export function healthy(rollout: KubernetesObject): Followed {
  const status = objectAt(rollout, "status");
  const same = textAt(status, "stableRS") === textAt(status, "currentPodHash");
  if (observed(rollout) && same && textAt(status, "phase") === "Healthy") return { state: "done" };
  return degraded(rollout) ?? { state: "not-yet", message: `the Rollout is ${textAt(status, "phase") ?? "new"}` };
}

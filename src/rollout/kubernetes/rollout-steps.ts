import { UserError } from "../../errors/user-error.ts";
import type { Step } from "../plan.ts";
import { isObject, type KubernetesObject, listAt, numberAt, objectAt, textAt } from "./fields.ts";

/** A place where the Rollout's controller waits until it is told to go on. */
export interface Pause {
  /** Index in the Rollout's own steps. */
  readonly index: number;
  /** The weight that is in force there. */
  readonly weight: number;
}

/** What may stand between two weights without deciding anything or taking time. */
const harmless = new Set(["setCanaryScale"]);

/**
 * The pauses of an Argo Rollout's canary steps.
 *
 * @throws UserError for steps that its controller would go on from by itself, or judge by itself
 */
export function pausesOf(rollout: KubernetesObject): readonly Pause[] {
  const name = `${textAt(rollout, "metadata", "namespace")}/${textAt(rollout, "metadata", "name")}`;
  const pauses: Pause[] = [];
  let weight = 0;
  for (const [index, step] of listAt(rollout, "spec", "strategy", "canary", "steps").filter(isObject).entries()) {
    const [kind = ""] = Object.keys(step);
    if (kind === "setWeight") weight = numberAt(step, "setWeight") ?? weight;
    else if (kind === "pause") {
      if (Object.hasOwn(objectAt(step, "pause"), "duration")) {
        throw new UserError(
          `step ${index + 1} of Rollout ${name} pauses for a duration, so its controller would go on without ` +
            "evidence; let it wait until it is told",
          { title: "A pause with a duration", fix: "- pause: {}" },
        );
      }
      pauses.push({ index, weight });
    } else if (!harmless.has(kind)) {
      throw new UserError(
        `step ${index + 1} of Rollout ${name} is ${kind}, which is decided or done by its controller beside this ` +
          "rollout; allowed are setWeight, setCanaryScale and pause: {}",
        { title: "A step of another kind" },
      );
    }
  }
  return pauses;
}

/**
 * Compares our steps with the Rollout's.
 *
 * @throws UserError where they differ, with the steps that would match
 */
export function checkSteps(rollout: KubernetesObject, steps: readonly Step[]): void {
  const found = pausesOf(rollout).map(({ weight }) => weight);
  const wanted = steps.map(({ weight }) => weight).filter((weight) => weight < 100);
  if (found.length === wanted.length && found.every((weight, index) => weight === wanted[index])) return;
  const name = `${textAt(rollout, "metadata", "namespace")}/${textAt(rollout, "metadata", "name")}`;
  const list = (weights: readonly number[]): string => weights.map((weight) => `${weight} %`).join(", ") || "nowhere";
  throw new UserError(
    `the plan waits at ${list(wanted)}, and Rollout ${name} at ${list(found)}; its controller owns the weights, so its ` +
      "steps must be the plan's",
    {
      title: "Steps differ",
      fix: [
        "strategy:",
        "  canary:",
        "    steps:",
        ...wanted.flatMap((weight) => [`      - setWeight: ${weight}`, "      - pause: {}"]),
      ].join("\n"),
    },
  );
}

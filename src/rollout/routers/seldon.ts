import { UserError } from "../../errors/user-error.ts";
import { isObject, type KubernetesObject, listAt, numberAt, textAt } from "../kubernetes/fields.ts";
import type { Followed } from "../kubernetes/follow.ts";
import { type Operation, pointer } from "../kubernetes/json-patch.ts";
import type { ObjectName } from "../kubernetes/kubectl.ts";
import { objectOf } from "../kubernetes/target.ts";
import { type WeightedKind, weightedObjectRouter } from "../kubernetes/weighted-object.ts";
import { wholePercent } from "../kubernetes/whole-percent.ts";
import type { RouterProvider, RouterSettings } from "./provider.ts";

const form = "seldon:NAMESPACE/EXPERIMENT";
/** In full, since Argo Rollouts has experiments, too. */
const resource = "experiments.mlops.seldon.io";

interface Candidate {
  readonly index: number;
  readonly name: string;
  readonly weight: number;
}

interface Pair {
  readonly stable: Candidate;
  readonly canary: Candidate;
}

/** @throws UserError where the Experiment has not exactly two candidates, the canary one of them */
function pairOf(object: KubernetesObject, of: ObjectName, version: string | null): Pair {
  const candidates = listAt(object, "spec", "candidates")
    .filter(isObject)
    .map((entry, index) => ({
      index,
      name: textAt(entry, "name") ?? "",
      weight: numberAt(entry, "weight") ?? 0,
    }));
  const canary = candidates.find(({ name }) => (version === null ? /canary/.test(name) : name === version));
  const [stable, ...others] = candidates.filter((candidate) => candidate !== canary);
  if (canary === undefined || stable === undefined || others.length > 0) {
    const names = candidates.map(({ name }) => name).join(", ") || "(none)";
    throw new UserError(
      `Experiment ${of.namespace}/${of.name} has the candidates ${names}; a rollout needs two, stable and the canary` +
        (version === null ? ', and "version" names the canary' : ` "${version}"`),
      {
        title: "No canary in the Experiment",
        fix: [
          "candidates:",
          `  - {name: ${stable?.name ?? "stable"}, weight: 100}`,
          `  - {name: ${version ?? "canary"}, weight: 0}`,
        ].join("\n"),
      },
    );
  }
  return { stable, canary };
}

function shareOf({ stable, canary }: Pair): number {
  const sum = stable.weight + canary.weight;
  return sum === 0 ? 0 : (100 * canary.weight) / sum;
}

/** Both weights, with a test of whom they are given to. */
function weights({ stable, canary }: Pair, percent: number): readonly Operation[] {
  return [
    { candidate: stable, weight: 100 - percent },
    { candidate: canary, weight: percent },
  ].flatMap(({ candidate, weight }): readonly Operation[] => [
    { op: "test", path: pointer("spec", "candidates", candidate.index, "name"), value: candidate.name },
    { op: "add", path: pointer("spec", "candidates", candidate.index, "weight"), value: weight },
  ]);
}

/** What the scheduler says: an Experiment whose candidates are not loaded is not ready. */
function followed(object: KubernetesObject): Followed {
  const generation = numberAt(object, "metadata", "generation") ?? 0;
  const observed = numberAt(object, "status", "observedGeneration");
  if (observed !== null && observed < generation) {
    return { state: "not-yet", message: "Seldon has not looked at the change of the Experiment" };
  }
  const ready = listAt(object, "status", "conditions")
    .filter(isObject)
    .find((condition) => textAt(condition, "type") === "Ready");
  if (ready !== undefined && textAt(ready, "status") === "True") return { state: "done" };
  const why = textAt(ready, "message") ?? textAt(ready, "reason") ?? "no condition Ready";
  return { state: "not-yet", message: `Seldon's Experiment is not ready: ${why}` };
}

function seldonKind(of: ObjectName, settings: RouterSettings): WeightedKind {
  const pair = (object: KubernetesObject): Pair => pairOf(object, of, settings.version);
  const setShare = (object: KubernetesObject, percent: number): readonly Operation[] => {
    const found = pair(object);
    return shareOf(found) === percent ? [] : weights(found, percent);
  };
  return {
    kind: "seldon",
    of,
    strategies: new Set(["canary", "blue-green", "ab-test"]),
    rights: [{ group: "mlops.seldon.io", resource: "experiments", verbs: ["get", "patch"] }],
    writes: [".spec.candidates[].weight"],
    weighed(object) {
      const found = pair(object);
      return { weight: shareOf(found), stable: found.stable.name, canary: found.canary.name };
    },
    achievable: wholePercent,
    weigh: setShare,
    promote: (object) => setShare(object, 100),
    rollback: (object) => setShare(object, 0),
    followed,
    patience: 300_000,
    notes: () => [],
    takeBack: (object) => [{ kind: "patch", patch: { of, operations: weights(pair(object), 0) } }],
  };
}

/** Seldon Core 2: the weights of an Experiment's candidates, which are models. */
export const seldon: RouterProvider = {
  form,
  open: (address, settings, reach) =>
    weightedObjectRouter(seldonKind(objectOf("seldon", address, resource), settings), settings, reach),
};

import { UserError } from "../../errors/user-error.ts";
import { annotation, at, isObject, type KubernetesObject, listAt, numberAt, textAt } from "../kubernetes/fields.ts";
import type { Followed } from "../kubernetes/follow.ts";
import { type Operation, pointer } from "../kubernetes/json-patch.ts";
import type { ObjectName } from "../kubernetes/kubectl.ts";
import { objectOf } from "../kubernetes/target.ts";
import { type WeightedKind, weightedObjectRouter } from "../kubernetes/weighted-object.ts";
import { wholePercent } from "../kubernetes/whole-percent.ts";
import type { RouterProvider, RouterSettings } from "./provider.ts";

const form = "kserve:NAMESPACE/INFERENCESERVICE";
const resource = "inferenceservices.serving.kserve.io";
const percentPath = pointer("spec", "predictor", "canaryTrafficPercent");

/** Where older InferenceServices name their model's place: below the framework's name. */
const frameworks = [
  "model",
  ...["sklearn", "xgboost", "lightgbm", "tensorflow", "pytorch", "onnx", "triton", "pmml", "paddle", "huggingface"],
];

/** The path of the field that names the model: a storage URI, or the image of a predictor of the user's own. */
function modelPath(object: KubernetesObject): readonly (string | number)[] {
  for (const framework of frameworks) {
    const path = ["spec", "predictor", framework, "storageUri"];
    if (textAt(object, ...path) !== null) return path;
  }
  if (textAt(object, "spec", "predictor", "containers", 0, "image") !== null) {
    return ["spec", "predictor", "containers", 0, "image"];
  }
  throw new UserError(
    "the InferenceService names its model neither by storageUri nor by the image of its container, so there is no " +
      "field to put the new version in",
    { title: "No model in the InferenceService" },
  );
}

/** The percent that is asked for; null where there is no canary. */
function askedPercent(object: KubernetesObject): number | null {
  return numberAt(object, "spec", "predictor", "canaryTrafficPercent");
}

interface Revisions {
  readonly created: string | null;
  readonly ready: string | null;
  /** The one that had all of the traffic last. */
  readonly rolledOut: string | null;
}

function revisionsOf(object: KubernetesObject): Revisions {
  const predictor = ["status", "components", "predictor"] as const;
  return {
    created: textAt(object, ...predictor, "latestCreatedRevision"),
    ready: textAt(object, ...predictor, "latestReadyRevision"),
    rolledOut: textAt(object, ...predictor, "latestRolledoutRevision"),
  };
}

/** @throws UserError for a mode that has no canary, and where KServe would give the new model all of the traffic */
function checkMode(object: KubernetesObject, of: ObjectName): void {
  const mode =
    annotation(object, "serving.kserve.io/deploymentMode") ?? textAt(object, "status", "deploymentMode") ?? "Knative";
  if (!["Knative", "Serverless"].includes(mode)) {
    throw new UserError(
      `InferenceService ${of.namespace}/${of.name} is deployed in mode ${mode}, which has no canary: KServe would ` +
        "replace the model at once; use its serverless mode (Knative), or target the Deployment or route behind it",
      { title: "No canary in this mode" },
    );
  }
  if (revisionsOf(object).rolledOut === null) {
    throw new UserError(
      `InferenceService ${of.namespace}/${of.name} has never rolled out a revision, so KServe would give the new one ` +
        "all of the traffic; wait until it is ready",
      { title: "Nothing to go back to" },
    );
  }
}

/** What KServe and Knative say of the split. */
function followed(object: KubernetesObject): Followed {
  const asked = askedPercent(object);
  const observed = numberAt(object, "status", "observedGeneration");
  if (observed !== null && observed < (numberAt(object, "metadata", "generation") ?? 0)) {
    return { state: "not-yet", message: "KServe has not looked at the change" };
  }
  const traffic = listAt(object, "status", "components", "predictor", "traffic").filter(isObject);
  const latest = traffic.find((entry) => at(entry, "latestRevision") === true);
  const percent = latest === undefined ? 0 : (numberAt(latest, "percent") ?? 0);
  if (asked === 0) {
    // Going back must not wait for a canary that never starts.
    return percent === 0 ? { state: "done" } : { state: "not-yet", message: `the canary still has ${percent} %` };
  }
  const transition = textAt(object, "status", "modelStatus", "transitionStatus");
  if (transition === "BlockedByFailedLoad" || transition === "InvalidSpec") {
    const why = textAt(object, "status", "modelStatus", "lastFailureInfo", "message") ?? transition;
    return { state: "never", message: `the new model does not load: ${why}` };
  }
  const { created, ready } = revisionsOf(object);
  if (created !== ready) return { state: "not-yet", message: `revision ${created ?? "(none)"} is not ready` };
  const wanted = asked ?? 100;
  return percent === wanted
    ? { state: "done" }
    : { state: "not-yet", message: `the newest revision has ${percent} % of the traffic, not ${wanted} %` };
}

function kserveKind(of: ObjectName, settings: RouterSettings): WeightedKind {
  const { version } = settings;

  const model = (object: KubernetesObject): string => textAt(object, ...modelPath(object)) ?? "";

  const setModel = (object: KubernetesObject, uri: string | null): readonly Operation[] =>
    uri === null || model(object) === uri ? [] : [{ op: "replace", path: pointer(...modelPath(object)), value: uri }];

  const setPercent = (object: KubernetesObject, percent: number | null): readonly Operation[] => {
    if (askedPercent(object) === percent) return [];
    return percent === null
      ? [{ op: "remove", path: percentPath }]
      : [{ op: "add", path: percentPath, value: percent }];
  };

  const rolledOut = (object: KubernetesObject, uri: string | null): readonly Operation[] => [
    ...setModel(object, uri),
    ...setPercent(object, null),
  ];

  return {
    kind: "kserve",
    of,
    // A revision copies the annotations of its InferenceService: a lock there would start a new one each time.
    lockOn: {
      resource: "leases.coordination.k8s.io",
      namespace: of.namespace,
      name: `modelgate-lock-inferenceservice-${of.name}`,
    },
    armedWhile: "{.spec.predictor.canaryTrafficPercent}",
    strategies: new Set(["canary", "blue-green", "ab-test"]),
    rights: [
      { group: "serving.kserve.io", resource: "inferenceservices", verbs: ["get", "patch"] },
      { group: "coordination.k8s.io", resource: "leases", verbs: ["get", "create", "patch"] },
    ],
    writes: [".spec.predictor.canaryTrafficPercent", ".spec.predictor.model.storageUri"],
    weighed(object) {
      checkMode(object, of);
      const asked = askedPercent(object);
      const { created, ready, rolledOut: former } = revisionsOf(object);
      if (asked !== null) {
        return { weight: asked, stable: null, canary: model(object), series: { stable: former, canary: created } };
      }
      const serves = model(object);
      const weight = serves === version ? 100 : 0;
      return { weight, stable: serves, canary: null, series: { stable: ready, canary: null } };
    },
    achievable: wholePercent,
    weigh(object, percent) {
      checkMode(object, of);
      const asked = askedPercent(object);
      if (version !== null && asked === null && model(object) === version) {
        if (percent === 100) return [];
        throw new UserError(`InferenceService ${of.namespace}/${of.name} serves ${version} with all of the traffic`, {
          title: "Promoted already",
        });
      }
      if (version === null && asked === null) {
        throw new UserError('there is no canary yet, and no "version" was given to make one', { title: "No version" });
      }
      if (version !== null && asked !== null && asked > 0 && model(object) !== version) {
        throw new UserError(
          `another canary (${model(object)}) has ${asked} % of InferenceService ${of.namespace}/${of.name}; take it ` +
            "back first",
          { title: "Another canary" },
        );
      }
      return [...setModel(object, version), ...setPercent(object, percent)];
    },
    promote: (object) => rolledOut(object, version),
    rollback(object) {
      const asked = askedPercent(object);
      // Without a canary there is something to take back only where this version was promoted.
      return asked === null && (version === null || model(object) !== version) ? [] : setPercent(object, 0);
    },
    restore: rolledOut,
    followed,
    patience: 900_000,
    notes: () => [],
    takeBack: () => [{ kind: "patch", patch: { of, operations: [{ op: "replace", path: percentPath, value: 0 }] } }],
  };
}

/**
 * KServe in its serverless mode: `canaryTrafficPercent` beside the new model. 0 pins the former revision; promotion
 * removes the field.
 */
export const kserve: RouterProvider = {
  form,
  open: (address, settings, reach) =>
    weightedObjectRouter(kserveKind(objectOf("kserve", address, resource), settings), settings, reach),
};

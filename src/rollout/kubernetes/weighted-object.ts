import type { RolloutReach } from "../reach.ts";
import type { Router, RouterSettings, Split, Written } from "../routers/provider.ts";
import type { Right } from "./failure.ts";
import type { KubernetesObject } from "./fields.ts";
import { type Followed, waitUntil } from "./follow.ts";
import type { WrittenFields } from "./gitops.ts";
import { type Change, type Cluster, guarded, guardedWrite } from "./guarded-write.ts";
import { type Operation, setAnnotation } from "./json-patch.ts";
import { type ObjectName, patchArguments, typedCommand } from "./kubectl.ts";
import { guardOf, objectRouter, type Weighed } from "./object-router.ts";
import { type TakeBack, watchdogAnnotation } from "./watchdog-script.ts";

/**
 * A kind of object whose fields say how traffic is split. Everything here is a function of the object as it was read;
 * no operations mean that it stands so already.
 */
export interface WeightedKind {
  readonly kind: string;
  readonly of: ObjectName;
  readonly strategies: Router["strategies"];
  readonly rights: readonly Right[];
  readonly writes: WrittenFields;
  /** A Lease for the lock, where annotations of the target may not be touched. */
  readonly lockOn?: ObjectName;
  /** @throws UserError where this object cannot be split as it is, with what to change */
  weighed(object: KubernetesObject): Weighed;
  /** The share that is written for a share that was asked for. */
  achievable(percent: number): number;
  weigh(object: KubernetesObject, percent: number): readonly Operation[];
  promote(object: KubernetesObject): readonly Operation[];
  rollback(object: KubernetesObject): readonly Operation[];
  /** All of the traffic to a version that served earlier; absent where the router keeps two fixed arms. */
  restore?(object: KubernetesObject, version: string): readonly Operation[];
  /** Whether the controller has followed, as its status says. */
  followed(object: KubernetesObject): Followed;
  /** Milliseconds that the controller may take. */
  readonly patience: number;
  /** What a person should know before the start. */
  notes(object: KubernetesObject): readonly string[];
  /** Makes stable able to take all of the traffic; a sentence where it cannot be done. */
  raiseStable?(cluster: Cluster, object: KubernetesObject): Promise<string | null>;
  takeBack(object: KubernetesObject): readonly TakeBack[];
  /** See `RoutedObject`. */
  readonly armedWhile?: string;
}

/** A router over one object whose fields are the split. */
export function weightedObjectRouter(kind: WeightedKind, settings: RouterSettings, reach: RolloutReach): Router {
  const { of } = kind;

  const splitOf = (object: KubernetesObject): Split => {
    const weighed = kind.weighed(object);
    return { ...weighed, guard: guardOf(object, weighed) };
  };

  /** Reads until the written split stands there and the controller has followed. */
  async function readBack(cluster: Cluster, weight: number | null): Promise<Written> {
    const waited = await waitUntil(cluster, of, kind.patience, (object) => {
      // A field that the server does not know is dropped without an error: then no waiting helps.
      const inForce = kind.weighed(object).weight;
      if (weight !== null && Math.abs(inForce - weight) > 1e-6) {
        return { state: "never", message: `${weight} % was written and ${inForce} % was read back` };
      }
      return kind.followed(object);
    });
    if (waited.outcome === "failed") return waited;
    const split = splitOf(waited.object);
    if (waited.outcome === "done") return { outcome: "done", split };
    return { outcome: "not-in-force", split, message: waited.message };
  }

  async function write(
    cluster: Cluster,
    guard: string | null,
    operationsOf: (object: KubernetesObject) => readonly Operation[],
    weight: number | null,
  ): Promise<Written> {
    const decide = (object: KubernetesObject): Change => {
      const operations = operationsOf(object);
      const split = splitOf(object);
      if (operations.length > 0 && guard !== null && guard !== split.guard) {
        const message = `the split was changed by somebody else: the canary has ${split.weight} %`;
        return { kind: "conflict", message };
      }
      return { kind: "operations", operations };
    };
    const changed = await guardedWrite(cluster, of, decide, kind.lockOn ?? of);
    if (changed.outcome === "failed") return changed;
    if (changed.outcome === "conflict") {
      return { outcome: "conflict", split: splitOf(changed.object), message: changed.message };
    }
    return readBack(cluster, weight);
  }

  /** A write that ends the rollout also takes away what the watchdog acts on. */
  const ending = (object: KubernetesObject, operations: readonly Operation[]): readonly Operation[] =>
    kind.armedWhile === undefined ? [...operations, ...setAnnotation(object, watchdogAnnotation, null)] : operations;

  const promoted = (object: KubernetesObject) => ending(object, kind.promote(object));
  const rolledBack = (object: KubernetesObject) => ending(object, kind.rollback(object));
  const { restore } = kind;
  const exact = kind.achievable(0.5) === 0.5;
  return objectRouter(
    {
      ...kind,
      lockOn: kind.lockOn ?? null,
      armedWhile: kind.armedWhile ?? null,
      weighed: (object) => Promise.resolve(kind.weighed(object)),
      notes: (object) => Promise.resolve(kind.notes(object)),
      achievable: exact ? null : (percent) => Promise.resolve(kind.achievable(percent)),
      setWeight(cluster, percent, guard) {
        const share = kind.achievable(percent);
        return write(cluster, guard, (object) => kind.weigh(object, share), share);
      },
      promote: (cluster, guard) => write(cluster, guard, promoted, settings.strategy === "shadow" ? 0 : 100),
      async rollback(cluster) {
        const read = kind.raiseStable === undefined ? null : await cluster.kubectl.get(of);
        const short = read?.outcome === "done" ? await kind.raiseStable?.(cluster, read.object) : null;
        if (typeof short === "string") return { outcome: "failed", message: short };
        return write(cluster, null, rolledBack, 0);
      },
      restore:
        restore === undefined
          ? null
          : (cluster, version) => write(cluster, null, (object) => ending(object, restore(object, version)), null),
      planned(object, verb) {
        const operations =
          verb.verb === "setWeight"
            ? kind.weigh(object, kind.achievable(verb.percent))
            : verb.verb === "promote"
              ? promoted(object)
              : rolledBack(object);
        const commands = operations.length === 0 ? [] : [typedCommand(patchArguments(guarded(of, object, operations)))];
        return Promise.resolve(commands);
      },
      takeBack: (object) => kind.takeBack(object),
    },
    reach,
  );
}

import { UserError } from "../../errors/user-error.ts";
import type { RolloutReach } from "../reach.ts";
import type { PlannedWrite, Probe, Router, Split, Written } from "../routers/provider.ts";
import { lackingRights, missingRights } from "./access.ts";
import type { Right } from "./failure.ts";
import { type KubernetesObject, textAt } from "./fields.ts";
import { gitOpsOwner, type WrittenFields } from "./gitops.ts";
import type { Cluster } from "./guarded-write.ts";
import { found, kubectl, type ObjectName } from "./kubectl.ts";
import { annotationLock, leaseOf } from "./lock.ts";
import { kubernetesWatchdog } from "./watchdog.ts";
import type { TakeBack } from "./watchdog-script.ts";

/** What an object says of the traffic, without its guard. */
export type Weighed = Omit<Split, "guard">;

export type PlannedVerb = Parameters<Router["plan"]>[0];

/** A router over one object of the cluster, and what every such router is made from. */
export interface RoutedObject {
  readonly kind: string;
  readonly of: ObjectName;
  readonly strategies: Router["strategies"];
  /** Rights that the router needs, for the check before anything is written. */
  readonly rights: readonly Right[];
  /** The fields that it writes, as jq path expressions. */
  readonly writes: WrittenFields;
  /** A Lease for the lock, where annotations of the target may not be touched; null where they may. */
  readonly lockOn: ObjectName | null;
  /**
   * The split that an object says, asking for what else it takes.
   *
   * @throws UserError where it cannot be split as it is, with what to change
   */
  weighed(object: KubernetesObject, cluster: Cluster): Promise<Weighed>;
  /** What a person should know before the start; a UserError where it must not start. */
  notes(object: KubernetesObject, cluster: Cluster): Promise<readonly string[]>;
  /** The share that is written for a share that was asked for; null where every share can be had. */
  readonly achievable: ((percent: number, cluster: Cluster) => Promise<number>) | null;
  setWeight(cluster: Cluster, percent: number, guard: string | null): Promise<Written>;
  promote(cluster: Cluster, guard: string | null): Promise<Written>;
  rollback(cluster: Cluster): Promise<Written>;
  readonly restore: ((cluster: Cluster, version: string) => Promise<Written>) | null;
  planned(object: KubernetesObject, verb: PlannedVerb, cluster: Cluster): Promise<readonly PlannedWrite[]>;
  /** What the watchdog sends; null where there is none. */
  readonly takeBack: ((object: KubernetesObject) => readonly TakeBack[]) | null;
  /** What says that the watchdog may act where the target has no annotation: a jsonpath that finds something. */
  readonly armedWhile: string | null;
}

/** What a decision rests on: the object itself and its split, but neither its lock nor its controller's status. */
export function guardOf(object: KubernetesObject, { weight, stable, canary }: Weighed): string {
  return [textAt(object, "metadata", "uid") ?? "", weight, stable ?? "", canary ?? ""].join(" ");
}

export function objectRouter(routed: RoutedObject, reach: RolloutReach): Router {
  let owner: string | null = null;
  const cluster: Cluster = { kubectl: kubectl(reach.runCommand), reach, owner: () => owner };
  const { of, lockOn, takeBack, restore, achievable, armedWhile } = routed;
  const read = async (): Promise<KubernetesObject> => found(await cluster.kubectl.get(of));
  return {
    kind: routed.kind,
    strategies: routed.strategies,
    async status() {
      const object = await read();
      const weighed = await routed.weighed(object, cluster);
      return { ...weighed, guard: guardOf(object, weighed) };
    },
    setWeight: (percent, guard) => said(routed.setWeight(cluster, percent, guard)),
    promote: (guard) => said(routed.promote(cluster, guard)),
    rollback: () => said(routed.rollback(cluster)),
    ...(restore === null ? {} : { restore: (version: string) => said(restore(cluster, version)) }),
    probe: () => probe(cluster, routed),
    ...(achievable === null ? {} : { achievable: (percent: number) => achievable(percent, cluster) }),
    lock(lockOwner, hasEnded) {
      owner = lockOwner.id;
      const create = lockOn === null ? null : leaseOf(lockOn);
      return annotationLock(cluster.kubectl, { of: lockOn ?? of, owner: lockOwner, hasEnded, create }, reach);
    },
    ...(takeBack === null
      ? {}
      : { watchdog: (limit: number) => kubernetesWatchdog(cluster, { of, limit, takeBack, armedWhile }) }),
    async plan(verb) {
      const object = await read();
      await routed.weighed(object, cluster);
      return routed.planned(object, verb, cluster);
    },
  };
}

/** What a user can cause is an outcome of a write, too: traffic has to go back whatever the reason. */
async function said(writing: Promise<Written>): Promise<Written> {
  try {
    return await writing;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { outcome: "failed", message: error.fix === undefined ? error.message : `${error.message}\n${error.fix}` };
  }
}

async function probe(cluster: Cluster, routed: RoutedObject): Promise<Probe> {
  const { of } = routed;
  const read = await cluster.kubectl.get(of, { managedFields: true });
  if (read.outcome !== "done") {
    return { ready: false, problem: read.message, ...(read.fix === undefined ? {} : { fix: read.fix }), notes: [] };
  }
  const { object } = read;
  try {
    await routed.weighed(object, cluster);
    const notes = await routed.notes(object, cluster);
    const owner = gitOpsOwner(object, of, routed.writes);
    if (owner !== null) return { ready: false, ...owner, notes };
    const missing = await missingRights(cluster.kubectl, of.namespace, routed.rights);
    if (missing.length > 0) return { ready: false, ...lackingRights(of.namespace, missing), notes };
    return { ready: true, problem: null, notes };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const fix = error.fix === undefined ? {} : { fix: error.fix };
    return { ready: false, problem: error.message, ...fix, notes: [] };
  }
}

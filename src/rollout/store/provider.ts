import type { RolloutEvent } from "../events.ts";
import type { Instant, Look } from "../look.ts";
import type { TargetLock } from "./lock.ts";

/** What is written when a rollout begins and never changed: enough to go on with it in another run. */
export interface StoredPlan {
  readonly schemaVersion: 1;
  /** The model whose gate this is. */
  readonly model: string;
  /** `KIND:ADDRESS`. */
  readonly target: string;
  readonly environment: string;
  readonly version: string | null;
  /** Digest of the model itself where `model-artifact` was given. */
  readonly modelDigest: string | null;
  readonly commit: string | null;
  /** What stable and canary served when it began, as the router names them. */
  readonly stable: string | null;
  readonly canary: string | null;
  /**
   * The inputs that decide, as text by their names (`steps`, `rules`, `queries`, `monitor`, …), so that a later run
   * judges by the plan that was begun and not by one that was edited since. No secret stands in it.
   */
  readonly inputs: Readonly<Record<string, string>>;
  readonly started: Instant;
}

/** A rollout as the store keeps it: its plan, and what happened since, oldest first. */
export interface StoredRollout {
  /** The deployment's id, or a number counted from 1 in a file. */
  readonly id: string;
  readonly plan: StoredPlan;
  readonly events: readonly RolloutEvent[];
  /** What each look read, in order; null where the store has no room for it and the monitor is asked again. */
  readonly looks: readonly Look[] | null;
}

/** A model that is or was in service on the target; newest first in `releases`. */
export interface Release {
  /** The deployment's id, or a number counted from 1 in a file. */
  readonly id: string;
  /** `promoted` by a rollout, or put back by a `rollback`. */
  readonly kind: "promoted" | "rollback";
  /** Of a rollback what it came from and why; of a promotion what served before. */
  readonly previous: string | null;
  readonly version: string | null;
  readonly modelDigest: string | null;
  readonly commit: string | null;
  readonly at: Instant;
  /** The rollout that promoted it; null for a rollback. */
  readonly rollout: string | null;
  /** Of a rollback; null for a promotion. */
  readonly reason: string | null;
  /** SHA-256 of the report that a rollback was decided on; null where there is none. */
  readonly evidence: string | null;
}

export type NewRelease = Omit<Release, "id">;

/** A model digest that is refused until somebody lifts it. */
export interface Quarantined {
  readonly modelDigest: string;
  readonly version: string | null;
  readonly reason: string;
  readonly at: Instant;
}

/**
 * Where rollouts of one target in one environment are kept, outside of the runner. A write is there when its promise
 * is fulfilled; a `StoreFailure` means that it may or may not be.
 */
export interface RolloutStore {
  /** How messages name it: `GitHub deployments of acme/models, environment production`, or the file's path. */
  readonly shown: string;
  /** The newest rollout of the target, ended or not; null where there was none. */
  latest(): Promise<StoredRollout | null>;
  begin(plan: StoredPlan): Promise<StoredRollout>;
  /** `look` is what a look read, for stores that keep it. */
  append(rollout: string, event: RolloutEvent, look?: Look): Promise<void>;
  /** What served on the target, newest first. */
  releases(): Promise<readonly Release[]>;
  recordRelease(release: NewRelease): Promise<Release>;
  /** Marks the rollout or release of that id as failed, with the address of the report. */
  markFailed(id: string, reason: string, logUrl: string | null): Promise<void>;
  quarantined(): Promise<readonly Quarantined[]>;
  quarantine(model: Quarantined): Promise<void>;
  /** Takes a model out of quarantine; nothing happens where it is not in it. */
  liftQuarantine(modelDigest: string): Promise<void>;
  /** The lock that this store offers for the target; another may come from the router. */
  readonly lock: TargetLock;
}

/** The store cannot be reached or does not let us; the canary's way back does not wait for it. */
export class StoreFailure extends Error {
  override readonly name = "StoreFailure";
  /** `forbidden`: a right is missing. `unreachable`: it may be asked again. `damaged`: what it holds cannot be read. */
  readonly kind: "forbidden" | "unreachable" | "damaged";

  constructor(kind: StoreFailure["kind"], message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.kind = kind;
  }
}

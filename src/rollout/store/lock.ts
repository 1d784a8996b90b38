import type { Instant } from "../look.ts";

/** Who drives a target: one job of one run, or one process on one machine. */
export interface LockOwner {
  /** The same in the main and the post step of one job, and different in every other job and process. */
  readonly id: string;
  /** How a message names it: `run 1234, attempt 1, job canary (https://…)`. */
  readonly shown: string;
}

/** How an attempt to take, keep or give back a lock ended. */
export type LockOutcome =
  | { readonly outcome: "held" }
  /** Somebody else drives the target. */
  | { readonly outcome: "taken"; readonly by: string; readonly expires: Instant }
  /** This kind of lock cannot be had here, such as for want of a right; the sentence says what to add. */
  | { readonly outcome: "unavailable"; readonly message: string };

/**
 * One lock of one target. It is taken until an instant and renewed before that; a lock whose time is over is taken
 * over. The same owner may take it again, so a post step may go on where its main step ended.
 */
export interface TargetLock {
  /** Takes the lock, or renews it where this owner has it. */
  acquire(until: Instant): Promise<LockOutcome>;
  /** Gives it back; nothing happens where this owner does not have it. */
  release(): Promise<void>;
}

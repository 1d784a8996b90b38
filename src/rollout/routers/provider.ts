import type { Step } from "../plan.ts";
import type { RolloutReach } from "../reach.ts";
import type { LockOwner, TargetLock } from "../store/lock.ts";

/** What the router says is in force, read from it and not remembered. */
export interface Split {
  /** The canary's share of the traffic in per cent, 0 to 100. */
  readonly weight: number;
  /** The version that stable and canary serve as the router names it; null where the router does not know. */
  readonly stable: string | null;
  readonly canary: string | null;
  /** What metrics call the arms where that is not the version, such as a revision's name; absent where it is. */
  readonly series?: { readonly stable: string | null; readonly canary: string | null };
  /** What a guarded write must name, such as a `resourceVersion`; null where the router has no guard. */
  readonly guard: string | null;
}

/** How one write ended. Every write is read back; `split` is what was read. */
export type Written =
  | { readonly outcome: "done"; readonly split: Split }
  /** Somebody else wrote in between: nothing was changed by us. */
  | { readonly outcome: "conflict"; readonly split: Split; readonly message: string }
  /** The write was accepted and what was read back is something else. */
  | { readonly outcome: "not-in-force"; readonly split: Split; readonly message: string }
  /** The router cannot be reached or refused; whether the write took effect is not known. */
  | { readonly outcome: "failed"; readonly message: string };

/** Whether a router can be reached, what it could do, and what would stand in the way; `problem` null where nothing does. */
export interface Probe {
  readonly ready: boolean;
  readonly problem: string | null;
  /** YAML or a command that would cure the problem; absent where there is none. */
  readonly fix?: string;
  readonly notes: readonly string[];
}

/** How an attempt to set up, keep alive or remove a watchdog ended. */
export type WatchdogOutcome =
  | { readonly outcome: "done" }
  /** The target has been taken back by the watchdog, since nobody renewed its lease in time. */
  | { readonly outcome: "acted"; readonly message: string }
  /** It cannot be had here, such as for want of a right; the sentence says what to add. */
  | { readonly outcome: "unavailable"; readonly message: string; readonly fix?: string };

/**
 * Something that lives beside the target and takes its traffic back when its lease was not renewed in time, as when the
 * runner was killed.
 */
export interface Watchdog {
  /** Before any weight is moved. A watchdog that is there from an earlier run is taken over. */
  arm(): Promise<WatchdogOutcome>;
  /** At each look. */
  renew(): Promise<WatchdogOutcome>;
  /** At the end, after the last write; nothing happens where there is none. */
  disarm(): Promise<WatchdogOutcome>;
}

/** What would be sent, for `dry-run`: one line each, as a person would type or read it. */
export type PlannedWrite = string;

/**
 * The same verbs over every router. A new one is one file that makes one of these, and one line in `providers.ts`.
 * `status` throws a `UserError` where the target does not exist or may not be read, an `UnreachableRouter` where it
 * cannot be asked now.
 */
export interface Router {
  /** What this router is called in `target:`, such as `haproxy`. */
  readonly kind: string;
  /** What it can do beside a canary. */
  readonly strategies: ReadonlySet<"canary" | "blue-green" | "shadow" | "ab-test">;
  status(): Promise<Split>;
  /** Sets the canary's share; `guard` is that of the status which the decision was made on. */
  setWeight(percent: number, guard: string | null): Promise<Written>;
  /** The canary becomes the stable version, with all of the traffic. Doing it twice changes nothing the second time. */
  promote(guard: string | null): Promise<Written>;
  /** Stable capacity first, then all of the traffic back to it. Doing it twice changes nothing the second time. */
  rollback(): Promise<Written>;
  /**
   * All of the traffic to a version that served earlier, by the name that `Split` gives versions; capacity first. Doing
   * it twice changes nothing the second time. A router that keeps two fixed arms has none: its `rollback` takes a
   * promoted canary back, too.
   */
  restore?(version: string): Promise<Written>;
  probe(): Promise<Probe>;
  /**
   * The share that `setWeight(percent)` would put in force, in per cent, where a target cannot have every share: with 10
   * Pods, 5 % is 1 of 11. `status` gives that share back. Absent where every share can be had.
   */
  achievable?(percent: number): Promise<number>;
  /**
   * A lock that is kept on the target itself. While another owner has it, no write of this router is sent. `hasEnded`
   * says of an owner's id whether that run or process is known to be over, so that its lock may be taken over.
   */
  lock?(owner: LockOwner, hasEnded: (ownerId: string) => Promise<boolean>): TargetLock;
  /** What takes the traffic back after so many milliseconds without a renewal; absent where the target has no such place. */
  watchdog?(limit: number): Watchdog;
  /** What `setWeight`, `promote` and `rollback` would send now. */
  plan(
    verb: { readonly verb: "setWeight"; readonly percent: number } | { readonly verb: "promote" | "rollback" },
  ): Promise<readonly PlannedWrite[]>;
}

/** What the inputs say of a router beside its address. */
export interface RouterSettings {
  /** The input `version`: the image, model URI, variant or server on trial; null where none was given. */
  readonly version: string | null;
  /** The input `set-weight` as words; null where none was given. For `target: command` only. */
  readonly setWeight: readonly string[] | null;
  /** The input `status` as words; null where none was given. For `target: command` only. */
  readonly status: readonly string[] | null;
  readonly strategy: "canary" | "blue-green" | "shadow" | "ab-test";
  /** The plan's steps, where there is a plan: a router whose controller has steps of its own compares them. */
  readonly steps?: readonly Step[];
}

/** One kind of router. A new one is one file that makes one of these, and one line in `providers.ts`. */
export interface RouterProvider {
  /** How a `target` of this kind is written, for messages: `haproxy:SOCKET/BACKEND`. */
  readonly form: string;
  /**
   * The router at an address, which is what stands behind the kind and its colon. Asks nothing yet.
   *
   * @throws UserError for an address that is not of the form, and settings that this router cannot use
   */
  open(address: string, settings: RouterSettings, reach: RolloutReach): Router;
}

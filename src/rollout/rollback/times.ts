import type { Instant } from "../look.ts";
import type { StoredRollout } from "../store/provider.ts";

/** How long users met the model that was taken away, and how long the way back took; milliseconds, null where unknown. */
export interface RecoveryTimes {
  /** From its first traffic until none went to it any more. */
  readonly bad: number | null;
  /** From when the harm was seen until the traffic was back. */
  readonly recovery: number;
}

/**
 * @param rollout the rollout that brought the model into traffic; null where it is not known
 * @param seen when the harm was seen: as the alert says, else when this run began
 * @param back when the router was read back without traffic for the model
 */
export function recoveryTimes(rollout: StoredRollout | null, seen: Instant, back: Instant): RecoveryTimes {
  const first = rollout?.events.find((event) => event.kind === "in-force" && event.weight > 0);
  const start = first === undefined ? null : first.kind === "look" ? null : first.at;
  // Where a rollout took its canary back by itself, the traffic was back then and not when this run looked.
  const taken = rollout?.events.findLast((event) => event.kind === "rolled-back");
  const end = taken === undefined || taken.kind === "look" ? back : Math.min(taken.at, back);
  return {
    bad: start === null ? null : Math.max(0, end - start),
    recovery: Math.max(0, end - Math.min(seen, end)),
  };
}

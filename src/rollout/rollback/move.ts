import { UserError } from "../../errors/user-error.ts";
import type { Router, Split, Written } from "../routers/provider.ts";
import type { RollbackDecision } from "./decide.ts";

/** How the traffic was brought back. */
export type Moved =
  /** `wrote`: this run changed it; else it was in force already. `split` was read back after the last write. */
  | { readonly outcome: "back"; readonly wrote: boolean; readonly split: Split }
  /** One sentence: what was tried, and what the router said last. */
  | { readonly outcome: "not-back"; readonly split: Split | null; readonly message: string };

/** Attempts at one write; the pauses between them grow by this many milliseconds. */
const mostAttempts = 4;
const pause = 1_000;

/** A decision that says where traffic is to be. */
export type Movable = Exclude<RollbackDecision, { kind: "impossible" }>;

/**
 * Brings the traffic where a decision wants it, and believes only what it reads afterwards. What is in force already is
 * left alone. A write that failed, was refused or is not in force is tried again a few times.
 *
 * @param wait lets milliseconds pass
 * @throws UserError where the target does not exist or may not be read
 */
export async function moveTraffic(
  router: Router,
  decision: Movable,
  wait: (milliseconds: number) => Promise<void>,
): Promise<Moved> {
  let problem = "";
  let split: Split | null = null;
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    if (attempt > 0) await wait(pause * attempt);
    try {
      split = await router.status();
      if (isInForce(split, decision, router)) return { outcome: "back", wrote: attempt > 0, split };
      const restored = restoredBy(split, decision, router);
      const written = await (restored === null ? router.rollback() : restored());
      if (written.outcome !== "done") {
        problem = written.message;
        continue;
      }
      split = await router.status();
      if (agrees(split, written.split) && (restored !== null || split.weight === 0)) {
        return { outcome: "back", wrote: true, split };
      }
      problem = `the write was done, and read back is ${splitText(split)}`;
    } catch (error) {
      if (error instanceof UserError || !(error instanceof Error)) throw error;
      problem = error.message;
    }
  }
  return { outcome: "not-back", split, message: `${mostAttempts} attempts did not bring the traffic back: ${problem}` };
}

/** What brings a named version back, where the router can and more than the canary's share must change; else null. */
function restoredBy({ weight }: Split, decision: Movable, router: Router): (() => Promise<Written>) | null {
  const name = nameFor(decision);
  const { restore } = router;
  const isNeeded = decision.kind === "restore" || (decision.kind === "already" && weight === promoted);
  return isNeeded && name !== null && restore !== undefined ? () => restore.call(router, name) : null;
}

/** The weight that a router shows of a canary that was promoted. */
const promoted = 100;

function nameFor(decision: Movable): string | null {
  return decision.kind === "restore" ? decision.as : decision.to.version;
}

/** Whether nothing is left to be done, by the names that the router gives. */
function isInForce(split: Split, decision: Movable, router: Router): boolean {
  const { weight, stable } = split;
  const isThere = router.restore !== undefined && stable !== null && stable === nameFor(decision);
  if (decision.kind === "restore" && router.restore !== undefined && decision.as !== null) {
    return isThere && (weight === 0 || weight === promoted);
  }
  return weight === 0 || (decision.kind === "already" && isThere && weight === promoted);
}

function agrees(one: Split, other: Split): boolean {
  return one.weight === other.weight && one.stable === other.stable;
}

/** What a router shows, for a sentence: `0 % at v3, stable v2`. */
export function splitText({ weight, canary, stable }: Split): string {
  return `${weight} % at ${canary ?? "the canary"}${stable === null ? "" : `, stable ${stable}`}`;
}

import type { Instant } from "../look.ts";
import type { DeploymentsFailure, DeploymentsPort, LockRef } from "./deployments-port.ts";
import type { LockOutcome, LockOwner, TargetLock } from "./lock.ts";

interface LockText {
  readonly owner: string;
  readonly shown: string;
  /** The workflow's run that the owner belongs to; null outside of one. */
  readonly run: number | null;
  readonly expires: Instant;
}

/** For how long one who takes over a lock may be at it, in milliseconds. */
const takeoverTime = 120_000;

/**
 * A lock made of a ref, which only one can create; owner and expiry stand in the tag that it points at. It is taken
 * over when its time is over or its run has ended. Who takes it over first makes a second ref that names the very lock
 * which is over, so that only one can.
 */
export function refLock(
  ref: string,
  owner: LockOwner,
  run: number | null,
  github: DeploymentsPort,
  now: () => Instant,
): TargetLock {
  const own = (expires: Instant): string =>
    JSON.stringify({ owner: owner.id, shown: owner.shown, run, expires } satisfies LockText);
  let held: Instant | null = null;

  async function acquire(until: Instant): Promise<LockOutcome> {
    // Half of the time is left: GitHub need not be asked at every look.
    if (held !== null && held - now() > (until - now()) / 2) return { outcome: "held" };
    for (let attempt = 0; attempt < 3; attempt++) {
      if ((await github.createRef(ref, own(until))) !== null) return holding(until);
      const found = await github.readRef(ref);
      if (found === null) continue;
      const lock = parseLock(found.text);
      // While its time lasts nobody else touches it.
      if (lock !== null && lock.owner === owner.id && lock.expires > now()) {
        await github.updateRef(ref, own(until));
        return holding(until);
      }
      if (lock !== null && lock.expires > now() && !(await hasEnded(lock))) {
        held = null;
        return { outcome: "taken", by: lock.shown, expires: lock.expires };
      }
      if (await takeOver(found, until)) return holding(until);
    }
    held = null;
    return { outcome: "taken", by: "another run", expires: now() + takeoverTime };
  }

  function holding(until: Instant): LockOutcome {
    held = until;
    return { outcome: "held" };
  }

  async function hasEnded(lock: LockText): Promise<boolean> {
    return lock.run !== null && lock.run !== run && (await github.runEnded(lock.run)) === true;
  }

  async function takeOver(found: LockRef, until: Instant): Promise<boolean> {
    const marker = `${ref}-${found.sha.slice(0, 12)}`;
    if ((await github.createRef(marker, own(now() + takeoverTime))) === null) {
      const other = await github.readRef(marker);
      const lock = other === null ? null : parseLock(other.text);
      // Whoever was at it ended in the middle.
      if (lock === null || lock.expires <= now()) await github.deleteRef(marker);
      return false;
    }
    const current = await github.readRef(ref);
    const isUnchanged = current?.sha === found.sha;
    if (isUnchanged) await github.updateRef(ref, own(until));
    await github.deleteRef(marker);
    return isUnchanged;
  }

  return {
    async acquire(until) {
      try {
        return await acquire(until);
      } catch (error) {
        if (!isDeploymentsFailure(error)) throw error;
        // A lock that was had is good until its time is over, whether GitHub answers or not.
        if (held !== null && held > now()) return { outcome: "held" };
        return { outcome: "unavailable", message: error.message };
      }
    },
    async release() {
      held = null;
      try {
        const found = await github.readRef(ref);
        const lock = found === null ? null : parseLock(found.text);
        // One whose time is over may be another's by now, and hinders nobody.
        if (lock !== null && lock.owner === owner.id && lock.expires > now()) await github.deleteRef(ref);
      } catch (error) {
        if (!isDeploymentsFailure(error)) throw error;
      }
    },
  };
}

export function isDeploymentsFailure(error: unknown): error is DeploymentsFailure {
  return error instanceof Error && error.name === "DeploymentsFailure" && "kind" in error;
}

/** Null for a text that is no lock of ours: nobody holds it. */
function parseLock(text: string): LockText | null {
  try {
    const found: unknown = JSON.parse(text);
    if (typeof found !== "object" || found === null) return null;
    const { owner, shown, run, expires } = found as Partial<Record<keyof LockText, unknown>>;
    if (typeof owner !== "string" || typeof shown !== "string" || typeof expires !== "number") return null;
    return { owner, shown, run: typeof run === "number" ? run : null, expires };
  } catch {
    return null;
  }
}

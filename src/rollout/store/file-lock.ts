import { createHash } from "node:crypto";
import type { Instant } from "../look.ts";
import type { StateFiles } from "./file-port.ts";
import type { LockOwner, TargetLock } from "./lock.ts";

interface LockText {
  readonly owner: string;
  readonly shown: string;
  readonly host: string;
  readonly process: number;
  readonly expires: Instant;
}

/** For how long one who takes over a lock may be at it, in milliseconds. */
const takeoverTime = 30_000;

/**
 * A lock made of a file that only one can make. It is taken over when its time is over, when its process runs no more
 * on this very machine, or by the owner itself, as a post step does. Who takes it over first makes a second file that
 * names the very lock which is over, so that only one can, and looks again whether it is still that one.
 */
export function fileLock(path: string, owner: LockOwner, files: StateFiles, now: () => Instant): TargetLock {
  const own = (expires: Instant): string => {
    const { host, process } = files;
    return JSON.stringify({ owner: owner.id, shown: owner.shown, host, process, expires } satisfies LockText);
  };

  function isRunning({ host, process }: LockText): boolean {
    return host !== files.host || process === files.process || files.isRunning(process);
  }

  function isVoid(found: LockText | null): boolean {
    return found === null || found.expires <= now() || !isRunning(found);
  }

  async function takeOver(text: string, until: Instant): Promise<boolean> {
    const marker = `${path}.${createHash("sha256").update(text).digest("hex").slice(0, 12)}`;
    if (!(await files.create(marker, own(now() + takeoverTime)))) {
      const other = await files.read(marker);
      // Whoever was at it ended in the middle.
      if (other !== null && isVoid(parseLock(other))) await files.remove(marker);
      return false;
    }
    const isUnchanged = (await files.read(path)) === text;
    if (isUnchanged) await files.replace(path, own(until));
    await files.remove(marker);
    return isUnchanged;
  }

  return {
    async acquire(until) {
      for (let attempt = 0; attempt < 4; attempt++) {
        if (await files.create(path, own(until))) return { outcome: "held" };
        const text = await files.read(path);
        if (text === null) continue;
        const found = parseLock(text);
        const isOwn = found !== null && found.owner === owner.id && found.host === files.host;
        // While its time lasts nobody else touches it.
        if (isOwn && found.process === files.process && found.expires > now()) {
          await files.replace(path, own(until));
          return { outcome: "held" };
        }
        if (found !== null && !isVoid(found)) return { outcome: "taken", by: found.shown, expires: found.expires };
        if (await takeOver(text, until)) return { outcome: "held" };
      }
      return { outcome: "taken", by: "another process", expires: now() + takeoverTime };
    },
    async release() {
      const text = await files.read(path);
      const found = text === null ? null : parseLock(text);
      // One whose time is over may be another's by now, and hinders nobody.
      if (found?.owner === owner.id && found.expires > now()) await files.remove(path);
    },
  };
}

/** Null for a text that is no lock, such as one that was cut: nobody holds it. */
function parseLock(text: string): LockText | null {
  try {
    const found: unknown = JSON.parse(text);
    if (typeof found !== "object" || found === null) return null;
    const { owner, shown, host, process, expires } = found as Partial<Record<keyof LockText, unknown>>;
    if (typeof owner !== "string" || typeof shown !== "string" || typeof host !== "string") return null;
    if (typeof process !== "number" || typeof expires !== "number") return null;
    return { owner, shown, host, process, expires };
  } catch {
    return null;
  }
}

import type { Instant } from "../look.ts";
import type { StateFiles } from "./file-port.ts";
import type { LockOutcome, LockOwner, TargetLock } from "./lock.ts";

interface LockText {
  readonly owner: string;
  readonly shown: string;
  readonly host: string;
  readonly process: number;
  readonly expires: Instant;
}

/**
 * A lock made of a file that only one can make. It is taken over when its time is over, when its process runs no more
 * on this very machine, or by the owner itself, as a post step does. Who takes it over gives the old file another name
 * first, which only one can do, and looks at what it got.
 */
export function fileLock(path: string, owner: LockOwner, files: StateFiles, now: () => Instant): TargetLock {
  const own = (until: Instant): string =>
    JSON.stringify({
      owner: owner.id,
      shown: owner.shown,
      host: files.host,
      process: files.process,
      expires: until,
    } satisfies LockText);
  /** Never the same for two that take over at once. */
  const aside = `${path}.${files.process}.old`;

  async function acquire(until: Instant): Promise<LockOutcome> {
    for (let attempt = 0; attempt < 4; attempt++) {
      if (await files.create(path, own(until))) return { outcome: "held" };
      const text = await files.read(path);
      if (text === null) continue;
      const found = parseLock(text);
      if (found !== null && found.owner === owner.id && isOurProcess(found)) {
        await files.replace(path, own(until));
        return { outcome: "held" };
      }
      if (found !== null && !isVoid(found)) return { outcome: "taken", by: found.shown, expires: found.expires };
      if (!(await files.rename(path, aside))) continue;
      const taken = await files.read(aside);
      if (taken !== text && taken !== null) {
        // Another was faster and this is its lock: it gets it back, unless a third has one by now.
        await files.create(path, taken);
      }
      await files.remove(aside);
    }
    return { outcome: "taken", by: "another process", expires: now() + 60_000 };
  }

  /** A lock of the same owner and another process is that of a main step that ended. */
  function isOurProcess(found: LockText): boolean {
    return found.process === files.process || found.host !== files.host || !files.isRunning(found.process);
  }

  function isVoid(found: LockText): boolean {
    if (found.expires <= now()) return true;
    return found.host === files.host && found.process !== files.process && !files.isRunning(found.process);
  }

  return {
    acquire,
    async release() {
      const text = await files.read(path);
      const found = text === null ? null : parseLock(text);
      if (found?.owner === owner.id) await files.remove(path);
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

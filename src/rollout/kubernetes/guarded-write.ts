import type { RolloutReach } from "../reach.ts";
import { type Attempt, inAttempts } from "./attempts.ts";
import type { KubernetesObject } from "./fields.ts";
import { atVersion, type Operation } from "./json-patch.ts";
import type { Kubectl, ObjectName, Patch } from "./kubectl.ts";
import { heldByAnother, lockedBy } from "./lock.ts";

/** The cluster, and who drives the target that is written. */
export interface Cluster {
  readonly kubectl: Kubectl;
  readonly reach: Pick<RolloutReach, "now" | "wait">;
  /** Id of the owner of the lock that this run has; null where it has none. */
  owner(): string | null;
}

/** What is to be written, decided on the object as it was read a moment ago. No operations: it stands so already. */
export type Change =
  | { readonly kind: "operations"; readonly operations: readonly Operation[]; readonly subresource?: "status" }
  | { readonly kind: "conflict"; readonly message: string };

export type Changed =
  | { readonly outcome: "changed"; readonly object: KubernetesObject }
  | { readonly outcome: "conflict"; readonly object: KubernetesObject; readonly message: string }
  | { readonly outcome: "failed"; readonly message: string };

/**
 * Reads an object, decides, and writes only if the object is still the one that was read; else it reads and decides
 * again. So controllers that write statuses do not stand in the way, and a write whose answer was cut is not sent twice:
 * what stands so already needs no operations. Nothing is written while another owner has the lock, which stands on the
 * object itself or on `lockOn`.
 */
export async function guardedWrite(
  { kubectl, reach, owner }: Cluster,
  of: ObjectName,
  decide: (object: KubernetesObject) => Change,
  lockOn: ObjectName = of,
): Promise<Changed> {
  const tried = await inAttempts<Changed>(reach, async () => {
    const ended = (result: Changed): Attempt<Changed> => ({ kind: "ended", result });
    const read = await kubectl.get(of);
    if (read.outcome === "unreachable") return { kind: "again", why: read.message };
    if (read.outcome !== "done") return ended({ outcome: "failed", message: read.message });
    const { object } = read;
    const change = decide(object);
    if (change.kind === "conflict") return ended({ outcome: "conflict", object, message: change.message });
    if (change.operations.length === 0) return ended({ outcome: "changed", object });
    const locked = lockOn === of ? read : await kubectl.get(lockOn);
    const other = locked.outcome === "done" ? heldByAnother(locked.object, owner(), reach.now()) : null;
    if (other !== null) return ended({ outcome: "conflict", object, message: lockedBy(other) });
    const written = await kubectl.patch(guarded(of, object, change.operations, change.subresource));
    if (written.outcome === "done") return ended({ outcome: "changed", object: written.object });
    if (written.outcome === "conflict" || written.outcome === "unreachable") {
      return { kind: "again", why: written.message };
    }
    const fix = written.fix === undefined ? "" : `\n${written.fix}`;
    return ended({ outcome: "failed", message: written.message + fix });
  });
  return tried.kind === "ended" ? tried.result : { outcome: "failed", message: tried.why };
}

/** A patch that takes effect on that version of the object only. */
export function guarded(
  of: ObjectName,
  object: KubernetesObject,
  operations: readonly Operation[],
  subresource?: "status",
): Patch {
  return {
    of,
    operations: [atVersion(object), ...operations],
    ...(subresource === undefined ? {} : { subresource }),
  };
}

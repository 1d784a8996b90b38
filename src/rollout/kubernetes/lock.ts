import type { Instant } from "../look.ts";
import type { RolloutReach } from "../reach.ts";
import { UnreachableRouter } from "../routers/unreachable.ts";
import type { LockOutcome, LockOwner, TargetLock } from "../store/lock.ts";
import { inAttempts } from "./attempts.ts";
import { annotation, isObject, type Json, type KubernetesObject, numberAt, textAt } from "./fields.ts";
import { atVersion, setAnnotation } from "./json-patch.ts";
import type { Answer, Kubectl, ObjectName } from "./kubectl.ts";

const lockAnnotation = "modelgate/lock";
interface Held {
  readonly owner: string;
  readonly shown: string;
  readonly expires: Instant;
}

/** The lock that stands on an object; null where none does. What is no lock of ours is none. */
function heldLock(object: KubernetesObject): Held | null {
  const text = annotation(object, lockAnnotation);
  if (text === null) return null;
  let value: Json;
  try {
    value = JSON.parse(text) as Json;
  } catch {
    return null;
  }
  const owner = textAt(value, "owner");
  const expires = numberAt(value, "expires");
  if (!isObject(value) || owner === null || expires === null) return null;
  return { owner, shown: textAt(value, "shown") ?? owner, expires };
}

/** The lock of another owner whose time is not over; null where nobody else has one. */
export function heldByAnother(object: KubernetesObject, owner: string | null, now: Instant): Held | null {
  const held = heldLock(object);
  return held !== null && held.owner !== owner && held.expires > now ? held : null;
}

/** A sentence for who may not write. */
export function lockedBy({ shown, expires }: Held): string {
  return `${shown} drives this target, and its lock lasts until ${new Date(expires).toISOString()}`;
}

/** A Lease of that name, for targets whose own annotations may not be touched. */
export function leaseOf({ namespace, name }: ObjectName): KubernetesObject {
  return {
    apiVersion: "coordination.k8s.io/v1",
    kind: "Lease",
    metadata: { namespace, name, labels: { "app.kubernetes.io/managed-by": "modelgate" } },
    spec: {},
  };
}

interface AnnotationLock {
  readonly of: ObjectName;
  readonly owner: LockOwner;
  /** Whether an owner, by its id, has ended without giving its lock back; a lock is taken over from one that has. */
  hasEnded(ownerId: string): Promise<boolean>;
  /** Makes the object where it is not there; null where it must be there. */
  readonly create: KubernetesObject | null;
}

/** A lock as an annotation of an object, written only over the version that was read. */
export function annotationLock(
  kubectl: Kubectl,
  { of, owner, hasEnded, create }: AnnotationLock,
  reach: Pick<RolloutReach, "now" | "wait">,
): TargetLock {
  async function read(): Promise<Answer> {
    const answered = await kubectl.get(of);
    if (answered.outcome !== "not-found" || create === null) return answered;
    const created = await kubectl.create(create);
    return created.outcome === "exists" || created.outcome === "done" ? kubectl.get(of) : created;
  }

  /** Writes what `next` makes of the lock; a string is the annotation, null removes it. */
  async function write(
    next: (object: KubernetesObject) => Promise<LockOutcome | { readonly value: string | null }>,
  ): Promise<LockOutcome> {
    const tried = await inAttempts<LockOutcome>(reach, async () => {
      const answered = await read();
      if (answered.outcome === "unreachable") return { kind: "again", why: answered.message };
      if (answered.outcome !== "done") return { kind: "ended", result: unavailable(answered) };
      const decided = await next(answered.object);
      if ("outcome" in decided) return { kind: "ended", result: decided };
      const operations = setAnnotation(answered.object, lockAnnotation, decided.value);
      if (operations.length === 0) return { kind: "ended", result: { outcome: "held" } };
      const written = await kubectl.patch({ of, operations: [atVersion(answered.object), ...operations] });
      if (written.outcome === "done") return { kind: "ended", result: { outcome: "held" } };
      if (written.outcome === "conflict" || written.outcome === "unreachable") {
        return { kind: "again", why: written.message };
      }
      return { kind: "ended", result: unavailable(written) };
    });
    if (tried.kind === "ended") return tried.result;
    // Not "unavailable": whoever cannot ask now must not take a lock of another kind beside this one.
    throw new UnreachableRouter(`the lock of the target cannot be written: ${tried.why}`);
  }

  let held: Instant | null = null;

  async function acquire(until: Instant): Promise<LockOutcome> {
    const now = reach.now();
    // Half of its time is left: it need not be written at every look. Every write of the target looks at it anyway.
    if (held !== null && until >= held && held - now > (until - now) / 2) return { outcome: "held" };
    const outcome = await write(async (object) => {
      const other = heldByAnother(object, owner.id, now);
      if (other !== null && !(await hasEnded(other.owner))) {
        return { outcome: "taken", by: other.shown, expires: other.expires };
      }
      return { value: JSON.stringify({ owner: owner.id, shown: owner.shown, expires: until }) };
    });
    held = outcome.outcome === "held" ? until : null;
    return outcome;
  }

  return {
    async acquire(until) {
      try {
        return await acquire(until);
      } catch (error) {
        // A lock that was had is good until its time is over, whether the API server answers or not.
        if (error instanceof UnreachableRouter && held !== null && held > reach.now()) return { outcome: "held" };
        throw error;
      }
    },
    async release() {
      held = null;
      await write(async (object) =>
        heldLock(object)?.owner === owner.id ? { value: null } : { outcome: "unavailable", message: "it is not ours" },
      );
    },
  };
}

function unavailable(failure: { readonly message: string; readonly fix?: string }): LockOutcome {
  const fix = failure.fix === undefined ? "" : `\n${failure.fix}`;
  return { outcome: "unavailable", message: failure.message + fix };
}

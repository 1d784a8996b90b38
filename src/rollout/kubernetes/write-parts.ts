import type { Split, Written } from "../routers/provider.ts";
import type { KubernetesObject } from "./fields.ts";
import { type Followed, waitUntil } from "./follow.ts";
import { type Change, type Cluster, guardedWrite } from "./guarded-write.ts";
import type { Operation } from "./json-patch.ts";
import type { ObjectName } from "./kubectl.ts";

/** How one part of a write ended: null where the next part may follow, else what the whole write ends with. */
export type Part = Written | null;

/** Does one part after the other, until one of them ends the whole. */
export async function inOrder(...parts: readonly (() => Promise<Part>)[]): Promise<Part> {
  for (const part of parts) {
    const ended = await part();
    if (ended !== null) return ended;
  }
  return null;
}

/** The parts that a write over several objects, or in several steps, is made of. */
export interface WriteParts {
  /** Changes an object, guarded by the version that was read and by the target's lock; nothing where it stands so. */
  change(
    name: ObjectName,
    decide: (object: KubernetesObject) => readonly Operation[],
    subresource?: "status",
  ): Promise<Part>;
  /** Waits until a controller has followed. */
  follow(name: ObjectName, patience: number, followed: (object: KubernetesObject) => Followed): Promise<Part>;
  /** Whether the canary's share is what it was to be, as it is read now. */
  readBack(wanted: number): Promise<Written>;
  /** A decision that somebody else's change has overtaken. */
  conflict(split: Split): Written;
}

/** @param of the target, which the lock stands on */
export function writeParts(cluster: Cluster, of: ObjectName, readSplit: () => Promise<Split>): WriteParts {
  return {
    async change(name, decide, subresource) {
      const toChange = (object: KubernetesObject): Change => ({
        kind: "operations",
        operations: decide(object),
        ...(subresource === undefined ? {} : { subresource }),
      });
      const sameObject = name.name === of.name && name.resource === of.resource;
      const changed = await guardedWrite(cluster, name, toChange, sameObject ? name : of);
      if (changed.outcome === "changed") return null;
      if (changed.outcome === "failed") return changed;
      return { outcome: "conflict", split: await readSplit(), message: changed.message };
    },
    async follow(name, patience, followed) {
      const waited = await waitUntil(cluster, name, patience, followed);
      if (waited.outcome === "done") return null;
      if (waited.outcome === "failed") return waited;
      return { outcome: "not-in-force", split: await readSplit(), message: waited.message };
    },
    async readBack(wanted) {
      const split = await readSplit();
      if (Math.abs(split.weight - wanted) < 1e-6) return { outcome: "done", split };
      const message = `the canary was to have ${wanted} %, and it has ${split.weight} %`;
      return { outcome: "not-in-force", split, message };
    },
    conflict(split) {
      const message = `the split was changed by somebody else: the canary has ${split.weight} %`;
      return { outcome: "conflict", split, message };
    },
  };
}

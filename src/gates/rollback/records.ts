import type { Check } from "../../gate/check.ts";
import type { Records } from "../../rollout/rollback/decide.ts";
import { type RolloutStore, StoreFailure } from "../../rollout/store/provider.ts";

/** What the store knows, or why it cannot be asked. */
export type ReadRecords =
  | { readonly outcome: "read"; readonly records: Records }
  | { readonly outcome: "failed"; readonly message: string };

/** All that the store knows of the target. A store that cannot be asked is an outcome: the way back does not wait for it. */
export async function readRecords(store: RolloutStore): Promise<ReadRecords> {
  try {
    const [rollout, releases, quarantined] = [await store.latest(), await store.releases(), await store.quarantined()];
    return { outcome: "read", records: { rollout, releases, quarantined } };
  } catch (error) {
    if (!(error instanceof StoreFailure)) throw error;
    return { outcome: "failed", message: error.message };
  }
}

/** Writes to the store one after the other, and remembers what it did not take. */
export interface Ledger {
  write(what: string, write: () => Promise<unknown>): Promise<void>;
  /** What was written, in the order of writing. */
  readonly written: readonly string[];
  /** The check that says whether all of it was recorded; null where nothing was to be written. */
  check(shown: string): Check | null;
}

export function createLedger(): Ledger {
  const written: string[] = [];
  const problems: { readonly what: string; readonly why: string }[] = [];
  return {
    written,
    async write(what, write) {
      try {
        await write();
        written.push(what);
      } catch (error) {
        if (!(error instanceof StoreFailure)) throw error;
        problems.push({ what, why: error.message });
      }
    },
    check(shown) {
      const [first] = problems;
      if (first === undefined && written.length === 0) return null;
      return {
        id: "recorded",
        title: "what was done is recorded",
        outcome: first === undefined ? "pass" : "fail",
        severity: first === undefined ? "info" : "warning",
        observed: first === undefined ? "recorded" : "not recorded",
        expected: "recorded",
        message:
          first === undefined
            ? `${written.join(", ")} recorded in ${shown}`
            : `${problems.map(({ what }) => what).join(", ")} not recorded (${first.why}); run rollback again later, which changes no traffic and records what is missing`,
        slice: null,
        evidence: [],
        location: null,
      };
    },
  };
}

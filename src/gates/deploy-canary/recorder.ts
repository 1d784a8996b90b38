import type { RolloutEvent } from "../../rollout/events.ts";
import type { Look } from "../../rollout/look.ts";
import { type RolloutStore, StoreFailure } from "../../rollout/store/provider.ts";

/** Writes events in their order, and keeps those that could not be written for later. */
export interface Recorder {
  /**
   * Writes what is kept and then the event, so that none is overtaken by a later one.
   *
   * @returns whether all of it is in the store; what is not is kept
   */
  record(event: RolloutEvent, look?: Look): Promise<boolean>;
  /** Tries again to write what is kept; gives whether all of it is in the store. */
  flush(): Promise<boolean>;
  /** Forgets the newest event that is kept, since it is not to happen after all. */
  dropNewest(): void;
  /**
   * Why another run, such as a `rollback`, has ordered this rollout back; null where none has, or the store cannot be
   * asked. Whoever orders it says so in the store before it moves traffic, and does not wait for the lock.
   */
  orderedBack(): Promise<string | null>;
  /** Why the store did not take the oldest event that is kept; null where none is. */
  problem(): string | null;
}

export function createRecorder(store: RolloutStore, rollout: string): Recorder {
  const kept: { readonly event: RolloutEvent; readonly look: Look | undefined }[] = [];
  let problem: string | null = null;

  async function flush(): Promise<boolean> {
    for (let next = kept[0]; next !== undefined; next = kept[0]) {
      try {
        await store.append(rollout, next.event, next.look);
      } catch (error) {
        if (!(error instanceof StoreFailure)) throw error;
        problem = error.message;
        return false;
      }
      kept.shift();
    }
    problem = null;
    return true;
  }

  return {
    flush,
    record(event, look) {
      kept.push({ event, look });
      return flush();
    },
    async orderedBack() {
      try {
        const latest = await store.latest();
        const order = latest?.id === rollout ? latest.events.find(({ kind }) => kind === "roll-back") : undefined;
        return order?.kind === "roll-back" ? order.reason : null;
      } catch (error) {
        if (!(error instanceof StoreFailure)) throw error;
        return null;
      }
    },
    dropNewest: () => void kept.pop(),
    problem: () => problem,
  };
}

import type { Instant } from "../look.ts";
import { fileLock } from "./file-lock.ts";
import type { StateFiles } from "./file-port.ts";
import type { LockOwner } from "./lock.ts";
import { type RolloutStore, StoreFailure } from "./provider.ts";
import { emptyDocument, readDocument, type StateDocument, writeDocument } from "./state-document.ts";

export interface FileStoreSettings {
  /** Absolute. */
  readonly path: string;
  /** As the user wrote it. */
  readonly shown: string;
  readonly target: string;
  readonly environment: string;
  readonly owner: LockOwner;
}

/**
 * Rollouts of one target in a file of JSON. Every write makes the file anew under another name and gives it its name in
 * one step. Who writes has the lock; the file is read again before each write, so nothing is remembered.
 */
export function fileStore(settings: FileStoreSettings, files: StateFiles, now: () => Instant): RolloutStore {
  const { path, shown, target, environment } = settings;

  async function read(): Promise<StateDocument> {
    const text = await reach(() => files.read(path));
    if (text === null) return emptyDocument(target, environment);
    const document = await readDocument(text, shown);
    if (document.target !== target || document.environment !== environment) {
      throw new StoreFailure(
        "damaged",
        `${shown} holds the rollouts of ${document.target} in ${document.environment}, and this is ${target} in ${environment}; a file is for one target`,
      );
    }
    return document;
  }

  async function change(edit: (document: StateDocument) => StateDocument): Promise<void> {
    const edited = writeDocument(edit(await read()));
    await reach(() => files.replace(path, edited));
  }

  async function reach<T>(ask: () => Promise<T>): Promise<T> {
    try {
      return await ask();
    } catch (error) {
      if (error instanceof StoreFailure) throw error;
      const why = error instanceof Error ? error.message : String(error);
      throw new StoreFailure("unreachable", `${shown} cannot be read or written (${why})`, error);
    }
  }

  return {
    shown,
    lock: fileLock(`${path}.lock`, settings.owner, files, now),
    latest: async () => (await read()).rollouts.at(-1) ?? null,
    async begin(plan) {
      let begun = { id: "1", plan, events: [], looks: [] };
      await change((document) => {
        begun = { ...begun, id: String(document.rollouts.length + 1) };
        return { ...document, rollouts: [...document.rollouts, begun] };
      });
      return begun;
    },
    append: (rollout, event, look) =>
      change((document) => ({
        ...document,
        rollouts: document.rollouts.map((each) =>
          each.id === rollout
            ? {
                ...each,
                events: [...each.events, event],
                looks: look === undefined ? each.looks : [...(each.looks ?? []), look],
              }
            : each,
        ),
      })),
    releases: async () => (await read()).releases.toReversed(),
    async recordRelease(release) {
      let made = { ...release, id: "r1" };
      await change((document) => {
        made = { ...release, id: `r${document.releases.length + 1}` };
        return { ...document, releases: [...document.releases, made] };
      });
      return made;
    },
    markFailed: (id, reason, logUrl) =>
      change((document) => ({
        ...document,
        failed: [...document.failed.filter((each) => each.id !== id), { id, reason, logUrl }],
      })),
    quarantined: async () => (await read()).quarantined.toReversed(),
    quarantine: (model) =>
      change((document) => ({
        ...document,
        quarantined: [...document.quarantined.filter(({ modelDigest }) => modelDigest !== model.modelDigest), model],
      })),
    liftQuarantine: (modelDigest) =>
      change((document) => ({
        ...document,
        quarantined: document.quarantined.filter((each) => each.modelDigest !== modelDigest),
      })),
  };
}

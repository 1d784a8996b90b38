import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";

/** A folder of one run for what is fetched and computed on the way; nobody else can read it, and it goes at the end. */
export interface Scratch {
  /** A new folder (mode 0700). */
  newFolder(): Promise<string>;
  remove(): Promise<void>;
}

/** Nothing is made before the first folder is asked for. */
export function createScratch(temporaryFolder: string): Scratch {
  let root: Promise<string> | null = null;
  return {
    async newFolder() {
      // mkdtemp makes folders with mode 0700.
      root ??= mkdtemp(join(temporaryFolder, "modelgate-"));
      return mkdtemp(join(await root, "place-"));
    },
    async remove() {
      if (root !== null) await rm(await root, { recursive: true, force: true });
      root = null;
    },
  };
}

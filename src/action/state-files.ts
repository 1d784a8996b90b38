import { link, mkdir, open, readFile, rename, rm } from "node:fs/promises";
import { hostname } from "node:os";
import { dirname } from "node:path";
import type { StateFiles } from "../rollout/store/file-port.ts";

/** The file system of this machine, for the state of a rollout. */
export function stateFiles(): StateFiles {
  let number = 0;
  /** A whole file under a name of its own beside the one it is for. */
  async function writeBeside(path: string, text: string): Promise<string> {
    await mkdir(dirname(path), { recursive: true });
    const beside = `${path}.${process.pid}.${++number}.new`;
    const file = await open(beside, "w", 0o600);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    return beside;
  }
  return {
    host: hostname(),
    process: process.pid,
    read: (path) => unlessMissing(() => readFile(path, "utf8"), null),
    async replace(path, text) {
      await rename(await writeBeside(path, text), path);
      await syncFolder(dirname(path));
    },
    async create(path, text) {
      const beside = await writeBeside(path, text);
      try {
        // Unlike a rename, a link never takes the place of another file.
        await link(beside, path);
        return true;
      } catch (error) {
        if (codeOf(error) === "EEXIST") return false;
        throw error;
      } finally {
        await rm(beside, { force: true });
      }
    },
    remove: (path) => rm(path, { force: true }),
    isRunning(pid) {
      try {
        process.kill(pid, 0);
        return true;
      } catch (error) {
        // The process of another user may not be signalled, and runs.
        return codeOf(error) === "EPERM";
      }
    },
  };
}

async function unlessMissing<T>(ask: () => Promise<T>, missing: T): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (codeOf(error) === "ENOENT") return missing;
    throw error;
  }
}

/** So that the new name survives a crash of the machine; not every file system allows it. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r").catch(() => null);
  await handle?.sync().catch(() => {});
  await handle?.close();
}

function codeOf(error: unknown): string | null {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : null;
}

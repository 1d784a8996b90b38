import type { StateFiles } from "../../src/rollout/store/file-port.ts";

/** Files in memory that several owners may share, for tests of a rollout's state. */
export function memoryFiles(
  files: Map<string, string> = new Map(),
  process = 1,
  running: ReadonlySet<number> = new Set([1]),
): StateFiles {
  return {
    host: "here",
    process,
    isRunning: (other) => running.has(other),
    read: async (path) => files.get(path) ?? null,
    replace: async (path, text) => void files.set(path, text),
    async create(path, text) {
      if (files.has(path)) return false;
      files.set(path, text);
      return true;
    },
    remove: async (path) => void files.delete(path),
  };
}

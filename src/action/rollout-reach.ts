import { readFile } from "node:fs/promises";
import { relative, resolve } from "node:path";
import { UserError } from "../errors/user-error.ts";
import type { RunProgram } from "../places/program.ts";
import { askSocket } from "../rollout/ask-socket.ts";
import { sendThrough } from "../rollout/fetch-http.ts";
import type { RolloutReach } from "../rollout/reach.ts";

/**
 * What routers and monitors may touch of this machine: programs whose output is said nowhere, HTTP, sockets, files of
 * the workspace, the clock.
 */
export function rolloutReach(world: {
  readonly runQuietly: RunProgram;
  /** Node's fetch, or one through the proxy that the environment names. */
  readonly fetch: typeof fetch;
  readonly workspace: string;
  readonly workingFolder: string;
  now(): number;
  wait(milliseconds: number): Promise<void>;
}): RolloutReach {
  const { runQuietly, workspace, workingFolder } = world;
  return {
    runCommand: (request) => runQuietly({ ...request, cwd: workingFolder }),
    sendHttp: sendThrough(world.fetch),
    askSocket,
    async readText(path) {
      const absolute = resolve(workingFolder, path);
      if (relative(workspace, absolute).startsWith("..")) {
        throw new UserError(`monitor-url: ${path} lies outside the workspace`, { title: "Input monitor-url" });
      }
      try {
        return await readFile(absolute, "utf8");
      } catch (error) {
        if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
        throw error;
      }
    },
    now: () => world.now(),
    wait: (milliseconds) => world.wait(milliseconds),
  };
}

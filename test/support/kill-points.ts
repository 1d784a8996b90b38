import type { RunCommand } from "../../src/rollout/program.ts";
import type { StateFiles } from "../../src/rollout/store/file-port.ts";

/** Called before and after every write; `what` says which, such as `before set 25`. */
export type KillPoint = (what: string) => Promise<void>;

/** Files whose every write is a point at which a process may be killed. */
export function withKillPoints(files: StateFiles, point: KillPoint): StateFiles {
  async function around<T>(what: string, write: () => Promise<T>): Promise<T> {
    await point(`before ${what}`);
    const result = await write();
    await point(`after ${what}`);
    return result;
  }
  return {
    ...files,
    replace: (path, text) => around(`replace ${path}`, () => files.replace(path, text)),
    create: (path, text) => around(`create ${path}`, () => files.create(path, text)),
    remove: (path) => around(`remove ${path}`, () => files.remove(path)),
  };
}

/** The same for a router's commands that write. */
export function commandsWithKillPoints(runCommand: RunCommand, point: KillPoint): RunCommand {
  return async (request) => {
    const [verb = "", percent = ""] = request.args;
    if (verb === "status") return runCommand(request);
    await point(`before ${verb} ${percent}`);
    const result = await runCommand(request);
    await point(`after ${verb} ${percent}`);
    return result;
  };
}

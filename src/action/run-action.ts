import type { AnyInputs, Gate } from "../gates/gate.ts";
import { actionHost } from "./action-host.ts";
import { execute } from "./execute.ts";
import { logLine } from "./safe-log.ts";
import { issuesUrl, version } from "./version.ts";

/**
 * The whole of an action's main: runs the gate as a workflow step and sets the exit code. Whatever is thrown, an
 * `Error` or not, ends as one annotation and exit code 1.
 */
export async function runAction<Inputs extends AnyInputs>(gate: Gate<Inputs>): Promise<void> {
  const host = actionHost(process.env);
  const broke = (error: unknown): void => {
    process.exitCode = 1;
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    host.log.info(logLine(`Modelgate ${version}, Node ${process.version}\n${stack}`));
    host.annotate("error", {
      title: "Bug in Modelgate",
      message: `Modelgate ${version} broke; please report it with the stack in the log at ${issuesUrl}`,
    });
  };
  process.on("unhandledRejection", broke);
  process.on("uncaughtException", broke);
  try {
    process.exitCode = await execute(gate, host);
  } catch (error) {
    broke(error);
  }
}

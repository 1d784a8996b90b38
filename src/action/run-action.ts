import type { AnyInputs, Gate } from "../gates/gate.ts";
import { actionHost } from "./action-host.ts";
import { bugText } from "./bug-text.ts";
import { tolerateClosedPipes } from "./closed-pipes.ts";
import { endProcess } from "./end-process.ts";
import { execute } from "./execute.ts";
import { logLine } from "./safe-log.ts";
import { issuesUrl, version } from "./version.ts";

/** Whether this is the post step of a main step that did not leave anything unfinished. */
function isPostOfEnded(env: NodeJS.ProcessEnv): boolean {
  return env["MODELGATE_STEP"] === "post" && env["STATE_rollout"] !== "running";
}

/**
 * The whole of an action's main: runs the gate as a workflow step and ends the process with its exit code. Whatever is
 * thrown, an `Error` or not, awaited or not, ends as one annotation and exit code 1.
 */
export async function runAction<Inputs extends AnyInputs>(gate: Gate<Inputs>): Promise<void> {
  const host = actionHost(process.env);
  // What a main step that came to its end has left is none of a post step's business.
  if (isPostOfEnded(process.env)) return endProcess(0);
  let code = 0;
  const broke = (error: unknown): void => {
    code = 1;
    host.log.info(logLine(bugText(error, { showValues: false })));
    host.annotate("error", {
      title: "Bug in Modelgate",
      message: `Modelgate ${version} broke; please report it with the stack in the log at ${issuesUrl}`,
    });
  };
  tolerateClosedPipes();
  process.on("unhandledRejection", broke);
  process.on("uncaughtException", broke);
  try {
    // What broke on the side before the gate was done still makes the step fail.
    code = Math.max(await execute(gate, host), code);
  } catch (error) {
    broke(error);
  }
  await endProcess(code);
}

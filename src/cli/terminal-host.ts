import { tmpdir } from "node:os";
import type { WriteStream } from "node:tty";
import type { Host } from "../action/host.ts";

/** A terminal: figures on standard output, in colour where a person reads it; what happens on the way on standard error. */
export function terminalHost(env: Host["env"], output: NodeJS.WriteStream): Host {
  const terminal = output as Partial<WriteStream>;
  const colour = terminal.isTTY === true && !env["NO_COLOR"] && env["TERM"] !== "dumb";
  return {
    env,
    workspace: env["GITHUB_WORKSPACE"] || process.cwd(),
    temporaryFolder: env["RUNNER_TEMP"] || tmpdir(),
    log: {
      info: (message) => void process.stderr.write(`${message}\n`),
      warning: (message) => void process.stderr.write(`warning: ${message}\n`),
    },
    present: (text) =>
      void output.write(`${text.terminal({ colour, width: Math.min(terminal.columns ?? 100, 160) })}\n`),
    // The terminal's own table already says what an annotation would.
    annotate: () => {},
    writeSummary: async () => {},
    setOutput: () => {},
    saveState: () => {},
    maskSecret: () => {},
  };
}

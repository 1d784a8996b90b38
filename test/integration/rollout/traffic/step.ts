import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { GateReport } from "../../../../src/gate/report.ts";

/** The folder of bundles: what is committed, or what a build put elsewhere. */
const bundles = resolve(import.meta.dirname, "../../../..", process.env["MODELGATE_DIST"] ?? "dist");

export interface StepOutcome {
  /** Null where it was killed. */
  readonly code: number | null;
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly report: GateReport | null;
  /** Where the report was written. */
  readonly reportPath: string;
}

export interface RunningStep {
  readonly pid: number;
  readonly ended: Promise<StepOutcome>;
  /** What it has said so far. */
  log(): string;
  kill(signal: NodeJS.Signals): void;
}

/**
 * Starts an action's bundle as a runner starts a step: by the variables of its inputs, and files for its outputs.
 *
 * @param folder the workspace, in which a folder for the runner's own files is made
 */
export async function startStep(
  action: string,
  folder: string,
  inputs: Readonly<Record<string, string>>,
  options: { readonly env?: Readonly<Record<string, string>>; onLine?(line: string): void } = {},
): Promise<RunningStep> {
  const runner = await mkdtemp(join(folder, "runner-"));
  const [outputFile, summaryFile, stateFile] = ["output", "summary.md", "state"].map((name) => join(runner, name));
  for (const path of [outputFile, summaryFile, stateFile]) await writeFile(path ?? "", "");
  const reportPath = inputs["report"] ?? join(runner, "report.json");
  const given = { report: reportPath, ...inputs };
  const child = spawn(process.execPath, [join(bundles, action, "index.js")], {
    cwd: folder,
    env: {
      PATH: process.env["PATH"],
      HOME: runner,
      RUNNER_TEMP: runner,
      GITHUB_ACTIONS: "true",
      GITHUB_WORKSPACE: folder,
      GITHUB_OUTPUT: outputFile,
      GITHUB_STEP_SUMMARY: summaryFile,
      GITHUB_STATE: stateFile,
      ...Object.fromEntries(Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
      ...options.env,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let log = "";
  let rest = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      log += text;
      const lines = (rest + text).split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines) options.onLine?.(line);
    });
  }
  const closed = once(child, "close");
  return {
    pid: child.pid ?? 0,
    log: () => log,
    kill: (signal) => void child.kill(signal),
    ended: closed.then(async ([code]: (number | null)[]) => {
      const json = await readFile(reportPath, "utf8").catch(() => "");
      return {
        code: code ?? null,
        log,
        outputs: outputsIn(await readFile(outputFile ?? "", "utf8")),
        report: json === "" ? null : (JSON.parse(json) as GateReport),
        reportPath,
      };
    }),
  };
}

/** The runner's reading of the outputs' file: `name<<delimiter`, lines, delimiter. */
function outputsIn(text: string): Record<string, string> {
  const found = text.matchAll(/^(?<name>[^\n<]+)<<(?<end>[^\n]+)\n(?<value>[\s\S]*?)\n\k<end>$/gm);
  return Object.fromEntries([...found].map(({ groups }) => [groups?.["name"] ?? "", groups?.["value"] ?? ""]));
}

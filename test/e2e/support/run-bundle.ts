import { spawn } from "node:child_process";
import { mkdtemp, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { onTestFinished } from "vitest";
import type { GateReport } from "../../../src/gate/report.ts";
import { expectValidReport } from "../../support/report.ts";

/** The folder of bundles under test: what is committed, or what a build put elsewhere. */
export const bundles = resolve(import.meta.dirname, "../../..", process.env["MODELGATE_DIST"] ?? "dist");

/** The bundle of a gate that only tests have, of the same shell as every action. */
export const anyGateProgram = resolve(import.meta.dirname, "../../../out/e2e/any-gate/index.js");

export interface BundleRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** Null where no report was written. */
  readonly report: GateReport | null;
  readonly reportPath: string;
  /** Of the files beside the report. */
  readonly html: string;
  readonly markdown: string;
}

export interface BundleOptions {
  readonly workspace: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly action?: string;
  /** Path of the bundle's program, where it is not one of the committed actions. */
  readonly program?: string;
  /** The signal that it gets as soon as its output holds a text. */
  readonly interrupt?: { readonly after: string; readonly signal: NodeJS.Signals };
  /** `closed`: whoever reads its output goes away at once. */
  readonly reader?: "there" | "closed";
}

/** Runs an action's bundle as the runner does: by its inputs' variables, its output files and nothing else. */
export async function runBundle(options: BundleOptions): Promise<BundleRun> {
  const temporary = await realpath(await mkdtemp(join(tmpdir(), "modelgate-runner-")));
  onTestFinished(() => rm(temporary, { recursive: true, force: true }));
  const outputFile = join(temporary, "output");
  const summaryFile = join(temporary, "summary.md");
  await Promise.all([writeFile(outputFile, ""), writeFile(summaryFile, "")]);
  const action = options.action ?? "evaluate-model";
  const reportPath = join(temporary, "report", "report.json");
  const inputs = Object.entries({ report: reportPath, ...options.inputs }).map(([name, value]) => [
    `INPUT_${name.toUpperCase()}`,
    value,
  ]);
  const env = {
    PATH: process.env["PATH"],
    HOME: temporary,
    RUNNER_TEMP: temporary,
    GITHUB_WORKSPACE: options.workspace,
    GITHUB_OUTPUT: outputFile,
    GITHUB_STEP_SUMMARY: summaryFile,
    GITHUB_ACTIONS: "true",
    ...Object.fromEntries(inputs),
    ...options.env,
  };
  const program = options.program ?? join(bundles, action, "index.js");
  const { code, stdout, stderr } = await run(program, env, options);
  const json = await readOrEmpty(reportPath);
  const report = json === "" ? null : (JSON.parse(json) as GateReport);
  if (report !== null) expectValidReport(report);
  return {
    code,
    stdout,
    stderr,
    outputs: parseOutputs(await readFile(outputFile, "utf8")),
    summary: await readFile(summaryFile, "utf8"),
    report,
    reportPath,
    html: await readOrEmpty(reportPath.replace(/\.json$/, ".html")),
    markdown: await readOrEmpty(reportPath.replace(/\.json$/, ".md")),
  };
}

function run(
  program: string,
  env: NodeJS.ProcessEnv,
  { workspace: cwd, reader = "there", interrupt }: BundleOptions,
): Promise<{ code: number | null; stdout: string; stderr: string }> {
  return new Promise((settle, fail) => {
    const child = spawn(process.execPath, [program], { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
    let stdout = "";
    let stderr = "";
    let isTold = false;
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      stdout += text;
      if (interrupt === undefined || isTold || !stdout.includes(interrupt.after)) return;
      isTold = true;
      child.kill(interrupt.signal);
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    if (reader === "closed") for (const stream of [child.stdout, child.stderr]) stream.destroy();
    child.on("error", fail);
    child.on("close", (code) => settle({ code, stdout, stderr }));
  });
}

/** The runner's reading of the outputs' file: `name<<delimiter`, lines, delimiter. */
function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split("\n");
  for (let index = 0; index < lines.length; index++) {
    const [, name, delimiter] = /^(.+?)<<(.+?)\r?$/.exec(lines[index] ?? "") ?? [];
    if (name === undefined || delimiter === undefined) continue;
    const end = lines.indexOf(delimiter, index + 1);
    outputs[name] = lines.slice(index + 1, end).join("\n");
    index = end;
  }
  return outputs;
}

async function readOrEmpty(path: string): Promise<string> {
  return readFile(path, "utf8").catch(() => "");
}

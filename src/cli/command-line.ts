import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { execute } from "../action/execute.ts";
import type { Host } from "../action/host.ts";
import { version } from "../action/version.ts";
import { UserError } from "../errors/user-error.ts";
import { biasReport } from "../gates/bias-report/index.ts";
import { compareChampion } from "../gates/compare-champion/index.ts";
import { deployCanary } from "../gates/deploy-canary/index.ts";
import { evaluateModel } from "../gates/evaluate-model/index.ts";
import type { AnyInputs, Gate } from "../gates/gate.ts";
import { rollback } from "../gates/rollback/index.ts";
import { validateData } from "../gates/validate-data/index.ts";
import { nearest } from "../rules/nearest.ts";
import { gateHelp, type HelpEntry } from "./help.ts";
import { terminalHost } from "./terminal-host.ts";

interface Runnable {
  readonly name: string;
  readonly inputNames: readonly string[];
  run(host: Host): Promise<number>;
}

const gates: readonly Runnable[] = [
  runnable(evaluateModel),
  runnable(compareChampion),
  runnable(validateData),
  runnable(biasReport),
  runnable(deployCanary),
  runnable(rollback),
];

function runnable<Inputs extends AnyInputs>(gate: Gate<Inputs>): Runnable {
  return { name: gate.name, inputNames: gate.inputNames, run: (host) => execute(gate, host) };
}

/**
 * `modelgate <gate> --input value`: the same run as the action's, its outcome on the terminal.
 *
 * @returns the exit code: 0, 1 for a verdict that fails or bad input, 2 for a call that names no gate
 */
export async function runCommandLine(args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const [name, ...rest] = args;
  if (name === "--version" || name === "-v") return say(`${version}\n`);
  if (name === undefined || name === "--help" || name === "-h" || name === "help")
    return say(await usage(), name === undefined ? 2 : 0);
  const gate = gates.find((candidate) => candidate.name === name);
  if (gate === undefined) {
    const close = nearest(
      name,
      gates.map((candidate) => candidate.name),
    );
    process.stderr.write(
      `modelgate: there is no gate "${printable(name)}"${close.length > 0 ? `; did you mean ${close.join(" or ")}?` : ""}\n\n${await usage()}`,
    );
    return 2;
  }
  if (rest.includes("--help") || rest.includes("-h")) return say(gateHelp(await readActionFile(gate.name), version));
  let inputs: Record<string, string>;
  try {
    inputs = readFlags(rest, gate);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    process.stderr.write(`modelgate ${gate.name}: ${printable(error.message)}\n`);
    return 2;
  }
  return gate.run(terminalHost({ ...env, ...inputs }, process.stdout));
}

/** `--rules 'f1 >= 0.8' --rules …` becomes the variables that the runner would set; a repeated flag adds a line. */
function readFlags(args: readonly string[], gate: Runnable): Record<string, string> {
  const options = Object.fromEntries(
    gate.inputNames.map((name) => [name, { type: "string" as const, multiple: true as const }]),
  );
  let values: Record<string, string[] | undefined>;
  try {
    ({ values } = parseArgs({ args: [...args], options, allowPositionals: false, strict: true }));
  } catch (error) {
    const flag = /'?--([\w-]+)/.exec(
      args.find((arg) => arg.startsWith("--") && !gate.inputNames.includes(arg.slice(2).split("=")[0] ?? "")) ?? "",
    )?.[1];
    const close = flag === undefined ? [] : nearest(flag, gate.inputNames);
    const hint = close.length > 0 ? `; did you mean --${close.join(" or --")}?` : "";
    throw new UserError(`${error instanceof Error ? error.message.split(". ")[0] : String(error)}${hint}`);
  }
  return Object.fromEntries(
    Object.entries(values).map(([name, lines]) => [`INPUT_${name.toUpperCase()}`, (lines ?? []).join("\n")]),
  );
}

async function usage(): Promise<string> {
  const list = await Promise.all(
    gates.map(async (gate) => `  ${gate.name}  ${(await readActionFile(gate.name)).description}`),
  );
  return `Usage: modelgate <gate> [--input value ...]\n\nGates:\n${list.join("\n")}\n\nmodelgate <gate> --help lists the inputs of one; --version prints ${version}.\n`;
}

/** The action's own metadata, which lies in the package beside the bundle. */
async function readActionFile(gate: string): Promise<HelpEntry> {
  const { parse } = await import("yaml");
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "actions", gate, "action.yml"))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error(`actions/${gate}/action.yml is not in the package`);
    folder = parent;
  }
  return parse(readFileSync(join(folder, "actions", gate, "action.yml"), "utf8")) as HelpEntry;
}

function say(text: string, code = 0): number {
  process.stdout.write(text);
  return code;
}

function printable(text: string): string {
  return text.replaceAll(/[^\P{C}\n]/gu, "\uFFFD");
}

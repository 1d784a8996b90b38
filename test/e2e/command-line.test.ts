import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync, realpathSync } from "node:fs";
import { mkdir, readFile } from "node:fs/promises";
import { delimiter, join, resolve } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { parse } from "yaml";
import type { GateReport } from "../../src/gate/report.ts";
import { expectValidReport } from "../support/report.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { bundles, runBundle } from "./support/run-bundle.ts";

const root = resolve(import.meta.dirname, "../..");
const program = join(bundles, "cli/index.js");
const predictions = "id,label,score\na,0,0.1\nb,0,0.4\nc,1,0.35\nd,1,0.8\n";
const action = parse(readFileSync(join(root, "actions/evaluate-model/action.yml"), "utf8")) as {
  inputs: Record<string, unknown>;
};
const packageFile = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  version: string;
  engines: { node: string };
};

interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

async function modelgate(
  args: readonly string[],
  options: { cwd?: string; node?: string; env?: Readonly<Record<string, string>> } = {},
): Promise<Outcome> {
  const temporary = await temporaryFolder();
  return collect(options.node ?? process.execPath, [program, ...args], {
    cwd: options.cwd ?? temporary,
    env: { PATH: process.env["PATH"], HOME: temporary, RUNNER_TEMP: temporary, TERM: "xterm", ...options.env },
  });
}

function collect(
  command: string,
  args: readonly string[],
  options: { cwd: string; env: NodeJS.ProcessEnv },
): Promise<Outcome> {
  return new Promise((settle, fail) => {
    const child = spawn(command, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
    onTestFinished(() => void child.kill());
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    child.on("error", fail);
    child.on("close", (code) => settle({ code, stdout, stderr }));
  });
}

const folder = () => temporaryFolder({ "p.csv": predictions });
const evaluate = (...args: string[]) => ["evaluate-model", "--predictions", "p.csv", ...args];

describe("modelgate evaluate-model", () => {
  test("shows the figures on the terminal and exits 0 where the rules hold", async () => {
    const run = await modelgate(evaluate("--rules", "roc_auc >= 0.7"), { cwd: await folder() });
    expect(run.code).toBe(0);
    expect(run.stdout).toMatch(/^✓ model may merge · Evaluation\n/);
    expect(run.stdout).toMatch(/^✓ +roc_auc >= 0\.7 +0\.75 /m);
    expect(run.stdout).not.toContain("::");
  });

  test("exits 1 where a rule does not hold, and for bad input", async () => {
    const cwd = await folder();
    expect((await modelgate(evaluate("--rules", "roc_auc >= 0.8"), { cwd })).code).toBe(1);
    const bad = await modelgate(evaluate("--rules", "roc_acu >= 0.8"), { cwd });
    expect(bad.code).toBe(1);
    expect(bad.stdout).toContain("roc_auc");
  });

  test("takes a flag again as a further line", async () => {
    const run = await modelgate(evaluate("--rules", "roc_auc >= 0.7", "--rules=accuracy >= 0.9"), {
      cwd: await folder(),
    });
    expect(run.code).toBe(1);
    expect(run.stdout).toMatch(/roc_auc >= 0\.7 [\s\S]*accuracy >= 0\.9 |accuracy >= 0\.9 [\s\S]*roc_auc >= 0\.7 /);
  });

  test("writes the same report, HTML and Markdown as the action does of the same files", async () => {
    const workspace = await folder();
    const target = join(await temporaryFolder(), "r");
    await mkdir(target);
    const inputs = { predictions: "p.csv", rules: "f1 >= 0.5\naccuracy >= 0.5 with 95% confidence" };
    const run = await modelgate(evaluate("--rules", inputs.rules, "--report", join(target, "report.json")), {
      cwd: workspace,
    });
    const ofAction = await runBundle({ workspace, inputs });
    expect(run.code).toBe(ofAction.code);
    const json = await readFile(join(target, "report.json"), "utf8");
    expectValidReport(JSON.parse(json) as GateReport);
    expect(json).toBe(await readFile(ofAction.reportPath, "utf8"));
    expect(await readFile(join(target, "report.html"), "utf8")).toBe(ofAction.html);
    expect(await readFile(join(target, "report.md"), "utf8")).toBe(ofAction.markdown);
  });

  test("reads modelgate.yml as the action does", async () => {
    const config = "model: churn\nevaluation:\n  predictions: p.csv\n  rules: [roc_auc >= 0.8]\n";
    const cwd = await temporaryFolder({ "p.csv": predictions, ".github/modelgate.yml": config });
    const run = await modelgate(["evaluate-model"], { cwd });
    expect([run.code, run.stdout.split("\n")[0]]).toEqual([1, "✗ churn may not merge · Evaluation"]);
  });

  test("whose reader goes away after a line ends without a complaint", async () => {
    const cwd = await folder();
    const command = `"${process.execPath}" "${program}" evaluate-model --predictions p.csv | head -n 1`;
    const run = await collect("sh", ["-c", command], { cwd, env: { PATH: process.env["PATH"], RUNNER_TEMP: cwd } });
    expect(run.stdout.split("\n")).toHaveLength(2);
    expect(run.stderr).not.toMatch(/EPIPE|at .*index\.js/);
  });
});

describe("a call", () => {
  test("for help lists every input of the action with its description", async () => {
    const run = await modelgate(["evaluate-model", "--help"]);
    expect(run.code).toBe(0);
    const listed = [...run.stdout.matchAll(/^ {2}--([\w-]+) VALUE\n {8}\S/gm)].map(([, name]) => name);
    expect(listed).toEqual(Object.keys(action.inputs));
    expect(listed.length).toBeGreaterThan(30);
  });

  test("for general help names the gates, on standard output", async () => {
    const run = await modelgate(["--help"]);
    expect([run.code, run.stderr]).toEqual([0, ""]);
    expect(run.stdout).toMatch(/^Usage: modelgate <gate>.*\n[\s\S]*evaluate-model/);
  });

  test("for the version prints the package's", async () => {
    expect(await modelgate(["--version"])).toMatchObject({ code: 0, stdout: `${packageFile.version}\n` });
  });

  test.each([
    ["without a gate", [], /Usage: modelgate/],
    ["with a misspelt gate", ["evaluate-modle"], /no gate "evaluate-modle"; did you mean evaluate-model\?/],
    [
      "with a misspelt flag",
      evaluate("--rulse", "f1 >= 0.5"),
      /^modelgate evaluate-model: .*--rulse.*did you mean --rules\?/,
    ],
    ["with a misspelt flag and =", evaluate("--ruls=f1 >= 0.5"), /did you mean --rules\?/],
    ["with a flag like none", evaluate("--xyzzyxyzzy", "1"), /--xyzzyxyzzy/],
    ["with a flag that lacks its value", ["evaluate-model", "--predictions"], /predictions/],
    ["with a stray word", evaluate("f1 >= 0.5"), /f1 >= 0\.5/],
    ["with a gate that would clear the screen", ["\u001b[2Jx"], /no gate "\uFFFD\[2Jx"/],
  ])("%s exits 2 and says so", async (_what, args, sentence) => {
    const run = await modelgate(args);
    expect(run.code).toBe(2);
    expect(run.stdout + run.stderr).toMatch(sentence);
    expect(run.stderr).not.toMatch(/at .*index\.js:\d+/);
  });
});

describe("colours", () => {
  const escapeSequence = "\u001b[";

  test("stand in no pipe", async () => {
    const run = await modelgate(evaluate("--rules", "roc_auc >= 0.8"), { cwd: await folder() });
    expect(run.stdout + run.stderr).not.toContain(escapeSequence);
  });

  const script = spawnSync("script", ["--version"], { encoding: "utf8" });
  const hasScript = script.status === 0 && script.stdout.includes("util-linux");

  /** Runs the command on a terminal of its own, by util-linux's `script`. */
  async function onTerminal(env: Readonly<Record<string, string>>): Promise<string> {
    const cwd = await folder();
    const command = `"${process.execPath}" "${program}" evaluate-model --predictions p.csv --rules 'roc_auc >= 0.8'`;
    const all = { PATH: process.env["PATH"], HOME: cwd, RUNNER_TEMP: cwd, TERM: "xterm", ...env };
    const run = await collect("script", ["-qec", command, "/dev/null"], { cwd, env: all });
    expect(run.code).toBe(1);
    return run.stdout;
  }

  const onTerminalName = "stand on a terminal, unless NO_COLOR or TERM=dumb says otherwise";
  test(
    hasScript ? onTerminalName : "are decided for a terminal by terminalHost's own test (no util-linux here)",
    async () => {
      if (!hasScript) return expect(existsSync(join(root, "test/unit/cli/terminal-host.test.ts"))).toBe(true);
      expect(await onTerminal({})).toContain(escapeSequence);
      expect(await onTerminal({ NO_COLOR: "1" })).not.toContain(escapeSequence);
      expect(await onTerminal({ TERM: "dumb" })).not.toContain(escapeSequence);
    },
  );
});

/** A Node of the given major on the path, outside of node_modules. */
function nodeOnPath(major: number): string | null {
  for (const directory of (process.env["PATH"] ?? "").split(delimiter)) {
    const candidate = join(directory, "node");
    if (directory.includes("node_modules") || !existsSync(candidate)) continue;
    const { stdout } = spawnSync(realpathSync(candidate), ["--version"], { encoding: "utf8" });
    if (stdout.startsWith(`v${major}.`)) return candidate;
  }
  return null;
}

const node20 = nodeOnPath(20);

test(
  node20 === null ? "package.json asks for Node 20 (no Node 20 here to run it)" : "runs on Node 20 alike",
  async () => {
    expect(packageFile.engines.node).toBe(">=20");
    if (node20 === null) return;
    const cwd = await folder();
    const args = evaluate("--rules", "f1 >= 0.5 with 95% confidence", "--report", "r.json");
    const [here, there] = [await modelgate(args, { cwd }), await modelgate(args, { cwd, node: node20 })];
    expect(there).toEqual(here);
    expect(there.stdout).toContain("f1 >= 0.5");
  },
);

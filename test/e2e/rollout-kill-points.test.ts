import { execFile, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { stateFiles } from "../../src/action/state-files.ts";
import { parseEvent } from "../../src/rollout/events.ts";
import { figureLines, memoryRouter, runRollout, smallRollout, testClock } from "../support/rollout-world.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const root = resolve(import.meta.dirname, "../..");
const out = join(root, "out/killed-rollout");
const program = join(out, "killed-rollout/index.js");
const start = Date.UTC(2026, 0, 5, 12);

interface Scenario {
  readonly name: string;
  readonly canaryErrors: (minute: number) => number | null;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly decision: string;
  readonly weights: readonly number[];
}

const scenarios: readonly Scenario[] = [
  { name: "a good canary", canaryErrors: () => 10, decision: "promote", weights: [5, 25, 50, 100] },
  {
    name: "a canary that turns bad in its second step",
    canaryErrors: (minute) => (minute > 4 ? 200 : 10),
    decision: "rollback",
    weights: [5, 25, 0],
  },
  {
    name: "a canary that stays undecided",
    canaryErrors: () => 10,
    inputs: { rules: "error_rate no worse than 0.05pp", "on-underpowered": "warn" },
    decision: "hold",
    weights: [5, 25, 50],
  },
];

/** One rollout's target: the shares that it was given, each with what the state said that was judged by then. */
interface Target {
  readonly router: ReturnType<typeof memoryRouter>;
  readonly problems: string[];
  readonly folder: string;
}

const targets = new Map<string, Target>();
let server: Server;
let url = "";

/** Steps that the looks which are in the state have judged fit, and whether one of them promoted. */
function judgedIn(folder: string): { readonly steps: number; readonly promoted: boolean } {
  const state: unknown = JSON.parse(readFileSync(join(folder, "state.json"), "utf8"));
  const { rollouts } = state as { readonly rollouts: readonly { readonly events: readonly string[] }[] };
  const looks = (rollouts.at(-1)?.events ?? []).map(parseEvent).filter((event) => event?.kind === "look");
  const decisions = looks.map((event) => (event?.kind === "look" ? event.decision : null));
  return {
    steps: decisions.filter((decision) => decision === "next-step").length,
    promoted: decisions.includes("promote"),
  };
}

const steps = [5, 25, 50];

async function answer(target: Target, args: readonly string[]): Promise<string> {
  const [verb = "", percent = ""] = args;
  const share = Number(percent);
  if (verb === "set" || verb === "promote") {
    const judged = judgedIn(target.folder);
    const allowed = judged.promoted ? 100 : (steps[judged.steps] ?? 0);
    if (share > allowed) target.problems.push(`${verb} ${share} where ${allowed} was judged`);
    if (target.router.verbs.includes("rollback")) target.problems.push(`${verb} ${share} after the way back began`);
  }
  const result = await target.router.runCommand({ program: "router", args, timeLimit: 0 });
  return result.outcome === "exited" ? result.stdout : "";
}

beforeAll(async () => {
  const folder = "test/e2e/support/killed-rollout";
  await promisify(execFile)(
    process.execPath,
    [
      "scripts/build.mjs",
      ...["--out", "out/killed-rollout", "--project", `${folder}/tsconfig.json`],
      ...["--entry", `killed-rollout=${folder}/main.ts`],
    ],
    { cwd: root },
  );
  server = createServer((request, response) => {
    const [, id = "", ...args] = (request.url ?? "").split("/");
    const target = targets.get(id);
    if (target === undefined) return void response.writeHead(404).end();
    request.resume();
    void answer(target, args).then((text) => response.end(text));
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}, 180_000);

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
});

async function newTarget(scenario: Scenario, parent: string, id: string): Promise<Target> {
  const folder = join(parent, id);
  await mkdir(folder);
  await writeFile(join(folder, "figures.jsonl"), figureLines(start, 120, scenario.canaryErrors));
  const target: Target = { router: memoryRouter(), problems: [], folder };
  targets.set(id, target);
  return target;
}

/** Runs the rollout in a process of its own; gives the signal that ended it and what it printed. */
function runProcess(folder: string, id: string, killAt: number, inputs: Scenario["inputs"]) {
  return new Promise<{ readonly signal: string | null; readonly stdout: string; readonly stderr: string }>((done) => {
    const args = [folder, `${url}/${id}`, String(start), String(killAt), JSON.stringify(inputs ?? {})];
    const child = spawn(process.execPath, [program, ...args], { stdio: ["ignore", "pipe", "pipe"] });
    let stdout = "";
    let stderr = "";
    child.stdout.on("data", (part: Buffer) => {
      stdout += part;
    });
    child.stderr.on("data", (part: Buffer) => {
      stderr += part;
    });
    child.on("close", (_code, signal) => done({ signal, stdout, stderr }));
  });
}

/** What the next runs do: `advance`, a minute apart, from the time at which the process was killed. */
async function finish(target: Target, { inputs }: Scenario): Promise<string> {
  const clock = testClock(Number(readFileSync(join(target.folder, "clock"), "utf8")));
  for (let run = 0; run < 40; run++) {
    clock.advance(60_000);
    const { outputs } = await runRollout({
      folder: target.folder,
      clock,
      stateFiles: stateFiles(),
      runCommand: async ({ args }) => ({ outcome: "exited", code: 0, stdout: await answer(target, args), stderr: [] }),
      inputs: { ...smallRollout, ...inputs, mode: "advance" },
    });
    if (outputs["decision"] !== "") return outputs["decision"] ?? "";
  }
  return "not ended";
}

describe("a rollout that is killed", () => {
  let all = 0;

  it.each(scenarios)(
    "before and after each of its writes ends as it would have: $name",
    async (scenario) => {
      const parent = await temporaryFolder();
      const whole = await newTarget(scenario, parent, `${scenario.decision}-whole`);
      const { stdout, stderr } = await runProcess(whole.folder, `${scenario.decision}-whole`, 0, scenario.inputs);
      const points = Number(/points (\d+)/.exec(stdout)?.[1]);
      expect(points, stderr).toBeGreaterThan(40);
      expect(whole.router.weights).toEqual(scenario.weights);
      all += points;
      const wrong: string[] = [];
      for (let killAt = 1; killAt <= points; killAt++) {
        const id = `${scenario.decision}-${killAt}`;
        const target = await newTarget(scenario, parent, id);
        const { signal } = await runProcess(target.folder, id, killAt, scenario.inputs);
        if (signal !== "SIGKILL") wrong.push(`${killAt}: not killed`);
        const decision = await finish(target, scenario);
        const shares = target.router.weights.filter((share, index, list) => share !== list[index - 1]);
        if (decision !== scenario.decision) wrong.push(`${killAt}: ${decision}`);
        if (shares.join() !== scenario.weights.join()) wrong.push(`${killAt}: shares ${shares.join()}`);
        wrong.push(...target.problems.map((problem) => `${killAt}: ${problem}`));
      }
      expect(wrong).toEqual([]);
    },
    600_000,
  );

  it("was killed at 200 points at the least", () => {
    expect(all).toBeGreaterThanOrEqual(200);
  });
});

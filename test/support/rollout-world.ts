import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { GateReport } from "../../src/gate/report.ts";
import { readPublishing } from "../../src/gates/common-inputs.ts";
import { deployCanary } from "../../src/gates/deploy-canary/index.ts";
import type { AnyInputs, Gate } from "../../src/gates/gate.ts";
import type { RolloutServices } from "../../src/gates/rollout-services.ts";
import { settingOfText } from "../../src/gates/settings.ts";
import { createPlaces } from "../../src/places/providers.ts";
import type { SendHttp } from "../../src/rollout/http.ts";
import type { RunCommand } from "../../src/rollout/program.ts";
import type { DeploymentsPort } from "../../src/rollout/store/deployments-port.ts";
import type { StateFiles } from "../../src/rollout/store/file-port.ts";
import type { LockOwner } from "../../src/rollout/store/lock.ts";
import { sampleProvenance } from "./sample-gate-report.ts";

/** A clock that tests move; `now` is in milliseconds since 1970. */
export interface TestClock {
  now(): number;
  advance(milliseconds: number): void;
}

export function testClock(start: number): TestClock {
  let time = start;
  return {
    now: () => time,
    advance: (milliseconds) => {
      time += milliseconds;
    },
  };
}

export interface RolloutWorldOptions {
  /** Holds the figures, and the state where it is kept in a file. */
  readonly folder: string;
  readonly clock: TestClock;
  /** Answers the commands `router …` of `target: command`. */
  readonly runCommand: RunCommand;
  readonly stateFiles: StateFiles;
  readonly inputs: Readonly<Record<string, string>>;
  readonly owner?: LockOwner;
  readonly deployments?: DeploymentsPort | null;
  /** The workflow's run, where there is one. */
  readonly run?: number | null;
  cancelled?(): string | null;
  readonly savedByMain?: ReadonlyMap<string, string>;
  /** The commit that the run is about. */
  readonly commit?: string;
  readonly sendHttp?: SendHttp;
  /** Told of every pause before it is over. */
  onWait?(milliseconds: number): void;
}

export interface RolloutRun {
  readonly report: GateReport;
  readonly outputs: Readonly<Record<string, string>>;
  readonly saved: Readonly<Record<string, string>>;
  readonly log: readonly string[];
}

const mostWaits = 500;

/** Runs deploy-canary once in this process, on a clock that is moved and not waited for. */
export function runRollout(options: RolloutWorldOptions): Promise<RolloutRun> {
  return runInWorld(deployCanary, options);
}

/** The same for another gate that moves traffic. */
export async function runInWorld<Inputs extends AnyInputs>(
  gate: Gate<Inputs>,
  options: RolloutWorldOptions,
): Promise<RolloutRun> {
  const { folder, clock } = options;
  const outputs: Record<string, string> = {};
  const saved: Record<string, string> = {};
  const log: string[] = [];
  let waits = 0;
  const wait = async (milliseconds: number): Promise<void> => {
    // Where time is moved and not waited for, what never ends must end all the same.
    if (++waits > mostWaits) throw new Error(`it waited ${mostWaits} times and did not end`);
    options.onWait?.(milliseconds);
    clock.advance(milliseconds);
  };
  const rollout: RolloutServices = {
    reach: {
      runCommand: options.runCommand,
      sendHttp: options.sendHttp ?? (() => Promise.reject(new Error("nothing is sent over HTTP here"))),
      askSocket: () => Promise.reject(new Error("no socket is asked here")),
      readText: (path) => readFile(join(folder, path), "utf8").catch(() => null),
      now: clock.now,
      wait,
    },
    wait,
    cancelled: options.cancelled ?? (() => null),
    deployments: options.deployments ?? null,
    commits: null,
    evidence: null,
    run: options.run ?? null,
    longestRun: null,
    owner: options.owner ?? { id: `test/${process.pid}`, shown: "this test" },
    stateFiles: options.stateFiles,
    setOutput: (name, value) => {
      outputs[name] = value;
    },
    saveForPost: (name, value) => {
      saved[name] = value;
    },
    savedByMain: options.savedByMain ?? null,
  };
  const settings = {
    given: new Map(Object.entries(options.inputs).map(([name, text]) => [name, settingOfText(text)])),
  };
  const { publishing } = readPublishing(settings, gate.name, null);
  const { inputs: _inputs, modelArtifact: _modelArtifact, seed: _seed, ...facts } = sampleProvenance;
  const report = await gate.run(gate.readInputs(settings, publishing), {
    workspace: folder,
    workingFolder: folder,
    newFolder: () => Promise.reject(new Error("no folder is needed")),
    runProgram: () => Promise.reject(new Error("no command was given")),
    runQuietly: () => Promise.reject(new Error("no command was given")),
    maskSecret: () => {},
    now: clock.now,
    attach: () => {},
    rollout: () => Promise.resolve(rollout),
    places: createPlaces(folder, "."),
    log: { info: (line) => void log.push(line), warning: (line) => void log.push(`warning: ${line}`) },
    facts: { ...facts, repository: null, commit: options.commit ?? null, version: "test" },
  });
  return { report, outputs, saved, log };
}

/** What both arms did, a line a minute from `start` on, as the monitor `file` reads it. */
export function figureLines(start: number, minutes: number, canaryErrors: (minute: number) => number | null): string {
  const lines: string[] = [];
  for (let minute = -10; minute <= minutes; minute++) {
    const time = new Date(start + minute * 60_000).toISOString();
    lines.push(JSON.stringify({ time, arm: "stable", requests: 2000, errors: 20 }));
    const errors = minute < 1 ? null : canaryErrors(minute);
    if (errors !== null) lines.push(JSON.stringify({ time, arm: "canary", requests: 1000, errors }));
  }
  return `${lines.join("\n")}\n`;
}

/** The inputs of a small rollout of one target that is a command, kept in a file. */
export const smallRollout = {
  target: "command",
  version: "churn-v2",
  "set-weight": "router {verb} {weight}",
  status: "router status",
  steps: "5% for 3m, 25% for 3m, 50% for 3m, 100%",
  rules: "error_rate no worse than 1pp",
  "look-every": "1m",
  monitor: "file",
  "monitor-url": "figures.jsonl",
  "split-unit": "user",
  state: "file:state.json",
} as const;

/** A router of one number, in this process: what it was told, in order. */
export function memoryRouter(): {
  readonly weights: number[];
  readonly verbs: string[];
  readonly runCommand: RunCommand;
  set(weight: number): void;
  weight(): number;
} {
  let weight = 0;
  const weights: number[] = [];
  const verbs: string[] = [];
  return {
    weights,
    verbs,
    set: (to) => {
      weight = to;
    },
    weight: () => weight,
    async runCommand({ args }) {
      const [verb = "", percent] = args;
      if (verb !== "status") {
        weight = Number(percent);
        weights.push(weight);
        verbs.push(verb);
      }
      return { outcome: "exited", code: 0, stdout: String(weight), stderr: [] };
    },
  };
}

import type { GateReport } from "../../src/gate/report.ts";
import { readPublishing } from "../../src/gates/common-inputs.ts";
import type { AnyInputs, Gate } from "../../src/gates/gate.ts";
import { type Setting, settingOfText } from "../../src/gates/settings.ts";
import { createPlaces } from "../../src/places/providers.ts";
import { expectValidReport } from "./report.ts";
import { sampleProvenance } from "./sample-gate-report.ts";
import { temporaryFolder } from "./temporary-folder.ts";

export interface GateRun {
  readonly report: GateReport;
  /** What the log said, in order. */
  readonly log: readonly string[];
}

/** Runs a gate in this process, on files of a new folder, with inputs as text or out of a configuration; `now` is its clock. */
export async function runGate<Inputs extends AnyInputs>(
  gate: Gate<Inputs>,
  files: Readonly<Record<string, string | Uint8Array>>,
  given: Readonly<Record<string, string | Setting>>,
  now: () => number = () => 0,
): Promise<GateRun> {
  const workspace = await temporaryFolder(files);
  const settings = {
    given: new Map(
      Object.entries(given).map(([name, value]) => [name, typeof value === "string" ? settingOfText(value) : value]),
    ),
  };
  const { publishing } = readPublishing(settings, gate.name, null);
  const log: string[] = [];
  const { inputs: _inputs, modelArtifact: _modelArtifact, seed: _seed, ...facts } = sampleProvenance;
  const report = await gate.run(gate.readInputs(settings, publishing), {
    workspace,
    workingFolder: workspace,
    newFolder: () => temporaryFolder(),
    runProgram: () => Promise.reject(new Error("no command was given")),
    runQuietly: () => Promise.reject(new Error("no command was given")),
    maskSecret: () => {},
    now,
    attach: () => {},
    rollout: () => Promise.reject(new Error("no rollout was given")),
    places: createPlaces(workspace, "."),
    log: { info: (line) => void log.push(line), warning: (line) => void log.push(line) },
    facts: { ...facts, repository: null, commit: null, version: "test" },
  });
  expectValidReport(report);
  return { report, log };
}

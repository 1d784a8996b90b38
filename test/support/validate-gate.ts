import type { GateReport } from "../../src/gate/report.ts";
import { readPublishing } from "../../src/gates/common-inputs.ts";
import { settingOfText } from "../../src/gates/settings.ts";
import { validateData } from "../../src/gates/validate-data/index.ts";
import { createPlaces } from "../../src/places/providers.ts";
import { expectValidReport } from "./report.ts";
import { temporaryFolder } from "./temporary-folder.ts";

export interface GateRun {
  readonly report: GateReport;
  /** What the log said, in order. */
  readonly log: readonly string[];
}

/** Runs validate-data in this process, on files of a new folder; `now` is its clock. */
export async function validateInProcess(
  files: Readonly<Record<string, string | Uint8Array>>,
  given: Readonly<Record<string, string>>,
  now: () => number = () => 0,
): Promise<GateRun> {
  const workspace = await temporaryFolder(files);
  const settings = { given: new Map(Object.entries(given).map(([name, value]) => [name, settingOfText(value)])) };
  const { publishing } = readPublishing(settings, validateData.name, null);
  const log: string[] = [];
  const report = await validateData.run(validateData.readInputs(settings, publishing), {
    workspace,
    workingFolder: workspace,
    newFolder: () => temporaryFolder(),
    runProgram: () => Promise.reject(new Error("no command was given")),
    runQuietly: () => Promise.reject(new Error("no command was given")),
    now,
    maskSecret: () => {},
    attach: () => {},
    places: createPlaces(workspace, "."),
    log: { info: (line) => void log.push(line), warning: (line) => void log.push(line) },
    facts: {
      repository: null,
      commit: null,
      baseCommit: null,
      mergeCommit: null,
      tree: null,
      runUrl: null,
      runAttempt: null,
      actor: null,
      event: null,
      config: null,
      version: "test",
    },
  });
  expectValidReport(report);
  return { report, log };
}

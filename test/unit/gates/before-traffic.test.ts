import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { GateReport, Provenance } from "../../../src/gate/report.ts";
import { fileStore } from "../../../src/rollout/store/file.ts";
import { memoryFiles } from "../../support/memory-files.ts";
import {
  figureLines,
  memoryRouter,
  type RolloutWorldOptions,
  runRollout,
  smallRollout,
  testClock,
} from "../../support/rollout-world.ts";
import { sampleCheck, sampleProvenance } from "../../support/sample-gate-report.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const start = Date.UTC(2026, 0, 5, 12);
const commit = "c".repeat(40);
const digest = createHash("sha256").update("weights of the model").digest("hex");

function evaluation(changes: Partial<GateReport> = {}, provenance: Partial<Provenance> = {}): string {
  return JSON.stringify({
    schemaVersion: 1,
    gate: "evaluate-model",
    model: "churn",
    verdict: "pass",
    summary: "roc_auc 0.902 >= 0.85",
    checks: [sampleCheck()],
    metrics: [],
    tables: [],
    figures: [],
    notes: [],
    provenance: {
      ...sampleProvenance,
      repository: null,
      commit,
      modelArtifact: { path: "model.bin", sha256: digest, files: 1 },
      ...provenance,
    },
    ...changes,
  });
}

interface World extends RolloutWorldOptions {
  readonly router: ReturnType<typeof memoryRouter>;
}

async function world(
  files: Readonly<Record<string, string>>,
  inputs: Readonly<Record<string, string>>,
  canaryErrors: (minute: number) => number = () => 10,
): Promise<World> {
  const folder = await temporaryFolder({
    "model.bin": "weights of the model",
    "figures.jsonl": figureLines(start, 60, canaryErrors),
    ...files,
  });
  const router = memoryRouter();
  return {
    folder,
    router,
    clock: testClock(start),
    runCommand: router.runCommand,
    stateFiles: memoryFiles(),
    commit,
    inputs: { ...smallRollout, model: "churn", "model-artifact": "model.bin", ...inputs },
  };
}

const require = { require: "reports/*.json" };

describe("what a model must have behind it before it gets traffic", () => {
  it("reports that passed for it: it is admitted, and they stand in the provenance", async () => {
    const options = await world({ "reports/evaluation.json": evaluation(), "reports/data.gx.json": "{}" }, require);
    const { report } = await runRollout(options);
    expect(report.verdict).toBe("pass");
    expect(report.checks.map(({ id }) => id)).toContain("require:reports/evaluation.json");
    expect(report.provenance.inputs).toContainEqual(
      expect.objectContaining({ path: "reports/evaluation.json", role: "require" }),
    );
    expect(report.provenance.modelArtifact).toMatchObject({ sha256: digest });
  });

  it.each<[string, string, RegExp]>([
    [
      "that failed",
      evaluation({ verdict: "fail", summary: "roc_auc 0.8 < 0.85" }),
      /its verdict is fail \(roc_auc 0\.8 < 0\.85\)/,
    ],
    [
      "of another model",
      evaluation({}, { modelArtifact: { path: "m", sha256: "0".repeat(64), files: 1 } }),
      /about another model/,
    ],
    ["of another schema", evaluation({ schemaVersion: 2 as 1 }), /written by another version/],
    [
      "that is hostile",
      JSON.stringify({ schemaVersion: 1, gate: { toString: 1 } }),
      /does not follow the report's schema/,
    ],
    ["that is no JSON", "<html>", /is no JSON/],
  ])("a report %s keeps it out, and no weight is moved", async (_, report, message) => {
    const options = await world({ "reports/evaluation.json": report }, require);
    await expect(runRollout(options)).rejects.toThrow(message);
    expect(options.router.weights).toEqual([]);
  });

  it("a model that is named, so that its digest can be held against the reports", async () => {
    const options = await world({ "reports/evaluation.json": evaluation() }, require);
    const { "model-artifact": _model, ...inputs } = options.inputs;
    await expect(runRollout({ ...options, inputs })).rejects.toThrow(
      "require: name the model itself with model-artifact",
    );
    expect(options.router.weights).toEqual([]);
  });

  it("no harm before: what was rolled back is refused until it is lifted, whatever version it is called", async () => {
    const options = await world({}, {}, () => 200);
    const first = await runRollout(options);
    expect(first.outputs["decision"]).toBe("rollback");
    const again = { ...options, inputs: { ...options.inputs, version: "churn-v2-again" } };
    await expect(runRollout(again)).rejects.toThrow(/was rolled back on 2026-01-05/);
    expect(options.router.weights).toEqual([5, 0]);
    const store = fileStore(
      {
        path: `${options.folder}/state.json`,
        shown: "state.json",
        target: "command",
        environment: "production",
        owner: { id: "t", shown: "t" },
      },
      options.stateFiles,
      options.clock.now,
    );
    await store.liftQuarantine(digest);
    expect((await runRollout(again)).outputs["decision"]).toBe("rollback");
  });

  it("answers to recorded requests: a wrong one keeps it out, a right one lets it in", async () => {
    const smoke = JSON.stringify({
      url: "http://canary:8080",
      requests: [{ name: "one", path: "/predict", body: { x: 1 }, expect: { y: 2 } }],
    });
    const options = await world({ "smoke.json": smoke }, { smoke: "smoke.json" });
    const answering = (y: number): RolloutWorldOptions => ({
      ...options,
      sendHttp: async () => ({ outcome: "answered", status: 200, headers: new Map(), body: JSON.stringify({ y }) }),
    });
    await expect(runRollout(answering(3))).rejects.toThrow(/smoke request "one" failed: y is/);
    expect(options.router.weights).toEqual([]);
    const { report } = await runRollout(answering(2));
    expect(report.checks.find(({ id }) => id === "smoke:one")).toMatchObject({ outcome: "pass" });
    expect(options.router.weights.at(-1)).toBe(100);
  });
});

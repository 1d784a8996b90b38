import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { rowKey, rowValue } from "../../../src/errors/row-data.ts";
import { UserError } from "../../../src/errors/user-error.ts";
import { errorReport } from "../../../src/gate/error-report.ts";
import type { GateReport } from "../../../src/gate/report.ts";
import { serialiseReport } from "../../../src/gate/serialise.ts";
import { exitCode } from "../../../src/gate/verdict.ts";
import { expectValidReport, reportProblems } from "../../support/report.ts";
import { sampleCheck, sampleGateReport, sampleMetric, sampleProvenance } from "../../support/sample-gate-report.ts";

/** Every field there is, so that a field added to the type and not to the schema breaks here, and the other way round. */
type Complete<T> = T extends readonly [number, number]
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Complete<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]-?: Complete<T[Key]> }
      : T;

const interval = { low: 0.8, high: 0.9, level: 0.95, method: "delong" };
const support = { n: 1000, positives: 400 };
const sha256 = "0123456789abcdef".repeat(4);
const complete: Complete<GateReport> = {
  schemaVersion: 1,
  gate: "compare-champion",
  model: "churn",
  verdict: "fail",
  summary: "roc_auc 0.842 < 0.85",
  checks: [
    {
      id: "rule:roc_auc>=0.85",
      title: "roc_auc >= 0.85",
      outcome: "fail",
      severity: "critical",
      observed: 0.842,
      expected: ">= 0.85",
      message: "too low",
      interval,
      baseline: { name: "dummy", value: 0.5 },
      margin: { edge: -0.005, better: "higher", word: "worse", moreRows: null },
      slice: { sex: "F", race: "Asian" },
      support,
      waiver: {
        owner: "ana",
        reason: "the data of branch 7 come in May",
        expiry: "2026-05-31",
        daysLeft: 12,
        pullRequest: "#41",
        severity: "critical",
      },
      evidence: ["a dummy fails, too"],
      location: { path: "preds.csv", line: 2, column: 1 },
      alsoAt: [{ path: "suite.json", line: 5, column: 1 }],
    },
  ],
  metrics: [
    {
      id: "roc_auc",
      slice: null,
      value: 0.842,
      reason: null,
      direction: "higher",
      interval,
      support,
      tooSmall: false,
      dummy: 0.5,
      challenger: "small",
      champion: { value: 0.847, interval },
      difference: { value: -0.005, interval, method: "delong", p: 0.31, verdict: "not worse" },
    },
  ],
  tables: [
    {
      id: "confusion",
      title: "Confusion",
      columns: [{ id: "actual", title: "Actual", type: "name" }],
      rows: [["cat"], [1], [true], [null]],
      note: "3 cells are masked",
      additive: true,
    },
  ],
  figures: [
    {
      id: "roc",
      kind: "line",
      title: "ROC",
      x: { title: "fpr", domain: [0, 1] },
      y: { title: "tpr", domain: [0, 1] },
      series: [{ name: "model", points: [{ x: 0, y: 0, low: 0, high: 0.1, n: 3 }] }],
      categories: ["a"],
      reference: { name: "chance", points: [{ x: 0, y: 0 }] },
    },
  ],
  notes: ["label: column y"],
  provenance: {
    repository: "acme/churn",
    commit: "a",
    baseCommit: "b",
    mergeCommit: "c",
    tree: "d",
    runUrl: "https://example.org/run",
    runAttempt: 1,
    actor: "someone",
    event: "pull_request",
    inputs: [
      { path: "preds.csv", place: "workspace", sha256, version: "1", dvcMd5: "e", rows: 1000, role: "predictions" },
    ],
    modelArtifact: { path: "model.pkl", sha256, files: 1 },
    config: { path: ".github/modelgate.yml", sha256 },
    holdout: { sha256, rows: 1000, decisions: 2 },
    seed: 1,
    version: "0.1.0",
  },
};

describe("the published schema", () => {
  it("takes a report with every field, and one with none that may be absent", () => {
    expectValidReport(complete);
    expectValidReport(sampleGateReport());
    expectValidReport(serialiseReport(complete));
  });

  it("describes no field that a report cannot have", () => {
    const schema: unknown = JSON.parse(
      readFileSync(new URL("../../../schema/report.schema.json", import.meta.url), "utf8"),
    );
    const described = new Set<string>();
    collect(schema, (node) => {
      if (isRecord(node["properties"])) for (const key of Object.keys(node["properties"])) described.add(key);
    });
    const present = new Set<string>();
    collect(complete, (node) => {
      for (const key of Object.keys(node)) present.add(key);
    });
    expect([...described].filter((key) => !present.has(key))).toEqual([]);
  });

  it.each([
    ["a value without a number or reason", { metrics: [sampleMetric({ value: null })] }],
    ["a value with a reason", { metrics: [sampleMetric({ reason: "no" })] }],
    ["an empty reason", { metrics: [sampleMetric({ value: null, reason: "" })] }],
    ["an empty slice", { metrics: [sampleMetric({ slice: {} })] }],
    ["a level of 95", { checks: [sampleCheck({ interval: { ...interval, level: 95 } })] }],
    ["a line of 0", { checks: [sampleCheck({ location: { path: "a", line: 0 } })] }],
    ["a digest that is none", { provenance: { ...sampleProvenance, config: { path: "a", sha256: "abc" } } }],
    ["an unknown field", { extra: 1 }],
  ])("refuses %s", (_name, changes) => {
    expect(reportProblems({ ...sampleGateReport(), ...changes })).not.toEqual([]);
  });

  it("is held with tables as wide as their columns", () => {
    const table = {
      id: "t",
      title: "T",
      columns: [{ id: "a", title: "A", type: "text" as const }],
      rows: [["x", "y"]],
    };
    expect(() => expectValidReport(sampleGateReport({ tables: [table] }))).toThrow(
      /1 rows have not one cell a column/u,
    );
  });
});

describe("a report of bad input", () => {
  const error = new UserError(
    `preds.csv: label ${rowValue("secret")} of row ${rowKey("id-1")} is not 0 or 1\nsecond line`,
    {
      title: "Bad label",
      location: { path: "preds.csv", line: 7 },
      fix: "positive: yes",
    },
  );
  const report = errorReport(error, { gate: "evaluate-model", model: "churn", provenance: sampleProvenance });

  it("is valid, fails, and says what, where and how to cure it", () => {
    expectValidReport(report);
    expect(report.verdict).toBe("fail");
    expect(report.summary).not.toContain("\n");
    expect(report.checks).toEqual([
      expect.objectContaining({
        id: "input",
        title: "Bad label",
        outcome: "error",
        severity: "critical",
        message: error.message,
        evidence: ["positive: yes"],
        location: { path: "preds.csv", line: 7 },
      }),
    ]);
  });

  it("exits 1 whatever fail-on says", () => {
    expect(exitCode(report.verdict, "never", report.checks)).toBe(1);
  });
});

describe("a report as bytes", () => {
  it("has no negative zero, and the same bytes each time", () => {
    const text = serialiseReport(sampleGateReport({ metrics: [sampleMetric({ value: -0 })] }));
    expect(text).toContain('"value": 0,');
    expect(text).not.toContain("-0");
    expect(serialiseReport(JSON.parse(text))).toBe(text);
    expect(text.endsWith("}\n")).toBe(true);
  });

  it.each([Number.NaN, Infinity, -Infinity])("is never made of %d", (value) => {
    expect(() => serialiseReport(sampleGateReport({ metrics: [sampleMetric({ value })] }))).toThrow(/as "value"/u);
  });
});

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function collect(value: unknown, see: (node: Record<string, unknown>) => void): void {
  if (Array.isArray(value)) for (const item of value) collect(item, see);
  if (!isRecord(value)) return;
  see(value);
  for (const item of Object.values(value)) collect(item, see);
}

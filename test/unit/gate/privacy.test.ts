import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { rowKey, rowValue } from "../../../src/errors/row-data.ts";
import { type PrivacySettings, redact, redactText } from "../../../src/gate/privacy.ts";
import { expectValidReport } from "../../support/report.ts";
import { sampleCheck, sampleGateReport, sampleMetric } from "../../support/sample-gate-report.ts";

const strict: PrivacySettings = { showValues: false, keyDisplay: "hash", suppressBelow: 0 };
const hash = (key: string) => createHash("sha256").update(key).digest("hex").slice(0, 12);

describe("a sentence", () => {
  const text = `label ${rowValue("canary-v")} of ${rowKey("canary-k")} in preds.csv is neither`;

  it("hides values and hashes keys", () => {
    expect(redactText(text, strict)).toBe(`label (hidden) of ${hash("canary-k")} in preds.csv is neither`);
  });

  it("reads on without keys", () => {
    expect(redactText(text, { ...strict, keyDisplay: "none" })).toBe("label (hidden) of a row in preds.csv is neither");
  });

  it("shows both where that was asked for, without the marks", () => {
    expect(redactText(text, { showValues: true, keyDisplay: "show" })).toBe(
      "label canary-v of canary-k in preds.csv is neither",
    );
  });
});

describe("a report with row data everywhere", () => {
  const value = rowValue("canary-v");
  const key = rowKey("canary-k");
  const both = `a ${value} b ${key} c`;
  const report = sampleGateReport({
    summary: both,
    model: both,
    checks: [
      sampleCheck({
        observed: both,
        message: both,
        evidence: [both],
        title: both,
        slice: { [both]: both },
        location: { path: both },
      }),
    ],
    metrics: [sampleMetric({ value: null, reason: both, challenger: both })],
    tables: [
      {
        id: "rows",
        title: both,
        note: both,
        columns: [
          { id: "key", title: both, type: "key" },
          { id: "value", title: "V", type: "value" },
          { id: "text", title: "T", type: "text" },
        ],
        rows: [
          ["canary-k", "canary-v", both],
          [key, value, null],
          [7, 12345, both],
          [null, null, both],
        ],
      },
    ],
    figures: [
      {
        id: "f",
        kind: "line",
        title: both,
        x: { title: both },
        y: { title: both },
        series: [{ name: both, points: [] }],
        categories: [both],
      },
    ],
    notes: [both],
  });

  it("keeps no canary, no mark and no number of a row", () => {
    const text = JSON.stringify(redact(report, strict));
    expect(text).not.toMatch(/canary|12345|[\uE000-\uE003]/u);
    expectValidReport(redact(report, strict));
  });

  it("hashes a key alike in a cell and in a sentence", () => {
    const [table] = redact(report, strict).tables;
    expect(table.rows.map((row) => row[0])).toEqual([hash("canary-k"), hash("canary-k"), hash("7"), null]);
    expect(table.rows.map((row) => row[1])).toEqual(["(hidden)", "(hidden)", "(hidden)", "(hidden)"]);
  });

  it("shows all of it, unmarked, where that was asked for", () => {
    const [table] = redact(report, { showValues: true, keyDisplay: "show", suppressBelow: 0 }).tables;
    expect(table.rows).toEqual([
      ["canary-k", "canary-v", "a canary-v b canary-k c"],
      ["canary-k", "canary-v", null],
      ["7", 12345, "a canary-v b canary-k c"],
      [null, null, "a canary-v b canary-k c"],
    ]);
  });
});

it("a report without row data or small counts stays as it is", () => {
  const report = sampleGateReport();
  expect(redact(report, { ...strict, suppressBelow: 10 })).toEqual(report);
});

import { expect, test } from "vitest";
import type { GateReport } from "../../../src/gate/report.ts";
import { driftCheckIds, driftRows, hasDrift } from "../../../src/report/drift.ts";
import { driftMarkdown } from "../../../src/report/drift-markdown.ts";

const report: Pick<GateReport, "checks" | "tables" | "figures"> = {
  checks: [
    {
      id: "rule:psi<=0.2@age",
      title: "psi <= 0.2 on age",
      outcome: "fail",
      severity: "critical",
      observed: 0.7,
      expected: "<= 0.2",
      slice: null,
      evidence: [],
      location: null,
    },
    {
      id: "rule:psi(missing)<=0.2@age",
      title: "psi(missing) <= 0.2 on age",
      outcome: "pass",
      severity: "critical",
      observed: 0,
      expected: "<= 0.2",
      slice: null,
      evidence: [],
      location: null,
    },
  ],
  tables: [
    {
      id: "drift",
      title: "Drift",
      columns: ["column", "metric", "value", "threshold", "noise", "p", "drifted", "verdict"].map((id) => ({
        id,
        title: id,
        type: "text" as const,
      })),
      rows: [
        ["age", "psi", 0.7, 0.2, 0.04, 0, true, "drifted"],
        ["age", "psi(missing)", 0, 0.2, 0, 1, false, "no drift"],
        ["a|b", "psi", 0.01, 0.2, 0.04, 0.4, false, "no drift"],
      ],
    },
  ],
  figures: [
    {
      id: "histogram-age",
      kind: "bar",
      title: "age",
      x: { title: "age" },
      y: { title: "share" },
      series: [
        { name: "reference", points: [1, 0.5, 0].map((y, x) => ({ x, y })) },
        { name: "now", points: [0, 0.5, 1].map((y, x) => ({ x, y })) },
      ],
    },
  ],
};

test("a row of drift has its own check, and both histograms on one scale where it is about values", () => {
  expect(hasDrift(report)).toBe(true);
  const [age, missing, other] = driftRows(report);
  expect(age).toMatchObject({ before: "█▅▁", now: "▁▅█", sign: "❌" });
  expect(age?.check?.id).toBe("rule:psi<=0.2@age");
  expect(missing).toMatchObject({ before: null, now: null });
  expect(missing?.check?.id).toBe("rule:psi(missing)<=0.2@age");
  expect(other?.check).toBeNull();
  expect([...driftCheckIds(report)]).toEqual(["rule:psi<=0.2@age", "rule:psi(missing)<=0.2@age"]);
});

test("a column's name breaks no table", () => {
  const [table = ""] = driftMarkdown(driftRows(report), 10);
  const cells = table.split("\n").map((line) => line.replaceAll("\\|", "").split("|").length);
  expect(new Set(cells).size).toBe(1);
});

import { describe, expect, test } from "vitest";
import type { Check } from "../../../src/gate/check.ts";
import { checkRunTextLimit, renderAnnotations, renderCheckRun } from "../../../src/report/check-run.ts";
import { decodeSections } from "../../../src/report/section.ts";
import {
  errorReport,
  failingReport,
  noRulesReport,
  passingReport,
  slicedReport,
  undecidedReport,
} from "../../support/sample-reports.ts";
import { sampleSection } from "../../support/section-context.ts";

describe("a check run", () => {
  test.each([
    [passingReport, "✅ all 4 rules hold, closest roc_auc 0.842 >= 0.80", "success"],
    [undecidedReport, "⚠️ Warning: recall on segment=self-serve undecided", "success"],
    [failingReport, "❌ roc_auc 0.842 < 0.85", "failure"],
    [errorReport, '⛔ rules, line 2: "auc" is no metric of a binary task', "failure"],
    [noRulesReport, "⚠️ Warning: no rules: reported only", "success"],
  ] as const)("says the verdict in its title and concludes as the step exits", (report, title, conclusion) => {
    const output = renderCheckRun(report, sampleSection(report));
    expect(output.title).toBe(title);
    expect(output.conclusion).toBe(conclusion);
  });

  test("holds the whole section in its text", () => {
    const section = sampleSection(slicedReport);
    expect(decodeSections(renderCheckRun(slicedReport, section).text)).toEqual([section]);
  });

  test("shortens a section that GitHub would refuse, and keeps its facts", () => {
    const checks = Array.from({ length: 30 }, () => slicedReport.checks).flat();
    const report = {
      ...slicedReport,
      checks,
      notes: Array.from({ length: 16 }, () => "word ".repeat(190)),
      tables: Array.from({ length: 60 }, () => ({
        ...slicedReport.tables[0],
        id: "t",
        title: "word ".repeat(20),
        columns: [{ id: "a", title: "a", type: "text" as const }],
        rows: Array.from({ length: 30 }, () => ["word ".repeat(20)]),
      })),
    };
    const section = sampleSection(report);
    expect(section.body.length).toBeGreaterThan(checkRunTextLimit);
    const { text } = renderCheckRun(report, section);
    expect(text.length).toBeLessThanOrEqual(checkRunTextLimit);
    expect(decodeSections(text).map(({ meta }) => meta)).toEqual([section.meta]);
  });
});

describe("annotations", () => {
  const located = (more: Partial<Check>): Check => ({
    id: "x",
    title: "a title",
    outcome: "fail",
    severity: "critical",
    observed: null,
    expected: "more",
    slice: null,
    evidence: [],
    location: { path: "rules.txt", line: 3 },
    ...more,
  });
  const levelOf = (more: Partial<Check>) =>
    renderAnnotations({ ...failingReport, checks: [located(more)] }).map(({ level }) => level);

  test("stand where a check that does not hold names a place", () => {
    expect(renderAnnotations(failingReport)).toEqual([]);
    expect(renderAnnotations(errorReport)).toEqual([
      {
        path: ".github/modelgate.yml",
        startLine: 14,
        level: "failure",
        title: "Input rules",
        message:
          'rules, line 2: "auc" is no metric of a binary task; near it are roc_auc, accuracy, gini\n  auc >= 0.85\n  ^^^',
      },
    ]);
  });

  test("are as severe as their check", () => {
    expect(levelOf({})).toEqual(["failure"]);
    expect(levelOf({ severity: "warning" })).toEqual(["warning"]);
    expect(levelOf({ outcome: "inconclusive" })).toEqual(["warning"]);
    expect(levelOf({ severity: "info" })).toEqual(["notice"]);
    expect(levelOf({ outcome: "error", severity: "warning" })).toEqual(["failure"]);
    expect(levelOf({ outcome: "pass" })).toEqual([]);
  });

  test("begin at line 1 where the place has none, and always say something", () => {
    const [annotation] = renderAnnotations({
      ...failingReport,
      checks: [located({ location: { path: "a.csv" }, message: "" })],
    });
    expect(annotation).toMatchObject({ startLine: 1, message: "needed more" });
  });
});

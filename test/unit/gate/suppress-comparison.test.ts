import { describe, expect, it } from "vitest";
import type { Check } from "../../../src/gate/check.ts";
import { redact } from "../../../src/gate/privacy.ts";
import type { GateReport, ReportTable } from "../../../src/gate/report.ts";
import { renderMarkdownReport } from "../../../src/report/markdown.ts";
import { expectValidReport } from "../../support/report.ts";
import { sampleComparisons, worseReport } from "../../support/sample-comparisons.ts";
import { sampleCheck, sampleGateReport } from "../../support/sample-gate-report.ts";

/** Counts and figures that stand nowhere else in the report, so that a text that holds one has leaked it. */
function withSmallSlice(): GateReport {
  const [basic] = worseReport.metrics.filter(({ slice }) => slice?.["plan"] === "basic");
  const [check] = worseReport.checks.filter(({ slice }) => slice?.["plan"] === "basic");
  if (basic?.champion === undefined || basic.difference === undefined || check === undefined) throw new Error("sample");
  const slice = { plan: "tiny" };
  const support = { n: 7 };
  const interval = { low: -0.43571, high: -0.13573, level: 0.95, method: "newcombe" };
  return {
    ...worseReport,
    metrics: [
      ...worseReport.metrics,
      {
        ...basic,
        ...{ slice, support, value: 0.71237, champion: { value: 0.91239, interval: null } },
        difference: { ...basic.difference, value: -0.20002, interval },
      },
    ],
    checks: [
      ...worseReport.checks,
      {
        ...check,
        ...{
          id: "rule:roc_auc@plan=tiny",
          title: "roc_auc on plan=tiny",
          slice,
          support,
          interval,
          observed: -0.20002,
        },
        message: "0.71237 against 0.91239",
        margin: { edge: -0.01357, better: "higher", word: "worse", moreRows: 4321 },
        baseline: { name: "champion", value: 0.91239 },
      },
    ],
  };
}

const masked = (report: GateReport) => {
  const shown = redact(report, { showValues: false, keyDisplay: "none", suppressBelow: 10 });
  expectValidReport(shown);
  return shown;
};

const canaries = ["0.7123", "0.9123", "0.2000", "0.4357", "0.1357", "0.0135", "4321", "4,321"];

describe("a slice of a comparison with too few rows", () => {
  it("leaves nothing of champion, difference, interval, margin or forecast", () => {
    const text = JSON.stringify(masked(withSmallSlice())) + renderMarkdownReport(masked(withSmallSlice()));
    expect(canaries.filter((canary) => text.includes(canary))).toEqual([]);
  });
  it("is told by the canaries where nothing is masked", () => {
    const text = JSON.stringify(withSmallSlice());
    expect(canaries.some((canary) => text.includes(canary))).toBe(true);
  });
});

function flipsTable(rows: ReportTable["rows"]): ReportTable {
  return {
    id: "flips",
    title: "Flips",
    columns: [
      { id: "slice", title: "slice", type: "name" },
      { id: "right_to_wrong", title: "right to wrong", type: "count" },
      { id: "wrong_to_right", title: "wrong to right", type: "count" },
    ],
    rows,
  };
}

describe("rows that changed", () => {
  const listed: ReportTable = {
    id: "flipped-rows",
    title: "Rows that changed",
    columns: [
      { id: "key", title: "id", type: "key" },
      { id: "change", title: "change", type: "text" },
    ],
    rows: [["a", "right to wrong"]],
  };
  const tablesOf = (rows: ReportTable["rows"]) => {
    const { tables } = masked({ ...worseReport, tables: [flipsTable(rows), listed] });
    return { counts: tables[0]?.rows, listed: tables[1]?.rows };
  };

  it("are masked below the least count, with the complement, and not listed", () => {
    const { counts, listed: rows } = tablesOf([
      ["all rows", 214, 131],
      ["plan=basic", 3, 61],
      ["plan=pro", 211, 70],
    ]);
    expect(counts?.[1]?.[1]).toBeNull();
    expect(counts?.[2]?.[1]).toBeNull();
    expect(rows).toEqual([]);
  });
  it("are listed where every count is large enough", () => {
    expect(tablesOf([["all rows", 214, 131]]).listed).toHaveLength(1);
  });
  it("leave no share of which the count is small", () => {
    const [rule] = worseReport.checks;
    if (rule === undefined) throw new Error("sample");
    const { margin: _margin, ...own } = rule;
    const flipped = { ...own, id: "rule:flips<=0.02", observed: 0.00024, message: "0.00024", support: { n: 12480 } };
    expect(masked({ ...worseReport, checks: [flipped] }).checks[0]?.observed).toBeNull();
  });
});

it.each(Object.entries(sampleComparisons))("the sample %s is valid, masked or not", (_name, report) => {
  expectValidReport(report);
  masked(report);
});

describe("shares of rows that changed, by slice", () => {
  const flips = (slice: Check["slice"], n: number, changed: number): Check => ({
    ...sampleCheck(),
    id: `rule:flips<=0.3${slice === null ? "" : `@segment=${slice["segment"]}`}`,
    title: "flips <= 30%",
    observed: changed / n,
    expected: "<= 30%",
    interval: { low: 0.05, high: 0.25, level: 0.95, method: "wilson" },
    slice,
    support: { n },
  });
  const checks = [flips({ segment: "big" }, 188, 25), flips({ segment: "tiny" }, 12, 1)];
  const shown = (report: Partial<GateReport>) =>
    masked(sampleGateReport({ metrics: [], ...report })).checks.map(({ observed }) => observed);

  it("hide a second slice where one is hidden, since both add up to all rows", () => {
    expect(shown({ checks: [flips(null, 200, 26), ...checks] })).toEqual([0.13, null, null]);
    expect(shown({ checks })).toEqual([null, null]);
    const three = [flips({ segment: "big" }, 100, 12), flips({ segment: "mid" }, 88, 13), checks[1]];
    expect(shown({ checks: [flips(null, 200, 26), ...three] })).toEqual([0.13, 0.12, null, null]);
  });

  it("are not told twice where two rules ask for them", () => {
    const twice = checks.map((check) => ({ ...check, id: check.id.replace("0.3", "0.4") }));
    expect(shown({ checks: [flips(null, 200, 26), ...checks, ...twice] })).toEqual([0.13, null, null, null, null]);
  });

  it("are hidden where the table of rows that changed hides one of both counts", () => {
    const table = flipsTable([["segment=big", 3, 20]]);
    expect(shown({ checks: [flips({ segment: "big" }, 100, 23)], tables: [table] })).toEqual([null]);
    expect(shown({ checks: [flips({ segment: "big" }, 100, 23)] })).toEqual([0.23]);
  });
});

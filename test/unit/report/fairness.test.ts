import { describe, expect, test } from "vitest";
import type { GateReport, MetricRow } from "../../../src/gate/report.ts";
import { commentBody } from "../../../src/report/body.ts";
import { composeComment } from "../../../src/report/comment.ts";
import { treatedRows } from "../../../src/report/fairness.ts";
import { renderHtml } from "../../../src/report/html.ts";
import { renderSummary } from "../../../src/report/markdown.ts";
import { decidingNumbers } from "../../../src/report/section.ts";
import { renderTerminal } from "../../../src/report/terminal.ts";
import { readHtml } from "../../support/rendered.ts";
import { sampleCheck, sampleGateReport, sampleMetric } from "../../support/sample-gate-report.ts";
import { sampleHead, sampleSection } from "../../support/section-context.ts";

const interval = (low: number, high: number) => ({ low, high, level: 0.95, method: "bootstrap" });
const name = (id: string) => ({ id, title: id, type: "name" as const });
const number = (id: string) => ({ id, title: id, type: "number" as const });

function ratio(attribute: string, changes: Partial<MetricRow>): MetricRow {
  return sampleMetric({ id: `demographic_parity_ratio on ${attribute}`, direction: "higher", ...changes });
}

const figure: GateReport["figures"][number] = {
  id: "bars-selection_rate-race",
  kind: "bar",
  title: "selection_rate by race",
  x: { title: "race" },
  y: { title: "share", domain: [0, 1] },
  series: [{ name: "selection_rate", points: [{ x: 0, y: 0.36, low: 0.31, high: 0.42, n: 310 }] }],
  categories: ["Asian"],
};

const report = sampleGateReport({
  gate: "bias-report",
  verdict: "fail",
  summary: "four_fifths on race 0.72 < 0.8",
  checks: [
    sampleCheck({ id: "rule:four_fifths@sex", title: "four_fifths on sex", observed: 0.9, expected: ">= 0.8" }),
    sampleCheck({
      id: "rule:four_fifths@race",
      title: "four_fifths on race",
      outcome: "fail",
      observed: 0.72,
      expected: ">= 0.8",
      message: '"Asian" get the favourable outcome 0.72 times as often as "White" (race)',
      evidence: ["over all groups it is 0.2: few|people with 9 is too small to decide (min-group-size 30)"],
    }),
  ],
  metrics: [
    ratio("sex", { value: 0.9, interval: interval(0.85, 0.97) }),
    ratio("race", { value: 0.72, interval: interval(0.65, 0.8) }),
    ratio("age", { value: null, reason: "selection_rate is 0 in every group, so there is no ratio" }),
  ],
  tables: [
    {
      id: "groups",
      title: "Groups",
      columns: [
        name("attribute"),
        name("group"),
        number("selection_rate"),
        { id: "decides", title: "", type: "boolean" },
      ],
      rows: [
        ["sex", "F", 0.45, true],
        ["sex", "M", 0.5, true],
        ["race", "White", 0.5, true],
        ["race", "Asian", 0.36, true],
        ["race", "Black", 0.41, true],
        ["race", "few|people", 0.1, false],
      ],
    },
    {
      id: "disparities",
      title: "Disparities",
      columns: [name("attribute"), name("metric"), number("value")],
      rows: [["race", "demographic_parity_ratio", 0.72]],
    },
  ],
  figures: [figure],
});

describe("who is treated worst", () => {
  test("is the attribute with the lowest ratio first, small groups left out, undefined ones last", () => {
    expect(treatedRows(report)).toEqual([
      {
        sign: "❌",
        attribute: "race",
        where: "",
        worst: { name: "Asian", rate: "36.0 %" },
        best: { name: "White", rate: "50.0 %" },
        ratio: "0.72 (0.65 … 0.80)",
        level: 0.95,
        champion: null,
      },
      {
        sign: "✅",
        attribute: "sex",
        where: "",
        worst: { name: "F", rate: "45.0 %" },
        best: { name: "M", rate: "50.0 %" },
        ratio: "0.90 (0.85 … 0.97)",
        level: 0.95,
        champion: null,
      },
      {
        sign: "",
        attribute: "age",
        where: "",
        worst: null,
        best: null,
        ratio: "undefined: selection_rate is 0 in every group, so there is no ratio",
        level: null,
        champion: null,
      },
    ]);
  });

  test("is told beside the champion's where there is one", () => {
    const compared = {
      ...report,
      metrics: [
        ratio("race", {
          value: 0.72,
          interval: interval(0.65, 0.8),
          champion: { value: 0.8, interval: null },
          difference: {
            value: -0.08,
            interval: interval(-0.12, -0.04),
            method: "bootstrap",
            p: 0.01,
            verdict: "worse",
          },
        }),
      ],
    } as const;
    expect(treatedRows(compared)[0]?.champion).toEqual({ ratio: "0.800", change: "−0.080 (−0.120 … −0.040)" });
    expect(commentBody(compared)).toContain("| champion | change");
  });

  test("is told inside each stratum", () => {
    const [groups, disparities] = report.tables;
    if (groups === undefined || disparities === undefined) throw new Error("a table is missing");
    const strata = {
      ...report,
      checks: [
        sampleCheck({
          id: "rule:four_fifths@race@region=west",
          title: "four_fifths on race, where region=west",
          outcome: "fail",
        }),
      ],
      metrics: [ratio("race", { value: 0.72, slice: { region: "west" } })],
      tables: [
        {
          ...groups,
          columns: [name("attribute"), name("stratum"), ...groups.columns.slice(1)],
          rows: groups.rows.map(([attribute = null, ...rest]) => [attribute, "region=west", ...rest]),
        },
        disparities,
      ],
    };
    expect(treatedRows(strata)).toMatchObject([{ where: "region=west", sign: "❌", worst: { name: "Asian" } }]);
    expect(commentBody(strata)).toContain("`region=west`");
  });

  test("names nobody whose rate privacy masks", () => {
    const [groups, disparities] = report.tables;
    if (groups === undefined || disparities === undefined) throw new Error("a table is missing");
    const masked = {
      ...groups,
      rows: groups.rows.map((row) => [row[0] ?? null, row[1] ?? null, null, row[3] ?? null]),
    };
    const rows = treatedRows({ ...report, tables: [masked, disparities] });
    expect(rows.map(({ worst }) => worst)).toEqual([null, null, null]);
  });

  test("stands first in the comment's part, before the rules and their sentences", () => {
    const text = commentBody(report);
    expect(text).toContain("| ❌ | `race` | `Asian` 36.0 % | `White` 50.0 % |".replaceAll(" %", "\u00A0%"));
    expect(text.indexOf("least often")).toBeLessThan(text.indexOf("`four_fifths on race`"));
    expect(text.indexOf("`race`")).toBeLessThan(text.indexOf("`sex`"));
  });

  test("is folded with everything else where the gate passes", () => {
    const text = commentBody({ ...report, verdict: "pass", checks: report.checks.slice(0, 1) });
    expect(text.startsWith("<details>")).toBe(true);
    expect(text).toContain("least often");
  });

  test("begins the page, with the bars of the groups beside it and not twice", async () => {
    const { text, elements } = readHtml(await renderHtml(report));
    expect(text.indexOf("Who is treated worst")).toBeLessThan(text.indexOf("Rules"));
    expect(text.split("selection_rate by race").length - 1).toBeGreaterThan(0);
    expect(elements.filter(({ tag, attributes }) => tag === "rect" && attributes["class"] === "bar")).toHaveLength(1);
  });
});

describe("the line under the heading", () => {
  test("is the sentence of the rule that fails, with what was needed", () => {
    expect(decidingNumbers(report)).toEqual({
      value: '"Asian" get the favourable outcome 0.72 times as often as "White" (race)',
      beside: "; needed ≥ 0.8",
    });
  });

  test("says where all holds who gets the favourable outcome least and most often", () => {
    const [holding] = report.checks;
    if (holding === undefined) throw new Error("no check");
    expect(decidingNumbers({ ...report, verdict: "pass", checks: [holding] })).toEqual({
      value: '"Asian" 36.0 % against "White" 50.0 %',
      beside: " get the favourable outcome (race), the widest gap: ratio (95 %) 0.72 (0.65 … 0.80)",
    });
  });
});

test("a long table is folded under the number of its rows", async () => {
  const [groups, disparities] = report.tables;
  if (groups === undefined || disparities === undefined) throw new Error("no table");
  const long = { ...disparities, rows: Array.from({ length: 61 }, () => disparities.rows[0] ?? []) };
  const folded = readHtml(await renderHtml({ ...report, tables: [groups, long] })).text;
  expect(folded).toContain("61 rows");
  expect(readHtml(await renderHtml(report)).text).not.toContain("1 row ");
});

test("who is treated worst reads as its golden comment", async () => {
  const comment = composeComment([sampleSection(report)], { head: sampleHead, model: report.model });
  await expect(`${comment}\n`).toMatchFileSnapshot("../../golden/report/comment-fairness.md");
});

test("each fact of a rule has a line of its own on a terminal", () => {
  const lines = renderTerminal(report, { colour: false, width: 200 }).split("\n");
  const at = lines.findIndex((line) => line.startsWith("✗ four_fifths on race: "));
  expect(lines[at]).toContain('as often as "White" (race)');
  expect(lines[at + 1]).toMatch(/^ {2}- over all groups it is 0\.2: few\|people with 9/);
});

test("who is treated worst stands in the job summary before the rules", () => {
  const summary = renderSummary(report);
  const worst = summary.indexOf("| ❌ | `race` | `Asian` 36");
  expect(worst).toBeGreaterThan(0);
  expect(worst).toBeLessThan(summary.indexOf("| ❌ | `four_fifths on race` |"));
});

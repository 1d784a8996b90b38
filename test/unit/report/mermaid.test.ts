import { describe, expect, test } from "vitest";
import type { Figure } from "../../../src/gate/report.ts";
import { figureTable } from "../../../src/report/figure-table.ts";
import { mermaidChart } from "../../../src/report/mermaid.ts";
import { failingReport, regressionReport } from "../../support/sample-reports.ts";

const figureOf = (id: string) =>
  [...failingReport.figures, ...regressionReport.figures].find((figure) => figure.id === id) ??
  ({ id, kind: "line", title: id, x: { title: "x" }, y: { title: "y" }, series: [] } satisfies Figure);

describe("a Mermaid chart", () => {
  test("shows a calibration's bins as bars beside the diagonal", () => {
    expect(mermaidChart(figureOf("calibration"))?.split("\n")).toEqual([
      "```mermaid",
      "xychart-beta",
      '  title "Calibration"',
      '  x-axis "mean score" ["0.042", "0.147", "0.246", "0.349", "0.452", "0.551", "0.648", "0.752", "0.85", "0.938"]',
      '  y-axis "share of positives" 0 --> 1',
      "  bar [0.031, 0.139, 0.262, 0.371, 0.44, 0.583, 0.689, 0.731, 0.866, 0.954]",
      "  line [0.042, 0.147, 0.246, 0.349, 0.452, 0.551, 0.648, 0.752, 0.85, 0.938]",
      "```",
    ]);
  });

  test("shows a curve at even places, rising at once where it does", () => {
    const steps: Figure = {
      ...figureOf("roc"),
      series: [
        {
          name: "m",
          points: [
            { x: 0, y: 0 },
            { x: 0, y: 0.5 },
            ...Array.from({ length: 30 }, (_, index) => ({ x: (index + 1) / 30, y: 0.5 + (index + 1) / 60 })),
          ],
        },
      ],
    };
    const line =
      mermaidChart(steps)
        ?.split("\n")
        .find((one) => one.startsWith("  line")) ?? "";
    expect(line).toMatch(/^ {2}line \[0\.5, 0\.525, /);
    expect(line.endsWith(", 1]")).toBe(true);
    expect(line.split(",").length).toBe(21);
  });

  test("shows bars by their names", () => {
    expect(mermaidChart(figureOf("residuals"))).toContain('["_150", "_100", "_50", "0", "50", "100", "150"]');
  });

  test("is not drawn where it would tell nothing", () => {
    expect(mermaidChart(figureOf("confusion"))).toBeNull();
    expect(mermaidChart({ ...figureOf("roc"), series: [] })).toBeNull();
    expect(mermaidChart({ ...figureOf("roc"), series: [{ name: "m", points: [{ x: 1, y: 1 }] }] })).toBeNull();
  });
});

describe("the table beside a figure", () => {
  test("has a matrix's counts by class", () => {
    expect(figureTable(figureOf("confusion")).rows).toEqual([
      ["stays", 8927, 1057],
      ["churns", 744, 1752],
    ]);
  });

  test("counts rows where a matrix is drawn by shares, and has no row without a cell", () => {
    const shares: Figure = {
      ...figureOf("confusion"),
      series: [
        {
          name: "stays",
          points: [
            { x: 0, y: 0.9, n: 90 },
            { x: 1, y: 0.1, n: 10 },
          ],
        },
        { name: "churns", points: [] },
      ],
    };
    expect(figureTable(shares).rows).toEqual([["stays", 90, 10]]);
  });

  test("thins a long curve to its shape with both ends", () => {
    const { rows } = figureTable(figureOf("roc"));
    expect(rows.length).toBe(21);
    expect([rows[0], rows.at(-1)]).toEqual([
      [0, 0],
      [1, 1],
    ]);
  });

  test("keeps bars and counts of a calibration", () => {
    const table = figureTable(figureOf("calibration"));
    expect(table.columns.map(({ id }) => id)).toEqual(["x", "y", "low", "high", "n"]);
    expect(table.rows[0]?.[4]).toBe(5210);
  });
});

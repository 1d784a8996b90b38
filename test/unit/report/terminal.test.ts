import { describe, expect, test } from "vitest";
import { UserError } from "../../../src/errors/user-error.ts";
import { errorReport } from "../../../src/gate/error-report.ts";
import { composeComment } from "../../../src/report/comment.ts";
import { annotationText } from "../../../src/report/escape.ts";
import { renderHtml } from "../../../src/report/html.ts";
import { renderSummary } from "../../../src/report/markdown.ts";
import { renderTerminal } from "../../../src/report/terminal.ts";
import { displayWidth, wrap } from "../../../src/report/terminal-table.ts";
import { worseReport } from "../../support/sample-comparisons.ts";
import { failingReport, passingReport, sampleReports, slicedReport } from "../../support/sample-reports.ts";
import { sampleHead, sampleSection } from "../../support/section-context.ts";

const plain = (text: string) => text.replace(/\u001B\[\d+m/g, "");

describe("a report on a terminal", () => {
  test("says the same with and without colour", () => {
    for (const report of Object.values(sampleReports)) {
      const coloured = renderTerminal(report, { colour: true, width: 100 });
      expect(coloured).toContain("\u001B[");
      expect(plain(coloured)).toBe(renderTerminal(report, { colour: false, width: 100 }));
    }
  });

  test.each([60, 80, 100, 140])("of %d letters keeps its tables within", (width) => {
    for (const report of Object.values(sampleReports)) {
      const lines = renderTerminal(report, { colour: false, width }).split("\n");
      expect(lines.filter((line) => displayWidth(line) > width)).toEqual([]);
    }
  });

  test("gives up the drawing before a rule's name", () => {
    expect(renderTerminal(failingReport, { colour: false, width: 140 })).toContain("╟──●─┆╢");
    const narrow = renderTerminal(slicedReport, { colour: false, width: 110 });
    expect(narrow).not.toContain("╟");
    expect(narrow).toContain("recall >= 0.6 with 95% confidence on segment=public sector ");
  });
});

test("what would cure bad input stands on lines of its own, as it is to be pasted", async () => {
  for (const fix of ["key: id", "- uses: actions/checkout@v6\n  with:\n    lfs: true"]) {
    const report = errorReport(new UserError("key: the file names none", { title: "Input key", fix }), passingReport);
    const lines = fix.split("\n");
    const terminal = renderTerminal(report, { colour: false, width: 100 });
    expect(terminal).toContain(`✗ key: the file names none\n${lines.map((line) => `    ${line}\n`).join("")}`);
    const fence = `\`\`\`\n${fix}\n\`\`\``;
    expect(renderSummary(report)).toContain(fence);
    expect(composeComment([sampleSection(report)], { head: sampleHead, model: report.model })).toContain(fence);
    expect(await renderHtml(report)).toMatch(/<pre[^>]*>.*<\/pre>/su);
    expect(annotationText(`key: the file names none\n${fix}`)).toBe(`key: the file names none\n${fix}`);
  }
});

test("a sentence under a table is wrapped and never cut", () => {
  const text = renderTerminal(worseReport, { colour: false, width: 50 }).replace(/\s+/g, " ");
  expect(text).toContain("214 rows went from right to wrong, 131 from wrong to right");
});

test("wide letters take two places and marks none", () => {
  expect([displayWidth("abc"), displayWidth("日本"), displayWidth("e\u0301"), displayWidth("👩‍👩‍👧‍👦")]).toEqual([
    3, 4, 1, 8,
  ]);
});

test("words wrap at the width, longer ones stand alone", () => {
  expect(wrap("one two three", 7)).toEqual(["one two", "three"]);
  expect(wrap("abcdefghij k", 4)).toEqual(["abcdefghij", "k"]);
});

import { describe, expect, test } from "vitest";
import type { GateReport } from "../../../src/gate/report.ts";
import { renderCheckRun } from "../../../src/report/check-run.ts";
import { composeComment } from "../../../src/report/comment.ts";
import { renderHtml } from "../../../src/report/html.ts";
import { renderMarkdownReport, renderSummary } from "../../../src/report/markdown.ts";
import { plainText } from "../../../src/report/plain-text.ts";
import { decodeSections } from "../../../src/report/section.ts";
import { renderTerminal } from "../../../src/report/terminal.ts";
import { hostileStrings } from "../../support/hostile-strings.ts";
import { countTags, findLinks, type Rendered, readHtml, renderMarkdown } from "../../support/rendered.ts";
import { dataGateReport, multiclassReport, renamed, slicedReport } from "../../support/sample-reports.ts";
import { sampleHead, sampleSection } from "../../support/section-context.ts";

/** A report of every shape that is not too large to be rendered hundreds of times. */
const report: GateReport = {
  ...multiclassReport,
  checks: [...multiclassReport.checks.slice(1, 2), ...slicedReport.checks.slice(-2, -1), ...dataGateReport.checks],
  metrics: [...multiclassReport.metrics.slice(-2), ...slicedReport.metrics.slice(-2)],
  tables: multiclassReport.tables.slice(1),
  figures: [...multiclassReport.figures, ...slicedReport.figures.slice(2, 3)],
};
// Code and spans come and go with what is escaped, fences with lines; everything else must stay as it is.
const varying = ["code", "span", "pre"];
const ownLinks = /^https:\/\/github\.com\/acme\/churn-model\/actions\/runs\/912345678(?:\/artifacts\/42)?$/;
const cases = hostileStrings.map((text) => [text.slice(0, 30), text] as const);

function expectTame(rendered: Rendered, benign: Rendered): void {
  expect(countTags(rendered, varying)).toEqual(countTags(benign, varying));
  expect(findLinks(rendered)).toEqual([]);
  for (const { tag, attributes } of rendered.elements) {
    if (tag === "a") expect(attributes["href"]).toMatch(ownLinks);
    expect(
      Object.keys(attributes).filter(
        (name) => name.startsWith("on") || name === "src" || name === "srcset" || name === "style",
      ),
    ).toEqual([]);
  }
}

/** A name without anything to escape, empty where the hostile one has nothing to show either. */
const tame = (text: string) => renamed(report, () => (plainText(text) === "" ? "" : "name"));

describe("a report full of a hostile string", () => {
  const comment = (one: GateReport) =>
    composeComment([sampleSection(one, { reproduce: one.model })], { head: sampleHead, model: one.model });
  const usual = renderMarkdown(comment(tame("x")));

  test.each(cases)("is a comment like any other: %j", (_name, text) => {
    const hostile = renamed(report, () => text);
    const written = comment(hostile);
    const rendered = renderMarkdown(written);
    expectTame(rendered, plainText(text) === "" ? renderMarkdown(comment(tame(text))) : usual);
    expect(rendered.comments.length).toBe(3);
    expect(decodeSections(written)).toEqual([sampleSection(hostile, { reproduce: text })]);
    expect(written.length).toBeLessThanOrEqual(65_536);
  });

  const summaryOf = (one: GateReport) => renderMarkdown(renderSummary(one));
  const usualSummary = summaryOf(tame("x"));

  test.each(cases)("is a job summary like any other: %j", (_name, text) => {
    const rendered = summaryOf(renamed(report, () => text));
    expectTame(rendered, plainText(text) === "" ? summaryOf(tame(text)) : usualSummary);
    expect(rendered.comments).toEqual([]);
  });

  test.each(cases)("is a check run like any other: %j", (_name, text) => {
    const hostile = renamed(report, () => text);
    const output = renderCheckRun(hostile, sampleSection(hostile));
    expect(output.title).not.toMatch(/[\p{Cc}\u202E\u2066]/u);
    expect(output.title.length).toBeLessThanOrEqual(255);
    expect(findLinks(renderMarkdown(output.summary))).toEqual([]);
    expect(decodeSections(output.text).length).toBe(1);
    expect(
      output.annotations.every(
        ({ title, message }) => message !== "" && title.isWellFormed() && message.isWellFormed(),
      ),
    ).toBe(true);
  });

  test.each(cases)("is terminal text without controls: %j", (_name, text) => {
    const shown = renderTerminal(
      renamed(report, () => text),
      { colour: false, width: 100 },
    );
    expect(shown.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069\u200B]/u);
  });

  const inWords = (html: string) => readHtml(html);
  test("is an HTML page like any other", async () => {
    const usualPage = countTags(inWords(await renderHtml(tame("x"))), [...varying, "br"]);
    for (const text of hostileStrings) {
      if (plainText(text) === "" || text.length > 100_000) continue;
      const html = await renderHtml(renamed(report, () => text));
      const page = inWords(html);
      const found = countTags(page, [...varying, "br"]);
      expect({ text: text.slice(0, 40), ...found }).toEqual({ text: text.slice(0, 40), ...usualPage });
      expect(
        page.elements.every(({ attributes }) =>
          Object.keys(attributes).every((name) => !name.startsWith("on") && name !== "src" && name !== "style"),
        ),
      ).toBe(true);
      expect(
        page.elements
          .filter(({ tag }) => tag === "a")
          .every(({ attributes }) => ownLinks.test(attributes["href"] ?? "")),
      ).toBe(true);
      expect(page.comments).toEqual([]);
    }
  });
});

test("a Markdown report names the file and its digest in full and ends with a newline", () => {
  const written = renderMarkdownReport(slicedReport);
  expect(written).toContain("`churn/preds.csv`");
  expect(written.endsWith("|\n")).toBe(true);
});

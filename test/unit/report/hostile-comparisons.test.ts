import { describe, expect, test } from "vitest";
import { composeComment } from "../../../src/report/comment.ts";
import { renderHtml } from "../../../src/report/html.ts";
import { renderTerminal } from "../../../src/report/terminal.ts";
import { hostileStrings } from "../../support/hostile-strings.ts";
import { countTags, readHtml, renderMarkdown } from "../../support/rendered.ts";
import { contestReport, worseReport } from "../../support/sample-comparisons.ts";
import { renamed } from "../../support/sample-reports.ts";
import { sampleHead, sampleSection } from "../../support/section-context.ts";

const cases = hostileStrings.map((text) => [text.slice(0, 30), text] as const);
const varying = ["code", "span", "pre"];

describe.each([
  ["a failing comparison", worseReport],
  ["a contest", contestReport],
])("%s full of a hostile string", (_kind, report) => {
  test.each(cases)("holds no element or attribute of the data's: %j", async (_name, text) => {
    const hostile = renamed(report, () => text);
    const comment = renderMarkdown(
      composeComment([sampleSection(hostile)], { head: sampleHead, model: hostile.model }),
    );
    const page = readHtml(await renderHtml(hostile));
    for (const { attributes } of [...comment.elements, ...page.elements]) {
      expect(Object.keys(attributes).filter((name) => name.startsWith("on") || name === "src")).toEqual([]);
    }
    expect(countTags(comment, varying)["script"] ?? 0).toBe(0);
    expect(renderTerminal(hostile, { colour: false, width: 110 })).not.toContain("\u001B");
  });
});

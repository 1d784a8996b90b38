import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { composeComment } from "../../../src/report/comment.ts";
import { renderHtml } from "../../../src/report/html.ts";
import { ownSentence } from "../../../src/report/plain-text.ts";
import { renderTerminal } from "../../../src/report/terminal.ts";
import { readHtml } from "../../support/rendered.ts";
import { tooFewReport } from "../../support/sample-comparisons.ts";
import { sampleHead, sampleSection } from "../../support/section-context.ts";

const figures = "0.877 against 0.867, a difference of +0.011 (95%: -0.029 to +0.051), allowed -0.01";
const shown = "the smallest difference that this sample could have shown is about 0.0574";
const more = "about 800 more rows would settle it (power 0.8)";

describe("a sentence of ours that is too long", () => {
  test("loses whole clauses from its end, and keeps how many rows it needs", () => {
    const whole = [figures, shown, more].join("; ");
    expect(ownSentence(whole)).toBe(whole);
    expect(ownSentence(whole, 200)).toBe(`${figures}; ${more}; …`);
    expect(ownSentence([figures, more, shown].join("; "), 200)).toBe(`${figures}; ${more}; …`);
  });

  test("loses the middle of an overlong name first", () => {
    const cut = ownSentence(`recall on region=${"x".repeat(500)} is undecided; ${more}`, 200);
    expect(cut).toMatch(/^recall on region=x+…x+ is undecided; about 800 more rows would settle it \(power 0\.8\)$/u);
  });

  test("is never longer than its limit", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme" })), fc.integer({ min: 20, max: 300 }), (clauses, limit) => {
        expect(ownSentence([...clauses, more].join("; "), limit).length).toBeLessThanOrEqual(limit);
      }),
    );
  });
});

test("what an undecided rule needs is told whole in comment, page and terminal", async () => {
  const message = [figures, shown, more].join("; ");
  const report = {
    ...tooFewReport,
    checks: tooFewReport.checks.map((check) => ({ ...check, message, evidence: ["x"] })),
  };
  const { text } = readHtml(await renderHtml(report));
  expect(text).toContain(message);
  expect(composeComment([sampleSection(report)], { head: sampleHead, model: report.model })).toContain(message);
  expect(renderTerminal(report, { colour: false, width: 200 }).replace(/\s+/g, " ")).toContain(message);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { composeComment } from "../../../src/report/comment.ts";
import { cutMarkdown } from "../../../src/report/cut-markdown.ts";
import { markdownCode, markdownText } from "../../../src/report/escape.ts";
import { drawInterval, drawingWidth } from "../../../src/report/interval-text.ts";
import { showFigures } from "../../../src/report/numbers.ts";
import { plainText } from "../../../src/report/plain-text.ts";
import { decodeSections, encodeSection } from "../../../src/report/section.ts";
import { countTags, findLinks, renderMarkdown } from "../../support/rendered.ts";
import { passingReport, renamed, slicedReport } from "../../support/sample-reports.ts";
import { sampleHead, sampleSection } from "../../support/section-context.ts";

/** Letters that mean something to Markdown, HTML, GitHub or a terminal, far more often than chance gives them. */
const hostileText = fc.string({
  unit: fc.oneof(
    {
      weight: 4,
      arbitrary: fc.constantFrom(
        ..."`*_[]()<>!#|\\~$@:&-+=.'\"/ \n\r\t0aAgGwWhH".split(""),
        "www.",
        "http://",
        "<!--",
        "-->",
        "](",
        "&#",
        "\u202E",
        "\u200B",
        "\u001B[",
        "\uD83D",
        "👍",
        "::",
      ),
    },
    { weight: 1, arbitrary: fc.string({ unit: "binary", minLength: 1, maxLength: 1 }) },
  ),
  maxLength: 60,
});

test("any text in a table cell, a heading and a line stays that text", () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const escaped = markdownText(text);
      const rendered = renderMarkdown(
        `### x ${escaped}\n\n| ${escaped} | b |\n|---|---|\n| ${markdownCode(text)} | y |\n\n${escaped}y`,
      );
      expect(countTags(rendered, ["span", "code"])).toEqual({
        html: 1,
        head: 1,
        body: 1,
        h3: 1,
        table: 1,
        thead: 1,
        tbody: 1,
        tr: 2,
        th: 2,
        td: 2,
        p: 1,
      });
      expect(findLinks(rendered)).toEqual([]);
      expect(rendered.text).toContain(plainText(text, 1000));
    }),
    { numRuns: 1500, seed: 1 },
  );
});

test("plain text is plain already", () => {
  fc.assert(
    fc.property(hostileText, fc.integer({ min: 8, max: 80 }), (text, limit) => {
      const plain = plainText(text, limit);
      expect(plain.length).toBeLessThanOrEqual(limit);
      expect(plainText(plain, limit)).toBe(plain);
    }),
    { numRuns: 2000, seed: 1 },
  );
});

test("sections come back from their text whatever their names", () => {
  fc.assert(
    fc.property(hostileText, hostileText, (model, name) => {
      const section = sampleSection({ ...renamed(passingReport, () => name), model }, { reproduce: name });
      expect(decodeSections(`${name}\n\n${encodeSection(section)}\n\n${name}`)).toEqual([section]);
    }),
    { numRuns: 60, seed: 1 },
  );
});

test("reading never throws, whatever happened to the text", () => {
  const text = composeComment([sampleSection(passingReport), sampleSection({ ...slicedReport, gate: "bias-report" })], {
    head: sampleHead,
    model: "churn",
  });
  fc.assert(
    fc.property(fc.nat(text.length), fc.nat(200), hostileText, (at, length, inserted) => {
      const sections = decodeSections(text.slice(0, at) + inserted + text.slice(at + length));
      expect(sections.length).toBeLessThanOrEqual(3);
      const again = composeComment(sections, { head: sampleHead, model: "churn" });
      expect(decodeSections(again)).toEqual(sections);
    }),
    { numRuns: 150, seed: 1 },
  );
});

test("a cut comment fits, and made again from itself stays the same", () => {
  const sections = [sampleSection(passingReport), sampleSection({ ...slicedReport, gate: "bias-report" })];
  fc.assert(
    fc.property(fc.integer({ min: 3000, max: 14_000 }), (limit) => {
      const options = { head: sampleHead, model: "churn", limit };
      const text = composeComment(sections, options);
      expect(text.length).toBeLessThanOrEqual(limit);
      expect(composeComment(decodeSections(text), options)).toBe(text);
    }),
    { numRuns: 100, seed: 1 },
  );
});

test("cutting never exceeds its limit", () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom(
          "text",
          "| a |\n|---|\n| b |\n| c |",
          "<details><summary>s</summary>\n\nx\n\n</details>",
          "```\ncode\n```",
          "# h",
          "",
        ),
      ),
      fc.nat(300),
      (blocks, limit) => {
        expect(cutMarkdown(blocks.join("\n\n"), limit, "_cut_").length).toBeLessThanOrEqual(limit);
      },
    ),
    { numRuns: 500, seed: 1 },
  );
});

const finite = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 });

test("a value reads different from a bound that it is not, and keeps its side of it in the drawing", () => {
  fc.assert(
    fc.property(
      fc.double({ noNaN: true, min: 0.001, max: 1 }),
      fc.integer({ min: 1, max: 999 }),
      (value, thousandths) => {
        const bound = thousandths / 1000;
        fc.pre(Math.abs(value - bound) > 1e-9);
        expect(Number(showFigures({ value, bound }).value)).not.toBe(bound);
      },
    ),
    { numRuns: 2000, seed: 1 },
  );
});

test("every interval is drawn in the same width, on the right side of its bound", () => {
  fc.assert(
    fc.property(finite, finite, finite, finite, (a, b, c, bound) => {
      const [low = 0, value = 0, high = 0] = [a, b, c].toSorted((one, other) => one - other);
      const letters = [...drawInterval({ low, value, high, bound })];
      expect(letters.length).toBe(drawingWidth);
      const point = letters.indexOf("●");
      if (point >= 0 && value !== bound)
        expect(Math.sign(point - (drawingWidth - 1) / 2)).toBe(Math.sign(value - bound));
    }),
    { numRuns: 2000, seed: 1 },
  );
});

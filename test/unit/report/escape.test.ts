import { describe, expect, test } from "vitest";
import {
  htmlText,
  linkTarget,
  logLine,
  markdownCode,
  markdownFence,
  markdownHtmlText,
  markdownText,
  mermaidLabel,
  terminalText,
} from "../../../src/report/escape.ts";
import { plainLines, plainText, shorten } from "../../../src/report/plain-text.ts";
import { hostileStrings } from "../../support/hostile-strings.ts";
import { countTags, findLinks, readHtml, renderMarkdown } from "../../support/rendered.ts";

const places: Record<string, { wrap: (text: string) => string; tags: Record<string, number> }> = {
  "a paragraph": { wrap: (text) => `x ${text} y`, tags: { p: 1 } },
  "a line's beginning": { wrap: (text) => `${text}y`, tags: { p: 1 } },
  "a heading": { wrap: (text) => `### x ${text}`, tags: { h3: 1 } },
  "a list item": { wrap: (text) => `- x ${text}`, tags: { ul: 1, li: 1 } },
  "a table cell": {
    wrap: (text) => `| a | b |\n|---|---|\n| ${text} | y |`,
    tags: { table: 1, thead: 1, tbody: 1, tr: 2, th: 2, td: 2 },
  },
};
const own = ["html", "head", "body"];

describe("plain text", () => {
  test.each(hostileStrings.map((text) => [text.slice(0, 30), text]))(
    "has nothing that cannot be seen: %j",
    (_name, text) => {
      const plain = plainText(text);
      expect(plain.isWellFormed()).toBe(true);
      expect(plain.length).toBeLessThanOrEqual(120);
      expect(plain).not.toMatch(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069\u200B\u200E\u200F\uFEFF\uE000-\uF8FF]/u);
      expect(plainText(plain)).toBe(plain);
    },
  );

  test("keeps names that differ by something unseen apart", () => {
    expect(plainText("ab")).not.toBe(plainText("a\u200Bb"));
    expect(plainText("ab")).not.toBe(plainText("a\u0000b"));
  });

  test("keeps joined emoji and other scripts whole", () => {
    for (const text of ["👩‍👩‍👧‍👦", "🏴‍☠️", "❤️", "1️⃣", "שלום", "हिन्दी", "日本語"]) expect(plainText(text)).toBe(text);
  });

  test("loses its middle at a letter's border", () => {
    expect(shorten("😀".repeat(50), 20)).toMatch(/^😀+…😀+$/u);
    expect(shorten("abcdefghijklmnop", 10)).toBe("abcdef…nop");
  });

  test("of several lines keeps a caret under its place", () => {
    expect(plainLines("auc  >= 0.85\n     ^^\n\n")).toEqual(["auc  >= 0.85", "     ^^"]);
  });
});

describe.each(Object.entries(places))("in %s", (_place, { wrap, tags }) => {
  test.each(hostileStrings.map((text) => [text.slice(0, 30), text]))("text stays text: %j", (_name, text) => {
    const rendered = renderMarkdown(wrap(markdownText(text)));
    const benign = renderMarkdown(wrap("name"));
    expect(countTags(rendered, [...own, "span", "code"])).toEqual(tags);
    expect(
      rendered.elements
        .filter(({ tag }) => tag === "span")
        .every(({ attributes }) => Object.keys(attributes).length === 0),
    ).toBe(true);
    expect(rendered.text.trim()).toBe(benign.text.replace("name", () => plainText(text, 1000)).trim());
    expect(findLinks(rendered)).toEqual([]);
  });

  test.each(hostileStrings.map((text) => [text.slice(0, 30), text]))(
    "a name stays one code element: %j",
    (_name, text) => {
      const rendered = renderMarkdown(wrap(markdownCode(text)));
      const plain = plainText(text);
      expect(countTags(rendered, [...own, "span"])).toEqual(plain === "" ? tags : { ...tags, code: 1 });
      expect(rendered.text).toContain(plain === "" ? "(empty)" : plain);
      expect(findLinks(rendered)).toEqual([]);
    },
  );
});

test.each(hostileStrings.map((text) => [text.slice(0, 30), text]))("a folded block's line shows %j", (_name, text) => {
  const rendered = renderMarkdown(`<details><summary>${markdownHtmlText(text)}</summary>\n\nbody\n\n</details>`);
  expect(countTags(rendered, [...own, "span", "code"])).toEqual({ details: 1, summary: 1, p: 1 });
  expect(rendered.text).toContain(plainText(text));
  expect(findLinks(rendered)).toEqual([]);
});

test.each(hostileStrings.map((text) => [text.slice(0, 30), text]))("no line closes a fence: %j", (_name, text) => {
  const rendered = renderMarkdown(`${markdownFence(plainLines(text))}\n\nafter`);
  expect(countTags(rendered, own)).toEqual({ pre: 1, code: 1, p: 1 });
});

test.each(hostileStrings.map((text) => [text.slice(0, 30), text]))(
  "HTML shows %j in elements and attributes",
  (_name, text) => {
    const rendered = readHtml(`<p title="${htmlText(text)}">${htmlText(text)}</p>`);
    expect(countTags(rendered, own)).toEqual({ p: 1 });
    expect(rendered.elements.at(-1)?.attributes).toEqual({ title: plainText(text, 1000) });
    expect(rendered.text.trim()).toBe(plainText(text, 1000));
  },
);

test.each(hostileStrings.map((text) => [text.slice(0, 30), text]))(
  "a Mermaid label holds no syntax: %j",
  (_name, text) => {
    expect(mermaidLabel(text)).toMatch(/^"[^"#;%{}[\]`&:\n<>]+"$/);
  },
);

test.each(hostileStrings.map((text) => [text.slice(0, 30), text]))(
  "a log line and a terminal take no command: %j",
  (_name, text) => {
    expect(logLine(text)).not.toMatch(/::|##\[|[\r\n\u001B]/);
    expect(terminalText(text)).not.toMatch(/[\p{Cc}\u202E]/u);
  },
);

test("a link's target is a plain http address or nothing", () => {
  expect(linkTarget("https://github.com/acme/x/actions/runs/1")).toBe("https://github.com/acme/x/actions/runs/1");
  for (const url of ["javascript:alert(1)", "https://a b", "https://a)b", "https://a<b", "data:x", "", null])
    expect(linkTarget(url)).toBeNull();
});

describe("a digest or a number can be copied and searched for", () => {
  test.each([
    ["holdout digest 5e884898da28", "holdout digest `5e884898da28`"],
    ["1234567 rows", "`1234567` rows"],
    ["p 0.0365123456", "p `0.0365123456`"],
    ["0f8fad5b-d9cb-469f-a165-70867728950e", "`0f8fad5b-d9cb-469f-a165-70867728950e`"],
    ["1e-7 and 2.5E-12", "1e-7 and 2.5E-12"],
    ["accuracy 0.842 of 12480", "accuracy 0.842 of 12480"],
  ])("%s", (text, written) => {
    expect(markdownText(text)).toBe(written);
  });

  test("in HTML of a Markdown document it is code, too", () => {
    expect(markdownHtmlText("a <b> 5e884898da28")).toBe("a &lt;b&gt; <code>5e884898da28</code>");
  });
});

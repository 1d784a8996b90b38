import { describe, expect, test } from "vitest";
import { cutMarkdown, utf8Bytes, withoutDetails } from "../../../src/report/cut-markdown.ts";

const note = "_cut_";
const table = [
  "| a | b |",
  "|---|---|",
  ...Array.from({ length: 20 }, (_, index) => `| row ${index} | ${"x".repeat(10)} |`),
].join("\n");
const details = (body: string) => `<details><summary>s</summary>\n\n${body}\n\n</details>`;
const document = [
  "# title",
  "text",
  table,
  details("first"),
  details(`${details("inner")}\n\n${table}`),
  "```\nfence\n\n<details>\n```",
].join("\n\n");

describe("a document that is too long", () => {
  test("is left alone where it fits", () => {
    expect(cutMarkdown(document, document.length, note)).toBe(document);
  });

  test("loses folded blocks first, the last one before the others", () => {
    const cut = cutMarkdown(document, document.length - 10, note);
    expect(cut).toContain("first");
    expect(cut).not.toContain("inner");
    expect(cut).toContain("row 19");
    expect(cut.endsWith(`\`\`\`\n\n${note}`)).toBe(true);
  });

  test("then ends at a whole row and says how many are missing", () => {
    const cut = cutMarkdown(document, 200, note);
    expect(cut).toMatch(/\| row (\d+) \| x{10} \|\n\n… \d+ more rows\n\n_cut_$/);
    const shown = cut.match(/\| row/g)?.length ?? 0;
    expect(cut).toContain(`… ${20 - shown} more rows`);
  });

  test("keeps no heading without anything beneath it", () => {
    expect(cutMarkdown(`text\n\n### Metrics\n\n${"x".repeat(100)}`, 60, note)).toBe(`text\n\n${note}`);
  });

  test("bears its note once however often it is cut", () => {
    const once = cutMarkdown(document, 300, note);
    expect(cutMarkdown(once, 250, note).match(/_cut_/g)).toEqual([note]);
  });

  test.each([0, 3, 5, 10, 50, 100, 333, 600, 900])("never exceeds %d and closes what it opens", (limit) => {
    const cut = cutMarkdown(document, limit, note);
    expect(cut.length).toBeLessThanOrEqual(limit);
    expect((cut.match(/^```$/gm) ?? []).length % 2).toBe(0);
    expect(withoutDetails(cut)).not.toContain("</details>");
  });

  test("is measured in bytes where bytes are limited", () => {
    const wide = `${"é".repeat(40)}\n\n${"é".repeat(40)}`;
    expect(cutMarkdown(wide, 130, note, utf8Bytes)).toBe(`${"é".repeat(40)}\n\n${note}`);
    expect(cutMarkdown(wide, 130, note)).toBe(wide);
  });
});

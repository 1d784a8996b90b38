import { describe, expect, test } from "vitest";
import { sortDataRules } from "../../../src/gates/validate-data/data-rules.ts";
import { decideFreshness, spanInWords } from "../../../src/gates/validate-data/freshness.ts";
import { decideRowCount } from "../../../src/gates/validate-data/row-count.ts";
import { emptyRequest, noMeasures, type ProfileRequest, wholeTable } from "../../../src/profile/request.ts";
import { parseRules } from "../../../src/rules/parse.ts";
import { checkId, printRule } from "../../../src/rules/print.ts";
import { onePiece, profileTable } from "../../support/profile-table.ts";

const all = { reference: true, baseline: true };

function sorted(text: string, beside = all) {
  return sortDataRules(parseRules(text, { input: "rules" }), null, beside);
}

describe("the rules of data", () => {
  test("are sorted by what they are held to", () => {
    const rules = sorted("psi <= 0.1 on age\nfreshness(day) <= 24h\nrow_count >= 10\nrow_count no worse than 10%");
    expect(rules.drift.map(({ id, column }) => [id, column])).toEqual([["psi", "age"]]);
    expect(rules.freshness).toMatchObject([{ column: "day", bound: 86_400_000 }]);
    expect(rules.rowCount.map(({ kind }) => kind)).toEqual(["bound", "margin"]);
  });

  test("hold every column to a PSI of 0.2 where there is a reference and no rule of drift", () => {
    expect(sorted("row_count >= 10").drift.map(({ rule }) => printRule(rule))).toEqual(["psi <= 0.2 on each column"]);
    expect(sorted("row_count >= 10", { reference: false, baseline: false }).drift).toEqual([]);
  });

  test.each([
    ["psi <= 0.2 on age", { reference: false, baseline: true }, /input reference/u],
    ["row_count no worse than 10%", { reference: true, baseline: false }, /input baseline/u],
    ["recall >= 0.5", all, /no rule of data/u],
    ["freshness <= 24h", all, /one column/u],
    ["freshness(day) >= 24h", all, /from above/u],
    ["row_count(a) >= 1", all, /no arguments/u],
    ["row_count >= 10%", all, /a number of rows/u],
    ["psi no worse than 0.1", all, /held to a bound/u],
  ])("%s is refused in a sentence where it cannot be held", (text, beside, sentence) => {
    expect(() => sorted(text, beside)).toThrow(sentence);
  });

  test("keep the unit that a span of time was written in", () => {
    const [rule] = parseRules("freshness(day)<=90m", { input: "rules" });
    expect(rule === undefined ? "" : printRule(rule)).toBe("freshness(day) <= 90m");
    expect(rule === undefined ? "" : checkId(rule, null)).toBe("rule:freshness(day)<=90m");
  });

  test("take no plain number for a span of time, nor a span for another figure", () => {
    expect(() => parseRules("freshness(day) <= 24", { input: "rules" })).toThrow(/span of time/u);
    expect(() => parseRules("psi <= 24h", { input: "rules" })).toThrow();
  });
});

describe("row_count no worse than", () => {
  const [rule] = sorted("row_count no worse than 10%").rowCount;
  test.each([
    [90, "pass"],
    [89, "fail"],
    [200, "pass"],
  ])("10 % of 100 rows: with %d it is a %s", (rows, outcome) => {
    expect(rule === undefined ? null : decideRowCount(rule, { rows, sample: null }, 100, null).outcome).toBe(outcome);
  });

  test("of a sample decides only what its rows settle", () => {
    const outcome = (text: string, rows: number, of: number | null) => {
      const [read] = sorted(text).rowCount;
      const sample = { reason: "max-rows", of, share: 0.1 } as const;
      return read === undefined ? null : decideRowCount(read, { rows, sample }, 1000, null).outcome;
    };
    expect(outcome("row_count >= 100", 150, null)).toBe("pass");
    expect(outcome("row_count >= 100", 50, null)).toBe("inconclusive");
    expect(outcome("row_count >= 100", 50, 200)).toBe("pass");
    expect(outcome("row_count <= 100", 150, null)).toBe("fail");
    expect(outcome("row_count <= 100", 50, null)).toBe("inconclusive");
    expect(outcome("row_count no worse than 10%", 50, null)).toBe("inconclusive");
    expect(outcome("row_count no worse than 10%", 50, 990)).toBe("pass");
  });

  test("without a number to compare with does not pass", () => {
    expect(rule === undefined ? null : decideRowCount(rule, { rows: 90, sample: null }, null, null).outcome).toBe(
      "error",
    );
  });
});

describe("freshness", () => {
  const [rule] = sorted("freshness(day) <= 24h").freshness;
  const request: ProfileRequest = {
    ...emptyRequest,
    columns: [{ column: "day", population: wholeTable, measures: { ...noMeasures, figures: ["instants"] } }],
  };
  const outcomeOf = (day: readonly (string | null)[], now: string) =>
    rule === undefined
      ? null
      : decideFreshness(rule, profileTable({ day }, request, onePiece), Date.parse(now), null).outcome;

  test("is the age of the newest value", () => {
    expect(outcomeOf(["2026-01-01", "2026-01-03", "2026-01-02"], "2026-01-04T00:00:00Z")).toBe("pass");
    expect(outcomeOf(["2026-01-01", "2026-01-03"], "2026-01-04T00:00:01Z")).toBe("fail");
  });

  test("does not pass where the newest value lies further ahead than it may lie behind", () => {
    expect(outcomeOf(["2025-01-01", "2026-01-03"], "2026-01-02T12:00:00Z")).toBe("pass");
    expect(outcomeOf(["2025-01-01", "2099-01-01"], "2026-01-02T00:00:00Z")).toBe("fail");
  });

  test("of a column without a date in every row does not pass", () => {
    expect(outcomeOf(["2026-01-01", "soon"], "2026-01-01T00:00:00Z")).toBe("error");
    expect(outcomeOf([null, null], "2026-01-01T00:00:00Z")).toBe("error");
  });

  test("is said in its two largest units", () => {
    expect([0, 12_000, 3_600_000, 90_061_000].map(spanInWords)).toEqual(["0 s", "12 s", "1 h", "1 d 1 h"]);
  });
});

import { describe, expect, it } from "vitest";
import { parseRules } from "../../../src/rules/parse.ts";
import { checkId, checkTitle, printRule, printSlice, printTest } from "../../../src/rules/print.ts";

function rule(text: string) {
  return parseRules(text)[0];
}

describe("canonical text", () => {
  it.each([
    ["roc_auc>=0.850", "roc_auc >= 0.85"],
    ["recall ≥ 70 % on segment = enterprise", "recall >= 70% on segment=enterprise"],
    ["f1( macro )  >= .8 with 95.0% confidence as critical", "f1(macro) >= 0.8 with 95% confidence"],
    ["x no  worse   than 1pp on each a * b", "x no worse than 1pp on each a*b"],
    ["x <= 1 for 90s", "x <= 1 for 90s"],
    ["x <= 1 for 120s", "x <= 1 for 2m"],
    ["x <= 1 for 0.25s", "x <= 1 for 0.25s"],
    ["x <= 1 for 36h", "x <= 1 for 36h"],
    ["x <= 1 on each age:bins(5)", "x <= 1 on each age:bins(5)"],
    ['mean("judge score") >= 4', 'mean("judge score") >= 4'],
    ['mean("judge") >= 1e21', "mean(judge) >= 1e21"],
    ["cost(fp=1, fn=5) < 3", "cost(fp=1,fn=5) < 3"],
    ["four_fifths on race", "four_fifths on race"],
  ])("of %j is %j", (text, canonical) => {
    expect(printRule(rule(text))).toBe(canonical);
  });

  it("keeps the unit in what a check expects", () => {
    expect(printTest(rule("x >= 70%").test)).toBe(">= 70%");
    expect(printTest(null)).toBe("");
  });
});

describe("a check's id", () => {
  it.each([
    ["roc_auc >= 0.85", null, "rule:roc_auc>=0.85"],
    ["recall >= 70% on segment=a", { segment: "a" }, "rule:recall>=0.7@segment=a"],
    ["recall >= 0.7 on each segment", { segment: "a" }, "rule:recall>=0.7@segment=a"],
    ["f1(macro) >= 0.80 with 95% confidence", null, "rule:f1(macro)>=0.8with95%confidence"],
    ["x >= 1 on each a*b", { a: "x", b: "y" }, "rule:x>=1@a=x,b=y"],
    ["x >= 1 on each a", { a: "big corp" }, 'rule:x>=1@a="big corp"'],
    ["mean('judge') >= 1", null, "rule:mean('judge')>=1"],
    ['mean("judge  score") >= 1', null, 'rule:mean("judge  score")>=1'],
    ["recall no worse than 2% on each s", { s: "a" }, "rule:recallnoworsethan2%@s=a"],
    ["recall no worse than 1pp", null, "rule:recallnoworsethan0.01"],
    ["x <= 150% of stable for 3 of 5 looks", null, "rule:x<=150%ofstablefor3of5looks"],
    ["four_fifths on sex", null, "rule:four_fifths@sex"],
    ["dpd <= 10% on sex*race", null, "rule:dpd<=0.1@sex*race"],
    ["log_loss <= 0.4 as warning", null, "rule:log_loss<=0.4aswarning"],
  ])("of %j on %j is %j", (text, slice, id) => {
    expect(checkId(rule(text), slice)).toBe(id);
  });

  it("names the column of an each-column check", () => {
    expect(checkId(rule("psi <= 0.2 on each column"), null, ["age"])).toBe("rule:psi<=0.2@age");
  });
});

describe("a check's title", () => {
  it("has the slice in place of the scope", () => {
    expect(checkTitle(rule("recall >= 70% on each segment as warning"), { segment: "a b" })).toBe(
      'recall >= 70% on segment="a b" as warning',
    );
    expect(checkTitle(rule("four_fifths on sex"), null)).toBe("four_fifths on sex");
  });
});

it("writes any slice on one line", () => {
  expect(printSlice({ "a\nb": "c\u2028d", e: "(missing)" })).toBe('"a\\nb"="c\\u{2028}d",e=(missing)');
  expect(printSlice(null)).toBe("");
});

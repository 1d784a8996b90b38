import { describe, expect, test } from "vitest";
import { boundOfChampion, defaultRule, sortRules } from "../../../src/gates/compare-champion/comparison-rules.ts";
import type { Examples } from "../../../src/metrics/examples.ts";
import { parseRules } from "../../../src/rules/parse.ts";
import { printRule } from "../../../src/rules/print.ts";

function sorted(text: string) {
  const { margins, bounds } = sortRules(parseRules(text, { input: "rules" }));
  return { margins: margins.map(printRule), bounds: bounds.map(printRule) };
}

describe("rules of a comparison", () => {
  test("are sorted into those of a difference and those of a figure", () => {
    expect(
      sorted("roc_auc no worse than 0.01\nlog_loss better by 1% on each plan\nflips <= 2%\nroc_auc >= 95% of champion"),
    ).toEqual({
      margins: ["roc_auc no worse than 0.01", "log_loss better by 1% on each plan"],
      bounds: ["flips <= 2%", "roc_auc >= 95% of champion"],
    });
  });

  test.each([
    ["four_fifths on sex", "bias-report"],
    ["evidently:js <= 0.1 on age", "validate-data"],
    ["error_rate <= 2% for 3 of 5 looks", "deploy-canary"],
    ["latency_p99 <= 150% of stable", "deploy-canary"],
  ])("of another action, %s, are refused by that action's name", (rule, action) => {
    expect(() => sortRules(parseRules(rule, { input: "rules" }))).toThrow(action);
  });

  test("hold flips to a bound, and to no margin", () => {
    expect(() => sortRules(parseRules("flips no worse than 1%", { input: "rules" }))).toThrow("flips <= 2%");
  });
});

const base = { rows: 2, weight: null, cluster: null, columns: new Map() };

function binary(score: Float64Array | null): Examples {
  return {
    ...base,
    task: "binary",
    label: Uint8Array.of(0, 1),
    positiveClass: "1",
    negativeClass: "0",
    decision: Uint8Array.of(0, 1),
    decisionReason: null,
    score,
    scoreReason: score === null ? "there is no score column" : null,
    scoreIsProbability: score !== null,
  };
}

function multiclass(isProbability: boolean): Examples {
  const scores = [Float64Array.of(1, 0), Float64Array.of(0, 1)];
  return {
    ...base,
    task: "multiclass",
    classes: ["a", "b"],
    label: Uint32Array.of(0, 1),
    decision: Uint32Array.of(0, 1),
    decisionReason: null,
    scores,
    scoreReason: null,
    scoreIsProbability: isProbability,
  };
}

describe("without rules", () => {
  const regression: Examples = {
    ...base,
    task: "regression",
    label: Float64Array.of(1, 2),
    prediction: Float64Array.of(1, 2),
  };
  const scored = binary(Float64Array.of(0.1, 0.9));

  test.each<[string, Examples, Examples, string]>([
    ["two classes with scores", scored, scored, "roc_auc no worse than 1%"],
    ["two classes, the champion without a score", scored, binary(null), "accuracy no worse than 1%"],
    ["two classes, the challenger without a score", binary(null), scored, "accuracy no worse than 1%"],
    ["several classes with probabilities", multiclass(true), multiclass(true), "roc_auc no worse than 1%"],
    ["several classes, ranking scores", multiclass(true), multiclass(false), "accuracy no worse than 1%"],
    ["quantities", regression, regression, "rmse no worse than 1%"],
  ])("of %s the primary metric is the one that both models have", (_what, challenger, champion, rule) => {
    expect(printRule(defaultRule(challenger, champion))).toBe(rule);
  });

  test("the user's own columns have none, and a rule that is possible is named", () => {
    const own: Examples = { ...base, task: "columns" };
    expect(() => defaultRule(own, own)).toThrow("mean(judge) >= 98% of champion");
    expect(sorted("mean(judge) >= 98% of champion").bounds).toHaveLength(1);
  });
});

describe("a bound of the champion", () => {
  const bound = (text: string) => sortRules(parseRules(text, { input: "rules" })).bounds[0];
  const held = (text: string, champion: Parameters<typeof boundOfChampion>[1]) => {
    const rule = bound(text);
    if (rule === undefined) throw new Error("no bound was read");
    return boundOfChampion(rule, champion);
  };

  test("is that share of its figure, negative figures included, and said so", () => {
    expect(held("roc_auc >= 95% of champion", { value: 0.8 })).toEqual({
      kind: "bound",
      bound: 0.95 * 0.8,
      shown: "95% of the champion's 0.8 = 0.76",
    });
    expect(held("mcc >= 50% of champion", { value: -0.2 })).toMatchObject({ bound: -0.1 });
  });

  test("is undefined where the champion's figure is, and never 0", () => {
    expect(held("roc_auc >= 95% of champion", { value: null, reason: "one class" })).toEqual({
      kind: "undefined",
      reason: "the champion's figure is: one class",
    });
  });

  test("that is a plain number asks nothing of the champion", () => {
    expect(held("recall >= 70%", { value: null, reason: "no champion" })).toEqual({
      kind: "bound",
      bound: 0.7,
      shown: null,
    });
  });
});

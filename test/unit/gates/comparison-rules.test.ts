import { describe, expect, test } from "vitest";
import {
  boundOfChampion,
  defaultRule,
  refuseIdleRule,
  sortRules,
} from "../../../src/gates/compare-champion/comparison-rules.ts";
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

describe("a rule that nothing could fail is refused as a slip", () => {
  const refuse = (text: string, name: string) => {
    const { margins, bounds } = sortRules(parseRules(text, { input: "rules" }));
    for (const rule of [...margins, ...bounds]) refuseIdleRule(rule, name, null);
  };

  test.each([
    [
      "roc_auc no worse than 1",
      "roc_auc",
      /can never fail, since roc_auc lies between 0 and 1; did you mean 1pp or 1%/,
    ],
    ["auc no worse than 5", "roc_auc", /did you mean 5pp or 5%/],
    ["mcc no worse than 2", "mcc", /lies between -1 and 1/],
    ["accuracy better by 1", "accuracy", /can never hold/],
    ["recall no worse than 100pp", "recall", /can never fail, since recall lies between 0 and 1$/],
    ["recall no worse than 100%", "recall", /can never fail/],
    ["flips <= 20", "flips", /did you mean 20%/],
  ])("%s", (text, name, said) => expect(() => refuse(text, name)).toThrow(said));

  test.each([
    ["roc_auc no worse than 0.05", "roc_auc"],
    ["mcc no worse than 1.5", "mcc"],
    ["fpr better by 50%", "fpr"],
    ["mcc no worse than 100%", "mcc"],
    ["rmse no worse than 20", "rmse"],
    ["log_loss no worse than 2", "log_loss"],
    ["flips <= 99%", "flips"],
    ["roc_auc >= 110% of champion", "roc_auc"],
  ])("%s is none", (text, name) => expect(() => refuse(text, name)).not.toThrow());
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
    // Of a negative figure the share counts by its size, so that asking for more is never asking for less.
    expect(held("mcc >= 50% of champion", { value: -0.2 })).toMatchObject({
      kind: "bound",
      bound: expect.closeTo(-0.3),
    });
    expect(held("r2 >= 110% of champion", { value: -4 })).toEqual({
      kind: "bound",
      bound: expect.closeTo(-3.6),
      shown: "10% of its size beyond the champion's -4 = -3.6",
    });
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

import { describe, expect, it } from "vitest";
import { marginOf } from "../../../src/comparison/margin.ts";
import { powerToPass, rowsNeeded, smallestDetectable } from "../../../src/comparison/power.ts";
import { decideDifference, decideEachSlice, type MarginRule, wordOf } from "../../../src/comparison/verdict.ts";
import { UserError } from "../../../src/errors/user-error.ts";
import type { Bound } from "../../../src/rules/rule.ts";
import { normalDifference } from "./models.ts";

const number = (value: number): Bound => ({ value, unit: "number", of: null });
const percent = (value: number): Bound => ({ value, unit: "percent", of: null });
const rule = (comparator: MarginRule["comparator"], bound: Bound, confidence = 0.95): MarginRule => ({
  comparator,
  bound,
  confidence,
});
const noWorse = (value: number) => rule("no worse than", number(value));

describe("a margin", () => {
  it("is absolute as a number and in pp, and of |champion| in per cent", () => {
    expect(marginOf(number(0.005), { value: 0.84 })).toEqual({ kind: "margin", margin: 0.005, shown: "0.005" });
    expect(marginOf({ value: 1, unit: "pp", of: null }, { value: 0.84 })).toEqual({
      kind: "margin",
      margin: 0.01,
      shown: "1pp",
    });
    expect(marginOf(percent(2), { value: 0.84 })).toEqual({
      kind: "margin",
      margin: 0.0168,
      shown: "2% of 0.84 = 0.0168",
    });
  });

  it("of a negative champion is above 0", () => {
    expect(marginOf(percent(10), { value: -0.5 })).toMatchObject({ margin: 0.05, shown: "10% of 0.5 = 0.05" });
  });

  it("of a champion that is 0 or undefined is undefined, in per cent only", () => {
    expect(marginOf(percent(2), { value: 0 })).toMatchObject({ kind: "undefined" });
    expect(marginOf(percent(2), { value: null, reason: "no row is positive" })).toMatchObject({
      kind: "undefined",
      reason: expect.stringContaining("no row is positive"),
    });
    expect(marginOf(number(0.01), { value: 0 })).toMatchObject({ kind: "margin", margin: 0.01 });
  });
});

describe("no worse than", () => {
  it.each([
    [0.0, 0.001, "pass", "not worse"],
    [0.01, 0.001, "pass", "better"],
    [-0.004, 0.0001, "pass", "not worse"],
    [-0.02, 0.001, "fail", "worse"],
    [-0.004, 0.01, "inconclusive", "undecided"],
    [0.02, 0.05, "inconclusive", "undecided"],
  ] as const)("0.005 of a difference of %f ± %f is %s, %s", (value, error, outcome, word) => {
    expect(decideDifference(normalDifference(value, error), noWorse(0.005))).toMatchObject({ outcome, word });
  });

  it("turns around where less is better", () => {
    const lower = { direction: "lower" } as const;
    expect(decideDifference(normalDifference(0.02, 0.001, lower), noWorse(0.005)).word).toBe("worse");
    expect(decideDifference(normalDifference(-0.02, 0.001, lower), noWorse(0.005)).word).toBe("better");
    expect(decideDifference(normalDifference(0.004, 0.0001, lower), noWorse(0.005)).word).toBe("not worse");
  });

  it("shows the interval as it is, challenger − champion, at the rule's confidence", () => {
    const decision = decideDifference(
      normalDifference(0.02, 0.01, { direction: "lower" }),
      rule("no worse than", number(0.005), 0.8),
    );
    expect(decision.interval?.level).toBe(0.8);
    expect(decision.interval?.low).toBeCloseTo(0.02 - 0.0128155, 6);
  });

  it("that is undecided says what this sample could have shown and how many more rows would settle it", () => {
    const { message } = decideDifference(normalDifference(0, 0.01), noWorse(0.005));
    expect(message).toContain("-0.0196 to 0.0196");
    expect(message).toContain("could have shown is about 0.02802");
    expect(message).toContain("about 31,000 more rows");
  });

  it("refuses a metric without a better direction, with the metric's name", () => {
    const aimless = normalDifference(0, 0.01, { id: "bias", direction: "none" });
    expect(() => decideDifference(aimless, noWorse(0.1))).toThrow(UserError);
    expect(() => decideDifference(aimless, noWorse(0.1))).toThrow(/bias/);
  });

  it("does not pass what is undefined", () => {
    const gone = { value: { value: null, reason: "undefined for the champion: no row is positive" } } as const;
    const nothing = normalDifference(0, 0.01, { ...gone, intervalAt: null });
    expect(decideDifference(nothing, noWorse(0.1))).toMatchObject({
      outcome: "error",
      word: "undecided",
      margin: null,
    });
    expect(decideEachSlice([nothing], noWorse(0.1))[0].outcome).toBe("inconclusive");
    const zero = normalDifference(0, 0.001, { of: { value: 0 } });
    expect(decideDifference(zero, rule("no worse than", percent(1)))).toMatchObject({ outcome: "error" });
    const unknown = normalDifference(0, 0.01, { intervalAt: () => null });
    expect(decideDifference(unknown, noWorse(0.1)).outcome).toBe("inconclusive");
  });
});

describe("better by", () => {
  it.each([
    [0.05, 0.001, "pass", "better"],
    [0.005, 0.001, "fail", "better"],
    [-0.05, 0.001, "fail", "worse"],
    [0.001, 0.003, "fail", "undecided"],
    [0.012, 0.005, "inconclusive", "undecided"],
  ] as const)("0.01 of a difference of %f ± %f is %s, %s", (value, error, outcome, word) => {
    expect(decideDifference(normalDifference(value, error), rule("better by", number(0.01)))).toMatchObject({
      outcome,
      word,
    });
  });

  it("says that more rows do not help a difference short of the margin", () => {
    const short = normalDifference(0.005, 0.01);
    expect(rowsNeeded(short, { comparator: "better by", margin: 0.01, level: 0.95 })).toEqual({
      total: null,
      more: null,
    });
    expect(decideDifference(short, rule("better by", number(0.01))).message).toContain(
      "more rows would settle it only as a failure",
    );
  });
});

it.each([
  [0.05, "better"],
  [-0.05, "worse"],
  [0.01, "undecided"],
] as const)("without a rule a difference of %f ± 0.01 is called %s", (value, word) => {
  expect(wordOf(normalDifference(value, 0.01), 0.95)).toBe(word);
});

describe("on each slice", () => {
  const slice = (name: string, value: number, error = 0.01) =>
    normalDifference(value, error, { on: { segment: name } });

  it("passes by its own interval and fails only where Holm's p is small too", () => {
    const calm = ["b", "c", "d", "e"].map((name) => slice(name, 0.05));
    // Alone at −0.025 it fails: the tail beyond the margin is Φ(−2.1) = 0.018, times five slices 0.09.
    const [alone] = decideEachSlice([slice("a", -0.026)], noWorse(0.005));
    expect(alone.outcome).toBe("fail");
    const [among, ...others] = decideEachSlice([slice("a", -0.026), ...calm], noWorse(0.005));
    expect(among).toMatchObject({ outcome: "inconclusive", word: "undecided" });
    expect(among.adjustedTail).toBeCloseTo(5 * 0.01786, 3);
    expect(among.message).toContain("Holm-adjusted");
    expect(others.map(({ outcome }) => outcome)).toEqual(["pass", "pass", "pass", "pass"]);
    const [plain] = decideEachSlice([slice("a", -0.06), ...calm], noWorse(0.005));
    expect(plain).toMatchObject({ outcome: "fail", word: "worse" });
  });
});

describe("forecasts", () => {
  const equal = { comparator: "no worse than", margin: 0.005, level: 0.95 } as const;

  it("are those of the normal sample size formula", () => {
    const difference = normalDifference(0, 0.01, { n: 1_000 });
    // (1.959964 + 0.841621)² · 0.01² / 0.005² · 1,000
    expect(rowsNeeded(difference, equal)).toEqual({ total: 31_396, more: 30_396 });
    expect(smallestDetectable(difference, 0.95)).toBeCloseTo(0.0280159, 6);
    expect(powerToPass(difference, equal)).toBeCloseTo(0.0721, 3);
    expect(powerToPass(difference, { ...equal, margin: 0.0280159 })).toBeCloseTo(0.8, 4);
  });

  it("need fewer rows the better the challenger looks, and none of a worse one's deficit", () => {
    const needed = (value: number) => rowsNeeded(normalDifference(value, 0.01), equal)?.total ?? 0;
    expect(needed(0.01)).toBeLessThan(needed(0));
    expect(needed(-0.004)).toBe(needed(0));
  });

  it("are not made for two separate reports", () => {
    expect(rowsNeeded(normalDifference(0, 0.01, { paired: false }), equal)).toBeNull();
  });
});

import { describe, expect, it } from "vitest";
import { decideByInterval, decideByMargin, holds } from "../../../src/rules/decide.ts";

describe("a value", () => {
  it.each([
    [0.85, ">=", 0.8 + 0.05, true],
    [0.8 + 0.05, ">=", 0.85, true],
    [0.1 + 0.2, "<=", 0.3, true],
    [0.1 + 0.2, ">", 0.3, false],
    [0.1 + 0.2, "==", 0.3, true],
    [0.3, "<", 0.1 + 0.2, false],
    [0.85 - 1e-9, ">=", 0.85, false],
    [1e-15, ">", 0, true],
    [Infinity, ">=", 1, true],
    [Infinity, "<=", 1, false],
    [Infinity, "==", Infinity, true],
    [-Infinity, "<", Infinity, true],
  ] as const)("%d %s %d is %s", (value, comparator, bound, expected) => {
    expect(holds(value, comparator, bound)).toBe(expected);
  });

  it.each([">=", "<=", ">", "<", "=="] as const)("of NaN never holds under %s", (comparator) => {
    expect(holds(Number.NaN, comparator, 0)).toBe(false);
    expect(holds(0, comparator, Number.NaN)).toBe(false);
  });
});

describe("an interval", () => {
  it.each([
    [0.8, 0.9, ">=", 0.8, "pass"],
    [0.79, 0.9, ">=", 0.8, "inconclusive"],
    [0.7, 0.8, ">=", 0.8, "inconclusive"],
    [0.7, 0.79, ">=", 0.8, "fail"],
    [0.8, 0.9, ">", 0.8, "inconclusive"],
    [0.7, 0.8, ">", 0.8, "fail"],
    [0.7, 0.8, "<=", 0.8, "pass"],
    [0.8, 0.9, "<", 0.8, "fail"],
    [0.81, 0.9, "<=", 0.8, "fail"],
    [0.5, 0.5, "==", 0.5, "pass"],
    [0.4, 0.6, "==", 0.5, "inconclusive"],
    [0.4, 0.45, "==", 0.5, "fail"],
    [Number.NaN, 0.9, ">=", 0.8, "inconclusive"],
  ] as const)("%d … %d under %s %d says %s", (low, high, comparator, bound, expected) => {
    expect(decideByInterval({ low, high }, comparator, bound)).toBe(expected);
  });

  it("that is missing decides nothing", () => {
    expect(decideByInterval(null, ">=", 0)).toBe("inconclusive");
    expect(decideByMargin(null, "no worse than", 0)).toBe("inconclusive");
  });
});

describe("a difference", () => {
  it.each([
    [-0.004, 0.01, "no worse than", 0.005, "pass"],
    [-0.005, 0.01, "no worse than", 0.005, "inconclusive"],
    [-0.02, -0.006, "no worse than", 0.005, "fail"],
    [-0.02, -0.004, "no worse than", 0.005, "inconclusive"],
    [0.011, 0.02, "better by", 0.01, "pass"],
    [0.01, 0.02, "better by", 0.01, "inconclusive"],
    [-0.01, 0.009, "better by", 0.01, "fail"],
    [-0.01, 0.02, "better by", 0.01, "inconclusive"],
  ] as const)("from %d to %d is %s %d: %s", (low, high, comparator, margin, expected) => {
    expect(decideByMargin({ low, high }, comparator, margin)).toBe(expected);
  });
});

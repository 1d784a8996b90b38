import { describe, expect, test } from "vitest";
import { delong, delongInterval, delongOfCounts } from "../../../src/stats/delong.ts";
import { tailProbability } from "../../../src/stats/invert.ts";
import { clopperPearson, wilson } from "../../../src/stats/proportion.ts";

const scores = (...values: number[]): Float64Array => Float64Array.from(values);

describe("proportions", () => {
  test.each([
    [81, 263, 0.255289, 0.36621],
    [15, 148, 0.062386, 0.160487],
    [0, 20, 0, 0.161125],
    [1, 29, 0.006113, 0.171755],
  ])("Wilson's interval of %i in %i is the published one", (successes, n, low, high) => {
    const interval = wilson(successes, n, 0.95);
    expect(interval.low).toBeCloseTo(low, 6);
    expect(interval.high).toBeCloseTo(high, 6);
  });

  test.each([
    [8, 10, 0.443905, 0.974789],
    [0, 10, 0, 0.308497],
  ])("Clopper and Pearson's interval of %i in %i is the published one", (successes, n, low, high) => {
    const interval = clopperPearson(successes, n, 0.95);
    expect(interval.low).toBeCloseTo(low, 6);
    expect(interval.high).toBeCloseTo(high, 6);
  });

  test.each([wilson, clopperPearson])("%o of nothing is 0 to 1, and its ends are exactly 0 and 1", (interval) => {
    expect(interval(0, 0, 0.95)).toEqual({ low: 0, high: 1 });
    expect(interval(0, 7, 0.95).low).toBe(0);
    expect(interval(7, 7, 0.95).high).toBe(1);
  });

  test.each([wilson, clopperPearson])("%o refuses impossible counts and levels", (interval) => {
    for (const [successes, n, level] of [
      [3, 2, 0.95],
      [-1, 2, 0.95],
      [Number.NaN, 2, 0.95],
      [1, 2, 0],
      [1, 2, 1],
      [1, 2, 95],
    ]) {
      expect(() => interval(successes, n, level)).toThrow(RangeError);
    }
  });
});

describe("one ROC curve", () => {
  const positives = scores(0.9, 0.8, 0.7, 0.4, 0.35);
  const negatives = scores(0.6, 0.5, 0.35, 0.3, 0.2, 0.1, 0.05);

  test("counts at distinct scores give what scores give", () => {
    const counted = delongOfCounts([0, 0, 0, 0, 1, 1, 0, 0, 1, 1, 1], [1, 1, 1, 1, 1, 0, 1, 1, 0, 0, 0]);
    expect(counted.auc).toBe(delong(positives, negatives).auc);
    expect(counted.variance).toBeCloseTo(delong(positives, negatives).variance ?? Number.NaN, 15);
  });

  test("ties count one half, −0 ties with 0, all tied is one half", () => {
    expect(delong(scores(1, 0), scores(0, -1)).auc).toBe(0.875);
    expect(delong(scores(0, 0), scores(-0, 0)).auc).toBe(0.5);
    expect(delong(scores(-0), scores(0)).auc).toBe(0.5);
    expect(delong(scores(-0, 0, -0), scores(0, -0)).variance).toBe(0);
  });

  test("a class without a row, or a score that is NaN, is refused", () => {
    expect(() => delong(scores(), negatives)).toThrow(RangeError);
    expect(() => delongOfCounts([1], [0])).toThrow(RangeError);
    expect(() => delong(scores(Number.NaN), negatives)).toThrow(RangeError);
  });

  test("the input is left as it was", () => {
    const given = scores(3, 1, 2);
    delong(given, negatives);
    expect(Array.from(given)).toEqual([3, 1, 2]);
  });

  test.each([
    ["classes that do not overlap", scores(2, 3), scores(0, 1), 1],
    ["classes the wrong way round", scores(0, 1), scores(2, 3), 0],
    ["a constant score", scores(1, 1), scores(1, 1), 0.5],
    ["one positive", scores(0.5), scores(0, 1), 0.5],
  ])("%s get an interval with a width", (_, up, down, auc) => {
    const interval = delongInterval(delong(up, down), 0.95);
    expect(interval.method).toBe("newcombe");
    expect(interval.high - interval.low).toBeGreaterThan(0.1);
    expect(interval.low <= auc && auc <= interval.high).toBe(true);
    expect(interval.low >= 0 && interval.high <= 1).toBe(true);
  });

  test("the interval stays within 0 and 1", () => {
    const interval = delongInterval(delong(positives, negatives), 0.9999);
    expect(interval).toMatchObject({ high: 1, method: "delong" });
  });

  test("DeLong's test of two models follows from the components", async () => {
    const { delongComponents } = await import("../../../src/stats/delong.ts");
    const a = delongComponents(positives, negatives);
    const b = delongComponents(scores(0.8, 0.7, 0.35, 0.6, 0.3), scores(0.65, 0.5, 0.45, 0.3, 0.25, 0.2, 0.1));
    const spread = (left: Float64Array, right: Float64Array): number => {
      const difference = left.map((v, i) => v - right[i]);
      const centre = difference.reduce((sum, d) => sum + d, 0) / difference.length;
      const squares = difference.reduce((sum, d) => sum + (d - centre) ** 2, 0);
      return squares / (difference.length - 1) / difference.length;
    };
    const z = (a.auc - b.auc) / Math.sqrt(spread(a.v10, b.v10) + spread(a.v01, b.v01));
    expect(a.auc).toBeCloseTo(0.8714285714, 10);
    expect(b.auc).toBeCloseTo(0.7857142857, 10);
    expect(z).toBeCloseTo(0.799408065, 9);
  });
});

describe("the p-value of an interval", () => {
  test("is 1 where no interval excludes the bound", () => {
    expect(tailProbability((level) => wilson(5, 10, level), 0.4, "below")).toBe(1);
    expect(tailProbability(() => null, 0.4, "below")).toBe(1);
  });

  test("of Wilson's interval is the one-sided score test's", () => {
    const z = (0.7 - 0.5) / Math.sqrt(0.25 / 100);
    expect(z).toBeCloseTo(4, 12);
    expect(tailProbability((level) => wilson(70, 100, level), 0.5, "above")).toBeCloseTo(3.167124183311986e-5, 12);
  });

  test("does not fall below what the method can tell apart", () => {
    const certain = () => ({ low: 2, high: 3 });
    expect(tailProbability(certain, 1, "above")).toBe(1e-10);
    expect(tailProbability(certain, 1, "above", 1 / 2001)).toBe(1 / 2001);
    expect(tailProbability(certain, 1, "below")).toBe(1);
  });
});

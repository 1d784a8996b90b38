import fc from "fast-check";
import { expect, test } from "vitest";
import { estimateAgainst, estimateDisparity } from "../../../src/fairness/estimate-disparity.ts";
import { impactRatios } from "../../../src/fairness/impact-ratio.ts";
import { type Counts, measuredShares } from "../../unit/fairness/shares.ts";

const settings = { resamples: 100, seed: 1 };
const counts: fc.Arbitrary<Counts> = fc
  .tuple(fc.integer({ min: 1, max: 300 }), fc.nat({ max: 300 }))
  .map(([trials, drawn]) => ({ trials, successes: Math.min(trials, drawn) }));
const groups = fc.array(counts, { minLength: 2, maxLength: 6 });
const form = fc.constantFrom("difference" as const, "ratio" as const);
const level = fc.constantFrom(0.8, 0.95, 0.99);

test("a disparity and its interval lie between 0 and 1, and the interval holds the value", () => {
  fc.assert(
    fc.property(groups, form, level, (sizes, of, at) => {
      const { measured, groups: all, disparity } = measuredShares(sizes, of);
      const estimate = estimateDisparity(disparity, measured, all, settings);
      const { value } = estimate.value;
      if (value === null) {
        expect(sizes.every(({ successes }) => successes === 0)).toBe(true);
        return;
      }
      const interval = estimate.intervalAt(at);
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(1);
      expect(interval?.low).toBeLessThanOrEqual(value);
      expect(interval?.high).toBeGreaterThanOrEqual(value);
      expect(interval?.low).toBeGreaterThanOrEqual(0);
      expect(interval?.high).toBeLessThanOrEqual(1);
      const p = estimate.test()?.p ?? Number.NaN;
      expect(p > 0 && p <= 1).toBe(true);
    }),
  );
});

test("a higher level gives a wider interval", () => {
  fc.assert(
    fc.property(groups, form, (sizes, of) => {
      const { measured, groups: all, disparity } = measuredShares(sizes, of);
      const estimate = estimateDisparity(disparity, measured, all, settings);
      const nested = [0.5, 0.8, 0.9, 0.95, 0.99, 0.999].flatMap((at) => estimate.intervalAt(at) ?? []);
      for (const [index, wide] of nested.slice(1).entries()) {
        expect(wide.low).toBeLessThanOrEqual(nested[index].low + 1e-12);
        expect(wide.high).toBeGreaterThanOrEqual(nested[index].high - 1e-12);
      }
    }),
  );
});

test("over two groups a disparity is the distance of the pair", () => {
  fc.assert(
    fc.property(counts, counts, (one, other) => {
      const { measured, groups: all, disparity } = measuredShares([one, other], "difference");
      const over = estimateDisparity(disparity, measured, all, settings).value.value;
      const pair = estimateAgainst(disparity, measured, all[0], all[1], settings);
      expect(Math.abs(pair.value.value ?? Number.NaN)).toBeCloseTo(over ?? Number.NaN, 12);
      const interval = pair.intervalAt(0.95);
      expect(interval?.low).toBeGreaterThanOrEqual(-1);
      expect(interval?.high).toBeLessThanOrEqual(1);
    }),
  );
});

test("the most selected category has the impact ratio 1, and no other a higher one", () => {
  fc.assert(
    fc.property(groups, (sizes) => {
      const { measured, disparity } = measuredShares(sizes, "ratio");
      const ratios = impactRatios(measured.figuresOf(disparity.parts[0]), 0).map(({ ratio }) => ratio);
      if (sizes.every(({ successes }) => successes === 0)) expect(ratios.every((ratio) => ratio === null)).toBe(true);
      else expect(Math.max(...ratios.map((ratio) => ratio ?? -1))).toBe(1);
    }),
  );
});

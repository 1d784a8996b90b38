import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mcnemar } from "../../../src/comparison/mcnemar.ts";
import { newcombePaired } from "../../../src/comparison/newcombe.ts";
import { pairedDelong, pairedDelongInterval, pairedDelongP } from "../../../src/comparison/paired-delong.ts";
import { decideDifference } from "../../../src/comparison/verdict.ts";
import { compare, normalDifference, scored } from "../../unit/comparison/models.ts";

const count = fc.nat({ max: 400 });
const level = fc.constantFrom(0.8, 0.9, 0.95, 0.99);
const score = fc.integer({ min: 0, max: 20 }).map((value) => value / 20);
const rows = fc.array(fc.record({ label: fc.constantFrom(0, 1), a: score, b: score }), { minLength: 8, maxLength: 60 });

describe("Newcombe's paired interval", () => {
  it("turns around when the models are exchanged, holds the difference, and lies within −1 … 1", () => {
    fc.assert(
      fc.property(count, count, count, count, level, (both, challengerOnly, championOnly, neither, at) => {
        const n = both + challengerOnly + championOnly + neither;
        fc.pre(n > 0);
        const one = newcombePaired({ both, challengerOnly, championOnly, neither }, at);
        const other = newcombePaired({ both, challengerOnly: championOnly, championOnly: challengerOnly, neither }, at);
        const difference = (challengerOnly - championOnly) / n;
        expect(other.low).toBeCloseTo(-one.high, 12);
        expect(one.low).toBeLessThanOrEqual(difference);
        expect(one.high).toBeGreaterThanOrEqual(difference);
        expect(one.low).toBeGreaterThanOrEqual(-1 - 1e-12);
        expect(one.high).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });
});

describe("McNemar's test", () => {
  it("is symmetric, the mid-p at most the exact p, and smaller the further the counts are apart", () => {
    fc.assert(
      fc.property(count, count, (b, c) => {
        const one = mcnemar(b, c);
        expect(mcnemar(c, b)).toEqual(one);
        expect(one.midP).toBeLessThanOrEqual(one.exact);
        if (c > b && b > 0) expect(mcnemar(b - 1, c + 1).midP).toBeLessThan(one.midP);
      }),
    );
  });
});

describe("paired DeLong", () => {
  it("turns around when the models are exchanged and does not see a monotone change of scale", () => {
    fc.assert(
      fc.property(rows, level, (drawn, at) => {
        const of = (model: "a" | "b", scale = 1) => ({
          positives: Float64Array.from(drawn.flatMap((row) => (row.label === 1 ? [scale * row[model]] : []))),
          negatives: Float64Array.from(drawn.flatMap((row) => (row.label === 0 ? [scale * row[model]] : []))),
        });
        fc.pre(of("a").positives.length > 0 && of("a").negatives.length > 0);
        const one = pairedDelong(of("a"), of("b"));
        const other = pairedDelong(of("b"), of("a"));
        expect(other.difference).toBeCloseTo(-one.difference, 12);
        expect(pairedDelongP(other)).toBe(pairedDelongP(one));
        expect(pairedDelong(of("a", 7), of("b"))).toEqual(one);
        const { low, high } = pairedDelongInterval(one, at);
        expect(low).toBeLessThanOrEqual(one.difference + 1e-12);
        expect(high).toBeGreaterThanOrEqual(one.difference - 1e-12);
      }),
    );
  });
});

describe("a comparison", () => {
  const metrics = ["accuracy", "recall", "roc_auc", "f1", "log_loss", "average_precision"];

  it("gives undefined with a reason, or a finite value within a finite interval; never NaN", () => {
    fc.assert(
      fc.property(rows, (drawn) => {
        const label = drawn.map((row) => row.label);
        const challenger = scored(
          label,
          drawn.map(({ a }) => a),
        );
        const champion = scored(
          label,
          drawn.map(({ b }) => b),
        );
        for (const { value, intervalAt, test } of compare({ challenger, champion }, metrics, {
          settings: { resamples: 60 },
        })) {
          const interval = intervalAt?.(0.9) ?? null;
          if (value.value === null) {
            expect(value.reason.length).toBeGreaterThan(0);
            expect(interval).toBeNull();
            continue;
          }
          expect(Number.isFinite(value.value)).toBe(true);
          const p = test()?.p ?? 1;
          expect(p >= 0 && p <= 1).toBe(true);
          if (interval !== null) expect(Number.isFinite(interval.low) && interval.low <= interval.high).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("of proportions and areas does not depend on the order of rows", () => {
    fc.assert(
      fc.property(rows, (drawn) => {
        const of = (order: typeof drawn) => {
          const label = order.map((row) => row.label);
          return compare(
            {
              challenger: scored(
                label,
                order.map(({ a }) => a),
              ),
              champion: scored(
                label,
                order.map(({ b }) => b),
              ),
            },
            ["accuracy", "roc_auc"],
          );
        };
        const [one, other] = [of(drawn), of([...drawn].reverse())];
        for (const [k, { value, intervalAt }] of one.entries()) {
          if (value.value === null) expect(other[k].value.value).toBeNull();
          else expect(other[k].value.value).toBeCloseTo(value.value, 12);
          const low = intervalAt?.(0.95)?.low;
          if (low !== undefined) expect(other[k].intervalAt?.(0.95)?.low).toBeCloseTo(low, 10);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("a verdict", () => {
  const finite = fc.double({ min: -0.5, max: 0.5, noNaN: true });

  it("that passes a margin passes every wider one, and one that fails fails every narrower one", () => {
    fc.assert(
      fc.property(
        finite,
        fc.double({ min: 1e-4, max: 0.2, noNaN: true }),
        fc.double({ min: 0, max: 0.3, noNaN: true }),
        fc.double({ min: 0, max: 0.3, noNaN: true }),
        (value, error, margin, more) => {
          const outcome = (at: number) =>
            decideDifference(normalDifference(value, error), {
              comparator: "no worse than",
              bound: { value: at, unit: "number", of: null },
              confidence: 0.95,
            }).outcome;
          if (outcome(margin) === "pass") expect(outcome(margin + more)).toBe("pass");
          if (outcome(margin + more) === "fail") expect(outcome(margin)).toBe("fail");
        },
      ),
    );
  });
});

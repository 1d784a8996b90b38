import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ColumnSide, numbersOf, pairColumn } from "../../../src/drift/column-pair.ts";
import { driftMeasures } from "../../../src/drift/measures.ts";
import { NoiseMemo } from "../../../src/drift/noise-memo.ts";
import { countSample } from "../../../src/stats/counted-sample.ts";
import { createRandom } from "../../../src/stats/random.ts";

const settings = { random: createRandom(1), draws: 19, memo: new NoiseMemo(createRandom(1)) };

const hardNumber = fc.oneof(
  fc.integer({ min: -2, max: 2 }),
  fc.constantFrom(0, -0, 1e308, -1e308, 5e-324, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
  fc.double({ noNaN: true }),
);
const numbers = fc.array(hardNumber, { minLength: 1, maxLength: 25 }).map(
  (values): ColumnSide => ({
    rows: values.length,
    missing: 0,
    values: numbersOf(countSample(Float64Array.from(values)), values.every(Number.isInteger)),
  }),
);
const categories = fc
  .dictionary(fc.constantFrom("a", "b", "c", "d"), fc.integer({ min: 1, max: 30 }), { minKeys: 1 })
  .chain((counts) =>
    fc.boolean().map((complete): ColumnSide => {
      const listed = Object.values(counts).reduce((sum, count) => sum + count, 0);
      const total = complete ? listed : listed + 7;
      return {
        rows: total,
        missing: 0,
        values: {
          kind: "categories",
          counts: new Map(Object.entries(counts)),
          total,
          complete,
          unlisted: total - listed,
          mostUnlisted: complete ? 0 : Math.min(...Object.values(counts)),
        },
      };
    }),
  );

describe.each(driftMeasures.map(({ id, measure }) => [id, measure] as const))("%s", (_id, measure) => {
  test("is a number with a p-value from 0 to 1, or undefined with a reason, on any two samples", () => {
    const pairs = fc.oneof(fc.tuple(numbers, numbers), fc.tuple(categories, categories));
    fc.assert(
      fc.property(pairs, ([reference, current]) => {
        const pair = pairColumn(reference, current);
        if (pair.kind !== "numbers" && pair.kind !== "categories") return;
        const measured = measure(pair, settings);
        if (measured.kind === "undefined") {
          expect(measured.reason).not.toBe("");
          return;
        }
        expect(measured.p).toBeGreaterThanOrEqual(0);
        expect(measured.p).toBeLessThanOrEqual(1);
        if (measured.kind === "p-value") {
          expect(measured.tail).toBeGreaterThanOrEqual(0);
          expect(measured.tail).toBeLessThanOrEqual(1);
          return;
        }
        expect(Number.isFinite(measured.value)).toBe(true);
        for (const probability of [0.2, 0.001]) {
          expect(measured.noise.floor(probability)).toBeGreaterThanOrEqual(Number.NEGATIVE_INFINITY);
          expect(measured.noise.tail(measured.noise.floor(probability))).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 60 },
    );
  });
});

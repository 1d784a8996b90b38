import fc from "fast-check";
import { expect, test } from "vitest";
import { sortNumbers } from "../../../src/stats/sort-numbers.ts";

test("numbers are sorted as the engine sorts them, bit for bit, many and few", () => {
  const value = fc.oneof(
    fc.double({ noNaN: true }),
    fc.integer({ min: -5, max: 5 }),
    fc.constantFrom(0, -0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 1e-310, Number.MAX_VALUE),
  );
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 40 }), fc.constantFrom(1, 60), (few, times) => {
      const values = Float64Array.from({ length: few.length * times }, (_, i) => few[i % few.length] * (1 + (i % 7)));
      const before = values.slice();
      expect(new BigUint64Array(sortNumbers(values).buffer)).toEqual(new BigUint64Array(values.slice().sort().buffer));
      expect(values).toEqual(before);
    }),
    { numRuns: 200 },
  );
});

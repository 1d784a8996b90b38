import fc from "fast-check";
import { expect, test } from "vitest";
import { squareAndAdd, type WithBounds } from "../../../src/comparison/newcombe.ts";
import { farthestEnd } from "../../../src/fairness/farthest-pair.ts";

const figure: fc.Arbitrary<WithBounds> = fc
  .tuple(fc.double({ min: -1, max: 1, noNaN: true }), fc.nat({ max: 50 }), fc.nat({ max: 50 }))
  .map(([value, below, above]) => ({ value, low: value - below / 100, high: value + above / 100 }));
const figures = fc.array(figure, { maxLength: 25 });

test("the farthest end of pairs is the one that looking at every pair finds", () => {
  fc.assert(
    fc.property(
      figures,
      figures,
      fc.boolean(),
      fc.constantFrom("low" as const, "high" as const),
      (left, right, own, end) => {
        const others = own ? left : right;
        const every = left.flatMap((one) =>
          others.flatMap((other) => (one === other ? [] : [squareAndAdd(one, other, 0)[end]])),
        );
        expect(farthestEnd(left, others, end)).toBe(
          every.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY),
        );
      },
    ),
  );
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstDifference } from "../../../src/rollout/smoke/difference.ts";
import type { JsonValue } from "../../../src/rollout/smoke/suite.ts";

const exact = { absolute: 0, relative: 0 };
const json = fc.jsonValue({ maxDepth: 4 }) as fc.Arbitrary<JsonValue>;

/** The same value with a key more in every object. */
function withMore(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map((item: JsonValue) => withMore(item));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value as Record<string, JsonValue>);
  return Object.fromEntries([
    ...entries.map(([key, inner]) => [key, withMore(inner)] as const),
    ["\u0000more", 1] as const,
  ]);
}

/** The same value with the number at a place, counted over all numbers, moved by `by`; null where it has fewer. */
function withMoved(value: JsonValue, place: number, by: number): JsonValue | null {
  let seen = 0;
  let moved = false;
  const walk = (inner: JsonValue): JsonValue => {
    if (typeof inner === "number") {
      if (seen++ !== place) return inner;
      moved = true;
      return inner + by;
    }
    if (Array.isArray(inner)) return inner.map(walk);
    if (typeof inner !== "object" || inner === null) return inner;
    return Object.fromEntries(
      Object.entries(inner as Record<string, JsonValue>).map(([key, item]) => [key, walk(item)]),
    );
  };
  const changed = walk(value);
  return moved ? changed : null;
}

describe("an answer held to what was recorded", () => {
  it("is equal to itself, and stays so with keys that nobody expects", () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(firstDifference(value, value, exact)).toBeNull();
        expect(firstDifference(value, withMore(value), exact)).toBeNull();
      }),
    );
  });

  it("differs where one number has moved beyond the tolerance, and not within it", () => {
    const numbers = fc.array(fc.record({ a: fc.integer({ min: -1_000, max: 1_000 }), b: fc.array(fc.integer()) }));
    fc.assert(
      fc.property(numbers, fc.nat({ max: 20 }), (value, place) => {
        const moved = withMoved(value, place, 2);
        if (moved === null) return;
        expect(firstDifference(value, moved, { absolute: 1, relative: 0 })).not.toBeNull();
        expect(firstDifference(value, moved, { absolute: 2, relative: 0 })).toBeNull();
      }),
    );
  });

  it("is not near a number that is too large for a double, unless it is that itself", () => {
    const huge = JSON.parse("1e999") as number;
    expect(firstDifference(huge, 1, { absolute: 1, relative: 1 })).not.toBeNull();
    expect(firstDifference(huge, huge, exact)).toBeNull();
  });

  it("of outputs by name does not depend on their order", () => {
    const outputs = fc.uniqueArray(fc.record({ name: fc.string(), data: fc.array(fc.double({ noNaN: true })) }), {
      selector: ({ name }) => name,
      minLength: 1,
    });
    fc.assert(
      fc.property(outputs, (value) => {
        expect(firstDifference({ outputs: value }, { outputs: value.toReversed() }, exact)).toBeNull();
      }),
    );
  });
});

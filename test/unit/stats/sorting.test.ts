import { describe, expect, test } from "vitest";
import { createRandom } from "../../../src/stats/random.ts";
import { argsort } from "../../../src/stats/sorting.ts";

/** The same by the language's own stable sort. */
function expectedOrder(values: Float64Array): number[] {
  return Array.from(values, (_, i) => i).sort((a, b) => (values[a] === values[b] ? 0 : values[a] < values[b] ? -1 : 1));
}

describe("argsort", () => {
  const random = createRandom(4);
  const uniform = Float64Array.from({ length: 5000 }, () => random.next());
  const cases: Record<string, Float64Array> = {
    "uniform numbers": uniform,
    "many ties": uniform.map((u) => Math.round(u * 20) / 20),
    "both signs": uniform.map((u) => u - 0.5),
    "whole numbers that agree in their upper bits": uniform.map((u) => 1.7e12 + Math.floor(u * 1000)),
    "negative numbers that agree in their upper bits": uniform.map((u) => -1.7e12 - Math.floor(u * 1000)),
    "neighbouring doubles": uniform.map((u) => 1 + Math.floor(u * 64) * Number.EPSILON),
    "every magnitude": uniform.map((u, i) => (i % 2 === 0 ? 1 : -1) * 10 ** (600 * u - 300)),
    "subnormal numbers": uniform.map((u) => Math.floor(u * 100) * Number.MIN_VALUE),
    descending: Float64Array.from({ length: 3000 }, (_, i) => -i),
    ascending: Float64Array.from({ length: 3000 }, (_, i) => i),
    "zeros of either sign": uniform.map((u) => (u < 0.3 ? -0 : u < 0.6 ? 0 : u - 0.8)),
    "numbers that crowd beside one far away": uniform.map((u, i) => (i === 700 ? 1e6 : u)),
    // 5000 numbers from 0 to 624 go into buckets of width 1, and 1 added to the last one is 2 and not below it.
    "a number that is all but at the next bucket": Float64Array.from({ length: 5000 }, (_, i) =>
      i === 9 ? 1 - Number.EPSILON / 2 : 624 - (i % 625),
    ),
    constant: new Float64Array(100).fill(3),
    none: new Float64Array(0),
    one: Float64Array.of(5),
  };
  test.each(Object.entries(cases))("sorts %s as a stable sort does", (_, values) => {
    expect(Array.from(argsort(values))).toEqual(expectedOrder(values));
  });

  test("takes −0 as 0 and infinities as ends", () => {
    expect(Array.from(argsort(Float64Array.of(0, -0, 1, -0, Infinity, -1, -Infinity, 0)))).toEqual([
      6, 5, 0, 1, 3, 7, 2, 4,
    ]);
  });

  test("sorts a view into a larger buffer", () => {
    const view = Float64Array.of(9, 3, 1, 2, 0).subarray(1, 4);
    expect(Array.from(argsort(view))).toEqual([1, 2, 0]);
  });

  test("refuses NaN and says where it is", () => {
    expect(() => argsort(Float64Array.of(1, Number.NaN))).toThrow("index 1 is NaN");
  });
});

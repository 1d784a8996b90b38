import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { NumberSums } from "../../../src/profile/number-sums.ts";
import { SampledRows } from "../../../src/profile/sampled-rows.ts";

const options = { moments: true, valueLimit: 6, distinct: true, sampleCapacity: 16, histograms: [[-1, 0, 2]] };

/** What is known of numbers in the end; each block goes to the thread that `threads` names for it. */
function known(blocks: readonly (readonly number[])[], threads: readonly number[], parts: number): unknown {
  const all = Array.from({ length: parts }, () => new NumberSums(options));
  for (const [block, numbers] of blocks.entries()) {
    const sums = all[threads[block % threads.length] % parts];
    const sampled = new SampledRows();
    sampled.fill(block, 0, numbers.length);
    sums.addBatch(new Uint8Array(numbers.length), 0, Float64Array.from(numbers), sampled, numbers.length % 2 === 0);
    sums.endBlock(block);
  }
  const [first, ...others] = all;
  for (const other of others) first.absorb(other.state());
  const distinct = first.distinct();
  return JSON.stringify([
    first.figures(),
    first.values(),
    typeof distinct === "number" ? distinct : distinct?.registers,
    first.sampled(),
  ]);
}

const numbers = fc.array(
  fc.oneof(fc.integer({ min: -3, max: 6 }), fc.double({ noNaN: true, noDefaultInfinity: true })),
  {
    maxLength: 12,
  },
);

describe("sums of numbers", () => {
  test("are the same however many threads took the blocks, whatever they kept and counted", () => {
    fc.assert(
      fc.property(
        fc.array(numbers, { minLength: 1, maxLength: 6 }),
        fc.array(fc.nat(3), { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 2, max: 4 }),
        (blocks, threads, parts) => {
          expect(known(blocks, threads, parts)).toBe(known(blocks, [0], 1));
        },
      ),
      { numRuns: 400 },
    );
  });

  test("count different numbers exactly up to the limit, however many rows there are", () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.integer({ min: 0, max: 7 }), { maxLength: 12 }), { maxLength: 8 }), (blocks) => {
        const sums = new NumberSums(options);
        for (const [block, each] of blocks.entries()) {
          const sampled = new SampledRows();
          sampled.fill(block, 0, each.length);
          sums.addBatch(new Uint8Array(each.length), 0, Float64Array.from(each), sampled, true);
          sums.endBlock(block);
        }
        const counts = new Map<number, number>();
        for (const value of blocks.flat().sort((a, b) => a - b)) counts.set(value, (counts.get(value) ?? 0) + 1);
        const values = sums.values();
        if (counts.size > options.valueLimit) expect(values).toBeNull();
        else
          expect([values?.numbers, values?.counts].map((list) => [...(list ?? [])])).toEqual([
            [...counts.keys()],
            [...counts.values()],
          ]);
      }),
      { numRuns: 300 },
    );
  });
});

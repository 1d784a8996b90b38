import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hashNumber } from "../../../src/profile/hash-number.ts";
import { HyperLogLog, hyperLogLogError } from "../../../src/profile/hyper-log-log.ts";
import { NumberSample, sampleRankError } from "../../../src/profile/number-sample.ts";
import { fillRowLevels } from "../../../src/profile/row-levels.ts";
import { hashBytes } from "../../../src/table/hash-bytes.ts";

function estimate(count: number, hashOf: (i: number) => number): number {
  const sketch = new HyperLogLog();
  for (let i = 0; i < count; i++) sketch.add(hashOf(i));
  return sketch.estimate();
}

const textHash = (prefix: string) => (i: number) => {
  const bytes = Buffer.from(prefix + i);
  return hashBytes(bytes, 0, bytes.length);
};

describe("the estimate of different values", () => {
  const sizes = [1, 10, 100, 1000, 5000, 12_000, 30_000, 100_000, 400_000];
  const kinds: [string, (i: number) => number][] = [
    ["whole numbers from 0", (i) => hashNumber(i)],
    ["whole numbers from a billion", (i) => hashNumber(1e9 + i)],
    ["numbers beyond 32 bits", (i) => hashNumber(1.7e12 + i * 1000)],
    ["decimals", (i) => hashNumber(i / 100)],
    ["short texts", textHash("")],
    ["texts with the same front", textHash("customer-number-")],
  ];

  for (const [name, hashOf] of kinds) {
    it(`is within three standard errors for ${name}`, () => {
      for (const size of sizes) {
        const relative = Math.abs(estimate(size, hashOf) - size) / size;
        expect(relative, `${size}`).toBeLessThanOrEqual(3 * hyperLogLogError);
      }
    });
  }

  it("has the stated standard error over independent sets", () => {
    const errors = Array.from(
      { length: 120 },
      (_, set) => estimate(20_000, (i) => hashNumber(set * 1e7 + i)) / 20_000 - 1,
    );
    const meanSquare = errors.reduce((sum, error) => sum + error * error, 0) / errors.length;
    expect(Math.sqrt(meanSquare)).toBeLessThan(1.2 * hyperLogLogError);
    expect(Math.abs(errors.reduce((sum, error) => sum + error, 0) / errors.length)).toBeLessThan(0.005);
  });

  it("is the same for sets merged as for their union", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 500 }), fc.array(fc.nat(), { maxLength: 500 }), (a, b) => {
        const [left, right, both] = [new HyperLogLog(), new HyperLogLog(), new HyperLogLog()];
        for (const value of a) left.add(hashNumber(value));
        for (const value of b) right.add(hashNumber(value));
        for (const value of [...a, ...b]) both.add(hashNumber(value));
        left.merge(right);
        expect(left.registers).toEqual(both.registers);
      }),
      { numRuns: 50 },
    );
  });
});

/** Numbers of a table of `rows` rows, in blocks of 50,000. */
function sampled(rows: number, capacity: number, numberOf: (row: number) => number): NumberSample {
  const sample = new NumberSample(capacity);
  const blockRows = 50_000;
  const levels = new Uint8Array(blockRows);
  for (let start = 0; start < rows; start += blockRows) {
    const length = Math.min(blockRows, rows - start);
    fillRowLevels(levels, start / blockRows, 0, length);
    for (let i = 0; i < length; i++) sample.add(numberOf(start + i), levels[i]);
  }
  return sample;
}

/** The largest distance between the sample's distribution and that of all numbers. */
function rankDistance(sample: NumberSample, all: Float64Array): number {
  const ascending = all.toSorted();
  const points = sample.ascending();
  let worst = 0;
  let passed = 0;
  for (const [i, point] of points.entries()) {
    if (i + 1 < points.length && points[i + 1] === point) continue;
    const before = passed;
    while (passed < ascending.length && ascending[passed] < point) passed++;
    const firstOf = points.indexOf(point);
    worst = Math.max(worst, Math.abs(firstOf / points.length - passed / ascending.length));
    while (passed < ascending.length && ascending[passed] === point) passed++;
    worst = Math.max(worst, Math.abs((i + 1) / points.length - passed / ascending.length));
    if (before > passed) throw new Error("not ascending");
  }
  return worst;
}

describe("a sample of numbers", () => {
  const rows = 300_000;
  const capacity = 8192;
  const shapes: [string, (row: number) => number][] = [
    ["rising with the rows", (row) => row],
    ["falling with the rows", (row) => -row],
    ["scattered", (row) => hashNumber(row)],
    ["scattered and skew", (row) => Math.exp((hashNumber(row) / 2 ** 32) * 20)],
    ["going round every 64 rows", (row) => row % 64],
    ["going round every 1000 rows", (row) => row % 1000],
    ["one value in a thousand apart", (row) => (hashNumber(row) % 1000 === 0 ? 1 : 0)],
    ["of large times", (row) => 1.7e12 + (hashNumber(row) % 1e6)],
  ];

  for (const [name, numberOf] of shapes) {
    it(`is off in rank by no more than it states where the values are ${name}`, () => {
      const sample = sampled(rows, capacity, numberOf);
      const all = Float64Array.from({ length: rows }, (_, row) => numberOf(row));
      expect(sample.size).toBeLessThanOrEqual(capacity);
      expect(sample.size).toBeGreaterThan(capacity * 0.45);
      expect(rankDistance(sample, all)).toBeLessThanOrEqual(sampleRankError(sample.size));
    });
  }

  it("is all numbers while they are at most its capacity", () => {
    const sample = sampled(capacity, capacity, (row) => 1 - row);
    expect(sample.level).toBe(0);
    expect(sample.ascending()).toEqual(Float64Array.from({ length: capacity }, (_, i) => i - capacity + 2));
  });

  it("keeps exactly one row of each aligned group of 2^level rows of a block", () => {
    const levels = new Uint8Array(1 << 12);
    fc.assert(
      fc.property(fc.nat({ max: 1e9 }), fc.integer({ min: 0, max: 12 }), (block, level) => {
        fillRowLevels(levels, block, 0, levels.length);
        for (let start = 0; start < levels.length; start += 1 << level)
          expect(levels.subarray(start, start + (1 << level)).filter((each) => each >= level)).toHaveLength(1);
      }),
      { numRuns: 30 },
    );
  });

  it("takes each row of a group equally often", () => {
    const counts = new Float64Array(8);
    const levels = new Uint8Array(4096);
    for (let block = 0; block < 40; block++) {
      fillRowLevels(levels, block, 0, levels.length);
      for (const [row, level] of levels.entries()) if (level >= 3) counts[row % 8]++;
    }
    const expected = (40 * 4096) / 8 / 8;
    for (const count of counts) expect(Math.abs(count / expected - 1)).toBeLessThan(0.15);
  });
});

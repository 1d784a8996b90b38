import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Profile } from "../../../src/profile/profile.ts";
import { emptyRequest, type ProfileRequest, summaryMeasures } from "../../../src/profile/request.ts";
import type { TableSumsServices } from "../../../src/profile/table-sums.ts";
import { onePiece, profileTable, type TestTable, type TestValue } from "../../support/profile-table.ts";

const number = fc.oneof(
  fc.integer({ min: -5, max: 5 }),
  fc.double({ noNaN: true, min: -1e6, max: 1e6 }),
  fc.constantFrom(Number.POSITIVE_INFINITY, -0, Number.NaN),
);
const text = fc.oneof(fc.constantFrom("a", "b", "", "2020-01-01", "é", "𝔘"), fc.string({ unit: "grapheme" }));
const instant = fc
  .date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) })
  .map((date) => date.toISOString());

const withMissing = <T extends TestValue>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.option(value, { nil: null, freq: 5 });

const table: fc.Arbitrary<TestTable> = fc.integer({ min: 0, max: 120 }).chain((rows) => {
  const column = <T extends TestValue>(value: fc.Arbitrary<T>) =>
    fc.array(withMissing(value), { minLength: rows, maxLength: rows });
  return fc.record({
    number: column(number),
    text: column(text),
    when: column(instant),
    yes: column(fc.boolean()),
    mixed: column(fc.oneof(number, text, fc.boolean())),
    nothing: fc.constant(new Array<null>(rows).fill(null)),
  });
});

const request: ProfileRequest = {
  ...emptyRequest,
  every: { ...summaryMeasures, values: 20, histograms: [[-1, 0, 1.5, 3]] },
  populations: [
    {
      id: "low",
      where: {
        kind: "compare",
        comparator: "<",
        left: { kind: "column", column: "number" },
        right: { kind: "value", value: 2 },
      },
    },
  ],
  columns: [{ column: "text", population: "low", measures: summaryMeasures }],
  key: ["yes"],
  tallies: [
    {
      id: "in",
      population: "low",
      ignore: { kind: "missing", column: "text" },
      expect: { kind: "in", operand: { kind: "column", column: "text" }, values: ["a", "2020-01-01"] },
      show: ["text", "number"],
      examples: 3,
    },
  ],
  uniqueness: [
    { id: "tuple", population: "all", columns: ["text", "yes"], ignore: null, examples: 4 },
    {
      id: "number",
      population: "low",
      columns: ["number"],
      ignore: { kind: "missing", column: "number" },
      examples: 4,
    },
  ],
  orders: [
    {
      id: "rising",
      population: "all",
      value: { kind: "column", column: "number" },
      direction: "increasing",
      strictly: true,
      show: ["number"],
      examples: 5,
    },
    {
      id: "falling",
      population: "low",
      value: { kind: "instant", column: "when" },
      direction: "decreasing",
      strictly: false,
      show: ["when"],
      examples: 5,
    },
  ],
  selections: [
    { id: "middle", column: "number", population: "all", of: "numbers", low: -2, high: 3, ranks: [0, 5, 10] },
  ],
  valueCounts: [{ id: "two", column: "text", population: "all", values: ["a", "zz", "a"] }],
};

/** Deep equality that is fast where it holds. */
function expectSame(found: Profile, expected: Profile): void {
  if (!isDeepStrictEqual(found, expected)) expect(found).toEqual(expected);
  expect(found.rows).toBe(expected.rows);
}

const smallLimits = { distinct: 6, distinctBytes: 24, numberSample: 8, textSample: 4, textSampleBytes: 16 };
const fewValues: ProfileRequest = { ...request, every: { ...summaryMeasures, values: 3, top: 2 } };

/** Takes everything out of memory as soon as it can. */
function tinyMemory(): TableSumsServices {
  const pieces = new Map<string, Uint8Array[]>();
  return {
    compileSchema: null,
    uniquenessMemory: 600,
    spill: {
      append: (name, piece) => pieces.set(name, [...(pieces.get(name) ?? []), new Uint8Array(piece)]),
      read: (name) => pieces.get(name) ?? [],
    },
  };
}

describe("a profile", () => {
  const cuts = fc.record({
    batchRows: fc.integer({ min: 1, max: 50 }),
    workers: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 120, maxLength: 120 }),
  });
  const blocks = fc.integer({ min: 1, max: 40 });
  const cutOf = (blockRows: number, { batchRows, workers }: { batchRows: number; workers: number[] }) => ({
    blockRows,
    batchRows,
    workers: 4,
    workerOf: (block: number) => workers[block],
  });

  it("is the same, bit for bit, whatever the batches, the number of workers and who reads which block", () => {
    fc.assert(
      fc.property(table, blocks, cuts, (columns, blockRows, cut) => {
        const whole = profileTable(columns, request, { ...onePiece, blockRows });
        expectSame(profileTable(columns, request, cutOf(blockRows, cut)), whole);
      }),
      { numRuns: 150 },
    );
  });

  it("is the same where values are too many to be counted and are sampled", () => {
    fc.assert(
      fc.property(table, blocks, cuts, (columns, blockRows, cut) => {
        const whole = profileTable(columns, fewValues, { ...onePiece, blockRows, limits: smallLimits });
        const parts = profileTable(columns, fewValues, { ...cutOf(blockRows, cut), limits: smallLimits });
        expectSame(parts, whole);
      }),
      { numRuns: 150 },
    );
  });

  it("is the same where tuples are spilled from memory", () => {
    fc.assert(
      fc.property(table, blocks, cuts, (columns, blockRows, cut) => {
        const whole = profileTable(columns, request, { ...onePiece, blockRows });
        expectSame(profileTable(columns, request, cutOf(blockRows, cut), tinyMemory()), whole);
        expectSame(profileTable(columns, request, { ...onePiece, blockRows }, tinyMemory()), whole);
      }),
      { numRuns: 100 },
    );
  });
});

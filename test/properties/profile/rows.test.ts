import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ExampleRow } from "../../../src/profile/profile.ts";
import { emptyRequest, wholeTable } from "../../../src/profile/request.ts";
import { type Cut, profileTable } from "../../support/profile-table.ts";

const number = fc.constantFrom(null, 0, -0, 1, 2, 3, 1.5, Number.NEGATIVE_INFINITY);
const text = fc.constantFrom(null, "", "a", "b", "ab");
const rows = fc.array(fc.tuple(number, text), { maxLength: 40 });
const cut: Cut = { blockRows: 7, batchRows: 3, workers: 3, workerOf: (block) => (block * 2) % 3 };

const columnsOf = (pairs: readonly (readonly [number | null, string | null])[]) => ({
  x: pairs.map(([x]) => x),
  s: pairs.map(([, s]) => s),
  id: pairs.map((_, i) => i),
});
const rowsOf = (examples: readonly ExampleRow[]) => examples.map((example) => example.place?.row);

describe("a uniqueness request", () => {
  it("counts different tuples and every row that shares its own, and shows the first of these", () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 0, max: 6 }), (pairs, examples) => {
        const tuple = { id: "t", population: wholeTable, columns: ["x", "s"], ignore: null, examples };
        const request = { ...emptyRequest, uniqueness: [tuple], key: ["id"] };
        const [result] = profileTable(columnsOf(pairs), request, cut).uniqueness;
        const names = pairs.map(([x, s]) => JSON.stringify([x === null ? null : String(x + 0), s]));
        const shared = names.flatMap((name, i) => (names.filter((other) => other === name).length > 1 ? [i] : []));
        expect(result).toMatchObject({
          rows: pairs.length,
          ignored: 0,
          distinct: new Set(names).size,
          duplicated: shared.length,
        });
        const first = shared.slice(0, examples);
        expect(rowsOf(result.examples)).toEqual(first);
        expect(result.examples.map((example) => example.key)).toEqual(first.map((row) => [row]));
        expect(result.examples.map((example) => example.place?.line)).toEqual(first.map((row) => row + 1));
        expect(result.examples.map((example) => example.values)).toEqual(
          first.map((row) => [pairs[row][0] === null ? null : Number(pairs[row][0]) + 0, pairs[row][1]]),
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe("an order request", () => {
  it("finds the rows that do not go on in the direction, over the seams of blocks, too", () => {
    fc.assert(
      fc.property(
        rows,
        fc.constantFrom("x", "s"),
        fc.constantFrom("increasing" as const, "decreasing" as const),
        fc.boolean(),
        (pairs, column, direction, strictly) => {
          const value = { kind: "column", column } as const;
          const order = { id: "o", population: wholeTable, value, direction, strictly, show: [column], examples: 4 };
          const columns = columnsOf(pairs);
          const [result] = profileTable(columns, { ...emptyRequest, orders: [order] }, cut).orders;
          const present = (column === "x" ? columns.x : columns.s).flatMap((value, row) =>
            value === null ? [] : [{ value, row }],
          );
          const wrong = present.filter(({ value }, i) => {
            if (i === 0) return false;
            const before = present[i - 1].value;
            if (value === before) return strictly;
            return direction === "increasing" ? value < before : value > before;
          });
          expect(result).toMatchObject({
            rows: pairs.length,
            ignored: pairs.length - present.length,
            unexpected: wrong.length,
          });
          expect(rowsOf(result.examples)).toEqual(wrong.slice(0, 4).map(({ row }) => row));
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe("a second pass", () => {
  it("gives the values of ranks between bounds, and null outside of them", () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(-1, 0, 1), fc.constantFrom(1, 2, 3), (pairs, low, high) => {
        const ranks = [0, 1, 2, 5, 10, 20];
        const selection = { id: "q", column: "x", population: wholeTable, of: "numbers", low, high, ranks } as const;
        const [result] = profileTable(columnsOf(pairs), { ...emptyRequest, selections: [selection] }, cut).selections;
        const ascending = pairs.flatMap(([x]) => (x === null ? [] : [x + 0])).sort((a, b) => a - b);
        expect(result).toEqual({
          id: "q",
          count: ascending.length,
          below: ascending.filter((value) => value < low).length,
          within: ascending.filter((value) => value >= low && value <= high).length,
          values: ranks.map((rank) => {
            const value = ascending[rank];
            return value !== undefined && value >= low && value <= high ? value : null;
          }),
        });
      }),
      { numRuns: 200 },
    );
  });

  it("counts the values that it is asked for", () => {
    fc.assert(
      fc.property(rows, (pairs) => {
        const valueCounts = [
          { id: "s", column: "s", population: wholeTable, values: ["a", "nowhere", "", "a", 1] },
          { id: "x", column: "x", population: wholeTable, values: [1, 0, true, "1"] },
        ];
        const profile = profileTable(columnsOf(pairs), { ...emptyRequest, valueCounts }, cut);
        const texts = (value: string) => pairs.filter(([, s]) => s === value).length;
        const numbers = (value: number) => pairs.filter(([x]) => x !== null && x + 0 === value).length;
        const hasText = pairs.some(([, s]) => s !== null);
        expect(profile.valueCounts).toEqual([
          { id: "s", counts: hasText ? [texts("a"), 0, texts(""), texts("a"), 0] : [0, 0, 0, 0, 0] },
          { id: "x", counts: [numbers(1), numbers(0), numbers(1), 0] },
        ]);
      }),
      { numRuns: 200 },
    );
  });
});

describe("what a request cannot have", () => {
  it("is absent from the profile where it names a column that the table lacks", () => {
    const lacking = { kind: "missing", column: "gone" } as const;
    const profile = profileTable(columnsOf([[1, "a"]]), {
      ...emptyRequest,
      populations: [{ id: "p", where: lacking }],
      columns: [
        {
          column: "gone",
          population: wholeTable,
          measures: { figures: ["distinct"], values: 1, top: 1, probabilities: [], histograms: [] },
        },
      ],
      tallies: [
        { id: "a", population: wholeTable, ignore: null, expect: lacking, show: [], examples: 1 },
        { id: "b", population: "p", ignore: null, expect: { kind: "constant", value: true }, show: [], examples: 1 },
        {
          id: "c",
          population: wholeTable,
          ignore: null,
          expect: { kind: "constant", value: true },
          show: [],
          examples: 1,
        },
      ],
    });
    expect(profile.columns).toEqual([]);
    expect(profile.populations).toEqual([]);
    expect(profile.tallies.map((tally) => tally.id)).toEqual(["c"]);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnProfile } from "../../../src/profile/profile.ts";
import { emptyRequest, summaryMeasures, wholeTable } from "../../../src/profile/request.ts";
import { compareTexts } from "../../../src/profile/value-order.ts";
import { onePiece, profileTable } from "../../support/profile-table.ts";

const summary = { ...emptyRequest, every: { ...summaryMeasures, histograms: [[-2, 0, 1, 10]] } };
const numbers = fc.array(
  fc.oneof(
    fc.constantFrom(null, Number.NaN, 0, -0, 1, 10, Number.NEGATIVE_INFINITY),
    fc.integer({ min: -20, max: 20 }),
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e3, max: 1e3 }),
  ),
  { maxLength: 200 },
);
const texts = fc.array(
  fc.oneof(fc.constantFrom(null, "", "a", "ab", "é", "𝔘", "\uFFFD"), fc.string({ unit: "binary", maxLength: 9 })),
  { maxLength: 200 },
);

function counted<T>(values: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

describe("the profile of a number column", () => {
  it("has the figures that one would count by hand", () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: 1, max: 70 }), (values, blockRows) => {
        const present = values
          .filter((value) => value !== null && !Number.isNaN(value))
          .map((value) => Number(value) + 0);
        fc.pre(present.length > 0);
        const profile = profileTable({ x: values }, summary, { ...onePiece, blockRows, batchRows: 33 });
        const column = columnProfile(profile, "x", wholeTable);
        expect(column).toMatchObject({
          type: "number",
          rows: values.length,
          missing: values.length - present.length,
          least: Math.min(...present) + 0,
          greatest: Math.max(...present) + 0,
          kinds: {
            numbers: present.length,
            integers: present.filter(Number.isInteger).length,
            nan: values.filter((value) => Number.isNaN(value)).length,
          },
          numbers: {
            count: present.length,
            zeros: present.filter((value) => value === 0).length,
            negatives: present.filter((value) => value < 0).length,
            infinite: present.filter((value) => !Number.isFinite(value)).length,
          },
          distinct: { count: new Set(present).size, error: 0 },
        });
        const ascending = [...counted(present)].sort(([a], [b]) => a - b);
        expect(column?.numbers?.distribution).toEqual({
          points: ascending.map(([value]) => value),
          weights: ascending.map(([, count]) => count),
          rankError: 0,
          quantiles: [],
        });
        expect(column?.values).toEqual({
          kind: "all",
          list: ascending
            .map(([value, count]) => ({ value, count }))
            .sort((a, b) => b.count - a.count || a.value - b.value),
        });
        const within = (low: number, high: number) => present.filter((value) => value >= low && value < high).length;
        expect(column?.numbers?.histograms).toEqual([
          {
            edges: [-2, 0, 1, 10],
            counts: [within(-2, 0), within(0, 1), present.filter((value) => value >= 1 && value <= 10).length],
            below: present.filter((value) => value < -2).length,
            above: present.filter((value) => value > 10).length,
          },
        ]);
      }),
      { numRuns: 300 },
    );
  });

  it("has a sum, mean and deviation as two passes give them", () => {
    const moderate = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 });
    fc.assert(
      fc.property(
        fc.array(moderate, { minLength: 2, maxLength: 300 }),
        fc.integer({ min: 1, max: 80 }),
        (values, blockRows) => {
          const profile = profileTable({ x: values }, summary, { ...onePiece, blockRows });
          const moments = columnProfile(profile, "x", wholeTable)?.numbers?.moments;
          const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
          const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
          const spread = Math.max(...values.map(Math.abs));
          expect(Math.abs((moments?.mean.value ?? Number.NaN) - mean)).toBeLessThanOrEqual(1e-12 * spread);
          expect(Math.abs((moments?.variance.value ?? Number.NaN) - variance)).toBeLessThanOrEqual(
            1e-11 * spread * spread,
          );
        },
      ),
      { numRuns: 200 },
    );
  });

  it("adds whole numbers up exactly", () => {
    const values = [
      ...Array.from({ length: 5000 }, () => 2 ** 52 - 1),
      ...Array.from({ length: 5000 }, () => 1 - 2 ** 52),
      7,
    ];
    const moments = columnProfile(
      profileTable({ x: values }, summary, { ...onePiece, blockRows: 700 }),
      "x",
      wholeTable,
    )?.numbers?.moments;
    expect(moments?.sum).toEqual({ value: 7 });
  });
});

describe("the profile of a text column", () => {
  it("has the figures that one would count by hand, while texts are few and when they are many", () => {
    fc.assert(
      fc.property(texts, fc.boolean(), (values, few) => {
        const present = values.filter((value) => value !== null).map((value) => Buffer.from(value).toString());
        fc.pre(present.length > 0);
        const limits = { distinct: 2, distinctBytes: 100, numberSample: 64, textSample: 1024, textSampleBytes: 1e6 };
        const cut = few ? onePiece : { ...onePiece, limits };
        const request = { ...summary, every: { ...summaryMeasures, values: few ? 1000 : 0, top: 1000 } };
        const column = columnProfile(profileTable({ x: values }, request, cut), "x", wholeTable);
        const lengths = present.map((value) => [...value].length);
        const ordered = present.toSorted(compareTexts);
        expect(column).toMatchObject({
          type: "text",
          missing: values.length - present.length,
          least: ordered[0],
          greatest: ordered.at(-1),
          lengths: {
            minimum: Math.min(...lengths),
            maximum: Math.max(...lengths),
            mean: lengths.reduce((sum, length) => sum + length, 0) / lengths.length,
            empty: lengths.filter((length) => length === 0).length,
          },
        });
        const list = [...counted(present)]
          .map(([value, count]) => ({ value, count }))
          .sort((a, b) => b.count - a.count || compareTexts(a.value, b.value));
        expect(column?.values?.list).toEqual(list);
        expect(Math.abs((column?.distinct?.count ?? 0) - list.length)).toBeLessThanOrEqual(few ? 0 : 3);
      }),
      { numRuns: 300 },
    );
  });

  it("has instants where all texts are dates or times, and none where one is not", () => {
    const when = ["2020-01-01", null, "2020-01-02T12:00:00Z", "2020-01-01 00:00:00.5"];
    const column = columnProfile(profileTable({ x: when }, summary), "x", wholeTable);
    expect(column?.kinds).toMatchObject({ texts: 3, dates: 1, timestamps: 2 });
    expect(column?.instants).toMatchObject({
      count: 3,
      minimum: Date.UTC(2020, 0, 1),
      maximum: Date.UTC(2020, 0, 2, 12),
      distribution: { points: [Date.UTC(2020, 0, 1), Date.UTC(2020, 0, 1) + 500, Date.UTC(2020, 0, 2, 12)] },
    });
    const other = columnProfile(profileTable({ x: [...when, "soon"] }, summary), "x", wholeTable);
    expect(other?.instants).toBeNull();
    expect(other?.kinds.dates).toBeNull();
  });
});

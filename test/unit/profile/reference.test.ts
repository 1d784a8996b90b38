import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isDateutilDate } from "../../../src/profile/dateutil-date.ts";
import { columnProfile } from "../../../src/profile/profile.ts";
import { dateFormatTest } from "../../../src/profile/python-date-format.ts";
import { pythonFloat } from "../../../src/profile/python-number-text.ts";
import { quantileOf } from "../../../src/profile/quantiles.ts";
import { emptyRequest, summaryMeasures, wholeTable } from "../../../src/profile/request.ts";
import { onePiece, profileTable } from "../../support/profile-table.ts";

interface Reference {
  readonly dates: readonly [string, boolean][];
  readonly strptime: readonly [string, string, boolean][];
  readonly moments: readonly {
    readonly name: string;
    readonly values: readonly number[];
    readonly sum: number;
    readonly mean: number;
    readonly variance: number;
    readonly skewness: number;
    readonly excessKurtosis: number;
  }[];
  readonly quantiles: readonly {
    readonly values: readonly number[];
    readonly p: number;
    readonly nearest: number;
    readonly linear: number;
  }[];
  readonly histograms: readonly {
    readonly values: readonly number[];
    readonly edges: readonly number[];
    readonly counts: readonly number[];
  }[];
  readonly floats: readonly [number, string][];
}

const reference: Reference = JSON.parse(readFileSync(new URL("../../reference/profile.json", import.meta.url), "utf8"));

function numbersOf(values: readonly number[], edges: readonly number[] = [0, 1]) {
  const request = { ...emptyRequest, every: { ...summaryMeasures, histograms: [edges] } };
  const cut = { ...onePiece, blockRows: 500, batchRows: 77 };
  return columnProfile(profileTable({ x: values }, request, cut), "x", wholeTable)?.numbers ?? null;
}

describe("texts that Python judges", () => {
  it("are dates where dateutil reads them", () => {
    const wrong = reference.dates.filter(([text, date]) => isDateutilDate(text) !== date);
    expect(wrong).toEqual([]);
  });

  it("have a format where strptime reads them by it", () => {
    const wrong = reference.strptime.filter(([format, text, reads]) => dateFormatTest(format)?.(text) !== reads);
    expect(wrong).toEqual([]);
  });

  it("have no test for a format that strptime refuses", () => {
    for (const format of ["%Q", "%", "%Y %Y", "%Y-%"]) expect(dateFormatTest(format)).toBeNull();
  });

  it("are how Python prints a float", () => {
    for (const [value, text] of reference.floats) expect(pythonFloat(value)).toBe(text);
  });
});

describe("figures of numbers", () => {
  for (const { name, values, ...expected } of reference.moments) {
    it(`are exact in 12 digits, and so SciPy's, for ${name}`, () => {
      const moments = numbersOf(values)?.moments;
      for (const figure of ["sum", "mean", "variance", "skewness", "excessKurtosis"] as const) {
        const found = moments?.[figure].value ?? Number.NaN;
        const size = Math.max(Math.abs(expected[figure]), figure === "excessKurtosis" || figure === "skewness" ? 1 : 0);
        expect(Math.abs(found - expected[figure]), figure).toBeLessThanOrEqual(1e-12 * size);
      }
    });
  }

  it("are NumPy's quantiles by its nearest and linear rules", () => {
    for (const { values, p, nearest, linear } of reference.quantiles) {
      const distribution = numbersOf(values)?.distribution;
      if (distribution === null || distribution === undefined) throw new Error("no distribution");
      expect(quantileOf(distribution, p, values.length, "nearest")).toBe(nearest);
      expect(quantileOf(distribution, p, values.length, "linear")).toBeCloseTo(linear, 13);
    }
  });

  it("are NumPy's histogram", () => {
    for (const { values, edges, counts } of reference.histograms)
      expect(numbersOf(values, edges)?.histograms[0].counts).toEqual(counts);
  });

  it("have no shape where all numbers are the same, and no deviation where there is one", () => {
    expect(numbersOf([5, 5, 5])?.moments).toMatchObject({
      variance: { value: 0 },
      skewness: { value: null, reason: "all numbers are the same" },
    });
    expect(numbersOf([5])?.moments).toMatchObject({ mean: { value: 5 }, deviation: { value: null } });
    expect(numbersOf([1, Number.POSITIVE_INFINITY])?.moments?.mean).toEqual({
      value: null,
      reason: "the column holds infinite values",
    });
  });
});

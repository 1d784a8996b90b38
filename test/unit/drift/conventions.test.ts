import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { decileEdges } from "../../../src/drift/cells.ts";
import {
  type CategoryPair,
  type CategoryValues,
  type ColumnSide,
  type NumberPair,
  numbersOf,
  pairColumn,
} from "../../../src/drift/column-pair.ts";
import type { Measurement } from "../../../src/drift/measure.ts";
import { driftMeasure } from "../../../src/drift/measures.ts";
import { NoiseMemo } from "../../../src/drift/noise-memo.ts";
import { countSample } from "../../../src/stats/counted-sample.ts";
import { createRandom } from "../../../src/stats/random.ts";

interface NumberCase {
  readonly name: string;
  readonly reference: number[];
  readonly current: number[];
  readonly integers: boolean;
  readonly edges: number[];
  readonly tests: Record<string, [number | null, number | null] | null>;
  readonly cells: Record<string, number | null>;
  readonly evidently: Record<string, number | null>;
  readonly evidentlyAsFloats: Record<string, number | null> | null;
  readonly "nannyml:js": number;
}

interface CategoryCase {
  readonly name: string;
  readonly reference: Record<string, number>;
  readonly current: Record<string, number>;
  readonly tests: Record<string, [number | null, number | null]>;
  readonly cells: Record<string, number | null>;
  readonly evidently: Record<string, number | null>;
  readonly "nannyml:js": number;
  readonly "tfdv:jsd": number;
  readonly "tfdv:linf": number;
}

const reference = JSON.parse(readFileSync(new URL("../../reference/drift.json", import.meta.url), "utf8")) as {
  numbers: NumberCase[];
  categories: CategoryCase[];
};

const settings = { random: createRandom(1), draws: 49, memo: new NoiseMemo(createRandom(1)) };

function measured(id: string, pair: NumberPair | CategoryPair): Measurement {
  const measure = driftMeasure(id);
  if (measure === null) throw new Error(`no measure ${id}`);
  return measure.measure(pair, settings);
}

/** The number that a tool would print: a distance, or a p-value. */
function numberOf(measurement: Measurement): number | null {
  switch (measurement.kind) {
    case "distance":
      return measurement.value;
    case "p-value":
      return measurement.p;
    case "undefined":
      return null;
  }
}

function expectSame(actual: number | null, expected: number | null | undefined, what: string): void {
  expect(actual === null, `${what}: ${actual} and ${expected}`).toBe(expected === null || expected === undefined);
  if (actual === null || expected === null || expected === undefined) return;
  expect(Math.abs(actual - expected), `${what}: ${actual} and ${expected}`).toBeLessThanOrEqual(
    // Where a distance is 0 its root keeps half the digits.
    1e-9 * Math.abs(expected) + 2e-8,
  );
}

function pairOf({ reference, current }: NumberCase, integers: boolean): NumberPair {
  const side = (values: number[]): ColumnSide => ({
    rows: values.length,
    missing: 0,
    values: numbersOf(countSample(Float64Array.from(values)), integers),
  });
  const pair = pairColumn(side(reference), side(current));
  if (pair.kind !== "numbers") throw new Error(pair.kind);
  return pair;
}

function categoryPair({ reference, current }: CategoryCase): CategoryPair {
  const side = (counts: Record<string, number>): ColumnSide => {
    const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
    const values: CategoryValues = {
      kind: "categories",
      counts: new Map(Object.entries(counts)),
      total,
      complete: true,
      unlisted: 0,
      mostUnlisted: 0,
    };
    return { rows: total, missing: 0, values };
  };
  const pair = pairColumn(side(reference), side(current));
  if (pair.kind !== "categories") throw new Error(pair.kind);
  return pair;
}

describe("numbers", () => {
  test.each(reference.numbers)("$name: distances over the deciles of the reference", (entry) => {
    const pair = pairOf(entry, false);
    expect(decileEdges(pair.reference.sample)).toEqual(entry.edges);
    for (const [id, value] of Object.entries(entry.cells)) expectSame(numberOf(measured(id, pair)), value, id);
    for (const id of ["wasserstein", "wasserstein(sigma)", "energy"]) {
      expectSame(numberOf(measured(id, pair)), entry.tests[id]?.[0], id);
    }
  });

  test.each(reference.numbers)("$name: p-values of tests", (entry) => {
    const pair = pairOf(entry, false);
    for (const id of ["ks", "cvm", "anderson", "t", "mann_whitney", "z"]) {
      expectSame(numberOf(measured(`${id}(p)`, pair)), entry.tests[id]?.[1], `${id}(p)`);
    }
  });

  test.each(reference.numbers)("$name: Evidently's numbers", (entry) => {
    for (const [integers, values] of [
      [entry.integers, entry.evidently],
      [false, entry.evidentlyAsFloats],
    ] as const) {
      for (const [id, value] of Object.entries(values ?? {})) {
        // Evidently's own exact test fails on samples of at most 20 rows.
        if (id === "evidently:cvm" && value === null) continue;
        expectSame(numberOf(measured(id, pairOf(entry, integers))), value, id);
      }
    }
  });

  test.each(reference.numbers)("$name: NannyML's distance", (entry) => {
    expectSame(numberOf(measured("nannyml:js", pairOf(entry, false))), entry["nannyml:js"], "nannyml:js");
  });
});

describe("categories", () => {
  test.each(reference.categories)("$name: distances and tests", (entry) => {
    const pair = categoryPair(entry);
    for (const [id, value] of Object.entries(entry.cells)) expectSame(numberOf(measured(id, pair)), value, id);
    for (const [id, [statistic, p]] of Object.entries(entry.tests)) {
      expectSame(numberOf(measured(`${id}(p)`, pair)), p, `${id}(p)`);
      if (statistic !== null) expectSame(numberOf(measured(id, pair)), Math.abs(statistic), id);
    }
  });

  test.each(reference.categories)("$name: Evidently's, NannyML's and TFDV's numbers", (entry) => {
    const pair = categoryPair(entry);
    for (const [id, value] of Object.entries(entry.evidently)) expectSame(numberOf(measured(id, pair)), value, id);
    for (const id of ["nannyml:js", "tfdv:jsd", "tfdv:linf"] as const) {
      expectSame(numberOf(measured(id, pair)), entry[id], id);
    }
  });
});

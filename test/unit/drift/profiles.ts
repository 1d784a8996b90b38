import type { ColumnProfile, NumberFigures, Profile } from "../../../src/profile/profile.ts";
import { wholeTable } from "../../../src/profile/request.ts";
import { countSample } from "../../../src/stats/counted-sample.ts";

/** A column of a table by hand: numbers, texts or booleans; null is missing. */
export type HandColumn = readonly (number | string | boolean | null)[] | Float64Array;

/** The profile that a scan would give of a small table: all values kept. */
export function profileOf(columns: Readonly<Record<string, HandColumn>>): Profile {
  const profiles = Object.entries(columns).map(([name, values]) => profileOfColumn(name, values));
  return {
    rows: profiles[0]?.rows ?? 0,
    sample: null,
    layout: profiles.map(({ column, type }) => ({ name: column, type, declared: null })),
    columns: profiles,
    populations: [],
    tallies: [],
    uniqueness: [],
    orders: [],
    selections: [],
    valueCounts: [],
  };
}

function profileOfColumn(column: string, values: HandColumn): ColumnProfile {
  const rows = values.length;
  const present = values instanceof Float64Array ? values : values.filter((value) => value !== null);
  const base = {
    column,
    population: wholeTable,
    rows,
    missing: rows - present.length,
    least: null,
    greatest: null,
    instants: null,
    lengths: null,
  };
  const noKinds = { numbers: 0, integers: 0, booleans: 0, texts: 0, dates: null, timestamps: null, nan: 0 };
  if (present instanceof Float64Array || present.every((value) => typeof value === "number")) {
    const numbers = Float64Array.from(present as Float64Array);
    const sample = countSample(numbers);
    const integers = numbers.filter(Number.isInteger).length;
    return {
      ...base,
      type: rows === 0 || numbers.length > 0 ? "number" : "empty",
      kinds: { ...noKinds, numbers: numbers.length, integers },
      numbers: figuresOf(sample.values, sample.counts),
      distinct: { count: sample.values.length, error: 0, sketch: null },
      values: null,
    };
  }
  const counts = new Map<string | boolean, number>();
  for (const value of present as readonly (string | boolean)[]) counts.set(value, (counts.get(value) ?? 0) + 1);
  const booleans = present.every((value) => typeof value === "boolean");
  return {
    ...base,
    type: booleans ? "boolean" : "text",
    kinds: { ...noKinds, [booleans ? "booleans" : "texts"]: present.length },
    numbers: null,
    distinct: { count: counts.size, error: 0, sketch: null },
    values: { kind: "all", list: [...counts].map(([value, count]) => ({ value, count })) },
  };
}

/** Figures of numbers of which only the distribution is looked at. */
export function figuresOf(points: Float64Array, weights: Float64Array, rankError = 0): NumberFigures {
  return {
    count: weights.reduce((sum, weight) => sum + weight, 0),
    zeros: 0,
    negatives: 0,
    infinite: 0,
    minimum: null,
    maximum: null,
    moments: null,
    distribution: { points: [...points], weights: [...weights], rankError, quantiles: [] },
    histograms: [],
  };
}

import { expect, it } from "vitest";
import { sortAscending } from "../../../src/metrics/summaries/sort-ascending.ts";
import { createRandom } from "../../../src/stats/random.ts";

const rows = 200_000;

it.each<[string, (random: ReturnType<typeof createRandom>) => number]>([
  ["spread evenly", (random) => random.next()],
  ["normal", (random) => random.normal()],
  ["crowded with one far away", (random) => (random.next() < 1e-5 ? 1e12 : random.next())],
  ["tied", (random) => Math.floor(random.next() * 5)],
  ["all the same", () => 0.25],
  ["as far apart as numbers go", (random) => (random.next() - 0.5) * Number.MAX_VALUE * 2],
])("sorts values that are %s as the built-in sort does", (name, draw) => {
  const random = createRandom(name);
  const values = Float64Array.from({ length: rows }, () => draw(random));
  expect(sortAscending(values.slice())).toEqual(values.sort());
});

it("keeps a value that is all but at the next bucket", () => {
  // 200,000 values from 0 to 3124 go into 3125 buckets of width 1, and 1 added to this one is 2 and not below it.
  const values = Float64Array.from({ length: rows }, (_, i) => (i === 7 ? 1 - Number.EPSILON / 2 : 3124 - (i % 3125)));
  expect(sortAscending(values.slice())).toEqual(values.sort());
});

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

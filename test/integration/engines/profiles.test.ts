import { rm } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { EngineProfile } from "../../../src/engines/engine.ts";
import { type ColumnProfile, type NumberFigures, type Profile, totalWeight } from "../../../src/profile/profile.ts";
import { scanFiles } from "../../../src/profile/scan/scan-files.ts";
import reference from "../../reference/engines.json" with { type: "json" };
import { type RunningEngine, runDuckdb, runPostgres, runSpark, sharedParquet } from "./running-engines.ts";
import { sharedRequest } from "./shared-request.ts";
import { rowCount, sharedRow } from "./shared-table.ts";

/** The figures that the script writes of numbers. */
type NumberReference = (typeof reference.numbers)["amount"];

const starts: Readonly<Record<string, () => Promise<RunningEngine>>> = {
  duckdb: runDuckdb,
  postgres: runPostgres,
  spark: runSpark,
};
const answers = new Map<string, EngineProfile>();

const rows = Array.from({ length: rowCount }, (_, index) => sharedRow(index));

function close(actual: number | null | undefined, expected: number, at: string, relative = 1e-10): void {
  expect(actual, at).not.toBeNull();
  expect(Math.abs((actual ?? Number.NaN) - expected), `${at}: ${actual} and ${expected}`).toBeLessThanOrEqual(
    relative * Math.max(1, Math.abs(expected)),
  );
}

function columnOf(profile: Profile, name: string, population = "all"): ColumnProfile {
  const found = profile.columns.find((entry) => entry.column === name && entry.population === population);
  if (found === undefined) throw new Error(`no profile of ${name} in ${population}`);
  return found;
}

function expectFigures(
  figures: NumberFigures | null,
  expected: NumberReference,
  at: string,
  exactQuantiles: boolean,
): void {
  if (figures === null) throw new Error(`${at}: no figures`);
  const { count, zeros, negatives, minimum, maximum } = expected;
  expect(figures, at).toMatchObject({ count, zeros, negatives, infinite: 0, minimum, maximum });
  const { moments, distribution, histograms } = figures;
  close(moments?.sum.value, expected.sum, `${at} sum`);
  close(moments?.mean.value, expected.mean, `${at} mean`);
  close(moments?.deviation.value, expected.deviation, `${at} deviation`);
  close(moments?.skewness.value, expected.skewness, `${at} skewness`, 1e-8);
  close(moments?.excessKurtosis.value, expected.excessKurtosis, `${at} kurtosis`, 1e-8);
  const [histogram] = histograms;
  expect(histogram?.counts, `${at} histogram`).toEqual(expected.histogram);
  expect([histogram?.below, histogram?.above], `${at} outside`).toEqual([expected.below, expected.above]);
  reference.probabilities.forEach((probability, index) => {
    const quantiles = distribution?.quantiles.filter((quantile) => quantile.probability === probability) ?? [];
    if (exactQuantiles) {
      const value = (rule: string): number | undefined => quantiles.find((quantile) => quantile.rule === rule)?.value;
      expect(value("nearest"), `${at} nearest ${probability}`).toBe(expected.nearest[index]);
      close(value("linear"), expected.linear[index] ?? Number.NaN, `${at} linear ${probability}`);
    } else expect(quantiles.map(({ exact, rule }) => [exact, rule])).toEqual([[false, "engine"]]);
  });
}

/** The share of values at or below each point of the distribution is what it says, within its error. */
function expectDistribution(figures: NumberFigures | null, values: readonly number[], at: string): void {
  const distribution = figures?.distribution;
  if (distribution === null || distribution === undefined) throw new Error(`${at}: no distribution`);
  const all = totalWeight(distribution);
  let upTo = 0;
  distribution.points.forEach((point, index) => {
    upTo += distribution.weights[index] ?? 0;
    const share = values.filter((value) => value <= point).length / values.length;
    expect(Math.abs(share - upTo / all), `${at} at ${point}`).toBeLessThanOrEqual(distribution.rankError + 1e-12);
  });
}

describe.each(["duckdb", "postgres", "spark"])("%s measures the shared table", (name) => {
  let engine: RunningEngine;
  let profile: Profile;

  beforeAll(async () => {
    const start = starts[name];
    if (start === undefined) throw new Error(`no engine ${name}`);
    engine = await start();
    const table = await engine.open().open(engine.table);
    const answer = await table.profile(sharedRequest);
    answers.set(name, answer);
    profile = answer.profile;
  }, 900_000);

  afterAll(() => engine.stop());

  const exact = name !== "spark";

  test.each(["id", "amount", "ratio", "price", "quantity"] as const)("%s as numpy does", (column) => {
    const found = columnOf(profile, column);
    const expected: NumberReference = reference.numbers[column];
    expect(found).toMatchObject({ type: "number", rows: rowCount, missing: expected.missing });
    expect(found.distinct).toEqual({ count: expected.distinct, error: 0, sketch: null });
    const few = found.numbers?.distribution?.rankError === 0;
    expectFigures(found.numbers, expected, column, exact || few);
    const values = rows.flatMap((row) => {
      const value = row[column];
      return value === null || Number.isNaN(value) ? [] : [value];
    });
    expectDistribution(found.numbers, values, column);
  });

  test("not-a-number is missing, and counted", () => {
    expect(columnOf(profile, "ratio").kinds.nan).toBe(reference.nan);
  });

  test("times as their milliseconds", () => {
    expectFigures(columnOf(profile, "day").instants, reference.days, "day", exact);
    expectFigures(columnOf(profile, "moment").instants, reference.moments, "moment", exact);
    expectFigures(columnOf(profile, "iso").instants, reference.moments, "iso", exact);
    expect(columnOf(profile, "moment").least).toMatch(/^1970-01-\d\dT\d\d:\d\d:\d\d[.]\d\d\d/);
    expect(columnOf(profile, "day").kinds).toMatchObject({ dates: rowCount - reference.days.missing, timestamps: 0 });
  });

  test("text by its code points", () => {
    const { city } = reference;
    const found = columnOf(profile, "city");
    expect(found).toMatchObject({ type: "text", missing: city.missing, least: city.least, greatest: city.greatest });
    expect(found.lengths).toMatchObject({ minimum: city.shortest, maximum: city.longest, empty: city.empty });
    close(found.lengths?.mean, city.mean, "mean length");
    expect(found.distinct?.count).toBe(city.distinct);
    const list = city.values.map(([value, count]) => ({ value, count }));
    expect(found.values).toEqual({ kind: "all", list });
  });

  test("booleans", () => {
    const found = columnOf(profile, "flag");
    expect(found).toMatchObject({ type: "boolean", least: false, greatest: true });
    const list = [
      { value: false, count: reference.flag.false },
      { value: true, count: reference.flag.true },
    ];
    expect(found.values).toEqual({ kind: "all", list });
  });

  test("tallies of rows, with the first unexpected by key", () => {
    const [ten, ofFlagged, nothingIgnored, incomparable] = profile.tallies;
    const above = rows.filter(({ quantity }) => quantity !== null && quantity > 10);
    const missing = rows.filter(({ quantity }) => quantity === null).length;
    expect(above.length).toBe(reference["quantity above 10"]);
    expect(ten).toMatchObject({ rows: rowCount, ignored: missing, unexpected: above.length, unknown: 0 });
    const examples = above.slice(0, 20).map(({ id, quantity }) => ({ place: null, values: [quantity], key: [id] }));
    expect(ten?.examples).toEqual(examples);
    const flagged = rows.filter(({ flag }) => flag === true);
    expect(ofFlagged).toMatchObject({ rows: flagged.length, unexpected: reference["quantity above 10 where flag"] });
    expect(ofFlagged?.examples.length).toBe(3);
    expect(nothingIgnored).toMatchObject({
      ignored: 0,
      unexpected: above.length + missing,
      unknown: missing,
      incomparable: 0,
    });
    const missingCities = rows.filter(({ city }) => city === null).length;
    expect(incomparable).toMatchObject({
      unexpected: rowCount,
      unknown: rowCount,
      incomparable: rowCount - missingCities,
    });
  });

  test("patterns", () => {
    const [, , , , pattern, like, dates, numberText] = profile.tallies;
    const cities = rows.flatMap(({ city }) => (city === null ? [] : [city]));
    expect(pattern?.unexpected).toBe(cities.filter((city) => !/^[0-9A-Za-z_]+$|[ \t\n\f\r]/.test(city)).length);
    expect(like?.unexpected).toBe(cities.filter((city) => !city.endsWith("%")).length);
    expect(dates?.unexpected).toBe(rows.filter(({ moment }) => moment === null).length);
    const written = rows.filter(({ amount }) => amount === null || !/^-?[0-9]+[.]?[0-9]*$/.test(String(amount)));
    expect(numberText?.unexpected).toBe(written.length);
  });

  test("uniqueness, ranks, counts of values and populations", () => {
    const [ids, both] = profile.uniqueness;
    expect(ids).toEqual({ id: "ids", rows: rowCount, ignored: 0, distinct: rowCount, duplicated: 0, examples: [] });
    expect(both).toMatchObject({ rows: rowCount, duplicated: reference["flag and city equal"] });
    expect(both?.examples.length).toBe(2);
    const amounts = rows.flatMap(({ amount }) => (amount === null ? [] : [amount])).sort((a, b) => a - b);
    const within = amounts.filter((amount) => amount >= -10 && amount <= 10);
    const below = amounts.filter((amount) => amount < -10).length;
    const values = [0, 1000, 1001, 2000].map((rank) =>
      within.includes(amounts[rank] ?? Number.NaN) ? amounts[rank] : null,
    );
    expect(profile.selections).toEqual([{ id: "middle", count: amounts.length, below, within: within.length, values }]);
    const count = (city: string): number => rows.filter((row) => row.city === city).length;
    expect(profile.valueCounts).toEqual([{ id: "cities", counts: [count("東京"), count("O'Fallon"), 0, 0] }]);
    expect(profile.populations).toEqual([{ id: "flagged", rows: reference.flag.true }]);
    const flagged = rows.filter(({ flag, quantity }) => flag === true && quantity !== null);
    expect(columnOf(profile, "quantity", "flagged").numbers?.count).toBe(flagged.length);
  });

  test("an order of rows is refused by name where no column gives it", () => {
    expect(profile.orders).toEqual([]);
    expect(answers.get(name)?.refused.map(({ id, reason }) => [id, /order of rows/.test(reason)])).toEqual([
      ["rising", true],
    ]);
  });
});

test("all engines say the same of everything that they compute exactly", () => {
  const [first, ...others] = [...answers.values()].map(({ profile }) => JSON.stringify(comparable(profile), null, 1));
  expect(others.length).toBe(2);
  for (const other of others) expect(other).toBe(first);
});

test("the embedded scan says the same of the table in a file", async () => {
  const { folder, path } = await sharedParquet();
  try {
    const settings = { temporaryFolder: null, now: () => 0, threads: 1 };
    const found = await scanFiles(sharedRequest, [{ absolute: path, shown: "shared.parquet" }], settings);
    if (found.kind !== "profile") throw new Error(found.finding.sentence);
    const [engine] = answers.values();
    if (engine === undefined) throw new Error("no engine has answered");
    // Rows of a file have an order, those of an engine none.
    const embedded: Profile = { ...found.profile, orders: [] };
    expect(JSON.stringify(comparable(embedded), null, 1)).toBe(JSON.stringify(comparable(engine.profile), null, 1));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

/** A profile without what may differ: declared types, places, sketches and their quantiles, a
 * file's not-a-numbers, the last digits of sums. */
function comparable(profile: Profile): unknown {
  return JSON.parse(
    JSON.stringify(profile, (key, value: unknown) => {
      if (["declared", "distribution", "place", "sketch", "nan"].includes(key)) return null;
      return typeof value === "number" ? Number(value.toPrecision(9)) : value;
    }),
  );
}

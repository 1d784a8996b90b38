import { existsSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { duckdbDialect } from "../../../src/engines/duckdb-dialect.ts";
import { emptyRequest, noMeasures, type OrderRequest } from "../../../src/profile/request.ts";
import { refusalOf } from "../../support/reach.ts";
import { expectHostileTable, hostileTable } from "./hostile-table.ts";
import { type RunningEngine, runDuckdb } from "./running-engines.ts";
import { rowCount, sharedRow } from "./shared-table.ts";

let engine: RunningEngine;

beforeAll(async () => {
  engine = await runDuckdb();
});

afterAll(() => engine.stop());

test("hostile names and values come back as they were, and do nothing", async () => {
  await fc.assert(
    fc.asyncProperty(hostileTable(25), (table) => expectHostileTable(engine.open(), duckdbDialect, table)),
    // Shrinking would ask the engine hundreds of times.
    { numRuns: 12, endOnFailure: true },
  );
  expect(existsSync(join(engine.reach.workingFolder, "pwned"))).toBe(false);
}, 120_000);

test("a null character is a character", () =>
  expectHostileTable(engine.open(), duckdbDialect, [{ name: "a", value: "x\0y" }]));

test("rows have an order where columns are named that give it", async () => {
  const order: OrderRequest = {
    id: "amount",
    population: "all",
    value: { kind: "column", column: "v" },
    direction: "increasing",
    strictly: false,
    show: ["v"],
    examples: 5,
  };
  const request = {
    ...emptyRequest,
    orders: [
      order,
      { ...order, id: "strictly", strictly: true },
      { ...order, id: "falling", direction: "decreasing" as const },
    ],
    key: ["i"],
  };
  const data = "SELECT * FROM (VALUES (3, 5.0), (1, 1.0), (2, NULL), (4, 5.0), (5, 2.0)) AS t(i, v)";
  const table = await engine.open({ orderBy: ["i"] }).open(data);
  const { profile, refused } = await table.profile(request);
  expect(refused).toEqual([]);
  expect(profile.orders).toEqual([
    {
      id: "amount",
      rows: 5,
      ignored: 1,
      unexpected: 1,
      unknown: 0,
      incomparable: 0,
      examples: [{ place: null, values: [2], key: [5] }],
    },
    {
      id: "strictly",
      rows: 5,
      ignored: 1,
      unexpected: 2,
      unknown: 0,
      incomparable: 0,
      examples: [
        { place: null, values: [5], key: [4] },
        { place: null, values: [2], key: [5] },
      ],
    },
    {
      id: "falling",
      rows: 5,
      ignored: 1,
      unexpected: 1,
      unknown: 0,
      incomparable: 0,
      examples: [{ place: null, values: [5], key: [3] }],
    },
  ]);
});

test("a table without rows has columns that are empty", async () => {
  const table = await engine.open().open("SELECT * FROM shared WHERE false");
  const { profile } = await table.profile({
    ...emptyRequest,
    every: {
      ...noMeasures,
      figures: ["moments", "lengths", "instants", "distinct", "quantiles"],
      values: 3,
      top: 3,
      probabilities: [0.5],
      histograms: [[0, 1]],
    },
  });
  expect(profile.rows).toBe(0);
  expect([...new Set(profile.layout.map(({ type }) => type))]).toEqual(["empty"]);
  expect(profile.columns.map(({ missing, numbers, instants, least }) => [missing, numbers, instants, least])).toEqual(
    profile.layout.map(() => [0, null, null, null]),
  );
});

test("every one of very many columns has its own figures", async () => {
  const columns = Array.from({ length: 230 }, (_, index) => `i * ${index} AS c${index}, 'v${index}' AS t${index}`);
  const table = await engine.open().open(`SELECT ${columns.join(", ")} FROM range(3) AS r(i)`);
  const measures = { ...noMeasures, figures: ["distinct", "moments"] as const, values: 5, top: 1 };
  const { profile, queries } = await table.profile({ ...emptyRequest, every: measures });
  expect(queries).toBeGreaterThan(3);
  for (const [index, found] of profile.columns.entries()) {
    const factor = Math.floor(index / 2);
    const numbers = index % 2 === 0;
    expect(found.column).toBe(`${numbers ? "c" : "t"}${factor}`);
    expect(found.values?.list.map(({ value }) => value)).toEqual(
      numbers ? [...new Set([0, factor, 2 * factor])] : [`v${factor}`],
    );
    if (numbers) expect(found.numbers?.moments?.sum).toEqual({ value: 3 * factor });
  }
}, 120_000);

test("the rows that a query of a suite gives are counted and shown", async () => {
  const table = await engine.open().open("shared");
  const queries = [
    { id: "low", query: "SELECT id, quantity FROM {batch} WHERE quantity < -4 ORDER BY id;", examples: 2 },
    { id: "aliased", query: "SELECT b.id, 'nan'::double AS n FROM {batch} AS b WHERE b.id IN (7, 8)", examples: 20 },
    { id: "named", query: "WITH x AS (SELECT {batch}.id FROM {batch}) SELECT * FROM x WHERE id < 0", examples: 20 },
  ];
  const lowest = Array.from({ length: rowCount }, (_, index) => sharedRow(index).quantity).filter(
    (quantity) => quantity !== null && quantity < -4,
  ).length;
  const [low, aliased, named] = await table.unexpectedRows(queries);
  expect(low).toMatchObject({ kind: "found", id: "low", columns: ["id", "quantity"], count: lowest });
  expect(low?.kind === "found" && low.rows.length).toBe(2);
  expect(aliased).toEqual({
    kind: "found",
    id: "aliased",
    columns: ["id", "n"],
    count: 2,
    rows: [
      ["7", "nan"],
      ["8", "nan"],
    ],
  });
  expect(named).toEqual({ kind: "found", id: "named", columns: [], count: 0, rows: [] });
  const counted = queries.map((query) => ({ ...query, examples: 0 }));
  expect(await table.unexpectedRows(counted)).toEqual(
    [lowest, 2, 0].map((count, index) => ({ kind: "found", id: queries[index]?.id, count, columns: [], rows: [] })),
  );
  expect(table.planUnexpectedRows(counted).queries.map(({ text }) => text.includes("modelgate_batch"))).toEqual([
    true,
    true,
    true,
  ]);
});

test("a query of a suite that cannot be run stops no other", async () => {
  const table = await engine.open().open("shared");
  const found = await table.unexpectedRows(
    [
      "SELECT 1; DROP TABLE shared",
      "SELECT nothing FROM {batch}",
      "SELECT a.*, b.* FROM {batch} AS a JOIN {batch} AS b USING (id) WHERE regexp_matches(a.city, '^T{{1}}') OR a.id = 7",
      "SELECT 1 + FROM",
    ].map((query, index) => ({ id: `query ${index}`, query, examples: 5 })),
  );
  expect(found.map((each) => (each.kind === "refused" ? each.reason : each.count))).toEqual([
    "query 0: the query is not one that can be run: it is more than one statement",
    expect.stringMatching(/a query names a column that does not exist/),
    1,
    expect.stringMatching(/a query is not valid SQL/),
  ]);
});

test.each([
  ["SELECT 1; DROP TABLE shared", /neither a table's name nor one query: it is more than one statement/],
  ["DROP TABLE shared", /does not begin with SELECT/],
  ["no_such_table", /there is no such table/],
  ["SELECT nothing FROM shared", /names a column that does not exist/],
  ["SELECT FROM WHERE", /is not valid SQL/],
  ["SELECT * FROM 'missing-*.parquet'", /there is no such table, view or file/],
])("%s is refused in a sentence", async (data, sentence) => {
  expect(await refusalOf(engine.open().open(data))).toMatch(sentence);
});

test("a database that is not there, and a query that takes too long, are told", async () => {
  expect(await refusalOf(engine.open({ connection: "nowhere.duckdb" }).open("shared"))).toMatch(
    /cannot be reached by what `connection` says/,
  );
  const slow = "SELECT count(*) AS n FROM range(3000000000) AS a(x), range(100) AS b(y) WHERE x % 7 = y";
  const table = await engine.open({ timeLimit: 1000 }).open(slow);
  expect(await refusalOf(table.profile({ ...emptyRequest, every: noMeasures }))).toMatch(
    /did not end within 1 s and were stopped/,
  );
});

test("a value that cannot be computed with is told without the value in the sentence", async () => {
  const table = await engine.open().open("SELECT CAST(city AS integer) AS n FROM shared");
  const message = await refusalOf(table.profile({ ...emptyRequest, every: noMeasures }));
  expect(message).toMatch(/a query meets a value that it cannot compute with/);
});

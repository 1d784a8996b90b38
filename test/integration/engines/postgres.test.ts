import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { postgresDialect } from "../../../src/engines/postgres-dialect.ts";
import { createEngine } from "../../../src/engines/providers.ts";
import { emptyRequest, noMeasures } from "../../../src/profile/request.ts";
import { freePort } from "../../support/free-ports.ts";
import { refusalOf } from "../../support/reach.ts";
import { expectHostileTable, hostileTable } from "./hostile-table.ts";

import { runPostgres } from "./running-engines.ts";

const noted: string[][] = [];
let engine: Awaited<ReturnType<typeof runPostgres>>;

beforeAll(async () => {
  engine = await runPostgres(noted);
});

afterAll(() => engine.stop());

test("hostile names and values come back as they were, and do nothing", async () => {
  await fc.assert(
    fc.asyncProperty(hostileTable(25), (table) => expectHostileTable(engine.open(), postgresDialect(150_000), table)),
    // Shrinking would ask the engine hundreds of times.
    { numRuns: 12, endOnFailure: true },
  );
  expect(existsSync(join(engine.reach.workingFolder, "pwned"))).toBe(false);
}, 120_000);

test("the password stands in no argument and in no message", async () => {
  await engine.open().open("shared");
  expect(noted.length).toBeGreaterThan(0);
  expect(noted.flat().filter((argument) => argument.includes(engine.password))).toEqual([]);
  const [host = "", port = ""] = (engine.connection ?? "").split(" ");
  const wrong = `${host} ${port} user=owner dbname=postgres password='not the one'`;
  const message = await refusalOf(engine.open({ connection: wrong }).open("shared"));
  expect(message).toMatch(/refuses the user and password/);
  expect(message).not.toMatch(/not the one/);
  const malformed = await refusalOf(
    Promise.resolve().then(() => engine.open({ connection: `host=127.0.0.1 password=top secret ${engine.password}` })),
  );
  expect(malformed).toMatch(/^connection: this is none that psql knows/);
  expect(malformed).not.toMatch(/top|secret|cluster/);
  const privates = (await readdir(engine.reach.workingFolder)).filter((name) => name.startsWith("private-"));
  expect(privates.length).toBeGreaterThan(0);
});

test("a URI connects, its password escaped", async () => {
  const [host = "", port = ""] = (engine.connection ?? "").split(" ").map((pair) => pair.split("=")[1] ?? "");
  const uri = `postgresql://owner:${encodeURIComponent(engine.password)}@${host}:${port}/postgres?connect_timeout=5`;
  const table = await engine.open({ connection: uri }).open("public.shared");
  expect(table.layout.length).toBe(10);
});

test("nobody listening, no such table, no right and no time are each a sentence", async () => {
  const port = await freePort();
  const nobody = `host=127.0.0.1 port=${port} user=owner dbname=postgres`;
  expect(await refusalOf(engine.open({ connection: nobody }).open("shared"))).toMatch(
    /cannot be reached by what `connection` says/,
  );
  expect(await refusalOf(engine.open().open("no_such_table"))).toMatch(/there is no such table/);
  expect(await refusalOf(engine.open().open("SELECT nothing FROM shared"))).toMatch(
    /names a column that does not exist/,
  );
  await engine.sql("CREATE ROLE reader LOGIN PASSWORD 'read only'");
  const reader = (engine.connection ?? "")
    .replace("user=owner", "user=reader")
    .replace(/password=.*/, "password='read only'");
  expect(await refusalOf(engine.open({ connection: reader }).open("shared"))).toMatch(/the user may not read/);
  const slow = await engine.open({ timeLimit: 500 }).open("SELECT pg_sleep(30)::text AS n");
  const message = await refusalOf(slow.profile({ ...emptyRequest, every: { ...noMeasures, values: 1 } }));
  expect(message).toMatch(/was ended at the time limit/);
});

test("a command that is missing is told with how to get it", async () => {
  const reach = { ...engine.reach, runCommand: async () => ({ outcome: "not-found" }) as const };
  const settings = { connection: null, timeLimit: 1000, tag: "t", orderBy: [] };
  const message = await refusalOf(createEngine("postgres", settings, reach).open("shared"));
  expect(message).toMatch(/psql, which is not on the path; install it .*postgresql-client/);
});

test("a query can only read", async () => {
  await engine.sql("CREATE SEQUENCE counter");
  const writing = "SELECT nextval('counter') AS n";
  const table = await engine.open().open(writing);
  expect(await refusalOf(table.profile({ ...emptyRequest, every: noMeasures }))).toMatch(
    /it says: .*25006.*read-only transaction/,
  );
  expect(
    await refusalOf(engine.open().open("WITH gone AS (DELETE FROM shared RETURNING 1 AS n) SELECT n FROM gone")),
  ).toMatch(/0A000|25006|42/);
  expect((await engine.sql("SELECT count(*) FROM shared")).trim()).toBe("3000");
});

test("names fold as the system folds them, and quoted ones do not", async () => {
  await engine.sql('CREATE TABLE "Mixed ""Case""" (a int); CREATE TABLE lower_case (b int)');
  expect((await engine.open().open('public."Mixed ""Case"""')).layout.map(({ name }) => name)).toEqual(["a"]);
  expect((await engine.open().open("LOWER_CASE")).layout.map(({ name }) => name)).toEqual(["b"]);
});

test("a domain is what it stands on", async () => {
  await engine.sql("CREATE DOMAIN share AS numeric CHECK (VALUE <= 1); CREATE TABLE shares (s share)");
  expect((await engine.open().open("shares")).layout).toEqual([{ name: "s", type: "number", declared: "numeric" }]);
});

test("numbers without end and dates before and after are read", async () => {
  const data =
    "SELECT * FROM (VALUES (1, 'NaN'::numeric, 'infinity'::timestamp, 9007199254740993::bigint), (2, 1.5, '2020-01-01', 9007199254740992), (3, 'Infinity'::numeric, '2021-01-01', NULL)) AS t(i, n, at, big)";
  const table = await engine.open().open(data);
  const { profile } = await table.profile({
    ...emptyRequest,
    every: { ...noMeasures, figures: ["moments", "instants", "distinct"], values: 5 },
  });
  const [, n, at, big] = profile.columns;
  expect(n).toMatchObject({
    missing: 1,
    kinds: { nan: 1 },
    greatest: Number.POSITIVE_INFINITY,
    distinct: { count: 2 },
  });
  expect(at).toMatchObject({ missing: 0, greatest: "infinity", distinct: { count: 3 } });
  // As doubles the two are one; rows are told apart by what they are.
  expect(big?.distinct?.count).toBe(2);
});

test("a check for JSON is refused by name before PostgreSQL 16", async () => {
  const table = await engine.open().open("shared");
  const json = { kind: "json", text: { column: "city", style: "written" } } as const;
  const tally = { id: "json", population: "all", ignore: null, expect: json, show: [], examples: 0 };
  expect(table.plan({ ...emptyRequest, tallies: [tally] }).refused).toEqual([
    { id: "json", reason: "a test for JSON, which PostgreSQL has from version 16 on" },
  ]);
});

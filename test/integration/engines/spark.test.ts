import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Engine } from "../../../src/engines/engine.ts";
import { createEngine } from "../../../src/engines/providers.ts";
import { sparkDialect } from "../../../src/engines/spark-dialect.ts";
import { emptyRequest } from "../../../src/profile/request.ts";
import { refusalOf } from "../../support/reach.ts";
import { expectHostileTable, hostileTable } from "./hostile-table.ts";
import { reachOf } from "./running-engines.ts";
import { enginesEnvironment } from "./tools.ts";

/** A call of spark-sql takes ten seconds on two free cores. */
const patience = 900_000;
const local =
  "local[1] --driver-memory 700m --conf spark.sql.catalogImplementation=in-memory --conf spark.sql.codegen.wholeStage=false";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "modelgate-spark-"));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

function open(connection = local): Engine {
  const settings = { connection, timeLimit: patience, tag: "test/validate-data", orderBy: [] };
  return createEngine("spark", settings, reachOf(folder, enginesEnvironment()));
}

test(
  "hostile names and values come back as they were, and do nothing",
  async () => {
    const [table = []] = fc.sample(hostileTable(40), { numRuns: 1, seed: 7 });
    await expectHostileTable(open(), sparkDialect, table);
    expect(existsSync(join(folder, "pwned"))).toBe(false);
  },
  patience,
);

test(
  "times as text and a query of a suite",
  async () => {
    const texts = [
      "2020-01-02",
      "2020-01-02T03:04Z",
      "2020-01-02 03:04:05,25+0130",
      "2020-01-02t03:04:05.1234567z",
      "2020-02-30",
      "2020-01-02T03",
    ];
    const values = texts.map((text, index) => `(${index}, '${text}', CAST('NaN' AS DOUBLE))`).join(", ");
    const table = await open().open(`SELECT * FROM VALUES ${values} AS t(i, at, x)`);
    const { profile } = await table.profile({
      ...emptyRequest,
      tallies: [
        {
          id: "times",
          population: "all",
          ignore: null,
          expect: { kind: "type", column: "at", types: ["date", "timestamp"] },
          show: ["at"],
          examples: 9,
        },
        {
          id: "instant",
          population: "all",
          ignore: null,
          expect: {
            kind: "compare",
            comparator: "==",
            left: { kind: "instant", column: "at" },
            right: { kind: "value", value: Date.UTC(2020, 0, 2, 1, 34, 5, 250) },
          },
          show: [],
          examples: 0,
        },
        {
          id: "json",
          population: "all",
          ignore: null,
          expect: { kind: "json", text: { column: "at", style: "written" } },
          show: [],
          examples: 0,
        },
      ],
      key: ["i"],
    });
    const [times, instant, json] = profile.tallies;
    expect(times?.examples.map(({ values: [value] }) => value)).toEqual(["2020-02-30", "2020-01-02T03"]);
    expect(instant).toMatchObject({ unexpected: 5, unknown: 2 });
    expect(json?.unexpected).toBe(6);
    const found = await table.unexpectedRows([
      { id: "late", query: "SELECT b.i, b.x FROM {batch} b WHERE b.i > 3 ORDER BY i", examples: 1 },
    ]);
    expect(found).toEqual([{ kind: "found", id: "late", columns: ["i", "x"], count: 2, rows: [["4", "NaN"]] }]);
  },
  patience,
);

test(
  "a table that is not there, and SQL that is none, are told",
  async () => {
    expect(await refusalOf(open().open("no_such_table"))).toMatch(/there is no such table/);
    expect(await refusalOf(open().open("SELECT FROM WHERE 1 +"))).toMatch(/is not valid SQL/);
  },
  patience,
);

test("a connection that spark-sql is not given is refused, and repeats nothing", async () => {
  const refused = async (connection: string): Promise<string> =>
    refusalOf(Promise.resolve().then(() => open(connection)));
  expect(await refused("--driver-java-options -agentpath:evil")).toMatch(
    /^connection: this is none that spark-sql is given; allowed is/,
  );
  expect(await refused("somewhere")).not.toMatch(/somewhere/);
});

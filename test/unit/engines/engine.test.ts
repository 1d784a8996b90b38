import { expect, test } from "vitest";
import type { Engine } from "../../../src/engines/engine.ts";
import type { CommandRequest, CommandResult } from "../../../src/engines/provider.ts";
import { createEngine, engineNames } from "../../../src/engines/providers.ts";
import { emptyRequest, type ProfileRequest, summaryMeasures, type TallyRequest } from "../../../src/profile/request.ts";
import { refusalOf } from "../../support/reach.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const settings = { connection: null, timeLimit: 60_000, tag: "churn */ 'x' run\n7", orderBy: [] };

/** An engine whose command answers with these results, one after the other, and notes what it was asked. */
function answering(
  name: string,
  ...results: readonly (CommandResult | string)[]
): { engine: Engine; requests: CommandRequest[] } {
  const requests: CommandRequest[] = [];
  const reach = {
    runCommand: async (request: CommandRequest): Promise<CommandResult> => {
      const result = results[requests.length];
      requests.push(request);
      if (result === undefined) throw new Error("the command was asked once more than it answers");
      return typeof result === "string" ? { outcome: "exited", code: 0, stdout: result, stderr: [] } : result;
    },
    newFolder: async () => "/nowhere",
    workingFolder: "/work",
  };
  return { engine: createEngine(name, settings, reach), requests };
}

const described = `{"column_name":"n","column_type":"INTEGER"}\n{"column_name":"s","column_type":"VARCHAR"}\n`;
const tally: TallyRequest = {
  id: "t",
  population: "all",
  ignore: null,
  expect: {
    kind: "compare",
    comparator: ">",
    left: { kind: "column", column: "n" },
    right: { kind: "value", value: 3 },
  },
  show: ["n"],
  examples: 20,
};

test("an engine that is none is refused with those that are", () => {
  expect(() =>
    createEngine("oracle", settings, {
      runCommand: () => Promise.reject(),
      newFolder: () => Promise.reject(),
      workingFolder: "/",
    }),
  ).toThrow('engine: found "oracle", allowed are embedded, duckdb, postgres, spark');
  expect(engineNames).toEqual(["duckdb", "postgres", "spark"]);
});

test("a plan shows every query, and runs none", async () => {
  const { engine, requests } = answering("duckdb", described);
  const table = await engine.open("shop.orders");
  const request: ProfileRequest = { ...emptyRequest, every: summaryMeasures, tallies: [tally], key: ["s"] };
  const plan = table.plan(request);
  expect(requests.length).toBe(1);
  expect(plan.queries.map(({ title, condition }) => [title, condition === null])).toEqual([
    ["aggregates", true],
    ["most frequent values", true],
    ["deviations from the mean, and ranks", false],
    ["unexpected rows of t", false],
  ]);
  for (const { text } of plan.queries) expect(text).toContain("FROM shop.orders AS modelgate_t");
  expect(plan.queries[2]?.text).toContain("<mean of n>");
});

test("aggregates are one statement however many columns are asked for, up to the system's limits", async () => {
  const columns = Array.from({ length: 60 }, (_, index) => `{"column_name":"c${index}","column_type":"DOUBLE"}`);
  const { engine } = answering("duckdb", columns.join("\n"));
  const table = await engine.open("t");
  const counted = {
    ...emptyRequest,
    every: { ...summaryMeasures, figures: ["distinct"], values: 0, top: 0, probabilities: [] },
  } as const;
  expect(table.plan(counted).queries.length).toBe(1);
  const all = table.plan({ ...emptyRequest, every: { ...summaryMeasures, histograms: [[0, 1, 2, 3]] } });
  const aggregates = all.queries.filter(({ title }) => title === "aggregates");
  expect(aggregates.length).toBeGreaterThan(1);
  expect(aggregates.length).toBeLessThan(10);
  for (const { text } of all.queries) expect(text.length).toBeLessThan(131_072);
});

test("a table of very many columns is asked in statements that a command takes", async () => {
  const columns = Array.from({ length: 600 }, (_, index) => `{"column_name":"c${index}","column_type":"TIMESTAMP"}`);
  const table = await answering("duckdb", columns.join("\n")).engine.open("t");
  const { queries, refused } = table.plan({ ...emptyRequest, every: summaryMeasures });
  expect(refused).toEqual([]);
  expect(queries.filter(({ title }) => title === "most frequent values").length).toBeGreaterThan(1);
  for (const { text } of queries) expect(Buffer.byteLength(text)).toBeLessThan(131_072);
});

test("counts of different values stand apart from sketches of quantiles in Spark", async () => {
  const { engine } = answering("duckdb", described);
  const table = await engine.open("t");
  const request = { ...emptyRequest, every: summaryMeasures };
  expect(table.plan(request).queries.filter(({ text }) => text.includes("count(DISTINCT")).length).toBe(1);
  const spark = sparkTable();
  const withDistinct = (await spark).plan(request).queries.filter(({ text }) => text.includes("count(DISTINCT"));
  expect(withDistinct.map(({ text }) => text.includes("percentile_approx"))).toEqual([false]);
});

async function sparkTable() {
  const line = JSON.stringify(["modelgate", JSON.stringify(["n", "a,b:c"]), "struct<n:double,a,b:c:map<string,int>>"]);
  const reach = {
    runCommand: async (): Promise<CommandResult> => ({
      outcome: "exited",
      code: 0,
      stdout: `noise\n${line}\n`,
      stderr: [],
    }),
    newFolder: () => temporaryFolder(),
    workingFolder: "/work",
  };
  return createEngine("spark", settings, reach).open("t");
}

test("Spark's columns are read though their names hold what separates them", async () => {
  expect((await sparkTable()).layout).toEqual([
    { name: "n", type: "number", declared: "double" },
    { name: "a,b:c", type: "text", declared: "map<string,int>" },
  ]);
});

test("what cannot be computed is refused by its id and leaves the rest", async () => {
  const { engine } = answering("duckdb", described);
  const table = await engine.open("t");
  const text = { column: "s", style: "written" } as const;
  const part = (id: string, expect: TallyRequest["expect"]): TallyRequest => ({ ...tally, id, expect });
  const { refused, queries } = table.plan({
    ...emptyRequest,
    tallies: [
      tally,
      part("format", { kind: "date-format", text, format: "%Y" }),
      part("schema", { kind: "json-schema", text, schema: {} }),
      part("nested", { kind: "not", of: { kind: "date", text } }),
      part("unknown column", { kind: "missing", column: "x" }),
      part("long", {
        kind: "in",
        operand: { kind: "column", column: "s" },
        values: Array.from({ length: 9000 }, (_, i) => `value ${i}`),
      }),
    ],
    orders: [
      {
        id: "order",
        population: "all",
        value: { kind: "column", column: "n" },
        direction: "increasing",
        strictly: true,
        show: [],
        examples: 0,
      },
    ],
  });
  expect(refused.map(({ id }) => id)).toEqual(["format", "schema", "nested", "long", "order"]);
  expect(queries[0]?.text).toContain("modelgate_v0");
});

test("a command that ends badly is told with its words as data, and without secrets", async () => {
  const failed: CommandResult = {
    outcome: "exited",
    code: 1,
    stdout: "",
    stderr: ["Catalog Error: Table with name t does not exist!"],
  };
  const missing = await refusalOf(answering("duckdb", failed).engine.open("t"));
  expect(missing).toBe(
    "engine duckdb: there is no such table, view or file as `data` or a query names; it says: \uE000Catalog Error: Table with name t does not exist!\uE001",
  );
  expect(await refusalOf(answering("duckdb", { outcome: "timed-out", stderr: [] }).engine.open("t"))).toBe(
    "engine duckdb: the queries did not end within 60 s and were stopped",
  );
  expect(
    await refusalOf(answering("duckdb", { outcome: "killed", signal: "SIGKILL", stderr: [] }).engine.open("t")),
  ).toBe("engine duckdb: duckdb was ended by SIGKILL");
});

test("every statement bears the tag, which closes no comment", async () => {
  const { engine, requests } = answering("duckdb", described);
  await engine.open("t");
  const statement = requests[0]?.args.at(-1) ?? "";
  expect(statement).toMatch(/^\/\* modelgate churn _\/ _x_ run_7 \*\/ DESCRIBE/);
});

test("a column that stands twice is refused", async () => {
  const twice = `{"column_name":"n","column_type":"INTEGER"}\n{"column_name":"n","column_type":"VARCHAR"}\n`;
  expect(await refusalOf(answering("duckdb", twice).engine.open("t"))).toMatch(/the column "n" stands in it twice/);
});

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
    newFolder: () => temporaryFolder(),
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
});

// One for the aggregates, one for the most frequent values, one for what needs their answers; Spark counts different
// values in one of their own.
test.each([
  ["duckdb", [3, 3, 3]],
  ["postgres", [3, 3, 3]],
  ["spark", [4, 4, 4]],
])("%s is asked for all figures of 1, 10 and 50 columns in so many statements", async (name, expected) => {
  const statements: number[] = [];
  for (const columns of [1, 10, 50]) {
    const names = Array.from({ length: columns }, (_, index) => `column ${index}`);
    const table = await answering(name, ...descriptions[name](names)).engine.open("t");
    const { queries } = table.plan({ ...emptyRequest, every: { ...summaryMeasures, histograms: [[0, 1, 2, 3]] } });
    for (const { text } of queries)
      expect(Buffer.byteLength(text)).toBeLessThan(name === "spark" ? 4_000_000 : 131_072);
    statements.push(queries.length);
  }
  expect(statements).toEqual(expected);
});

/** What each system's command prints of columns that are all doubles. */
const descriptions: Readonly<Record<string, (names: readonly string[]) => string[]>> = {
  duckdb: (names) => [names.map((name) => JSON.stringify({ column_name: name, column_type: "DOUBLE" })).join("\n")],
  postgres: (names) => [
    names.map((name) => `"${name}"`).join(","),
    JSON.stringify(["150018", ...names.map(() => "double precision")]),
  ],
  spark: (names) => [
    JSON.stringify(["modelgate", JSON.stringify(names), `struct<${names.map((name) => `${name}:double`).join(",")}>`]),
  ],
};

test("made-up answers have a suite ask what it may ask of real ones", async () => {
  const table = await answering("duckdb", described).engine.open("t");
  const { profile } = table.rehearse({ ...emptyRequest, every: summaryMeasures, tallies: [tally] });
  expect(profile.tallies[0]).toMatchObject({ rows: 100_000, ignored: 0, unexpected: 100_000, incomparable: 0 });
  expect(profile.columns.map(({ values }) => values?.kind)).toEqual(["top", "top"]);
  expect(profile.columns[0]?.numbers?.moments?.deviation.value).toBeGreaterThan(0);
});

test("queries of a suite are counted in one command, and only what finds rows is looked at", async () => {
  const { engine, requests } = answering(
    "duckdb",
    described,
    '["modelgate0","0"]\n["modelgate1","2"]\n',
    `{"column_name":"n","column_type":"INTEGER"}\n`,
    '["modelgate0","4"]\n["modelgate0",null]\n',
  );
  const table = await engine.open("t");
  const asked = ["SELECT n FROM {batch} WHERE n < 0", "SELECT n FROM {batch} WHERE s = '{{x}}'"].map(
    (query, index) => ({
      id: `q${index}`,
      query,
      examples: 20,
    }),
  );
  expect(await table.unexpectedRows(asked)).toEqual([
    { kind: "found", id: "q0", count: 0, columns: [], rows: [] },
    { kind: "found", id: "q1", count: 2, columns: ["n"], rows: [["4"], [null]] },
  ]);
  expect(requests[1]?.args.filter((argument) => argument.includes("count(*)")).length).toBe(2);
  expect(requests[1]?.args.at(-1)).toContain("WHERE s = '{x}'");
  expect(table.planUnexpectedRows(asked).queries.map(({ title, condition }) => [title, condition])).toEqual([
    ["rows of q0: how many", null],
    ["rows of q0: their columns", "where it finds rows"],
    ["rows of q0: the first 20", "where it finds rows"],
    ["rows of q1: how many", null],
    ["rows of q1: their columns", "where it finds rows"],
    ["rows of q1: the first 20", "where it finds rows"],
  ]);
});

test("a query of a suite that fails is refused, and the others are asked by themselves", async () => {
  const failed: CommandResult = {
    outcome: "exited",
    code: 1,
    stdout: "",
    stderr: ['Binder Error: Referenced column "x" not found in FROM clause!'],
  };
  const { engine } = answering("duckdb", described, failed, failed, '["modelgate0","0"]\n');
  const table = await engine.open("t");
  const asked = ["SELECT x FROM {batch}", "SELECT n FROM {batch}"].map((query, index) => ({
    id: `q${index}`,
    query,
    examples: 0,
  }));
  expect(await table.unexpectedRows(asked)).toEqual([
    { kind: "refused", id: "q0", reason: expect.stringMatching(/^engine duckdb: a query names a column/) },
    { kind: "found", id: "q1", count: 0, columns: [], rows: [] },
  ]);
  const late = answering("duckdb", described, { outcome: "timed-out", stderr: [] });
  expect(await refusalOf((await late.engine.open("t")).unexpectedRows(asked))).toMatch(/did not end within 60 s/);
});

test("what a command says of its connection stands in no message", async () => {
  const connection = "postgresql://me:p%40ss-word@db/shop";
  const said = (stderr: string): CommandResult => ({ outcome: "exited", code: 2, stdout: "", stderr: [stderr] });
  for (const words of ["cannot parse p%40ss-word", `no ${connection} here`, 'FATAL: password "p@ss-word"']) {
    const reach = {
      runCommand: async () => said(words),
      newFolder: () => temporaryFolder(),
      workingFolder: "/work",
    };
    const message = await refusalOf(createEngine("postgres", { ...settings, connection }, reach).open("t"));
    expect(message).toContain("***");
    expect(message).not.toMatch(/p(%40|@)ss/);
  }
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

import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ReportTable } from "../../../src/gate/report.ts";
import { addCommentedPullRequest, loopback, runOnGitHub } from "../../e2e/support/github-run.ts";
import { type BundleRun, runBundle } from "../../e2e/support/run-bundle.ts";
import { checkOf, columnOf, resultsOf, tableOf } from "../../e2e/support/validated.ts";
import { freePort } from "../../support/free-ports.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { sharedSuite } from "./gate-suite.ts";
import { type RunningEngine, runDuckdb, runPostgres, runSpark, sharedParquet } from "./running-engines.ts";
import { enginesEnvironment } from "./tools.ts";

const run = promisify(execFile);
/** A call of spark-sql takes ten seconds on two free cores, and a run of the gate several calls. */
const patience = 1_200_000;

const engines = [
  {
    name: "duckdb",
    start: runDuckdb,
    late: "SELECT count(*) AS n FROM range(3000000000) AS a(x), range(100) AS b(y) WHERE x % 7 = y",
    division: "SELECT CAST(city AS integer) AS n FROM",
  },
  {
    name: "postgres",
    start: runPostgres,
    late: "SELECT pg_sleep(30)::text AS n",
    division: "SELECT 1 / (id - 7) AS n FROM",
  },
  {
    name: "spark",
    start: runSpark,
    late: "SELECT count(*) AS n FROM range(3000000000) AS a CROSS JOIN range(100) AS b WHERE a.id % 7 = b.id",
    division: "SELECT CAST(city AS int) AS n FROM",
  },
] as const;

/** The gate's bundle as a step runs it, with the engines' commands on the path. */
async function validate(
  engine: RunningEngine | null,
  inputs: Readonly<Record<string, string>>,
  files: Readonly<Record<string, string | Uint8Array>> = {},
): Promise<BundleRun> {
  const { HOME: _home, ...env } = enginesEnvironment();
  const workspace = engine?.reach.workingFolder ?? (await temporaryFolder());
  const folder = await temporaryFolder(files);
  for (const path of Object.keys(files)) await run("cp", [`${folder}/${path}`, workspace]);
  return runBundle({ action: "validate-data", workspace, env, inputs });
}

/** Everything that a run has left where others can read it, apart from the lines that have the log hide a text. */
function everythingSaid({ stdout, stderr, html, markdown, summary, report, outputs }: BundleRun): string {
  const log = stdout.split("\n").filter((line) => !line.startsWith("::add-mask::"));
  return [...log, stderr, html, markdown, summary, JSON.stringify(report), JSON.stringify(outputs)].join("\n");
}

/** A table with the last digits of its numbers left out, also of those inside of a text. */
function rounded(table: ReportTable | undefined): unknown {
  return table?.rows.map((row) =>
    row.map((cell) =>
      typeof cell === "number"
        ? Number(cell.toPrecision(9))
        : typeof cell === "string"
          ? cell.replace(/-?\d+\.\d{9,}/g, (digits) => Number(digits).toPrecision(9))
          : cell,
    ),
  );
}

describe.each(engines)("engine: $name", ({ name, start, late, division }) => {
  let engine: RunningEngine;
  let parquet: Buffer;

  beforeAll(async () => {
    engine = await start();
    parquet = await readFile((await sharedParquet()).path);
  }, patience);

  afterAll(() => engine?.stop());

  const inEngine = (inputs: Readonly<Record<string, string>>, files: Readonly<Record<string, string>> = {}) =>
    validate(engine, { engine: name, connection: engine.connection ?? "", data: engine.table, ...inputs }, files);

  test(
    "a suite and drift against a saved profile say what the embedded engine says of the same table in a file",
    async () => {
      const shown = { key: "id", "show-values": "true", "key-display": "show" };
      const files = { "shared.parquet": parquet, "suite.json": sharedSuite };
      const workspace = await temporaryFolder(files);
      const env = { MODELGATE_ENGINES: "" };
      // Half of the rows with other quantities, so that some columns have moved and others have not.
      const half =
        "COPY (SELECT * REPLACE (quantity % 7 AS quantity) FROM 'shared.parquet' WHERE id % 2 = 0) TO 'half.parquet'";
      await run("duckdb", ["-no-init", "-bail", "-c", half], { cwd: workspace, env: enginesEnvironment() });
      const profiled = { data: "half.parquet", profile: "half.json", "show-values": "true" };
      await runBundle({ action: "validate-data", workspace, env, inputs: profiled });
      const inputs = { suite: "suite.json", reference: "half.json", rules: "psi <= 0.2 on each column", ...shown };
      const embedded = await runBundle({
        action: "validate-data",
        workspace,
        env,
        inputs: { ...inputs, data: "shared.parquet" },
      });
      const half_ = await readFile(`${workspace}/half.json`, "utf8");
      const found = await inEngine(inputs, { "suite.json": sharedSuite, "half.json": half_ });
      expect(found.code).toBe(1);
      expect(rounded(tableOf(found, "expectations"))).toEqual(rounded(tableOf(embedded, "expectations")));
      expect(rounded(tableOf(found, "drift"))).toEqual(rounded(tableOf(embedded, "drift")));
      expect(columnOf(found, "drift", "drifted")).toEqual(expect.arrayContaining([true, false]));
      const outcomes = (of: BundleRun): unknown => of.report?.checks.map(({ id, outcome }) => [id, outcome]);
      expect(outcomes(found)).toEqual(outcomes(embedded));
      const between = checkOf(found, "expectation:expect_column_values_to_be_between(quantity)");
      expect(between?.evidence[0]).toMatch(/^\d+, key \d+$/);
      const documents = [found, embedded].map(async (each) => (await resultsOf(each)).results.map(comparable));
      expect(await documents[0]).toEqual(await documents[1]);
      const notes = found.report?.notes.join("\n") ?? "";
      for (const what of ["regular expressions", "quantiles", "distinct", "order", "values"])
        expect(notes).toContain(`engine ${name}, ${what}: `);
    },
    patience,
  );

  // A run of the gate calls the engine a dozen times, and each call of Spark starts a virtual machine.
  if (name !== "spark") {
    test(
      "a query as data, a reference that the engine holds, and a suite's own queries",
      async () => {
        const suite = JSON.stringify({
          name: "sql",
          expectations: [
            "SELECT id, city FROM {batch} WHERE quantity > 16 ORDER BY id",
            "SELECT id FROM {batch} WHERE quantity < 0",
            "SELECT no_such_column FROM {batch}",
          ].map((query) => ({ type: "unexpected_rows_expectation", kwargs: { unexpected_rows_query: query } })),
        });
        const data = `SELECT * FROM ${engine.table} WHERE quantity > 5`;
        const reference = `engine:${engine.table}`;
        const inputs = { data, reference, suite: "sql.json", key: "id", rules: "psi <= 0.2 on each column" };
        const found = await inEngine(inputs, { "sql.json": suite });
        expect(columnOf(found, "expectations", "observed")[1]).toBe(0);
        const outcomes = found.report?.checks.filter(({ id }) => id.startsWith("expectation:"));
        expect(outcomes?.map(({ outcome }) => outcome)).toEqual(["fail", "pass", "fail"]);
        // The values are hidden and the keys are hashes, unless inputs say otherwise.
        expect(outcomes?.[0]?.evidence[0]).toMatch(/\(hidden\), key [0-9a-f#]+/);
        expect(outcomes?.[2]?.message).toMatch(/a query names a column that does not exist/);
        expect(checkOf(found, "rule:psi<=0.2@quantity")?.outcome).toBe("fail");
        expect(checkOf(found, "rule:psi<=0.2@amount")?.outcome).toBe("pass");
        expect(found.report?.provenance.inputs.map(({ place, role }) => [place, role])).toEqual(
          expect.arrayContaining([
            [name, "data"],
            [name, "reference"],
          ]),
        );
        expect(Object.keys((await resultsOf(found)).results[0]?.result ?? {})).toEqual(["observed_value"]);
      },
      patience,
    );

    test(
      "the suite that is suggested of a table and the profile that is saved of it hold of that table",
      async () => {
        const written = await inEngine({ suggest: "suggested.json", profile: "saved.json" });
        expect(written.outputs["verdict"]).toBe("pass");
        const found = await inEngine({ suite: "suggested.json", reference: "saved.json", key: "id" });
        expect(found.report?.checks.filter(({ outcome }) => outcome !== "pass")).toEqual([]);
        expect(found.report?.checks.length).toBeGreaterThan(40);
      },
      patience,
    );
  }

  test(
    "what cannot be reached, read or computed is one sentence, and never passes",
    async () => {
      const { table } = engine;
      const cases: readonly (readonly [Readonly<Record<string, string>>, RegExp])[] = [
        [{ data: "no_such_table" }, /there is no such table/],
        [{ data: `SELECT no_such_column FROM ${table}` }, /names a column that does not exist/],
        [{ data: `DROP TABLE ${table}` }, /neither a table's name nor one query/],
        [{ data: `${division} ${table}` }, /a query meets a value that it cannot compute with/],
        [{ data: late, "time-budget": name === "spark" ? "40s" : "2s" }, /did not end within|ended at the time limit/],
        [{ data: table, connection: await unreachable(engine, name) }, /cannot be reached by what `connection` says/],
      ];
      const more: typeof cases = [
        [{ data: "SELECT FROM WHERE 1 +" }, /is not valid SQL/],
        [{ data: table, reference: "engine:no_such_table" }, /there is no such table/],
      ];
      for (const [inputs, sentence] of [...cases, ...(name === "spark" ? [] : more)]) {
        const found = await inEngine(inputs);
        expect(found.code, JSON.stringify(inputs)).toBe(1);
        expect(found.outputs["verdict"]).toBe("fail");
        expect(found.report?.checks).toHaveLength(1);
        expect(found.report?.checks[0]?.message).toMatch(sentence);
        expect(found.stdout).not.toContain("Bug in Modelgate");
      }
    },
    patience,
  );

  test(
    "a dry run shows all statements, their number, limit and tag, and runs none on the rows",
    async () => {
      const inputs = {
        model: "churn",
        data: `${division} ${engine.table}`,
        suite: "n.json",
        "dry-run": "true",
        "time-budget": "90s",
      };
      const suite = JSON.stringify({
        name: "n",
        expectations: [
          { type: "expect_column_values_to_be_between", kwargs: { column: "n", min_value: 0 } },
          {
            type: "expect_column_value_z_scores_to_be_less_than",
            kwargs: { column: "n", threshold: 3, double_sided: true },
          },
          {
            type: "unexpected_rows_expectation",
            kwargs: { unexpected_rows_query: "SELECT n FROM {batch} WHERE n < 0" },
          },
        ],
      });
      // Each of the statements would fail on the rows.
      const found = await inEngine(inputs, { "n.json": suite });
      expect(found.code).toBe(0);
      const said = found.report?.checks[0]?.message ?? "";
      expect(said).toMatch(/^dry run: \d+ queries would be sent to \w+ by [\w-]+, and up to \d+ more/);
      expect(said).toContain("each command is ended after 90 s");
      expect(said).toContain("/* modelgate churn/validate-data */");
      const texts = columnOf(found, "queries", "text").map(String);
      const tagged = texts.filter((text) => text.startsWith("/* modelgate churn/validate-data */ "));
      expect(tagged.length).toBe(
        texts.length -
          columnOf(found, "queries", "condition").filter((cell) => cell === "first in each command").length,
      );
      const titles = columnOf(found, "queries", "title");
      for (const title of ["the columns", "aggregates", "rows of query 1: how many", "rows of query 1: the first 20"])
        expect(titles).toContain(title);
      expect(columnOf(found, "queries", "condition").join("\n")).toMatch(/a second look/);
      for (const text of tagged) expect(found.stdout).toContain(text.slice(0, 60));
    },
    patience,
  );
});

describe("the connection of PostgreSQL", () => {
  let engine: Awaited<ReturnType<typeof runPostgres>>;

  beforeAll(async () => {
    engine = await runPostgres();
  }, patience);

  afterAll(() => engine?.stop());

  test("is hidden in the log and stands nowhere else, whichever way it fails", async () => {
    const [host = "", port = ""] = (engine.connection ?? "").split(" ").map((pair) => pair.split("=")[1] ?? "");
    const closed = await freePort();
    const uri = (password: string, at: string | number): string =>
      `postgresql://owner:${encodeURIComponent(password)}@${host}:${at}/postgres`;
    const wrong = "wr0ng p@ss/word";
    const cases: readonly (readonly [string, RegExp])[] = [
      [uri(wrong, port), /refuses the user and password/],
      [uri(wrong, closed), /cannot be reached/],
      [`host=${host} port=${port} user=owner dbname=postgres password='${wrong}'`, /refuses the user and password/],
      [`host=${host} port=${port} user=owner dbname=postgres password='${wrong}' no_such_option=1`, /engine postgres/],
      [`host=${host} password=${wrong}`, /^connection: this is none that psql knows/],
      [uri(engine.password, port), /there is no such table/],
    ];
    for (const [connection, sentence] of cases) {
      const inputs = { engine: "postgres", connection, data: "no_such_table", "show-values": "true" };
      const found = await validate(engine, inputs);
      expect(found.code).toBe(1);
      expect(found.report?.checks[0]?.message).toMatch(sentence);
      const said = everythingSaid(found);
      for (const secret of [connection, wrong, encodeURIComponent(wrong), engine.password])
        expect(said.includes(secret), `${sentence}`).toBe(false);
      const masked = found.stdout.split("\n").filter((line) => line.startsWith("::add-mask::"));
      expect(masked.length).toBeGreaterThan(0);
    }
  }, 120_000);

  test("may stand in the configuration, and is left out of the command that reproduces a run", async () => {
    const config = [
      "model: churn",
      "data:",
      "  engine: postgres",
      `  connection: ${JSON.stringify(`${engine.connection}`)}`,
      "  data: SELECT * FROM shared WHERE id <= 10",
    ].join("\n");
    const found = await validate(engine, { config: "modelgate.yml" }, { "modelgate.yml": `${config}\n` });
    expect(found.outputs["verdict"]).toBe("pass");
    expect(everythingSaid(found)).not.toContain(engine.password);
    const github = await loopback();
    addCommentedPullRequest(github, "model");
    const { HOME: _home, ...env } = enginesEnvironment();
    const given = await runOnGitHub({
      github,
      action: "validate-data",
      workspace: engine.reach.workingFolder,
      env,
      inputs: { engine: "postgres", connection: engine.connection ?? "", data: "shared" },
    });
    expect(given.outputs["verdict"]).toBe("pass");
    const published = JSON.stringify([github.state.comments, github.state.checkRuns]);
    expect(published).toContain("--engine postgres");
    for (const said of [everythingSaid(given), published]) expect(said).not.toMatch(/user=owner|s3cret/);
  });
});

/** An address at which nobody is, in each engine's own way. */
async function unreachable(engine: RunningEngine, name: string): Promise<string> {
  if (name === "duckdb") return "nowhere.duckdb";
  const port = await freePort();
  if (name === "postgres") return (engine.connection ?? "").replace(/port=\d+/, `port=${port}`);
  return (engine.connection ?? "").replace(/^spark:\/\/\S+/, `spark://127.0.0.1:${port}`);
}

/** What one result of Great Expectations' document says, without what only a file has and the last digits of numbers. */
function comparable({
  success,
  result,
}: {
  readonly success: boolean;
  readonly result: Readonly<Record<string, unknown>>;
}): unknown {
  const { partial_unexpected_index_list: _index, partial_unexpected_list: list, ...rest } = result;
  return JSON.parse(
    JSON.stringify({ success, ...rest, examples: Array.isArray(list) ? list.length : null }, (_key, value: unknown) =>
      typeof value === "number" ? Number(value.toPrecision(9)) : value,
    ),
  );
}

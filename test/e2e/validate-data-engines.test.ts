import { cp, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { type BundleRun, runBundle } from "./support/run-bundle.ts";
import { csv, people } from "./support/validated.ts";

/** Without any command on the path; the engines themselves stand in test/integration/engines. */
async function validate(inputs: Readonly<Record<string, string>>): Promise<BundleRun> {
  const workspace = await temporaryFolder({ "data.csv": csv(people(20)) });
  return runBundle({ action: "validate-data", workspace, env: { PATH: workspace }, inputs });
}

test.each([
  ["duckdb", "shop.duckdb", /run by the command duckdb, which is not on the path; install it before this step: pip/],
  [
    "postgres",
    "host=db password=hidden-7261",
    /run by the command psql, which is not on the path; install it .* apt-get/,
  ],
  ["spark", "local[2] --conf spark.x.token=hidden-7261", /run by the command spark-sql, which is not on the path/],
])("an engine whose command is missing says how to get it: %s", async (engine, connection, sentence) => {
  const run = await validate({ engine, connection, data: "orders" });
  expect(run.code).toBe(1);
  expect(run.report?.checks.map(({ outcome }) => outcome)).toEqual(["error"]);
  expect(run.report?.checks[0]?.message).toMatch(sentence);
  const masked = run.stdout.split("\n").filter((line) => line.startsWith("::add-mask::"));
  expect(masked).toContain(`::add-mask::${connection}`);
  if (connection.includes("hidden")) expect(masked).toContain("::add-mask::hidden-7261");
  const said = run.stdout.split("\n").filter((line) => !masked.includes(line));
  const everything = [...said, run.stderr, run.html, run.markdown, run.summary, JSON.stringify(run.report)].join("\n");
  expect(everything).not.toContain("hidden-7261");
});

test.each([
  [
    { engine: "oracle", data: "orders" },
    /engine: found "oracle", allowed is `embedded`, `duckdb`, `postgres` or `spark`/,
  ],
  [{ engine: "postgres", data: "orders", connection: "host=db password=top hidden-7261" }, /is none that psql knows/],
  [{ engine: "spark", data: "orders", connection: "hidden-7261" }, /is none that spark-sql is given/],
  [{ engine: "duckdb", data: "orders; DROP TABLE orders" }, /neither a table's name nor one query/],
  [{ engine: "duckdb", data: "orders", join: "data.csv" }, /join: it belongs to files/],
  [{ data: "data.csv", connection: "hidden-7261" }, /connection: it belongs to an engine/],
  [{ data: "data.csv", reference: "engine:orders" }, /reference: engine: names a table or query of the engine/],
])("settings that no engine can use are one sentence: %j", async (inputs, sentence) => {
  const run = await validate(inputs);
  expect(run.code).toBe(1);
  expect(run.report?.checks).toHaveLength(1);
  expect(run.report?.checks[0]?.message).toMatch(sentence);
  expect(JSON.stringify(run.report)).not.toContain("hidden-7261");
});

test("a checkpoint of tables asks for their engine, and one of files for none", async () => {
  const project = resolve(import.meta.dirname, "../fixtures/gx/1.24.1/gx");
  const configuration = await readFile(join(project, "great_expectations.yml"), "utf8");
  const checkpoint = async (configured: string, inputs: Readonly<Record<string, string>>): Promise<BundleRun> => {
    const workspace = await temporaryFolder();
    await cp(project, join(workspace, "gx"), { recursive: true });
    await writeFile(join(workspace, "gx/great_expectations.yml"), configured);
    const given = { checkpoint: "gx/#nightly", "suite-parameters": "least=0", ...inputs };
    return runBundle({ action: "validate-data", workspace, env: { PATH: workspace }, inputs: given });
  };
  const table = configuration.replace("type: csv", "type: table\n        table_name: people");
  const ofTable = await checkpoint(table, {});
  expect(ofTable.outputs["summary"]).toContain("it validates the table people, and engine is `embedded`");
  const ofFile = await checkpoint(configuration, { engine: "duckdb" });
  expect(ofFile.outputs["summary"]).toMatch(/it validates (the file|files of) .*, and engine is `duckdb`/);
});

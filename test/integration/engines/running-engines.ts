import { execFile } from "node:child_process";
import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { programRunner } from "../../../src/action/run-program.ts";
import type { Engine } from "../../../src/engines/engine.ts";
import type { EngineReach, EngineSettings } from "../../../src/engines/provider.ts";
import { createEngine } from "../../../src/engines/providers.ts";
import { startPostgres } from "./postgres-cluster.ts";
import { sharedColumns, sharedCsv } from "./shared-table.ts";
import { startSpark } from "./spark-cluster.ts";
import { enginesEnvironment } from "./tools.ts";

const run = promisify(execFile);

/** An engine that runs and holds the shared table. */
export interface RunningEngine {
  readonly connection: string | null;
  readonly reach: EngineReach;
  /** `data` of the shared table. */
  readonly table: string;
  open(settings?: Partial<EngineSettings>): Engine;
  stop(): Promise<void>;
}

/** What an engine may touch, with commands of this environment; every command's arguments are noted. */
export function reachOf(folder: string, environment: Record<string, string>, noted: string[][] = []): EngineReach {
  const runProgram = programRunner(environment);
  return {
    runCommand: (request) => {
      noted.push([...request.args]);
      return runProgram(request);
    },
    newFolder: () => mkdtemp(join(folder, "private-")),
    workingFolder: folder,
  };
}

const columns = sharedColumns.map(([name, type]) => `${name} ${type}`).join(", ");
const types = sharedColumns.map(([name, type]) => `'${name}': '${type}'`).join(", ");

async function sharedFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "modelgate-engines-"));
  await chmod(folder, 0o755);
  await writeFile(join(folder, "shared.csv"), sharedCsv());
  return folder;
}

function running(
  name: string,
  connection: string | null,
  table: string,
  reach: EngineReach,
  stop: () => Promise<void>,
): RunningEngine {
  return {
    connection,
    reach,
    table,
    open: (settings = {}) =>
      createEngine(
        name,
        { connection, timeLimit: 300_000, tag: "test/validate-data", orderBy: [], ...settings },
        reach,
      ),
    stop,
  };
}

/** A database file that holds the table. */
export async function runDuckdb(noted: string[][] = []): Promise<RunningEngine> {
  const folder = await sharedFolder();
  const environment = enginesEnvironment();
  const load = `CREATE TABLE shared AS SELECT * FROM read_csv('shared.csv', header = true, nullstr = '\\N', columns = {${types}})`;
  await run("duckdb", ["-no-init", "-bail", "shared.duckdb", "-c", load], { cwd: folder, env: environment });
  const stop = (): Promise<void> => rm(folder, { recursive: true, force: true });
  return running("duckdb", "shared.duckdb", "shared", reachOf(folder, environment, noted), stop);
}

/** A private cluster that asks for a password, which stands in the connection. */
export async function runPostgres(
  noted: string[][] = [],
): Promise<RunningEngine & { readonly sql: (text: string) => Promise<string>; readonly password: string }> {
  const folder = await sharedFolder();
  const cluster = await startPostgres();
  await cluster.sql(`CREATE TABLE shared (${columns})`);
  await cluster.sql(`COPY shared FROM '${join(folder, "shared.csv")}' (FORMAT csv, HEADER, NULL '\\N')`);
  const password = `password='${cluster.password.replace(/[\\']/g, "\\$&")}'`;
  const stop = async (): Promise<void> => {
    await cluster.stop();
    await rm(folder, { recursive: true, force: true });
  };
  const engine = running(
    "postgres",
    `${cluster.connection} ${password}`,
    "shared",
    reachOf(folder, enginesEnvironment(), noted),
    stop,
  );
  return { ...engine, sql: cluster.sql, password: cluster.password };
}

/** The table as a Parquet file, in a folder of its own. */
export async function sharedParquet(): Promise<{ readonly folder: string; readonly path: string }> {
  const folder = await sharedFolder();
  const copy = `COPY (SELECT * FROM read_csv('shared.csv', header = true, nullstr = '\\N', columns = {${types}})) TO 'shared.parquet'`;
  await run("duckdb", ["-no-init", "-bail", "-c", copy], { cwd: folder, env: enginesEnvironment() });
  return { folder, path: join(folder, "shared.parquet") };
}

/** A standalone cluster, and the table as a Parquet file. */
export async function runSpark(): Promise<RunningEngine> {
  const { folder, path } = await sharedParquet();
  const environment = enginesEnvironment();
  const cluster = await startSpark();
  const connection = [
    cluster.master,
    "--driver-memory 700m --executor-memory 700m",
    "--conf spark.sql.catalogImplementation=in-memory",
    "--conf spark.sql.shuffle.partitions=2",
    // Compiling the many aggregates takes longer than computing them on so few rows.
    "--conf spark.sql.codegen.wholeStage=false",
  ].join(" ");
  const stop = async (): Promise<void> => {
    await cluster.stop();
    await rm(folder, { recursive: true, force: true });
  };
  return running("spark", connection, `parquet.\`${path}\``, reachOf(folder, environment), stop);
}

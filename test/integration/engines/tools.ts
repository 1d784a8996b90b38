import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";

/** The folder of `duckdb` and `spark-sql`, as test/integration/engines/setup.sh prints it. */
export function enginesFolder(): string {
  const folder = process.env["MODELGATE_ENGINES"];
  if (!folder) {
    throw new Error(
      'MODELGATE_ENGINES is not set; install them by: export MODELGATE_ENGINES="$(bash test/integration/engines/setup.sh)"',
    );
  }
  return folder;
}

/** The environment in which the engines' commands are found and Spark speaks on loopback only. */
export function enginesEnvironment(): Record<string, string> {
  const folder = enginesFolder();
  return {
    PATH: `${folder}:${process.env["PATH"]}`,
    HOME: process.env["HOME"] ?? "/tmp",
    LANG: "C.UTF-8",
    SPARK_HOME: sparkHome(),
    SPARK_LOCAL_IP: "127.0.0.1",
    ...(process.env["JAVA_HOME"] === undefined ? {} : { JAVA_HOME: process.env["JAVA_HOME"] }),
  };
}

export function sparkHome(): string {
  const library = join(dirname(enginesFolder()), "lib");
  const [python] = readdirSync(library).filter((name) => name.startsWith("python3"));
  if (python === undefined) throw new Error(`no Python below ${library}`);
  return join(library, python, "site-packages/pyspark");
}

/** The folder of `initdb` and `pg_ctl` of the newest PostgreSQL that Debian has installed. */
export function postgresPrograms(): string {
  const root = "/usr/lib/postgresql";
  const [newest] = readdirSync(root).sort((a, b) => Number(b) - Number(a));
  if (newest === undefined) throw new Error(`no PostgreSQL below ${root}`);
  return join(root, newest, "bin");
}

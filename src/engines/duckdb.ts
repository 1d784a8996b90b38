import { UserError } from "../errors/user-error.ts";
import { duckdbDialect } from "./duckdb-dialect.ts";
import { type FailureKind, outputOf } from "./failure.ts";
import type { EngineProvider, EngineReach, EngineSettings, SqlSession } from "./provider.ts";
import { queryTag } from "./statement-text.ts";

const allowed =
  "the path of a DuckDB database, which is opened for reading; or nothing, where data is a query over files such as FROM 'data/*.parquet'";

/** DuckDB through its command `duckdb`. A statement is an argument of its own, in which no command of the shell is read. */
export const duckdb: EngineProvider = {
  name: "duckdb",
  connection: allowed,
  lexical: duckdbDialect.lexical,
  open(settings: EngineSettings, reach: EngineReach): SqlSession {
    const database = databaseOf(settings.connection);
    const tag = `/* modelgate ${queryTag(settings.tag)} */`;
    const secrets = secretsOf(settings.connection);
    // Times are told in UTC. The setting is of an extension that the command holds.
    const before = ["SET TimeZone = 'UTC'"];

    async function call(mode: "-list" | "-jsonlines", statements: readonly string[]): Promise<string[]> {
      const args = [
        ...(database === null ? [] : [database, "-readonly"]),
        ...["-no-init", "-batch", "-bail", "-noheader", mode],
        ...before.flatMap((statement) => ["-c", statement]),
        ...statements.flatMap((statement) => ["-c", `${tag} ${statement}`]),
      ];
      const result = await reach.runCommand({
        program: "duckdb",
        args,
        cwd: reach.workingFolder,
        timeLimit: settings.timeLimit,
      });
      const output = outputOf(result, {
        engine: "duckdb",
        program: "duckdb",
        install: "pip install duckdb-cli, or https://duckdb.org/install",
        timeLimit: settings.timeLimit,
        noise: null,
        secrets,
        kindOf,
      });
      return output.split("\n").filter((line) => line !== "");
    }

    return {
      sending: { program: "duckdb", tag, before },
      secrets,
      async describe(source) {
        const statements = [`DESCRIBE SELECT * FROM ${source} AS modelgate_t`];
        const lines = await call("-jsonlines", statements);
        const columns = lines.map((line) => {
          const { column_name: name, column_type: declared } = JSON.parse(line) as Record<string, string>;
          if (name === undefined || declared === undefined) throw new Error("duckdb described a column without a name");
          return { name, declared, of: duckdbDialect.classOf(declared) };
        });
        return { dialect: duckdbDialect, columns, statements };
      },
      run: (statements) => call("-list", statements),
    };
  },
};

function databaseOf(connection: string | null): string | null {
  if (connection === null || connection.trim() === "" || connection === ":memory:") return null;
  const path = connection.trim();
  if (path.startsWith("-") || /[\p{Cc}]/u.test(path)) {
    throw new UserError(`connection: what is given cannot be a database of duckdb; allowed is ${allowed}`, {
      title: "Input connection",
    });
  }
  return path;
}

/** The path itself is told with care as every connection is; a token of a hosted database stands in it as a parameter. */
function secretsOf(connection: string | null): string[] {
  if (connection === null) return [];
  const tokens = [...connection.matchAll(/(?:token|password|secret)=([^&\s]+)/gi)].flatMap((found) => found[1] ?? []);
  return [connection.trim(), ...tokens];
}

function kindOf(words: string): FailureKind {
  if (/Cannot open (database|file)|IO Error: Cannot|Could not set lock|not a valid DuckDB database/i.test(words))
    return "connection";
  if (/(Table|View) with name .* does not exist|Table Function with name|No files found|Schema with name/i.test(words))
    return "missing-table";
  if (/Referenced column|does not have a column|column .* not found/i.test(words)) return "missing-column";
  if (/Permission( Error)?|permission denied/i.test(words)) return "permission";
  if (/Parser Error|syntax error|Binder Error/i.test(words)) return "syntax";
  if (/Conversion Error|Out of Range|Invalid Input/i.test(words)) return "value";
  return "other";
}

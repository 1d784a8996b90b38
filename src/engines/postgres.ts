import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { standardName, standardText } from "./dialect.ts";
import { type FailureKind, outputOf } from "./failure.ts";
import { standardRules } from "./lexical-rules.ts";
import { allowedConnections, passwordLine, readConnection } from "./postgres-connection.ts";
import { postgresDialect } from "./postgres-dialect.ts";
import type { EngineProvider, EngineReach, EngineSettings, SqlSession } from "./provider.ts";
import { queryTag } from "./statement-text.ts";

/** The server's own limit ends a query first, so that it does not run on where nobody waits for it. */
const grace = 5_000;

/**
 * PostgreSQL 12 and newer through `psql`. A statement is an argument of its own, in which no command of psql and no
 * variable is read. All of them see one snapshot, in a transaction that may only read. A password stands in a file that
 * nobody else can read, never in an argument.
 */
export const postgres: EngineProvider = {
  name: "postgres",
  connection: allowedConnections,
  lexical: standardRules,
  open(settings: EngineSettings, reach: EngineReach): SqlSession {
    const { conninfo, password, secrets } = readConnection(settings.connection);
    const tag = queryTag(settings.tag);
    const comment = `/* modelgate ${tag} */`;
    const before = [
      `SET application_name = ${standardText(`modelgate ${tag}`.slice(0, 63))}`,
      `SET statement_timeout = ${Math.max(1, Math.round(settings.timeLimit))}`,
      "SET standard_conforming_strings = on",
      "SET client_encoding = 'UTF8'",
      "SET timezone = 'UTC'",
      "SET datestyle = 'ISO'",
      "SET extra_float_digits = 1",
      "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
    ];
    let passwordFile: string | null = null;

    async function connection(): Promise<string> {
      if (password === null) return conninfo;
      if (passwordFile === null) {
        passwordFile = join(await reach.newFolder(), "pgpass");
        await writeFile(passwordFile, passwordLine(password), { mode: 0o600 });
      }
      return `${conninfo} passfile='${passwordFile.replace(/[\\']/g, "\\$&")}'`;
    }

    async function call(format: readonly string[], statements: readonly string[]): Promise<string> {
      const known = await connection();
      const args = [
        ...["-X", "-q", "-w", "-v", "ON_ERROR_STOP=1", "-v", "VERBOSITY=verbose", ...format],
        ...(known === "" ? [] : ["-d", known]),
        ...before.flatMap((statement) => ["-c", statement]),
        ...statements.flatMap((statement) => ["-c", `${comment} ${statement}`]),
      ];
      const timeLimit = settings.timeLimit + grace;
      const result = await reach.runCommand({ program: "psql", args, cwd: reach.workingFolder, timeLimit });
      return outputOf(result, {
        engine: "postgres",
        program: "psql",
        install: "apt-get install postgresql-client",
        timeLimit: settings.timeLimit,
        noise: null,
        secrets,
        kindOf: (words) => kindOf(words, result.outcome === "exited" && result.code === 2),
      });
    }

    return {
      sending: { program: "psql", tag: comment, before },
      secrets,
      async describe(source) {
        const rows = `SELECT * FROM ${source} AS modelgate_t LIMIT 0`;
        const header = await call(["--csv"], [rows]);
        const names = header.trim() === "" ? [] : csvFields(header.replace(/\r?\n$/, ""));
        // A table without rows still has types: those of the empty side of an outer join.
        const types = names.map((name) => baseType(`modelgate_e.${standardName(name)}`));
        const typed = `SELECT to_json(ARRAY[current_setting('server_version_num')${types.map((type) => `, ${type}`).join("")}]) FROM (SELECT 1) AS modelgate_one LEFT JOIN (${rows}) AS modelgate_e ON true`;
        const [version = "0", ...declared] = JSON.parse(await call(["-A", "-t"], [typed])) as string[];
        const dialect = postgresDialect(Number(version));
        return {
          dialect,
          statements: [rows, typed],
          columns: names.map((name, index) => {
            const type = declared[index] ?? "";
            return { name, declared: type, of: dialect.classOf(type) };
          }),
        };
      },
      async run(statements) {
        return (await call(["-A", "-t"], statements)).split("\n").filter((line) => line !== "");
      },
    };
  },
};

/** The name of a value's type; of a domain, that of the type it stands on. */
function baseType(value: string): string {
  const base = `SELECT format_type(t.typbasetype, NULL) FROM pg_catalog.pg_type AS t WHERE t.oid = pg_typeof(${value})::oid AND t.typtype = 'd'`;
  return `coalesce((${base}), pg_typeof(${value})::text)`;
}

/** The fields of one CSV record, which may hold line ends. */
function csvFields(record: string): string[] {
  const fields = record.match(/(?:^|,)(?:"(?:[^"]|"")*"|[^,"]*)/g) ?? [];
  return fields.map((field, index) => {
    const text = index === 0 ? field : field.slice(1);
    return text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text;
  });
}

function kindOf(words: string, noConnection: boolean): FailureKind {
  const state = /(?:ERROR|FATAL):\s+([0-9A-Z]{5}):/.exec(words)?.[1] ?? "";
  if (/^28/.test(state) || /password authentication failed|no password supplied|role .* does not exist/.test(words))
    return "authentication";
  if (noConnection || /^(08|57P03|53300|3D000)/.test(state)) return "connection";
  if (state === "42P01" || state === "3F000") return "missing-table";
  if (state === "42703") return "missing-column";
  if (state === "42501") return "permission";
  if (state === "57014") return "time-limit";
  if (/^22/.test(state) || state === "2201B") return "value";
  return /^42/.test(state) ? "syntax" : "other";
}

import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { UserError } from "../errors/user-error.ts";
import { type FailureKind, outputOf } from "./failure.ts";
import type { EngineProvider, EngineReach, EngineSettings, SqlSession } from "./provider.ts";
import { sparkDialect, sparkText } from "./spark-dialect.ts";
import { queryTag } from "./statement-text.ts";

const options = [
  ...[
    "--master",
    "--deploy-mode",
    "--conf",
    "--properties-file",
    "--packages",
    "--repositories",
    "--jars",
    "--database",
  ],
  ...[
    "--driver-memory",
    "--executor-memory",
    "--executor-cores",
    "--num-executors",
    "--total-executor-cores",
    "--queue",
  ],
  "--init",
];

const allowed = `a master (spark://HOST:PORT, local[2], yarn, k8s://…) and options of spark-sql, each with its value: ${options.join(", ")} (a file of SQL that runs first); or nothing, where its own configuration says it`;

const noise =
  /^(WARNING: Using incubator|Using Spark's default|Setting default log level|To adjust logging level|Time taken: |\d\d\/\d\d\/\d\d \S+ (INFO|WARN) )/;

/**
 * Spark through `spark-sql`. Statements stand in a file, each as the text of an EXECUTE IMMEDIATE: the command's own
 * reading of semicolons and of `!` never sees into it, and Spark takes it for one statement or none.
 */
export const spark: EngineProvider = {
  name: "spark",
  connection: allowed,
  lexical: sparkDialect.lexical,
  open(settings: EngineSettings, reach: EngineReach): SqlSession {
    const connection = readOptions(settings.connection);
    const tag = queryTag(settings.tag);
    const comment = `/* modelgate ${tag} */`;
    const secrets = [...(settings.connection === null ? [] : [settings.connection.trim()]), ...connection.secrets];

    async function call(statements: readonly string[]): Promise<string[]> {
      const file = join(await reach.newFolder(), "queries.sql");
      const text = statements.map((statement) => `EXECUTE IMMEDIATE ${sparkText(`${comment} ${statement}`)};\n`);
      await writeFile(file, text.join(""), { mode: 0o600 });
      const args = [
        ...connection.args,
        ...["--name", `modelgate ${tag}`],
        ...["--conf", "spark.ui.enabled=false", "--conf", "spark.ui.showConsoleProgress=false"],
        ...["--conf", "spark.sql.session.timeZone=UTC", "--conf", "spark.sql.variable.substitute=false"],
        ...["--conf", "spark.sql.legacy.timeParserPolicy=CORRECTED"],
        ...["-S", ...connection.init, "-f", file],
      ];
      const result = await reach.runCommand({
        program: "spark-sql",
        args,
        cwd: reach.workingFolder,
        timeLimit: settings.timeLimit,
      });
      const output = outputOf(result, {
        engine: "spark",
        program: "spark-sql",
        install: "pip install pyspark, which also needs Java 17",
        timeLimit: settings.timeLimit,
        noise,
        secrets,
        kindOf,
      });
      // A file of the user's own may print, too.
      return output.split("\n").filter((line) => line.startsWith('["modelgate'));
    }

    return {
      sending: { program: "spark-sql", tag: comment, before: [] },
      secrets,
      async describe(source) {
        const fields = "to_json(json_object_keys(to_json(struct(modelgate_e.*), map('ignoreNullFields', 'false'))))";
        const empty = `(SELECT 1 AS modelgate_one) AS modelgate_o LEFT JOIN (SELECT * FROM ${source} AS modelgate_t LIMIT 0) AS modelgate_e ON true`;
        const statements = [
          `SELECT to_json(array('modelgate', ${fields}, typeof(struct(modelgate_e.*)))) FROM ${empty}`,
        ];
        const [line] = await call(statements);
        if (line === undefined) throw new Error("spark-sql described nothing");
        const [, names = "[]", type = ""] = JSON.parse(line) as string[];
        const columns = fieldsOf(type, JSON.parse(names) as string[]);
        return {
          dialect: sparkDialect,
          statements,
          columns: columns.map(({ name, declared }) => ({ name, declared, of: sparkDialect.classOf(declared) })),
        };
      },
      run: call,
    };
  },
};

/** The types of `struct<a:int,b:string>`, whose names, which may hold any character, are known. */
function fieldsOf(struct: string, names: readonly string[]): { name: string; declared: string }[] {
  let at = "struct<".length;
  return names.map((name, index) => {
    const from = at + name.length + 1;
    const next = names[index + 1];
    const end = next === undefined ? struct.length - 1 : struct.indexOf(`,${next}:`, from);
    if (end < from) throw new Error("spark-sql described other columns than it named");
    at = end + 1;
    return { name, declared: struct.slice(from, end) };
  });
}

function readOptions(connection: string | null): { args: string[]; init: string[]; secrets: string[] } {
  const words = connection === null ? [] : connection.split(/\s+/).filter((word) => word !== "");
  const args: string[] = [];
  const init: string[] = [];
  const secrets: string[] = [];
  let at = 0;
  const [first] = words;
  if (first !== undefined && !first.startsWith("-")) {
    if (!/^(local(\[[^\]]*\])?|yarn|spark:\/\/\S+|k8s:\/\/\S+|mesos:\/\/\S+)$/.test(first)) throw refused();
    args.push("--master", first);
    at = 1;
  }
  while (at < words.length) {
    const [option = "", inline] = splitAt(words[at] ?? "");
    const value = inline ?? words[at + 1];
    if (!options.includes(option) || value === undefined) throw refused();
    if (option === "--init") init.push("-i", value);
    else args.push(option, value);
    const [key, secret] = splitAt(value);
    if (option === "--conf" && secret !== undefined && /secret|password|token|key|credential/i.test(key))
      secrets.push(secret);
    at += inline === undefined ? 2 : 1;
  }
  return { args, init, secrets };
}

function splitAt(word: string): [string, string | undefined] {
  const equals = word.indexOf("=");
  return equals < 0 ? [word, undefined] : [word.slice(0, equals), word.slice(equals + 1)];
}

function refused(): UserError {
  return new UserError(`connection: this is none that spark-sql is given; allowed is ${allowed}`, {
    title: "Input connection",
  });
}

function kindOf(words: string): FailureKind {
  if (/TABLE_OR_VIEW_NOT_FOUND|PATH_NOT_FOUND|SCHEMA_NOT_FOUND|No such file/.test(words)) return "missing-table";
  if (/UNRESOLVED_COLUMN/.test(words)) return "missing-column";
  if (/All masters are unresponsive|Connection refused|UnknownHostException|Could not parse Master URL/.test(words))
    return "connection";
  if (/AccessControlException|Permission denied|AccessDenied|INSUFFICIENT_PERMISSIONS/i.test(words))
    return "permission";
  if (/PARSE_SYNTAX_ERROR|ParseException|DATATYPE_MISMATCH|AnalysisException/.test(words)) return "syntax";
  if (/CAST_INVALID_INPUT|DIVIDE_BY_ZERO|ARITHMETIC_OVERFLOW|NUMERIC_VALUE_OUT_OF_RANGE/.test(words)) return "value";
  return "other";
}

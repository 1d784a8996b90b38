import { createHash } from "node:crypto";
import type { EngineProfile, EngineTable } from "../../engines/engine.ts";
import type { EngineName } from "../../engines/engine-name.ts";
import { createEngine } from "../../engines/providers.ts";
import type { UnexpectedRows } from "../../engines/unexpected-rows.ts";
import { UserError } from "../../errors/user-error.ts";
import { shownExamples } from "../../expectations/stage.ts";
import type { ProfileRequest } from "../../profile/request.ts";
import type { Services } from "../gate.ts";
import { type Answer, type DataTable, type StatementRows, UnreadableData } from "./data-table.ts";
import type { ValidateInputs } from "./inputs.ts";

export interface EngineAsked {
  readonly engine: EngineName;
  readonly connection: string | null;
  /** A table's name or one query. */
  readonly data: string;
  /** Milliseconds for the statements of one command. */
  readonly timeLimit: number;
  readonly model: string;
  /** What the table is, for provenance: `data`, `reference`. */
  readonly role: string;
}

/** Milliseconds that the statements of one command may take, where time-budget says nothing. */
const defaultTimeLimit = 30 * 60_000;

/** What the inputs ask of an engine for one of its tables. */
export function engineAsked(
  { connection, timeBudget, common }: Pick<ValidateInputs, "connection" | "timeBudget" | "common">,
  engine: EngineName,
  data: string,
  role: string,
): EngineAsked {
  return { engine, connection, data, timeLimit: timeBudget ?? defaultTimeLimit, model: common.publishing.model, role };
}

/** A table that an engine looks at where it lies, with what `dry-run` shows of it. */
export interface EngineData extends DataTable {
  readonly asked: EngineAsked;
  readonly engineTable: EngineTable;
  /** Made-up answers, of a large table in which every row is unexpected. */
  rehearse(request: ProfileRequest): Answer;
}

/** @throws UserError for settings that the engine cannot use, UnreadableData where it does not give the table */
export async function openEngine(asked: EngineAsked, services: Services): Promise<EngineData> {
  const engine = createEngine(
    asked.engine,
    { connection: asked.connection, timeLimit: asked.timeLimit, tag: `${asked.model}/validate-data`, orderBy: [] },
    { runCommand: services.runQuietly, newFolder: services.newFolder, workingFolder: services.workingFolder },
  );
  for (const secret of engine.secrets) services.maskSecret(secret);
  const table = await engine.open(asked.data);
  let rows: number | null = null;
  return {
    asked,
    engineTable: table,
    columnNames: table.layout.map(({ name }) => name),
    sql: true,
    notes: semanticsNotes(table, asked.engine),
    async answer(request) {
      const found = await reading(() => table.profile(request));
      services.log.info(`${asked.engine}: ${found.queries} queries answered`);
      rows ??= found.profile.rows;
      return answerOf(found);
    },
    rehearse: (request) => answerOf(table.rehearse(request)),
    async countRows(statements, key) {
      const found = await reading(() => table.unexpectedRows(suiteQueries(statements)));
      return found.map((each) => statementRows(each, key));
    },
    locate: () => null,
    describe: async () => [
      {
        path: asked.data,
        place: asked.engine,
        // What stands in the system cannot be hashed from here; the question can.
        sha256: createHash("sha256").update(asked.data).digest("hex"),
        ...(rows === null ? {} : { rows }),
        role: asked.role,
      },
    ],
  };
}

function answerOf({ profile, refused }: Omit<EngineProfile, "queries">): Answer {
  return { profile, refused: new Map(refused.map(({ id, reason }) => [id, reason])) };
}

/** A suite's queries, as an engine is asked for their rows. */
export function suiteQueries(statements: readonly string[]) {
  return statements.map((query, index) => ({ id: `query ${index + 1}`, query, examples: shownExamples }));
}

/** What a reader must know of how the engine differs from the embedded scan. */
function semanticsNotes({ semantics }: EngineTable, name: EngineName): string[] {
  const { patterns, quantiles, distinct, order, values } = semantics;
  const about = Object.entries({ "regular expressions": patterns, quantiles, distinct, order, values });
  return about.map(([what, sentence]) => `engine ${name}, ${what}: ${sentence}`);
}

/** The rows with their key apart, as far as the query gives the columns that name a row. */
function statementRows(found: UnexpectedRows, key: readonly string[]): StatementRows {
  if (found.kind === "refused") return { refused: found.reason };
  const keyed = key.length > 0 && key.every((name) => found.columns.includes(name)) ? key : [];
  const columns = found.columns.filter((name) => !keyed.includes(name));
  const examples = found.rows.map((row) => {
    const cells = (names: readonly string[]) => names.map((name) => row[found.columns.indexOf(name)] ?? null);
    return { place: null, values: cells(columns), key: cells(keyed) };
  });
  return { count: found.count, columns, examples };
}

async function reading<Result>(read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new UnreadableData(error.message, error.location ?? null, error.fix ?? null);
  }
}

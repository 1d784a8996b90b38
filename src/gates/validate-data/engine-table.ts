import { createHash } from "node:crypto";
import type { EngineTable, QueryPlan } from "../../engines/engine.ts";
import type { EngineName } from "../../engines/engine-name.ts";
import { createEngine } from "../../engines/providers.ts";
import { UserError } from "../../errors/user-error.ts";
import type { ProfileRequest } from "../../profile/request.ts";
import type { Services } from "../gate.ts";
import { type DataTable, UnreadableData } from "./data-table.ts";

interface EngineAsked {
  readonly engine: EngineName;
  readonly connection: string | null;
  /** A table's name or one query. */
  readonly data: string;
  /** Milliseconds for the statements of one command. */
  readonly timeLimit: number;
  readonly model: string;
}

/** A table that an engine looks at where it lies; `plan` says what would be asked. */
export interface EngineData extends DataTable {
  plan(request: ProfileRequest): QueryPlan;
}

/** @throws UserError for settings that the engine cannot use, UnreadableData where it does not give the table */
export async function openEngine(asked: EngineAsked, services: Services): Promise<EngineData> {
  const engine = createEngine(
    asked.engine,
    { connection: asked.connection, timeLimit: asked.timeLimit, tag: `${asked.model}/validate-data`, orderBy: [] },
    { runCommand: services.runQuietly, newFolder: services.newFolder, workingFolder: services.workingFolder },
  );
  const table: EngineTable = await engine.open(asked.data);
  let rows: number | null = null;
  const { semantics } = table;
  const notes = [
    `engine ${asked.engine}: patterns are ${semantics.patterns}`,
    `engine ${asked.engine}: quantiles are ${semantics.quantiles}`,
  ];
  return {
    columnNames: table.layout.map(({ name }) => name),
    sql: true,
    notes,
    plan: (request) => table.plan(request),
    async answer(request) {
      const { profile, refused, queries } = await reading(() => table.profile(request));
      services.log.info(`${asked.engine}: ${queries} queries answered`);
      rows ??= profile.rows;
      return { profile, refused: new Map(refused.map(({ id, reason }) => [id, reason])) };
    },
    async countRows(statements) {
      const requests = statements.map((query, index) => ({ id: `query ${index + 1}`, query, examples: 20 }));
      return (await table.unexpectedRows(requests)).map(({ count }) => count);
    },
    locate: () => null,
    describe: async () => [
      {
        path: asked.data,
        place: asked.engine,
        // What stands in the system cannot be hashed from here; the question can.
        sha256: createHash("sha256").update(asked.data).digest("hex"),
        ...(rows === null ? {} : { rows }),
        role: "data",
      },
    ],
  };
}

async function reading<Result>(read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new UnreadableData(error.message, error.location ?? null, error.fix ?? null);
  }
}

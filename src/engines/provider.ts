import type { SqlDialect } from "./dialect.ts";
import type { EngineName } from "./engine-name.ts";
import type { SqlColumn } from "./typed-sql.ts";

/** One run of a system's own command line: an argument array, never a shell's line. */
export interface CommandRequest {
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** Milliseconds; then the program and all that it started are killed. */
  readonly timeLimit: number;
}

/** How a command ended; `stderr` holds its last lines. */
export type CommandResult =
  | { readonly outcome: "exited"; readonly code: number; readonly stdout: string; readonly stderr: readonly string[] }
  | { readonly outcome: "killed"; readonly signal: string; readonly stderr: readonly string[] }
  | { readonly outcome: "timed-out"; readonly stderr: readonly string[] }
  | { readonly outcome: "not-found" };

/** What an engine may touch of the world. */
export interface EngineReach {
  /** Runs a command whose output is kept and shown nowhere: results hold values of rows, errors may hold secrets. */
  runCommand(request: CommandRequest): Promise<CommandResult>;
  /** A new folder for this run only that nobody else can read, gone at its end. */
  newFolder(): Promise<string>;
  /** Absolute path of the folder that paths in `connection` and in queries are relative to. */
  readonly workingFolder: string;
}

export interface EngineSettings {
  /** The input `connection`: what the command needs to reach the system; null where its own defaults do. */
  readonly connection: string | null;
  /** Milliseconds for the statements of one command. */
  readonly timeLimit: number;
  /** Who asks, for the system's own log: `churn/validate-data run 42`. */
  readonly tag: string;
  /** Columns that give the rows their order; empty where they have none. */
  readonly orderBy: readonly string[];
}

/** How statements reach a system, for whoever looks at them before they are sent. */
export interface Sending {
  readonly program: string;
  /** A comment that stands before each statement, so that the system's own log tells whose it is. */
  readonly tag: string;
  /** What each command sends before its statements. */
  readonly before: readonly string[];
}

/** One connection to a system. */
export interface SqlSession {
  readonly sending: Sending;
  /** Texts of `connection` that nobody may read: all of it, and each password and token in it, however it is written. */
  readonly secrets: readonly string[];
  /** The columns of what stands after FROM, how this server's SQL is written, and the statements that told it. */
  describe(source: string): Promise<{
    readonly dialect: SqlDialect;
    readonly columns: readonly SqlColumn[];
    readonly statements: readonly string[];
  }>;
  /** Runs whole statements in order, and gives the texts of the one cell of each of their rows. */
  run(statements: readonly string[]): Promise<readonly string[]>;
}

/** One kind of system. A new one is one file that makes one of these, one with its dialect, and a line in `providers.ts`. */
export interface EngineProvider {
  readonly name: EngineName;
  /** What is allowed in `connection`, for messages. */
  readonly connection: string;
  /** The rules by which `data` and queries of suites are read, before anything is asked. */
  readonly lexical: SqlDialect["lexical"];
  /** Reads `connection`. Throws a UserError that names what is allowed. */
  open(settings: EngineSettings, reach: EngineReach): SqlSession;
}

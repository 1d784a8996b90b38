import { rowValue } from "../errors/row-data.ts";
import { UserError } from "../errors/user-error.ts";
import type { EngineName } from "./engine-name.ts";
import type { CommandResult } from "./provider.ts";

/** What a system's words say went wrong. */
export type FailureKind =
  | "connection"
  | "authentication"
  | "missing-table"
  | "missing-column"
  | "permission"
  | "time-limit"
  | "syntax"
  | "value"
  | "other";

/** A statement or a command that failed, with the kind of its failure. */
export class EngineFailure extends UserError {
  readonly kind: FailureKind;

  constructor(message: string, kind: FailureKind) {
    super(message, { title: titles[kind] });
    this.kind = kind;
  }
}

/** Whether a failure is one of the statement itself, so that another may still be answered. */
export function ofStatement(kind: FailureKind): boolean {
  return kind !== "connection" && kind !== "authentication" && kind !== "time-limit";
}

/** How a command's failure is told. */
export interface FailureReading {
  readonly engine: EngineName;
  readonly program: string;
  /** How the command is installed, for whom it is missing. */
  readonly install: string;
  readonly timeLimit: number;
  /** Texts that no message may hold: passwords, tokens. */
  readonly secrets: readonly string[];
  /** Lines that the command always prints and that tell nothing of a failure. */
  readonly noise: RegExp | null;
  /** Reads the kind of the failure out of the last words. */
  kindOf(words: string): FailureKind;
}

const sentences: Readonly<Record<FailureKind, string>> = {
  connection: "it cannot be reached by what `connection` says",
  authentication: "it refuses the user and password that it was given",
  "missing-table": "there is no such table, view or file as `data` or a query names",
  "missing-column": "a query names a column that does not exist",
  permission: "the user may not read what `data` or a query names",
  "time-limit": "a query was ended at the time limit",
  syntax: "a query is not valid SQL for it",
  value: "a query meets a value that it cannot compute with",
  other: "a query failed",
};

const titles: Readonly<Record<FailureKind, string>> = {
  connection: "Engine not reached",
  authentication: "Engine refuses login",
  "missing-table": "No such table",
  "missing-column": "No such column",
  permission: "Permission missing",
  "time-limit": "Time limit",
  syntax: "Bad SQL",
  value: "Query failed",
  other: "Query failed",
};

/**
 * What a command printed.
 *
 * @throws UserError with one sentence of what went wrong; the system's own words stand in it as a value of a row, since
 *   they quote data, and never hold a secret
 */
export function outputOf(result: CommandResult, reading: FailureReading): string {
  const { engine, program, install, timeLimit } = reading;
  if (result.outcome === "not-found") {
    throw new UserError(
      `engine ${engine} is run by the command ${program}, which is not on the path; install it before this step: ${install}`,
      { title: "Command missing" },
    );
  }
  if (result.outcome === "timed-out") {
    throw new EngineFailure(
      `engine ${engine}: the queries did not end within ${inSeconds(timeLimit)} and were stopped`,
      "time-limit",
    );
  }
  if (result.outcome === "exited" && result.code === 0) return result.stdout;
  const lines = result.stderr.filter((line) => reading.noise === null || !reading.noise.test(line));
  const words = withoutSecrets(lines.join("\n"), reading.secrets).trim();
  const kind = result.outcome === "killed" ? "other" : reading.kindOf(words);
  const limit = kind === "time-limit" ? ` of ${inSeconds(timeLimit)}` : "";
  const how = result.outcome === "killed" ? `${program} was ended by ${result.signal}` : `${sentences[kind]}${limit}`;
  const said = words === "" ? "" : `; it says: ${rowValue(shortened(words))}`;
  throw new EngineFailure(`engine ${engine}: ${how}${said}`, kind);
}

function inSeconds(milliseconds: number): string {
  return `${Number((milliseconds / 1000).toFixed(1))} s`;
}

/** A secret of fewer characters would blot out half of a sentence without being one. */
const shortestSecret = 3;

function withoutSecrets(words: string, secrets: readonly string[]): string {
  const known = secrets
    .filter((secret) => secret.length >= shortestSecret)
    // A longer one first, since a shorter one may be a part of it.
    .toSorted((one, other) => other.length - one.length);
  return known.reduce((text, secret) => text.replaceAll(secret, "***"), words);
}

function shortened(words: string): string {
  return words.length <= 1000 ? words : `${words.slice(0, 1000)} …`;
}

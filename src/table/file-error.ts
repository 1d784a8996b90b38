import { UserError } from "../errors/user-error.ts";

/** What a file did wrong, as one sentence that begins with its name and, where known, its line. */
export function fileError(shown: string, line: number | null, message: string, cause?: unknown): UserError {
  const where = line === null ? shown : `${shown}, line ${line}`;
  return new UserError(`${where}: ${message}`, {
    title: "Unreadable data",
    location: line === null ? { path: shown } : { path: shown, line },
    cause,
  });
}

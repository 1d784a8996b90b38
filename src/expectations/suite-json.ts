import { UserError } from "../errors/user-error.ts";
import { JsonTextError, type LocatedJson, readLocatedJson } from "./located-json.ts";

/** The longest suite that is read, in UTF-16 units. */
const longestSuite = 32 * 1024 * 1024;

/** Reads JSON with lines; every error names the file and the line. */
export function readJsonFile(text: string, path: string): LocatedJson {
  if (text.length > longestSuite) {
    throw suiteError(path, 1, `it is longer than the ${longestSuite >> 20} MiB that are read of a suite`);
  }
  if (/[\0\uFFFD]/.test(text.slice(0, 200))) throw suiteError(path, 1, "it is no UTF-8 text, which JSON must be");
  try {
    return readLocatedJson(text);
  } catch (error) {
    if (error instanceof JsonTextError) throw suiteError(path, error.line, error.message);
    throw error;
  }
}

/** The error for a suite that cannot be read as a whole. */
export function suiteError(path: string, line: number | null, sentence: string): UserError {
  const at = line ?? 1;
  return new UserError(`${path}:${at}: ${sentence}`, { title: "Suite", location: { path, line: at } });
}

import type { Location } from "../../errors/user-error.ts";
import { fileError } from "../../table/file-error.ts";
import type { SourceFile } from "../../table/table.ts";
import type { BlockReport } from "./table-reader.ts";

/** A file that is no table: where, and one whole sentence that begins with its name and line. */
export interface UnreadableData {
  readonly location: Location;
  readonly sentence: string;
  readonly fix: string | null;
}

/** The first failure in the order of the table, null where there is none; its line is known from the blocks before it. */
export function firstFailure(reports: readonly BlockReport[], sources: readonly SourceFile[]): UnreadableData | null {
  let lines = 0;
  let file = -1;
  for (const report of reports) {
    if (report.file !== file) lines = 0;
    file = report.file;
    const { failure } = report;
    const path = sources[file].shown;
    if (failure?.kind === "problem") {
      const { message, location, fix } = failure.problem;
      return { sentence: message, location: location ?? { path }, fix };
    }
    if (failure !== null) {
      const line = failure.line === null ? null : lines + failure.line + 1;
      const { message } = fileError(path, line, failure.sentence);
      return { sentence: message, location: line === null ? { path } : { path, line }, fix: null };
    }
    lines += report.lines ?? 0;
  }
  return null;
}

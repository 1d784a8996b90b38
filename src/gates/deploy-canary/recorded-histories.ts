import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { UserError } from "../../errors/user-error.ts";
import type { InputFile } from "../../gate/report.ts";
import type { PlacedFile } from "../../places/provider.ts";
import { parseHistory, type RecordedWindow } from "../../rollout/history.ts";
import type { Services } from "../gate.ts";

/** One recorded rollout. */
export interface RecordedHistory {
  /** Its path relative to the working directory, or what its place calls it. */
  readonly name: string;
  readonly windows: readonly RecordedWindow[];
  readonly file: InputFile;
}

const unzip = promisify(gunzip);

/** How many files are read at once. */
const together = 32;

/**
 * Reads every history that the lines of `history` name, in the order of the lines, each file once.
 *
 * @throws UserError for a file that is not there, does not read, or holds no window
 */
export async function readHistories(
  lines: readonly string[],
  { places }: Pick<Services, "places">,
): Promise<readonly RecordedHistory[]> {
  const found = await places.files(lines, "history");
  const files = [...new Map(found.map((file) => [file.absolute, file])).values()];
  const histories: RecordedHistory[] = [];
  for (let from = 0; from < files.length; from += together) {
    histories.push(...(await Promise.all(files.slice(from, from + together).map(readOne))));
  }
  return histories;
}

async function readOne(file: PlacedFile): Promise<RecordedHistory> {
  const bytes = await readFile(file.absolute);
  const windows = parseHistory(await textOf(bytes, file.shown), file.shown);
  if (windows.length === 0) {
    throw new UserError(`history: ${file.shown} holds no window; it has one line of JSON for each arm and window`, {
      title: "Recorded history",
      location: { path: file.shown },
    });
  }
  return {
    name: file.shown,
    windows,
    file: {
      path: file.shown,
      place: file.place,
      sha256: createHash("sha256").update(bytes).digest("hex"),
      ...(file.version === undefined ? {} : { version: file.version }),
      rows: windows.length,
      role: "history",
    },
  };
}

/** The text of a file, plain or compressed by gzip. */
async function textOf(bytes: Buffer, path: string): Promise<string> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes.toString("utf8");
  try {
    return (await unzip(bytes)).toString("utf8");
  } catch (error) {
    throw new UserError(`history: ${path} begins as gzip does and cannot be unpacked`, {
      title: "Recorded history",
      location: { path },
      cause: error,
    });
  }
}

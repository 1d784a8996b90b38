import { createHash } from "node:crypto";
import { open, readFile, stat } from "node:fs/promises";
import { UserError } from "../../errors/user-error.ts";
import type { InputFile } from "../../gate/report.ts";
import { isUserLog, parseUserLog, type UserLog } from "../../rollout/ab-test/user-log.ts";
import type { Services } from "../gate.ts";
import type { DeployInputs } from "./inputs.ts";
import { pastPrefix } from "./prometheus-history.ts";

/** The log of one test, read. */
export interface TestLog {
  readonly name: string;
  readonly log: UserLog;
  readonly file: InputFile;
}

/** Below what one text can hold. */
const largestLog = 400 * 2 ** 20;
/** Enough for the first line of a log. */
const firstBytes = 64 * 2 ** 10;

/** Whether the histories of an A/B test are logs of its users, which are judged once, and not windows to be replayed. */
export async function areUserLogs(inputs: DeployInputs, services: Services): Promise<boolean> {
  if (inputs.strategy !== "ab-test") return false;
  // What a monitor remembers are windows.
  const lines = inputs.history.filter((line) => !line.startsWith(pastPrefix));
  if (lines.length === 0) return false;
  const files = await services.places.files(lines, "history");
  const kinds = await Promise.all(files.map(async ({ absolute }) => isUserLog(await beginningOf(absolute))));
  if (kinds.includes(true) && kinds.includes(false)) {
    const other = files[kinds.indexOf(false)]?.shown ?? "";
    throw new UserError(
      `history: ${other} has no users and other files have; give logs of users or windows, not both`,
      {
        title: "Input history",
      },
    );
  }
  if (inputs.horizon === "fixed" && kinds.includes(false)) {
    throw new UserError(
      "horizon: `fixed` judges a log of users once; windows are replayed look by look, which is `sequential`",
      { title: "Input horizon" },
    );
  }
  return kinds.includes(true);
}

async function beginningOf(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(firstBytes), 0, firstBytes, 0);
    return buffer.toString("utf8", 0, bytesRead);
  } finally {
    await file.close();
  }
}

/** Reads every log that the lines of `history` name. */
export async function readUserLogs(inputs: DeployInputs, services: Services): Promise<readonly TestLog[]> {
  const files = await services.places.files(inputs.history, "history");
  const logs: TestLog[] = [];
  for (const file of files) {
    if ((await stat(file.absolute)).size > largestLog) {
      throw new UserError(`history: ${file.shown} is larger than 400 MiB; add up each user's lines to one before`, {
        title: "Log of a test",
        location: { path: file.shown },
      });
    }
    const bytes = await readFile(file.absolute);
    const log = parseUserLog(bytes.toString("utf8"), file.shown);
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const version = file.version === undefined ? {} : { version: file.version };
    logs.push({
      name: file.shown,
      log,
      file: { path: file.shown, place: file.place, sha256, ...version, rows: log.lines, role: "history" },
    });
  }
  return logs;
}

import { UserError } from "../../errors/user-error.ts";
import { parseHistory, type RecordedWindow } from "../history.ts";
import { combined } from "../history-looks.ts";
import type { Reading } from "../look.ts";
import { absent } from "./json-reading.ts";
import type { MonitorProvider, MonitorRequest } from "./provider.ts";

/**
 * A file of JSON Lines that grows while the rollout runs, in the form of a recorded history; it is read again at each
 * look. `monitor-url` is its path; a query is a key of its lines.
 */
export const file: MonitorProvider = {
  open({ url }, reach) {
    if (url === null) {
      throw new UserError("monitor-url: the monitor file needs the path of its JSON Lines", {
        title: "Input monitor-url",
        fix: "monitor-url: figures.jsonl",
      });
    }
    const path = url.startsWith("file:") ? url.slice("file:".length) : url;
    return {
      async read(request: MonitorRequest) {
        const text = await reach.readText(path);
        const all = (reading: Reading): ReadonlyMap<string, Reading> =>
          new Map(request.queries.map(({ name }) => [name, reading]));
        if (text === null) return all(absent("query-error", `there is no file ${path}`));
        const windows = parsed(text, path);
        if (windows instanceof UserError) return all(absent("query-error", windows.message));
        const ofArm = windows.filter(({ arm }) => arm === request.arm);
        const inWindow = ofArm.filter(({ time }) => time > request.start && time <= request.end);
        if (inWindow.length > 0) {
          const names = request.queries.map((query) => ({
            ...query,
            combine: query.combine ?? (query.kind === "samples" ? ("sum" as const) : ("last" as const)),
          }));
          return combined(inWindow, names, request.arm, request.end);
        }
        const last = ofArm.findLast(({ time }) => time <= request.start);
        return all(
          last === undefined
            ? absent("no-samples", `${path} has no line of ${request.arm}`)
            : absent(
                "stale",
                `${path}: the newest line of ${request.arm} is of ${new Date(last.time).toISOString()}, before the window began`,
              ),
        );
      },
    };
  },
};

/** The windows, or why the file is none. A last line without its end is left out: somebody is writing it. */
function parsed(text: string, path: string): readonly RecordedWindow[] | UserError {
  const whole = text.slice(0, text.lastIndexOf("\n") + 1);
  try {
    return parseHistory(whole, path);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
}

import { UserError } from "../../errors/user-error.ts";
import type { Reading } from "../look.ts";
import { absent, numberIn } from "./json-reading.ts";
import type { MonitorProvider, MonitorQuery, MonitorRequest } from "./provider.ts";
import { type RecordedLine, recordedLines } from "./recorded-lines.ts";

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
        const read = recordedLines(text);
        if (read.kind === "refused") return all(absent("query-error", `${path}: ${read.reason}`));
        const ofArm = read.lines.filter(({ arm }) => arm === request.arm);
        const inWindow = ofArm.filter(({ time }) => time > request.start && time <= request.end);
        if (inWindow.length > 0) {
          return new Map(
            request.queries.map((query) => [
              query.name,
              readingOf(inWindow, query, `${path}: ${query.name} of ${request.arm}`),
            ]),
          );
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

function readingOf(
  lines: readonly RecordedLine[],
  { query, kind, combine = "last" }: MonitorQuery,
  asked: string,
): Reading {
  const counted = combine === "sum" || kind === "samples" ? lines : lines.slice(-1);
  const found = counted.map(({ values }) => values[query]);
  if (found.some((value) => value === undefined || value === null)) {
    return absent("no-samples", `${asked} is missing in a window`);
  }
  const values = kind === "samples" ? found.flat() : found;
  const numbers = values.map(numberIn).filter((value) => value !== null);
  if (numbers.length < values.length)
    return absent("query-error", `${asked} is no ${kind === "samples" ? "list of numbers" : "number"}`);
  if (numbers.length === 0) return absent("no-samples", `${asked} has an empty list`);
  if (!numbers.every(Number.isFinite)) return absent("not-a-number", `${asked} is not finite`);
  return kind === "samples"
    ? { kind: "samples", values: numbers }
    : { kind: "value", value: numbers.reduce((sum, each) => sum + each, 0) };
}

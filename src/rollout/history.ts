import { UserError } from "../errors/user-error.ts";
import type { Arm, Instant } from "./look.ts";

/** One line of a recorded history: what one arm did in the window that ends at `time`. */
export interface RecordedWindow {
  readonly time: Instant;
  readonly arm: Arm;
  /** The canary's share in per cent that was in force; null where the line does not say. */
  readonly weight: number | null;
  /** Everything that the line holds, by key. */
  readonly values: Readonly<Record<string, unknown>>;
  /** Counted from 1. */
  readonly line: number;
}

/** What stands for a number that JSON cannot write. */
const notANumber = "not a number";
const isoTime = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d(?::?\d\d)?)?)?$/u;

/**
 * Reads a recorded history, JSON Lines with one line for each arm and window, in order of time, stable before canary.
 * Lines without content are passed over; `NaN`, which some programs write, is there and is no number.
 *
 * @throws UserError that names the file and line, for what is no JSON object, has no time or arm, says an impossible
 * weight, or says the same arm and time twice
 */
export function parseHistory(text: string, path: string): readonly RecordedWindow[] {
  const windows: RecordedWindow[] = [];
  let line = 0;
  let sorted = true;
  for (let from = 0; from < text.length; ) {
    const newline = text.indexOf("\n", from);
    const to = newline === -1 ? text.length : newline;
    line++;
    const window = parseWindow(text.slice(from, to), line, path);
    from = to + 1;
    if (window === null) continue;
    const last = windows.at(-1);
    if (last !== undefined && order(last, window) >= 0) sorted = false;
    windows.push(window);
  }
  if (sorted) return windows;
  windows.sort((a, b) => order(a, b) || a.line - b.line);
  for (let i = 1; i < windows.length; i++) {
    if (order(windows[i - 1], windows[i]) === 0) {
      const { arm, time } = windows[i];
      const both = `lines ${windows[i - 1].line} and ${windows[i].line}`;
      throw badLine(`${both} are both of ${arm} at ${new Date(time).toISOString()}`, windows[i].line, path);
    }
  }
  return windows;
}

function order(a: RecordedWindow, b: RecordedWindow): number {
  if (a.time !== b.time) return a.time - b.time;
  if (a.arm === b.arm) return 0;
  return a.arm === "stable" ? -1 : 1;
}

function parseWindow(text: string, line: number, path: string): RecordedWindow | null {
  if (text.trim() === "") return null;
  const values = parseObject(text.replace(/^\uFEFF/u, ""));
  if (values === null) throw badLine("is no JSON object", line, path);
  const { time, arm, weight = null } = values;
  const instant = typeof time === "string" && isoTime.test(time) ? Date.parse(inUtc(time)) : Number.NaN;
  if (Number.isNaN(instant)) {
    throw badLine('has no time: "time" is the end of the window, such as "2026-01-01T00:01:00Z"', line, path);
  }
  if (arm !== "stable" && arm !== "canary") throw badLine('has no arm: "arm" is "stable" or "canary"', line, path);
  if (weight !== null && !(typeof weight === "number" && weight >= 0 && weight <= 100)) {
    throw badLine('has a weight that is none: "weight" is the canary\'s share in per cent, 0 to 100', line, path);
  }
  return { time: instant, arm, weight, values, line };
}

/** A time without an offset is UTC. */
function inUtc(time: string): string {
  return time.includes("T") && !/(?:Z|[+-]\d\d(?::?\d\d)?)$/u.test(time) ? `${time}Z` : time;
}

function parseObject(text: string): Record<string, unknown> | null {
  const parsed =
    parseJson(text) ?? parseJson(text.replace(/(?<=[:[,]\s*)-?(?:NaN|Infinity)(?=\s*[,}\]])/gu, `"${notANumber}"`));
  return isObject(parsed) ? parsed : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function badLine(what: string, line: number, path: string): UserError {
  return new UserError(`${path}:${line}: ${what}`, { title: "Recorded history", location: { path, line } });
}

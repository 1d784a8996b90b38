import type { Arm, Instant } from "../look.ts";
import { parseJson } from "./json-reading.ts";

/** One line of a recorded history: what one arm did in the window that ended at `time`. */
export interface RecordedLine {
  readonly time: Instant;
  readonly arm: Arm;
  /** All of the line's keys. */
  readonly values: Readonly<Record<string, unknown>>;
}

export type RecordedLines =
  | { readonly kind: "lines"; readonly lines: readonly RecordedLine[] }
  /** `reason` names the line, counted from 1. */
  | { readonly kind: "refused"; readonly reason: string };

/**
 * Reads JSON Lines of `time`, `arm` and figures, sorted by time. A last line without its end is left out while it is
 * no whole line, since somebody may be writing it.
 */
export function recordedLines(text: string): RecordedLines {
  const found: RecordedLine[] = [];
  const lines = text.split("\n");
  for (const [index, line] of lines.entries()) {
    if (line.trim() === "") continue;
    const read = recordedLine(line);
    if (typeof read !== "string") found.push(read);
    else if (index < lines.length - 1) return { kind: "refused", reason: `line ${index + 1} ${read}` };
  }
  found.sort((a, b) => a.time - b.time);
  const keys = new Set<string>();
  for (const { time, arm } of found) {
    const key = `${arm} ${time}`;
    if (keys.has(key)) {
      return { kind: "refused", reason: `${arm} at ${new Date(time).toISOString()} stands twice` };
    }
    keys.add(key);
  }
  return { kind: "lines", lines: found };
}

/** A line, or what is wrong with it as the rest of a sentence. */
function recordedLine(line: string): RecordedLine | string {
  const document = parseJson(line)?.document;
  if (typeof document !== "object" || document === null || Array.isArray(document)) return "is no JSON object";
  const values: Readonly<Record<string, unknown>> = { ...document };
  const { time, arm } = values;
  const instant = typeof time === "string" ? Date.parse(time) : Number.NaN;
  if (Number.isNaN(instant)) return "has no time in ISO 8601";
  if (arm !== "stable" && arm !== "canary") return "has no arm that is stable or canary";
  return { time: instant, arm, values };
}

import type { Log } from "../gates/gate.ts";
import { logLine as oneLine } from "../report/escape.ts";

/**
 * A text that may hold data, as lines that the runner cannot take for workflow commands. Indentation and columns keep
 * their width, since a line may be YAML to paste or a caret under a place.
 */
export function logLine(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) =>
      line.length > longestLine
        ? oneLine(line)
        : line
            .split(/( {2,})/)
            .map(blanksOrText)
            .join(""),
    )
    .join("\n");
}

/** A longer line is no text of ours, and loses its middle. */
const longestLine = 4000;
const widestBlanks = 80;

function blanksOrText(part: string, index: number): string {
  return index % 2 === 1 ? part.slice(0, widestBlanks) : oneLine(part);
}

/** A log that makes every line safe before it is written. */
export function safeLog(log: Log): Log {
  return { info: (message) => log.info(logLine(message)), warning: (message) => log.warning(logLine(message)) };
}

/** A text inside a command, where only the runner's older form `##[command]` could begin another. */
export function withoutOldCommands(text: string): string {
  return text.replaceAll("##[", "# #[");
}

/** A finished text of several lines, such as a table, without anything that the runner would take for a command. */
export function withoutCommands(text: string): string {
  return withoutOldCommands(text.replaceAll("::", ": :"));
}

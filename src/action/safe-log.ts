import type { Log } from "../gates/gate.ts";
import { logLine as oneLine } from "../report/escape.ts";

/** A text that may hold data, as lines that the runner cannot take for workflow commands. */
export function logLine(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => oneLine(line))
    .join("\n");
}

/** A log that makes every line safe before it is written. */
export function safeLog(log: Log): Log {
  return { info: (message) => log.info(logLine(message)), warning: (message) => log.warning(logLine(message)) };
}

/** A finished text of several lines, such as a table, without anything that the runner would take for a command. */
export function withoutCommands(text: string): string {
  return text.replaceAll("::", ": :").replaceAll("##[", "# #[");
}

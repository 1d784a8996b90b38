import type { Log } from "../gates/gate.ts";
import { logText } from "../report/escape.ts";

/** A text that may hold data, as lines that the runner cannot take for workflow commands. */
export function logLine(text: string): string {
  return text.split(/\r\n|\r|\n/).map(logText).join("\n");
}

/** A log that makes every line safe before it is written. */
export function safeLog(log: Log): Log {
  return { info: (message) => log.info(logLine(message)), warning: (message) => log.warning(logLine(message)) };
}

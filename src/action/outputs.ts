import type { GateReport } from "../gate/report.ts";
import { logLine } from "../report/escape.ts";

/** What a reader does not see, and what would begin a command in the log of a step that echoes an output. */
const notPlain = /[\p{C}\p{Zl}\p{Zp}]|(?<=#)#(?=\[)|(?<=:):/gu;

/** The output `summary`: one line that a later step may echo. */
export function summaryOutput(report: GateReport): string {
  return logLine(report.summary);
}

/**
 * The output `metrics`: JSON of the figures over all rows, id to value. Names may hold what data held, so whatever is
 * not plain to see stands as an escape of JSON, which means the same to a parser.
 */
export function metricsOutput(report: GateReport): string {
  const overall = report.metrics.filter((metric) => metric.slice === null);
  return JSON.stringify(Object.fromEntries(overall.map((metric) => [metric.id, metric.value]))).replace(
    notPlain,
    (character) =>
      Array.from(
        { length: character.length },
        (_, unit) => `\\u${character.charCodeAt(unit).toString(16).padStart(4, "0")}`,
      ).join(""),
  );
}

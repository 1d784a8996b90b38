import type { GateReport } from "../gate/report.ts";
import { logLine } from "../report/escape.ts";

/** What a reader does not see, and what would begin a command in the log of a step that echoes an output. */
const notPlain = /[\p{C}\p{Zl}\p{Zp}]|(?<=#)#(?=\[)|(?<=:):/gu;

/** The output `summary`: one line that a later step may echo. */
export function summaryOutput(report: GateReport): string {
  return logLine(report.summary);
}

/**
 * The output `metrics`: JSON of the figures over all rows, id to value. Of several challengers the plain ids are the
 * winner's, and each one's stand as `id#challenger`. Names may hold what data held, so whatever is not plain to see
 * stands as an escape of JSON, which means the same to a parser.
 */
export function metricsOutput(report: GateReport): string {
  const overall = report.metrics.filter((metric) => metric.slice === null);
  const winner = report.checks.find(({ id }) => id === "winner")?.observed ?? null;
  const figures = overall.flatMap(({ id, value, challenger }): [string, number | null][] => {
    if (challenger === undefined) return [[id, value]];
    return [...(challenger === winner ? [[id, value] as [string, number | null]] : []), [`${id}#${challenger}`, value]];
  });
  return JSON.stringify(Object.fromEntries(figures)).replace(notPlain, (character) =>
    Array.from(
      { length: character.length },
      (_, unit) => `\\u${character.charCodeAt(unit).toString(16).padStart(4, "0")}`,
    ).join(""),
  );
}

import type { GateReport } from "../gate/report.ts";
import type { Settings } from "../gates/settings.ts";

/** As much as a comment shows of a command. */
const longest = 380;

/** Inputs that say where the outcome goes, or that may hold what nobody else should read; a comment is not masked as a log is. */
const left = new Set([
  "artifact",
  "champion-command",
  "check-name",
  "check-run",
  "command",
  "comment",
  "config",
  "connection",
  "model",
  "report",
  "token",
]);

/** What a reader wants to see before a command is cut. */
const first = ["working-directory", "predictions", "data", "suite", "metrics-file", "champion", "reference", "rules"];

/**
 * What to type to see the same on one's own machine: the configuration that was read, and every input that the workflow
 * gave, a repeated flag for each line. A command of more than a line or two ends in `…`.
 */
export function reproduceCommand({ gate, model, provenance }: GateReport, settings: Settings): string {
  const given = [...settings.given].filter(([name, { path }]) => path === null && !left.has(name));
  const place = (name: string): number => (first.includes(name) ? first.indexOf(name) : first.length);
  const flags = given
    .toSorted(([one], [other]) => place(one) - place(other) || (one < other ? -1 : 1))
    .flatMap(([name, { lines }]) => lines.map(({ text }) => `--${name} ${quoted(text)}`));
  const words = ["npx modelgate", gate, ...configuration(provenance.config?.path ?? null, model, settings), ...flags];
  let command = "";
  for (const word of words) {
    if (command.length + word.length > longest) return `${command} …`;
    command += command === "" ? word : ` ${word}`;
  }
  return command;
}

/** A configuration in its usual place under a working directory is found without being named. */
function configuration(path: string | null, model: string, settings: Settings): string[] {
  if (path === null) return settings.given.get("model")?.path === null ? [`--model ${quoted(model)}`] : [];
  const named = settings.given.get("config")?.lines[0]?.text;
  const usual = settings.given.has("working-directory") ? [] : [`--config ${quoted(path)}`];
  return [...(named === undefined ? usual : [`--config ${quoted(named)}`]), `--model ${quoted(model)}`];
}

/** One word of a POSIX shell. */
function quoted(word: string): string {
  return /^[\w./@+-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

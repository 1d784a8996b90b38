import { version } from "./version.ts";

/**
 * What the log says of a bug of ours: version, Node, and where it broke. What was thrown may quote a row, as a parser's
 * message does, so its text stands there only where values of rows may leave the runner.
 */
export function bugText(thrown: unknown, { showValues }: { readonly showValues: boolean }): string {
  const text = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  const name = thrown instanceof Error ? thrown.name : typeof thrown;
  const frames = text.split("\n").filter((line) => /^\s+at /.test(line));
  const shown = showValues
    ? [text]
    : [`${name} (its message is hidden, since it may quote a row; show-values: true shows it)`, ...frames];
  return [`Modelgate ${version}, Node ${process.version}`, ...shown].join("\n");
}

/**
 * Lets a run go on when whoever read its output went away, as `head` does: its verdict, files and exit code do not
 * depend on being watched. Without this each line of the complaint would fail to be written and be complained about in
 * turn, for ever.
 */
export function tolerateClosedPipes(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});
}

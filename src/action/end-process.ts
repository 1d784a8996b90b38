/**
 * Ends this process as soon as what was printed has been taken. A library's timer or an idle
 * connection would otherwise keep a step running for seconds after its verdict stands, or for ever.
 */
export async function endProcess(code: number): Promise<never> {
  await Promise.all([flushed(process.stdout), flushed(process.stderr)]);
  return process.exit(code);
}

/** A pipe takes what is written in its own time; what is still to be written when a process exits is lost. */
function flushed(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    // A reader that went away, such as `head`, takes nothing more.
    stream.once("error", () => resolve());
    stream.write("", () => resolve());
  });
}

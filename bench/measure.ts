import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Bench } from "./benchmark.ts";

const run = promisify(execFile);

export interface Measured {
  readonly seconds: number;
  /** Peak resident memory of the process. */
  readonly mebibytes: number;
  /** What the last run printed. */
  readonly stdout: string;
}

/**
 * Runs a command `times` times, start to exit, and takes the median time and the highest memory.
 *
 * @throws Error when a run does not exit with 0
 */
export async function measure(
  bench: Bench,
  command: readonly string[],
  options: { times: number; env?: Readonly<Record<string, string>>; cwd?: string },
): Promise<Measured> {
  const seconds: number[] = [];
  let mebibytes = 0;
  let output = "";
  for (let each = 0; each < options.times; each++) {
    const { stdout, stderr } = await run(bench.python, [join(bench.root, "bench/peers/timed.py"), ...command], {
      cwd: options.cwd ?? bench.folder,
      env: { ...process.env, ...options.env },
      maxBuffer: 64 << 20,
    });
    const last = stderr.trimEnd().split("\n").at(-1) ?? "";
    const timed = JSON.parse(last) as { seconds: number; mebibytes: number; code: number };
    if (timed.code !== 0) throw new Error(`${command.join(" ")} exited with ${timed.code}\n${stdout}\n${stderr}`);
    seconds.push(timed.seconds);
    mebibytes = Math.max(mebibytes, timed.mebibytes);
    output = stdout;
  }
  return { seconds: median(seconds), mebibytes, stdout: output };
}

/** The middle value; of an even number of values the lower of the two in the middle. */
export function median(values: readonly number[]): number {
  const middle = values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)];
  if (middle === undefined) throw new Error("nothing was measured");
  return middle;
}

export function inSeconds(seconds: number): string {
  return seconds < 1 ? `${(seconds * 1000).toFixed(0)} ms` : `${seconds.toFixed(2)} s`;
}

export function inMebibytes(mebibytes: number): string {
  return `${mebibytes.toFixed(0)} MiB`;
}

export function times(peer: number, ours: number): string {
  const ratio = peer / ours;
  return `${ratio >= 10 ? ratio.toFixed(0) : ratio.toFixed(1)} ×`;
}

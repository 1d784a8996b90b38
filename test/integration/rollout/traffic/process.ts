import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";

export interface RunningProgram {
  readonly pid: number;
  /** Ends it, by default at once, and waits until it is gone. */
  stop(signal?: NodeJS.Signals): Promise<void>;
}

const installing = "bash test/integration/rollout/traffic/setup.sh";
const longestStart = 20_000;

/**
 * Starts a program and waits until `ready` says so. It fails where the program is not there, naming the line that
 * installs it, or where it ends before.
 */
export async function startProgram(
  program: string,
  args: readonly string[],
  ready: () => Promise<boolean>,
): Promise<RunningProgram> {
  // HAProxy stands in /usr/sbin, which is not on every user's path.
  const child = spawn(program, [...args], {
    env: { ...process.env, PATH: `${process.env["PATH"]}:/usr/sbin` },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  let ended: string | null = null;
  child.stderr.on("data", (part: Buffer) => {
    said = (said + part.toString("utf8")).slice(-4000);
  });
  child.on("error", (error) => {
    ended = "code" in error && error.code === "ENOENT" ? `${program} is not installed: ${installing}` : error.message;
  });
  child.on("exit", (code, signal) => {
    ended ??= `${program} ended before it was ready (${code ?? signal}): ${said}`;
  });
  const deadline = Date.now() + longestStart;
  while (!(await ready().catch(() => false))) {
    if (ended !== null) throw new Error(ended);
    if (Date.now() > deadline) {
      child.kill("SIGKILL");
      throw new Error(`${program} was not ready within ${longestStart / 1000} s: ${said}`);
    }
    await pause(20);
  }
  return { pid: child.pid ?? 0, stop: (signal = "SIGKILL") => stopped(child, signal) };
}

async function stopped(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, "exit");
  child.kill(signal);
  await exit;
}

import { spawn } from "node:child_process";
import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";
import { StringDecoder } from "node:string_decoder";
import type { ProgramRequest, ProgramResult, RunProgram } from "../places/program.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** What a program says while it runs, line by line; null where nobody listens. */
export type OnLine = ((stream: "stdout" | "stderr", line: string) => void) | null;

/** Standard output that is kept, in bytes. */
const mostOutput = 128 * 2 ** 20;
/** Lines of standard error that are kept: what went wrong stands before a stack of fifty lines where Java says it. */
const lastLines = 100;
/** A line without an end is said in pieces of this length. */
const longestLine = 16 * 1024;
/** Between asking a program to end and making it. */
const grace = 5_000;

/**
 * The environment that a program of ours inherits: all of this step's but our inputs, the runner's service tokens,
 * the workflow's token, and the files by which a step speaks to the runner, through which a program could set our
 * outputs or a later step's environment.
 */
export function programEnvironment(env: Environment): Record<string, string> {
  const withheld =
    /^(INPUT_|ACTIONS_|STATE_)|^(GITHUB_TOKEN|GITHUB_ENV|GITHUB_PATH|GITHUB_OUTPUT|GITHUB_STATE|GITHUB_STEP_SUMMARY)$/i;
  const kept = Object.entries(env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && !withheld.test(entry[0]),
  );
  return Object.fromEntries(kept);
}

/**
 * Makes the service that runs programs: an argument array without a shell, on standard input only what was given,
 * a bounded time. When the time is over the whole process group is ended, first politely. Our own toolkit's exec knows
 * neither a time limit nor the group, so this is Node's own.
 */
export function programRunner(env: Environment, onLine: OnLine = null): RunProgram {
  const environment = programEnvironment(env);
  return (request) => runProgram(request, environment, onLine);
}

function runProgram(request: ProgramRequest, env: Record<string, string>, onLine: OnLine): Promise<ProgramResult> {
  const { program, args, cwd, timeLimit, outputFile, input } = request;
  return new Promise<ProgramResult>((settle, fail) => {
    const child = spawn(program, [...args], {
      cwd,
      env,
      stdio: ["pipe", "pipe", "pipe"],
      // A group of its own on POSIX, so that what it started is killed with it.
      detached: process.platform !== "win32",
      windowsHide: true,
    });
    // A program that does not read what it was given closes its end, which is no failure of ours.
    child.stdin.on("error", () => {});
    child.stdin.end(input ?? "");
    let timedOut = false;
    let tooMuch = false;
    let force: NodeJS.Timeout | undefined;
    const end = (): void => {
      killGroup(child.pid, "SIGTERM");
      force = setTimeout(() => killGroup(child.pid, "SIGKILL"), grace);
    };
    const timer = setTimeout(() => {
      timedOut = true;
      end();
    }, timeLimit);
    const kept: Buffer[] = [];
    let size = 0;
    const said: string[] = [];
    const stderr = lines((line) => {
      said.push(line);
      if (said.length > lastLines) said.shift();
      onLine?.("stderr", line);
    });
    const stdout = onLine === null ? null : lines((line) => onLine("stdout", line));
    const file = outputFile === undefined ? null : createWriteStream(outputFile, { flags: "wx", mode: 0o600 });
    const written = file === null ? Promise.resolve() : finished(file);
    written.catch(end);
    if (file === null) {
      child.stdout.on("data", (part: Buffer) => {
        stdout?.write(part);
        // What is streamed to the log need not be kept.
        if (stdout !== null || tooMuch) return;
        size += part.length;
        if (size <= mostOutput) kept.push(part);
        else {
          tooMuch = true;
          end();
        }
      });
    } else child.stdout.pipe(file);
    child.stderr.on("data", (part: Buffer) => stderr.write(part));
    const stop = (): void => {
      clearTimeout(timer);
      clearTimeout(force);
    };
    child.on("error", (error) => {
      stop();
      file?.destroy();
      if ("code" in error && (error.code === "ENOENT" || error.code === "EACCES")) settle({ outcome: "not-found" });
      else fail(error);
    });
    // What it left running would hold its pipes and so this run: its own end counts, and its group ends with it.
    child.on("exit", () => killGroup(child.pid, "SIGKILL"));
    child.on("close", (code, signal) => {
      stop();
      stderr.end();
      stdout?.end();
      written.then(() => {
        if (timedOut) settle({ outcome: "timed-out", stderr: said });
        else if (tooMuch) settle({ outcome: "killed", signal: "its own output, which has no end", stderr: said });
        else if (code === null) settle({ outcome: "killed", signal: signal ?? "a signal", stderr: said });
        else settle({ outcome: "exited", code, stdout: Buffer.concat(kept).toString("utf8"), stderr: said });
      }, fail);
    });
  });
}

function killGroup(pid: number | undefined, signal: "SIGTERM" | "SIGKILL"): void {
  if (pid === undefined) return;
  try {
    if (process.platform === "win32") spawn("taskkill", ["/pid", String(pid), "/t", "/f"], { stdio: "ignore" });
    else process.kill(-pid, signal);
  } catch {
    // It is over already.
  }
}

/** Cuts what comes in into lines. */
function lines(take: (line: string) => void): { write(part: Buffer): void; end(): void } {
  const decoder = new StringDecoder("utf8");
  let rest = "";
  function add(text: string): void {
    const parts = (rest + text).split(/\r\n|\n|\r/);
    rest = parts.pop() ?? "";
    for (const part of parts) take(part);
    while (rest.length > longestLine) {
      take(rest.slice(0, longestLine));
      rest = rest.slice(longestLine);
    }
  }
  return {
    write: (part) => add(decoder.write(part)),
    end() {
      add(decoder.end());
      if (rest !== "") take(rest);
      rest = "";
    },
  };
}

import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { programEnvironment, programRunner } from "../../../src/action/run-program.ts";
import type { ProgramResult } from "../../../src/places/program.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

async function run(
  script: string,
  given: { timeLimit?: number; args?: string[]; outputFile?: string; env?: Record<string, string> } = {},
): Promise<{ result: ProgramResult; said: string[] }> {
  const said: string[] = [];
  const runner = programRunner({ ...process.env, ...given.env }, (stream, line) => said.push(`${stream}: ${line}`));
  const result = await runner({
    program: process.execPath,
    args: ["-e", script, ...(given.args ?? [])],
    cwd: await temporaryFolder(),
    timeLimit: given.timeLimit ?? 30_000,
    ...(given.outputFile === undefined ? {} : { outputFile: given.outputFile }),
  });
  return { result, said };
}

test("lines are said as they come, whole, whatever pieces they came in; the last of standard error are kept", async () => {
  const { result, said } = await run(`
    process.stdout.write("on");
    setImmediate(() => { process.stdout.write("e\\r\\ntwo"); for (let i = 0; i < 130; i++) console.error("e" + i); process.exitCode = 3; });`);
  expect(said.filter((line) => line.startsWith("stdout"))).toEqual(["stdout: one", "stdout: two"]);
  expect(result).toMatchObject({ outcome: "exited", code: 3 });
  expect(result.outcome === "exited" && result.stderr).toEqual(
    Array.from({ length: 100 }, (_, index) => `e${index + 30}`),
  );
});

test("an argument stays one argument, whatever is in it", async () => {
  const args = ["a b", "$HOME", "`id`", "x;y", "", "*"];
  const { said } = await run("console.log(JSON.stringify(process.argv.slice(1)))", { args: ["--", ...args] });
  expect(said).toEqual([`stdout: ${JSON.stringify(args)}`]);
});

test("what does not end is killed with everything that it started", async () => {
  const marks = await temporaryFolder();
  const { result } = await run(
    `const { spawn } = require("node:child_process");
     const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { stdio: "inherit" });
     require("node:fs").writeFileSync(${JSON.stringify(join(marks, "pid"))}, String(child.pid));
     console.error("waiting");
     setInterval(() => {}, 1000);`,
    { timeLimit: 1500 },
  );
  expect(result).toEqual({ outcome: "timed-out", stderr: ["waiting"] });
  const pid = Number(await readFile(join(marks, "pid"), "utf8"));
  // A killed process may stand in the table until its new parent has read its end.
  const stat = existsSync(`/proc/${pid}/stat`) ? await readFile(`/proc/${pid}/stat`, "utf8") : "";
  expect(stat === "" || /\) [ZX] /.test(stat)).toBe(true);
});

test("what it leaves running does not hold the run", async () => {
  const { result } = await run(
    `require("node:child_process").spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { stdio: "inherit" }).unref(); process.exit(0);`,
  );
  expect(result).toMatchObject({ outcome: "exited", code: 0 });
});

test("a signal, a program that is not there and a file for the output are told apart", async () => {
  const runner = programRunner(process.env);
  const cwd = await temporaryFolder();
  expect((await run("process.kill(process.pid, 'SIGKILL')")).result).toEqual({
    outcome: "killed",
    signal: "SIGKILL",
    stderr: [],
  });
  expect(await runner({ program: "no-such-program", args: [], cwd, timeLimit: 1000 })).toEqual({
    outcome: "not-found",
  });
  const outputFile = join(cwd, "out");
  await run("process.stdout.write(Buffer.from([0, 255, 10]))", { outputFile });
  expect(await readFile(outputFile)).toEqual(Buffer.from([0, 255, 10]));
});

test("a program inherits neither our inputs, nor tokens, nor the files that steer the runner", () => {
  expect(
    programEnvironment({
      PATH: "/bin",
      HOME: "/home",
      GH_TOKEN: "given by the workflow",
      GITHUB_SHA: "1",
      INPUT_TOKEN: "secret",
      "INPUT_SHOW-VALUES": "true",
      GITHUB_TOKEN: "secret",
      ACTIONS_RUNTIME_TOKEN: "secret",
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: "secret",
      GITHUB_OUTPUT: "/o",
      GITHUB_ENV: "/e",
      GITHUB_PATH: "/p",
      GITHUB_STATE: "/s",
      GITHUB_STEP_SUMMARY: "/m",
      STATE_x: "y",
      UNSET: undefined,
    }),
  ).toEqual({ PATH: "/bin", HOME: "/home", GH_TOKEN: "given by the workflow", GITHUB_SHA: "1" });
});

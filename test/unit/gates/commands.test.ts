import { chmod, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { programRunner } from "../../../src/action/run-program.ts";
import { replaceRowData } from "../../../src/errors/row-data.ts";
import { commandWords } from "../../../src/gates/command-words.ts";
import { readCommands, runCommand, scoreChampion } from "../../../src/gates/commands.ts";
import { type Settings, settingOfText } from "../../../src/gates/settings.ts";
import { createPlaces } from "../../../src/places/providers.ts";
import { refusalOf, testReach } from "../../support/reach.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

describe("a line becomes words as a shell would split them", () => {
  test.each<[string, string[]]>([
    ["python predict.py --in data.csv", ["python", "predict.py", "--in", "data.csv"]],
    ["a  'b c'\t\"d e\" f\\ g", ["a", "b c", "d e", "f g"]],
    [`a "" '' b`, ["a", "", "", "b"]],
    [`a --x='1 2'3"4"`, ["a", "--x=1 234"]],
    [`a "\\"\\\\\\n\\$x" '\\n$x;'`, ["a", '"\\\\n$x', "\\n$x;"]],
    ["a {champion} {output} * ~ $ #b", ["a", "{champion}", "{output}", "*", "~", "$", "#b"]],
  ])("%s", (line, words) => {
    expect(commandWords(line)).toEqual({ kind: "words", words });
  });

  test.each([
    ["a | b", "`|` needs a shell, and there is none; quote it, or write `bash -c '…'`"],
    ["a && b", "`&` needs a shell, and there is none; quote it, or write `bash -c '…'`"],
    ["a > out.csv", "`>` needs a shell, and there is none; quote it, or write `bash -c '…'`"],
    ["a $HOME", "`$` needs a shell, and there is none; quote it, or write `bash -c '…'`"],
    ["a 'b", "the quote ' is not closed"],
    ["a \\", "it ends with a backslash; each line is one command"],
    ["''", "it names no program"],
    ["", "it names no program"],
  ])("%j is refused", (line, reason) => {
    expect(commandWords(line)).toEqual({ kind: "refused", reason });
  });

  test("any words, quoted, come back as they were", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.array(fc.string({ unit: "grapheme" })), (program, rest) => {
        const line = [program, ...rest].map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(" ");
        expect(commandWords(line)).toEqual({ kind: "words", words: [program, ...rest] });
      }),
    );
  });
});

function settings(inputs: Readonly<Record<string, string>>): Settings {
  return { given: new Map(Object.entries(inputs).map(([name, text]) => [name, settingOfText(text)])) };
}

/** A workspace with a script that node runs, and services of the real kind. */
async function world(script: string, files: Readonly<Record<string, string | Uint8Array>> = {}) {
  const workspace = await temporaryFolder({ "run.cjs": script, "model.pkl": "m", ...files });
  const log: string[] = [];
  const say = (message: string): void => void log.push(message);
  const scratch = await temporaryFolder();
  const tools = await temporaryFolder();
  await writeFile(join(tools, "score"), `#!/bin/sh\nexec ${process.execPath} run.cjs "$@"\n`);
  await chmod(join(tools, "score"), 0o755);
  return {
    workspace,
    log,
    services: {
      places: createPlaces(workspace, ".", await testReach()),
      runProgram: programRunner({ ...process.env, PATH: `${tools}:${process.env["PATH"]}` }, (_stream, line) =>
        say(line),
      ),
      newFolder: () => mkdtemp(join(scratch, "x-")),
      workingFolder: workspace,
      log: { info: say, warning: say },
    },
  };
}

type World = Awaited<ReturnType<typeof world>>;

function command(given: Readonly<Record<string, string>>, name: "command" | "champion-command" = "champion-command") {
  const input = readCommands(settings(given), name);
  if (input === null) throw new Error("no command was read");
  return input;
}

async function score(
  { services }: World,
  line = "score {champion} {output}",
  more: Readonly<Record<string, string>> = {},
) {
  const champion = await services.places.model("model.pkl", "champion");
  return scoreChampion(command({ "champion-command": line, ...more }), champion, services);
}

describe("champion-command", () => {
  test("gets the champion's path and a new file, and its lines go to the log", async () => {
    const made = await world(
      `console.log("scoring"); require("fs").writeFileSync(process.argv[3], "path\\n" + process.argv[2] + "\\n");`,
    );
    const file = await score(made);
    expect(file).toMatchObject({ shown: "champion-command output.csv", place: "champion-command" });
    expect(await readFile(file.absolute, "utf8")).toBe(`path\n${join(made.workspace, "model.pkl")}\n`);
    expect(made.log).toEqual(["champion-command: score {champion} {output}", "scoring"]);
  });

  test.each<[string, string]>([
    ['Buffer.from("PAR1xx")', "parquet"],
    ['Buffer.from("ARROW1")', "arrow"],
    ['"[{}]"', "json"],
    ['"{}\\n{}"', "json"],
    ['"id,label\\n"', "csv"],
  ])("the format of what it wrote is told from its beginning: %s", async (content, extension) => {
    const made = await world(`require("fs").writeFileSync(process.argv[3], ${content});`);
    expect((await score(made)).shown).toBe(`champion-command output.${extension}`);
  });

  test("several lines run in order and stop at the first that fails", async () => {
    const made = await world(`console.log(process.argv[2]); if (process.argv[2] === "two") process.exit(4);`);
    expect(await refusalOf(score(made, "score one\n# a comment\nscore two\nscore three {output}"))).toBe(
      'champion-command: "score two" ended with code 4',
    );
    expect(made.log.filter((line) => !line.includes(":"))).toEqual(["one", "two"]);
  });

  test("nothing written, an empty file, a hang, a crash and a missing program are one sentence each", async () => {
    const nothing = await world("");
    expect(await refusalOf(score(nothing))).toBe("champion-command: it ended well, but wrote no file at {output}");
    const empty = await world(`require("fs").writeFileSync(process.argv[3], "");`);
    expect(await refusalOf(score(empty))).toBe("champion-command: it ended well, but left an empty file at {output}");
    const hangs = await world("setInterval(() => {}, 1000);");
    expect(await refusalOf(score(hangs, undefined, { "command-timeout": "1s" }))).toBe(
      'champion-command: "score {champion} {output}" did not end within 1 s and was killed (command-timeout)',
    );
    const half = await world(
      `require("fs").writeFileSync(process.argv[3], "id,la"); process.kill(process.pid, "SIGKILL");`,
    );
    expect(await refusalOf(score(half))).toBe('champion-command: "score {champion} {output}" was ended by SIGKILL');
    expect(await refusalOf(score(nothing, "no-such-program {output}"))).toBe(
      'champion-command: "no-such-program {output}" cannot be started: there is no such program on the path that may be run',
    );
  });

  test("a folder, a pipe, and a link to nothing at {output} are one sentence each", async () => {
    const folder = await world(`require("fs").mkdirSync(process.argv[3]);`);
    expect(await refusalOf(score(folder))).toBe(
      "champion-command: it ended well, but made a folder, and no file, at {output}",
    );
    const pipe = await world(`require("child_process").execFileSync("mkfifo", [process.argv[3]]);`);
    expect(await refusalOf(score(pipe))).toBe(
      "champion-command: it ended well, but left a pipe, a socket or a device, and no file, at {output}",
    );
    const link = await world(`require("fs").symlinkSync("nowhere", process.argv[3]);`);
    expect(await refusalOf(score(link))).toBe("champion-command: it ended well, but wrote no file at {output}");
  });

  const noTable = "not predictions; it must write a row for each example, as CSV, JSON, Parquet or Arrow";
  test.each([
    [`"<!doctype html><title>Sign in</title>"`, "an HTML page, not a table"],
    ["Buffer.from([0x80, 4, 0x95, 1])", `a Python pickle, ${noTable}`],
    [`"PK\\u0003\\u0004"`, `a zip archive, as saved models are, ${noTable}`],
    [
      `"version https://git-lfs.github.com/spec/v1\\n"`,
      "a Git LFS pointer, not the file itself; let the checkout fetch LFS files",
    ],
  ])("what it wrote is no table, and says what it is: %s", async (content, what) => {
    const made = await world(`require("fs").writeFileSync(process.argv[3], ${content});`);
    expect(await refusalOf(score(made))).toBe(`champion-command: what it wrote to {output} is ${what}`);
  });

  test("its last words stand in the error as what a row said", async () => {
    const made = await world(`console.error("Traceback"); console.error("ValueError: row 'Ada'"); process.exit(1);`);
    const message = await refusalOf(score(made));
    const hidden = replaceRowData(message, { value: () => "(hidden)", key: () => "(hidden)" });
    expect(hidden).toBe('champion-command: "score {champion} {output}" ended with code 1; its last words: (hidden)');
    expect(message).toContain("Traceback\nValueError: row 'Ada'");
  });

  test.each([
    [
      { "champion-command": "python predict.py {champion}" },
      "champion-command: no line has {output}, the file that the champion's predictions are to be written to",
    ],
    [
      { "champion-command": "a > {output}" },
      "champion-command: \"a > {output}\": `>` needs a shell, and there is none; quote it, or write `bash -c '…'`",
    ],
    [
      { "champion-command": "a {output}", "command-timeout": "soon" },
      'command-timeout: found "soon", allowed is a time from `1s` to `24h`, such as `90s`, `30m` or `2h`',
    ],
    [
      { "champion-command": "a {output}", "command-timeout": "25h" },
      'command-timeout: found "25h", allowed is a time from `1s` to `24h`, such as `90s`, `30m` or `2h`',
    ],
  ])("%j is refused when it is read", (given, sentence) => {
    expect(() => command(given)).toThrow(sentence);
  });

  test("without command-timeout a command has half an hour", () => {
    expect(command({ "champion-command": "a {output}" }).timeLimit).toBe(1_800_000);
    expect(readCommands(settings({}), "champion-command")).toBeNull();
  });
});

describe("command", () => {
  test("runs before reading, and what it wrote may be new or renewed", async () => {
    const made = await world(`require("fs").writeFileSync("preds.csv", "id\\n" + Math.random() + "\\n");`);
    const input = command({ command: "score" }, "command");
    await runCommand(input, ["preds.csv"], made.services);
    await runCommand(input, ["preds.csv"], made.services);
    expect(await readFile(join(made.workspace, "preds.csv"), "utf8")).toMatch(/^id\n0\.\d+\n$/);
  });

  test("a file of an earlier time is not taken for its work", async () => {
    const made = await world("", { "preds.csv": "id\n1\n" });
    expect(await refusalOf(runCommand(command({ command: "score" }, "command"), ["preds.csv"], made.services))).toBe(
      "command: it ended well and wrote nothing to preds.csv, which was there before; leave command out to evaluate that file, or remove it first",
    );
  });

  test("has no placeholders", () => {
    expect(() => command({ command: "score {output}" }, "command")).toThrow(
      "command: {output} stands for something in champion-command only; write the path",
    );
  });
});

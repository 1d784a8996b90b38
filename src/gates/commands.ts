import { open, stat } from "node:fs/promises";
import { join } from "node:path";
import { rowValue } from "../errors/row-data.ts";
import { UserError } from "../errors/user-error.ts";
import { readHead, recogniseContent, wrongOutputError } from "../places/content.ts";
import type { PlacedFile } from "../places/provider.ts";
import type { PlacedModel } from "../places/providers.ts";
import { type CommandWords, commandWords } from "./command-words.ts";
import type { Services } from "./gate.ts";
import { durationSetting, listSetting, originOf, type Settings } from "./settings.ts";

/** Commands of one input, in order, each a program with its arguments. */
export interface CommandInput {
  /** How messages name the input. */
  readonly origin: string;
  readonly commands: readonly (readonly [string, ...string[]])[];
  /** Milliseconds for each command. */
  readonly timeLimit: number;
}

type CommandServices = Pick<Services, "runProgram" | "workingFolder" | "newFolder" | "log">;

const defaultTimeLimit = 30 * 60_000;
const placeholder = /\{(champion|output)\}/g;

/**
 * Reads `command` or `champion-command`: one command a line, split without a shell. Null where it was not given. The
 * first has no placeholders; the second needs `{output}` in one of its lines, and may have `{champion}`.
 */
export function readCommands(settings: Settings, name: "command" | "champion-command"): CommandInput | null {
  const lines = listSetting(settings, name).filter((line) => !line.startsWith("#"));
  const timeLimit = durationSetting(settings, "command-timeout", 24 * 3_600_000) ?? defaultTimeLimit;
  if (lines.length === 0) return null;
  const origin = originOf(settings, name);
  const commands = lines.map((line) => {
    const split: CommandWords = commandWords(line);
    if (split.kind === "refused") {
      throw new UserError(`${origin}: "${line}": ${split.reason}`, { title: `Input ${name}` });
    }
    return split.words;
  });
  const used = new Set(commands.flat().flatMap((word) => word.match(placeholder) ?? []));
  const [first] = used;
  if (name === "command" && first !== undefined) {
    throw new UserError(`${origin}: ${first} stands for something in champion-command only; write the path`, {
      title: "Input command",
    });
  }
  if (name === "champion-command" && !used.has("{output}")) {
    throw new UserError(
      `${origin}: no line has {output}, the file that the champion's predictions are to be written to`,
      { title: "Input champion-command", fix: "champion-command: python predict.py {champion} {output}" },
    );
  }
  return { origin, commands, timeLimit };
}

/**
 * Runs `command`, then makes sure that it wrote what is to be read: a file of an earlier time under the same name
 * must not be taken for its work.
 *
 * @param predictions the lines of `predictions`; only those of the workspace are looked at
 */
export async function runCommand(
  input: CommandInput,
  predictions: readonly string[],
  services: CommandServices & Pick<Services, "places">,
): Promise<void> {
  const stamps = async (): Promise<ReadonlyMap<string, string>> => {
    const found = new Map<string, string>();
    for (const line of predictions.filter((each) => !/^[a-z]+:/.test(each) || each.startsWith("file:"))) {
      const files = await services.places.allFiles(line, "predictions").catch((error: unknown) => {
        if (error instanceof UserError) return [];
        throw error;
      });
      for (const file of files) found.set(file.shown, await stampOf(file.absolute));
    }
    return found;
  };
  const before = await stamps();
  await runAll(input, {}, services);
  const after = await stamps();
  if (before.size === 0 || after.size === 0) return;
  if ([...after].some(([path, stamp]) => before.get(path) !== stamp)) return;
  const [path = ""] = after.keys();
  throw new UserError(
    `${input.origin}: it ended well and wrote nothing to ${path}, which was there before; leave command out to evaluate that file, or remove it first`,
    { title: "Command wrote nothing", location: { path } },
  );
}

async function stampOf(path: string): Promise<string> {
  const handle = await open(path);
  try {
    const facts = await handle.stat({ bigint: true });
    return `${facts.ino}:${facts.size}:${facts.mtimeNs}`;
  } finally {
    await handle.close();
  }
}

/**
 * Runs `champion-command` with the champion model's path for `{champion}` and a new file for `{output}`, and gives
 * that file. Its format is told from its first bytes (Parquet, Arrow, JSON), else it is CSV.
 */
export async function scoreChampion(
  input: CommandInput,
  champion: PlacedModel,
  services: CommandServices,
): Promise<PlacedFile> {
  const folder = await services.newFolder();
  const absolute = join(folder, "predictions");
  await runAll(input, { champion: champion.path, output: absolute }, services);
  const head = await headOfOutput(absolute, input.origin);
  const wrong = recogniseContent(head, "");
  if (wrong !== null) throw wrongOutputError(wrong, input.origin);
  const [file] = champion.files;
  const version = file?.version;
  return {
    absolute,
    shown: `champion-command output.${extensionOf(head)}`,
    place: "champion-command",
    ...(version === undefined ? {} : { version }),
  };
}

async function runAll(
  { origin, commands, timeLimit }: CommandInput,
  values: Readonly<Record<string, string>>,
  services: CommandServices,
): Promise<void> {
  for (const command of commands) {
    const [program, ...args] = command.map((word) =>
      word.replace(placeholder, (whole, name: string) => values[name] ?? whole),
    );
    const name = command.join(" ");
    services.log.info(`${origin}: ${name}`);
    const result = await services.runProgram({ program: program ?? "", args, cwd: services.workingFolder, timeLimit });
    if (result.outcome === "exited" && result.code === 0) continue;
    const last = result.outcome === "not-found" ? "" : result.stderr.slice(-8).join("\n").slice(-2000).trim();
    const said = last === "" ? "" : `; its last words: ${rowValue(last)}`;
    throw new UserError(`${origin}: "${name}" ${failureInWords(result, timeLimit)}${said}`, {
      title: "Command failed",
    });
  }
}

function failureInWords(result: Awaited<ReturnType<Services["runProgram"]>>, timeLimit: number): string {
  switch (result.outcome) {
    case "not-found":
      return "cannot be started: there is no such program on the path that may be run";
    case "timed-out":
      return `did not end within ${timeInWords(timeLimit)} and was killed (command-timeout)`;
    case "killed":
      return `was ended by ${result.signal}`;
    case "exited":
      return `ended with code ${result.code}`;
  }
}

function timeInWords(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  return seconds % 3600 === 0 ? `${seconds / 3600} h` : seconds % 60 === 0 ? `${seconds / 60} min` : `${seconds} s`;
}

/** The first bytes of what a command left at `{output}`. It is looked at before it is opened: a pipe never ends. */
async function headOfOutput(path: string, origin: string): Promise<Buffer> {
  const refused = (left: string): UserError =>
    new UserError(`${origin}: it ended well, but ${left} at {output}`, { title: "Command wrote nothing" });
  const facts = await stat(path).catch(() => null);
  if (facts === null) throw refused("wrote no file");
  if (facts.isDirectory()) throw refused("made a folder, and no file,");
  if (!facts.isFile()) throw refused("left a pipe, a socket or a device, and no file,");
  if (facts.size === 0) throw refused("left an empty file");
  const head = await readHead(path).catch((error: unknown) => {
    throw new UserError(`${origin}: what it wrote to {output} cannot be opened`, {
      title: "File cannot be opened",
      cause: error,
    });
  });
  return Buffer.from(head);
}

function extensionOf(head: Buffer): string {
  const text = head.toString("latin1");
  if (text.startsWith("PAR1")) return "parquet";
  if (text.startsWith("ARROW1") || (head.length >= 4 && head.readUInt32LE(0) === 0xffffffff)) return "arrow";
  return /^\s*[[{]/.test(head.toString("utf8").replace(/^\uFEFF/, "")) ? "json" : "csv";
}

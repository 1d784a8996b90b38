import { readFile, stat } from "node:fs/promises";
import { type Location, UserError } from "../errors/user-error.ts";
import type { InputFile } from "../gate/report.ts";
import type { Slice } from "../gate/value.ts";
import type { Waiver } from "../gate/waivers.ts";
import { fileDigest } from "../places/digest.ts";
import type { PlacedFile } from "../places/provider.ts";
import type { Places } from "../places/providers.ts";
import { parseLine } from "../rules/parse.ts";
import { readConfig } from "./config.ts";
import { badSetting, type Setting, type Settings } from "./settings.ts";

/** The input `waivers`: places of files, and what the configuration file itself holds. */
export interface WaiverInput {
  /** In the order of the file. */
  readonly given: readonly Waiver[];
  readonly places: readonly string[];
}

/** A file of waivers is a page that people review. */
const largestFile = 2 ** 20;

/** Throws a UserError with the place of a slice that cannot be read. */
export function readWaiverInput(settings: Settings): WaiverInput {
  const setting = settings.given.get("waivers");
  if (setting === undefined) return { given: [], places: [] };
  const isPlace = ({ text }: Setting["lines"][number]) => setting.path === null || !text.startsWith("{");
  return {
    given: waiversOf({ ...setting, lines: setting.lines.filter((line) => !isPlace(line)) }, settings),
    places: setting.lines.filter(isPlace).map(({ text }) => text),
  };
}

/**
 * All waivers of the input, those of files after those of the configuration. A file has the form of modelgate.yml, of
 * which only `waivers` counts here, so that `git:base:.github/modelgate.yml` lets no pull request waive its own failure.
 *
 * @param model whose waivers count in a file with several models
 */
export async function openWaivers(
  { given, places: lines }: WaiverInput,
  model: string,
  places: Pick<Places, "files">,
): Promise<{ readonly waivers: readonly Waiver[]; readonly files: readonly InputFile[] }> {
  const waivers = [...given];
  const files: InputFile[] = [];
  for (const file of lines.length === 0 ? [] : await places.files(lines, "waivers")) {
    waivers.push(...(await waiversOfFile(file, model)));
    files.push({
      path: file.shown,
      place: file.place,
      sha256: await fileDigest(file.absolute),
      ...(file.version === undefined ? {} : { version: file.version }),
      role: "waivers",
    });
  }
  return { waivers, files };
}

async function waiversOfFile(file: PlacedFile, model: string): Promise<Waiver[]> {
  if ((await stat(file.absolute)).size > largestFile) {
    throw new UserError(`waivers: ${file.shown} is larger than 1 MiB, so it is no file of waivers`, {
      title: "Input waivers",
      location: { path: file.shown },
    });
  }
  const text = await readFile(file.absolute, "utf8");
  const several = /^models:/mu.test(text);
  const request = { text, path: file.shown, section: "fairness", inherited: () => [] };
  const { settings } = await readConfig({ ...request, model: several ? model : null });
  const setting = settings.get("waivers");
  if (setting === undefined) {
    throw new UserError(
      `waivers: ${file.shown} holds none; it takes a list of them under the key waivers, as modelgate.yml does`,
      { title: "Input waivers", location: { path: file.shown } },
    );
  }
  const all: Settings = { given: new Map([["waivers", setting]]) };
  const place = setting.lines.find(({ text: line }) => !line.startsWith("{"));
  if (place !== undefined) {
    throw badSetting(all, "waivers", place.text, "a list of waivers, since this file was named by another one");
  }
  return waiversOf(setting, all);
}

/** The mappings of a configuration file, which its schema has held to their types already. */
function waiversOf({ lines, path }: Setting, settings: Settings): Waiver[] {
  return lines.map(({ text, line }): Waiver => {
    const fields = new Map(Object.entries(JSON.parse(text) as Record<string, unknown>));
    const field = (name: string): string | null => {
      const value = fields.get(name);
      return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
    };
    const number = fields.get("pull-request");
    const location: Location | null = path === null ? null : line === null ? { path } : { path, line };
    return {
      rule: field("rule"),
      slice: sliceOf(fields.get("slice"), settings),
      owner: field("owner"),
      reason: field("reason"),
      expiry: field("expiry"),
      pullRequest: typeof number === "number" ? `#${number}` : field("pull-request"),
      location,
    };
  });
}

/** `{ race: Asian }` or `race=Asian`. */
function sliceOf(written: unknown, settings: Settings): Slice {
  if (written === undefined || written === null || written === "") return null;
  if (typeof written === "object") {
    const entries = Object.entries(written).map(([column, value]) => [column, String(value)] as const);
    return entries.length === 0 ? null : Object.fromEntries(entries);
  }
  // As behind a rule's `on`.
  const parsed = parseLine(`four_fifths on ${String(written)}`);
  if (parsed.kind !== "rule" || parsed.rule.scope?.kind !== "slice") {
    throw badSetting(settings, "waivers", `slice: ${String(written)}`, "column=value, several joined by commas");
  }
  return Object.fromEntries(parsed.rule.scope.values.map(({ column, value }) => [column, value]));
}

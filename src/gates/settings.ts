import { type Location, UserError } from "../errors/user-error.ts";
import { parseDuration, printDuration } from "../rollout/duration.ts";

/** One input as it was given: its lines, and where in the configuration file they stand (null for a workflow input). */
export interface Setting {
  readonly lines: readonly { readonly text: string; readonly line: number | null }[];
  readonly path: string | null;
}

/** What was given under each input's name, workflow inputs and configuration already merged. Nothing is defaulted here. */
export interface Settings {
  readonly given: ReadonlyMap<string, Setting>;
}

/** The lines of an input's text that are not blank, trimmed. */
export function settingOfText(text: string): Setting {
  const lines = text
    .split(/\r\n|\r|\n/)
    .map((line) => ({ text: line.trim(), line: null }))
    .filter((line) => line.text !== "");
  return { lines, path: null };
}

/** Workflow inputs win over the configuration, name by name. */
export function mergeSettings(inputs: ReadonlyMap<string, Setting>, config: ReadonlyMap<string, Setting>): Settings {
  return { given: new Map([...config, ...inputs]) };
}

/** How a message names an input: `fail-on`, or `fail-on (.github/modelgate.yml:12)`. */
export function originOf(settings: Settings, name: string): string {
  const where = locationOf(settings, name);
  return where === null ? name : `${name} (${where.path}${where.line === undefined ? "" : `:${where.line}`})`;
}

/** Where an input stands in the configuration file; null for workflow inputs. */
export function locationOf(settings: Settings, name: string): Location | null {
  const setting = settings.given.get(name);
  if (setting === undefined || setting.path === null) return null;
  const line = setting.lines.find((entry) => entry.line !== null)?.line ?? null;
  return line === null ? { path: setting.path } : { path: setting.path, line };
}

/** The error for a value that is not allowed: names the input, what was found and what is allowed. */
export function badSetting(settings: Settings, name: string, found: string, allowed: string): UserError {
  const location = locationOf(settings, name);
  return new UserError(`${originOf(settings, name)}: found "${found}", allowed is ${allowed}`, {
    title: `Input ${name}`,
    ...(location === null ? {} : { location }),
  });
}

/** One line of text; null where the input was not given. */
export function lineSetting(settings: Settings, name: string): string | null {
  const setting = settings.given.get(name);
  if (setting === undefined || setting.lines.length === 0) return null;
  const [first] = setting.lines;
  if (setting.lines.length > 1 || first === undefined) {
    throw badSetting(settings, name, `${setting.lines.length} lines`, "one line");
  }
  return first.text;
}

/** The lines of a list; empty where the input was not given. */
export function listSetting(settings: Settings, name: string): readonly string[] {
  return settings.given.get(name)?.lines.map((line) => line.text) ?? [];
}

/** One of the words allowed. */
export function choiceSetting<const Choice extends string>(
  settings: Settings,
  name: string,
  choices: readonly Choice[],
  fallback: NoInfer<Choice>,
): Choice {
  const text = lineSetting(settings, name);
  if (text === null) return fallback;
  const found = choices.find((choice) => choice === text);
  if (found === undefined) throw badSetting(settings, name, text, oneOf(choices));
  return found;
}

/** Several of the words allowed, one a line or separated by commas. */
export function choicesSetting<const Choice extends string>(
  settings: Settings,
  name: string,
  choices: readonly Choice[],
): readonly Choice[] {
  return listSetting(settings, name)
    .flatMap((line) => line.split(",").map((word) => word.trim()))
    .filter((word) => word !== "")
    .map((word) => {
      const found = choices.find((choice) => choice === word);
      if (found === undefined) throw badSetting(settings, name, word, oneOf(choices));
      return found;
    });
}

/** `true` or `false`, as YAML writes them. */
export function booleanSetting(settings: Settings, name: string, fallback: boolean): boolean {
  const text = lineSetting(settings, name);
  if (text === null) return fallback;
  if (/^true$/i.test(text)) return true;
  if (/^false$/i.test(text)) return false;
  throw badSetting(settings, name, text, "`true` or `false`");
}

const decimal = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** A finite number within bounds, both included. */
export function numberSetting(
  settings: Settings,
  name: string,
  bounds: { readonly min: number; readonly max: number; readonly integer: boolean },
): number | null {
  const text = lineSetting(settings, name);
  if (text === null) return null;
  const number = decimal.test(text) ? Number(text) : Number.NaN;
  if (!(number >= bounds.min && number <= bounds.max) || (bounds.integer && !Number.isSafeInteger(number))) {
    const kind = bounds.integer ? "a whole number" : "a number";
    const unbounded = bounds.min === -Number.MAX_VALUE && bounds.max === Number.MAX_VALUE;
    throw badSetting(settings, name, text, unbounded ? kind : `${kind} from ${bounds.min} to ${bounds.max}`);
  }
  return number;
}

/** A level such as `95%` or `0.95`, as a share strictly between 0.5 and 1. */
export function levelSetting(settings: Settings, name: string, fallback: number): number {
  const text = lineSetting(settings, name);
  if (text === null) return fallback;
  const percent = text.endsWith("%");
  const digits = percent ? text.slice(0, -1).trim() : text;
  const share = decimal.test(digits) ? (percent ? Number(digits) / 100 : Number(digits)) : Number.NaN;
  if (!(share > 0.5 && share < 1))
    throw badSetting(settings, name, text, "a percentage between 50% and 100%, such as `95%`");
  return share;
}

/**
 * A time such as `90s`, `30m`, `2h` or `1d`, in milliseconds; null where the input was not given.
 *
 * @param longest in milliseconds, included; one second is the shortest
 */
export function durationSetting(settings: Settings, name: string, longest: number): number | null {
  const text = lineSetting(settings, name);
  if (text === null) return null;
  const time = parseDuration(text);
  if (time !== null && time >= 1_000 && time <= longest) return time;
  throw badSetting(
    settings,
    name,
    text,
    `a time from \`1s\` to \`${longest > 86_400_000 ? printDuration(longest) : `${longest / 3_600_000}h`}\`, such as \`90s\`, \`30m\` or \`2h\``,
  );
}

/** `a`, `b` or `c`. */
export function oneOf(words: readonly string[]): string {
  const quoted = words.map((word) => `\`${word}\``);
  const last = quoted.at(-1) ?? "";
  return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(", ")} or ${last}`;
}

import { UserError } from "../errors/user-error.ts";
import { bareName, quotedName, unquote } from "../rules/names.ts";

/** Which way a figure is good. */
export type Better = "lower" | "higher";

/** What one name of a rollout stands for. */
export type Definition =
  /** A ratio of two other names, both counts of the window. */
  | {
      readonly kind: "rate";
      readonly name: string;
      readonly numerator: string;
      readonly denominator: string;
      readonly better: Better;
    }
  /** One number, asked for by a query in the monitor's language; for a file the key. A count is asked for like this, too. */
  | { readonly kind: "level"; readonly name: string; readonly query: string; readonly better: Better }
  /** The values of the window. */
  | { readonly kind: "samples"; readonly name: string; readonly query: string; readonly better: Better };

/** All names that rules may use. */
export interface Definitions {
  readonly named: ReadonlyMap<string, Definition>;
  /** Whether every other name is a key of the data, as for files; else it is not defined. */
  readonly keysAreNames: boolean;
}

/** A line of `queries`, and its number where a configuration file holds it. */
export interface QueryLine {
  readonly text: string;
  readonly line: number | null;
}

export interface QueryOptions {
  readonly keysAreNames: boolean;
  /** The configuration file; null for a workflow's input. */
  readonly path: string | null;
  /** Queries that a target brings with it; the user's own win over them. */
  readonly presets?: readonly { readonly name: string; readonly query: string }[];
}

const errorRate = {
  kind: "rate",
  name: "error_rate",
  numerator: "errors",
  denominator: "requests",
  better: "lower",
} as const;

const name = `(?:${quotedName}|${bareName.replace("%", "%/")})`;
const definition = new RegExp(`^(samples\\s*:\\s*)?(${name})\\s*=(?![=~])\\s*(.*)$`, "su");
const lone = new RegExp(`^(samples\\s*:\\s*)?(${name})$`, "su");
const ratio = new RegExp(`^(${name})\\s*/\\s*(${name})$`, "su");
const direction = /\s+(higher|lower)$/u;

/**
 * Reads `queries`: `name = <query>`, `name = errors / requests` for the ratio of two earlier names, `samples:name = <query>`
 * for the values of a window; ` higher` at the end says that more is better. Where keys are names, a line may also only
 * say how a key is read: `samples:score`, `ctr higher`. `error_rate = errors / requests` stands unless overridden.
 *
 * @throws UserError for the first line that does not read.
 */
export function parseQueries(lines: readonly QueryLine[], options: QueryOptions): Definitions {
  const presets = (options.presets ?? []).map(({ name: preset, query }) => ({
    text: `${preset} = ${query}`,
    line: null,
  }));
  const named = new Map<string, Definition>();
  for (const { text } of presets) {
    const read = readLine(text, named, options.keysAreNames);
    if (typeof read !== "string") named.set(read.name, read);
  }
  const own = new Set<string>();
  for (const { text, line } of lines) {
    if (/^\s*(?:#|$)/u.test(text)) continue;
    const read = readLine(text.trim(), named, options.keysAreNames);
    const problem = typeof read === "string" ? read : own.has(read.name) ? `${read.name} is defined twice` : null;
    if (problem !== null || typeof read === "string") throw badQuery(problem ?? "", { text, line }, options.path);
    own.add(read.name);
    named.set(read.name, read);
  }
  // The built-in ratio needs both counts to stand for something.
  const counts = options.keysAreNames || (named.has(errorRate.numerator) && named.has(errorRate.denominator));
  if (!named.has(errorRate.name) && counts) named.set(errorRate.name, errorRate);
  return { named, keysAreNames: options.keysAreNames };
}

/** What a name stands for; null where it is not defined. */
export function definitionOf(definitions: Definitions, asked: string): Definition | null {
  const known = definitions.named.get(asked);
  if (known !== undefined) return known;
  return definitions.keysAreNames ? { kind: "level", name: asked, query: asked, better: "lower" } : null;
}

/** The definition that a line holds, or what is wrong with it. */
function readLine(text: string, named: ReadonlyMap<string, Definition>, keysAreNames: boolean): Definition | string {
  const better = direction.exec(text)?.[1] === "higher" ? "higher" : "lower";
  const body = text.replace(direction, "").trim();
  const [, mark, left, right] = definition.exec(body) ?? [];
  if (left === undefined || right === undefined) return readLone(body, better, keysAreNames);
  const own = nameOf(left);
  if (own === null) return `the name ${left} does not read`;
  if (right === "") return `${own} has no query`;
  const [, numerator, denominator] = ratio.exec(right) ?? [];
  if (mark === undefined && numerator !== undefined && denominator !== undefined) {
    const read = readRatio(own, better, [nameOf(numerator), nameOf(denominator)], named, keysAreNames);
    if (read !== null) return read;
  }
  const values = /^samples\s*:\s*(.+)$/su.exec(right)?.[1];
  const query = values ?? right;
  const kind = mark !== undefined || values !== undefined ? "samples" : "level";
  return { kind, name: own, query: keysAreNames ? (nameOf(query) ?? query) : query, better };
}

function readLone(text: string, better: Better, keysAreNames: boolean): Definition | string {
  const [, mark, found] = lone.exec(text) ?? [];
  const own = found === undefined ? null : nameOf(found);
  if (own === null || !keysAreNames) {
    return 'allowed is `name = <query>`, `name = errors / requests` or `samples:name = <query>`, with " higher" at the end where more is better';
  }
  return { kind: mark === undefined ? "level" : "samples", name: own, query: own, better };
}

/** A rate where both sides are names; null where they are not, so that the text is a query of the monitor's own. */
function readRatio(
  own: string,
  better: Better,
  [numerator, denominator]: readonly [string | null, string | null],
  named: ReadonlyMap<string, Definition>,
  keysAreNames: boolean,
): Definition | string | null {
  if (numerator === null || denominator === null) return null;
  const known = (side: string) => named.has(side) || (keysAreNames && side !== own);
  if (!known(numerator) || !known(denominator)) return null;
  const noCount = [numerator, denominator].find((side) => (named.get(side)?.kind ?? "level") !== "level");
  if (noCount !== undefined) return `${own} is a ratio of two counts, and ${noCount} is none`;
  return { kind: "rate", name: own, numerator, denominator, better };
}

function nameOf(text: string): string | null {
  return text.startsWith('"') ? unquote(text) : text;
}

function badQuery(what: string, { text, line }: QueryLine, path: string | null): UserError {
  const where = path === null || line === null ? "queries" : `queries (${path}:${line})`;
  const shown = text.length > 120 ? `${text.slice(0, 120)}…` : text;
  return new UserError(`${where}: "${shown}": ${what}`, {
    title: "Input queries",
    ...(path === null || line === null ? {} : { location: { path, line } }),
  });
}

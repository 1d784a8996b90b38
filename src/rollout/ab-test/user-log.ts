import { rowValue } from "../../errors/row-data.ts";
import { UserError } from "../../errors/user-error.ts";
import type { Arm } from "../look.ts";
import type { Units } from "./ratio-of-units.ts";

/** The log of a finished test, as users did in it. */
export interface UserLog {
  readonly lines: number;
  /** Users by arm whose every line is of that arm, in the order of their first line. */
  readonly users: Readonly<Record<Arm, readonly string[]>>;
  /** Users that were seen in both arms; they count in neither. */
  readonly inBoth: number;
  /** The canary's share in per cent that the lines say; null where none does. */
  readonly weight: number | null;
  /** Every key that holds a number on some line; `requests` counts lines where no line says how many it stands for. */
  readonly names: ReadonlySet<string>;
  /** One ratio's sums for each user of an arm. Without a denominator the user's lines that hold the numerator are counted. */
  units(arm: Arm, numerator: string, denominator: string | null): Units;
}

interface UserSums {
  arm: Arm | "both";
  lines: number;
  readonly sums: Map<string, number>;
  /** Lines that hold a name. */
  readonly counts: Map<string, number>;
}

/** Whether a recorded history is one of users: its first line has a `user`. */
export function isUserLog(text: string): boolean {
  const end = text.search(/\S[^\n]*(\n|$)/);
  const line = end === -1 ? "" : (text.slice(end).split("\n", 1)[0] ?? "");
  try {
    const first: unknown = JSON.parse(line.replace(/^\uFEFF/, ""));
    return typeof first === "object" && first !== null && "user" in first;
  } catch {
    return false;
  }
}

/**
 * Reads the log of a test: JSON Lines, one for each request or one for each user, with `user` and `arm`, and every other
 * key that holds a number or true and false is a name. Lines of one user add up. A user in both arms was not treated by
 * either and counts in none.
 *
 * @throws UserError that names file and line, for what is no JSON object, has no user or arm, or weights that differ
 */
export function parseUserLog(text: string, path: string): UserLog {
  const users = new Map<string, UserSums>();
  const names = new Set<string>();
  let weight: number | null = null;
  let lines = 0;
  let number = 0;
  for (let from = 0; from < text.length; ) {
    const newline = text.indexOf("\n", from);
    const to = newline === -1 ? text.length : newline;
    number++;
    const line = text.slice(from, to).trim();
    from = to + 1;
    if (line === "") continue;
    const wrong = (what: string) =>
      new UserError(`history: ${path}:${number} ${what}`, { title: "Log of a test", location: { path, line: number } });
    const { user, arm, weight: said, values } = parseLine(line, wrong);
    lines++;
    if (said !== null) {
      if (weight !== null && weight !== said) {
        throw wrong(`has the weight ${said} where an earlier line has ${weight}: a test has one fixed split`);
      }
      weight = said;
    }
    const known = users.get(user) ?? {
      arm,
      lines: 0,
      sums: new Map<string, number>(),
      counts: new Map<string, number>(),
    };
    if (known.arm !== arm) known.arm = "both";
    known.lines++;
    for (const [name, value] of values) {
      names.add(name);
      known.sums.set(name, (known.sums.get(name) ?? 0) + value);
      known.counts.set(name, (known.counts.get(name) ?? 0) + 1);
    }
    users.set(user, known);
  }
  const counted = names.has(lineCount) ? null : lineCount;
  names.add(lineCount);
  const sumOf = (name: string, { sums, lines: own }: UserSums): number =>
    name === counted ? own : (sums.get(name) ?? 0);
  const of = (arm: Arm) => [...users].filter(([, sums]) => sums.arm === arm);
  const byArm = { stable: of("stable"), canary: of("canary") };
  return {
    lines,
    users: { stable: byArm.stable.map(([user]) => user), canary: byArm.canary.map(([user]) => user) },
    inBoth: users.size - byArm.stable.length - byArm.canary.length,
    weight,
    names,
    units: (arm, numerator, denominator) => ({
      numerators: Float64Array.from(byArm[arm], ([, sums]) => sumOf(numerator, sums)),
      denominators: Float64Array.from(byArm[arm], ([, sums]) =>
        denominator === null ? (sums.counts.get(numerator) ?? 0) : sumOf(denominator, sums),
      ),
    }),
  };
}

/** The name that a request is counted by. */
const lineCount = "requests";
const ownKeys: ReadonlySet<string> = new Set(["user", "arm", "weight", "time"]);

function parseLine(text: string, wrong: (what: string) => UserError) {
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    content = null;
  }
  if (typeof content !== "object" || content === null || Array.isArray(content)) throw wrong("is no JSON object");
  const fields = content as Readonly<Record<string, unknown>>;
  const { user, arm, weight = null } = fields;
  if (!((typeof user === "string" && user !== "") || typeof user === "number")) {
    throw wrong('has no user: "user" names who was assigned, a text or a number');
  }
  if (arm !== "stable" && arm !== "canary") throw wrong('has no arm: "arm" is "stable" or "canary"');
  if (weight !== null && !(typeof weight === "number" && weight > 0 && weight < 100)) {
    throw wrong('has a weight that is none: "weight" is the canary\'s share in per cent, between 0 and 100');
  }
  const values: [string, number][] = [];
  for (const [name, value] of Object.entries(fields)) {
    if (ownKeys.has(name) || value === null) continue;
    if (typeof value === "number") values.push([name, value]);
    else if (typeof value === "boolean") values.push([name, value ? 1 : 0]);
    else if (typeof value === "string" && /^(NaN|[+-]?Infinity)$/.test(value)) {
      throw wrong(`has "${name}": ${rowValue(value)}, which is no number`);
    }
  }
  return { user: String(user), arm: arm as Arm, weight: weight as number | null, values };
}

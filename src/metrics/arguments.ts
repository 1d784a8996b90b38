import { printName } from "../rules/names.ts";

/** One argument of a metric: how a written value is read, its default, and how it is printed in an id. */
export interface ArgumentType<T> {
  /** What is allowed, for messages and documentation: `a number above 0`, `macro, micro or weighted`. */
  readonly allowed: string;
  readonly required: boolean;
  readonly fallback: T;
  /** The value, or undefined where the written one is not allowed. */
  read(written: string | number): T | undefined;
  /** `positional` stands first without its key; `keyed` is always printed as `key=value`. */
  readonly printed: "positional" | "keyed";
  /** A class name and a column name are known only beside the data. */
  readonly refersTo: "nothing" | "class" | "column";
}

export type ArgumentTypes = Readonly<Record<string, ArgumentType<unknown>>>;

export type ArgumentValues<A extends ArgumentTypes> = {
  readonly [K in keyof A]: A[K] extends ArgumentType<infer T> ? T : never;
};

type Printed = ArgumentType<unknown>["printed"];

function asNumber(written: string | number): number | undefined {
  if (typeof written === "number") return written;
  const text = written.trim();
  const percent = text.endsWith("%");
  const value = Number(percent ? text.slice(0, -1) : text);
  if (text === "" || !Number.isFinite(value)) return undefined;
  return percent ? value / 100 : value;
}

interface NumberRange {
  readonly allowed: string;
  readonly accepts: (value: number) => boolean;
  readonly printed?: Printed;
}

/** A number that must be given. */
export function requiredNumber(range: NumberRange): ArgumentType<number> {
  return {
    allowed: range.allowed,
    required: true,
    fallback: Number.NaN,
    read: (written) => {
      const value = asNumber(written);
      return value !== undefined && range.accepts(value) ? value : undefined;
    },
    printed: range.printed ?? "positional",
    refersTo: "nothing",
  };
}

/** A number with a default; null may be the default of one that is off unless given. */
export function optionalNumber<D extends number | null>(fallback: D, range: NumberRange): ArgumentType<number | D> {
  return { ...requiredNumber(range), required: false, fallback };
}

/** One of several words; null may be the default where none means something of its own. */
export function choice<const W extends string, const D extends W | null>(
  words: readonly W[],
  fallback: D,
): ArgumentType<W | D> {
  return {
    allowed: words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`,
    required: false,
    fallback,
    read: (written) => words.find((word) => word === written),
    printed: "positional",
    refersTo: "nothing",
  };
}

/** The name of a class; null where none is given. */
export function className(): ArgumentType<string | null> {
  return {
    allowed: "the name of a class",
    required: false,
    fallback: null,
    read: String,
    printed: "keyed",
    refersTo: "class",
  };
}

/** The name of a numeric column, which must be given. */
export function columnName(): ArgumentType<string> {
  return {
    allowed: "the name of a numeric column",
    required: true,
    fallback: "",
    read: String,
    printed: "positional",
    refersTo: "column",
  };
}

export const share: NumberRange = {
  allowed: "a number above 0 and at most 1",
  accepts: (value) => value > 0 && value <= 1,
};
export const positiveNumber: NumberRange = { allowed: "a number above 0", accepts: (value) => value > 0 };
export const notNegative: NumberRange = { allowed: "a number of 0 or more", accepts: (value) => value >= 0 };
export const count: NumberRange = {
  allowed: "a whole number of 1 or more",
  accepts: (value) => Number.isInteger(value) && value >= 1,
};
export const openShare: NumberRange = {
  allowed: "a number between 0 and 1",
  accepts: (value) => value > 0 && value < 1,
};

/** `name(first,key=value)`: only arguments that differ from the default, the positional ones first. */
export function canonicalId(name: string, types: ArgumentTypes, values: Readonly<Record<string, unknown>>): string {
  const positional: string[] = [];
  const keyed: string[] = [];
  let first = true;
  for (const [key, type] of Object.entries(types)) {
    const value = values[key];
    const isFirst = first;
    first = false;
    if (!type.required && Object.is(value, type.fallback)) continue;
    const printed = typeof value === "number" ? String(value) : printName(String(value));
    const bare = type.printed === "positional" && (isFirst || (type.required && type.refersTo === "column"));
    if (bare) positional.push(printed);
    else keyed.push(`${key}=${printed}`);
  }
  const all = [...positional, ...keyed];
  return all.length === 0 ? name : `${name}(${all.join(",")})`;
}

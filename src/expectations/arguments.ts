import type { Scalar } from "../profile/predicate.ts";
import { nearest } from "../rules/nearest.ts";
import { inWords, isList, isObject, type JsonObject, type JsonValue } from "./json-value.ts";
import { Refusal } from "./refusal.ts";

/** What every expectation may say and we have no use for: how Great Expectations runs and writes it. */
const withoutEffect = [
  "result_format",
  "include_config",
  "catch_exceptions",
  "meta",
  "batch_id",
  "auto",
  "profiler_config",
  "windows",
  "parse_strings_as_datetimes",
  "rendered_content",
  "notes",
  "description",
  "severity",
];

/** The arguments of one expectation, read as what they must be; every error is a Refusal that names the argument. */
export class Arguments {
  readonly #kwargs: JsonObject;

  /** @throws Refusal for an argument that is not among `known` */
  constructor(kwargs: JsonObject, known: readonly string[]) {
    this.#kwargs = kwargs;
    for (const name of Object.keys(kwargs)) {
      if (known.includes(name) || withoutEffect.includes(name)) continue;
      const close = nearest(name, known);
      const hint = close.length > 0 ? `did you mean ${close.join(" or ")}?` : `known are ${known.join(", ")}`;
      throw new Refusal(`unknown argument ${name.slice(0, 80)}; ${hint}`);
    }
  }

  has(name: string): boolean {
    return this.raw(name) !== null;
  }

  raw(name: string): JsonValue {
    return Object.hasOwn(this.#kwargs, name) ? (this.#kwargs[name] ?? null) : null;
  }

  text(name: string): string {
    const value = this.raw(name);
    if (typeof value === "string" && value !== "") return value;
    throw wrong(name, "a text", value);
  }

  /** A text that may be empty. */
  anyText(name: string): string {
    const value = this.raw(name);
    if (typeof value === "string") return value;
    throw wrong(name, "a text", value);
  }

  number(name: string): number {
    const value = this.numberOrNull(name);
    if (value === null) throw wrong(name, "a number", null);
    return value;
  }

  /** A number; a text that is one, too, as Great Expectations takes it. */
  numberOrNull(name: string): number | null {
    const value = this.raw(name);
    if (value === null) return null;
    const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
    if (typeof number === "number" && !Number.isNaN(number)) return number;
    throw wrong(name, "a number", value);
  }

  flag(name: string, otherwise: boolean): boolean {
    const value = this.raw(name);
    if (value === null) return otherwise;
    if (typeof value === "boolean") return value;
    throw wrong(name, "true or false", value);
  }

  oneOf<T extends string>(name: string, allowed: readonly T[], otherwise: T): T {
    const value = this.raw(name);
    if (value === null) return otherwise;
    const found = allowed.find((word) => word === value);
    if (found === undefined) throw wrong(name, allowed.join(" or "), value);
    return found;
  }

  share(name: string, otherwise: number): number {
    const value = this.numberOrNull(name) ?? otherwise;
    if (value >= 0 && value <= 1) return value;
    throw wrong(name, "a share from 0 to 1", value);
  }

  list(name: string): readonly JsonValue[] {
    const value = this.raw(name);
    if (isList(value)) return value;
    throw wrong(name, "a list", value);
  }

  texts(name: string): readonly string[] {
    const texts: string[] = [];
    for (const item of this.list(name)) {
      if (typeof item !== "string") throw wrong(name, "a list of texts", item);
      texts.push(item);
    }
    return texts;
  }

  /** At least `least` names of columns. */
  columns(name: string, least: number): readonly string[] {
    const columns = this.texts(name);
    if (columns.length < least)
      throw new Refusal(`${name} must name at least ${least} columns, found ${columns.length}`);
    return columns;
  }

  /** A set's values; null and NaN among them match nothing and are left out. */
  scalars(name: string): readonly Scalar[] {
    return scalarsOf(name, this.list(name));
  }

  object(name: string): JsonObject {
    const value = this.raw(name);
    if (isObject(value)) return value;
    throw wrong(name, "an object", value);
  }
}

export function scalarsOf(name: string, list: readonly JsonValue[]): readonly Scalar[] {
  const scalars: Scalar[] = [];
  for (const item of list) {
    if (item === null || (typeof item === "number" && Number.isNaN(item))) continue;
    if (isList(item) || isObject(item)) throw wrong(name, "a list of plain values", item);
    scalars.push(item);
  }
  return scalars;
}

function wrong(name: string, allowed: string, found: JsonValue): Refusal {
  return new Refusal(`${name} must be ${allowed}, found ${inWords(found)}`);
}

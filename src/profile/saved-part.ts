import { UserError } from "../errors/user-error.ts";

/** A part of a saved profile that is being read; each reading says the file and the field where it finds something else. */
export class SavedPart {
  readonly #value: unknown;
  readonly #path: string;
  readonly #name: string;

  constructor(value: unknown, path: string, name: string) {
    this.#value = value;
    this.#path = path;
    this.#name = name;
  }

  field(key: string): SavedPart {
    const value = this.#value;
    if (value === null || typeof value !== "object" || Array.isArray(value)) throw this.wrong("an object");
    const path = this.#path === "" ? key : `${this.#path}.${key}`;
    const own: unknown = Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
    return new SavedPart(own, path, this.#name);
  }

  list<T>(read: (part: SavedPart) => T): T[] {
    if (!Array.isArray(this.#value)) throw this.wrong("a list");
    return this.#value.map((value, i) => read(new SavedPart(value, `${this.#path}[${i}]`, this.#name)));
  }

  orNull<T>(read: (part: SavedPart) => T): T | null {
    return this.#value === null ? null : read(this);
  }

  text(): string {
    if (typeof this.#value !== "string") throw this.wrong("a text");
    return this.#value;
  }

  boolean(): boolean {
    if (typeof this.#value !== "boolean") throw this.wrong("true or false");
    return this.#value;
  }

  /** A finite number, or an infinite one as text. */
  number(): number {
    if (this.#value === "Infinity" || this.#value === "-Infinity") return Number(this.#value);
    if (typeof this.#value !== "number") throw this.wrong("a number");
    return this.#value;
  }

  /** 0 or more. */
  wholeNumber(): number {
    if (typeof this.#value !== "number" || !Number.isSafeInteger(this.#value) || this.#value < 0)
      throw this.wrong("a whole number of 0 or more");
    return this.#value;
  }

  oneOf<T extends string>(words: readonly T[]): T {
    const found = words.find((word) => word === this.#value);
    if (found === undefined) throw this.wrong(`one of ${words.join(", ")}`);
    return found;
  }

  wrong(allowed: string): UserError {
    const found = this.#value === undefined ? "it is missing" : `it is ${shown(this.#value)}`;
    return new UserError(`${this.#name} is damaged: ${this.#path || "the file"} must be ${allowed}, but ${found}.`, {
      title: "Saved profile",
      location: { path: this.#name },
    });
  }
}

/** The whole of a saved profile. */
export function savedRoot(text: string, name: string): SavedPart {
  const problem = (message: string, cause?: unknown): UserError =>
    new UserError(message, { title: "Saved profile", location: { path: name }, cause });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw problem(`${name} is no saved profile: it is not JSON, or was cut short.`, error);
  }
  if (value === null || typeof value !== "object" || !Object.hasOwn(value, "modelgateProfile"))
    throw problem(`${name} is no saved profile: it lacks the field modelgateProfile, which says the form.`);
  return new SavedPart(value, "", name);
}

/** What was found, without its content: that may be a row's. */
function shown(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "number") return "another number";
  return typeof value === "object" ? "an object" : typeof value === "string" ? "a text" : String(value);
}

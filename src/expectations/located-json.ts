import type { JsonObject, JsonValue } from "./json-value.ts";

/** What is wrong with a JSON text, and the line it stands on. */
export class JsonTextError extends Error {
  readonly line: number;
  constructor(line: number, message: string) {
    super(message);
    this.line = line;
  }
}

/** A value that was read, with the lines of its objects and of their keys (counted from 1). */
export interface LocatedJson {
  readonly value: JsonValue;
  /** The line of a key of an object that was read; without a key, the line where the object begins. */
  lineOf(object: JsonObject, key?: string): number | null;
}

const deepest = 100;
/** A suite of ten thousand expectations has some ten thousands. */
const mostObjects = 250_000;
const numberText = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const words = new Map<string, JsonValue>([
  ["true", true],
  ["false", false],
  ["null", null],
  ["NaN", Number.NaN],
  ["Infinity", Number.POSITIVE_INFINITY],
  ["-Infinity", Number.NEGATIVE_INFINITY],
]);

/**
 * Reads JSON as Python's `json` does: RFC 8259 and the bare words NaN, Infinity and -Infinity; of a repeated key the
 * last value counts. A byte-order mark is skipped.
 *
 * @throws JsonTextError with the line; also for values nested deeper than 100 levels and for more than 250,000 objects
 */
export function readLocatedJson(text: string): LocatedJson {
  const reader = new Reader(text);
  const value = reader.whole();
  const { starts } = reader;
  let lineStarts: number[] | null = null;
  const lineAt = (offset: number): number => {
    lineStarts ??= startsOfLines(text);
    let low = 0;
    let high = lineStarts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (lineStarts[middle] <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
  return {
    value,
    lineOf: (object, key) => {
      const known = starts.get(object);
      if (known === undefined) return null;
      const offset = key === undefined ? known.start : known.keys.get(key);
      return offset === undefined ? null : lineAt(offset);
    },
  };
}

function startsOfLines(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

class Reader {
  /** Where each object and its keys begin. */
  readonly starts = new Map<object, { readonly start: number; readonly keys: Map<string, number> }>();
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
    if (text.startsWith("\uFEFF")) this.#at = 1;
  }

  whole(): JsonValue {
    const value = this.#value(0);
    this.#space();
    if (this.#at < this.#text.length) throw this.#error("there is more after the end of the JSON value");
    return value;
  }

  #value(depth: number): JsonValue {
    this.#space();
    const character = this.#text[this.#at];
    if (character === "{" || character === "[") {
      if (depth >= deepest) throw this.#error(`it is nested deeper than ${deepest} levels`);
      return character === "{" ? this.#object(depth + 1) : this.#list(depth + 1);
    }
    if (character === '"') return this.#string();
    for (const [word, value] of words) {
      if (this.#text.startsWith(word, this.#at)) {
        this.#at += word.length;
        return value;
      }
    }
    numberText.lastIndex = this.#at;
    const found = numberText.exec(this.#text);
    if (found === null) throw this.#error("a value is missing here or is no JSON");
    this.#at += found[0].length;
    return Number(found[0]);
  }

  #object(depth: number): JsonObject {
    if (this.starts.size === mostObjects) throw this.#error(`it holds more than ${mostObjects} objects`);
    const start = this.#at++;
    const object: Record<string, JsonValue> = Object.create(null);
    const keys = new Map<string, number>();
    this.starts.set(object, { start, keys });
    this.#space();
    if (this.#take("}")) return object;
    while (true) {
      this.#space();
      const keyAt = this.#at;
      if (this.#text[keyAt] !== '"') throw this.#error("an object's key must stand in double quotes");
      const key = this.#string();
      this.#space();
      if (!this.#take(":")) throw this.#error("a colon is missing after an object's key");
      object[key] = this.#value(depth);
      keys.set(key, keyAt);
      this.#space();
      if (this.#take("}")) return object;
      if (!this.#take(",")) throw this.#error("a comma or } is missing");
    }
  }

  #list(depth: number): readonly JsonValue[] {
    this.#at++;
    const list: JsonValue[] = [];
    this.#space();
    if (this.#take("]")) return list;
    while (true) {
      list.push(this.#value(depth));
      this.#space();
      if (this.#take("]")) return list;
      if (!this.#take(",")) throw this.#error("a comma or ] is missing");
    }
  }

  #string(): string {
    let end = this.#at + 1;
    while (true) {
      const code = this.#text.charCodeAt(end);
      if (Number.isNaN(code) || code < 32) throw this.#error("a text is not closed on its line");
      if (code === 34) break;
      end += code === 92 ? 2 : 1;
    }
    const raw = this.#text.slice(this.#at, end + 1);
    let text: unknown;
    try {
      text = JSON.parse(raw);
    } catch {
      throw this.#error("a text holds an escape that JSON does not know");
    }
    this.#at = end + 1;
    return String(text);
  }

  #space(): void {
    while (true) {
      const code = this.#text.charCodeAt(this.#at);
      if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return;
      this.#at++;
    }
  }

  #take(character: string): boolean {
    if (this.#text[this.#at] !== character) return false;
    this.#at++;
    return true;
  }

  #error(message: string): JsonTextError {
    let line = 1;
    for (let at = this.#text.indexOf("\n"); at >= 0 && at < this.#at; at = this.#text.indexOf("\n", at + 1)) line++;
    return new JsonTextError(line, message);
  }
}

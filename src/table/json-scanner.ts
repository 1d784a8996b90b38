import type { Buffer } from "node:buffer";
import { Dictionary } from "./dictionary.ts";
import type { FieldSink } from "./field-sink.ts";
import { plainDecimal } from "./number-text.ts";

/** What is wrong with a JSON text, and the line. */
export class JsonSyntaxError extends Error {
  readonly line: number;
  constructor(line: number, message: string) {
    super(message);
    this.line = line;
  }
}

/** Between which tokens a scan stands, so that the next block goes on there. */
export type JsonPlace = "lines" | "array-start" | "first-item" | "item" | "separator" | "after-array";

export interface JsonScanned {
  readonly rows: number;
  readonly position: number;
  readonly line: number;
  readonly place: JsonPlace;
  /** The line on which the last record began. */
  readonly recordLine: number;
}

/** Thrown where the block ends within a record: the record is read again with the next block. */
const cut = new Error("the block ends within a record");

const jsonNumber = /^-?(?:0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;

/**
 * Reads flat objects out of a buffer, one a row, without a string or an object for a value.
 *
 * `keys` numbers the columns by their names. With `builders` null the scan only learns the keys. Strings are text,
 * numbers are numbers (an integer beyond 2^53 − 1 is text), nested values are the text of their JSON as it stands,
 * null, NaN and an absent key are missing; Infinity is read as Python writes it. The buffer must hold a line feed at
 * `end`. `grow` is told of each record before it is read; none is read that begins at `stop` or behind it.
 */
export class JsonScanner {
  readonly keys = new Dictionary();
  #stamps = new Float64Array(16);
  #stamp = 0;
  #bytes: Buffer;
  #position = 0;
  #end = 0;
  #final = false;
  #line = 1;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  scan(
    bytes: Buffer,
    start: number,
    end: number,
    final: boolean,
    from: { readonly line: number; readonly place: JsonPlace },
    rowLimit: number,
    builders: readonly (FieldSink | null)[] | null,
    grow: (row: number, line: number) => void,
    stop: number = end,
  ): JsonScanned {
    this.#bytes = bytes;
    this.#position = start;
    this.#end = end;
    this.#final = final;
    this.#line = from.line;
    let place = from.place;
    let rows = 0;
    let recordLine = from.line;
    let safePosition = start;
    let safeLine = from.line;
    const used =
      builders === null ? [] : builders.flatMap((builder, key) => (builder === null ? [] : [{ builder, key }]));
    try {
      while (rows < rowLimit) {
        const before = this.#line;
        this.#skipSpace();
        safePosition = this.#position;
        safeLine = this.#line;
        if (this.#position >= end) {
          if (final && place !== "lines" && place !== "after-array")
            throw this.#wrong(
              place === "array-start" ? "the file is empty." : "the array is not closed; the file is truncated.",
            );
          break;
        }
        const byte = bytes[this.#position];
        if (place === "after-array") throw this.#wrong(`something follows the end of the array: ${this.#found()}.`);
        if (place === "array-start") {
          if (byte !== 91) throw this.#wrong(`an array of objects is expected, found ${this.#found()}.`);
          this.#position++;
          place = "first-item";
          continue;
        }
        if (place === "separator" || place === "first-item") {
          if (byte === 93) {
            this.#position++;
            place = "after-array";
            continue;
          }
          if (place === "separator") {
            if (byte !== 44) throw this.#wrong(`a comma or ] is expected behind an object, found ${this.#found()}.`);
            this.#position++;
            place = "item";
            continue;
          }
        }
        if (this.#position >= stop) break;
        if (place === "lines" && rows > 0 && before === this.#line)
          throw this.#wrong(`each object needs a line of its own, found ${this.#found()} behind one.`);
        if (byte !== 123) throw this.#wrong(`an object is expected, found ${this.#found()}.`);
        recordLine = this.#line;
        grow(rows, recordLine);
        this.#record(rows, builders);
        for (const { builder, key } of used) if (this.#stamps[key] !== this.#stamp) builder.setMissing(rows);
        rows++;
        if (place !== "lines") place = "separator";
        safePosition = this.#position;
        safeLine = this.#line;
      }
    } catch (error) {
      if (error !== cut) throw error;
    }
    return { rows, position: Math.min(safePosition, end), line: safeLine, place, recordLine };
  }

  #record(row: number, builders: readonly (FieldSink | null)[] | null): void {
    const bytes = this.#bytes;
    this.#stamp++;
    this.#position++;
    this.#skipSpace();
    if (bytes[this.#position] === 125 && this.#position < this.#end) {
      this.#position++;
      return;
    }
    for (;;) {
      if (bytes[this.#position] !== 34) throw this.#unexpected("a key in quotes is expected");
      const key = this.#key(builders === null);
      if (key >= 0) {
        if (key >= this.#stamps.length) {
          const stamps = new Float64Array(Math.max(key + 1, this.#stamps.length * 2));
          stamps.set(this.#stamps);
          this.#stamps = stamps;
        }
        if (this.#stamps[key] === this.#stamp)
          throw this.#wrong(`the key "${this.keys.text(key)}" stands twice in one object.`);
        this.#stamps[key] = this.#stamp;
      }
      this.#skipSpace();
      if (bytes[this.#position] !== 58) throw this.#unexpected("a colon is expected behind a key");
      this.#position++;
      this.#skipSpace();
      this.#value(row, builders === null || key < 0 ? null : (builders[key] ?? null));
      this.#skipSpace();
      const byte = bytes[this.#position];
      if (byte === 125) {
        this.#position++;
        return;
      }
      if (byte !== 44) throw this.#unexpected("a comma or } is expected behind a value");
      this.#position++;
      this.#skipSpace();
    }
  }

  #key(learn: boolean): number {
    const start = this.#position + 1;
    const escaped = this.#skipString();
    const end = this.#position - 1;
    if (!escaped)
      return learn ? this.keys.codeOf(this.#bytes, start, end) : (this.keys.findBytes(this.#bytes, start, end) ?? -1);
    const text = this.#decoded(start - 1, end + 1);
    return learn ? this.keys.codeOfText(text) : (this.keys.find(text) ?? -1);
  }

  #value(row: number, builder: FieldSink | null): void {
    const bytes = this.#bytes;
    const start = this.#position;
    const byte = bytes[start];
    if (byte === 34) {
      const escaped = this.#skipString();
      if (builder === null) return;
      if (escaped) builder.setText(row, this.#decoded(start, this.#position));
      else builder.setBytes(row, bytes, start + 1, this.#position - 1);
      return;
    }
    if (byte === 123 || byte === 91) {
      this.#skipNested();
      if (builder === null) return;
      try {
        JSON.parse(bytes.toString("utf8", start, this.#position));
      } catch {
        throw this.#wrong("a nested value is not valid JSON.");
      }
      builder.setBytes(row, bytes, start, this.#position);
      return;
    }
    let end = start;
    while (isWordByte(bytes[end])) end++;
    if (end >= this.#end && !this.#final) throw cut;
    this.#position = end;
    const known = literal(bytes, start, end);
    if (known === null) {
      this.#number(row, builder, start, end);
      return;
    }
    if (builder === null) return;
    if (known === "missing") builder.setMissing(row);
    else if (builder.kind === "text") builder.setBytes(row, bytes, start, end);
    else if (typeof known === "boolean") builder.setBoolean(row, known, bytes, start, end);
    else builder.setNumber(row, known, bytes, start, end);
  }

  #number(row: number, builder: FieldSink | null, start: number, end: number): void {
    const bytes = this.#bytes;
    let value = end > start ? plainDecimal(bytes, start, end) : Number.NaN;
    let identity = false;
    if (Number.isNaN(value)) {
      const text = bytes.toString("latin1", start, Math.min(end, start + 1000));
      const parts = end - start > 1000 ? null : jsonNumber.exec(text);
      if (parts === null) {
        this.#position = start;
        throw this.#unexpected("a value is expected");
      }
      value = Number(text);
      identity = parts[1] === undefined && parts[2] === undefined && !Number.isSafeInteger(value);
    }
    if (builder === null) return;
    if (identity || builder.kind === "text") builder.setBytes(row, bytes, start, end);
    else builder.setNumber(row, value, bytes, start, end);
  }

  #skipSpace(): void {
    const bytes = this.#bytes;
    let at = this.#position;
    for (; at < this.#end; at++) {
      const byte = bytes[at];
      if (byte === 10) this.#line++;
      else if (byte !== 32 && byte !== 13 && byte !== 9) break;
    }
    this.#position = at;
  }

  /** Moves behind the closing quote; true where the string holds an escape. */
  #skipString(): boolean {
    const bytes = this.#bytes;
    let escaped = false;
    for (let at = this.#position + 1; ; at++) {
      const byte = bytes[at];
      if (byte === 34) {
        this.#position = at + 1;
        return escaped;
      }
      if (byte === 92) {
        escaped = true;
        at++;
        if (at >= this.#end) throw this.#cutOr("a string is not closed; the file is truncated.");
      } else if (byte < 32) {
        if (at >= this.#end) throw this.#cutOr("a string is not closed; the file is truncated.");
        throw this.#wrong("a string holds a control character or a line end; write it as an escape.");
      }
    }
  }

  #skipNested(): void {
    const bytes = this.#bytes;
    let depth = 0;
    for (;;) {
      const byte = bytes[this.#position];
      if (byte === 34) {
        this.#skipString();
        continue;
      }
      if (byte === 123 || byte === 91) depth++;
      else if (byte === 125 || byte === 93) depth--;
      else if (byte === 10) {
        if (this.#position >= this.#end) throw this.#cutOr("a nested value is not closed; the file is truncated.");
        this.#line++;
      }
      this.#position++;
      if (depth === 0) return;
    }
  }

  #decoded(start: number, end: number): string {
    try {
      return String(JSON.parse(this.#bytes.toString("utf8", start, end)));
    } catch {
      throw this.#wrong("a string holds an escape that JSON does not know.");
    }
  }

  #cutOr(message: string): Error {
    return this.#final ? this.#wrong(message) : cut;
  }

  #unexpected(expected: string): Error {
    if (this.#position >= this.#end) return this.#cutOr(`${expected}, but the file ends; it is truncated.`);
    return this.#wrong(`${expected}, found ${this.#found()}.`);
  }

  #wrong(message: string): JsonSyntaxError {
    return new JsonSyntaxError(this.#line, message);
  }

  /** The kind of thing that stands here, never its content. */
  #found(): string {
    const byte = this.#bytes[this.#position];
    if (byte === 34) return "a string";
    if (byte === 91) return "an array";
    if (byte === 123) return "an object";
    if ((byte >= 48 && byte <= 57) || byte === 45) return "a number";
    if (byte > 32 && byte < 127 && !isWordByte(byte)) return `"${String.fromCharCode(byte)}"`;
    return "something else";
  }
}

function isWordByte(byte: number): boolean {
  return (
    (byte >= 48 && byte <= 57) ||
    (byte >= 97 && byte <= 122) ||
    (byte >= 65 && byte <= 90) ||
    byte === 43 ||
    byte === 45 ||
    byte === 46
  );
}

function literal(bytes: Buffer, start: number, end: number): boolean | number | "missing" | null {
  const first = bytes[start];
  if (first < 65 && first !== 45) return null;
  if (end - start > 9 || (first === 45 && bytes[start + 1] !== 73)) return null;
  switch (bytes.toString("latin1", start, end)) {
    case "true":
      return true;
    case "false":
      return false;
    case "null":
    case "NaN":
      return "missing";
    case "Infinity":
      return Number.POSITIVE_INFINITY;
    case "-Infinity":
      return Number.NEGATIVE_INFINITY;
    default:
      return null;
  }
}

import type { Column, NumberColumn } from "./column.ts";
import type { Dictionary } from "./dictionary.ts";

export type Kind = "none" | "number" | "boolean" | "text";

const noNumbers = new Float64Array(0);
const noBytes = new Uint8Array(0);
const noCodes = new Uint32Array(0);
/** Texts that are looked up in the dictionary at once. */
const lookedUpAtOnce = 256;

/**
 * Collects one column of one chunk, row by row, in arrays that are used again for the next chunk.
 *
 * The first value decides the type. A value of another type does not fit: `conflict` is set, further values are
 * dropped, and the caller reads the chunk once more with `begin(…, "text")`.
 */
export class ColumnBuilder {
  readonly name: string;
  kind: Kind = "none";
  conflict = false;
  #numbers = noNumbers;
  #booleans = noBytes;
  #codes = noCodes;
  #missing = noBytes;
  #nan: Uint8Array | null = null;
  #dictionary: Dictionary;
  #capacity = 0;
  /** Texts that are not looked up yet: `#waiting` of them, in `#source`. */
  #waiting = 0;
  #source: Uint8Array = noBytes;
  readonly #rows = new Uint32Array(lookedUpAtOnce);
  readonly #starts = new Uint32Array(lookedUpAtOnce);
  readonly #ends = new Uint32Array(lookedUpAtOnce);
  readonly #found = new Uint32Array(lookedUpAtOnce);

  constructor(name: string, dictionary: Dictionary) {
    this.name = name;
    this.#dictionary = dictionary;
  }

  /** Starts a chunk of at most `capacity` rows; `kind` is "text" where every value is to be kept as its text. */
  begin(capacity: number, kind: "none" | "text", dictionary: Dictionary): void {
    this.kind = kind;
    this.conflict = false;
    this.#waiting = 0;
    this.#dictionary = dictionary;
    this.#capacity = capacity;
    if (this.#missing.length < capacity) this.#missing = new Uint8Array(capacity);
    else this.#missing.fill(0);
    this.#nan = null;
    if (kind === "text") this.#reserve("text");
  }

  /** Makes room for more rows of the chunk under way. */
  extend(capacity: number): void {
    this.#capacity = capacity;
    if (this.#missing.length < capacity) this.#missing = copied(this.#missing, new Uint8Array(capacity));
    if (this.#nan !== null && this.#nan.length < capacity) this.#nan = copied(this.#nan, new Uint8Array(capacity));
    if (this.kind === "number" && this.#numbers.length < capacity)
      this.#numbers = copied(this.#numbers, new Float64Array(capacity));
    if (this.kind === "boolean" && this.#booleans.length < capacity)
      this.#booleans = copied(this.#booleans, new Uint8Array(capacity));
    if (this.kind === "text" && this.#codes.length < capacity)
      this.#codes = copied(this.#codes, new Uint32Array(capacity));
  }

  setNumber(row: number, value: number): void {
    if (this.kind !== "number" && !this.#becomes("number")) return;
    this.#numbers[row] = value;
  }

  setBoolean(row: number, value: boolean): void {
    if (this.kind !== "boolean" && !this.#becomes("boolean")) return;
    this.#booleans[row] = value ? 1 : 0;
  }

  setBytes(row: number, bytes: Uint8Array, start: number, end: number): void {
    if (this.kind !== "text" && !this.#becomes("text")) return;
    this.#lookUp();
    this.#codes[row] = this.#dictionary.codeOf(bytes, start, end);
  }

  /** The same of bytes that stay as they are until `finish`, so that many texts can be looked up at once. */
  setLastingBytes(row: number, bytes: Uint8Array, start: number, end: number): void {
    if (this.kind !== "text" && !this.#becomes("text")) return;
    if (this.#waiting === lookedUpAtOnce || this.#source !== bytes) this.#lookUp();
    this.#source = bytes;
    const at = this.#waiting++;
    this.#rows[at] = row;
    this.#starts[at] = start;
    this.#ends[at] = end;
  }

  setText(row: number, text: string): void {
    if (this.kind !== "text" && !this.#becomes("text")) return;
    this.#lookUp();
    this.#codes[row] = this.#dictionary.codeOfText(text);
  }

  setMissing(row: number): void {
    this.#missing[row] = 1;
  }

  /** A NaN of a format that tells it from a missing value, which it is, too. */
  setNaN(row: number): void {
    this.#missing[row] = 1;
    this.#nan ??= new Uint8Array(this.#missing.length);
    this.#nan[row] = 1;
  }

  /** The first `rows` rows as a column of their own; a column without any value is a number column, all missing. */
  finish(rows: number): Column {
    const { name } = this;
    this.#lookUp();
    this.#source = noBytes;
    const bytes = this.#missing.subarray(0, rows);
    const missing = bytes.includes(1) ? bytes.slice() : null;
    const nan = this.#nan === null ? {} : { nan: this.#nan.slice(0, rows) };
    switch (this.kind) {
      case "none":
        return { ...emptyColumn(name, rows), ...nan };
      case "number": {
        const values = this.#numbers.slice(0, rows);
        if (missing !== null) for (let row = 0; row < rows; row++) if (missing[row] === 1) values[row] = Number.NaN;
        return { name, type: "number", length: rows, missing, values, ...nan };
      }
      case "boolean": {
        const values = this.#booleans.slice(0, rows);
        if (missing !== null) for (let row = 0; row < rows; row++) if (missing[row] === 1) values[row] = 0;
        return { name, type: "boolean", length: rows, missing, values };
      }
      case "text": {
        const codes = this.#codes.slice(0, rows);
        if (missing !== null) {
          if (!missing.includes(0)) return emptyColumn(name, rows);
          for (let row = 0; row < rows; row++) if (missing[row] === 1) codes[row] = 0;
        }
        return { name, type: "text", length: rows, missing, codes, dictionary: this.#dictionary };
      }
    }
  }

  #lookUp(): void {
    const count = this.#waiting;
    if (count === 0) return;
    this.#waiting = 0;
    const [codes, rows, found] = [this.#codes, this.#rows, this.#found];
    this.#dictionary.codesOf(this.#source, count, this.#starts, this.#ends, found);
    for (let i = 0; i < count; i++) codes[rows[i]] = found[i];
  }

  #becomes(kind: "number" | "boolean" | "text"): boolean {
    if (this.kind !== "none" || this.conflict) {
      this.conflict = true;
      return false;
    }
    this.kind = kind;
    this.#reserve(kind);
    return true;
  }

  #reserve(kind: "number" | "boolean" | "text"): void {
    if (kind === "number" && this.#numbers.length < this.#capacity) this.#numbers = new Float64Array(this.#capacity);
    if (kind === "boolean" && this.#booleans.length < this.#capacity) this.#booleans = new Uint8Array(this.#capacity);
    if (kind === "text" && this.#codes.length < this.#capacity) this.#codes = new Uint32Array(this.#capacity);
  }
}

/** A column without any value. */
export function emptyColumn(name: string, rows: number): NumberColumn {
  return {
    name,
    type: "number",
    length: rows,
    missing: rows === 0 ? null : new Uint8Array(rows).fill(1),
    values: new Float64Array(rows).fill(Number.NaN),
  };
}

/** True where no row has a value; such a column goes with any type. */
export function isEmptyColumn(column: Column): boolean {
  return column.length === 0 || (column.missing !== null && !column.missing.includes(0));
}

function copied<T extends Float64Array | Uint32Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

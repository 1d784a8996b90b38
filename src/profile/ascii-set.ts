const size = 128;

/** A set of ASCII characters; what lies beyond ASCII is never in it. */
export class AsciiSet {
  readonly #has: Uint8Array;

  constructor(has: Uint8Array) {
    this.#has = has;
  }

  static of(characters: string): AsciiSet {
    const has = new Uint8Array(size);
    for (let i = 0; i < characters.length; i++) has[characters.charCodeAt(i)] = 1;
    return new AsciiSet(has);
  }

  /** The codes from `low` to `high`, both included, as far as they are ASCII. */
  static range(low: number, high: number): AsciiSet {
    const has = new Uint8Array(size);
    for (let code = low; code <= high && code < size; code++) has[code] = 1;
    return new AsciiSet(has);
  }

  with(...others: readonly AsciiSet[]): AsciiSet {
    const has = this.#has.slice();
    for (const other of others) for (let code = 0; code < size; code++) has[code] |= other.#has[code];
    return new AsciiSet(has);
  }

  inverted(): AsciiSet {
    return new AsciiSet(this.#has.map((has) => 1 - has));
  }

  /** Whether some character is in both. */
  meets(other: AsciiSet): boolean {
    return this.#has.some((has, code) => has === 1 && other.#has[code] === 1);
  }

  codes(): number[] {
    return [...this.#has.keys()].filter((code) => this.#has[code] === 1);
  }

  /** For each byte 1 where it is in the set. */
  members(): Uint8Array {
    const members = new Uint8Array(256);
    members.set(this.#has);
    return members;
  }

  /** As a class of a RegExp. */
  source(): string {
    const escaped = this.codes().map((code) => `\\x${code.toString(16).padStart(2, "0")}`);
    return `[${escaped.join("")}]`;
  }
}

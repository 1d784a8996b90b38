import { TextCounts } from "./text-counts.ts";

const noLimit = Number.POSITIVE_INFINITY;

/**
 * A sample of a column's texts by the levels of their rows, as `NumberSample` is one of numbers. It holds at most
 * `capacity` rows and at most `byteLimit` bytes of different texts, and takes the least level at which it does.
 */
export class TextSample {
  readonly capacity: number;
  readonly byteLimit: number;
  level = 0;
  #texts = new TextCounts(noLimit, noLimit);
  #entries: Int32Array;
  #levels: Uint8Array;
  #size = 0;

  constructor(capacity: number, byteLimit: number) {
    this.capacity = capacity;
    this.byteLimit = byteLimit;
    this.#entries = new Int32Array(capacity + 1);
    this.#levels = new Uint8Array(capacity + 1);
  }

  get size(): number {
    return this.#size;
  }

  /** The sampled texts with the number of sampled rows of each. */
  get texts(): TextCounts {
    return this.#texts;
  }

  /** Takes the text of a row whose level is `rowLevel`; `hash` is its `hashBytes`. */
  add(hash: number, bytes: Uint8Array, start: number, end: number, rowLevel: number): void {
    if (rowLevel < this.level) return;
    this.#entries[this.#size] = this.#texts.add(hash, bytes, start, end, 1);
    this.#levels[this.#size++] = rowLevel;
    while (this.#size > this.capacity || this.#texts.byteLength > this.byteLimit) this.raise(this.level + 1);
  }

  /** Drops what is below a level that the whole table is known to reach. */
  raise(level: number): void {
    if (level <= this.level) return;
    this.level = level;
    const before = this.#texts;
    const after = new TextCounts(noLimit, noLimit);
    let kept = 0;
    for (let i = 0; i < this.#size; i++) {
      if (this.#levels[i] < level) continue;
      const entry = this.#entries[i];
      this.#entries[kept] = after.add(
        before.hash(entry),
        before.bytes,
        before.start(entry),
        before.start(entry + 1),
        1,
      );
      this.#levels[kept++] = this.#levels[i];
    }
    this.#size = kept;
    this.#texts = after;
  }

  /** For each sampled row, in the order they came, the entry in `texts` and the row's level. */
  rows(): { readonly entries: Int32Array; readonly levels: Uint8Array } {
    return { entries: this.#entries.slice(0, this.#size), levels: this.#levels.slice(0, this.#size) };
  }
}

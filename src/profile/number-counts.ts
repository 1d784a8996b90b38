import { hashNumber } from "./hash-number.ts";

const firstEntries = 32;

/**
 * Different numbers with their counts, up to a limit. 0 and −0 are one number; infinities are numbers; NaN must not be
 * added.
 */
export class NumberCounts {
  readonly limit: number;
  size = 0;
  #numbers = new Float64Array(firstEntries);
  #counts = new Float64Array(firstEntries);
  /** Entry + 1 by hash, 0 where free; twice as many as entries. */
  #slots = new Int32Array(firstEntries * 2);

  constructor(limit: number) {
    this.limit = limit;
  }

  /** Counts a number `times` times; false, and nothing counted, where it would be one more than the limit. */
  add(value: number, times: number): boolean {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = hashNumber(value) & mask;
    for (let found = slots[slot]; found !== 0; found = slots[slot]) {
      if (this.#numbers[found - 1] === value) {
        this.#counts[found - 1] += times;
        return true;
      }
      slot = (slot + 1) & mask;
    }
    if (this.size === this.limit) return false;
    if (this.size === this.#numbers.length) {
      this.#grow();
      return this.add(value, times);
    }
    this.#numbers[this.size] = value + 0;
    this.#counts[this.size] = times;
    slots[slot] = ++this.size;
    return true;
  }

  /** Counts the numbers of the rows whose kind is `kind`; gives the first that would be beyond the limit, or `rows`. */
  addRows(kinds: Uint8Array, kind: number, numbers: Float64Array, rows: number): number {
    let row = this.#addKnown(kinds, kind, numbers, 0, rows);
    while (row < rows && this.add(numbers[row], 1)) row = this.#addKnown(kinds, kind, numbers, row + 1, rows);
    return row;
  }

  /** Counts rows from `from` on; gives the first whose number is no entry yet, or `rows`. */
  #addKnown(kinds: Uint8Array, kind: number, numbers: Float64Array, from: number, rows: number): number {
    const [slots, known, counts] = [this.#slots, this.#numbers, this.#counts];
    const mask = slots.length - 1;
    for (let row = from; row < rows; row++) {
      if (kinds[row] !== kind) continue;
      const value = numbers[row];
      let slot = hashNumber(value) & mask;
      let entry = slots[slot] - 1;
      while (entry >= 0 && known[entry] !== value) {
        slot = (slot + 1) & mask;
        entry = slots[slot] - 1;
      }
      if (entry < 0) return row;
      counts[entry]++;
    }
    return rows;
  }

  number(entry: number): number {
    return this.#numbers[entry];
  }

  count(entry: number): number {
    return this.#counts[entry];
  }

  /** The different numbers ascending, each with its count. */
  ascending(): { readonly numbers: Float64Array; readonly counts: Float64Array } {
    const numbers = this.#numbers.slice(0, this.size).sort();
    const counts = new Float64Array(this.size);
    for (let i = 0; i < this.size; i++) counts[i] = this.#counts[this.#entryOf(numbers[i])];
    return { numbers, counts };
  }

  /** Numbers and counts behind each other, in the order of first appearance; for `NumberCounts.add` elsewhere. */
  entries(): { readonly numbers: Float64Array; readonly counts: Float64Array } {
    return { numbers: this.#numbers.slice(0, this.size), counts: this.#counts.slice(0, this.size) };
  }

  #entryOf(value: number): number {
    const mask = this.#slots.length - 1;
    let slot = hashNumber(value) & mask;
    while (this.#numbers[this.#slots[slot] - 1] !== value) slot = (slot + 1) & mask;
    return this.#slots[slot] - 1;
  }

  #grow(): void {
    const entries = this.#numbers.length * 2;
    const [numbers, counts] = [this.#numbers, this.#counts];
    this.#numbers = new Float64Array(entries);
    this.#numbers.set(numbers);
    this.#counts = new Float64Array(entries);
    this.#counts.set(counts);
    const slots = new Int32Array(entries * 2);
    const mask = slots.length - 1;
    for (let entry = 0; entry < this.size; entry++) {
      let slot = hashNumber(numbers[entry]) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = entry + 1;
    }
    this.#slots = slots;
  }
}

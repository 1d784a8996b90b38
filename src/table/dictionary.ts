import { Buffer } from "node:buffer";
import { hashBytes } from "./hash-bytes.ts";

const firstSlots = 64;
const firstArena = 1024;

/**
 * Distinct byte strings, numbered from 0 in the order of their first appearance.
 *
 * All strings lie behind each other in one byte arena and are found by open addressing with linear probing, so that
 * a million keys cost their own bytes and about 16 bytes each, and no JavaScript string is made for a field. Codes do
 * not depend on the hash: the same sequence of strings gives the same codes.
 */
export class Dictionary {
  #arena = Buffer.allocUnsafe(firstArena);
  #offsets = new Uint32Array(32);
  #hashes = new Uint32Array(32);
  /** Code + 1 of each occupied slot, 0 where free. */
  #slots = new Uint32Array(firstSlots);
  #size = 0;

  /** The number of distinct strings. */
  get size(): number {
    return this.#size;
  }

  /** Bytes of all distinct strings together. */
  get byteLength(): number {
    return this.#offsets[this.#size];
  }

  /** The code of the UTF-8 bytes `start` to `end` (exclusive), added if they are new. */
  codeOf(bytes: Uint8Array, start: number, end: number): number {
    const hash = hashBytes(bytes, start, end);
    const slot = this.#slotOf(bytes, start, end, hash);
    const found = this.#slots[slot];
    if (found !== 0) return found - 1;
    return this.#add(bytes, start, end, hash, slot);
  }

  codeOfText(text: string): number {
    const bytes = Buffer.from(text, "utf8");
    return this.codeOf(bytes, 0, bytes.length);
  }

  /** The code of a text, or null where it is not here. */
  find(text: string): number | null {
    const bytes = Buffer.from(text, "utf8");
    return this.findBytes(bytes, 0, bytes.length);
  }

  findBytes(bytes: Uint8Array, start: number, end: number): number | null {
    const found = this.#slots[this.#slotOf(bytes, start, end, hashBytes(bytes, start, end))];
    return found === 0 ? null : found - 1;
  }

  /** The text of a code below `size`. */
  text(code: number): string {
    return this.#arena.toString("utf8", this.#offsets[code], this.#offsets[code + 1]);
  }

  /** Forgets all strings and keeps the room that they took. */
  clear(): void {
    this.#size = 0;
    this.#slots.fill(0);
  }

  /** All distinct strings behind each other; valid until another is added. */
  get bytes(): Uint8Array {
    return this.#arena;
  }

  /** Where the string of a code begins in `bytes`; that of code `size` is where the last one ends. */
  start(code: number): number {
    return this.#offsets[code];
  }

  /** For each code of this dictionary its code in `other`, -1 where `other` lacks the text. */
  codesIn(other: Dictionary): Int32Array {
    const codes = new Int32Array(this.#size);
    for (let code = 0; code < this.#size; code++) {
      const start = this.#offsets[code];
      const end = this.#offsets[code + 1];
      const slot = other.#slotOf(this.#arena, start, end, this.#hashes[code]);
      codes[code] = other.#slots[slot] - 1;
    }
    return codes;
  }

  #slotOf(bytes: Uint8Array, start: number, end: number, hash: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = hash & mask;
    for (;;) {
      const found = slots[slot];
      if (found === 0) return slot;
      if (this.#hashes[found - 1] === hash && this.#same(found - 1, bytes, start, end)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #same(code: number, bytes: Uint8Array, start: number, end: number): boolean {
    let at = this.#offsets[code];
    if (this.#offsets[code + 1] - at !== end - start) return false;
    const arena = this.#arena;
    for (let index = start; index < end; index++, at++) {
      if (arena[at] !== bytes[index]) return false;
    }
    return true;
  }

  #add(bytes: Uint8Array, start: number, end: number, hash: number, slot: number): number {
    const code = this.#size;
    const from = this.#offsets[code];
    const to = from + (end - start);
    if (to > this.#arena.length) {
      const arena = Buffer.allocUnsafe(Math.max(to, this.#arena.length * 2));
      arena.set(this.#arena.subarray(0, from));
      this.#arena = arena;
    }
    if (code + 2 > this.#offsets.length) {
      this.#offsets = grown(this.#offsets);
      this.#hashes = grown(this.#hashes);
    }
    const arena = this.#arena;
    for (let index = start, at = from; index < end; index++, at++) arena[at] = bytes[index];
    this.#offsets[code + 1] = to;
    this.#hashes[code] = hash;
    this.#slots[slot] = code + 1;
    this.#size = code + 1;
    if (this.#size * 2 > this.#slots.length) this.#rehash();
    return code;
  }

  #rehash(): void {
    const slots = new Uint32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    for (let code = 0; code < this.#size; code++) {
      let slot = this.#hashes[code] & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = code + 1;
    }
    this.#slots = slots;
  }
}

function grown(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}

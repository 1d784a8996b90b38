import { Buffer } from "node:buffer";
import { hashBytes } from "./hash-bytes.ts";

const firstSlots = 64;
const firstArena = 1024;
/** Texts that are looked up at once, so that their places in memory are fetched beside each other. */
const lookedUpAtOnce = 512;

/**
 * Distinct byte strings, numbered from 0 in the order of their first appearance.
 *
 * All strings lie behind each other in one byte arena and are found by open addressing with linear probing, so that
 * a million keys cost their own bytes and 8 to 32 bytes each, and no JavaScript string is made for a field. Codes do
 * not depend on the hash: the same sequence of strings gives the same codes.
 */
export class Dictionary {
  #arena = Buffer.allocUnsafe(firstArena);
  #offsets = new Uint32Array(32);
  #hashes = new Uint32Array(32);
  /**
   * 0 where free, else code + 1 in the low bits, as many as number the slots, and the hash's own bits above them. The
   * low bits of the hash are about where the slot is, so that a slot nearly always tells whether a text is its own.
   */
  #slots = new Uint32Array(firstSlots);
  #size = 0;
  readonly #repeats: boolean;
  /** For one call each. */
  readonly #scratch = new Uint32Array(lookedUpAtOnce);
  readonly #hashScratch = new Uint32Array(lookedUpAtOnce);

  /**
   * With `repeats` a text that `add` is given need not be looked for and may get a further code: for who reads texts by
   * their codes and does not compare codes.
   */
  constructor({ repeats = false }: { readonly repeats?: boolean } = {}) {
    this.#repeats = repeats;
  }

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
    return this.#codeOfHashed(bytes, start, end, hashBytes(bytes, start, end));
  }

  /** A code of the bytes: that of `codeOf`, or a new one where texts may be here several times. */
  add(bytes: Uint8Array, start: number, end: number): number {
    return this.#repeats ? this.#append(bytes, start, end) : this.codeOf(bytes, start, end);
  }

  /**
   * The codes of up to 512 texts of the same bytes, as `codeOf` gives them one after the other: text i is `starts[i]` to
   * `ends[i]`, its code goes to `codes[i]`.
   */
  codesOf(bytes: Uint8Array, count: number, starts: Uint32Array, ends: Uint32Array, codes: Uint32Array): void {
    const hashes = this.#hashScratch;
    for (let i = 0; i < count; i++) hashes[i] = hashBytes(bytes, starts[i], ends[i]);
    // What a slot holds may lie anywhere in memory: a short loop lets the processor wait for many of them together.
    const words = this.#scratch;
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let i = 0; i < count; i++) words[i] = slots[hashes[i] & mask];
    for (let i = 0; i < count; i++) {
      const start = starts[i];
      const end = ends[i];
      const hash = hashes[i];
      const word = words[i];
      const candidate = (word & mask) - 1;
      const known = word !== 0 && ((word ^ hash) & ~mask) === 0 && this.#same(candidate, bytes, start, end);
      codes[i] = known ? candidate : this.#codeOfHashed(bytes, start, end, hash);
    }
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
    const code = this.#find(bytes, start, end, hashBytes(bytes, start, end));
    return code < 0 ? null : code;
  }

  /** The text of a code below `size`. */
  text(code: number): string {
    return this.#arena.toString("utf8", this.#offsets[code], this.#offsets[code + 1]);
  }

  /** 32 bits that follow from a code's bytes alone: the same in every dictionary, and on every machine. */
  hash(code: number): number {
    return this.#hashes[code];
  }

  /** The number of bytes of a code's text. */
  bytesOf(code: number): number {
    return this.#offsets[code + 1] - this.#offsets[code];
  }

  /**
   * Copies the texts of some codes behind each other to the beginning of `into` and gives where they end. There must be
   * room; `bytesOf` says for how much.
   */
  copyTexts(codes: Uint32Array, into: Uint8Array): number {
    const [arena, offsets, starts] = [this.#arena, this.#offsets, this.#scratch];
    let at = 0;
    for (let first = 0; first < codes.length; first += lookedUpAtOnce) {
      const some = Math.min(lookedUpAtOnce, codes.length - first);
      for (let i = 0; i < some; i++) starts[i] = offsets[codes[first + i]];
      // Looked at for the sake of the processor, which fetches the texts, wherever they lie, beside each other.
      let touched = 0;
      for (let i = 0; i < some; i++) touched |= arena[starts[i]];
      if (touched < 0) throw new Error("a byte is not below 0");
      for (let i = 0; i < some; i++) {
        const end = offsets[codes[first + i] + 1];
        for (let from = starts[i]; from < end; from++) into[at++] = arena[from];
      }
    }
    return at;
  }

  /** Orders two codes by their bytes: below 0 where the first comes first, 0 only for the same code. */
  compare(one: number, other: number): number {
    return this.#arena.compare(
      this.#arena,
      this.#offsets[other],
      this.#offsets[other + 1],
      this.#offsets[one],
      this.#offsets[one + 1],
    );
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
    const starts = this.#scratch;
    for (let first = 0; first < this.#size; first += lookedUpAtOnce) {
      const end = Math.min(this.#size, first + lookedUpAtOnce);
      // A text of the other side lies anywhere in memory. Short loops that each follow one reference for many texts
      // let the processor wait for them together, which following all references text by text does not.
      other.#candidates(this.#hashes, codes, first, end);
      other.#startsOf(codes, starts, first, end);
      for (let code = first; code < end; code++) {
        if (codes[code] >= 0) codes[code] = this.#confirmed(code, other, codes[code], starts[code - first]);
      }
    }
    return codes;
  }

  /** The first code whose slot may be that of a hash, -1 where there is none. */
  #candidates(hashes: Uint32Array, codes: Int32Array, first: number, end: number): void {
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let code = first; code < end; code++) {
      const hash = hashes[code];
      let slot = hash & mask;
      while (slots[slot] !== 0 && ((slots[slot] ^ hash) & ~mask) !== 0) slot = (slot + 1) & mask;
      codes[code] = (slots[slot] & mask) - 1;
    }
  }

  #startsOf(codes: Int32Array, starts: Uint32Array, first: number, end: number): void {
    const offsets = this.#offsets;
    for (let code = first; code < end; code++) starts[code - first] = codes[code] < 0 ? 0 : offsets[codes[code]];
  }

  /** The code in `other` of a text whose hash is that of `candidate`, which begins at `at` there. */
  #confirmed(code: number, other: Dictionary, candidate: number, at: number): number {
    const start = this.#offsets[code];
    const end = this.#offsets[code + 1];
    const [arena, others] = [this.#arena, other.#arena];
    let same = other.#offsets[candidate + 1] - at === end - start;
    for (let index = start; same && index < end; index++, at++) same = arena[index] === others[at];
    if (same) return candidate;
    return other.#find(arena, start, end, this.#hashes[code]);
  }

  #codeOfHashed(bytes: Uint8Array, start: number, end: number, hash: number): number {
    const slot = this.#slotOf(bytes, start, end, hash);
    const found = this.#slots[slot];
    return found === 0 ? this.#add(bytes, start, end, hash, slot) : (found & (this.#slots.length - 1)) - 1;
  }

  #find(bytes: Uint8Array, start: number, end: number, hash: number): number {
    return (this.#slots[this.#slotOf(bytes, start, end, hash)] & (this.#slots.length - 1)) - 1;
  }

  #slotOf(bytes: Uint8Array, start: number, end: number, hash: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = hash & mask;
    for (;;) {
      const found = slots[slot];
      if (found === 0) return slot;
      if (((found ^ hash) & ~mask) === 0 && this.#same((found & mask) - 1, bytes, start, end)) return slot;
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
    const code = this.#append(bytes, start, end);
    this.#hashes[code] = hash;
    this.#slots[slot] = slotWord(hash, code, this.#slots.length - 1);
    if (this.#size * 2 > this.#slots.length) this.#rehash();
    return code;
  }

  #append(bytes: Uint8Array, start: number, end: number): number {
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
    this.#hashes[code] = 0;
    this.#size = code + 1;
    return code;
  }

  #rehash(): void {
    // Fourfold, so that texts are placed anew a third of a time each on average, and not once.
    const slots = new Uint32Array(this.#slots.length * 4);
    const mask = slots.length - 1;
    const hashes = this.#hashes;
    for (let code = 0; code < this.#size; code++) {
      const hash = hashes[code];
      // What was put in without a search has no slot; should a text with this hash be among them, it may be here twice.
      if (this.#repeats && hash === 0) continue;
      let slot = hash & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = slotWord(hash, code, mask);
    }
    this.#slots = slots;
  }
}

function slotWord(hash: number, code: number, mask: number): number {
  return (hash & ~mask) | (code + 1);
}

function grown(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}

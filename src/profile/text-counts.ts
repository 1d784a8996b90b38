import { Buffer } from "node:buffer";
import { hashBytes, shortWord, wordAt } from "../table/hash-bytes.ts";
import type { TextVector } from "./text-vector.ts";

const firstEntries = 32;
const firstArena = 512;

/** Different texts with their counts, up to a limit of entries and of bytes altogether. */
export class TextCounts {
  readonly limit: number;
  readonly byteLimit: number;
  size = 0;
  #arena = Buffer.allocUnsafeSlow(firstArena);
  #view = viewOf(this.#arena);
  #offsets = new Uint32Array(firstEntries + 1);
  #hashes = new Uint32Array(firstEntries);
  #counts = new Float64Array(firstEntries);
  /** Entry + 1 by hash, 0 where free; twice as many as entries. */
  #slots = new Int32Array(firstEntries * 2);

  constructor(limit: number, byteLimit: number) {
    this.limit = limit;
    this.byteLimit = byteLimit;
  }

  /** Bytes of all entries together. */
  get byteLength(): number {
    return this.#offsets[this.size];
  }

  /** The bytes that entries lie in, from `start(entry)` to `start(entry + 1)`. */
  get bytes(): Buffer {
    return this.#arena;
  }

  start(entry: number): number {
    return this.#offsets[entry];
  }

  count(entry: number): number {
    return this.#counts[entry];
  }

  hash(entry: number): number {
    return this.#hashes[entry];
  }

  text(entry: number): string {
    return this.#arena.toString("utf8", this.#offsets[entry], this.#offsets[entry + 1]);
  }

  /** The entry of a text whose `hashBytes` is `hash`, −1 where it is not here. */
  find(hash: number, bytes: Uint8Array, start: number, end: number): number {
    return this.#slots[this.#slotOf(hash, bytes, start, end)] - 1;
  }

  /**
   * Counts a text `times` times and tells its entry; −1, and nothing counted, where it would be beyond a limit.
   * `hash` is its `hashBytes`.
   */
  add(hash: number, bytes: Uint8Array, start: number, end: number, times: number): number {
    const slot = this.#slotOf(hash, bytes, start, end);
    const found = this.#slots[slot];
    if (found !== 0) {
      this.#counts[found - 1] += times;
      return found - 1;
    }
    const entry = this.size;
    const from = this.#offsets[entry];
    const to = from + (end - start);
    if (entry >= this.limit || to > this.byteLimit) return -1;
    if (entry === this.#hashes.length) {
      this.#grow();
      return this.add(hash, bytes, start, end, times);
    }
    if (to > this.#arena.length) {
      const arena = Buffer.allocUnsafeSlow(Math.max(to, this.#arena.length * 2));
      arena.set(this.#arena.subarray(0, from));
      this.#arena = arena;
      this.#view = viewOf(arena);
    }
    const arena = this.#arena;
    for (let index = start, at = from; index < end; index++, at++) arena[at] = bytes[index];
    this.#offsets[entry + 1] = to;
    this.#hashes[entry] = hash;
    this.#counts[entry] = times;
    this.#slots[slot] = ++this.size;
    return entry;
  }

  /** Counts the text of each row that has one, from row 0 on; gives the first row that would be beyond a limit, or `rows`. */
  addRows(texts: TextVector, rows: number): number {
    const { hashes, bytes, starts, ends } = texts;
    for (let row = this.#addKnown(texts, 0, rows); row < rows; row = this.#addKnown(texts, row + 1, rows))
      if (this.add(hashes[row], bytes, starts[row], ends[row], 1) < 0) return row;
    return rows;
  }

  /** Counts rows from `from` on; gives the first whose text is no entry yet, or `rows`. */
  #addKnown({ present, hashes, view, starts, ends }: TextVector, from: number, rows: number): number {
    const [slots, known, counts, offsets, arena] = [this.#slots, this.#hashes, this.#counts, this.#offsets, this.#view];
    const mask = slots.length - 1;
    for (let row = from; row < rows; row++) {
      if (present[row] === 0) continue;
      const hash = hashes[row];
      const start = starts[row];
      const end = ends[row];
      let slot = hash & mask;
      let entry = slots[slot] - 1;
      while (
        entry >= 0 &&
        (known[entry] !== hash || !sameBytes(arena, offsets[entry], offsets[entry + 1], view, start, end))
      ) {
        slot = (slot + 1) & mask;
        entry = slots[slot] - 1;
      }
      if (entry < 0) return row;
      counts[entry]++;
    }
    return rows;
  }

  /** Forgets all entries and keeps the room. */
  clear(): void {
    this.size = 0;
    this.#slots.fill(0);
  }

  addText(text: string, times: number): number {
    const bytes = Buffer.from(text, "utf8");
    return this.add(hashBytes(bytes, 0, bytes.length), bytes, 0, bytes.length, times);
  }

  /** Entries by their bytes ascending, which is the order of code points. */
  ascending(): Int32Array {
    const order = Int32Array.from({ length: this.size }, (_, entry) => entry);
    return order.sort((a, b) =>
      this.#arena.compare(this.#arena, this.#offsets[b], this.#offsets[b + 1], this.#offsets[a], this.#offsets[a + 1]),
    );
  }

  #slotOf(hash: number, bytes: Uint8Array, start: number, end: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = hash & mask;
    for (;;) {
      const found = slots[slot];
      if (found === 0 || (this.#hashes[found - 1] === hash && this.#same(found - 1, bytes, start, end))) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #same(entry: number, bytes: Uint8Array, start: number, end: number): boolean {
    const from = this.#offsets[entry];
    const to = this.#offsets[entry + 1];
    if (to - from !== end - start) return false;
    const arena = this.#arena;
    const last = end - 4;
    if (last < start) return shortWord(arena, from, to) === shortWord(bytes, start, end);
    for (let at = start, known = from; at < last; at += 4, known += 4)
      if (wordAt(arena, known) !== wordAt(bytes, at)) return false;
    return wordAt(arena, to - 4) === wordAt(bytes, last);
  }

  #grow(): void {
    const entries = this.#hashes.length * 2;
    const [offsets, hashes, counts] = [this.#offsets, this.#hashes, this.#counts];
    this.#offsets = new Uint32Array(entries + 1);
    this.#offsets.set(offsets);
    this.#hashes = new Uint32Array(entries);
    this.#hashes.set(hashes);
    this.#counts = new Float64Array(entries);
    this.#counts.set(counts);
    const slots = new Int32Array(entries * 2);
    const mask = slots.length - 1;
    for (let entry = 0; entry < this.size; entry++) {
      let slot = hashes[entry] & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = entry + 1;
    }
    this.#slots = slots;
  }
}

function viewOf(bytes: Buffer): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Four bytes at a time; the last four overlap those before them. */
function sameBytes(a: DataView, aStart: number, aEnd: number, b: DataView, bStart: number, bEnd: number): boolean {
  if (aEnd - aStart !== bEnd - bStart) return false;
  const last = aEnd - 4;
  let at = aStart;
  let other = bStart;
  if (last < at) {
    for (; at < aEnd; at++, other++) if (a.getUint8(at) !== b.getUint8(other)) return false;
    return true;
  }
  for (; at < last; at += 4, other += 4) if (a.getInt32(at, true) !== b.getInt32(other, true)) return false;
  return a.getInt32(last, true) === b.getInt32(bEnd - 4, true);
}

/** Bytewise comparison, the order of Unicode code points: negative, 0 or positive. */
export function compareBytes(
  a: Uint8Array,
  aStart: number,
  aEnd: number,
  b: Uint8Array,
  bStart: number,
  bEnd: number,
): number {
  const shared = Math.min(aEnd - aStart, bEnd - bStart);
  for (let i = 0; i < shared; i++) {
    const difference = a[aStart + i] - b[bStart + i];
    if (difference !== 0) return difference;
  }
  return aEnd - aStart - (bEnd - bStart);
}

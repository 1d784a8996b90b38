import { Buffer } from "node:buffer";
import { hashBytes } from "../table/hash-bytes.ts";
import { type FirstRows, type FoundRow, isBefore } from "./first-rows.ts";
import { decodeRow } from "./row-codec.ts";
import { TextCounts } from "./text-counts.ts";

/**
 * Where tuples go that are too many for memory: append-only byte sequences by name, that the threads of one scan share.
 * What several threads append under one name may come back in any order, but each piece whole.
 */
export interface SpillStore {
  append(name: string, piece: Uint8Array): void;
  /** All pieces of a name; none where nothing was appended. */
  read(name: string): Iterable<Uint8Array>;
}

/** What is known of the tuples counted: how many different ones, and the rows that share theirs with another. */
export interface TupleTotals {
  readonly distinct: number;
  readonly duplicated: number;
}

const partitionBits = 6;
const partitions = 1 << partitionBits;
/** Bits of the hash that are left to divide by below the last level. */
const deepest = Math.floor(32 / partitionBits) - 1;
const pieceBytes = 65_536;
/** What an entry costs beside its bytes. */
const entryBytes = 80;
const headBytes = 40;

/**
 * Counts tuples (as bytes) exactly, in bounded memory.
 *
 * Each different tuple has its count and its first row. Where they outgrow `memory` they are appended to a spill store,
 * divided by their hash, and the counting goes on with an empty table; at the end one part after the other is read
 * back and added up, and a part that is itself too large is divided again. The rows that repeat a tuple are offered to
 * `repeats`, which keeps the first of them; so the first rows that are not unique are known without a second pass.
 */
export class TupleCounts {
  readonly #memory: number;
  readonly #spill: SpillStore | null;
  readonly #name: string;
  readonly #level: number;
  readonly #repeats: FirstRows;
  #keys = newKeys();
  /** For each tuple: the block, row and line (−1 for none) of its first row. */
  #places = new Float64Array(96);
  /** For each tuple the bytes of its first row's key columns. */
  #labels: Buffer[] = [];
  #labelBytes = 0;
  #pieces: Buffer[][] | null = null;
  #pieceLengths = new Float64Array(partitions);
  spilled = false;

  constructor(options: {
    readonly memory: number;
    readonly spill: SpillStore | null;
    readonly name: string;
    readonly repeats: FirstRows;
    readonly level?: number;
  }) {
    this.#memory = options.memory;
    this.#spill = options.spill;
    this.#name = options.name;
    this.#level = options.level ?? 0;
    this.#repeats = options.repeats;
  }

  /**
   * Counts the tuple in `tuple[0 … length)`, met `times` times and first in this row; `label` gives the bytes of its key
   * columns when they are needed.
   */
  add(
    tuple: Uint8Array,
    length: number,
    times: number,
    block: number,
    row: number,
    line: number,
    label: () => Buffer,
  ): void {
    const keys = this.#keys;
    const before = keys.size;
    const entry = keys.add(hashBytes(tuple, 0, length), tuple, 0, length, times);
    if (entry < before) {
      this.#meetAgain(entry, block, row, line, label);
      return;
    }
    if (entry * 3 + 3 > this.#places.length) {
      const places = new Float64Array(this.#places.length * 2);
      places.set(this.#places);
      this.#places = places;
    }
    this.#setPlace(entry, block, row, line);
    const bytes = label();
    this.#labels.push(bytes);
    this.#labelBytes += bytes.length;
    const used = keys.byteLength + this.#labelBytes + keys.size * entryBytes;
    if (used > this.#memory && this.#spill !== null && this.#level < deepest) this.#spillAll(this.#spill);
  }

  /** Of two rows of one tuple the later repeats it. */
  #meetAgain(entry: number, block: number, row: number, line: number, label: () => Buffer): void {
    const known = { block: this.#places[entry * 3], row: this.#places[entry * 3 + 1] };
    const met = { block, row };
    if (isBefore(known, met)) {
      if (this.#repeats.wants(block, row)) this.#repeats.add(this.#found(entry, block, row, line, label()));
      return;
    }
    if (this.#repeats.wants(known.block, known.row)) this.#repeats.add(this.#firstOf(entry));
    this.#setPlace(entry, block, row, line);
    const bytes = label();
    this.#labelBytes += bytes.length - this.#labels[entry].length;
    this.#labels[entry] = bytes;
  }

  #setPlace(entry: number, block: number, row: number, line: number): void {
    this.#places[entry * 3] = block;
    this.#places[entry * 3 + 1] = row;
    this.#places[entry * 3 + 2] = line;
  }

  #firstOf(entry: number): FoundRow {
    const [block, row, line] = this.#places.subarray(entry * 3, entry * 3 + 3);
    return this.#found(entry, block, row, line, this.#labels[entry]);
  }

  #found(entry: number, block: number, row: number, line: number, label: Buffer): FoundRow {
    const { bytes } = this.#keys;
    return {
      block,
      row,
      line: line < 0 ? null : line,
      values: decodeRow(bytes, this.#keys.start(entry), this.#keys.start(entry + 1)),
      key: decodeRow(label, 0, label.length),
    };
  }

  #spillAll(spill: SpillStore): void {
    this.spilled = true;
    this.#pieces ??= Array.from({ length: partitions }, () => []);
    const shift = 32 - partitionBits * (this.#level + 1);
    for (let entry = 0; entry < this.#keys.size; entry++) {
      const partition = (this.#keys.hash(entry) >>> shift) & (partitions - 1);
      const record = this.#record(entry);
      this.#pieces[partition].push(record);
      this.#pieceLengths[partition] += record.length;
      if (this.#pieceLengths[partition] >= pieceBytes) this.#flush(spill, partition);
    }
    for (let partition = 0; partition < partitions; partition++) this.#flush(spill, partition);
    this.#clear();
  }

  #clear(): void {
    this.#keys = newKeys();
    this.#labels = [];
    this.#labelBytes = 0;
  }

  #flush(spill: SpillStore, partition: number): void {
    const pieces = this.#pieces?.[partition] ?? [];
    if (pieces.length === 0) return;
    spill.append(this.#partName(partition), Buffer.concat(pieces));
    pieces.length = 0;
    this.#pieceLengths[partition] = 0;
  }

  #partName(partition: number): string {
    return `${this.#name}-${partition}`;
  }

  /** An entry as bytes: count, block, row, line, the lengths of tuple and label, and both. */
  #record(entry: number): Buffer {
    const [from, to] = [this.#keys.start(entry), this.#keys.start(entry + 1)];
    const label = this.#labels[entry];
    const record = Buffer.allocUnsafe(headBytes + (to - from) + label.length);
    record.writeDoubleLE(this.#keys.count(entry), 0);
    record.writeDoubleLE(this.#places[entry * 3], 8);
    record.writeDoubleLE(this.#places[entry * 3 + 1], 16);
    record.writeDoubleLE(this.#places[entry * 3 + 2], 24);
    record.writeUInt32LE(to - from, 32);
    record.writeUInt32LE(label.length, 36);
    record.set(this.#keys.bytes.subarray(from, to), headBytes);
    record.set(label, headBytes + (to - from));
    return record;
  }

  /** Adds the records of a piece. */
  addRecords(piece: Uint8Array): void {
    const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
    for (let at = 0; at < bytes.length; ) {
      const [times, block, row, line] = [0, 8, 16, 24].map((offset) => bytes.readDoubleLE(at + offset));
      const tupleEnd = at + headBytes + bytes.readUInt32LE(at + 32);
      const end = tupleEnd + bytes.readUInt32LE(at + 36);
      const tuple = bytes.subarray(at + headBytes, tupleEnd);
      const label = bytes.subarray(tupleEnd, end);
      this.add(tuple, tuple.length, times, block, row, line, () => Buffer.from(label));
      at = end;
    }
  }

  /** What another thread counted, as one piece for `addRecords`; where it spilled, all of it is in the spill store. */
  handOver(): Uint8Array {
    if (this.spilled && this.#spill !== null) this.#spillAll(this.#spill);
    const records = Array.from({ length: this.#keys.size }, (_, entry) => this.#record(entry));
    return new Uint8Array(Buffer.concat(records));
  }

  /** Adds everything up; `repeats` then also holds the first rows of repeated tuples. Call once, at the end. */
  totals(): TupleTotals {
    const spill = this.#spill;
    if (this.spilled && spill !== null) {
      this.#spillAll(spill);
      let distinct = 0;
      let duplicated = 0;
      for (let partition = 0; partition < partitions; partition++) {
        const part = new TupleCounts({
          memory: this.#memory,
          spill,
          name: this.#partName(partition),
          repeats: this.#repeats,
          level: this.#level + 1,
        });
        for (const piece of spill.read(this.#partName(partition))) part.addRecords(piece);
        const totals = part.totals();
        distinct += totals.distinct;
        duplicated += totals.duplicated;
      }
      return { distinct, duplicated };
    }
    let duplicated = 0;
    for (let entry = 0; entry < this.#keys.size; entry++) {
      const count = this.#keys.count(entry);
      if (count === 1) continue;
      duplicated += count;
      if (this.#repeats.wants(this.#places[entry * 3], this.#places[entry * 3 + 1]))
        this.#repeats.add(this.#firstOf(entry));
    }
    return { distinct: this.#keys.size, duplicated };
  }
}

function newKeys(): TextCounts {
  return new TextCounts(Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY);
}

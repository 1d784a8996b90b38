import { Buffer } from "node:buffer";
import { hashBytes } from "../table/hash-bytes.ts";
import { type FirstRows, type FoundRow, isBefore } from "./first-rows.ts";
import { decodeRow } from "./row-codec.ts";
import { TextCounts } from "./text-counts.ts";
import { TuplePlaces } from "./tuple-places.ts";

/**
 * Where tuples go that are too many for memory: append-only byte sequences by name, that the threads of one scan share.
 * What several threads append under one name may come back in any order, but each piece whole. A piece is written over
 * after `append` returns.
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

export interface TupleCountsOptions {
  /** Bytes that are held before they are spilled. */
  readonly memory: number;
  readonly spill: SpillStore | null;
  readonly name: string;
  /** Takes the first of the rows that share a tuple. */
  readonly repeats: FirstRows;
}

const partitionBits = 6;
const partitions = 1 << partitionBits;
/** Bits of the hash that are left to divide by below the last level. */
const deepest = Math.floor(32 / partitionBits) - 1;
/** A piece is appended when the next record would not fit; a longer record is a piece of its own. */
const pieceBytes = 32_768;
/** What an entry costs beside its bytes, the room that growing arrays leave free included. */
const entryBytes = 72;
/** Count, block, row, line, and the lengths of tuple and label. */
const headBytes = 32;
/** The head of one record as bytes, doubles and words; what is written is read on the same machine. */
const head = new Uint8Array(headBytes);
const headDoubles = new Float64Array(head.buffer);
const headWords = new Int32Array(head.buffer);
const noLabel = new Uint8Array(0);

/**
 * Counts tuples (as bytes) exactly, in bounded memory.
 *
 * Each different tuple has its count and its first row. Where they outgrow `memory` they are appended to a spill store,
 * divided by their hash, and the counting goes on with an empty table; at the end one part after the other is read
 * back and added up, and a part that is itself too large is divided again. The rows that repeat a tuple are offered to
 * `repeats`, which keeps the first of them; so the first rows that are not unique are known without a second pass.
 */
export class TupleCounts {
  readonly #options: TupleCountsOptions;
  readonly #level: number;
  readonly #keys = new TextCounts(Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY);
  readonly #places = new TuplePlaces();
  #pieces: { readonly bytes: Buffer; length: number }[] | null = null;
  /** Whether this one, or one whose tuples it takes over, has put any into the spill store. */
  spilled = false;

  constructor(options: TupleCountsOptions, level = 0) {
    this.#options = options;
    this.#level = level;
  }

  /**
   * Counts the tuple in `tuple[start … end)`, met `times` times and first in this row; `label` gives the bytes of the
   * row's key columns when they are needed.
   */
  add(
    tuple: Uint8Array,
    start: number,
    end: number,
    times: number,
    block: number,
    row: number,
    line: number,
    label: () => Uint8Array,
  ): void {
    const keys = this.#keys;
    const before = keys.size;
    const entry = keys.add(hashBytes(tuple, start, end), tuple, start, end, times);
    if (entry < before) {
      this.#meetAgain(entry, block, row, line, label);
      return;
    }
    this.#places.set(entry, block, row, line, label());
    const used = keys.byteLength + this.#places.byteLength + keys.size * entryBytes;
    const { memory, spill } = this.#options;
    if (used > memory && spill !== null && this.#level < deepest) this.#spillAll(spill);
  }

  /** Of two rows of one tuple the later repeats it. */
  #meetAgain(entry: number, block: number, row: number, line: number, label: () => Uint8Array): void {
    const { repeats } = this.#options;
    const places = this.#places;
    const known = { block: places.block(entry), row: places.row(entry) };
    if (isBefore(known, { block, row })) {
      if (repeats.wants(block, row)) repeats.add(this.#found(entry, block, row, line, Buffer.from(label())));
      return;
    }
    if (repeats.wants(known.block, known.row)) repeats.add(this.#firstOf(entry));
    places.set(entry, block, row, line, label());
  }

  #firstOf(entry: number): FoundRow {
    const places = this.#places;
    return this.#found(entry, places.block(entry), places.row(entry), places.line(entry), places.label(entry));
  }

  #found(entry: number, block: number, row: number, line: number, label: Buffer): FoundRow {
    return {
      block,
      row,
      line: line < 0 ? null : line,
      values: decodeRow(this.#keys.bytes, this.#keys.start(entry), this.#keys.start(entry + 1)),
      key: decodeRow(label, 0, label.length),
    };
  }

  #spillAll(spill: SpillStore): void {
    this.spilled = true;
    this.#pieces ??= Array.from({ length: partitions }, () => ({
      bytes: Buffer.allocUnsafeSlow(pieceBytes),
      length: 0,
    }));
    const shift = 32 - partitionBits * (this.#level + 1);
    for (let entry = 0; entry < this.#keys.size; entry++) {
      const partition = (this.#keys.hash(entry) >>> shift) & (partitions - 1);
      const piece = this.#pieces[partition];
      const size = this.#recordLength(entry);
      if (piece.length + size > pieceBytes) this.#flush(spill, partition);
      if (size > pieceBytes) {
        const record = Buffer.allocUnsafe(size);
        this.#writeRecord(entry, record, 0);
        spill.append(this.#partName(partition), record);
      } else piece.length = this.#writeRecord(entry, piece.bytes, piece.length);
    }
    for (let partition = 0; partition < partitions; partition++) this.#flush(spill, partition);
    this.#keys.clear();
    this.#places.clear();
  }

  #flush(spill: SpillStore, partition: number): void {
    const piece = this.#pieces?.[partition];
    if (piece === undefined || piece.length === 0) return;
    spill.append(this.#partName(partition), piece.bytes.subarray(0, piece.length));
    piece.length = 0;
  }

  #partName(partition: number): string {
    return `${this.#options.name}-${partition}`;
  }

  #recordLength(entry: number): number {
    return headBytes + this.#keys.start(entry + 1) - this.#keys.start(entry) + this.#places.labelLength(entry);
  }

  /** Writes an entry at `at` and tells where it ends. */
  #writeRecord(entry: number, bytes: Buffer, at: number): number {
    const keys = this.#keys;
    const places = this.#places;
    const labelLength = places.labelLength(entry);
    headDoubles[0] = keys.count(entry);
    headDoubles[1] = places.block(entry);
    headWords[4] = places.row(entry);
    headWords[5] = places.line(entry);
    headWords[6] = keys.start(entry + 1) - keys.start(entry);
    headWords[7] = labelLength;
    for (let i = 0; i < headBytes; i++) bytes[at + i] = head[i];
    let to = at + headBytes;
    const from = keys.bytes;
    for (let key = keys.start(entry); key < keys.start(entry + 1); key++) bytes[to++] = from[key];
    if (labelLength > 0) bytes.set(places.label(entry), to);
    return to + labelLength;
  }

  /** Adds the records of a piece. */
  addRecords(piece: Uint8Array): void {
    const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
    let labelStart = 0;
    let end = 0;
    const label = (): Uint8Array => (labelStart === end ? noLabel : bytes.subarray(labelStart, end));
    for (let at = 0; at < bytes.length; at = end) {
      for (let i = 0; i < headBytes; i++) head[i] = bytes[at + i];
      const [times, block] = [headDoubles[0], headDoubles[1]];
      const [row, line] = [headWords[4] >>> 0, headWords[5]];
      labelStart = at + headBytes + headWords[6];
      end = labelStart + headWords[7];
      this.add(bytes, at + headBytes, labelStart, times, block, row, line, label);
    }
  }

  /** What another thread is to take over, as one piece for `addRecords`; where some was spilled, all is in the spill store. */
  handOver(): Uint8Array {
    const { spill } = this.#options;
    if (this.spilled && spill !== null) this.#spillAll(spill);
    let size = 0;
    for (let entry = 0; entry < this.#keys.size; entry++) size += this.#recordLength(entry);
    const piece = Buffer.allocUnsafeSlow(size);
    let at = 0;
    for (let entry = 0; entry < this.#keys.size; entry++) at = this.#writeRecord(entry, piece, at);
    return piece;
  }

  /** Adds everything up; `repeats` then also holds the first rows of repeated tuples. Call once, at the end. */
  totals(): TupleTotals {
    const { spill } = this.#options;
    if (this.spilled && spill !== null) {
      this.#spillAll(spill);
      return this.#partTotals(spill);
    }
    const { repeats } = this.#options;
    let duplicated = 0;
    for (let entry = 0; entry < this.#keys.size; entry++) {
      const count = this.#keys.count(entry);
      if (count === 1) continue;
      duplicated += count;
      if (repeats.wants(this.#places.block(entry), this.#places.row(entry))) repeats.add(this.#firstOf(entry));
    }
    return { distinct: this.#keys.size, duplicated };
  }

  #partTotals(spill: SpillStore): TupleTotals {
    let distinct = 0;
    let duplicated = 0;
    for (let partition = 0; partition < partitions; partition++) {
      const part = new TupleCounts({ ...this.#options, name: this.#partName(partition) }, this.#level + 1);
      for (const piece of spill.read(this.#partName(partition))) part.addRecords(piece);
      const totals = part.totals();
      distinct += totals.distinct;
      duplicated += totals.duplicated;
    }
    return { distinct, duplicated };
  }
}

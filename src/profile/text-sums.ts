import { Buffer } from "node:buffer";
import { hashBytes } from "../table/hash-bytes.ts";
import { HyperLogLog } from "./hyper-log-log.ts";
import { isoInstants } from "./iso-instant.ts";
import { NumberSums, type NumberSumsOptions, type NumberSumsState } from "./number-sums.ts";
import type { LengthFigures } from "./profile.ts";
import { candidateLevel, type SampledRows } from "./sampled-rows.ts";
import { compareBytes, TextCounts } from "./text-counts.ts";
import { codePoints } from "./text-length.ts";
import { TextSample } from "./text-sample.ts";
import type { TextVector } from "./text-vector.ts";

export interface TextSumsOptions {
  /** Different texts kept with their counts; 0 for none. */
  readonly valueLimit: number;
  readonly valueByteLimit: number;
  readonly distinct: boolean;
  /** Texts kept as a sample of rows; 0 for none. */
  readonly sampleCapacity: number;
  readonly sampleByteLimit: number;
  readonly lengths: boolean;
  /** What is summed up of the instants while all texts are ISO 8601 dates or times; null for nothing. */
  readonly instants: NumberSumsOptions | null;
}

/** Texts of several entries behind each other. */
interface PackedTexts {
  readonly bytes: Uint8Array;
  /** One more than entries. */
  readonly offsets: Uint32Array;
}

/** What `TextSums` hands to another thread; typed arrays and numbers. */
export interface TextSumsState {
  readonly tallies: Float64Array;
  readonly values: (PackedTexts & { readonly counts: Float64Array }) | null;
  readonly registers: Uint8Array | null;
  readonly least: Uint8Array | null;
  readonly greatest: Uint8Array | null;
  readonly sample:
    | (PackedTexts & { readonly level: number; readonly entries: Int32Array; readonly levels: Uint8Array })
    | null;
  readonly instants: NumberSumsState | null;
}

const at = { count: 0, dates: 1, shortest: 2, longest: 3, totalLength: 4, empty: 5 } as const;
const frontBytes = 8;

/**
 * All that is summed up of a column of texts. While the different texts are few, they and their counts are all there is:
 * lengths and extremes follow from them at the end. Where they become too many, what they say is taken over into sums
 * that grow by row. Everything is the same however the rows were grouped.
 */
export class TextSums {
  readonly #options: TextSumsOptions;
  #tallies = Float64Array.of(0, 0, Number.POSITIVE_INFINITY, 0, 0, 0);
  #values: TextCounts | null;
  #sketch: HyperLogLog | null = null;
  #least: Uint8Array | null = null;
  #greatest: Uint8Array | null = null;
  /** The first eight bytes of each, as two words; where it has fewer, words that send every text to the full comparison. */
  #least1 = Number.POSITIVE_INFINITY;
  #least2 = 0;
  #greatest1 = Number.NEGATIVE_INFINITY;
  #greatest2 = 0;
  #sample: TextSample | null;
  #instants: NumberSums | null;
  #instantNumbers = new Float64Array(0);

  constructor(options: TextSumsOptions) {
    this.#options = options;
    this.#values = options.valueLimit > 0 ? new TextCounts(options.valueLimit, options.valueByteLimit) : null;
    this.#sketch = options.valueLimit === 0 && options.distinct ? new HyperLogLog() : null;
    this.#sample = options.sampleCapacity > 0 ? new TextSample(options.sampleCapacity, options.sampleByteLimit) : null;
    this.#instants = options.instants === null ? null : new NumberSums(options.instants);
  }

  /** Takes the text of every row that has one; they are so many. */
  addBatch(texts: TextVector, sampled: SampledRows, count: number): void {
    if (count === 0) return;
    const { rows } = sampled;
    const { present, bytes, starts, ends, hashes } = texts;
    this.#tallies[at.count] += count;
    if (this.#instants !== null) this.#addInstants(this.#instants, texts, sampled, count === rows);
    const first = this.#countValues(texts, rows);
    if (first < rows) {
      this.#sketch?.addRows(present, hashes, first, rows);
      this.#addExtremes(texts, first, rows);
      if (this.#options.lengths) this.#addLengths(texts, first, rows);
    }
    const sample = this.#sample;
    if (sample === null) return;
    const { levels, candidates } = sampled;
    if (sample.level < candidateLevel) {
      for (let row = 0; row < rows; row++)
        if (present[row] === 1) sample.add(hashes[row], bytes, starts[row], ends[row], levels[row]);
    } else {
      for (let i = 0; i < sampled.candidateCount; i++) {
        const row = candidates[i];
        if (present[row] === 1) sample.add(hashes[row], bytes, starts[row], ends[row], levels[row]);
      }
    }
  }

  endBlock(block: number): void {
    this.#instants?.endBlock(block);
  }

  #addInstants(instants: NumberSums, texts: TextVector, sampled: SampledRows, all: boolean): void {
    if (this.#instantNumbers.length < sampled.rows) this.#instantNumbers = new Float64Array(sampled.rows);
    const { rows } = sampled;
    const numbers = this.#instantNumbers;
    const dates = isoInstants(texts, rows, numbers);
    if (dates === null) {
      this.#giveUpInstants();
      return;
    }
    this.#tallies[at.dates] += dates;
    instants.addBatch(texts.present, 1, numbers, sampled, all);
  }

  #giveUpInstants(): void {
    this.#instants = null;
    this.#tallies[at.dates] = 0;
  }

  /** Counts texts from row 0 on; the first row that is left for the sums that grow by row. */
  #countValues(texts: TextVector, rows: number): number {
    const values = this.#values;
    if (values === null) return 0;
    const counted = values.addRows(texts, rows);
    if (counted < rows) this.#giveUpValues(values);
    return counted;
  }

  #giveUpValues(values: TextCounts): void {
    this.#values = null;
    if (this.#options.distinct) this.#sketch = new HyperLogLog();
    for (let entry = 0; entry < values.size; entry++) this.#sketch?.add(values.hash(entry));
    this.#addEntries(values);
  }

  /** Takes lengths and extremes of different texts. */
  #addEntries(values: TextCounts): void {
    for (let entry = 0; entry < values.size; entry++) {
      const from = values.start(entry);
      const to = values.start(entry + 1);
      this.#addExtreme(values.bytes, from, to);
      if (this.#options.lengths) this.#addLength(codePoints(values.bytes, from, to), values.count(entry));
    }
  }

  #addExtremes({ present, bytes, view, starts, ends }: TextVector, first: number, rows: number): void {
    for (let row = first; row < rows; row++) {
      if (present[row] === 0) continue;
      const start = starts[row];
      const end = ends[row];
      // Eight bytes in front settle it for nearly every text.
      if (end - start >= frontBytes) {
        const front = view.getUint32(start);
        const next = view.getUint32(start + 4);
        const aboveLeast = front > this.#least1 || (front === this.#least1 && next > this.#least2);
        if (aboveLeast && (front < this.#greatest1 || (front === this.#greatest1 && next < this.#greatest2))) continue;
      }
      this.#addExtreme(bytes, start, end);
    }
  }

  #addLengths({ present, lengths }: TextVector, first: number, rows: number): void {
    const tallies = this.#tallies;
    let shortest = tallies[at.shortest];
    let longest = tallies[at.longest];
    let total = 0;
    let empty = 0;
    for (let row = first; row < rows; row++) {
      if (present[row] === 0) continue;
      const length = lengths[row];
      if (length < shortest) shortest = length;
      if (length > longest) longest = length;
      if (length === 0) empty++;
      total += length;
    }
    tallies[at.shortest] = shortest;
    tallies[at.longest] = longest;
    tallies[at.totalLength] += total;
    tallies[at.empty] += empty;
  }

  #addExtreme(bytes: Uint8Array, start: number, end: number): void {
    const least = this.#least;
    if (least === null || compareBytes(bytes, start, end, least, 0, least.length) < 0) {
      this.#least = copied(bytes, start, end);
      [this.#least1, this.#least2] = frontOf(this.#least) ?? [Number.POSITIVE_INFINITY, 0];
    }
    const greatest = this.#greatest;
    if (greatest === null || compareBytes(bytes, start, end, greatest, 0, greatest.length) > 0) {
      this.#greatest = copied(bytes, start, end);
      [this.#greatest1, this.#greatest2] = frontOf(this.#greatest) ?? [Number.NEGATIVE_INFINITY, 0];
    }
  }

  #addLength(length: number, times: number): void {
    const tallies = this.#tallies;
    if (length < tallies[at.shortest]) tallies[at.shortest] = length;
    if (length > tallies[at.longest]) tallies[at.longest] = length;
    tallies[at.totalLength] += length * times;
    if (length === 0) tallies[at.empty] += times;
  }

  state(): TextSumsState {
    const values = this.#values;
    const sample = this.#sample;
    return {
      tallies: this.#tallies.slice(),
      values:
        values === null
          ? null
          : {
              ...packed(values),
              counts: Float64Array.from({ length: values.size }, (_, entry) => values.count(entry)),
            },
      registers: this.#sketch?.registers.slice() ?? null,
      least: this.#least,
      greatest: this.#greatest,
      sample: sample === null ? null : { ...packed(sample.texts), level: sample.level, ...sample.rows() },
      instants: this.#instants?.state() ?? null,
    };
  }

  /** Adds what another summed up of other blocks of the same table. */
  absorb(state: TextSumsState): void {
    const { tallies } = state;
    for (const place of [at.count, at.dates, at.totalLength, at.empty]) this.#tallies[place] += tallies[place];
    this.#tallies[at.shortest] = Math.min(this.#tallies[at.shortest], tallies[at.shortest]);
    this.#tallies[at.longest] = Math.max(this.#tallies[at.longest], tallies[at.longest]);
    for (const extreme of [state.least, state.greatest])
      if (extreme !== null) this.#addExtreme(extreme, 0, extreme.length);
    if (this.#instants !== null && state.instants !== null) this.#instants.absorb(state.instants);
    else this.#giveUpInstants();
    this.#absorbValues(state);
    if (this.#sample === null || state.sample === null) return;
    const { bytes, offsets, entries, levels, level } = state.sample;
    this.#sample.raise(level);
    for (let i = 0; i < entries.length; i++) {
      const from = offsets[entries[i]];
      const to = offsets[entries[i] + 1];
      this.#sample.add(hashBytes(bytes, from, to), bytes, from, to, levels[i]);
    }
  }

  #absorbValues(state: TextSumsState): void {
    if (state.values === null) {
      if (this.#values !== null) this.#giveUpValues(this.#values);
      if (state.registers !== null) this.#sketch?.merge(new HyperLogLog(state.registers));
      return;
    }
    const { bytes, offsets, counts } = state.values;
    for (let entry = 0; entry < counts.length; entry++) {
      const [from, to] = [offsets[entry], offsets[entry + 1]];
      const hash = hashBytes(bytes, from, to);
      if (this.#values !== null && this.#values.add(hash, bytes, from, to, counts[entry]) < 0)
        this.#giveUpValues(this.#values);
      if (this.#values !== null) continue;
      this.#sketch?.add(hash);
      this.#addExtreme(bytes, from, to);
      if (this.#options.lengths) this.#addLength(codePoints(bytes, from, to), counts[entry]);
    }
  }

  get count(): number {
    return this.#tallies[at.count];
  }

  /** The different texts and their counts; null where there were too many, or none were to be kept. */
  values(): TextCounts | null {
    return this.#values;
  }

  /** How many different texts: exact, or a sketch; null where it was not asked for. */
  distinct(): number | HyperLogLog | null {
    return this.#values === null ? this.#sketch : this.#values.size;
  }

  sample(): TextSample | null {
    return this.#sample;
  }

  /** Sums of the instants, and how many of the texts are dates without a time; null where some text is no instant. */
  instants(): { readonly sums: NumberSums; readonly dates: number } | null {
    return this.#instants === null ? null : { sums: this.#instants, dates: this.#tallies[at.dates] };
  }

  /** Lengths and extremes; call once, at the end. */
  finish(): {
    readonly least: string | null;
    readonly greatest: string | null;
    readonly lengths: LengthFigures | null;
  } {
    if (this.#values !== null) this.#addEntries(this.#values);
    const tallies = this.#tallies;
    const count = tallies[at.count];
    const text = (bytes: Uint8Array | null): string | null =>
      bytes === null ? null : Buffer.from(bytes).toString("utf8");
    return {
      least: text(this.#least),
      greatest: text(this.#greatest),
      lengths:
        this.#options.lengths && count > 0
          ? {
              minimum: tallies[at.shortest],
              maximum: tallies[at.longest],
              mean: tallies[at.totalLength] / count,
              empty: tallies[at.empty],
            }
          : null,
    };
  }
}

function packed(texts: TextCounts): PackedTexts {
  return {
    bytes: copied(texts.bytes, 0, texts.byteLength),
    offsets: Uint32Array.from({ length: texts.size + 1 }, (_, entry) => texts.start(entry)),
  };
}

/** The first eight bytes as two numbers that order as they do; null where there are fewer. */
function frontOf(bytes: Uint8Array): [number, number] | null {
  if (bytes.length < frontBytes) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return [view.getUint32(0), view.getUint32(4)];
}

/** A copy with memory of its own; `slice` of a Buffer has none. */
function copied(bytes: Uint8Array, start: number, end: number): Uint8Array {
  return new Uint8Array(bytes.subarray(start, end));
}

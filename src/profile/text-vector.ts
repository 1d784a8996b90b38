import { Buffer } from "node:buffer";
import { type FieldBatch, fieldKind } from "./batch.ts";
import { hashTexts } from "./hash-texts.ts";

/**
 * Texts of a batch's rows as bytes, which `view` shows, too; each with its `hashBytes` and its length in code points.
 * Only rows with `present` 1 have one.
 */
export interface TextVector {
  readonly present: Uint8Array;
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly hashes: Uint32Array;
  readonly lengths: Int32Array;
}

/** Makes the texts of a column, in arrays that are used again for the next batch. */
export class TextMaker {
  #present = new Uint8Array(0);
  #hashes = new Uint32Array(0);
  #lengths = new Int32Array(0);
  #starts = new Int32Array(0);
  #ends = new Int32Array(0);
  #arena = Buffer.alloc(0);
  #view: DataView = new DataView(new ArrayBuffer(0));

  /** The texts as they were written. */
  written(fields: FieldBatch, rows: number): TextVector {
    this.#reserve(rows);
    const { kinds, bytes, starts, ends } = fields;
    return this.#vector(bytes, starts, ends, kinds, rows);
  }

  /** The texts that `format` makes of numbers, true and false; each of at most `longestMade` ASCII characters. */
  made(fields: FieldBatch, rows: number, format: (kind: number, value: number) => string): TextVector {
    this.#reserve(rows);
    if (this.#arena.length < rows * longestMade) {
      this.#arena = Buffer.allocUnsafeSlow(rows * longestMade);
      this.#starts = new Int32Array(rows);
      this.#ends = new Int32Array(rows);
    }
    const [starts, ends, bytes] = [this.#starts, this.#ends, this.#arena];
    let length = 0;
    for (let row = 0; row < rows; row++) {
      const kind = fields.kinds[row];
      if (kind <= fieldKind.nan) continue;
      starts[row] = length;
      length += bytes.write(format(kind, fields.numbers[row]), length, "latin1");
      ends[row] = length;
    }
    return this.#vector(bytes, starts, ends, fields.kinds, rows);
  }

  #vector(bytes: Uint8Array, starts: Int32Array, ends: Int32Array, kinds: Uint8Array, rows: number): TextVector {
    if (
      this.#view.buffer !== bytes.buffer ||
      this.#view.byteOffset !== bytes.byteOffset ||
      this.#view.byteLength !== bytes.byteLength
    )
      this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const [present, hashes, lengths, view] = [this.#present, this.#hashes, this.#lengths, this.#view];
    hashTexts(bytes, view, starts, ends, kinds, rows, present, hashes, lengths);
    return { present, bytes, view, starts, ends, hashes, lengths };
  }

  #reserve(rows: number): void {
    if (this.#present.length >= rows) return;
    this.#present = new Uint8Array(rows);
    this.#hashes = new Uint32Array(rows);
    this.#lengths = new Int32Array(rows);
  }
}

const longestMade = 40;

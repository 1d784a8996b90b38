import { Buffer } from "node:buffer";
import { fieldKind } from "./batch.ts";
import type { BatchView } from "./batch-view.ts";
import type { FigureValue } from "./profile.ts";

const tag = { missing: 0, number: 1, text: 2, false: 3, true: 4 } as const;

/** One number as its bytes; the platforms we run on are little-endian. */
const number = new Float64Array(1);
const numberBytes = new Uint8Array(number.buffer);

/**
 * Writes the values of some columns of a row as bytes, so that equal values have equal bytes: a tag for each, then 8
 * bytes of a number, or the length and the bytes of a text. 0 and −0 are one number.
 */
export class RowEncoder {
  readonly #view: BatchView;
  readonly #slots: readonly number[];
  bytes = Buffer.allocUnsafeSlow(256);
  length = 0;

  constructor(columns: readonly string[], view: BatchView) {
    this.#view = view;
    this.#slots = columns.map((name) => view.slot(name));
  }

  /** Fills `bytes` up to `length`. */
  encode(row: number): void {
    this.length = 0;
    for (const slot of this.#slots) {
      const { kinds, numbers, bytes, starts, ends } = this.#view.fields(slot);
      const kind = kinds[row];
      if (kind <= fieldKind.nan) {
        this.#reserve(1);
        this.bytes[this.length++] = tag.missing;
      } else if (this.#view.columns[slot].type === "text") {
        const size = ends[row] - starts[row];
        this.#reserve(5 + size);
        this.bytes[this.length] = tag.text;
        this.bytes.writeUInt32LE(size, this.length + 1);
        this.length += 5;
        for (let at = starts[row]; at < ends[row]; at++) this.bytes[this.length++] = bytes[at];
      } else if (kind === fieldKind.number) {
        this.#reserve(9);
        number[0] = numbers[row] + 0;
        this.bytes[this.length++] = tag.number;
        for (let i = 0; i < 8; i++) this.bytes[this.length++] = numberBytes[i];
      } else {
        this.#reserve(1);
        this.bytes[this.length++] = kind === fieldKind.true ? tag.true : tag.false;
      }
    }
  }

  #reserve(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const larger = Buffer.allocUnsafeSlow(Math.max(this.length + more, this.bytes.length * 2));
    larger.set(this.bytes.subarray(0, this.length));
    this.bytes = larger;
  }
}

/** The values that a `RowEncoder` wrote from `start` to `end`. */
export function decodeRow(bytes: Buffer, start: number, end: number): (FigureValue | null)[] {
  const values: (FigureValue | null)[] = [];
  let at = start;
  while (at < end) {
    switch (bytes[at++]) {
      case tag.missing:
        values.push(null);
        break;
      case tag.number:
        values.push(bytes.readDoubleLE(at));
        at += 8;
        break;
      case tag.text: {
        const from = at + 4;
        at = from + bytes.readUInt32LE(at);
        values.push(bytes.toString("utf8", from, at));
        break;
      }
      case tag.false:
        values.push(false);
        break;
      default:
        values.push(true);
    }
  }
  return values;
}

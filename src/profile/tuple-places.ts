import { Buffer } from "node:buffer";

/** For each tuple its first row: block, row, line (−1 for none) and the bytes of the row's key columns. */
export class TuplePlaces {
  #blocks = new Float64Array(64);
  #rows = new Uint32Array(64);
  #lines = new Int32Array(64);
  #labelStarts = new Uint32Array(64);
  #labelEnds = new Uint32Array(64);
  #labels = Buffer.allocUnsafeSlow(1024);
  #labelLength = 0;

  /** Bytes of the labels, those that were replaced among them. */
  get byteLength(): number {
    return this.#labelLength;
  }

  block(entry: number): number {
    return this.#blocks[entry];
  }

  row(entry: number): number {
    return this.#rows[entry];
  }

  line(entry: number): number {
    return this.#lines[entry];
  }

  label(entry: number): Buffer {
    return this.#labels.subarray(this.#labelStarts[entry], this.#labelEnds[entry]);
  }

  labelLength(entry: number): number {
    return this.#labelEnds[entry] - this.#labelStarts[entry];
  }

  set(entry: number, block: number, row: number, line: number, label: Uint8Array): void {
    if (entry >= this.#blocks.length) this.#grow();
    this.#blocks[entry] = block;
    this.#rows[entry] = row;
    this.#lines[entry] = line;
    const start = this.#labelLength;
    const end = start + label.length;
    if (label.length > 0) this.#copy(label, start, end);
    this.#labelStarts[entry] = start;
    this.#labelEnds[entry] = end;
    this.#labelLength = end;
  }

  #copy(label: Uint8Array, start: number, end: number): void {
    if (end > this.#labels.length) {
      const larger = Buffer.allocUnsafeSlow(Math.max(end, this.#labels.length * 2));
      larger.set(this.#labels.subarray(0, start));
      this.#labels = larger;
    }
    this.#labels.set(label, start);
  }

  clear(): void {
    this.#labelLength = 0;
  }

  #grow(): void {
    const length = this.#blocks.length * 2;
    this.#blocks = larger(this.#blocks, new Float64Array(length));
    this.#rows = larger(this.#rows, new Uint32Array(length));
    this.#lines = larger(this.#lines, new Int32Array(length));
    this.#labelStarts = larger(this.#labelStarts, new Uint32Array(length));
    this.#labelEnds = larger(this.#labelEnds, new Uint32Array(length));
  }
}

function larger<T extends Float64Array | Uint32Array | Int32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

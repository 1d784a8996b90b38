import { Buffer } from "node:buffer";

/** Scanners read words of four bytes, so so many bytes may be read behind the last one. */
const guardBytes = 16;
const firstSpare = 64 * 1024;

/**
 * The bytes of one block in a buffer that is used again for the next: the block, as much of what follows as its last
 * record needs, one line feed that is not in the file, and room for texts that do not stand in the file as they are.
 */
export class BlockWindow {
  bytes: Buffer;
  view: DataView;
  /** Where `bytes[0]` stands in the file. */
  base = 0;
  /** One past the last byte read; `bytes[end]` is a line feed. */
  end = 0;
  /** True where the file ends with this window. */
  final = false;
  /** Room for bytes of the file. */
  #room: number;
  #spareUsed = 0;

  constructor(room: number) {
    this.#room = room;
    this.bytes = Buffer.alloc(room + guardBytes + firstSpare);
    this.view = viewOf(this.bytes);
  }

  get room(): number {
    return this.#room;
  }

  /**
   * Makes room for `room` bytes of the file; what is there stays. The texts beside them move by the number of bytes that
   * is given back.
   */
  reserve(room: number): number {
    const moved = room - this.#room;
    if (moved <= 0) return 0;
    const before = this.bytes;
    const from = this.spareStart;
    this.#resize(room, before.length - from);
    before.copy(this.bytes, from + moved, from, from + this.#spareUsed);
    return moved;
  }

  /** Where the texts begin that stand beside the bytes of the file. */
  get spareStart(): number {
    return this.#room + guardBytes;
  }

  /** Says how far the bytes are filled. */
  filled(end: number, final: boolean): void {
    this.end = end;
    this.final = final;
    this.bytes.fill(10, end, end + guardBytes);
  }

  /** Holds nothing, at the beginning of a file. */
  reset(): void {
    this.base = 0;
    this.filled(0, false);
  }

  /** Drops what lies before `start`, so that there is room behind the rest. */
  slide(start: number): void {
    this.bytes.copyWithin(0, start, this.end);
    this.base += start;
    this.filled(this.end - start, this.final);
  }

  /** The texts that were put beside the bytes of the file may be overwritten. */
  clearSpare(): void {
    this.#spareUsed = 0;
  }

  /** Puts a quoted field beside the bytes of the file, each doubled quote once; gives its place. */
  unquoted(start: number, end: number): { readonly start: number; readonly end: number } {
    const from = this.#spare(end - start);
    const { bytes } = this;
    let to = from;
    for (let at = start; at < end; at++) {
      const byte = bytes[at];
      bytes[to++] = byte;
      if (byte === 34) at++;
    }
    this.#spareUsed = to - this.spareStart;
    return { start: from, end: to };
  }

  /** Puts other bytes beside those of the file; gives their place. */
  put(text: Uint8Array, start: number, end: number): { readonly start: number; readonly end: number } {
    const from = this.#spare(end - start);
    const { bytes } = this;
    for (let at = start, to = from; at < end; at++, to++) bytes[to] = text[at];
    this.#spareUsed += end - start;
    return { start: from, end: from + (end - start) };
  }

  #spare(length: number): number {
    const room = this.bytes.length - this.spareStart;
    if (this.#spareUsed + length > room) this.#resize(this.#room, Math.max(room * 2, this.#spareUsed + length));
    return this.spareStart + this.#spareUsed;
  }

  #resize(room: number, spare: number): void {
    const larger = Buffer.alloc(room + guardBytes + spare);
    this.bytes.copy(larger, 0, 0, Math.min(this.bytes.length, larger.length));
    this.bytes = larger;
    this.view = viewOf(larger);
    this.#room = room;
  }
}

function viewOf(bytes: Buffer): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

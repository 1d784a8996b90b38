import { Buffer } from "node:buffer";
import type { ByteStream } from "./byte-stream.ts";
import { maxRecordBytes } from "./limits.ts";

/**
 * A window that slides over a byte stream: whole records are read out of one reused buffer, and the record that the
 * window cuts stays for the next turn. Behind the last byte stands a line feed, so that a scanner needs no bounds check.
 */
export class RecordWindow {
  bytes: Buffer;
  /** Where `bytes[0]` stands in the stream. */
  base = 0;
  /** First byte that has not been consumed. */
  start = 0;
  /** One past the last byte read; `bytes[end]` is the line feed that is not in the file. */
  end = 0;
  /** True where the stream ends with this window. */
  final = false;
  readonly #stream: ByteStream;
  #first = true;

  constructor(stream: ByteStream, blockBytes: number) {
    this.#stream = stream;
    this.bytes = Buffer.allocUnsafe(blockBytes + 1);
  }

  /**
   * Keeps what was not consumed and reads on until the buffer is full. Gives `end` where nothing is left and
   * `too-long` where one record is longer than `maxRecordBytes`.
   */
  async fill(): Promise<"filled" | "end" | "too-long"> {
    if (this.final) return "end";
    const kept = this.end - this.start;
    if (kept * 2 >= this.bytes.length - 1 && kept > 0) {
      if (kept >= maxRecordBytes) return "too-long";
      const larger = Buffer.allocUnsafe((this.bytes.length - 1) * 2 + 1);
      this.bytes.copy(larger, 0, this.start, this.end);
      this.bytes = larger;
    } else {
      this.bytes.copyWithin(0, this.start, this.end);
    }
    this.base += this.start;
    this.start = 0;
    this.end = kept;
    const capacity = this.bytes.length - 1;
    while (this.end < capacity) {
      const read = await this.#stream.read(this.bytes, this.end, capacity - this.end);
      if (read === 0) {
        this.final = true;
        break;
      }
      this.end += read;
    }
    this.bytes[this.end] = 10;
    if (this.#first) {
      this.#first = false;
      if (this.end >= 3 && this.bytes[0] === 0xef && this.bytes[1] === 0xbb && this.bytes[2] === 0xbf) this.start = 3;
    }
    return "filled";
  }
}

/** UTF-16 by its byte order mark, or by zero bytes at every other place of the beginning. */
export function looksLikeUtf16(head: Uint8Array): boolean {
  if (head.length >= 2 && ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)))
    return true;
  const length = Math.min(head.length, 256) & ~1;
  if (length < 4) return false;
  let even = 0;
  let odd = 0;
  for (let index = 0; index < length; index += 2) {
    if (head[index] === 0) even++;
    if (head[index + 1] === 0) odd++;
  }
  const many = length / 4;
  return (even > many && odd === 0) || (odd > many && even === 0);
}

import type { Buffer } from "node:buffer";
import { MessageHeader } from "apache-arrow";
import { Message } from "apache-arrow/fb/message";
import { ByteBuffer } from "flatbuffers";

/** Reads `length` bytes of a file from `position`, fewer where it ends. */
export type ReadAt = (position: number, length: number) => Buffer;

const fileMagic = "ARROW1";
/** Metadata of one message: a schema of 10,000 columns takes about 2 MiB. */
const maxMetadataBytes = 64 * 1024 * 1024;

/**
 * Walks over the messages of Arrow IPC, of which the file format is a stream between two magic numbers, and gives the
 * range of the stream, or of all where the footer is needed. The reader that unpacks them trusts every length, so each is checked here first.
 *
 * @throws Error where a message reaches beyond the file, and where the end mark is missing: a file that was cut between
 * two messages would else lose rows without a word
 */
export function messageRange(readAt: ReadAt, size: number): { readonly start: number; readonly end: number } {
  const isFile = readAt(0, 6).toString("latin1") === fileMagic;
  if (isFile && (size < 18 || readAt(size - 6, 6).toString("latin1") !== fileMagic))
    throw new Error("arrow file has no end");
  const start = isFile ? 8 : 0;
  let whole = false;
  let at = start;
  for (;;) {
    const head = readAt(at, 8);
    if (head.length < 8) {
      // Before version 0.15 the mark was four zero bytes.
      if (head.length >= 4 && head.readInt32LE(0) === 0) return { start, end: at + 4 };
      throw new Error("arrow stream has no end");
    }
    const continued = head.readUInt32LE(0) === 0xffffffff;
    const length = head.readInt32LE(continued ? 4 : 0);
    const metadataStart = at + (continued ? 8 : 4);
    if (length === 0) return whole ? { start: 0, end: size } : { start, end: metadataStart };
    if (!(length > 0 && length <= maxMetadataBytes && metadataStart + length <= size))
      throw new Error("arrow message is cut off");
    const message = Message.getRootAsMessage(new ByteBuffer(readAt(metadataStart, length)));
    // Some writers leave the schema to the footer of the file, which must then be read with the rest.
    if (at === start && message.headerType() !== MessageHeader.Schema && isFile) whole = true;
    const body = message.bodyLength();
    if (!(body >= 0n && BigInt(metadataStart + length) + body <= BigInt(size)))
      throw new Error("arrow message is cut off");
    at = metadataStart + length + Number(body);
  }
}

import { Buffer, isUtf8 } from "node:buffer";

/**
 * Bytes of a column that says to hold bytes and not text: their text where they are UTF-8, else `base64:` and their
 * Base64, so that different bytes stay different.
 */
export function bytesText(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return isUtf8(bytes) ? buffer.toString("utf8") : `base64:${buffer.toString("base64")}`;
}

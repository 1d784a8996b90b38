const polynomial = 0xedb88320;

/** What each byte does to the sum. Node's own crc32 came after 20.0. */
const ofByte = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) sum = (sum & 1) === 1 ? (sum >>> 1) ^ polynomial : sum >>> 1;
  return sum;
});

/**
 * The CRC-32 of a content that goes on with `bytes`, from the sum of what came before them; 0 at the beginning.
 * Zip's checksum (APPNOTE 6.3, 4.4.7), which is that of ISO 3309.
 */
export function extendCrc32(before: number, bytes: Uint8Array): number {
  let sum = ~before;
  for (const byte of bytes) sum = (sum >>> 8) ^ (ofByte[(sum ^ byte) & 0xff] ?? 0);
  return ~sum >>> 0;
}

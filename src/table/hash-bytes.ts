/**
 * A 32-bit hash of the bytes `start` to `end` (exclusive), as an unsigned number: FNV-1a with the finaliser of
 * MurmurHash3, which spreads the low bits. Not cryptographic; the same in every process.
 */
export function hashBytes(bytes: Uint8Array, start: number, end: number): number {
  let hash = firstHash;
  for (let index = start; index < end; index++) hash = Math.imul(hash ^ bytes[index], hashFactor);
  return finishHash(hash);
}

/** For a reader that hashes while it looks for the end of a field: start here … */
export const firstHash = 0x811c9dc5;
/** … for each byte `hash = Math.imul(hash ^ byte, hashFactor)` … */
export const hashFactor = 0x01000193;

/** … and finish so. */
export function finishHash(hash: number): number {
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * A 32-bit hash of the bytes `start` to `end` (exclusive), as an unsigned number: four bytes at a step, the last four
 * whatever steps they overlap, with the finaliser of MurmurHash3. Not cryptographic; the same in every process.
 */
export function hashBytes(bytes: Uint8Array, start: number, end: number): number {
  const last = end - 4;
  let hash = firstHash(end - start);
  if (last < start) return lastHash(hash, shortWord(bytes, start, end));
  for (let at = start; at < last; at += 4) hash = hashWord(hash, wordAt(bytes, at));
  return lastHash(hash, wordAt(bytes, last));
}

/** For who looks at the words anyway: begin with the number of bytes … */
export function firstHash(length: number): number {
  return Math.imul(length + 1, 0x9e3779b1);
}

/** … take each word that begins more than four bytes before the end … */
export function hashWord(hash: number, word: number): number {
  hash = Math.imul(hash ^ word, 0x9e3779b1);
  return hash ^ (hash >>> 15);
}

/** … and end with the last four bytes, or the `shortWord` of fewer. */
export function lastHash(hash: number, tail: number): number {
  hash = hashWord(hash, tail);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

export function wordAt(bytes: Uint8Array, at: number): number {
  return bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16) | (bytes[at + 3] << 24);
}

/** All of fewer than four bytes as one word. */
export function shortWord(bytes: Uint8Array, start: number, end: number): number {
  const length = end - start;
  return length === 0 ? 0 : bytes[start] | (bytes[start + (length >> 1)] << 8) | (bytes[end - 1] << 16);
}

const double = new Float64Array(1);
const words = new Int32Array(double.buffer);

/** A 32-bit hash of a number, unsigned; 0 and −0 are one number. */
export function hashNumber(value: number): number {
  let hash = value | 0;
  if (hash !== value) {
    double[0] = value;
    hash = Math.imul(words[0] ^ (words[0] >>> 15), 0xcc9e2d51) ^ Math.imul(words[1] ^ 0x5bd1e995, 0x1b873593);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

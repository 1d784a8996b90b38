import { finishHash } from "../table/hash-bytes.ts";

const double = new Float64Array(1);
const words = new Uint32Array(double.buffer);

/** A 32-bit hash of a number, unsigned; 0 and −0 are one number. */
export function hashNumber(value: number): number {
  double[0] = value + 0;
  const low = Math.imul(words[0], 0xcc9e2d51);
  return finishHash(Math.imul(words[1] ^ ((low << 15) | (low >>> 17)), 0x1b873593) ^ low);
}

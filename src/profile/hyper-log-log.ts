import { hashNumber } from "./hash-number.ts";

/** Bits of a hash that choose a register. */
const indexBits = 12;
/** Bits that are left for the run of zeros. */
const runBits = 32 - indexBits;
export const registerCount = 1 << indexBits;

/** The relative standard error of an estimate: 1.04 / √4096 = 1.6 %. */
export const hyperLogLogError = 1.04 / Math.sqrt(registerCount);

/**
 * How many different 32-bit hashes were added, by 4096 registers of a byte: each holds the longest run of leading zeros
 * (plus one) among the hashes that chose it. Merging takes the larger of each register, so neither the order nor the
 * grouping of what is added matters.
 *
 * Source: P. Flajolet and others, HyperLogLog (2007); the estimator is O. Ertl's "improved raw estimation" (2017), which
 * needs no table of corrections and is unbiased from 0 on.
 */
export class HyperLogLog {
  readonly registers: Uint8Array;

  constructor(registers: Uint8Array = new Uint8Array(registerCount)) {
    if (registers.length !== registerCount) throw new RangeError(`a sketch has ${registerCount} registers`);
    this.registers = registers;
  }

  add(hash: number): void {
    addTo(this.registers, hash);
  }

  /** Adds the `hashNumber` of each row from `from` to `to` (exclusive) whose kind is `kind`. */
  addNumbers(kinds: Uint8Array, kind: number, numbers: Float64Array, from: number, to: number): void {
    const { registers } = this;
    for (let row = from; row < to; row++) if (kinds[row] === kind) addTo(registers, hashNumber(numbers[row]));
  }

  /** Adds the hash of each row from `from` to `to` (exclusive) that has a text. */
  addRows(present: Uint8Array, hashes: Uint32Array, from: number, to: number): void {
    const { registers } = this;
    for (let row = from; row < to; row++) if (present[row] === 1) addTo(registers, hashes[row]);
  }

  merge(other: HyperLogLog): void {
    const { registers } = this;
    for (let i = 0; i < registerCount; i++) if (other.registers[i] > registers[i]) registers[i] = other.registers[i];
  }

  /** The estimated number of different values; hashes of different values that fell together are allowed for. */
  estimate(): number {
    const histogram = new Float64Array(runBits + 2);
    for (let i = 0; i < registerCount; i++) histogram[this.registers[i]]++;
    let z = registerCount * tau(1 - histogram[runBits + 1] / registerCount);
    for (let run = runBits; run >= 1; run--) z = 0.5 * (z + histogram[run]);
    z += registerCount * sigma(histogram[0] / registerCount);
    const hashes = ((registerCount / (2 * Math.LN2)) * registerCount) / z;
    const all = 2 ** 32;
    return hashes < all ? -all * Math.log1p(-hashes / all) : hashes;
  }
}

function addTo(registers: Uint8Array, hash: number): void {
  const index = hash >>> runBits;
  // The marker bit ends the run where all remaining bits are zero.
  const run = Math.clz32((hash << indexBits) | (1 << (indexBits - 1))) + 1;
  if (run > registers[index]) registers[index] = run;
}

/** σ(x) = x + Σ x^(2^k) 2^(k−1): registers that are still empty. */
function sigma(x: number): number {
  if (x === 1) return Number.POSITIVE_INFINITY;
  let factor = 1;
  let sum = x;
  for (;;) {
    x *= x;
    const before = sum;
    sum += x * factor;
    factor += factor;
    if (sum === before) return sum;
  }
}

/** τ(x) = (1 − x − Σ (1 − x^(2^−k))² 2^−k) / 3: registers that are full. */
function tau(x: number): number {
  if (x === 0 || x === 1) return 0;
  let factor = 1;
  let sum = 1 - x;
  for (;;) {
    x = Math.sqrt(x);
    const before = sum;
    factor *= 0.5;
    sum -= (1 - x) ** 2 * factor;
    if (sum === before) return sum / 3;
  }
}

import { murmurHash128 } from "./murmur-hash.ts";

/** A stream of random numbers that is a function of its seed and of nothing else. */
export interface Random {
  /** A whole number, uniform on 0 … 2^32 − 1. */
  nextUint32(): number;
  /** Fills an array with what as many calls of `nextUint32` would give, at a fraction of their time. */
  fill(words: Uint32Array): void;
  /** Uniform on [0, 1), a multiple of 2^-53. */
  next(): number;
  /** A whole number, exactly uniform on 0 … n − 1. Throws a RangeError unless n is whole and 1 ≤ n ≤ 2^32. */
  below(n: number): number;
  /** Standard normal. */
  normal(): number;
  /**
   * An independent stream that is a function of this stream's seed and the label alone, however much either has
   * drawn: adding a metric or a slice moves nobody else's numbers. The labels 1 and "1" are different.
   */
  split(label: string | number): Random;
}

/**
 * The generator of every random draw: xoshiro128** with a period of 2^128 − 1, whose 128 bits of state are
 * MurmurHash3_x86_128 of the seed. A child's state is the same hash of its parent's first state and the label.
 * Equal seeds give equal streams on every machine. The seeds 1 and "1" are different. Not for secrets.
 *
 * Throws a RangeError for a seed or label that is not a finite number.
 *
 * Sources: D. Blackman and S. Vigna, "Scrambled Linear Pseudorandom Number Generators", ACM TOMS 47(4), 2021
 * (xoshiro128** 1.1); A. Appleby, MurmurHash3, 2011.
 */
export function createRandom(seed: number | string): Random {
  return new Xoshiro128(murmurHash128(wordsOf(seed)));
}

/** The generator at a given 128-bit state, four 32-bit words that are not all zero; for known answers. */
export function randomFromState(state: readonly [number, number, number, number]): Random {
  return new Xoshiro128(state);
}

const twoTo32 = 2 ** 32;

class Xoshiro128 implements Random {
  private readonly key: readonly number[];
  private s0: number;
  private s1: number;
  private s2: number;
  private s3: number;

  constructor(state: readonly [number, number, number, number]) {
    this.key = state;
    this.s0 = state[0] | 0;
    this.s1 = state[1] | 0;
    this.s2 = state[2] | 0;
    this.s3 = state[3] | 0;
    // The all-zero state is the one fixed point of xoshiro.
    if ((this.s0 | this.s1 | this.s2 | this.s3) === 0) this.s0 = 1;
  }

  nextUint32(): number {
    const s1 = this.s1;
    const scrambled = Math.imul(s1, 5);
    const result = Math.imul((scrambled << 7) | (scrambled >>> 25), 9);
    const s2 = this.s2 ^ this.s0;
    const s3 = this.s3 ^ s1;
    this.s1 = s1 ^ s2;
    this.s0 ^= s3;
    this.s2 = s2 ^ (s1 << 9);
    this.s3 = (s3 << 11) | (s3 >>> 21);
    return result >>> 0;
  }

  fill(words: Uint32Array): void {
    let { s0, s1, s2, s3 } = this;
    for (let i = 0; i < words.length; i++) {
      const scrambled = Math.imul(s1, 5);
      words[i] = Math.imul((scrambled << 7) | (scrambled >>> 25), 9);
      const t2 = s2 ^ s0;
      const t3 = s3 ^ s1;
      s2 = t2 ^ (s1 << 9);
      s1 ^= t2;
      s0 ^= t3;
      s3 = (t3 << 11) | (t3 >>> 21);
    }
    this.s0 = s0;
    this.s1 = s1;
    this.s2 = s2;
    this.s3 = s3;
  }

  next(): number {
    const high = this.nextUint32() >>> 5;
    const low = this.nextUint32() >>> 6;
    return (high * 0x4000000 + low) / 2 ** 53;
  }

  below(n: number): number {
    if (!(n >= 1 && n <= twoTo32) || !Number.isInteger(n)) {
      throw new RangeError(`below() takes a whole number from 1 to 2^32, not ${n}`);
    }
    // D. Lemire, "Fast Random Integer Generation in an Interval", ACM TOMACS 29(1), 2019: the high word of a product
    // is uniform once the few low words below 2^32 mod n are drawn again.
    let word = this.nextUint32();
    let low = Math.imul(word, n) >>> 0;
    if (low < n) {
      const rejected = (twoTo32 - n) % n;
      while (low < rejected) {
        word = this.nextUint32();
        low = Math.imul(word, n) >>> 0;
      }
    }
    // The high word, exactly: a product below 2^53 at once, a larger one in two parts.
    if (n <= 2 ** 21) return Math.floor((word * n) / twoTo32);
    const upper = Math.floor(n / 65536);
    return Math.floor((word * upper + Math.floor((word * (n - upper * 65536)) / 65536)) / 65536);
  }

  normal(): number {
    // G. Marsaglia's polar method; the second variate is dropped so that the stream has no hidden half-step.
    for (;;) {
      const x = 2 * this.next() - 1;
      const y = 2 * this.next() - 1;
      const square = x * x + y * y;
      if (square < 1 && square > 0) return x * Math.sqrt((-2 * Math.log(square)) / square);
    }
  }

  split(label: string | number): Random {
    return new Xoshiro128(murmurHash128([...this.key, ...wordsOf(label)]));
  }
}

/** Words that no other seed or label has: a kind, then the bits of a double or the UTF-16 code units of a text. */
function wordsOf(seed: number | string): number[] {
  if (typeof seed === "string") {
    const words = [2, seed.length];
    for (let i = 0; i < seed.length; i++) words.push(seed.charCodeAt(i));
    return words;
  }
  if (!Number.isFinite(seed)) throw new RangeError(`a random seed or label is a finite number or a text, not ${seed}`);
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, seed + 0);
  return [1, bits.getUint32(4), bits.getUint32(0)];
}

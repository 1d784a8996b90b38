/**
 * MurmurHash3_x86_128 of a list of 32-bit words, taken as little-endian bytes: four 32-bit words that name a stream
 * of random numbers. Not a cryptographic hash.
 *
 * Source: A. Appleby, MurmurHash3 (2011, public domain), variant x86_128. Only whole words are hashed, so the tail
 * of the published algorithm is one to three whole words here.
 */
export function murmurHash128(words: readonly number[], seed = 0): [number, number, number, number] {
  const [c1, c2, c3, c4] = [0x239b961b, 0xab0e9789, 0x38b34ae5, 0xa1e38b93];
  let [h1, h2, h3, h4] = [seed, seed, seed, seed];
  const whole = words.length - (words.length % 4);
  for (let i = 0; i < whole; i += 4) {
    h1 ^= Math.imul(rotateLeft(Math.imul(words[i], c1), 15), c2);
    h1 = (Math.imul(rotateLeft(h1, 19) + h2, 5) + 0x561ccd1b) | 0;
    h2 ^= Math.imul(rotateLeft(Math.imul(words[i + 1], c2), 16), c3);
    h2 = (Math.imul(rotateLeft(h2, 17) + h3, 5) + 0x0bcaa747) | 0;
    h3 ^= Math.imul(rotateLeft(Math.imul(words[i + 2], c3), 17), c4);
    h3 = (Math.imul(rotateLeft(h3, 15) + h4, 5) + 0x96cd1c35) | 0;
    h4 ^= Math.imul(rotateLeft(Math.imul(words[i + 3], c4), 18), c1);
    h4 = (Math.imul(rotateLeft(h4, 13) + h1, 5) + 0x32ac3b17) | 0;
  }
  if (words.length > whole + 2) h3 ^= Math.imul(rotateLeft(Math.imul(words[whole + 2], c3), 17), c4);
  if (words.length > whole + 1) h2 ^= Math.imul(rotateLeft(Math.imul(words[whole + 1], c2), 16), c3);
  if (words.length > whole) h1 ^= Math.imul(rotateLeft(Math.imul(words[whole], c1), 15), c2);

  const bytes = words.length * 4;
  [h1, h2, h3, h4] = spread(h1 ^ bytes, h2 ^ bytes, h3 ^ bytes, h4 ^ bytes);
  [h1, h2, h3, h4] = spread(finalMix(h1), finalMix(h2), finalMix(h3), finalMix(h4));
  return [h1 >>> 0, h2 >>> 0, h3 >>> 0, h4 >>> 0];
}

function spread(h1: number, h2: number, h3: number, h4: number): [number, number, number, number] {
  h1 = (h1 + h2 + h3 + h4) | 0;
  return [h1, (h2 + h1) | 0, (h3 + h1) | 0, (h4 + h1) | 0];
}

function finalMix(h: number): number {
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

function rotateLeft(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}

/** Whether each byte of a word is 0x30 … 0x39. */
export function isFourDigits(word: number): boolean {
  return ((word & 0xf0f0f0f0) ^ 0x30303030) === 0 && (((word + 0x06060606) & 0xf0f0f0f0) ^ 0x30303030) === 0;
}

/** The value of four digits, the first in the lowest byte. */
export function fourDigits(word: number): number {
  const pairs = Math.imul(word & 0x0f0f0f0f, 2561) >>> 8;
  return (Math.imul(pairs & 0x00ff00ff, 6553601) >>> 16) & 0xffff;
}

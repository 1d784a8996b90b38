import { Buffer } from "node:buffer";
import { readNumber } from "../../table/number-text.ts";

const trueWord = Buffer.from("true");
const falseWord = Buffer.from("false");

/** What a field can be by its first byte. */
export const openingText = 0;
export const openingNumber = 1;
const openingUnclear = 2;

/** A digit or a minus opens a number; what may open a number, a truth value or a missing token otherwise is unclear. */
export function openingBytes(missing: readonly string[]): Uint8Array {
  const opening = new Uint8Array(256);
  for (const token of missing) if (token !== "") opening[Buffer.from(token)[0]] = openingUnclear;
  for (const byte of Buffer.from(" \t\r\n+.iItTfF,")) opening[byte] = openingUnclear;
  for (const byte of Buffer.from("-0123456789")) opening[byte] = openingNumber;
  return opening;
}

/** Bytes that may follow the first digits (or the minus) of a number that is not plain. */
export const followsDigits = new Uint8Array(256);
for (const byte of Buffer.from("0123456789.eEiI \t\r\n")) followsDigits[byte] = 1;

/** Whether each byte of a word is 0x30 … 0x39. */
export function isFourDigits(word: number): boolean {
  return ((word & 0xf0f0f0f0) ^ 0x30303030) === 0 && (((word + 0x06060606) & 0xf0f0f0f0) ^ 0x30303030) === 0;
}

/** The value of four digits, the first in the lowest byte. */
export function fourDigits(word: number): number {
  const pairs = Math.imul(word & 0x0f0f0f0f, 2561) >>> 8;
  return (Math.imul(pairs & 0x00ff00ff, 6553601) >>> 16) & 0xffff;
}

/** False for what begins with a letter and not as `inf` does. */
export function mayBeNumber(bytes: Buffer, start: number): boolean {
  const first = bytes[start] | 32;
  return first < 97 || (first === 105 && (bytes[start + 1] | 32) === 110 && (bytes[start + 2] | 32) === 102);
}

/** The number that a text is, in whatever notation; NaN for none. */
export function readValue(bytes: Buffer, start: number, end: number): number {
  const number = readNumber(bytes, start, end);
  return number.kind === "value" ? number.value : Number.NaN;
}

export function isTrueWord(bytes: Buffer, start: number, end: number): boolean {
  return isWord(bytes, start, end, trueWord);
}

export function isFalseWord(bytes: Buffer, start: number, end: number): boolean {
  return isWord(bytes, start, end, falseWord);
}

/** Compares with a word of small letters, whatever the case of the field. */
function isWord(bytes: Uint8Array, start: number, end: number, word: Uint8Array): boolean {
  if (end - start !== word.length) return false;
  for (let index = 0; index < word.length; index++) {
    if ((bytes[start + index] | 32) !== word[index]) return false;
  }
  return true;
}

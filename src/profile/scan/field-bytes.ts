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

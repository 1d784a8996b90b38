import type { Buffer } from "node:buffer";

/**
 * What a piece of text is as a number: a value; `identity` where it looks like a number but would lose what it says
 * as one (leading zeros, an integer beyond 2^53 − 1); `none` where it is no number.
 */
export type NumberText =
  | { readonly kind: "value"; readonly value: number }
  | { readonly kind: "identity" }
  | { readonly kind: "none" };

const decimal = /^[+-]?(?:(\d+)(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;
const infinite = /^([+-]?)inf(?:inity)?$/i;
const longestNumber = 400;

const none: NumberText = { kind: "none" };
const identity: NumberText = { kind: "identity" };

/** Reads decimal and exponent notation and infinities in any case; spaces and tabs around them are ignored. */
export function readNumber(bytes: Buffer, start: number, end: number): NumberText {
  let from = start;
  let to = end;
  while (from < to && isBlank(bytes[from])) from++;
  while (to > from && isBlank(bytes[to - 1])) to--;
  if (from === to || to - from > longestNumber) return none;
  const text = bytes.toString("latin1", from, to);
  const parts = decimal.exec(text);
  if (parts === null) {
    const sign = infinite.exec(text);
    return sign === null ? none : { kind: "value", value: sign[1] === "-" ? -Infinity : Infinity };
  }
  const integer = parts[1];
  if (integer !== undefined && integer.length > 1 && integer.startsWith("0")) return identity;
  const value = Number(text);
  if (integer !== undefined && parts[2] === undefined && parts[3] === undefined && !Number.isSafeInteger(value))
    return identity;
  return { kind: "value", value };
}

function isBlank(byte: number): boolean {
  return byte === 32 || byte === 9;
}

/** Exact powers of ten: 10^22 is the largest that a double holds without rounding. */
const largestExactPower = 22;
const powers = Float64Array.from({ length: largestExactPower + 1 }, (_, exponent) => Number(`1e${exponent}`));
/** Veltkamp's split of the powers into halves of 26 bits, for exact products. */
const powerHighs = powers.map((power) => highHalf(power));
const powerLows = powers.map((power, exponent) => power - powerHighs[exponent]);

function highHalf(value: number): number {
  const scaled = 134217729 * value;
  return scaled - (scaled - value);
}

/**
 * The double nearest to (head · 10^tailDigits + tail) / 10^scale, or NaN where this way cannot decide it and the text
 * must be read otherwise.
 *
 * `head` is an integer below 2^53, `tail` an integer of at most `tailDigits` <= 7 digits, `scale` 0 to 22. The quotient
 * is taken in double-double arithmetic (Dekker 1971: products and remainders are exact), and accepted where the
 * interval of its rounding error rounds to one double.
 */
export function decimalQuotient(head: number, tail: number, tailDigits: number, scale: number): number {
  if (scale > largestExactPower || tailDigits > 7) return Number.NaN;
  if (tailDigits === 0) return head / powers[scale];
  const shift = powers[tailDigits];
  const product = head * shift;
  const headHigh = highHalf(head);
  const headLow = head - headHigh;
  const productError =
    headHigh * powerHighs[tailDigits] -
    product +
    headHigh * powerLows[tailDigits] +
    headLow * powerHighs[tailDigits] +
    headLow * powerLows[tailDigits];
  const rest = productError + tail;
  const sum = product + rest;
  const sumError = rest - (sum - product);

  const divisor = powers[scale];
  const quotient = sum / divisor;
  const back = quotient * divisor;
  const quotientHigh = highHalf(quotient);
  const quotientLow = quotient - quotientHigh;
  const backError =
    quotientHigh * powerHighs[scale] -
    back +
    quotientHigh * powerLows[scale] +
    quotientLow * powerHighs[scale] +
    quotientLow * powerLows[scale];
  const correction = (sum - back - backError + sumError) / divisor;
  const upper = quotient + correction * (1 + 2 ** -40);
  const lower = quotient + correction * (1 - 2 ** -40);
  return upper === lower ? upper : Number.NaN;
}

/** A number as the shortest decimal that reads back as it; negative zero is `0`. */
export function numberText(value: number): string {
  return String(value);
}

/**
 * The value of a decimal of at most 22 digits without exponent (`-12.5`), NaN for anything else. Gives the same double
 * as `Number`, several times faster, and no string.
 */
export function plainDecimal(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  const negative = bytes[at] === 45;
  if (negative) at++;
  const first = at;
  let head = 0;
  let gathered = 0;
  let tail = 0;
  let tailDigits = 0;
  let point = -1;
  for (; at < end; at++) {
    const byte = bytes[at];
    if (byte === 46 && point < 0 && at > first) {
      point = at;
    } else if (byte < 48 || byte > 57) {
      return Number.NaN;
    } else if (gathered < 15) {
      head = head * 10 + (byte - 48);
      if (head !== 0) gathered++;
    } else {
      tail = tail * 10 + (byte - 48);
      if (++tailDigits > 7) return Number.NaN;
    }
  }
  const integerEnd = point < 0 ? end : point;
  if (integerEnd === first || point === end - 1) return Number.NaN;
  if (integerEnd - first > 1 && bytes[first] === 48) return Number.NaN;
  if (point < 0 && tailDigits > 0) return Number.NaN;
  const value = decimalQuotient(head, tail, tailDigits, point < 0 ? 0 : end - point - 1);
  return negative ? -value : value;
}

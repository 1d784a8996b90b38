import { fourDigits, isFourDigits } from "./digit-words.ts";
import type { TextVector } from "./text-vector.ts";

const millisecondsPerDay = 86_400_000;
/** Days before the first of each month in a year without a leap day. */
const daysBefore = Int32Array.of(0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334);
const monthDays = Int32Array.of(0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31);

/** Bytes of a date alone, `2026-01-02`. */
export const dateLength = 10;
/** Bytes of a time to the second without an offset, `2026-01-02T03:04:05`. */
const secondsLength = 19;

/**
 * Milliseconds since 1970-01-01T00:00:00Z of an ISO 8601 date or time in the extended format: `2026-01-02`,
 * `2026-01-02T03:04`, `2026-01-02 03:04:05.000006Z`, `…+01:00`, `…+0100`, `…+01`. Fractions of any length are taken as a
 * double can hold them; without an offset it is UTC. NaN for anything else, days that no calendar has among them.
 */
export function isoInstant(bytes: Uint8Array, start: number, end: number): number {
  if (end - start < dateLength || bytes[start + 4] !== 45 || bytes[start + 7] !== 45) return Number.NaN;
  const [century, ofCentury] = [twoDigits(bytes, start), twoDigits(bytes, start + 2)];
  if ((century | ofCentury) < 0) return Number.NaN;
  const midnight = midnightOf(century * 100 + ofCentury, twoDigits(bytes, start + 5), twoDigits(bytes, start + 8));
  let at = start + dateLength;
  if (at === end) return midnight;
  const separator = bytes[at];
  if ((separator !== 84 && separator !== 32 && separator !== 116) || end - at < 6 || bytes[at + 3] !== 58)
    return Number.NaN;
  const hour = twoDigits(bytes, at + 1);
  const minute = twoDigits(bytes, at + 4);
  if ((hour | minute) < 0 || hour > 23 || minute > 59) return Number.NaN;
  at += 6;
  let milliseconds = (hour * 60 + minute) * 60_000;
  if (at < end && bytes[at] === 58) {
    if (end - at < 3) return Number.NaN;
    const second = twoDigits(bytes, at + 1);
    if (second < 0 || second > 59) return Number.NaN;
    milliseconds += second * 1000;
    at += 3;
    if (at < end && (bytes[at] === 46 || bytes[at] === 44)) {
      const from = ++at;
      let digits = 0;
      let scale = 1;
      for (; at < end && bytes[at] >= 48 && bytes[at] <= 57; at++) {
        if (at - from >= 12) continue;
        digits = digits * 10 + (bytes[at] - 48);
        scale *= 10;
      }
      if (at === from) return Number.NaN;
      return midnight + milliseconds + (digits * 1000) / scale - offsetMilliseconds(bytes, at, end);
    }
  }
  return at === end ? midnight + milliseconds : midnight + milliseconds - offsetMilliseconds(bytes, at, end);
}

/** Milliseconds since 1970 at the beginning of a day; NaN where the calendar has no such day. */
function midnightOf(year: number, month: number, day: number): number {
  if (month < 1 || month > 12 || day < 1 || day > monthDays[month]) return Number.NaN;
  const leap = (year & 3) === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (month === 2 && day === 29 && !leap) return Number.NaN;
  // Leap days of the years before this one; the year 0 is a leap year.
  const before = year + 3999;
  const leapDays = (before >> 2) - ((before / 100) | 0) + ((before / 400) | 0) - 969;
  const days = year * 365 + leapDays + daysBefore[month] + (leap && month > 2 ? 1 : 0) + day - 719_529;
  return days * millisecondsPerDay;
}

/** Writes the `isoInstant` of each row that has a text, and tells how many are dates alone; null where one is no instant. */
export function isoInstants(
  { present, bytes, view, starts, ends }: TextVector,
  rows: number,
  out: Float64Array,
): number | null {
  let dates = 0;
  for (let row = 0; row < rows; row++) {
    if (present[row] === 0) continue;
    const start = starts[row];
    const length = ends[row] - start;
    if (length === secondsLength && timeToTheSecond(view, start, out, row)) continue;
    const instant = isoInstant(bytes, start, ends[row]);
    if (Number.isNaN(instant)) return null;
    if (length === dateLength) dates++;
    out[row] = instant;
  }
  return dates;
}

/** Writes the instant of `2026-01-02T03:04:05` to `out[row]`, four bytes at a time; false where it is not of this form. */
function timeToTheSecond(view: DataView, start: number, out: Float64Array, row: number): boolean {
  const year = view.getInt32(start, true);
  const month = view.getInt32(start + 4, true) ^ 0x2d30302d;
  const day = view.getInt32(start + 8, true) ^ 0x30003030;
  const minute = view.getInt32(start + 12, true) ^ 0x30303a30;
  const second = view.getInt32(start + 15, true) ^ 0x30303a30;
  // What was a digit is now 0 … 9, and six more than that has no high bits either; what was a mark is 0.
  const wrong =
    ((month | (month + 0x00060600)) & 0xfff0f0ff) |
    ((day | ((day & 0xff00ffff) + 0x06000606)) & 0xf000f0f0) |
    ((minute | (minute + 0x06060006)) & 0xf0f0fff0) |
    ((second | (second + 0x06060006)) & 0xf0f0fff0);
  const separator = (day >>> 16) & 0xff;
  if (wrong !== 0 || !isFourDigits(year) || (separator !== 32 && separator !== 84 && separator !== 116)) return false;
  const hours = (day >>> 24) * 10 + (minute & 0xf);
  const minutes = ((minute >>> 16) & 0xf) * 10 + (minute >>> 24);
  const seconds = ((second >>> 16) & 0xf) * 10 + (second >>> 24);
  if (hours > 23 || minutes > 59 || seconds > 59) return false;
  const months = ((month >>> 8) & 0xf) * 10 + ((month >>> 16) & 0xf);
  const days = (day & 0xf) * 10 + ((day >>> 8) & 0xf);
  const midnight = midnightOf(fourDigits(year), months, days);
  out[row] = midnight + ((hours * 60 + minutes) * 60 + seconds) * 1000;
  return !Number.isNaN(midnight);
}

/** What stands after the time, as milliseconds east of UTC; NaN where it is no offset. */
function offsetMilliseconds(bytes: Uint8Array, at: number, end: number): number {
  if (at === end) return 0;
  const sign = bytes[at];
  if (sign === 90 || sign === 122) return at + 1 === end ? 0 : Number.NaN;
  if (sign !== 43 && sign !== 45) return Number.NaN;
  const length = end - at;
  const colon = length === 6 && bytes[at + 3] === 58;
  if (length !== 3 && length !== 5 && !colon) return Number.NaN;
  const hours = twoDigits(bytes, at + 1);
  const minutes = length === 3 ? 0 : twoDigits(bytes, at + (colon ? 4 : 3));
  if ((hours | minutes) < 0 || hours > 23 || minutes > 59) return Number.NaN;
  const offset = (hours * 60 + minutes) * 60_000;
  return sign === 45 ? -offset : offset;
}

/** The number of two decimal digits, −1 where they are none. */
function twoDigits(bytes: Uint8Array, at: number): number {
  const tens = bytes[at] - 48;
  const ones = bytes[at + 1] - 48;
  return tens >>> 0 > 9 || ones >>> 0 > 9 ? -1 : tens * 10 + ones;
}

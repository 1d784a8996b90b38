const millisecondsPerDay = 86_400_000;
/** Days before the first of each month in a year without a leap day. */
const daysBefore = Int32Array.of(0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334);
const monthDays = Int32Array.of(0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31);

/** Bytes of a date alone, `2026-01-02`. */
export const dateLength = 10;

/**
 * Milliseconds since 1970-01-01T00:00:00Z of an ISO 8601 date or time in the extended format: `2026-01-02`,
 * `2026-01-02T03:04`, `2026-01-02 03:04:05.000006Z`, `…+01:00`, `…+0100`, `…+01`. Fractions of any length are taken as a
 * double can hold them; without an offset it is UTC. NaN for anything else, days that no calendar has among them.
 */
export function isoInstant(bytes: Uint8Array, start: number, end: number): number {
  if (end - start < dateLength || bytes[start + 4] !== 45 || bytes[start + 7] !== 45) return Number.NaN;
  const century = twoDigits(bytes, start);
  const ofCentury = twoDigits(bytes, start + 2);
  const month = twoDigits(bytes, start + 5);
  const day = twoDigits(bytes, start + 8);
  if ((century | ofCentury) < 0 || month < 1 || month > 12 || day < 1 || day > monthDays[month]) return Number.NaN;
  const year = century * 100 + ofCentury;
  const leap = (year & 3) === 0 && (ofCentury !== 0 || (century & 3) === 0);
  if (month === 2 && day === 29 && !leap) return Number.NaN;
  // Leap days of the years before this one; the year 0 is a leap year.
  const before = year + 3999;
  const leapDays = (before >> 2) - Math.trunc(before / 100) + Math.trunc(before / 400) - 969;
  const days = year * 365 + leapDays + daysBefore[month] + (leap && month > 2 ? 1 : 0) + day - 719_529;
  const midnight = days * millisecondsPerDay;
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

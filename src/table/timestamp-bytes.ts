import { Buffer } from "node:buffer";
import { type TimeUnit, timestampText } from "./time-text.ts";

const fractionDigits: Readonly<Record<TimeUnit, number>> = {
  seconds: 0,
  milliseconds: 3,
  microseconds: 6,
  nanoseconds: 9,
};
/** The seconds from 1970 of the years 0000 to 9999, whose texts have four digits for the year. */
const firstSecond = -62_167_219_200;
const lastSecond = 253_402_300_799;

/** Writes instants as `timestampText` does, byte for byte, without a string or a big integer for most of them. */
export class TimestampBytes {
  readonly bytes = Buffer.alloc(64);
  length = 0;
  readonly #unit: TimeUnit;
  readonly #utc: boolean;
  readonly #digits: number;
  readonly #scale: number;

  constructor(unit: TimeUnit, utc: boolean) {
    this.#unit = unit;
    this.#utc = utc;
    this.#digits = fractionDigits[unit];
    this.#scale = 10 ** this.#digits;
  }

  /** Fills `bytes` up to `length` with the instant of high · 2^32 + low ticks; `high` is signed, `low` is not. */
  write(high: number, low: number): void {
    const scale = this.#scale;
    const upper = high * 4294967296;
    let seconds = Math.floor(upper / scale + low / scale);
    // Beyond 2^32 seconds their product with 10^9 is no longer exact.
    const exact = scale < 1e9 || Math.abs(seconds) < 4294967296;
    if (!(exact && seconds > firstSecond && seconds < lastSecond)) {
      const text = timestampText((BigInt(high) << 32n) | BigInt(low), this.#unit, this.#utc);
      this.length = this.bytes.write(text, 0, "latin1");
      return;
    }
    // Both terms are exact in a double and near each other, and so is their difference.
    let ticks = upper - seconds * scale + low;
    if (ticks < 0) {
      seconds--;
      ticks += scale;
    } else if (ticks >= scale) {
      seconds++;
      ticks -= scale;
    }
    const days = Math.floor(seconds / 86_400);
    const time = seconds - days * 86_400;
    this.#date(days);
    const { bytes } = this;
    bytes[10] = 84;
    const minutes = (time / 60) | 0;
    const hours = (minutes / 60) | 0;
    two(bytes, 11, hours);
    bytes[13] = 58;
    two(bytes, 14, minutes - hours * 60);
    bytes[16] = 58;
    two(bytes, 17, time - minutes * 60);
    let length = 19;
    if (ticks !== 0) {
      bytes[19] = 46;
      let rest = ticks;
      let digits = this.#digits;
      while (rest % 1000 === 0) {
        rest /= 1000;
        digits -= 3;
      }
      for (let at = 19 + digits; at > 19; at--) {
        const next = Math.floor(rest / 10);
        bytes[at] = 48 + (rest - next * 10);
        rest = next;
      }
      length = 20 + digits;
    }
    if (this.#utc) bytes[length++] = 90;
    this.length = length;
  }

  /**
   * The date of a day since 1970. Years are counted from March, so that a leap day is the last of its year, and in eras
   * of 400 years of 146,097 days.
   */
  #date(days: number): void {
    const shifted = days + 719_468;
    const era = Math.floor(shifted / 146_097);
    const dayOfEra = shifted - era * 146_097;
    const yearOfEra =
      ((dayOfEra - ((dayOfEra / 1460) | 0) + ((dayOfEra / 36_524) | 0) - ((dayOfEra / 146_096) | 0)) / 365) | 0;
    const dayOfYear = dayOfEra - (365 * yearOfEra + (yearOfEra >> 2) - ((yearOfEra / 100) | 0));
    const march = ((5 * dayOfYear + 2) / 153) | 0;
    const day = dayOfYear - (((153 * march + 2) / 5) | 0) + 1;
    const month = march < 10 ? march + 3 : march - 9;
    const year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0);
    const { bytes } = this;
    two(bytes, 0, (year / 100) | 0);
    two(bytes, 2, year % 100);
    bytes[4] = 45;
    two(bytes, 5, month);
    bytes[7] = 45;
    two(bytes, 8, day);
  }
}

function two(bytes: Buffer, at: number, value: number): void {
  const tens = (value / 10) | 0;
  bytes[at] = 48 + tens;
  bytes[at + 1] = 48 + (value - tens * 10);
}

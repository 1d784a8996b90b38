import { type CalendarDate, DateMembers, daysOfMonth, NoDate, wholeNumber } from "./date-members.ts";
import { dateTokens } from "./date-tokens.ts";

const passedOver = new Set([
  ...[" ", ".", ",", ";", "-", "/", "'", "at", "on", "and", "ad", "m", "t", "of", "st", "nd", "rd", "th"],
]);
const weekdays = new Set(
  ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].flatMap((short) => [short, longWeekday(short)]),
);
const months = new Map(
  [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
  ].flatMap((name, i) => [name, name.slice(0, 3), ...(i === 8 ? ["sept"] : [])].map((word) => [word, i + 1] as const)),
);
/** Words after (or before) a number that say what it is; 0 hours, 1 minutes, 2 seconds. */
const units = new Map(
  [
    ["h", "hour", "hours"],
    ["m", "minute", "minutes"],
    ["s", "second", "seconds"],
  ].flatMap((words, unit) => words.map((word) => [word, unit] as const)),
);
const halves = new Map([
  ["am", 0],
  ["a", 0],
  ["pm", 12],
  ["p", 12],
]);
const utcNames = new Set(["utc", "gmt", "z"]);

/** A year without a century is taken from 1976 to 2075; dateutil takes the fifty years around today. */
const firstShortYear = 76;

function longWeekday(short: string): string {
  const ends: Record<string, string> = { tue: "sday", wed: "nesday", thu: "rsday", sat: "urday" };
  return `${short}${ends[short] ?? "day"}`;
}

/**
 * Whether Python's `dateutil.parser.parse` reads the text as a date or time, with its defaults.
 *
 * dateutil fills what is left open from today; so that the answer does not change with the day, here an open month has
 * 31 days and an open year is a leap year.
 */
export function isDateutilDate(text: string): boolean {
  try {
    return new DateReading(dateTokens(text)).isDate();
  } catch (error) {
    if (error instanceof NoDate) return false;
    throw error;
  }
}

/** Goes through the tokens once; each of them must have a meaning, or be one that is passed over. */
class DateReading {
  readonly #tokens: string[];
  readonly #members = new DateMembers();
  #at = 0;
  #weekday = false;
  #hour: number | null = null;
  #minute: number | null = null;
  #second: number | null = null;
  #half = false;
  #zoneName: string | null = null;
  #zoneOffset = false;

  constructor(tokens: string[]) {
    this.#tokens = tokens;
  }

  isDate(): boolean {
    for (; this.#at < this.#tokens.length; this.#at++) this.#takeToken(this.#tokens[this.#at]);
    const date = this.#members.resolved();
    const clock = [this.#hour, this.#minute, this.#second];
    const says =
      date.year !== null ||
      date.month !== null ||
      date.day !== null ||
      this.#weekday ||
      clock.some((part) => part !== null) ||
      this.#half ||
      this.#zoneName !== null ||
      this.#zoneOffset;
    return (
      says &&
      isOnCalendar(date, this.#members.hasCentury) &&
      clock.every((part, i) => isWithin(part, i === 0 ? 23 : 59))
    );
  }

  #takeToken(token: string): void {
    const word = token.toLowerCase();
    if (/^\d+(?:\.\d+)?$/.test(token)) this.#takeNumber(token);
    else if (/^(?:nan|inf|infinity)$/.test(word)) throw new NoDate();
    else if (weekdays.has(word)) this.#weekday = true;
    else if (months.has(word)) this.#takeMonth(months.get(word) ?? 0);
    else if (halves.has(word)) this.#takeHalf(halves.get(word) ?? 0);
    else if (this.#couldBeZone(token, this.#zoneOffset)) this.#takeZone(token);
    else if (this.#hour !== null && (token === "+" || token === "-")) this.#takeOffset();
    else if (!passedOver.has(word)) throw new NoDate();
  }

  #next(ahead: number): string | undefined {
    return this.#tokens[this.#at + ahead];
  }

  #needed(ahead: number): string {
    const token = this.#next(ahead);
    if (token === undefined) throw new NoDate();
    return token;
  }

  #isPassedOver(ahead: number): boolean {
    const token = this.#next(ahead);
    return token !== undefined && passedOver.has(token.toLowerCase());
  }

  /** After a month: `Jan-01`, `Jan-01-99`, `Jan of 01`. */
  #takeMonth(month: number): void {
    this.#members.addNumber(month, "month");
    const separator = this.#next(1);
    if (separator === "-" || separator === "/") {
      this.#members.addText(this.#needed(2));
      if (this.#next(3) === separator) {
        this.#members.addText(this.#needed(4));
        this.#at += 2;
      }
      this.#at += 2;
    } else if (separator === " " && this.#next(2)?.toLowerCase() === "of" && this.#next(3) === " ") {
      const year = this.#next(4);
      if (year === undefined) return;
      if (/^\d+$/.test(year)) this.#members.addText(String(fullYear(Number(year))), "year");
      this.#at += 4;
    }
  }

  #takeHalf(half: number): void {
    if (this.#hour === null || this.#hour > 12) throw new NoDate();
    this.#hour = inHalf(this.#hour, half);
    this.#half = true;
  }

  #couldBeZone(token: string, hasOffset: boolean): boolean {
    if (this.#hour === null || this.#zoneName !== null || hasOffset) return false;
    return token.length <= 5 && (/^[A-Z]*$/.test(token) || token === "z");
  }

  /** `GMT+3` is no name of a zone but an offset. */
  #takeZone(token: string): void {
    const utc = utcNames.has(token.toLowerCase());
    const signed = this.#next(1) === "+" || this.#next(1) === "-";
    this.#zoneName = signed && utc ? null : token;
    this.#zoneOffset = utc && !signed;
  }

  /** `-0300`, `-03:00`, `-3`, and after it `(BRST)`. */
  #takeOffset(): void {
    const digits = this.#needed(1);
    if (digits.length === 4) {
      wholeNumber(digits.slice(0, 2));
      wholeNumber(digits.slice(2));
    } else if (this.#next(2) === ":") {
      wholeNumber(digits);
      wholeNumber(this.#needed(3));
      this.#at += 2;
    } else if (digits.length <= 2) wholeNumber(digits);
    else throw new NoDate();
    this.#zoneOffset = true;
    const name = this.#next(4);
    const inParentheses = this.#isPassedOver(2) && this.#next(3) === "(" && this.#next(5) === ")";
    if (inParentheses && name !== undefined && name.length >= 3 && this.#couldBeZone(name, false)) {
      this.#zoneName = name;
      this.#at += 4;
    }
    this.#at++;
  }

  #takeNumber(token: string): void {
    const { length } = token;
    const value = Number(token);
    const unit = this.#unitAround();
    const next = this.#next(1);
    const bare = next === undefined || (next !== ":" && !units.has(next.toLowerCase()));
    if (this.#members.length === 3 && (length === 2 || length === 4) && this.#hour === null && bare) {
      this.#hour = wholeNumber(token.slice(0, 2));
      if (length === 4) this.#minute = wholeNumber(token.slice(2));
    } else if (length === 6 || (length > 6 && token.indexOf(".") === 6)) this.#takeSix(token);
    else if (length === 8 || length === 12 || length === 14) this.#takeCompact(token);
    else if (unit !== null) this.#takeUnit(token, value, unit);
    else if (next === ":" && this.#next(2) !== undefined) this.#takeClock(value);
    else if (next === "-" || next === "/" || next === ".") this.#takeDate(token, next);
    else if (next === undefined || this.#isPassedOver(1)) {
      const half = halves.get(this.#next(2)?.toLowerCase() ?? "");
      if (half === undefined) this.#members.addNumber(value);
      else {
        this.#hour = inHalf(Math.trunc(value), half);
        this.#at++;
      }
      this.#at++;
    } else if (halves.has(next.toLowerCase()) && value < 24) {
      this.#hour = inHalf(Math.trunc(value), halves.get(next.toLowerCase()) ?? 0);
      this.#at++;
    } else if (this.#members.couldBeDay(value)) this.#members.addNumber(value);
    else throw new NoDate();
  }

  /** `YYMMDD`, or `HHMMSS` with a fraction or after a date. */
  #takeSix(token: string): void {
    if (this.#members.length === 0 && !token.includes(".")) {
      for (const from of [0, 2, 4]) this.#members.addText(token.slice(from, from + 2));
      return;
    }
    this.#hour = wholeNumber(token.slice(0, 2));
    this.#minute = wholeNumber(token.slice(2, 4));
    this.#second = seconds(token.slice(4));
  }

  /** `YYYYMMDD`, and behind it hours, minutes and seconds. */
  #takeCompact(token: string): void {
    this.#members.addText(token.slice(0, 4), "year");
    this.#members.addText(token.slice(4, 6));
    this.#members.addText(token.slice(6, 8));
    if (token.length === 8) return;
    this.#hour = wholeNumber(token.slice(8, 10));
    this.#minute = wholeNumber(token.slice(10, 12));
    if (token.length === 14) this.#second = wholeNumber(token.slice(12));
  }

  /** The word that names the unit of the number here: behind it, else before it, where it is the next smaller unit. */
  #unitAround(): { readonly unit: number; readonly ahead: number } | null {
    const unitAt = (ahead: number): number | undefined => units.get(this.#next(ahead)?.toLowerCase() ?? "");
    const behind = unitAt(1);
    if (behind !== undefined) return { unit: behind, ahead: 1 };
    const behindBlank = this.#next(1) === " " ? unitAt(2) : undefined;
    if (behindBlank !== undefined) return { unit: behindBlank, ahead: 2 };
    const before = unitAt(-1);
    if (before !== undefined) return { unit: before + 1, ahead: 0 };
    const isLast = this.#at === this.#tokens.length - 1 && this.#at > 1;
    const beforeBlank = isLast && this.#next(-1) === " " ? unitAt(-2) : undefined;
    return beforeBlank === undefined ? null : { unit: beforeBlank + 1, ahead: 0 };
  }

  #takeUnit(token: string, value: number, { unit, ahead }: { readonly unit: number; readonly ahead: number }): void {
    this.#at += ahead;
    if (unit === 0) {
      this.#hour = Math.trunc(value);
      if (value % 1 !== 0) this.#minute = Math.trunc(60 * (value % 1));
    } else if (unit === 1) this.#setMinute(value);
    else if (unit === 2) this.#second = seconds(token);
  }

  #setMinute(value: number): void {
    this.#minute = Math.trunc(value);
    this.#second = value % 1 === 0 ? null : Math.trunc(60 * (value % 1));
  }

  /** `HH:MM`, `HH:MM:SS.ss`. */
  #takeClock(value: number): void {
    this.#hour = Math.trunc(value);
    const minutes = this.#needed(2);
    if (!/^\d+(?:\.\d+)?$/.test(minutes)) throw new NoDate();
    this.#setMinute(Number(minutes));
    if (this.#next(3) === ":" && this.#next(4) !== undefined) {
      this.#second = seconds(this.#needed(4));
      this.#at += 2;
    }
    this.#at += 2;
  }

  /** `01-01`, `01-01-01`, `01-Jan-01`. */
  #takeDate(token: string, separator: string): void {
    this.#members.addText(token);
    const second = this.#next(2);
    if (second !== undefined && !passedOver.has(second.toLowerCase())) {
      if (/^\d+$/.test(second)) this.#members.addText(second);
      else this.#addMonthName(second);
      if (this.#next(3) === separator) {
        const third = this.#needed(4);
        if (months.has(third.toLowerCase())) this.#addMonthName(third);
        else this.#members.addText(third);
        this.#at += 2;
      }
      this.#at++;
    }
    this.#at++;
  }

  #addMonthName(token: string): void {
    const month = months.get(token.toLowerCase());
    if (month === undefined) throw new NoDate();
    this.#members.addNumber(month, "month");
  }
}

/** Whole seconds of `SS` or `SS.ss`. */
function seconds(text: string): number {
  const parts = text.split(".");
  if (parts.length > 2) throw new NoDate();
  for (const part of parts) wholeNumber(part);
  return Number(parts[0]);
}

function inHalf(hour: number, half: number): number {
  if (hour < 12) return hour + half;
  return hour === 12 && half === 0 ? 0 : hour;
}

function fullYear(year: number): number {
  if (year >= 100) return year;
  return year + (year < firstShortYear ? 2000 : 1900);
}

function isOnCalendar({ year, month, day }: CalendarDate, hasCentury: boolean): boolean {
  const full = year === null || hasCentury ? year : fullYear(year);
  if (full !== null && (full < 1 || full > 9999)) return false;
  if (month !== null && (month < 1 || month > 12)) return false;
  return day === null || (day >= 1 && day <= daysOfMonth(month ?? 1, full));
}

function isWithin(part: number | null, most: number): boolean {
  return part === null || part <= most;
}

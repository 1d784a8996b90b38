/** Thrown where a text turns out to be no date. */
export class NoDate extends Error {}

export type MemberLabel = "year" | "month" | "day";

/** The year, month and day of a date as far as it names them; null for what it leaves open. */
export interface CalendarDate {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

const monthDays = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The days of a month (1 … 12); of February 29 where the year is open. */
export function daysOfMonth(month: number, year: number | null): number {
  if (month === 2 && year !== null && !((year % 4 === 0 && year % 100 !== 0) || year % 400 === 0)) return 28;
  const days = monthDays[month - 1];
  if (days === undefined) throw new NoDate();
  return days;
}

/** A text of digits as a number. */
export function wholeNumber(text: string | undefined): number {
  if (text === undefined || !/^\d+$/.test(text)) throw new NoDate();
  return Number(text);
}

/** The members of a date in the order they stand, of which some are known to be year, month or day. */
export class DateMembers {
  readonly #values: number[] = [];
  readonly #known: Partial<Record<MemberLabel, number>> = {};
  /** Whether the year was written with its century. */
  hasCentury = false;

  get length(): number {
    return this.#values.length;
  }

  /** Digits as they stand; more than two are a year. */
  addText(text: string | undefined, label: MemberLabel | null = null): void {
    const value = wholeNumber(text);
    this.#add(value, text !== undefined && text.length > 2 ? this.#asYear(label) : label);
  }

  /** A number that was read; above 100 it is a year. */
  addNumber(value: number, label: MemberLabel | null = null): void {
    this.#add(Math.trunc(value), value > 100 ? this.#asYear(label) : label);
  }

  #asYear(label: MemberLabel | null): MemberLabel {
    if (label !== null && label !== "year") throw new NoDate();
    this.hasCentury = true;
    return "year";
  }

  #add(value: number, label: MemberLabel | null): void {
    if (label !== null) {
      if (this.#known[label] !== undefined) throw new NoDate();
      this.#known[label] = this.#values.length;
    }
    this.#values.push(value);
  }

  /** Whether a number could still be the day. */
  couldBeDay(value: number): boolean {
    const { year, month, day } = this.#known;
    if (day !== undefined) return false;
    const most =
      month === undefined ? 31 : daysOfMonth(this.#values[month], year === undefined ? null : this.#values[year]);
    return value >= 1 && value <= most;
  }

  /** Which member is which, as dateutil decides with neither the day nor the year first. */
  resolved(): CalendarDate {
    const values = this.#values;
    const known = this.#known;
    const count = Object.keys(known).length;
    if ((values.length === count && count > 0) || (values.length === 3 && count === 2)) return this.#fromKnown();
    const [a, b, c] = values;
    const month = known.month;
    switch (values.length) {
      case 0:
        return { year: null, month: null, day: null };
      case 1:
        return a > 31 ? { year: a, month: null, day: null } : { year: null, month: null, day: a };
      case 2: {
        if (month !== undefined) {
          const other = values[1 - month];
          const isYear = other > 31;
          return { year: isYear ? other : null, month: values[month], day: isYear ? null : other };
        }
        if (a > 31) return { year: a, month: b, day: null };
        return b > 31 ? { year: b, month: a, day: null } : { year: null, month: a, day: b };
      }
      case 3:
        if (month === 0) return b > 31 ? { month: a, year: b, day: c } : { month: a, day: b, year: c };
        if (month === 1) return a > 31 ? { year: a, month: b, day: c } : { day: a, month: b, year: c };
        if (month === 2) return b > 31 ? { day: a, year: b, month: c } : { year: a, day: b, month: c };
        if (a > 31 || known.year === 0) return { year: a, month: b, day: c };
        return a > 12 ? { day: a, month: b, year: c } : { month: a, day: b, year: c };
      default:
        throw new NoDate();
    }
  }

  /** Two of three known tell the third. */
  #fromKnown(): CalendarDate {
    const places: Partial<Record<MemberLabel, number>> = { ...this.#known };
    if (this.#values.length === 3) {
      const free = [0, 1, 2].find((place) => !Object.values(places).includes(place));
      for (const label of ["year", "month", "day"] as const)
        if (places[label] === undefined && free !== undefined) places[label] = free;
    }
    const at = (label: MemberLabel): number | null => {
      const place = places[label];
      return place === undefined ? null : this.#values[place];
    };
    return { year: at("year"), month: at("month"), day: at("day") };
  }
}

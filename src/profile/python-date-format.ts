import { paddedDateTest } from "./padded-date.ts";

/**
 * Directives of Python's `strptime` in the "C" locale as patterns. They hold no repetition inside another, so that a
 * match takes linear time.
 */
const patterns: Readonly<Record<string, string>> = {
  d: "3[0-1]|[1-2]\\d|0[1-9]|[1-9]| [1-9]",
  f: "\\d{1,6}",
  H: "2[0-3]|[0-1]\\d|\\d",
  I: "1[0-2]|0[1-9]|[1-9]| [1-9]",
  G: "\\d\\d\\d\\d",
  j: "36[0-6]|3[0-5]\\d|[1-2]\\d\\d|0[1-9]\\d|00[1-9]|[1-9]\\d|0[1-9]|[1-9]",
  m: "1[0-2]|0[1-9]|[1-9]",
  M: "[0-5]\\d|\\d",
  S: "6[0-1]|[0-5]\\d|\\d",
  U: "5[0-3]|[0-4]\\d|\\d",
  W: "5[0-3]|[0-4]\\d|\\d",
  u: "[1-7]",
  V: "5[0-3]|0[1-9]|[1-4]\\d|\\d",
  w: "[0-6]",
  y: "\\d\\d",
  Y: "\\d\\d\\d\\d",
  z: "[+-]\\d\\d:?[0-5]\\d(?::?[0-5]\\d(?:\\.\\d{1,6})?)?|Z",
  Z: "utc|gmt",
  a: "mon|tue|wed|thu|fri|sat|sun",
  A: "monday|tuesday|wednesday|thursday|friday|saturday|sunday",
  b: "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec",
  B: "january|february|march|april|may|june|july|august|september|october|november|december",
  p: "am|pm",
};

/** Directives that stand for several. */
const composed: Readonly<Record<string, string>> = {
  c: "%a %b %d %H:%M:%S %Y",
  D: "%m/%d/%y",
  F: "%Y-%m-%d",
  T: "%H:%M:%S",
  R: "%H:%M",
  x: "%m/%d/%y",
  X: "%H:%M:%S",
};

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * A test whether `datetime.strptime(text, format)` succeeds; null where Python would refuse the format itself (an unknown
 * directive, one that stands twice).
 */
export function dateFormatTest(format: string): ((text: string) => boolean) | null {
  const expanded = format.replace(/%(.)/gs, (whole, directive: string) => composed[directive] ?? whole);
  let source = "";
  const used = new Set<string>();
  for (const part of expanded.match(/%.?|\s+|[^%\s]+/gs) ?? []) {
    if (/^\s/.test(part)) source += "\\s+";
    else if (!part.startsWith("%")) source += part.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
    else if (part === "%%") source += "%";
    else {
      const directive = part.slice(1);
      if (!(directive in patterns) || used.has(directive)) return null;
      used.add(directive);
      source += `(?<${directive}>${patterns[directive]})`;
    }
  }
  // Python takes the first way to match and does not look for a longer one.
  const pattern = new RegExp(source, "iy");
  const padded = paddedDateTest(expanded);
  return (text) => {
    if (padded?.(text) === true) return true;
    pattern.lastIndex = 0;
    const match = pattern.exec(text);
    return match !== null && match[0].length === text.length && isDate(match.groups ?? {});
  };
}

/** Whether the parts name a day of the calendar and a time of day. */
function isDate(parts: Readonly<Record<string, string | undefined>>): boolean {
  if (Number(parts.S ?? 0) > 59) return false;
  if (parts.Y !== undefined && Number(parts.Y) === 0) return false;
  if (parts.z !== undefined && parts.z === "z") return false;
  const isoWeek = parts.G !== undefined || parts.V !== undefined;
  if (
    isoWeek &&
    (parts.G === undefined || parts.V === undefined || (parts.a ?? parts.A ?? parts.w ?? parts.u) === undefined)
  )
    return false;
  if (isoWeek && parts.j !== undefined) return false;
  const month = monthOf(parts);
  const day = Number(parts.d ?? 1);
  const year = yearOf(parts);
  if (month === 2 && day === 29) return year === null || isLeap(year);
  return day <= monthDays[month - 1];
}

function monthOf(parts: Readonly<Record<string, string | undefined>>): number {
  const name = parts.b ?? parts.B;
  return name === undefined ? Number(parts.m ?? 1) : months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** Null without a year, where Python allows the 29 February. */
function yearOf(parts: Readonly<Record<string, string | undefined>>): number | null {
  if (parts.Y !== undefined) return Number(parts.Y);
  if (parts.y === undefined) return null;
  const short = Number(parts.y);
  return short <= 68 ? 2000 + short : 1900 + short;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

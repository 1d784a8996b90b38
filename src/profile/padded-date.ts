const widths: Readonly<Record<string, number>> = { Y: 4, m: 2, d: 2, H: 2, M: 2, S: 2 };
const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * A fast test that knows only how nearly all dates of a format are written: every number padded with zeros, at its fixed
 * place. True means that `strptime` reads the text; false says nothing. Null for a format that has other directives.
 */
export function paddedDateTest(format: string): ((text: string) => boolean) | null {
  const places: Partial<Record<string, number>> = {};
  const literals: { readonly at: number; readonly code: number }[] = [];
  let length = 0;
  for (const part of format.match(/%.?|[^%]/gs) ?? []) {
    if (part.length === 1) {
      if (part === "%" || part.charCodeAt(0) > 127) return null;
      literals.push({ at: length++, code: part.charCodeAt(0) });
      continue;
    }
    const width = widths[part[1]];
    if (width === undefined || places[part[1]] !== undefined) return null;
    places[part[1]] = length;
    length += width;
  }
  const two = (text: string, directive: string, otherwise: number): number => {
    const at = places[directive];
    return at === undefined ? otherwise : digits(text, at, 2);
  };
  return (text) => {
    if (text.length !== length) return false;
    for (const { at, code } of literals) if (text.charCodeAt(at) !== code) return false;
    const year = places.Y === undefined ? 2000 : digits(text, places.Y, 4);
    const month = two(text, "m", 1);
    const day = two(text, "d", 1);
    if (year < 1 || month < 1 || month > 12 || day < 1) return false;
    const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    if (day > (month === 2 && leap ? 29 : monthDays[month - 1])) return false;
    const [hour, minute, second] = [two(text, "H", 0), two(text, "M", 0), two(text, "S", 0)];
    return hour >= 0 && hour <= 23 && minute >= 0 && minute <= 59 && second >= 0 && second <= 59;
  };
}

/** The number of so many decimal digits, −1 where they are none. */
function digits(text: string, at: number, width: number): number {
  let value = 0;
  for (let i = at; i < at + width; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

import type { Cell, CellType } from "../gate/report.ts";
import type { Direction, Interval } from "../gate/value.ts";

/** A figure with what stands beside it; all are shown at one precision. */
export interface Figures {
  readonly value: number | null;
  readonly interval?: { readonly low: number; readonly high: number } | null;
  /** What the value is held to. It gets as many decimals as it takes to tell the two apart. */
  readonly bound?: number | null;
}

export interface ShownFigures {
  readonly value: string;
  readonly low: string;
  readonly high: string;
  /** `0.842 (0.831 … 0.853)`, or the value alone where there is no interval. */
  readonly withInterval: string;
}

const mostDecimals = 12;

/**
 * A figure and its interval as a reader can use them: two significant digits of the interval's width, else three
 * decimals below 1 and four significant digits above, and never so few that a value reads equal to a bound that it
 * does not equal. Undefined is the word.
 */
export function showFigures(figures: Figures): ShownFigures {
  const { value } = figures;
  if (value === null) return { value: "undefined", low: "", high: "", withInterval: "undefined" };
  const interval = figures.interval ?? null;
  const decimals = decimalsOf(value, interval, figures.bound ?? null);
  const show = (x: number) => (decimals === null ? exponential(x) : fixed(x, decimals));
  if (interval === null) return { value: show(value), low: "", high: "", withInterval: show(value) };
  const low = show(interval.low);
  const high = show(interval.high);
  return { value: show(value), low, high, withInterval: `${show(value)} (${low} … ${high})` };
}

/** One number by itself: whole numbers whole, else as `showFigures` shows a value without interval. */
export function showNumber(value: number | null): string {
  if (value !== null && Number.isInteger(value) && Math.abs(value) < 1e15) return fixed(value, 0);
  return showFigures({ value }).value;
}

/** A count of rows, such as `12,480`. */
export function showCount(value: number): string {
  return Number.isInteger(value) ? fixed(value, 0) : showNumber(value);
}

/** `1 row`, `12,480 rows`. */
export function counted(value: number, one: string, many = `${one}s`): string {
  return `${showCount(value)} ${value === 1 ? one : many}`;
}

/** A difference with its sign always written: `+0.009`, `−0.019`. */
export function showDifference(figures: Figures): ShownFigures {
  const shown = showFigures(figures);
  if (figures.value === null) return shown;
  const signed = (text: string) => (text === "" || text.startsWith("−") || !/[1-9]/.test(text) ? text : `+${text}`);
  const [value, low, high] = [signed(shown.value), signed(shown.low), signed(shown.high)];
  return { value, low, high, withInterval: low === "" ? value : `${value} (${low} … ${high})` };
}

/** A level such as 0.95 as `95 %`. */
export function showLevel(level: number): string {
  return `${Number((level * 100).toFixed(6))} %`;
}

/** Which way is better: `↑`, `↓`, or nothing. */
export function directionArrow(direction: Direction): string {
  return { higher: "↑", lower: "↓", none: "" }[direction];
}

/** A cell of a report's table as text. A `percent` cell holds per cent already (42 is 42 %). */
export function showCell(cell: Cell, type: CellType): string {
  if (cell === null) return type === "number" || type === "percent" ? "undefined" : "—";
  if (typeof cell === "boolean") return cell ? "yes" : "no";
  if (typeof cell === "string") return cell;
  if (type === "percent") return `${showNumber(cell)} %`;
  return type === "count" ? showCount(cell) : showNumber(cell);
}

/** A table's column as text: numbers that are not all whole share their decimals, which its largest one chooses. */
export function showColumn(cells: readonly Cell[], type: CellType): string[] {
  const numbers = cells.filter((cell) => typeof cell === "number");
  const shared = type === "number" || type === "percent";
  if (!shared || numbers.every((one) => Number.isInteger(one))) return cells.map((cell) => showCell(cell, type));
  const largest = numbers.reduce((most, one) => Math.max(most, Math.abs(one)), 0);
  const decimals = type === "percent" ? 1 : largest < 10 ? 3 : largest < 100 ? 2 : largest < 1000 ? 1 : 0;
  return cells.map((cell) => {
    // What would read as zero without being it stands with digits of its own.
    if (typeof cell !== "number" || (cell !== 0 && Math.abs(cell) < 10 ** -decimals / 2)) return showCell(cell, type);
    return fixed(cell, decimals) + (type === "percent" ? " %" : "");
  });
}

/** The number that a check's `expected` asks for, `>= 70%` as 0.7; null where it asks for something else. */
export function boundOf(expected: string): number | null {
  const found = /^(?:>=|<=|>|<|==)\s*([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)\s*(%|pp)?(?:\s+with .*)?$/i.exec(
    expected.trim(),
  );
  if (found === null) return null;
  const bound = Number(found[1]) / (found[2] === undefined ? 1 : 100);
  return Number.isFinite(bound) ? bound : null;
}

/** A rule's comparator as a typographer writes it. */
export function showExpected(expected: string): string {
  return expected.replace(/^>=/, "≥").replace(/^<=/, "≤").replace(/^==/, "=");
}

/** How wide an interval is, for choosing digits; null for a point. */
function widthOf(interval: Pick<Interval, "low" | "high"> | null): number | null {
  if (interval === null) return null;
  const width = interval.high - interval.low;
  // An interval as wide as rounding makes it, such as 1 − 1e-16 to 1, has no width to show.
  const rounding = 1e-10 * Math.max(Math.abs(interval.low), Math.abs(interval.high));
  return width > rounding && Number.isFinite(width) ? width : null;
}

/** Null where only an exponent shows the number. */
function decimalsOf(
  value: number,
  interval: Pick<Interval, "low" | "high"> | null,
  bound: number | null,
): number | null {
  const size = Math.max(
    Math.abs(value),
    ...(interval === null ? [] : [Math.abs(interval.low), Math.abs(interval.high)]),
  );
  if (size === 0) return 0;
  if (size < 1e-4 || size >= 1e15) return null;
  const width = widthOf(interval);
  let decimals =
    width !== null
      ? 1 - Math.floor(Math.log10(width))
      : Number.isInteger(value)
        ? 0
        : size < 1
          ? Math.max(3, 2 - Math.floor(Math.log10(size)))
          : 3 - Math.floor(Math.log10(size));
  decimals = Math.min(mostDecimals, Math.max(0, decimals));
  const shown = [value, ...(interval === null ? [] : [interval.low, interval.high])];
  for (const one of bound === null ? [] : shown) {
    // What differs by less than a verdict's own epsilon is equal. The bound itself is shown as it was written.
    const same = bound === null || Math.abs(one - bound) <= 1e-12 * Math.max(Math.abs(one), Math.abs(bound));
    while (!same && decimals < mostDecimals && Number(one.toFixed(decimals)) === bound) decimals += 1;
  }
  return decimals;
}

function fixed(value: number, decimals: number): string {
  const [whole = "0", fraction] = Math.abs(value).toFixed(decimals).split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  const text = fraction === undefined ? grouped : `${grouped}.${fraction}`;
  return value < 0 && /[1-9]/.test(text) ? `−${text}` : text;
}

function exponential(value: number): string {
  if (value === 0) return "0";
  return value
    .toExponential(2)
    .replace(/\.?0+(?=e)/, "")
    .replace("e+", "e")
    .replace(/^-/, "−");
}

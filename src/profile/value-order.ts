import type { FigureValue, ValueCount } from "./profile.ts";

/** Most frequent first, equal counts by value ascending. */
export function byFrequency(a: ValueCount, b: ValueCount): number {
  return b.count - a.count || compareValues(a.value, b.value);
}

/**
 * The order of values: numbers and booleans (as 1 and 0) by size, texts by code points, hashes by their text; of
 * different kinds, numbers before texts before hashes.
 */
export function compareValues(a: FigureValue, b: FigureValue): number {
  const [x, y] = [rank(a), rank(b)];
  if (x !== y) return x - y;
  if (typeof a === "string" && typeof b === "string") return compareTexts(a, b);
  if (typeof a === "object" && typeof b === "object") return compareTexts(a.hash, b.hash);
  return Number(a) - Number(b);
}

/** By Unicode code points, where `<` of strings goes by UTF-16 units. */
export function compareTexts(a: string, b: string): number {
  const shared = Math.min(a.length, b.length);
  for (let i = 0; i < shared; i++) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(i);
    if (x !== y) return aboveSurrogates(x) - aboveSurrogates(y);
  }
  return a.length - b.length;
}

/** A UTF-16 unit's place in the order of code points: surrogates stand for code points above all others. */
function aboveSurrogates(unit: number): number {
  if (unit < 0xd800) return unit;
  return unit >= 0xe000 ? unit - 0x800 : unit + 0x2000;
}

function rank(value: FigureValue): number {
  if (typeof value === "object") return 2;
  return typeof value === "string" ? 1 : 0;
}

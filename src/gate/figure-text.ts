import { holds, type Inequality } from "../rules/decide.ts";

const leastDigits = 3;
const mostDigits = 17;

/** A figure with three significant digits, whole numbers above that in full: `0.842`, `12480`, `1.2e-7`. */
export function figureText(value: number): string {
  return withDigits(value, leastDigits);
}

/**
 * A figure beside the bound it was held to, with as many digits as it takes to see on which side it lies: 0.84996
 * against 0.85 is `0.84996` and never `0.85`.
 */
export function figureBeside(value: number, bound: number): string {
  for (let digits = leastDigits; digits < mostDigits; digits++) {
    const text = withDigits(value, digits);
    if (side(Number(text), bound) === side(value, bound)) return text;
  }
  return String(value);
}

/** The relation that holds where a comparator does not: `<` for `>=`. */
export function opposite(comparator: Inequality): string {
  const opposites: Readonly<Record<Inequality, string>> = { ">=": "<", "<=": ">", ">": "<=", "<": ">=", "==": "≠" };
  return opposites[comparator];
}

function side(value: number, bound: number): number {
  if (holds(value, "==", bound)) return 0;
  return value < bound ? -1 : 1;
}

function withDigits(value: number, digits: number): string {
  const size = Math.abs(value);
  if (size >= 10 ** digits && size < 1e15) return String(Math.round(value));
  return String(Number(value.toPrecision(digits)) + 0);
}

/** A decimal number as users write it; a sign, a point at either end and an exponent are allowed. */
export const decimalPattern = String.raw`[+\-−]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+\-−]?\d+)?`;

/** The number that a text of `decimalPattern` writes, with `−` read as `-` and never −0; may be infinite. */
export function readDecimal(text: string): number {
  return Number(text.replaceAll("−", "-")) + 0;
}

/** The shortest text that reads back as this finite number: `0.8`, `1e-7`, `1e21`. */
export function printDecimal(value: number): string {
  return String(value + 0).replace("e+", "e");
}

/**
 * Moves the point of a decimal text by `places`, so that 99.9 % is 0.999 and not 99.9 / 100 = 0.9990000000000001.
 * Takes and returns text that `readDecimal` reads; nothing is rounded.
 */
export function shiftDecimal(text: string, places: number): string {
  const [mantissa, exponent = "0"] = text.replaceAll("−", "-").toLowerCase().split("e");
  return `${mantissa}e${Number(exponent) + places}`;
}

/** The hundredth of a number that was written in decimals, correctly rounded: 70 gives 0.7. */
export function hundredth(value: number): number {
  return readDecimal(shiftDecimal(String(value), -2));
}

/** A share as the number before a percent sign, digit for digit: 0.95 gives `95`. */
export function printPercent(share: number): string {
  const { negative, digits, point } = scientific(share);
  const whole = digits.length <= point + 2 ? digits.padEnd(point + 2, "0") : digits.slice(0, Math.max(0, point + 2));
  const fraction = point + 2 < 0 ? "0".repeat(-point - 2) + digits : digits.slice(Math.max(0, point + 2));
  return `${negative ? "-" : ""}${whole || "0"}${fraction ? `.${fraction}` : ""}`;
}

/** Digits d₁d₂… and the place of the point before or behind them: value = 0.d₁d₂… × 10^point. */
function scientific(value: number): { negative: boolean; digits: string; point: number } {
  if (value === 0) return { negative: false, digits: "0", point: -1 };
  const [mantissa, exponent] = Math.abs(value).toExponential().split("e");
  return { negative: value < 0, digits: mantissa.replace(".", ""), point: Number(exponent) + 1 };
}

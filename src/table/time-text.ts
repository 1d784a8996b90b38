export type TimeUnit = "seconds" | "milliseconds" | "microseconds" | "nanoseconds";

const perSecond: Readonly<Record<TimeUnit, bigint>> = {
  seconds: 1n,
  milliseconds: 1_000n,
  microseconds: 1_000_000n,
  nanoseconds: 1_000_000_000n,
};
const fractionDigits: Readonly<Record<TimeUnit, number>> = {
  seconds: 0,
  milliseconds: 3,
  microseconds: 6,
  nanoseconds: 9,
};
/** The seconds from 1970 that a Date holds, either way. */
const dateRange = 8_640_000_000_000n;

/**
 * An instant as ISO 8601 text with all its digits: `2026-01-02T03:04:05.000006Z`; without fraction where it is zero
 * and without `Z` where it is a local time. Instants that no calendar here reaches are their count of seconds.
 */
export function timestampText(ticks: bigint, unit: TimeUnit, utc: boolean): string {
  const scale = perSecond[unit];
  const seconds = floorDivide(ticks, scale);
  if (seconds > dateRange || seconds < -dateRange) return `${seconds}s`;
  const whole = new Date(Number(seconds) * 1000).toISOString().slice(0, -5);
  return whole + fraction(ticks - seconds * scale, unit) + (utc ? "Z" : "");
}

/** A day since 1970-01-01 as `2026-01-02`. */
export function dateText(days: number): string {
  const date = new Date(days * 86_400_000);
  return Number.isNaN(date.getTime()) ? `${days}d` : date.toISOString().slice(0, -14);
}

/** A time of day as `03:04:05.000006`. */
export function timeText(ticks: bigint, unit: TimeUnit): string {
  const scale = perSecond[unit];
  const seconds = floorDivide(ticks, scale);
  const two = (value: bigint): string => value.toString().padStart(2, "0");
  return `${two(seconds / 3600n)}:${two((seconds / 60n) % 60n)}:${two(seconds % 60n)}${fraction(ticks - seconds * scale, unit)}`;
}

/** The fraction of a second in three, six or nine digits, so that one instant has one text whatever its unit. */
function fraction(ticks: bigint, unit: TimeUnit): string {
  return ticks === 0n
    ? ""
    : `.${ticks
        .toString()
        .padStart(fractionDigits[unit], "0")
        .replace(/(?:000){1,2}$/, "")}`;
}

function floorDivide(value: bigint, by: bigint): bigint {
  const quotient = value / by;
  return value % by < 0n ? quotient - 1n : quotient;
}

/** An integer with `scale` decimal places as decimal text: 1234 with 2 is `12.34`. */
export function decimalText(unscaled: bigint, scale: number): string {
  if (scale <= 0) return (unscaled * 10n ** BigInt(-scale)).toString();
  const digits = (unscaled < 0n ? -unscaled : unscaled).toString().padStart(scale + 1, "0");
  return `${unscaled < 0n ? "-" : ""}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

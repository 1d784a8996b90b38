const units: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/**
 * A span of time in milliseconds as `30s`, `10m`, `1.5h` or `2d` writes it; null where the text is none, or is no whole
 * number of milliseconds above 0.
 */
export function parseDuration(text: string): number | null {
  const [, number, unit] = /^(\d+(?:\.\d+)?|\.\d+)\s*([smhd])$/u.exec(text.trim()) ?? [];
  if (number === undefined || unit === undefined) return null;
  const milliseconds = Number((Number(number) * units[unit]).toFixed(6));
  return Number.isSafeInteger(milliseconds) && milliseconds > 0 ? milliseconds : null;
}

/** A span in the largest unit that writes it with whole numbers: `10m`, `90s`, `1m30s` never. */
export function printDuration(milliseconds: number): string {
  for (const unit of ["d", "h", "m"]) {
    if (milliseconds >= units[unit] && milliseconds % units[unit] === 0) return `${milliseconds / units[unit]}${unit}`;
  }
  return `${Number((milliseconds / 1000).toFixed(3))}s`;
}

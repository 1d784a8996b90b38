import type { GateReport } from "./report.ts";

/**
 * A report as JSON: two spaces, keys in the order in which they stand, absent fields left out, −0 as 0, and a newline
 * at the end. The same report gives the same bytes.
 *
 * @throws Error where a number is NaN or infinite: an undefined figure is null with its reason, so that is our bug.
 */
export function serialiseReport(report: GateReport): string {
  return `${JSON.stringify(report, finite, 2)}\n`;
}

function finite(key: string, value: unknown): unknown {
  if (typeof value !== "number") return value;
  if (!Number.isFinite(value)) throw new Error(`the report holds ${value} as "${key}"`);
  return value + 0;
}

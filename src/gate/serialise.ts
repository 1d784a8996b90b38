import type { GateReport } from "./report.ts";

/**
 * A report as JSON: two spaces, keys in the order in which they stand, absent fields left out, −0 as 0, and a newline
 * at the end. The same report gives the same bytes.
 *
 * @throws Error where a number is NaN or infinite: an undefined figure is null with its reason, so that is our bug.
 */
export function serialiseReport(report: GateReport): string {
  refuseInfinite(report, "");
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** A replacer would do the same in many times the time, which tells in a table of thousands of rows. */
function refuseInfinite(value: unknown, key: string): void {
  if (typeof value === "number" && !Number.isFinite(value)) throw new Error(`the report holds ${value} as "${key}"`);
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) refuseInfinite(value[index], key);
    return;
  }
  for (const [name, item] of Object.entries(value)) refuseInfinite(item, name);
}

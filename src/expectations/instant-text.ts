import { isoInstant } from "../profile/iso-instant.ts";

/** Milliseconds since 1970 of an ISO 8601 date or time, without an offset in UTC; null for other text. */
export function instantOf(text: string): number | null {
  const bytes = new TextEncoder().encode(text);
  const instant = isoInstant(bytes, 0, bytes.length);
  return Number.isNaN(instant) ? null : instant;
}

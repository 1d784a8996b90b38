import { isoInstant } from "../../profile/iso-instant.ts";
import { badSetting, lineSetting, type Settings } from "../settings.ts";

/** A date or time as ISO 8601 writes it, in milliseconds since 1970; without an offset it is UTC. Null where not given. */
export function readInstant(settings: Settings, name: string): number | null {
  const text = lineSetting(settings, name);
  if (text === null) return null;
  const bytes = new TextEncoder().encode(text);
  const instant = isoInstant(bytes, 0, bytes.length);
  if (Number.isNaN(instant)) {
    throw badSetting(settings, name, text, "a date or time such as `2026-01-31` or `2026-01-31T12:00:00Z`");
  }
  return instant;
}

import { Buffer } from "node:buffer";
import { isoInstant } from "./iso-instant.ts";

/** Whether Python's `dateutil.parser.parse` reads the text as a date or time. */
export function isDateutilDate(text: string): boolean {
  const bytes = Buffer.from(text, "utf8");
  return !Number.isNaN(isoInstant(bytes, 0, bytes.length));
}

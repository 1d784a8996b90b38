import type { Absence, Instant, Reading } from "../look.ts";
import { type SourcedQuery, valueAt } from "./source-and-path.ts";

export function absent(why: Absence, message: string): Reading {
  return { kind: "absent", why, message };
}

/** A JSON document, in which NaN and infinities may stand bare, as Python writes them: they become texts. Null where it is none. */
export function parseJson(text: string): { readonly document: unknown } | null {
  const quoted = text.replace(/"(?:[^"\\]|\\.)*"|-?\b(?:NaN|Infinity)\b/g, (found) =>
    found.startsWith('"') ? found : `"${found}"`,
  );
  try {
    return { document: JSON.parse(quoted) };
  } catch {
    return null;
  }
}

/** A number, or a text that is one and nothing else; NaN for what says that it is none; null for everything else. */
export function numberIn(value: unknown): number | null {
  if (typeof value === "number") return value;
  if (typeof value !== "string") return null;
  const text = value.trim();
  if (/^[+-]?(nan|inf|infinity)$/i.test(text)) return Number.NaN;
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : null;
}

/**
 * What an answer says of one query.
 *
 * @param text the answer: JSON, or one number
 * @param asked who was asked and for what, for messages
 */
export function readingIn(
  text: string,
  query: SourcedQuery,
  kind: "value" | "samples",
  window: { readonly start: Instant; readonly end: Instant },
  asked: string,
): Reading {
  if (text.trim() === "") return absent("no-samples", `${asked} answered with nothing`);
  const parsed = parseJson(text);
  if (parsed === null)
    return absent("query-error", `${asked} answered with something that is neither JSON nor a number`);
  const { document } = parsed;
  const where = query.path === null ? "" : ` at ${query.path}`;
  const found = query.path === null ? document : valueAt(document, query.path);
  if (found === undefined || found === null) return absent("no-samples", `${asked} has nothing${where}`);
  if (query.timePath !== null) {
    const time = instantIn(valueAt(document, query.timePath));
    if (time === null) return absent("query-error", `${asked} has no time at ${query.timePath}`);
    if (time <= window.start) {
      return absent("stale", `${asked} is of ${new Date(time).toISOString()}, before the window began`);
    }
  }
  return kind === "samples" ? samplesIn(found, `${asked}${where}`) : valueIn(found, `${asked}${where}`);
}

function valueIn(found: unknown, asked: string): Reading {
  const value = numberIn(found);
  if (value === null) return absent("query-error", `${asked} has ${shapeOf(found)} where one number is needed`);
  return Number.isFinite(value) ? { kind: "value", value } : absent("not-a-number", `${asked} says ${String(found)}`);
}

function samplesIn(found: unknown, asked: string): Reading {
  if (!Array.isArray(found))
    return absent("query-error", `${asked} has ${shapeOf(found)} where a list of numbers is needed`);
  if (found.length === 0) return absent("no-samples", `${asked} has an empty list`);
  const values = found.map(numberIn);
  const wrong = values.indexOf(null);
  if (wrong >= 0) return absent("query-error", `${asked}: entry ${wrong} of the list is ${shapeOf(found[wrong])}`);
  const numbers = values.filter((value): value is number => value !== null && Number.isFinite(value));
  return numbers.length < values.length
    ? absent("not-a-number", `${asked}: ${values.length - numbers.length} of ${values.length} values are not finite`)
    : { kind: "samples", values: numbers };
}

/** Milliseconds since 1970 of an ISO 8601 text, or of seconds or milliseconds since 1970; null where it is none. */
function instantIn(found: unknown): Instant | null {
  const number = numberIn(found);
  // Seconds until the year 5138, milliseconds from 1973 on.
  if (number !== null) return Number.isFinite(number) ? (Math.abs(number) < 1e11 ? number * 1000 : number) : null;
  const parsed = typeof found === "string" ? Date.parse(found) : Number.NaN;
  return Number.isNaN(parsed) ? null : parsed;
}

function shapeOf(found: unknown): string {
  if (Array.isArray(found)) return "a list";
  if (found === null) return "null";
  return typeof found === "object" ? "an object" : typeof found === "string" ? "a text" : `a ${typeof found}`;
}

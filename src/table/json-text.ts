import { Buffer } from "node:buffer";

/** A nested value of a columnar format as JSON text: big integers in full, dates as ISO 8601, bytes as UTF-8. */
export function jsonText(value: unknown): string {
  if (value === null || value === undefined) return "null";
  if (typeof value === "bigint") return value.toString();
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : "null";
  if (typeof value === "boolean") return String(value);
  if (typeof value === "string") return JSON.stringify(value);
  if (value instanceof Date) return JSON.stringify(Number.isNaN(value.getTime()) ? null : value.toISOString());
  if (value instanceof Uint8Array) return JSON.stringify(Buffer.from(value).toString("utf8"));
  if (typeof value !== "object") return "null";
  if (
    Symbol.iterator in value &&
    typeof value[Symbol.iterator] === "function" &&
    !("toJSON" in value && !Array.isArray(value) && !ArrayBuffer.isView(value))
  ) {
    return `[${Array.from(value as Iterable<unknown>, jsonText).join(",")}]`;
  }
  const plain: unknown = "toJSON" in value && typeof value.toJSON === "function" ? value.toJSON() : value;
  if (Array.isArray(plain)) return jsonText(plain);
  if (plain === null || typeof plain !== "object") return jsonText(plain);
  return `{${Object.entries(plain)
    .map(([key, item]) => `${JSON.stringify(key)}:${jsonText(item)}`)
    .join(",")}}`;
}

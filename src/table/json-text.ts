import { bytesText } from "./bytes-text.ts";
import { maxNestedText } from "./limits.ts";

/**
 * A nested value of a columnar format as JSON text: big integers in full, dates as ISO 8601, bytes as
 * `bytesText` writes them.
 *
 * @throws Error where the text is longer than `maxNestedText`, as a damaged length makes it
 */
export function jsonText(value: unknown): string {
  const parts: string[] = [];
  let length = 0;
  const write = (text: string): void => {
    length += text.length;
    if (length > maxNestedText) throw new Error("nested value is longer than can be");
    parts.push(text);
  };
  const visit = (item: unknown): void => {
    const plain = scalarText(item);
    if (plain !== null) {
      write(plain);
    } else if (isList(item)) {
      write("[");
      let first = true;
      for (const element of item) {
        if (!first) write(",");
        first = false;
        visit(element);
      }
      write("]");
    } else {
      const object = item as { toJSON?: () => unknown };
      const fields: unknown = typeof object.toJSON === "function" ? object.toJSON() : object;
      if (fields === null || typeof fields !== "object" || Array.isArray(fields)) {
        visit(fields);
        return;
      }
      write("{");
      let first = true;
      for (const [key, field] of Object.entries(fields)) {
        write(`${first ? "" : ","}${JSON.stringify(key)}:`);
        first = false;
        visit(field);
      }
      write("}");
    }
  };
  visit(value);
  return parts.join("");
}

/** The text of a value that has no parts; null for one that has. */
function scalarText(value: unknown): string | null {
  if (value === null || value === undefined) return "null";
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : "null";
  if (typeof value === "bigint" || typeof value === "boolean") return String(value);
  if (typeof value === "string") return JSON.stringify(value);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "null" : JSON.stringify(value.toISOString());
  if (value instanceof Uint8Array) return JSON.stringify(bytesText(value));
  return typeof value === "object" ? null : "null";
}

/** Arrays and Arrow's vectors; its rows of structs can be iterated, too, but are objects. */
function isList(value: unknown): value is Iterable<unknown> {
  if (Array.isArray(value) || ArrayBuffer.isView(value)) return true;
  return typeof value === "object" && value !== null && Symbol.iterator in value && "length" in value;
}

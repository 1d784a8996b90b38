import { Buffer, isUtf8 } from "node:buffer";
import type { DecodedArray, SchemaElement } from "hyparquet/src/types.js";
import { bytesText } from "./bytes-text.ts";
import type { Dictionary } from "./dictionary.ts";
import { numberText } from "./number-text.ts";
import { dateText, decimalText, type TimeUnit, timestampText, timeText } from "./time-text.ts";
import { TimestampBytes } from "./timestamp-bytes.ts";

/** What the values of a flat Parquet column are to us. */
export type Meaning =
  | { readonly type: "boolean" }
  | { readonly type: "number"; readonly of: "float" | "integer" | "unsigned" | "float16" }
  | { readonly type: "number"; readonly of: "decimal"; readonly scale: number }
  | { readonly type: "text"; readonly of: "bytes" | "binary" | "uuid" | "date" | "int96" }
  | { readonly type: "text"; readonly of: "time" | "timestamp"; readonly unit: TimeUnit; readonly utc: boolean };

const units: Readonly<Record<string, TimeUnit>> = {
  MILLIS: "milliseconds",
  MICROS: "microseconds",
  NANOS: "nanoseconds",
};

/** Whether a column says that its bytes are text; those of one that does not may be anything. */
export function isDeclaredText({ converted_type: converted, logical_type: logical }: SchemaElement): boolean {
  return [converted, logical?.type].some((type) => type !== undefined && declaredTexts.has(type));
}

const declaredTexts = new Set<string>(["UTF8", "STRING", "ENUM", "JSON"]);

/** The meaning of a leaf of the schema; null where there is none for us (intervals, BSON). */
export function meaningOf(element: SchemaElement): Meaning | null {
  const { type, converted_type: converted, logical_type: logical } = element;
  if (type === "BOOLEAN") return { type: "boolean" };
  if (converted === "INTERVAL" || converted === "BSON" || logical?.type === "INTERVAL" || logical?.type === "BSON")
    return null;
  if (converted === "DECIMAL" || logical?.type === "DECIMAL") {
    return { type: "number", of: "decimal", scale: element.scale ?? (logical?.type === "DECIMAL" ? logical.scale : 0) };
  }
  if (type === "INT96") return { type: "text", of: "int96" };
  if (converted === "DATE" || logical?.type === "DATE") return { type: "text", of: "date" };
  if (logical?.type === "TIMESTAMP" || logical?.type === "TIME") {
    return {
      type: "text",
      of: logical.type === "TIME" ? "time" : "timestamp",
      unit: units[logical.unit] ?? "milliseconds",
      utc: logical.isAdjustedToUTC,
    };
  }
  if (converted === "TIMESTAMP_MILLIS" || converted === "TIMESTAMP_MICROS") {
    return {
      type: "text",
      of: "timestamp",
      unit: converted === "TIMESTAMP_MILLIS" ? "milliseconds" : "microseconds",
      utc: true,
    };
  }
  if (converted === "TIME_MILLIS" || converted === "TIME_MICROS") {
    return { type: "text", of: "time", unit: converted === "TIME_MILLIS" ? "milliseconds" : "microseconds", utc: true };
  }
  if (logical?.type === "FLOAT16") return { type: "number", of: "float16" };
  if (logical?.type === "UUID") return { type: "text", of: "uuid" };
  if (type === "FLOAT" || type === "DOUBLE") return { type: "number", of: "float" };
  if (type === "INT32" || type === "INT64") {
    const unsigned =
      converted === "UINT_64" || converted === "UINT_32" || (logical?.type === "INTEGER" && !logical.isSigned);
    return { type: "number", of: unsigned ? "unsigned" : "integer" };
  }
  return { type: "text", of: "bytes" };
}

/** Numbers of physical values; null where an integer is beyond 2^53 − 1, so that the column must be text. */
export function numbersFrom(raw: DecodedArray, meaning: Meaning): Float64Array | null {
  if (raw instanceof Float64Array) return raw;
  if (raw instanceof Float32Array) return Float64Array.from(raw);
  const numbers = new Float64Array(raw.length);
  const decimal = meaning.type === "number" && meaning.of === "decimal";
  if (raw instanceof BigInt64Array && !decimal) {
    // Two halves of 32 bits are read faster than a BigInt is made; the platform and the format are little-endian.
    const unsigned = meaning.type === "number" && meaning.of === "unsigned";
    const low = new Uint32Array(raw.buffer, raw.byteOffset, raw.length * 2);
    const high = unsigned ? low : new Int32Array(raw.buffer, raw.byteOffset, raw.length * 2);
    for (let index = 0; index < raw.length; index++) {
      const value = high[2 * index + 1] * 4294967296 + low[2 * index];
      if (!Number.isSafeInteger(value)) return null;
      numbers[index] = value;
    }
    return numbers;
  }
  if (raw instanceof Int32Array && !decimal) {
    if (meaning.type === "number" && meaning.of === "unsigned")
      return Float64Array.from(new Uint32Array(raw.buffer, raw.byteOffset, raw.length));
    return Float64Array.from(raw);
  }
  for (let index = 0; index < raw.length; index++) {
    const value: unknown = raw[index];
    if (decimal) numbers[index] = Number(decimalText(integerOf(value), meaning.scale));
    else if (value instanceof Uint8Array) numbers[index] = halfPrecision(value);
    else numbers[index] = Number(value);
  }
  return numbers;
}

/** Texts of physical values, as codes of the dictionary. */
export function codesFrom(raw: DecodedArray, meaning: Meaning, dictionary: Dictionary): Uint32Array {
  if (raw instanceof BigInt64Array && meaning.type === "text" && meaning.of === "timestamp")
    return timestampCodes(raw, new TimestampBytes(meaning.unit, meaning.utc), dictionary);
  const codes = new Uint32Array(raw.length);
  for (let index = 0; index < raw.length; index++) {
    const value: unknown = raw[index];
    if (meaning.type === "text" && meaning.of === "bytes" && value instanceof Uint8Array) {
      if (!isUtf8(value)) throw new NotTextError();
      codes[index] = dictionary.codeOf(value, 0, value.length);
    } else {
      codes[index] = dictionary.codeOfText(textOf(value, meaning));
    }
  }
  return codes;
}

/** The platform and the format are little-endian, so a tick count is read as two words of 32 bits. */
function timestampCodes(raw: BigInt64Array, writer: TimestampBytes, dictionary: Dictionary): Uint32Array {
  const low = new Uint32Array(raw.buffer, raw.byteOffset, raw.length * 2);
  const high = new Int32Array(raw.buffer, raw.byteOffset, raw.length * 2);
  const codes = new Uint32Array(raw.length);
  for (let index = 0; index < raw.length; index++) {
    writer.write(high[2 * index + 1], low[2 * index]);
    codes[index] = dictionary.add(writer.bytes, 0, writer.length);
  }
  return codes;
}

/** A column of bytes that are no UTF-8. */
export class NotTextError extends Error {}

function textOf(value: unknown, meaning: Meaning): string {
  if (meaning.type === "boolean") return value === true ? "true" : "false";
  if (meaning.type === "number") {
    if (meaning.of === "decimal") return decimalText(integerOf(value), meaning.scale);
    if (meaning.of === "unsigned" && typeof value === "bigint") return BigInt.asUintN(64, value).toString();
    if (meaning.of === "unsigned" && typeof value === "number") return String(value >>> 0);
    if (value instanceof Uint8Array) return numberText(halfPrecision(value));
    return typeof value === "number" ? numberText(value) : String(value);
  }
  switch (meaning.of) {
    case "uuid":
      return value instanceof Uint8Array
        ? Buffer.from(value)
            .toString("hex")
            .replace(/^(.{8})(.{4})(.{4})(.{4})(.*)$/, "$1-$2-$3-$4-$5")
        : String(value);
    case "date":
      return dateText(Number(value));
    case "int96": {
      const whole = integerOf(value);
      // Julian day in the upper 32 bits, nanoseconds of the day in the lower 64.
      return timestampText(
        ((whole >> 64n) - 2_440_588n) * 86_400_000_000_000n + BigInt.asUintN(64, whole),
        "nanoseconds",
        false,
      );
    }
    case "timestamp":
      return timestampText(integerOf(value), meaning.unit, meaning.utc);
    case "time":
      return timeText(integerOf(value), meaning.unit);
    case "binary":
      return value instanceof Uint8Array ? bytesText(value) : String(value);
    case "bytes":
      return String(value);
  }
}

/** Integers as they come, and big-endian two's complement bytes. */
function integerOf(value: unknown): bigint {
  if (typeof value === "bigint") return value;
  if (typeof value === "number") return BigInt(value);
  if (!(value instanceof Uint8Array) || value.length === 0) return 0n;
  return BigInt.asIntN(value.length * 8, BigInt(`0x${Buffer.from(value).toString("hex")}`));
}

/** IEEE 754 binary16, little-endian. */
export function halfPrecision(bytes: Uint8Array): number {
  const bits = bytes[0] | (bytes[1] << 8);
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 0x1f;
  const fraction = bits & 0x3ff;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  if (exponent === 0x1f) return fraction === 0 ? sign * Infinity : Number.NaN;
  return sign * 2 ** (exponent - 15) * (1 + fraction / 1024);
}

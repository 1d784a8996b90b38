import type { Predicate } from "../profile/predicate.ts";
import { dateFormatTest } from "../profile/python-date-format.ts";
import { inWords, isList, type JsonObject, type JsonValue } from "./json-value.ts";
import { Refusal, Unsupported } from "./refusal.ts";

/** What a value of a field must be, as a predicate of the field's column. */
export type FieldFormat = (column: string) => Predicate;

const text = (column: string) => ({ column, style: "written" }) as const;
const anything: FieldFormat = () => ({ kind: "constant", value: true });

function like(pattern: string): FieldFormat {
  return (column) => ({ kind: "matches", text: text(column), pattern });
}

function oneOf(values: readonly string[]): FieldFormat {
  return (column) => ({ kind: "in", operand: { kind: "text", text: text(column) }, values });
}

const strings = new Map<string, FieldFormat>([
  ["default", anything],
  ["email", like("^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$")],
  ["uri", like("^[A-Za-z][A-Za-z0-9+.-]*:\\S+$")],
  ["binary", like("^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$")],
  ["uuid", like("(?i)^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$")],
]);

const plain = new Map<string, FieldFormat>([
  ["any", anything],
  ["integer", like("^[+-]?[0-9]+$")],
  ["number", like("^(?:[+-]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?|NaN|[+-]?INF|[+-]?inf|[+-]?Infinity)$")],
  ["year", like("^-?[0-9]{4}$")],
  ["yearmonth", like("^-?[0-9]{4}-(?:0[1-9]|1[0-2])$")],
  [
    "duration",
    like(
      "^-?P(?:[0-9]+Y)?(?:[0-9]+M)?(?:[0-9]+W)?(?:[0-9]+D)?(?:T(?:[0-9]+H)?(?:[0-9]+M)?(?:[0-9]+(?:\\.[0-9]+)?S)?)?$",
    ),
  ],
  ["object", (column) => ({ kind: "json-schema", text: text(column), schema: { type: "object" } })],
  ["array", (column) => ({ kind: "json-schema", text: text(column), schema: { type: "array" } })],
  ["list", anything],
  ["geojson", (column) => ({ kind: "json-schema", text: text(column), schema: { type: "object" } })],
  ["geopoint", like("^-?[0-9]+(?:\\.[0-9]+)?, ?-?[0-9]+(?:\\.[0-9]+)?$")],
]);

/**
 * The type and format of a field of a Table Schema. Types stand for what is written: `1.0` is no integer, and a boolean
 * is one of `trueValues` and `falseValues`.
 *
 * @throws Refusal for an unknown type or format; Unsupported for numbers with another decimal or group sign
 */
export function fieldFormat(field: JsonObject): FieldFormat {
  const type = field["type"] ?? "string";
  const format = field["format"] ?? "default";
  if (typeof format !== "string") throw new Refusal(`format must be a text, found ${inWords(format)}`);
  switch (type) {
    case "string":
      return known(strings.get(format), "format", format);
    case "boolean":
      return oneOf([
        ...texts(field, "trueValues", ["true", "True", "TRUE", "1"]),
        ...texts(field, "falseValues", ["false", "False", "FALSE", "0"]),
      ]);
    case "date":
      return dateFormat(format, (column) => ({ kind: "date-format", text: text(column), format: "%Y-%m-%d" }));
    case "datetime":
      return dateFormat(format, (column) => ({ kind: "type", column, types: ["timestamp"] }));
    case "time":
      return dateFormat(format, (column) => ({ kind: "date-format", text: text(column), format: "%H:%M:%S" }));
    default:
      checkSigns(field);
      return known(typeof type === "string" ? plain.get(type) : undefined, "type", type);
  }
}

function dateFormat(format: string, otherwise: FieldFormat): FieldFormat {
  if (format === "default") return otherwise;
  if (format === "any") return (column) => ({ kind: "date", text: text(column) });
  if (dateFormatTest(format) === null) throw new Refusal(`format ${JSON.stringify(format)} is no format of strptime`);
  return (column) => ({ kind: "date-format", text: text(column), format });
}

function known(format: FieldFormat | undefined, what: string, found: JsonValue): FieldFormat {
  if (format !== undefined) return format;
  throw new Refusal(`unknown ${what} ${inWords(found)} of a field`);
}

function texts(field: JsonObject, key: string, otherwise: readonly string[]): readonly string[] {
  const value = field[key];
  if (value === undefined) return otherwise;
  if (!isList(value)) throw new Refusal(`${key} must be a list of texts, found ${inWords(value)}`);
  return value.map(String);
}

function checkSigns(field: JsonObject): void {
  const point = field["decimalChar"] ?? ".";
  const bare = field["bareNumber"] ?? true;
  if (point !== "." || bare !== true || field["groupChar"] !== undefined) {
    throw new Unsupported("numbers with decimalChar, groupChar or bareNumber are not read here");
  }
}

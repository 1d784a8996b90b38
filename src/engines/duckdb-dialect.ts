import {
  type ColumnClass,
  decimalLiteral,
  iso8601Shape,
  type Shares,
  type SqlDialect,
  standardName,
  standardText,
} from "./dialect.ts";
import { standardRules } from "./lexical-rules.ts";

/** An ISO 8601 text as DuckDB reads it: capitals, at most six digits of a second, seconds before a zone, a colon in it. */
function readable(text: string): string {
  const capital = `translate(${text}, 'tz,', 'TZ.')`;
  const seconds = `regexp_replace(${capital}, '^(.{13}:[0-9]{2})([Z+-].*)$', '\\1:00\\2')`;
  const digits = `regexp_replace(${seconds}, '([.][0-9]{6})[0-9]+', '\\1')`;
  return `regexp_replace(${digits}, '(:.*[+-][0-9]{2})([0-9]{2})$', '\\1:\\2')`;
}

const integers = /^U?(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)$/;

/** DuckDB 1.x. Its regular expressions are RE2's, so patterns go to it as they are. */
export const duckdbDialect: SqlDialect = {
  lexical: standardRules,
  patterns:
    "RE2, linear in the text's length, as the embedded engine, but \\d, \\w, \\s and \\b know ASCII only, where the embedded engine reads them as Python does",
  quantiles: "exact",
  // One argument of a command is at most 128 KiB on Linux.
  longestStatement: 120_000,
  classOf(declared): ColumnClass {
    const type = declared.toUpperCase();
    if (integers.test(type)) return "integer";
    if (type.startsWith("DECIMAL") && !type.endsWith("]")) return "decimal";
    if (type === "FLOAT" || type === "DOUBLE") return "float";
    if (type === "BOOLEAN") return "boolean";
    if (type === "DATE") return "date";
    if (type === "TIMESTAMP WITH TIME ZONE" || type === "TIMESTAMPTZ") return "instant";
    if (/^TIMESTAMP(_S|_MS|_NS)?$/.test(type)) return "timestamp";
    if (type === "VARCHAR" || type === "UUID" || /^ENUM\(.*\)$/s.test(type)) return "text";
    return "other";
  },
  name: standardName,
  text(value) {
    const parts = value.split("\0").map(standardText);
    return parts.length === 1 ? standardText(value) : `(${parts.join(" || chr(0) || ")})`;
  },
  // A literal with a point would be a decimal first, and rounded twice.
  number: (value) => `CAST('${value}' AS DOUBLE)`,
  row: (cells) => `to_json([${cells.join(", ")}])`,
  asText: (value) => `CAST(${value} AS VARCHAR)`,
  asNumber: (value) => `CAST(${value} AS DOUBLE)`,
  decimalText: (number) => `CAST(CAST(CAST(${number} AS VARCHAR) AS DECIMAL(38, 22)) AS VARCHAR)`,
  isNan: (number) => `isnan(${number})`,
  plainText: (text) => `CAST(${text} AS VARCHAR) COLLATE C`,
  dateText: (date) => `CAST(${date} AS VARCHAR)`,
  timestampText: (time, of) =>
    `strftime(${of === "instant" ? `${time} AT TIME ZONE 'UTC'` : `CAST(${time} AS TIMESTAMP)`}, '%Y-%m-%dT%H:%M:%S.%f')`,
  milliseconds: (time, of) =>
    `CAST(epoch_us(${of === "instant" ? time : `CAST(${time} AS TIMESTAMP)`}) AS DOUBLE) / 1000`,
  millisecondsOfText: (text) =>
    `CASE WHEN regexp_matches(${text}, '${iso8601Shape}') THEN CAST(epoch_us(TRY_CAST(${readable(text)} AS TIMESTAMP WITH TIME ZONE)) AS DOUBLE) / 1000 END`,
  matches: (text, pattern) => ({ kind: "sql", sql: `regexp_matches(${text}, ${patternText(pattern)})` }),
  json: (text) => ({ kind: "sql", sql: `json_valid(${text})` }),
  orderStatistics: quantiles,
  grid: quantiles,
  gridError: 0,
  distinctApart: false,
  fence: "",
};

function quantiles(number: string, shares: Shares): string {
  const list =
    "steps" in shares
      ? `list_transform(range(1, ${shares.steps + 1}), lambda i: CAST(i AS DOUBLE) / ${shares.steps})`
      : `[${shares.map(decimalLiteral).join(", ")}]`;
  return `array_to_string(list_transform(quantile_disc(${number}, ${list}), lambda q: CAST(q AS VARCHAR)), ',')`;
}

function patternText(pattern: string): string {
  return duckdbDialect.text(pattern) ?? "NULL";
}

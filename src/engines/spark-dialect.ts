import { type ColumnClass, decimalLiteral, iso8601Shape, listedShares, type SqlDialect } from "./dialect.ts";
import { sparkRules } from "./lexical-rules.ts";
import { translatePattern } from "./pattern.ts";

const classes: Readonly<Record<string, ColumnClass>> = {
  tinyint: "integer",
  smallint: "integer",
  int: "integer",
  bigint: "integer",
  float: "float",
  double: "float",
  boolean: "boolean",
  date: "date",
  timestamp: "instant",
  timestamp_ntz: "timestamp",
};

/** How near `percentile_approx` is kept: one rank of ten thousand. */
const accuracy = 10_000;

/** A text as Spark's literal. Everything but plain ASCII letters, digits and marks is written as escapes. */
export function sparkText(value: string): string {
  const written = value.replace(
    /[^\p{L}\p{N} _.,:/()<>=+*#@?|~[\]{}&^%-]/gu,
    // A character beyond the first plane matches as one and is written as its two halves.
    (character) => character.replace(/[\s\S]/g, (half) => `\\u${half.charCodeAt(0).toString(16).padStart(4, "0")}`),
  );
  return `'${written}'`;
}

/** An ISO 8601 text as Spark reads it: capitals, at most six digits of a second, seconds before a zone, a colon in it. */
function readable(text: string): string {
  const seconds = `regexp_replace(translate(${text}, 'tz,', 'TZ.'), '^(.{13}:[0-9]{2})([Z+-].*)$', '$1:00$2')`;
  const digits = `regexp_replace(${seconds}, '([.][0-9]{6})[0-9]+', '$1')`;
  return `regexp_replace(${digits}, '(:.*[+-][0-9]{2})([0-9]{2})$', '$1:$2')`;
}

/** Spark 3.5 and newer: patterns go to java.util.regex, and quantiles to a sketch. */
export const sparkDialect: SqlDialect = {
  lexical: sparkRules,
  patterns:
    "java.util.regex, into which patterns are rewritten; \\d, \\w and \\s know ASCII only; it backtracks, so a hostile pattern is ended by the time limit only",
  quantiles: `percentile_approx with a relative rank error of 1/${accuracy}; exact ones take a second query`,
  // Statements go in a file.
  longestStatement: 4_000_000,
  classOf(declared): ColumnClass {
    const type = declared.toLowerCase();
    if (type.startsWith("decimal(")) return "decimal";
    if (/^(string|varchar|char)\b/.test(type)) return "text";
    return classes[type] ?? "other";
  },
  name: (name) => `\`${name.replaceAll("`", "``")}\``,
  text: sparkText,
  number: (value) =>
    Number.isFinite(value) ? `${decimalLiteral(value).replace("e+", "e")}D` : `CAST('${value}' AS DOUBLE)`,
  row: (cells) => `to_json(array(${cells.join(", ")}))`,
  asText: (value) => `CAST(${value} AS STRING)`,
  asNumber: (value) => `CAST(${value} AS DOUBLE)`,
  decimalText: (number) => `CAST(CAST(CAST(${number} AS STRING) AS DECIMAL(38, 22)) AS STRING)`,
  isNan: (number) => `isnan(${number})`,
  plainText: (text) => `CAST(${text} AS STRING)`,
  dateText: (date) => `CAST(${date} AS STRING)`,
  timestampText: (time) => `date_format(${time}, 'yyyy-MM-dd\\'T\\'HH:mm:ss.SSSSSS')`,
  milliseconds: (time) => `CAST(unix_micros(CAST(${time} AS TIMESTAMP)) AS DOUBLE) / 1000D`,
  millisecondsOfText: (text) =>
    `CASE WHEN ${text} RLIKE ${sparkText(isoPattern)} THEN CAST(unix_micros(TRY_CAST(${readable(text)} AS TIMESTAMP)) AS DOUBLE) / 1000D END`,
  matches: (text, pattern) => {
    const translated = translatePattern(pattern, "java");
    return translated.kind === "refused"
      ? translated
      : { kind: "sql", sql: `${text} RLIKE ${sparkText(translated.sql)}` };
  },
  json: (text) => ({ kind: "sql", sql: `(try_parse_json(${text}) IS NOT NULL)` }),
  orderStatistics: (number, shares) =>
    `concat_ws(',', ${shares.map((share) => `CAST(percentile_disc(${decimalLiteral(share)}D) WITHIN GROUP (ORDER BY ${number}) AS STRING)`).join(", ")})`,
  grid: (number, shares) =>
    `array_join(transform(percentile_approx(${number}, array(${listedShares(shares)
      .map((share) => `${decimalLiteral(share)}D`)
      .join(", ")}), ${accuracy}), q -> CAST(q AS STRING)), ',')`,
  gridError: 1 / accuracy,
  distinctApart: true,
  fence: "",
};

const isoPattern = iso8601Shape.replace("$", "\\z");

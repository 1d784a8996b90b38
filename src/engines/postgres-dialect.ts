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
import { translatePattern } from "./pattern.ts";

const classes: Readonly<Record<string, ColumnClass>> = {
  smallint: "integer",
  integer: "integer",
  bigint: "integer",
  oid: "integer",
  numeric: "decimal",
  real: "float",
  "double precision": "float",
  boolean: "boolean",
  text: "text",
  "character varying": "text",
  character: "text",
  citext: "text",
  name: "text",
  uuid: "text",
  date: "date",
  "timestamp without time zone": "timestamp",
  "timestamp with time zone": "instant",
};

/**
 * PostgreSQL 12 and newer, standard_conforming_strings on.
 *
 * @param version the server's, as `server_version_num` says it (150018)
 */
export function postgresDialect(version: number): SqlDialect {
  const text = (value: string): string | null => (value.includes("\0") ? null : standardText(value));
  const number = (value: number): string => `${Number.isFinite(value) ? decimalLiteral(value) : `'${value}'`}::float8`;
  const quantiles = (of: string, shares: Shares): string => {
    const list =
      "steps" in shares
        ? `ARRAY(SELECT i::float8 / ${shares.steps} FROM generate_series(1, ${shares.steps}) AS i ORDER BY i)`
        : `ARRAY[${shares.map(decimalLiteral).join(", ")}]::float8[]`;
    return `array_to_string(percentile_disc(${list}) WITHIN GROUP (ORDER BY ${of}), ',')`;
  };
  return {
    lexical: standardRules,
    patterns:
      "PostgreSQL's advanced regular expressions, into which patterns are rewritten; those with properties, options within or negated shorthands in brackets are refused by name; \\d, \\w and \\s know ASCII only",
    quantiles: "exact",
    longestStatement: 120_000,
    classOf: (declared) => classes[declared] ?? "other",
    name: standardName,
    text,
    number,
    row: (cells) => `to_json(ARRAY[${cells.join(", ")}]::text[])`,
    asText: (value) => `CAST(${value} AS text)`,
    asNumber: (value) => `CAST(${value} AS float8)`,
    decimalText: (of) => `CAST(CAST(CAST(${of} AS text) AS numeric(38, 22)) AS text)`,
    isNan: (of) => `${of} = 'NaN'::float8`,
    plainText: (of) => `(CAST(${of} AS text) COLLATE "C")`,
    dateText: (date) => `coalesce(to_char(${date}, 'YYYY-MM-DD'), CAST(${date} AS text))`,
    timestampText: (time, of) => {
      const local = of === "instant" ? `(${time} AT TIME ZONE 'UTC')` : time;
      return `coalesce(to_char(${local}, 'YYYY-MM-DD"T"HH24:MI:SS.US'), CAST(${time} AS text))`;
    },
    milliseconds: (time) => `CAST(extract(epoch FROM ${time}) * 1000 AS float8)`,
    millisecondsOfText: (of) => millisecondsOfText(of, `${of} ~ ${standardText(isoPattern)}`),
    matches: (of, pattern) => {
      const translated = translatePattern(pattern, "postgres");
      if (translated.kind === "refused") return translated;
      const literal = text(translated.sql);
      return literal === null
        ? { kind: "refused", reason: "a null character" }
        : { kind: "sql", sql: `${of} ~ ${literal}` };
    },
    json: (of) =>
      version >= 160_000
        ? { kind: "sql", sql: `${of} IS JSON` }
        : { kind: "refused", reason: "a test for JSON, which PostgreSQL has from version 16 on" },
    orderStatistics: quantiles,
    grid: quantiles,
    gridError: 0,
    distinctApart: false,
    fence: "OFFSET 0",
  };
}

const isoPattern = `(?p)${iso8601Shape}`;

/**
 * PostgreSQL before 16 raises for a day that does not exist, so the parts are looked at first; the arms of CASE are
 * computed in order.
 */
function millisecondsOfText(text: string, shaped: string): string {
  const part = (from: number, length: number): string => `CAST(substr(${text}, ${from}, ${length}) AS int)`;
  const [year, month, day] = [part(1, 4), part(6, 2), part(9, 2)];
  const monthEnd = `extract(day FROM make_date(${year}, ${month}, 1) + interval '1 month' - interval '1 day')`;
  // Its zones end before sixteen hours.
  const zoned = `substr(${text}, 11) ~ '[+-](1[6-9]|2)'`;
  return `CASE WHEN NOT coalesce(${shaped}, false) THEN NULL WHEN ${year} < 1 OR ${month} NOT BETWEEN 1 AND 12 OR ${day} < 1 THEN NULL WHEN ${day} > ${monthEnd} OR ${zoned} THEN NULL ELSE CAST(extract(epoch FROM CAST(translate(${text}, 'tz,', 'TZ.') AS timestamptz)) * 1000 AS float8) END`;
}

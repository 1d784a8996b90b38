import { Buffer } from "node:buffer";
import type { FigureValue, ValueCount } from "../profile/profile.ts";
import { sqlNumber } from "./aggregates.ts";
import type { SqlDialect } from "./dialect.ts";
import type { Row, Statement } from "./statement-text.ts";
import { type TypedSql, tableAlias } from "./typed-sql.ts";

/** A column of a population whose most frequent values are wanted. */
export interface ListedValue {
  /** The value where the row belongs to the population, else null. */
  readonly value: TypedSql;
  readonly limit: number;
}

/** More grouping sets than this are computed together by no system with ease. */
const mostTogether = 100;

/** The columns in groups, each of which one statement takes. */
export function valueListGroups(listed: readonly ListedValue[], dialect: SqlDialect): ListedValue[][] {
  const groups: ListedValue[][] = [];
  let size = 0;
  for (const each of listed) {
    const bytes = Buffer.byteLength(each.value.sql) + 300;
    const last = groups.at(-1);
    if (last === undefined || last.length >= mostTogether || size + bytes > dialect.longestStatement / 2) {
      groups.push([each]);
      size = bytes;
    } else {
      last.push(each);
      size += bytes;
    }
  }
  return groups;
}

/**
 * The most frequent values of several columns in one look at the table: a grouping set for each. Of equally frequent
 * ones those come first that are less.
 *
 * Cells: the column's index, the value, its count.
 */
export function valueListStatement(listed: readonly ListedValue[], source: string, dialect: SqlDialect): Statement {
  const columns = listed.map(({ value }, index) => `${value.sql} AS modelgate_v${index}`);
  const names = listed.map((_, index) => `modelgate_v${index}`);
  const which = `CASE ${names.map((name, index) => `WHEN grouping(${name}) = 0 THEN ${index}`).join(" ")} END`;
  const numbers = names
    .map((name, index) => (listed[index]?.value.type === "number" ? `WHEN grouping(${name}) = 0 THEN ${name}` : ""))
    .join(" ")
    .trim();
  const texts = names.map((name) => `WHEN grouping(${name}) = 0 THEN ${dialect.asText(name)}`).join(" ");
  const order = numbers === "" ? dialect.asNumber("NULL") : `CASE ${numbers} END`;
  const groups = `SELECT ${which} AS modelgate_c, CASE ${texts} END AS modelgate_x, ${order} AS modelgate_n, count(*) AS modelgate_k FROM (SELECT ${columns.join(", ")} FROM ${source} AS ${tableAlias}) AS modelgate_rows GROUP BY GROUPING SETS (${names.map((name) => `(${name})`).join(", ")})`;
  const ranked = `SELECT modelgate_c, modelgate_x, modelgate_k, row_number() OVER (PARTITION BY modelgate_c ORDER BY modelgate_k DESC, modelgate_n, ${dialect.plainText("modelgate_x")}) AS modelgate_r FROM (${groups}) AS modelgate_groups WHERE modelgate_x IS NOT NULL`;
  const limits = listed.map(({ limit }, index) => `WHEN ${index} THEN ${limit}`).join(" ");
  return {
    title: "most frequent values",
    cells: [dialect.asText("modelgate_c"), "modelgate_x", dialect.asText("modelgate_k")],
    body: `FROM (${ranked}) AS modelgate_ranked WHERE modelgate_r <= CASE modelgate_c ${limits} END ORDER BY modelgate_c, modelgate_r`,
  };
}

/** The lists that the statement gave, in the order of what was asked for. */
export function readValueLists(listed: readonly ListedValue[], rows: readonly Row[]): ValueCount[][] {
  const lists: ValueCount[][] = listed.map(() => []);
  for (const [index, value, count] of rows) {
    const at = Number(index);
    const type = listed[at]?.value.type;
    if (type === undefined || value === null || value === undefined) continue;
    lists[at]?.push({ value: figureValue(value, type), count: Number(count) });
  }
  return lists;
}

/** A cell as a value of a profile. */
export function figureValue(text: string, type: TypedSql["type"]): FigureValue {
  if (type === "number") {
    const number = sqlNumber(text);
    return number === 0 ? 0 : number;
  }
  return type === "boolean" ? text === "true" : text;
}

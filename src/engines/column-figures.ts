import { Buffer } from "node:buffer";
import { isoInstant } from "../profile/iso-instant.ts";
import type {
  ColumnProfile,
  ColumnType,
  FigureValue,
  KindCounts,
  LengthFigures,
  ValueCount,
  ValueList,
} from "../profile/profile.ts";
import { type ColumnMeasures, wholeTable } from "../profile/request.ts";
import type { Aggregates, Answers } from "./aggregates.ts";
import {
  askNumbers,
  askNumbersAgain,
  countWhere,
  type NumberSubject,
  readNumbers,
  wantsDistribution,
} from "./number-figures.ts";
import { integerSql } from "./predicate-sql.ts";
import { columnType, type SqlColumn, type TableSql, type TypedSql } from "./typed-sql.ts";
import { figureValue, type ListedValue } from "./value-lists.ts";

/** Different values that are fetched to know a distribution whole. */
const exactDistribution = 1000;

/** One column in one population, to be measured. */
export class ColumnSubject {
  readonly column: SqlColumn;
  readonly population: string;
  readonly measures: ColumnMeasures;
  readonly #id: string;
  readonly #table: TableSql;
  /** The condition of the population; null for all rows. */
  readonly #where: string | null;

  constructor(
    id: string,
    column: SqlColumn,
    population: string,
    where: string | null,
    measures: ColumnMeasures,
    table: TableSql,
  ) {
    this.#id = id;
    this.column = column;
    this.population = population;
    this.#where = where;
    this.measures = measures;
    this.#table = table;
  }

  /** Asks all that one look at the rows can tell. */
  ask(aggregates: Aggregates): void {
    const { dialect } = this.#table;
    const id = this.#id;
    const value = aggregates.value(this.#within(this.#value().sql));
    aggregates.ask(`${id}:present`, `count(${value})`);
    if (this.population !== wholeTable) {
      aggregates.ask(`${id}:present in all`, `count(${aggregates.value(this.#value().sql)})`);
    }
    const nan = this.#table.nan(this.column);
    if (nan !== null)
      aggregates.ask(`${id}:nan`, `count(${aggregates.value(this.#within(`CASE WHEN ${nan} THEN 1 END`))})`);
    const type = columnType(this.column);
    if (type === "boolean") {
      const number = `CASE ${value} WHEN true THEN 1 WHEN false THEN 0 END`;
      aggregates.ask(`${id}:least`, `min(${number})`);
      aggregates.ask(`${id}:greatest`, `max(${number})`);
    } else {
      const compared = type === "text" ? dialect.plainText(value) : value;
      aggregates.ask(`${id}:least`, `min(${compared})`);
      aggregates.ask(`${id}:greatest`, `max(${compared})`);
    }
    if (this.#has("distinct"))
      aggregates.askDistinct(`${id}:distinct`, aggregates.value(this.#within(this.#table.identity(this.column))));
    if (type === "number") {
      aggregates.ask(`${id}:integers`, countWhere(integerSql(value, this.#table)));
      askNumbers(this.#numbers(), aggregates, dialect);
    }
    if (type === "text") this.#askText(aggregates, value);
  }

  /** Asks what only the answers make possible; without answers, all that might be. */
  askAgain(answers: Answers | null, aggregates: Aggregates): void {
    const { dialect } = this.#table;
    if (columnType(this.column) === "number") {
      askNumbersAgain(this.#numbers(), answers, aggregates, dialect);
    }
    const instants = this.#instants();
    if (instants !== null && (answers === null || this.#allInstants(answers))) {
      askNumbersAgain(instants, answers, aggregates, dialect);
    }
  }

  /** What is asked of its most frequent values; null for nothing. */
  listed(): ListedValue | null {
    const { values, top } = this.measures;
    const numbers = columnType(this.column) === "number" || this.#instants() !== null;
    const distribution = numbers && wantsDistribution(this.measures) ? exactDistribution : 0;
    const most = Math.max(values, distribution);
    const limit = Math.max(most > 0 ? most + 1 : 0, top);
    if (limit === 0) return null;
    const { type, sql } = this.#value();
    return { value: { type, sql: this.#within(sql) }, limit };
  }

  /**
   * @param rows of the population
   * @param list what was found of its most frequent values
   */
  read(rows: number, answers: Answers, again: Answers, list: readonly ValueCount[] | null): ColumnProfile {
    const { dialect } = this.#table;
    const id = this.#id;
    const present = answers.count(`${id}:present`);
    const instants = this.#instants();
    const whole = list !== null && list.length < (this.listed()?.limit ?? 0) ? list : null;
    return {
      column: this.column.name,
      population: this.population,
      type: this.type(answers),
      rows,
      missing: rows - present,
      kinds: this.#kinds(present, answers),
      least: this.#extreme("least", answers),
      greatest: this.#extreme("greatest", answers),
      numbers:
        this.type(answers) === "number"
          ? readNumbers(this.#numbers(), answers, again, ascending(whole), dialect)
          : null,
      instants:
        instants !== null && this.#allInstants(answers)
          ? readNumbers(instants, answers, again, instantsOf(whole), dialect)
          : null,
      lengths: this.#lengths(present, answers),
      distinct: this.#has("distinct") ? { count: answers.count(`${id}:distinct`), error: 0, sketch: null } : null,
      values: this.#valueList(list),
    };
  }

  /** The column's type in the whole table. */
  type(answers: Answers): ColumnType {
    const present = answers.count(`${this.#id}:${this.population === wholeTable ? "present" : "present in all"}`);
    return present === 0 ? "empty" : columnType(this.column);
  }

  #has(figure: ColumnMeasures["figures"][number]): boolean {
    return this.measures.figures.includes(figure);
  }

  #value(): TypedSql {
    return this.#table.value(this.column);
  }

  #within(sql: string): string {
    return this.#where === null ? sql : `CASE WHEN ${this.#where} THEN ${sql} END`;
  }

  #numbers(): NumberSubject {
    return {
      id: `${this.#id}:numbers`,
      shown: this.column.name,
      sql: this.#within(this.#value().sql),
      measures: this.measures,
    };
  }

  /** The times of a column as numbers; null where none are asked for, or there can be none. */
  #instants(): NumberSubject | null {
    const sql = this.#has("instants") ? this.#table.instant(this.column) : null;
    if (sql === null) return null;
    return { id: `${this.#id}:instants`, shown: this.column.name, sql: this.#within(sql), measures: this.measures };
  }

  #askText(aggregates: Aggregates, value: string): void {
    const { dialect } = this.#table;
    const id = this.#id;
    const length = `char_length(${value})`;
    if (this.#has("lengths")) {
      aggregates.ask(`${id}:shortest`, `min(${length})`);
      aggregates.ask(`${id}:longest`, `max(${length})`);
      aggregates.ask(`${id}:length`, `avg(${dialect.asNumber(length)})`);
      aggregates.ask(`${id}:empty`, countWhere(`${length} = 0`));
    }
    const instants = this.#instants();
    if (instants === null) return;
    const instant = aggregates.value(instants.sql);
    aggregates.ask(`${id}:times`, `count(${instant})`);
    aggregates.ask(`${id}:dates`, countWhere(`${instant} IS NOT NULL AND ${length} = 10`));
    askNumbers(instants, aggregates, dialect);
  }

  #allInstants(answers: Answers): boolean {
    const present = answers.count(`${this.#id}:present`);
    return present > 0 && answers.count(`${this.#id}:times`) === present;
  }

  #kinds(present: number, answers: Answers): KindCounts {
    const type = columnType(this.column);
    const dates = this.#instants() !== null && this.#allInstants(answers) ? answers.count(`${this.#id}:dates`) : null;
    return {
      numbers: type === "number" ? present : 0,
      integers: type === "number" ? answers.count(`${this.#id}:integers`) : 0,
      booleans: type === "boolean" ? present : 0,
      texts: type === "text" ? present : 0,
      dates,
      timestamps: dates === null ? null : present - dates,
      nan: this.#table.nan(this.column) === null ? 0 : answers.count(`${this.#id}:nan`),
    };
  }

  #extreme(which: "least" | "greatest", answers: Answers): FigureValue | null {
    const text = answers.text(`${this.#id}:${which}`);
    if (text === null) return null;
    const type = columnType(this.column);
    return type === "boolean" ? text === "1" : figureValue(text, type);
  }

  #lengths(present: number, answers: Answers): LengthFigures | null {
    if (columnType(this.column) !== "text" || !this.#has("lengths") || present === 0) return null;
    return {
      minimum: answers.count(`${this.#id}:shortest`),
      maximum: answers.count(`${this.#id}:longest`),
      mean: answers.count(`${this.#id}:length`),
      empty: answers.count(`${this.#id}:empty`),
    };
  }

  #valueList(list: readonly ValueCount[] | null): ValueList | null {
    const { values, top } = this.measures;
    if (list === null || (values === 0 && top === 0)) return null;
    if (values > 0 && list.length <= values) return { kind: "all", list };
    return { kind: "top", list: list.slice(0, top), countError: 0 };
  }
}

function ascending(list: readonly ValueCount[] | null): readonly ValueCount[] | null {
  return list === null ? null : [...list].sort((a, b) => Number(a.value) - Number(b.value));
}

/** Texts that are all times, as ascending milliseconds; different texts may be one instant. */
function instantsOf(list: readonly ValueCount[] | null): readonly ValueCount[] | null {
  if (list === null) return null;
  const counts = new Map<number, number>();
  for (const { value, count } of list) {
    const bytes = Buffer.from(String(value));
    const instant = isoInstant(bytes, 0, bytes.length);
    // A time that only the system itself can read, such as an infinite one.
    if (Number.isNaN(instant)) return null;
    counts.set(instant, (counts.get(instant) ?? 0) + count);
  }
  return ascending([...counts].map(([value, count]) => ({ value, count })));
}

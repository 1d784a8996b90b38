import type { ExampleRow, RowTally, UniquenessResult } from "../profile/profile.ts";
import type { OrderRequest, TallyRequest, UniquenessRequest } from "../profile/request.ts";
import type { Aggregates, Answers } from "./aggregates.ts";
import { countWhere } from "./number-figures.ts";
import { incomparableSql, operandSql, predicateSql } from "./predicate-sql.ts";
import { Refusal } from "./refusal.ts";
import type { Row, Statement } from "./statement-text.ts";
import { columnType, type SqlColumn, type TableSql, tableAlias } from "./typed-sql.ts";
import { figureValue } from "./value-lists.ts";

/** Rows that a question is about, and of which some are shown. */
interface RowQuestion {
  readonly table: TableSql;
  /** What stands after FROM. */
  readonly source: string;
  /** The condition of the population; null for all rows. */
  readonly where: string | null;
  readonly key: readonly SqlColumn[];
}

/** A tally: its SQL, and what its answers are. */
export class TallySubject {
  readonly request: TallyRequest;
  readonly #question: RowQuestion;
  readonly #show: readonly SqlColumn[];
  /** 0 another population, 1 ignored, 2 as expected, 3 not, 4 unknown, 5 unknown and incomparable. */
  readonly #state: string;

  /** Throws a Refusal for what the system cannot compute. */
  constructor(request: TallyRequest, question: RowQuestion) {
    const { table, where } = question;
    this.request = request;
    this.#question = question;
    this.#show = request.show.map((name) => table.column(name));
    const apart = where === null ? "" : `WHEN NOT ${where} THEN 0 `;
    const ignored = request.ignore === null ? "" : `WHEN ${predicateSql(request.ignore, table)} THEN 1 `;
    const incomparable = incomparableSql(request.expect, table);
    const unknown = incomparable.length === 0 ? "4" : `CASE WHEN ${incomparable.join(" OR ")} THEN 5 ELSE 4 END`;
    const expected = `CASE ${predicateSql(request.expect, table)} WHEN true THEN 2 WHEN false THEN 3 ELSE ${unknown} END`;
    this.#state = apart === "" && ignored === "" ? expected : `CASE ${apart}${ignored}ELSE ${expected} END`;
  }

  ask(aggregates: Aggregates): void {
    const state = aggregates.value(this.#state);
    const id = `tally ${this.request.id}`;
    aggregates.ask(`${id}:rows`, countWhere(`${state} > 0`));
    aggregates.ask(`${id}:ignored`, countWhere(`${state} = 1`));
    aggregates.ask(`${id}:unexpected`, countWhere(`${state} > 2`));
    aggregates.ask(`${id}:unknown`, countWhere(`${state} > 3`));
    aggregates.ask(`${id}:incomparable`, countWhere(`${state} = 5`));
  }

  /** The rows to show; null where there are none. Without answers, as if there were. */
  examples(answers: Answers | null): Statement | null {
    const { id, examples } = this.request;
    if (examples === 0 || (answers !== null && answers.count(`tally ${id}:unexpected`) === 0)) return null;
    const { source } = this.#question;
    const cells = exampleCells(this.#show, this.#question);
    const by = orderedBy(this.#show, this.#question);
    const order = by.length === 0 ? "" : `ORDER BY ${by.join(", ")}`;
    return {
      title: `unexpected rows of ${id}`,
      cells,
      body: `FROM ${source} AS ${tableAlias} WHERE ${this.#state} > 2 ${order} LIMIT ${examples}`,
    };
  }

  read(answers: Answers, rows: readonly Row[]): RowTally {
    const id = `tally ${this.request.id}`;
    return {
      id: this.request.id,
      rows: answers.count(`${id}:rows`),
      ignored: answers.count(`${id}:ignored`),
      unexpected: answers.count(`${id}:unexpected`),
      unknown: answers.count(`${id}:unknown`),
      incomparable: answers.count(`${id}:incomparable`),
      examples: rows.map((row) => exampleRow(row, this.#show, this.#question)),
    };
  }
}

/** Whether rows differ from each other. */
export class UniquenessSubject {
  readonly request: UniquenessRequest;
  readonly #question: RowQuestion;
  readonly #columns: readonly SqlColumn[];
  readonly #ignore: string | null;

  constructor(request: UniquenessRequest, question: RowQuestion) {
    const { table } = question;
    this.request = request;
    this.#question = question;
    this.#columns = request.columns.map((name) => table.column(name));
    if (this.#columns.length === 0) throw new Refusal("uniqueness of no column");
    this.#ignore = request.ignore === null ? null : `coalesce(${predicateSql(request.ignore, table)}, false)`;
  }

  ask(aggregates: Aggregates): void {
    const { where } = this.#question;
    const id = `unique ${this.request.id}`;
    aggregates.ask(`${id}:rows`, where === null ? "count(*)" : countWhere(aggregates.value(where)));
    if (this.#ignore === null) return;
    const ignored = aggregates.value(where === null ? this.#ignore : `(${where} AND ${this.#ignore})`);
    aggregates.ask(`${id}:ignored`, countWhere(ignored));
  }

  /** How many groups of equal rows there are, and how many rows are in groups of several. */
  counts(): Statement {
    const { table, source } = this.#question;
    const names = this.#identities().map((identity, index) => `${identity} AS modelgate_v${index}`);
    const groups = this.#columns.map((_, index) => `modelgate_v${index}`);
    const inner = `SELECT ${names.join(", ")} FROM ${source} AS ${tableAlias} ${this.#rows()}`;
    return {
      title: `equal rows of ${this.request.id}`,
      cells: ["count(*)", "sum(CASE WHEN modelgate_k > 1 THEN modelgate_k END)"].map((cell) =>
        table.dialect.asText(cell),
      ),
      body: `FROM (SELECT count(*) AS modelgate_k FROM (${inner}) AS modelgate_rows GROUP BY ${groups.join(", ")}) AS modelgate_groups`,
    };
  }

  /** Rows that others equal; null where there are none. */
  examples(counts: Row | null): Statement | null {
    const { examples, id } = this.request;
    if (examples === 0 || (counts !== null && Number(counts[1] ?? 0) === 0)) return null;
    const { source } = this.#question;
    const cells = exampleCells(this.#columns, this.#question);
    const by = orderedBy(this.#columns, this.#question);
    const inner = [
      ...cells.map((cell, index) => `${cell} AS modelgate_e${index}`),
      ...by.map((value, index) => `${value} AS modelgate_o${index}`),
      `count(*) OVER (PARTITION BY ${this.#identities().join(", ")}) AS modelgate_k`,
    ];
    return {
      title: `rows of ${id} that others equal`,
      cells: cells.map((_, index) => `modelgate_e${index}`),
      body: `FROM (SELECT ${inner.join(", ")} FROM ${source} AS ${tableAlias} ${this.#rows()}) AS modelgate_rows WHERE modelgate_k > 1 ORDER BY ${by.map((_, index) => `modelgate_o${index}`).join(", ")} LIMIT ${examples}`,
    };
  }

  read(answers: Answers, counts: Row, rows: readonly Row[]): UniquenessResult {
    const id = `unique ${this.request.id}`;
    return {
      id: this.request.id,
      rows: answers.count(`${id}:rows`),
      ignored: this.#ignore === null ? 0 : answers.count(`${id}:ignored`),
      distinct: Number(counts[0] ?? 0),
      duplicated: Number(counts[1] ?? 0),
      examples: rows.map((row) => exampleRow(row, this.#columns, this.#question)),
    };
  }

  #identities(): string[] {
    return this.#columns.map((column) => this.#question.table.identity(column));
  }

  #rows(): string {
    const { where } = this.#question;
    const conditions = [...(where === null ? [] : [where]), ...(this.#ignore === null ? [] : [`NOT ${this.#ignore}`])];
    return conditions.length === 0 ? "" : `WHERE ${conditions.join(" AND ")}`;
  }
}

/** Whether values rise or fall from row to row, in the order of the columns that were named for it. */
export class OrderSubject {
  readonly request: OrderRequest;
  readonly #question: RowQuestion;
  readonly #show: readonly SqlColumn[];
  readonly #inner: string;

  /** @param orderBy the columns that give the rows their order */
  constructor(request: OrderRequest, question: RowQuestion, orderBy: readonly string[]) {
    const { table, source, where } = question;
    if (orderBy.length === 0) {
      throw new Refusal("an order of rows, which a table of an SQL engine does not have");
    }
    this.request = request;
    this.#question = question;
    this.#show = request.show.map((name) => table.column(name));
    const value = operandSql(request.value, table).sql;
    const order = orderBy.map((name) => table.raw(table.column(name))).join(", ");
    const cells = exampleCells(this.#show, question).map((cell, index) => `${cell} AS modelgate_e${index}`);
    const before = `lag(${value}) OVER (ORDER BY ${order}) AS modelgate_b`;
    const place = `row_number() OVER (ORDER BY ${order}) AS modelgate_r`;
    const rows = `WHERE ${value} IS NOT NULL${where === null ? "" : ` AND ${where}`}`;
    this.#inner = `(SELECT ${[`${value} AS modelgate_v`, before, place, ...cells].join(", ")} FROM ${source} AS ${tableAlias} ${rows}) AS modelgate_rows`;
  }

  ask(aggregates: Aggregates): void {
    const { where, table } = this.#question;
    const id = `order ${this.request.id}`;
    const value = operandSql(this.request.value, table).sql;
    aggregates.ask(`${id}:rows`, where === null ? "count(*)" : countWhere(aggregates.value(where)));
    const present = where === null ? value : `CASE WHEN ${where} THEN ${value} END`;
    aggregates.ask(`${id}:present`, `count(${aggregates.value(present)})`);
  }

  counts(): Statement {
    const { table } = this.#question;
    return {
      title: `values out of order of ${this.request.id}`,
      cells: [table.dialect.asText(countWhere(this.#against()))],
      body: `FROM ${this.#inner}`,
    };
  }

  examples(counts: Row | null): Statement | null {
    const { examples, id } = this.request;
    if (examples === 0 || (counts !== null && Number(counts[0] ?? 0) === 0)) return null;
    return {
      title: `rows out of order of ${id}`,
      cells: exampleCells(this.#show, this.#question).map((_, index) => `modelgate_e${index}`),
      body: `FROM ${this.#inner} WHERE ${this.#against()} ORDER BY modelgate_r LIMIT ${examples}`,
    };
  }

  read(answers: Answers, counts: Row, rows: readonly Row[]): RowTally {
    const id = `order ${this.request.id}`;
    const all = answers.count(`${id}:rows`);
    return {
      id: this.request.id,
      rows: all,
      ignored: all - answers.count(`${id}:present`),
      unexpected: Number(counts[0] ?? 0),
      unknown: 0,
      incomparable: 0,
      examples: rows.map((row) => exampleRow(row, this.#show, this.#question)),
    };
  }

  #against(): string {
    const { direction, strictly } = this.request;
    const wrong = direction === "increasing" ? "<" : ">";
    return `modelgate_v ${wrong}${strictly ? "=" : ""} modelgate_b`;
  }
}

/** The values to show of a row, then its key. */
function exampleCells(show: readonly SqlColumn[], { table, key }: RowQuestion): string[] {
  return [...show, ...key].map((column) => table.dialect.asText(table.value(column).sql));
}

/** By what rows are sorted, so that every run shows the same ones: their key, then what is shown. */
function orderedBy(show: readonly SqlColumn[], { table, key }: RowQuestion): string[] {
  return [...new Set([...key, ...show])].map((column) => table.value(column).sql);
}

function exampleRow(row: Row, show: readonly SqlColumn[], { key }: RowQuestion): ExampleRow {
  const values = [...show, ...key].map((column, index) => {
    const cell = row[index] ?? null;
    return cell === null ? null : figureValue(cell, columnType(column));
  });
  return { place: null, values: values.slice(0, show.length), key: values.slice(show.length) };
}

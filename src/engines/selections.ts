import type { SelectionResult } from "../profile/profile.ts";
import type { SelectionRequest } from "../profile/request.ts";
import type { Aggregates, Answers } from "./aggregates.ts";
import { countWhere, shareOfRank } from "./number-figures.ts";
import { columnType, type TableSql } from "./typed-sql.ts";

/** Exact order statistics between two bounds. */
export class SelectionSubject {
  readonly request: SelectionRequest;
  readonly #table: TableSql;
  readonly #sql: string;
  readonly #within: string;

  /** @param where the condition of the population; null for all rows */
  constructor(request: SelectionRequest, table: TableSql, where: string | null) {
    this.request = request;
    this.#table = table;
    const column = table.column(request.column);
    const { dialect } = table;
    const numbers = columnType(column) === "number" ? table.value(column).sql : null;
    const value = (request.of === "numbers" ? numbers : table.instant(column)) ?? dialect.asNumber("NULL");
    this.#sql = where === null ? value : `CASE WHEN ${where} THEN ${value} END`;
    const [low, high] = [dialect.number(request.low), dialect.number(request.high)];
    this.#within = `CASE WHEN ${this.#sql} BETWEEN ${low} AND ${high} THEN ${this.#sql} END`;
  }

  ask(aggregates: Aggregates): void {
    const id = `selection ${this.request.id}`;
    const value = aggregates.value(this.#sql);
    aggregates.ask(`${id}:count`, `count(${value})`);
    aggregates.ask(`${id}:below`, countWhere(`${value} < ${this.#table.dialect.number(this.request.low)}`));
    aggregates.ask(`${id}:within`, `count(${aggregates.value(this.#within)})`);
  }

  askAgain(answers: Answers | null, aggregates: Aggregates): void {
    const within = answers === null ? 1 : answers.count(`selection ${this.request.id}:within`);
    const shares = this.#ranks(answers).map((rank) => shareOfRank(rank, within));
    if (shares.length === 0) return;
    const values = this.#table.dialect.orderStatistics(aggregates.value(this.#within), shares);
    aggregates.ask(`selection ${this.request.id}:values`, values);
  }

  read(answers: Answers, again: Answers): SelectionResult {
    const id = `selection ${this.request.id}`;
    const below = answers.count(`${id}:below`);
    const ranks = this.#ranks(answers);
    const values = ranks.length === 0 ? [] : again.numbers(`${id}:values`);
    const byRank = new Map(ranks.map((rank, index) => [rank, values[index] ?? null]));
    return {
      id: this.request.id,
      count: answers.count(`${id}:count`),
      below,
      within: answers.count(`${id}:within`),
      values: this.request.ranks.map((rank) => byRank.get(rank - below) ?? null),
    };
  }

  /** The ranks asked for among the values within the bounds, ascending; one of them where nothing is known yet. */
  #ranks(answers: Answers | null): number[] {
    if (answers === null) return this.request.ranks.length === 0 ? [] : [0];
    const below = answers.count(`selection ${this.request.id}:below`);
    const within = answers.count(`selection ${this.request.id}:within`);
    const ranks = this.request.ranks.map((rank) => rank - below).filter((rank) => rank >= 0 && rank < within);
    return [...new Set(ranks)].sort((a, b) => a - b);
  }
}

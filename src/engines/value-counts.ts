import type { ValueCountResult } from "../profile/profile.ts";
import type { ValueCountRequest } from "../profile/request.ts";
import type { Aggregates, Answers } from "./aggregates.ts";
import { countWhere } from "./number-figures.ts";
import { predicateSql } from "./predicate-sql.ts";
import type { TableSql } from "./typed-sql.ts";

/** The exact counts of some values. */
export class ValueCountSubject {
  readonly request: ValueCountRequest;
  readonly #conditions: readonly string[];

  /** @param where the condition of the population; null for all rows */
  constructor(request: ValueCountRequest, table: TableSql, where: string | null) {
    this.request = request;
    this.#conditions = request.values.map((value) => {
      const left = { kind: "column", column: request.column } as const;
      const equal = predicateSql({ kind: "compare", comparator: "==", left, right: { kind: "value", value } }, table);
      return where === null ? equal : `(${where} AND ${equal})`;
    });
  }

  ask(aggregates: Aggregates): void {
    this.#conditions.forEach((condition, index) => {
      aggregates.ask(`values ${this.request.id}:${index}`, countWhere(aggregates.value(condition)));
    });
  }

  read(answers: Answers): ValueCountResult {
    const counts = this.#conditions.map((_, index) => answers.count(`values ${this.request.id}:${index}`));
    return { id: this.request.id, counts };
  }
}

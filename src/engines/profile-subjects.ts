import { planProfile } from "../profile/plan.ts";
import type { ColumnLayout } from "../profile/profile.ts";
import { type ProfileRequest, wholeTable } from "../profile/request.ts";
import { Aggregates } from "./aggregates.ts";
import { ColumnSubject } from "./column-figures.ts";
import { predicateSql } from "./predicate-sql.ts";
import { type EngineRefusal, Refusal } from "./refusal.ts";
import { OrderSubject, TallySubject, UniquenessSubject } from "./row-tallies.ts";
import { SelectionSubject } from "./selections.ts";
import type { TableSql } from "./typed-sql.ts";
import { ValueCountSubject } from "./value-counts.ts";

/** Everything that one request asks of one table, part by part, without what the system cannot compute. */
export interface ProfileSubjects {
  /** The condition of each population, null for the whole table. */
  readonly populations: ReadonlyMap<string, string | null>;
  readonly columns: readonly ColumnSubject[];
  readonly tallies: readonly TallySubject[];
  readonly uniqueness: readonly UniquenessSubject[];
  readonly orders: readonly OrderSubject[];
  readonly selections: readonly SelectionSubject[];
  readonly valueCounts: readonly ValueCountSubject[];
  readonly refused: readonly EngineRefusal[];
}

/**
 * Parts that name a column which the table lacks are left out, as the embedded scan leaves them out; parts that the
 * system cannot compute, and those of a population that it cannot, are refused.
 *
 * @param source what stands after FROM
 * @param orderBy columns that give the rows their order
 */
export function profileSubjects(
  request: ProfileRequest,
  table: TableSql,
  source: string,
  layout: readonly ColumnLayout[],
  orderBy: readonly string[],
): ProfileSubjects {
  const { request: kept, entries } = planProfile(request, layout);
  const refused: EngineRefusal[] = [];
  // Asked once for nothing, so that what no statement can hold is refused here.
  const trial = new Aggregates(table.dialect, source);

  function each<Part, Subject>(
    parts: readonly Part[],
    id: (part: Part) => string,
    make: (part: Part) => Subject,
  ): Subject[] {
    return parts.flatMap((part) => {
      try {
        return [make(part)];
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        refused.push({ id: id(part), reason: error.message });
        return [];
      }
    });
  }
  function askable<Subject extends { ask(aggregates: Aggregates): void }>(subject: Subject): Subject {
    subject.ask(trial);
    return subject;
  }
  const byId = ({ id }: { readonly id: string }): string => id;

  const conditions = each(kept.populations, byId, ({ id, where }): [string, string] => {
    const condition = `coalesce(${predicateSql(where, table)}, false)`;
    trial.value(condition);
    return [id, condition];
  });
  const populations = new Map<string, string | null>([[wholeTable, null], ...conditions]);
  function condition(population: string): string | null {
    const where = populations.get(population);
    if (where === undefined) throw new Refusal(`its rows are those of "${population}", which was refused`);
    return where;
  }
  const key = kept.key.map((name) => table.column(name));
  const question = (population: string) => ({ table, source, where: condition(population), key });

  return {
    populations,
    columns: each(
      entries,
      ({ slot, population }) => `${layout[slot]?.name} in ${population}`,
      ({ slot, population, measures }) => {
        const column = table.column(layout[slot]?.name ?? "");
        const where = condition(population);
        return askable(new ColumnSubject(`column ${slot} ${population}`, column, population, where, measures, table));
      },
    ),
    tallies: each(kept.tallies, byId, (part) => askable(new TallySubject(part, question(part.population)))),
    uniqueness: each(kept.uniqueness, byId, (part) => askable(new UniquenessSubject(part, question(part.population)))),
    orders: each(kept.orders, byId, (part) => askable(new OrderSubject(part, question(part.population), orderBy))),
    selections: each(kept.selections, byId, (part) =>
      askable(new SelectionSubject(part, table, condition(part.population))),
    ),
    valueCounts: each(kept.valueCounts, byId, (part) =>
      askable(new ValueCountSubject(part, table, condition(part.population))),
    ),
    refused,
  };
}

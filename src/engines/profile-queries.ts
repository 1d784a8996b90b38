import { planProfile } from "../profile/plan.ts";
import type { ColumnLayout, Profile, RowTally, UniquenessResult, ValueCount } from "../profile/profile.ts";
import { type ProfileRequest, wholeTable } from "../profile/request.ts";
import { Aggregates, type Answers, collectAnswers } from "./aggregates.ts";
import { ColumnSubject } from "./column-figures.ts";
import { predicateSql } from "./predicate-sql.ts";
import { type EngineRefusal, Refusal } from "./refusal.ts";
import { OrderSubject, TallySubject, UniquenessSubject } from "./row-tallies.ts";
import { SelectionSubject } from "./selections.ts";
import type { Row, Statement } from "./statement-text.ts";
import type { TableSql } from "./typed-sql.ts";
import { ValueCountSubject } from "./value-counts.ts";
import { type ListedValue, readValueLists, valueListStatement } from "./value-lists.ts";

/** A question whose counts take a statement of their own. */
type CountedSubject = UniquenessSubject | OrderSubject;

/** One request to one table as statements in two rounds, and their answers as a profile. */
export class ProfileQueries {
  readonly refused: readonly EngineRefusal[];
  readonly #table: TableSql;
  readonly #source: string;
  readonly #layout: readonly ColumnLayout[];
  readonly #populations: ReadonlyMap<string, string | null>;
  readonly #columns: readonly ColumnSubject[];
  readonly #tallies: readonly TallySubject[];
  readonly #uniqueness: readonly UniquenessSubject[];
  readonly #orders: readonly OrderSubject[];
  readonly #selections: readonly SelectionSubject[];
  readonly #valueCounts: readonly ValueCountSubject[];

  /**
   * @param source what stands after FROM
   * @param orderBy columns that give the rows their order
   */
  constructor(
    request: ProfileRequest,
    table: TableSql,
    source: string,
    layout: readonly ColumnLayout[],
    orderBy: readonly string[],
  ) {
    this.#table = table;
    this.#source = source;
    this.#layout = layout;
    const { request: kept, entries } = planProfile(request, layout);
    const refused: EngineRefusal[] = [];
    const each = <Part, Subject>(
      parts: readonly Part[],
      id: (part: Part) => string,
      make: (part: Part) => Subject,
    ): Subject[] =>
      parts.flatMap((part) => {
        try {
          return [make(part)];
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
          refused.push({ id: id(part), reason: error.message });
          return [];
        }
      });
    const byId = ({ id }: { readonly id: string }): string => id;
    this.#populations = new Map([
      [wholeTable, null],
      ...each(
        kept.populations,
        byId,
        ({ id, where }) => [id, `coalesce(${predicateSql(where, table)}, false)`] as const,
      ),
    ]);
    const question = (population: string) => ({
      table,
      source,
      where: this.#condition(population),
      key: kept.key.map((name) => table.column(name)),
    });
    this.#columns = each(
      entries,
      ({ slot, population }) => `${layout[slot]?.name} in ${population}`,
      ({ slot, population, measures }) => {
        const column = table.column(layout[slot]?.name ?? "");
        return new ColumnSubject(
          `column ${slot} ${population}`,
          column,
          population,
          this.#condition(population),
          measures,
          table,
        );
      },
    );
    this.#tallies = each(kept.tallies, byId, (part) => new TallySubject(part, question(part.population)));
    this.#uniqueness = each(kept.uniqueness, byId, (part) => new UniquenessSubject(part, question(part.population)));
    this.#orders = each(kept.orders, byId, (part) => new OrderSubject(part, question(part.population), orderBy));
    this.#selections = each(
      kept.selections,
      byId,
      (part) => new SelectionSubject(part, table, this.#condition(part.population)),
    );
    this.#valueCounts = each(
      kept.valueCounts,
      byId,
      (part) => new ValueCountSubject(part, table, this.#condition(part.population)),
    );
    this.refused = refused;
  }

  /** What can be asked at once. */
  first(): Statement[] {
    const lists = this.#lists();
    return [
      ...this.#firstAggregates().map(({ statement }) => statement),
      ...(lists.length === 0 ? [] : [valueListStatement(lists, this.#source, this.#table.dialect)]),
      ...this.#counted().map((subject) => subject.counts()),
    ];
  }

  /** What can be asked only when the first statements have answered; with null, all that might be. */
  second(firstRows: readonly (readonly Row[])[] | null): Statement[] {
    const found = firstRows === null ? null : this.#readFirst(firstRows);
    this.#found = found;
    return [
      ...this.#secondAggregates(found?.answers ?? null).map(({ statement }) => statement),
      ...this.#examples(found).map(({ statement }) => statement),
    ];
  }

  /** The profile; the first rows are those that `second` was given. */
  profile(secondRows: readonly (readonly Row[])[]): Profile {
    const found = this.#found;
    if (found === null) throw new Error("a profile is read after both rounds of queries");
    const { answers, lists, counts } = found;
    const asked = this.#secondAggregates(answers);
    const again = collectAnswers(asked, secondRows);
    const examples = new Map(
      this.#examples(found).map(({ subject }, index) => [subject, secondRows[asked.length + index] ?? []]),
    );
    const examplesOf = (subject: object): readonly Row[] => examples.get(subject) ?? [];
    const rowsOf = (population: string): number => answers.count(`rows ${population}`);
    const columns = this.#columns.map((subject) =>
      subject.read(rowsOf(subject.population), answers, again, lists.get(subject) ?? null),
    );
    const types = new Map(this.#columns.map((subject) => [subject.column.name, subject.type(answers)]));
    return {
      rows: rowsOf(wholeTable),
      sample: null,
      layout: this.#layout.map((column) => ({ ...column, type: types.get(column.name) ?? column.type })),
      columns,
      populations: [...this.#populations.keys()]
        .filter((id) => id !== wholeTable)
        .map((id) => ({ id, rows: rowsOf(id) })),
      tallies: this.#tallies.map((subject): RowTally => subject.read(answers, examplesOf(subject))),
      uniqueness: this.#uniqueness.map(
        (subject): UniquenessResult => subject.read(answers, counts.get(subject) ?? [], examplesOf(subject)),
      ),
      orders: this.#orders.map((subject) => subject.read(answers, counts.get(subject) ?? [], examplesOf(subject))),
      selections: this.#selections.map((subject) => subject.read(answers, again)),
      valueCounts: this.#valueCounts.map((subject) => subject.read(answers)),
    };
  }

  #found: FirstAnswers | null = null;

  #condition(population: string): string | null {
    const condition = this.#populations.get(population);
    if (condition === undefined) throw new Refusal(`its rows are those of "${population}", which was refused`);
    return condition;
  }

  #firstAggregates(): ReturnType<Aggregates["statements"]> {
    const aggregates = new Aggregates(this.#table.dialect, this.#source);
    for (const [id, where] of this.#populations) {
      aggregates.ask(
        `rows ${id}`,
        where === null ? "count(*)" : `count(CASE WHEN ${aggregates.value(where)} THEN 1 END)`,
      );
    }
    for (const subject of this.#columns) subject.ask(aggregates);
    for (const subject of [...this.#tallies, ...this.#counted(), ...this.#selections, ...this.#valueCounts])
      subject.ask(aggregates);
    return aggregates.statements("aggregates");
  }

  #secondAggregates(answers: Answers | null): ReturnType<Aggregates["statements"]> {
    const aggregates = new Aggregates(this.#table.dialect, this.#source);
    for (const subject of this.#columns) subject.askAgain(answers, aggregates);
    for (const subject of this.#selections) subject.askAgain(answers, aggregates);
    return aggregates.statements("deviations from the mean, and ranks");
  }

  #counted(): CountedSubject[] {
    return [...this.#uniqueness, ...this.#orders];
  }

  #listedColumns(): { readonly subject: ColumnSubject; readonly listed: ListedValue }[] {
    return this.#columns.flatMap((subject) => {
      const listed = subject.listed();
      return listed === null ? [] : [{ subject, listed }];
    });
  }

  #lists(): ListedValue[] {
    return this.#listedColumns().map(({ listed }) => listed);
  }

  #readFirst(rows: readonly (readonly Row[])[]): FirstAnswers {
    const asked = this.#firstAggregates();
    const answers = collectAnswers(asked, rows);
    const columns = this.#listedColumns();
    const read = columns.length === 0 ? [] : readValueLists(this.#lists(), rows[asked.length] ?? []);
    const lists = new Map(columns.map(({ subject }, index) => [subject, read[index] ?? []]));
    const before = asked.length + (columns.length === 0 ? 0 : 1);
    const counts = new Map(this.#counted().map((subject, index) => [subject, rows[before + index]?.[0] ?? []]));
    return { answers, lists, counts };
  }

  #examples(found: FirstAnswers | null): { readonly subject: object; readonly statement: Statement }[] {
    const rows = (subject: object, statement: Statement | null) => (statement === null ? [] : [{ subject, statement }]);
    return [
      ...this.#tallies.flatMap((subject) => rows(subject, subject.examples(found?.answers ?? null))),
      ...this.#counted().flatMap((subject) =>
        rows(subject, subject.examples(found === null ? null : (found.counts.get(subject) ?? []))),
      ),
    ];
  }
}

interface FirstAnswers {
  readonly answers: Answers;
  readonly lists: ReadonlyMap<ColumnSubject, readonly ValueCount[]>;
  /** The one row of each statement of its own. */
  readonly counts: ReadonlyMap<CountedSubject, Row>;
}

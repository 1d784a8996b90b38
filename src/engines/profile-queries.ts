import type { ColumnLayout, Profile, RowTally, UniquenessResult, ValueCount } from "../profile/profile.ts";
import { wholeTable } from "../profile/request.ts";
import { Aggregates, type Answers, collectAnswers } from "./aggregates.ts";
import type { ColumnSubject } from "./column-figures.ts";
import type { SqlDialect } from "./dialect.ts";
import type { ProfileSubjects } from "./profile-subjects.ts";
import type { OrderSubject, UniquenessSubject } from "./row-tallies.ts";
import type { Row, Statement } from "./statement-text.ts";
import { type ListedValue, readValueLists, valueListGroups, valueListStatement } from "./value-lists.ts";

/** A question whose counts take a statement of their own. */
type CountedSubject = UniquenessSubject | OrderSubject;

/** One request to one table as statements in two rounds, and their answers as a profile. */
export class ProfileQueries {
  readonly #subjects: ProfileSubjects;
  readonly #dialect: SqlDialect;
  readonly #source: string;
  readonly #layout: readonly ColumnLayout[];
  #found: FirstAnswers | null = null;

  /** @param source what stands after FROM */
  constructor(subjects: ProfileSubjects, dialect: SqlDialect, source: string, layout: readonly ColumnLayout[]) {
    this.#subjects = subjects;
    this.#dialect = dialect;
    this.#source = source;
    this.#layout = layout;
  }

  /** What the system cannot compute. */
  get refused(): ProfileSubjects["refused"] {
    return this.#subjects.refused;
  }

  /** What can be asked at once. */
  first(): Statement[] {
    return [
      ...this.#firstAggregates().map(({ statement }) => statement),
      ...this.#listGroups().map((group) => valueListStatement(group, this.#source, this.#dialect)),
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

  /** Made-up answers to the first or second statements: of a large table in which every row is unexpected. */
  rehearsed(statements: readonly Statement[]): Row[][] {
    const asked = new Map(
      [...this.#firstAggregates(), ...this.#secondAggregates(this.#found?.answers ?? null)].map(
        ({ statement, ids }) => [statement.cells.join(), ids],
      ),
    );
    const lists = new Map(
      this.#listGroups().map((group) => [valueListStatement(group, this.#source, this.#dialect).body, group]),
    );
    return statements.map((statement) => {
      const group = lists.get(statement.body);
      if (group !== undefined) return rehearsedLists(group);
      const ids = asked.get(statement.cells.join());
      return [ids === undefined ? statement.cells.map(() => manyRows) : ids.map(rehearsedAnswer)];
    });
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
    const columns = this.#subjects.columns.map((subject) =>
      subject.read(rowsOf(subject.population), answers, again, lists.get(subject) ?? null),
    );
    const types = new Map(this.#subjects.columns.map((subject) => [subject.column.name, subject.type(answers)]));
    return {
      rows: rowsOf(wholeTable),
      sample: null,
      layout: this.#layout.map((column) => ({ ...column, type: types.get(column.name) ?? column.type })),
      columns,
      populations: [...this.#subjects.populations.keys()]
        .filter((id) => id !== wholeTable)
        .map((id) => ({ id, rows: rowsOf(id) })),
      tallies: this.#subjects.tallies.map((subject): RowTally => subject.read(answers, examplesOf(subject))),
      uniqueness: this.#subjects.uniqueness.map(
        (subject): UniquenessResult => subject.read(answers, counts.get(subject) ?? [], examplesOf(subject)),
      ),
      orders: this.#subjects.orders.map((subject) =>
        subject.read(answers, counts.get(subject) ?? [], examplesOf(subject)),
      ),
      selections: this.#subjects.selections.map((subject) => subject.read(answers, again)),
      valueCounts: this.#subjects.valueCounts.map((subject) => subject.read(answers)),
    };
  }

  #firstAggregates(): ReturnType<Aggregates["statements"]> {
    const aggregates = new Aggregates(this.#dialect, this.#source);
    for (const [id, where] of this.#subjects.populations) {
      aggregates.ask(
        `rows ${id}`,
        where === null ? "count(*)" : `count(CASE WHEN ${aggregates.value(where)} THEN 1 END)`,
      );
    }
    for (const subject of this.#subjects.columns) subject.ask(aggregates);
    for (const subject of [
      ...this.#subjects.tallies,
      ...this.#counted(),
      ...this.#subjects.selections,
      ...this.#subjects.valueCounts,
    ])
      subject.ask(aggregates);
    return aggregates.statements("aggregates");
  }

  #secondAggregates(answers: Answers | null): ReturnType<Aggregates["statements"]> {
    const aggregates = new Aggregates(this.#dialect, this.#source);
    for (const subject of this.#subjects.columns) subject.askAgain(answers, aggregates);
    for (const subject of this.#subjects.selections) subject.askAgain(answers, aggregates);
    return aggregates.statements("deviations from the mean, and ranks");
  }

  #counted(): CountedSubject[] {
    return [...this.#subjects.uniqueness, ...this.#subjects.orders];
  }

  #listedColumns(): { readonly subject: ColumnSubject; readonly listed: ListedValue }[] {
    return this.#subjects.columns.flatMap((subject) => {
      const listed = subject.listed();
      return listed === null ? [] : [{ subject, listed }];
    });
  }

  #listGroups(): ListedValue[][] {
    const listed = this.#listedColumns().map((column) => column.listed);
    return valueListGroups(listed, this.#dialect);
  }

  #readFirst(rows: readonly (readonly Row[])[]): FirstAnswers {
    const asked = this.#firstAggregates();
    const answers = collectAnswers(asked, rows);
    const groups = this.#listGroups();
    const read = groups.flatMap((group, index) => readValueLists(group, rows[asked.length + index] ?? []));
    const lists = new Map(this.#listedColumns().map(({ subject }, index) => [subject, read[index] ?? []]));
    const before = asked.length + groups.length;
    const counts = new Map(this.#counted().map((subject, index) => [subject, rows[before + index]?.[0] ?? []]));
    return { answers, lists, counts };
  }

  #examples(found: FirstAnswers | null): { readonly subject: object; readonly statement: Statement }[] {
    const rows = (subject: object, statement: Statement | null) => (statement === null ? [] : [{ subject, statement }]);
    return [
      ...this.#subjects.tallies.flatMap((subject) => rows(subject, subject.examples(found?.answers ?? null))),
      ...this.#counted().flatMap((subject) =>
        rows(subject, subject.examples(found === null ? null : (found.counts.get(subject) ?? []))),
      ),
    ];
  }
}

const manyRows = "100000";

/** Nothing is missing or out of the ordinary, and everything is unexpected. */
function rehearsedAnswer(id: string): string {
  if (/:(ignored|unknown|incomparable|nan|infinite|empty|below|times|dates|first)$/.test(id)) return "0";
  if (/:(least|minimum|shortest)$/.test(id)) return "1";
  return /:(grid|probabilities|ranks|values)$/.test(id) ? "1,2,3,4,5,6,7,8,9" : manyRows;
}

/** One value more of each column than is kept. */
function rehearsedLists(group: readonly ListedValue[]): Row[] {
  return group.flatMap(({ limit }, index) =>
    Array.from({ length: limit }, (_, at) => [String(index), String(at + 1), "1"]),
  );
}

interface FirstAnswers {
  readonly answers: Answers;
  readonly lists: ReadonlyMap<ColumnSubject, readonly ValueCount[]>;
  /** The one row of each statement of its own. */
  readonly counts: ReadonlyMap<CountedSubject, Row>;
}

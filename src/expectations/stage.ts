import type { Predicate } from "../profile/predicate.ts";
import type {
  ColumnLayout,
  ColumnProfile,
  Profile,
  RowTally,
  SelectionResult,
  UniquenessResult,
  ValueCountResult,
} from "../profile/profile.ts";
import {
  type ColumnMeasures,
  type ColumnRequest,
  noMeasures,
  type OrderRequest,
  type Population,
  type ProfileRequest,
  type SelectionRequest,
  type TallyRequest,
  type UniquenessRequest,
  type ValueCountRequest,
  wholeTable,
} from "../profile/request.ts";
import type { Outcome, QueryRows } from "./outcome.ts";

/**
 * How far an expectation has come: it asks something of the table and says what to do with the answer, it asks for the
 * rows of an SQL query, or it is decided. Most ask once; exact quantiles and z-scores ask again.
 */
export type Stage = AskingStage | QueryStage | DecidedStage;

export interface AskingStage {
  readonly kind: "ask";
  readonly request: ProfileRequest;
  read(answers: Answers): Stage;
}

/** Only on an SQL engine; `{batch}` in the statement stands for the table. */
export interface QueryStage {
  readonly kind: "query";
  readonly statement: string;
  read(rows: QueryRows): Stage;
}

export interface DecidedStage {
  readonly kind: "decided";
  readonly outcome: Outcome;
}

export function decided(outcome: Outcome): DecidedStage {
  return { kind: "decided", outcome };
}

/** An expectation that cannot be judged on this data. */
export function raised(message: string): DecidedStage {
  return decided({ kind: "raised", message });
}

/** What a suite's expectations share while they are planned. */
export class Scope {
  /** The table's columns where they are known before the scan. */
  readonly columnNames: readonly string[] | null;
  /** Whether an SQL engine answers, so that SQL expectations can be run. */
  readonly sql: boolean;
  /** Of the bootstrap's draws. */
  readonly seed: number;
  readonly #prefix: string;
  readonly #populations = new Map<string, Population>();
  #next = 0;

  constructor(settings: {
    readonly columnNames: readonly string[] | null;
    readonly sql: boolean;
    readonly seed: number;
    /** Sets the ids of this suite apart from those of others in the same request. */
    readonly prefix: string;
  }) {
    this.columnNames = settings.columnNames;
    this.sql = settings.sql;
    this.seed = settings.seed;
    this.#prefix = settings.prefix;
  }

  id(): string {
    return `${this.#prefix}${this.#next++}`;
  }

  /** One population for each different filter. */
  population(where: Predicate): Population {
    // JSON has one word for all that is not finite.
    const text = JSON.stringify(where, (_key, value: unknown) =>
      typeof value === "number" && !Number.isFinite(value) ? { number: String(value) } : value,
    );
    const known = this.#populations.get(text) ?? { id: `${this.#prefix}rows${this.#populations.size}`, where };
    this.#populations.set(text, known);
    return known;
  }
}

/** How many unexpected rows are shown. */
export const shownExamples = 20;

/** Gathers what one stage asks; each method returns how its answer is read. */
export class Ask {
  readonly #scope: Scope;
  readonly #populations = new Map<string, Population>();
  readonly #columns: ColumnRequest[] = [];
  readonly #tallies: TallyRequest[] = [];
  readonly #uniqueness: UniquenessRequest[] = [];
  readonly #orders: OrderRequest[] = [];
  readonly #selections: SelectionRequest[] = [];
  readonly #valueCounts: ValueCountRequest[] = [];

  constructor(scope: Scope) {
    this.#scope = scope;
  }

  column(column: string, where: Predicate | null, measures: Partial<ColumnMeasures>): (a: Answers) => ColumnProfile {
    const population = this.#population(where);
    this.#columns.push({ column, population, measures: { ...noMeasures, ...measures } });
    return (answers) => answers.column(column, population);
  }

  rows(where: Predicate | null): (answers: Answers) => number {
    const population = this.#population(where);
    return (answers) => answers.rows(population);
  }

  tally(
    where: Predicate | null,
    tally: Omit<TallyRequest, "id" | "population" | "examples">,
  ): (a: Answers) => RowTally {
    const id = this.#scope.id();
    this.#tallies.push({ ...tally, id, population: this.#population(where), examples: shownExamples });
    return (answers) => answers.tally(id);
  }

  uniqueness(
    where: Predicate | null,
    columns: readonly string[],
    ignore: Predicate | null,
  ): (answers: Answers) => UniquenessResult {
    const id = this.#scope.id();
    this.#uniqueness.push({ id, population: this.#population(where), columns, ignore, examples: shownExamples });
    return (answers) => answers.uniqueness(id);
  }

  order(
    where: Predicate | null,
    order: Omit<OrderRequest, "id" | "population" | "examples">,
  ): (a: Answers) => RowTally {
    const id = this.#scope.id();
    this.#orders.push({ ...order, id, population: this.#population(where), examples: shownExamples });
    return (answers) => answers.order(id);
  }

  selection(
    where: Predicate | null,
    selection: Omit<SelectionRequest, "id" | "population">,
  ): (answers: Answers) => SelectionResult {
    const id = this.#scope.id();
    this.#selections.push({ ...selection, id, population: this.#population(where) });
    return (answers) => answers.selection(id);
  }

  valueCounts(
    where: Predicate | null,
    column: string,
    values: readonly (number | string | boolean)[],
  ): (answers: Answers) => readonly number[] {
    const id = this.#scope.id();
    this.#valueCounts.push({ id, column, population: this.#population(where), values });
    return (answers) => answers.valueCounts(id).counts;
  }

  stage(read: (answers: Answers) => Stage): AskingStage {
    const request: ProfileRequest = {
      every: null,
      columns: this.#columns,
      populations: [...this.#populations.values()],
      tallies: this.#tallies,
      uniqueness: this.#uniqueness,
      orders: this.#orders,
      selections: this.#selections,
      valueCounts: this.#valueCounts,
      key: [],
    };
    return { kind: "ask", request, read };
  }

  #population(where: Predicate | null): string {
    if (where === null) return wholeTable;
    const population = this.#scope.population(where);
    this.#populations.set(population.id, population);
    return population.id;
  }
}

/** A profile whose parts are found by id. What was asked for and is not there is a bug of the engine that made it. */
export class Answers {
  readonly profile: Profile;
  readonly #columns = new Map<string, ColumnProfile>();
  readonly #layout = new Map<string, ColumnLayout>();
  readonly #tallies: ReadonlyMap<string, RowTally>;
  readonly #uniqueness: ReadonlyMap<string, UniquenessResult>;
  readonly #orders: ReadonlyMap<string, RowTally>;
  readonly #selections: ReadonlyMap<string, SelectionResult>;
  readonly #valueCounts: ReadonlyMap<string, ValueCountResult>;
  readonly #populations: ReadonlyMap<string, { readonly id: string; readonly rows: number }>;

  constructor(profile: Profile) {
    this.profile = profile;
    for (const column of profile.columns) this.#columns.set(JSON.stringify([column.column, column.population]), column);
    for (const column of profile.layout) this.#layout.set(column.name, column);
    this.#tallies = byId(profile.tallies);
    this.#uniqueness = byId(profile.uniqueness);
    this.#orders = byId(profile.orders);
    this.#selections = byId(profile.selections);
    this.#valueCounts = byId(profile.valueCounts);
    this.#populations = byId(profile.populations);
  }

  rows(population: string): number {
    return population === wholeTable ? this.profile.rows : found(this.#populations, population).rows;
  }
  column(column: string, population: string): ColumnProfile {
    return found(this.#columns, JSON.stringify([column, population]));
  }
  layout(column: string): ColumnLayout {
    return found(this.#layout, column);
  }
  tally(id: string): RowTally {
    return found(this.#tallies, id);
  }
  uniqueness(id: string): UniquenessResult {
    return found(this.#uniqueness, id);
  }
  order(id: string): RowTally {
    return found(this.#orders, id);
  }
  selection(id: string): SelectionResult {
    return found(this.#selections, id);
  }
  valueCounts(id: string): ValueCountResult {
    return found(this.#valueCounts, id);
  }
}

function byId<T extends { readonly id: string }>(parts: readonly T[]): ReadonlyMap<string, T> {
  return new Map(parts.map((part) => [part.id, part]));
}

function found<T>(parts: ReadonlyMap<string, T>, id: string): T {
  const part = parts.get(id);
  if (part === undefined) throw new Error(`the profile has no answer to ${id}`);
  return part;
}

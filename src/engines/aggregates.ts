import { Buffer } from "node:buffer";
import type { SqlDialect } from "./dialect.ts";
import { Refusal } from "./refusal.ts";
import type { Row, Statement } from "./statement-text.ts";
import { tableAlias } from "./typed-sql.ts";

/** What aggregate queries answered: one text, or null, for each name that was asked for. */
export class Answers {
  readonly #values: ReadonlyMap<string, string | null>;

  constructor(values: ReadonlyMap<string, string | null>) {
    this.#values = values;
  }

  text(id: string): string | null {
    const value = this.#values.get(id);
    if (value === undefined) throw new Error(`nothing was asked under ${id}`);
    return value;
  }

  /** A number; NaN never comes from a query of ours, null is null. */
  number(id: string): number | null {
    const text = this.text(id);
    return text === null ? null : sqlNumber(text);
  }

  /** A count; nothing is 0. */
  count(id: string): number {
    return this.number(id) ?? 0;
  }

  /** A list that an order statistic gave; empty for null. */
  numbers(id: string): number[] {
    const text = this.text(id);
    return text === null || text === "" ? [] : text.split(",").map(sqlNumber);
  }
}

/** A double as any of the systems prints it. */
export function sqlNumber(text: string): number {
  const infinite = /^([+-]?)inf(inity)?$/i.exec(text);
  if (infinite !== null) return infinite[1] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  return Number(text);
}

/** PostgreSQL has at most 1,664 columns in a list; every system's planner slows down far below. */
const mostValues = 800;
const mostAnswers = 2000;
const name = /\bmodelgate_v\d+\b/g;

/**
 * Collects what is to be aggregated over one table: values of a row, each computed once, and aggregates of them. It
 * becomes as few statements as the longest text and the most columns of the system allow.
 */
export class Aggregates {
  readonly #dialect: SqlDialect;
  readonly #source: string;
  readonly #values = new Map<string, string>();
  readonly #texts = new Map<string, string>();
  readonly #asked = new Map<string, string>();
  readonly #apart = new Map<string, string>();

  /** @param source what stands after FROM */
  constructor(dialect: SqlDialect, source: string) {
    this.#dialect = dialect;
    this.#source = source;
  }

  /** The name of an expression over the table's columns. Throws a Refusal for one that no statement can hold. */
  value(sql: string): string {
    const known = this.#values.get(sql);
    if (known !== undefined) return known;
    const bytes = Buffer.byteLength(sql);
    if (bytes * 3 > this.#dialect.longestStatement) {
      throw new Refusal(`a condition of ${Math.ceil(bytes / 1000)} kB of SQL, more than the command takes`);
    }
    const made = `modelgate_v${this.#values.size}`;
    this.#values.set(sql, made);
    this.#texts.set(made, sql);
    return made;
  }

  /** Asks for an aggregate of such names; `id` names its answer. The same id twice is the same question. */
  ask(id: string, aggregate: string): void {
    this.#asked.set(id, this.#dialect.asText(aggregate));
  }

  /** Asks for a count of different values, which some systems need a statement of its own for. */
  askDistinct(id: string, of: string): void {
    const aggregate = this.#dialect.asText(`count(DISTINCT ${of})`);
    (this.#dialect.distinctApart ? this.#apart : this.#asked).set(id, aggregate);
  }

  /** The statements, with the names of their cells. */
  statements(title: string): { readonly statement: Statement; readonly ids: readonly string[] }[] {
    return [...this.#pack(title, this.#asked), ...this.#pack(`${title}: different values`, this.#apart)];
  }

  *#pack(title: string, asked: ReadonlyMap<string, string>): Generator<{ statement: Statement; ids: string[] }> {
    const fixed = Buffer.byteLength(this.#source) + 500;
    let ids: string[] = [];
    let cells: string[] = [];
    let used = new Set<string>();
    let size = fixed;
    const packed = (): { statement: Statement; ids: string[] } => ({
      statement: { title, cells, body: this.#body(used) },
      ids,
    });
    for (const [id, aggregate] of asked) {
      const needed = [...new Set([...aggregate.matchAll(name)].map(([each]) => each))].filter((each) =>
        this.#texts.has(each),
      );
      const more = needed.filter((each) => !used.has(each));
      const added = this.#bytes(aggregate, more);
      if (
        ids.length > 0 &&
        (size + added > this.#dialect.longestStatement ||
          used.size + more.length > mostValues ||
          ids.length >= mostAnswers)
      ) {
        yield packed();
        [ids, cells, used, size] = [[], [], new Set(needed), fixed + this.#bytes(aggregate, needed)];
      } else {
        for (const each of more) used.add(each);
        size += added;
      }
      ids.push(id);
      cells.push(aggregate);
    }
    if (ids.length > 0) yield packed();
  }

  #bytes(aggregate: string, values: readonly string[]): number {
    return values.reduce(
      (sum, each) => sum + Buffer.byteLength(this.#texts.get(each) ?? "") + 25,
      Buffer.byteLength(aggregate) + 2,
    );
  }

  #body(used: ReadonlySet<string>): string {
    const values = [...used].map((each) => `${this.#texts.get(each)} AS ${each}`);
    const list = values.length === 0 ? "1 AS modelgate_one" : values.join(", ");
    return `FROM (SELECT ${list} FROM ${this.#source} AS ${tableAlias} ${this.#dialect.fence}) AS modelgate_rows`;
  }
}

/** Puts the one row of each statement under the names of its cells. */
export function collectAnswers(
  asked: readonly { readonly ids: readonly string[] }[],
  rows: readonly (readonly Row[])[],
): Answers {
  const values = new Map<string, string | null>();
  asked.forEach(({ ids }, statement) => {
    const row = rows[statement]?.[0];
    if (row === undefined || row.length !== ids.length)
      throw new Error("an aggregate query did not answer with one row");
    ids.forEach((id, cell) => {
      values.set(id, row[cell] ?? null);
    });
  });
  return new Answers(values);
}

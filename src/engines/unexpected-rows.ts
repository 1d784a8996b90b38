import { UserError } from "../errors/user-error.ts";
import type { SqlDialect } from "./dialect.ts";
import type { EngineProvider } from "./provider.ts";
import { oneQuery } from "./statement.ts";
import type { Row, Statement } from "./statement-text.ts";
import { type SqlColumn, TableSql, tableAlias } from "./typed-sql.ts";

/** A query of a suite: every row that it gives is unexpected. `{batch}` in it stands for the table. */
export interface UnexpectedRowsRequest {
  readonly id: string;
  readonly query: string;
  /** How many rows are shown. */
  readonly examples: number;
}

/** What a query of a suite gave, or why it could not be run. */
export type UnexpectedRows =
  | {
      readonly kind: "found";
      readonly id: string;
      readonly count: number;
      /** The columns of the rows that are shown; none where none are. */
      readonly columns: readonly string[];
      /** The first rows in the query's own order, which is any where it does not say one; values as text. */
      readonly rows: readonly Row[];
    }
  | { readonly kind: "refused"; readonly id: string; readonly reason: string };

const batchName = "modelgate_batch";

/** A query of a suite, made ready for one table. */
export class UnexpectedRowsQuery {
  readonly request: UnexpectedRowsRequest;
  readonly #head: string;
  readonly #query: string;

  /**
   * @param source what stands after FROM for the table
   * @throws UserError for a text that is not one query
   */
  constructor(request: UnexpectedRowsRequest, source: string, lexical: EngineProvider["lexical"]) {
    const query = oneQuery(filled(request.query), lexical);
    if (query.kind === "refused") {
      throw new UserError(`${request.id}: the query is not one that can be run: ${query.reason}`, {
        title: "Bad query",
      });
    }
    this.request = request;
    this.#query = query.text;
    // A name for the table, so that the query may alias it or not, and may name its columns by it.
    this.#head = `WITH ${batchName} AS (SELECT * FROM ${source} AS ${tableAlias}) `;
  }

  /** What stands after FROM for its rows. */
  source(): string {
    return `(${this.#head}SELECT * FROM (${this.#query}) AS modelgate_q)`;
  }

  count(dialect: SqlDialect): Statement {
    return {
      title: `rows of ${this.request.id}: how many`,
      head: this.#head,
      cells: [dialect.asText("count(*)")],
      body: `FROM (${this.#query}) AS ${tableAlias}`,
    };
  }

  /** @param columns of the query, as the system describes them */
  first(dialect: SqlDialect, columns: readonly SqlColumn[]): Statement {
    const table = new TableSql(dialect, columns);
    return {
      title: `rows of ${this.request.id}: the first ${this.request.examples}`,
      head: this.#head,
      cells: columns.map((column) => dialect.asText(table.raw(column))),
      body: `FROM (${this.#query}) AS ${tableAlias} LIMIT ${this.request.examples}`,
    };
  }
}

/** The query as Great Expectations fills it in: `{batch}` is the table, and a brace that is meant stands twice. */
function filled(query: string): string {
  return query.replace(/\{\{|\}\}|\{batch\}/g, (found) => (found === "{batch}" ? batchName : found.charAt(0)));
}

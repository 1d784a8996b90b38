import { UserError } from "../errors/user-error.ts";
import type { EngineProvider, SqlSession } from "./provider.ts";
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

export interface UnexpectedRows {
  readonly id: string;
  readonly count: number;
  readonly columns: readonly string[];
  /** The first rows in the query's own order, which is any where it does not say one; values as text. */
  readonly rows: readonly Row[];
}

const batchName = "modelgate_batch";

/**
 * The statement that counts the rows of such a query, and the one that gives the first of them.
 *
 * @param source what stands after FROM for the table
 * @throws UserError for a text that is not one query
 */
export async function unexpectedRowsStatements(
  request: UnexpectedRowsRequest,
  source: string,
  provider: EngineProvider,
  session: SqlSession,
): Promise<{ readonly columns: readonly string[]; readonly statements: readonly [Statement, Statement] }> {
  const query = oneQuery(request.query.replaceAll("{batch}", batchName), provider.lexical);
  if (query.kind === "refused") {
    throw new UserError(`${request.id}: the query is not one that can be run: ${query.reason}`, { title: "Bad query" });
  }
  // A name for the table, so that the query may alias it or not, and may name its columns by it.
  const batch = `WITH ${batchName} AS (SELECT * FROM ${source} AS ${tableAlias})`;
  const { dialect, columns } = await session.describe(`(${batch} SELECT * FROM (${query.text}) AS modelgate_q)`);
  const table = new TableSql(dialect, columns);
  const cells = columns.map((column: SqlColumn) => dialect.asText(table.raw(column)));
  return {
    columns: columns.map(({ name }) => name),
    statements: [
      {
        title: `unexpected rows of ${request.id}: how many`,
        head: `${batch} `,
        cells: [dialect.asText("count(*)")],
        body: `FROM (${query.text}) AS ${tableAlias}`,
      },
      {
        title: `unexpected rows of ${request.id}: the first ${request.examples}`,
        head: `${batch} `,
        cells,
        body: `FROM (${query.text}) AS ${tableAlias} LIMIT ${request.examples}`,
      },
    ],
  };
}

export function readUnexpectedRows(
  id: string,
  columns: readonly string[],
  counted: readonly Row[],
  rows: readonly Row[],
): UnexpectedRows {
  return { id, count: Number(counted[0]?.[0] ?? 0), columns, rows };
}

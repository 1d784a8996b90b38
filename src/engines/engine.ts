import { Buffer } from "node:buffer";
import type { ColumnLayout, Profile } from "../profile/profile.ts";
import type { ProfileRequest } from "../profile/request.ts";
import { dataSource } from "./data-source.ts";
import type { SqlDialect } from "./dialect.ts";
import type { EngineName } from "./engine-name.ts";
import { ProfileQueries } from "./profile-queries.ts";
import { profileSubjects } from "./profile-subjects.ts";
import type { EngineProvider, EngineReach, EngineSettings, SqlSession } from "./provider.ts";
import type { EngineRefusal } from "./refusal.ts";
import type { Row, Statement } from "./statement-text.ts";
import { columnType, type SqlColumn, TableSql } from "./typed-sql.ts";
import { type UnexpectedRows, UnexpectedRowsQuery, type UnexpectedRowsRequest } from "./unexpected-rows.ts";

/** A system that computes profiles where the data is. */
export interface Engine {
  readonly name: EngineName;
  /**
   * Looks at the columns of `data`, a table's name or one query, in one query.
   *
   * @throws UserError for data that is neither, or that the system does not have
   */
  open(data: string): Promise<EngineTable>;
}

/** A table of an engine. */
export interface EngineTable {
  /** Types are those that the system declares; a column without any value is told from them by a profile only. */
  readonly layout: readonly ColumnLayout[];
  readonly semantics: EngineSemantics;
  /** The queries that answer a request, without running them: what `dry-run` shows. */
  plan(request: ProfileRequest): QueryPlan;
  /** Answers a request. What the system cannot compute is left out of the profile and stands in `refused`. */
  profile(request: ProfileRequest): Promise<EngineProfile>;
  /** The statements that count the rows of a suite's queries, without running them. */
  planUnexpectedRows(requests: readonly UnexpectedRowsRequest[]): readonly PlannedQuery[];
  /**
   * Runs queries of a suite, each of which gives the rows that are not as expected; in the order of the requests.
   *
   * @throws UserError where one of them is no query, or fails: to have the others answered, ask for each by itself
   */
  unexpectedRows(requests: readonly UnexpectedRowsRequest[]): Promise<readonly UnexpectedRows[]>;
}

/** What a reader should know of how an engine differs from the embedded scan, each a sentence. */
export interface EngineSemantics {
  readonly patterns: string;
  readonly quantiles: string;
  readonly values: string;
}

const values =
  "numbers are doubles, so that whole ones beyond 2^53 are rounded in figures, and told apart exactly where different values are counted; times are ISO 8601 text, in UTC where they have a zone and taken for UTC where they have none; a number as text has an exponent in the engine's own way from 1e15 on and below 1e-6";

export interface QueryPlan {
  readonly queries: readonly PlannedQuery[];
  readonly refused: readonly EngineRefusal[];
}

/** `condition` says when a query is run; null for always. What stands in `<…>` is known only then. */
export interface PlannedQuery {
  readonly title: string;
  readonly text: string;
  readonly condition: string | null;
}

export interface EngineProfile {
  readonly profile: Profile;
  readonly refused: readonly EngineRefusal[];
  /** How many statements were run. */
  readonly queries: number;
}

export function createEngineOf(provider: EngineProvider, settings: EngineSettings, reach: EngineReach): Engine {
  const session = provider.open(settings, reach);
  return {
    name: provider.name,
    async open(data) {
      const source = dataSource(data, provider.lexical, `engine ${provider.name}`);
      const { dialect, columns } = await session.describe(source);
      return tableOf(source, new TableSql(dialect, columns), session, provider, settings);
    },
  };
}

function tableOf(
  source: string,
  table: TableSql,
  session: SqlSession,
  provider: EngineProvider,
  settings: EngineSettings,
): EngineTable {
  const { dialect } = table;
  const layout = table.columns.map((column) => ({
    name: column.name,
    type: columnType(column),
    declared: column.declared,
  }));
  const run = (statements: readonly Statement[]): Promise<Row[][]> => runStatements(statements, dialect, session);
  return {
    layout,
    semantics: { patterns: dialect.patterns, quantiles: dialect.quantiles, values },
    plan(request) {
      const subjects = profileSubjects(request, table, source, layout, settings.orderBy);
      const queries = new ProfileQueries(subjects, dialect, source, layout);
      const planned = (statements: readonly Statement[], condition: string | null): PlannedQuery[] =>
        statements.map((statement) => ({ title: statement.title, text: statementText(statement, dialect), condition }));
      return {
        queries: [
          ...planned(queries.first(), null),
          ...planned(queries.second(null), "where the first queries leave something to ask"),
        ],
        refused: subjects.refused,
      };
    },
    async profile(request) {
      const subjects = profileSubjects(request, table, source, layout, settings.orderBy);
      const queries = new ProfileQueries(subjects, dialect, source, layout);
      const first = queries.first();
      const firstRows = await run(first);
      const second = queries.second(firstRows);
      const secondRows = await run(second);
      return {
        profile: queries.profile(secondRows),
        refused: subjects.refused,
        queries: first.length + second.length,
      };
    },
    planUnexpectedRows(requests) {
      return requests.map((request) => {
        const statement = new UnexpectedRowsQuery(request, source, provider.lexical).count(dialect);
        return { title: statement.title, text: statementText(statement, dialect), condition: null };
      });
    },
    async unexpectedRows(requests) {
      const queries = requests.map((request) => new UnexpectedRowsQuery(request, source, provider.lexical));
      const shown: { readonly query: UnexpectedRowsQuery; readonly columns: readonly SqlColumn[] }[] = [];
      // One after the other: each may start a virtual machine of its own.
      for (const query of queries) {
        if (query.request.examples === 0) continue;
        shown.push({ query, columns: (await session.describe(query.source())).columns });
      }
      const rows = await run([
        ...queries.map((query) => query.count(dialect)),
        ...shown.map(({ query, columns }) => query.first(dialect, columns)),
      ]);
      return queries.map((query, index): UnexpectedRows => {
        const at = shown.findIndex((each) => each.query === query);
        return {
          id: query.request.id,
          count: Number(rows[index]?.[0]?.[0] ?? 0),
          columns: shown[at]?.columns.map(({ name }) => name) ?? [],
          rows: at < 0 ? [] : (rows[queries.length + at] ?? []),
        };
      });
    },
  };
}

/** The text of the first cell of each row, by which rows are told from each other and from anything else printed. */
const mark = "modelgate";

function statementText(statement: Statement, dialect: SqlDialect, index = 0): string {
  const cells = [`'${mark}${index}'`, ...statement.cells];
  return `${statement.head ?? ""}SELECT ${dialect.row(cells)} AS modelgate_row ${statement.body}`;
}

async function runStatements(
  statements: readonly Statement[],
  dialect: SqlDialect,
  session: SqlSession,
): Promise<Row[][]> {
  const rows: Row[][] = statements.map(() => []);
  const texts = statements.map((statement, index) => statementText(statement, dialect, index));
  for (const batch of batches(texts, dialect.longestStatement * 10)) {
    for (const line of await session.run(batch)) {
      const [which = "", ...cells] = JSON.parse(line) as (string | null)[];
      const index = Number((which ?? "").slice(mark.length));
      const of = rows[index];
      if (!(which ?? "").startsWith(mark) || of === undefined)
        throw new Error("an engine answered with a row of no query");
      of.push(cells);
    }
  }
  return rows;
}

/** What goes into one command: all its arguments together have a limit, too. */
function* batches(texts: readonly string[], most: number): Generator<string[]> {
  let batch: string[] = [];
  let size = 0;
  for (const text of texts) {
    const bytes = Buffer.byteLength(text);
    if (batch.length > 0 && size + bytes > most) {
      yield batch;
      [batch, size] = [[], 0];
    }
    batch.push(text);
    size += bytes;
  }
  if (batch.length > 0) yield batch;
}

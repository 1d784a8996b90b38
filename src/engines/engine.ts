import { Buffer } from "node:buffer";
import { UserError } from "../errors/user-error.ts";
import type { ColumnLayout, Profile } from "../profile/profile.ts";
import type { ProfileRequest } from "../profile/request.ts";
import { dataSource } from "./data-source.ts";
import type { SqlDialect } from "./dialect.ts";
import type { EngineName } from "./engine-name.ts";
import { EngineFailure, ofStatement } from "./failure.ts";
import { ProfileQueries } from "./profile-queries.ts";
import { profileSubjects } from "./profile-subjects.ts";
import type { EngineProvider, EngineReach, EngineSettings, Sending, SqlSession } from "./provider.ts";
import type { EngineRefusal } from "./refusal.ts";
import type { Row, Statement } from "./statement-text.ts";
import { columnType, TableSql } from "./typed-sql.ts";
import { type UnexpectedRows, UnexpectedRowsQuery, type UnexpectedRowsRequest } from "./unexpected-rows.ts";

/** A system that computes profiles where the data is. */
export interface Engine {
  readonly name: EngineName;
  /** Texts of `connection` that nobody may read. */
  readonly secrets: readonly string[];
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
  readonly sending: Sending;
  /** The queries that told the columns: the only ones that have been run before any request. */
  readonly described: readonly PlannedQuery[];
  /** The queries that answer a request, without running them: what `dry-run` shows. */
  plan(request: ProfileRequest): QueryPlan;
  /**
   * A profile of made-up figures, read as the system's own answers are: of a large table in which every row is
   * unexpected. What a suite asks of it next is what it may ask of the real one.
   */
  rehearse(request: ProfileRequest): Omit<EngineProfile, "queries">;
  /** Answers a request. What the system cannot compute is left out of the profile and stands in `refused`. */
  profile(request: ProfileRequest): Promise<EngineProfile>;
  /** The statements that a suite's queries become, without running them. */
  planUnexpectedRows(requests: readonly UnexpectedRowsRequest[]): QueryPlan;
  /**
   * Runs queries of a suite, each of which gives the rows that are not as expected; in the order of the requests. One
   * that is no query, or fails, is refused and stops no other.
   *
   * @throws UserError where the system cannot be reached, or the time is over
   */
  unexpectedRows(requests: readonly UnexpectedRowsRequest[]): Promise<readonly UnexpectedRows[]>;
}

/** What a reader should know of how an engine differs from the embedded scan, each a sentence. */
export interface EngineSemantics {
  readonly patterns: string;
  readonly quantiles: string;
  readonly distinct: string;
  readonly order: string;
  readonly values: string;
}

const distinct = "different values are counted exactly, by count(DISTINCT …)";

const order =
  "rows have none, so that expectations of rising or falling values are refused by name; texts compare by code points, whatever a column's collation; unexpected rows are the first by key and value";

const values =
  "numbers are doubles, so that whole ones beyond 2^53 are rounded in figures, and told apart exactly where different values are counted; times are ISO 8601 text, in UTC where they have a zone and taken for UTC where they have none; a number as text has an exponent in the engine's own way from 1e15 on and below 1e-6";

export interface QueryPlan {
  readonly queries: readonly PlannedQuery[];
  readonly refused: readonly EngineRefusal[];
}

/**
 * `text` is a query with the tag before it. `condition` says when it is run; null for always. What stands in `<…>` is
 * known only then.
 */
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
    secrets: session.secrets,
    async open(data) {
      const source = dataSource(data, provider.lexical, `engine ${provider.name}`);
      const { dialect, columns, statements } = await session.describe(source);
      return tableOf(source, new TableSql(dialect, columns), statements, session, provider, settings);
    },
  };
}

function tableOf(
  source: string,
  table: TableSql,
  describing: readonly string[],
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
  const queriesOf = (request: ProfileRequest): ProfileQueries => {
    const subjects = profileSubjects(request, table, source, layout, settings.orderBy);
    return new ProfileQueries(subjects, dialect, source, layout);
  };
  const shown = (title: string, text: string, condition: string | null): PlannedQuery => ({
    title,
    text: `${session.sending.tag} ${text}`,
    condition,
  });
  const planned = (statements: readonly Statement[], condition: string | null): PlannedQuery[] =>
    statements.map((statement) => shown(statement.title, statementText(statement, dialect), condition));
  return {
    layout,
    semantics: { patterns: dialect.patterns, quantiles: dialect.quantiles, distinct, order, values },
    sending: session.sending,
    described: describing.map((text) => shown("the columns", text, null)),
    plan(request) {
      const queries = queriesOf(request);
      return {
        queries: [
          ...planned(queries.first(), null),
          ...planned(queries.second(null), "where the first queries leave something to ask"),
        ],
        refused: queries.refused,
      };
    },
    rehearse(request) {
      const queries = queriesOf(request);
      const second = queries.second(queries.rehearsed(queries.first()));
      return { profile: queries.profile(queries.rehearsed(second)), refused: queries.refused };
    },
    async profile(request) {
      const queries = queriesOf(request);
      const first = queries.first();
      const firstRows = await run(first);
      const second = queries.second(firstRows);
      const secondRows = await run(second);
      return {
        profile: queries.profile(secondRows),
        refused: queries.refused,
        queries: first.length + second.length,
      };
    },
    planUnexpectedRows(requests) {
      const failing = "where it finds rows";
      const read = requests.map((request) => ({ id: request.id, query: readQuery(request, source, provider) }));
      return {
        queries: read.flatMap(({ id, query }) => {
          if (typeof query === "string") return [];
          const count = planned([query.count(dialect)], null);
          if (query.request.examples === 0) return count;
          const first = { ...query.first(dialect, []), cells: ["<its columns>"] };
          const columns = shown(`rows of ${id}: their columns`, `<the columns of> ${query.source()}`, failing);
          return [...count, columns, ...planned([first], failing)];
        }),
        refused: read.flatMap(({ id, query }) => (typeof query === "string" ? [{ id, reason: query }] : [])),
      };
    },
    async unexpectedRows(requests) {
      const queries = requests.map((request) => readQuery(request, source, provider));
      const counts = await countsOf(
        queries.filter((query) => typeof query !== "string"),
        async (asked) => (await run(asked.map((query) => query.count(dialect)))).map(([row]) => Number(row?.[0] ?? 0)),
      );
      const found: UnexpectedRows[] = [];
      // One after the other: each may start a virtual machine of its own.
      for (const [at, query] of queries.entries()) {
        const id = requests[at]?.id ?? "";
        const count = typeof query === "string" ? query : (counts.get(query) ?? "it was not answered");
        if (typeof query === "string" || typeof count === "string") {
          found.push({ kind: "refused", id, reason: String(count) });
          continue;
        }
        const none = { columns: [], rows: [] };
        const shownRows = count === 0 || query.request.examples === 0 ? none : await firstRows(query);
        found.push({ kind: "found", id, count, ...shownRows });
      }
      return found;
    },
  };

  async function firstRows(query: UnexpectedRowsQuery): Promise<{ columns: string[]; rows: readonly Row[] }> {
    const { columns } = await session.describe(query.source());
    const names = columns.map(({ name }) => name);
    // A query may well give two columns of one name, of which neither could be asked for.
    if (new Set(names).size < names.length) return { columns: [], rows: [] };
    const [rows = []] = await run([query.first(dialect, columns)]);
    return { columns: names, rows };
  }
}

/** A query of a suite, or why it is none. */
function readQuery(
  request: UnexpectedRowsRequest,
  source: string,
  provider: EngineProvider,
): UnexpectedRowsQuery | string {
  try {
    return new UnexpectedRowsQuery(request, source, provider.lexical);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return error.message;
  }
}

/** How many rows each query gives, or why it fails: all in one command, and each by itself only where one fails. */
async function countsOf(
  queries: readonly UnexpectedRowsQuery[],
  count: (queries: readonly UnexpectedRowsQuery[]) => Promise<readonly number[]>,
): Promise<ReadonlyMap<UnexpectedRowsQuery, number | string>> {
  if (queries.length === 0) return new Map();
  try {
    const counts = await count(queries);
    return new Map(queries.map((query, index) => [query, counts[index] ?? 0]));
  } catch (error) {
    if (!(error instanceof EngineFailure) || !ofStatement(error.kind)) throw error;
    const [first] = queries;
    if (queries.length === 1 && first !== undefined) return new Map([[first, error.message]]);
    const counts = new Map<UnexpectedRowsQuery, number | string>();
    for (const query of queries) for (const [key, value] of await countsOf([query], count)) counts.set(key, value);
    return counts;
  }
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

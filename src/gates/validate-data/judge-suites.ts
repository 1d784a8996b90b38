import {
  type ExpectationResult,
  planSuite,
  type SuitePlan,
  type SuiteSettings,
} from "../../expectations/suite-plan.ts";
import type { Profile } from "../../profile/profile.ts";
import { emptyRequest, joinRequests, type ProfileRequest } from "../../profile/request.ts";
import type { Answer, DataTable } from "./data-table.ts";
import type { OpenedSuite } from "./suites.ts";

/** A suite with what became of each of its expectations, in its order. */
export interface JudgedSuite {
  readonly opened: OpenedSuite;
  readonly results: readonly ExpectationResult[];
}

export interface Judged {
  /** Answers what the gate itself asked. */
  readonly profile: Profile;
  readonly suites: readonly JudgedSuite[];
  /** Why parts of the gate's own request were not answered, by their ids. */
  readonly refused: ReadonlyMap<string, string>;
}

export type JudgeSettings = Omit<SuiteSettings, "columnNames" | "sql" | "prefix">;

/** What all suites and the gate itself ask of the table before anything is answered. */
export function firstRequest(
  suites: readonly OpenedSuite[],
  own: ProfileRequest,
  table: Pick<DataTable, "columnNames" | "sql">,
  settings: JudgeSettings,
): { readonly request: ProfileRequest; readonly plans: readonly SuitePlan[] } {
  const plans = suites.map((opened, index) =>
    planSuite(
      opened.suite,
      { ...settings, columnNames: table.columnNames, sql: table.sql, prefix: `s${index}:` },
      opened.kinds,
    ),
  );
  return { request: joinRequests([own, ...plans.map(({ request }) => request ?? emptyRequest)]), plans };
}

/**
 * Asks the table once for everything, and again only where an expectation needs a second look (exact quantiles,
 * z-scores, counts of unexpected values).
 */
export async function judgeSuites(
  suites: readonly OpenedSuite[],
  own: ProfileRequest,
  table: DataTable,
  settings: JudgeSettings,
): Promise<Judged> {
  const first = firstRequest(suites, own, table, settings);
  const { profile, refused } = await table.answer(first.request);
  let plans = await readAll(first.plans, profile, refused, table, own.key);
  while (plans.some(({ results }) => results === null)) {
    const asked = plans.flatMap(({ request }) => (request === null ? [] : [request]));
    const answer = asked.length === 0 ? null : await table.answer({ ...joinRequests(asked), key: own.key });
    plans = await readAll(plans, answer?.profile ?? null, answer?.refused ?? new Map(), table, own.key);
  }
  return {
    profile,
    refused,
    suites: suites.map((opened, index) => ({ opened, results: plans[index]?.results ?? [] })),
  };
}

/** Rounds of questions after which a rehearsal is over, whatever a suite still asks. */
const mostRounds = 8;

/**
 * What the suites ask after the first request, round by round, where `answer` makes up the answers. Their queries find
 * rows.
 */
export function rehearseSuites(
  plans: readonly SuitePlan[],
  answer: (request: ProfileRequest) => Answer,
  request: ProfileRequest,
): ProfileRequest[] {
  const asked: ProfileRequest[] = [];
  const row = { count: 1, columns: [], examples: [] };
  let standing = plans;
  for (let next = request; asked.length < mostRounds; ) {
    const { profile, refused } = answer(next);
    standing = standing.map((plan) =>
      plan.results === null ? plan.read(profile, new Map(plan.queries.map(({ id }) => [id, row])), refused) : plan,
    );
    const requests = standing.flatMap((plan) => (plan.request === null ? [] : [plan.request]));
    if (requests.length === 0) break;
    next = { ...joinRequests(requests), key: request.key };
    asked.push(next);
  }
  return asked;
}

async function readAll(
  plans: readonly SuitePlan[],
  profile: Profile | null,
  refused: ReadonlyMap<string, string>,
  table: DataTable,
  key: readonly string[],
): Promise<SuitePlan[]> {
  const read: SuitePlan[] = [];
  for (const plan of plans) {
    if (plan.results !== null) {
      read.push(plan);
      continue;
    }
    const statements = plan.queries.map(({ statement }) => statement);
    const found = statements.length === 0 ? [] : await table.countRows(statements, key);
    const rows = new Map(
      plan.queries.map(({ id }, index) => [id, found[index] ?? { refused: "the engine did not answer it" }]),
    );
    read.push(plan.read(plan.request === null ? null : profile, rows, refused));
  }
  return read;
}

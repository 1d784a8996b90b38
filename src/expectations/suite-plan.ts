import type { Predicate } from "../profile/predicate.ts";
import { predicateColumns } from "../profile/predicate-columns.ts";
import type { Profile } from "../profile/profile.ts";
import { columnParts, joinRequests, type ProfileRequest } from "../profile/request.ts";
import { nearest } from "../rules/nearest.ts";
import { Arguments } from "./arguments.ts";
import { checkColumns } from "./column-rows.ts";
import { underComparableCondition } from "./comparable-condition.ts";
import type { ExpectationKind } from "./expectation-kind.ts";
import type { JsonObject } from "./json-value.ts";
import type { Outcome, QueryRows } from "./outcome.ts";
import { AbsentColumn, Refusal, Unsupported } from "./refusal.ts";
import { conditionArguments, readRowCondition } from "./row-condition.ts";
import { Answers, raised, Scope, type Stage } from "./stage.ts";
import type { Suite, SuiteExpectation } from "./suite.ts";
import { fillParameters } from "./suite-parameters.ts";

export interface SuiteSettings {
  /** The table's columns; null where only the engine knows them. */
  readonly columnNames: readonly string[] | null;
  /** Whether an SQL engine answers. */
  readonly sql: boolean;
  readonly seed: number;
  /** Sets the ids of this suite's questions apart from those of other suites in one request. */
  readonly prefix: string;
  /** Values of `$PARAMETER` given for this run. */
  readonly parameters: JsonObject;
  /** Milliseconds since 1970, for `now()` in a parameter. */
  readonly now: number;
  /** Types of expectations to skip where they are not supported. */
  readonly allowUnsupported: readonly string[];
}

/** What became of one expectation. */
export interface ExpectationResult {
  readonly expectation: SuiteExpectation;
  /** Its arguments with parameters filled in; as written where they could not be. */
  readonly kwargs: JsonObject;
  readonly verdict: ExpectationVerdict;
}

/** `refused`: it cannot be run, which fails the gate. `skipped`: it cannot either, and `allow-unsupported` names it. */
export type ExpectationVerdict =
  | { readonly kind: "judged"; readonly outcome: Outcome }
  | { readonly kind: "refused"; readonly reason: string }
  | { readonly kind: "skipped"; readonly reason: string };

/**
 * A suite on its way: what it asks now, and the results once it asks nothing more. Answer `request` with a profile and
 * `queries` with the rows that each statement returns (`{batch}` in it is the table), and go on with `read`.
 */
export interface SuitePlan {
  readonly request: ProfileRequest | null;
  readonly queries: readonly { readonly id: number; readonly statement: string }[];
  /** In the suite's order; null while something is asked. */
  readonly results: readonly ExpectationResult[] | null;
  /**
   * @param queryRows what the queries returned, or why they could not be run
   * @param refused why the engine cannot answer parts of the request, by their ids
   */
  read(
    profile: Profile | null,
    queryRows: ReadonlyMap<number, QueryRows | { readonly refused: string }>,
    refused?: ReadonlyMap<string, string>,
  ): SuitePlan;
}

/** An expectation under way, or what became of it. */
interface Progress {
  readonly expectation: SuiteExpectation;
  readonly kwargs: JsonObject;
  readonly standing: Stage | Exclude<ExpectationVerdict, { kind: "judged" }>;
}

/**
 * Plans every expectation of a suite; what cannot be run becomes its result and stops no other. `kinds` are the
 * expectations that its types name (`expectationKinds`, or those of a schema).
 */
export function planSuite(
  suite: Suite,
  settings: SuiteSettings,
  kinds: ReadonlyMap<string, ExpectationKind>,
): SuitePlan {
  const scope = new Scope(settings);
  return planOf(
    suite.expectations.map((expectation) => start(expectation, suite, settings, scope, kinds)),
    settings,
  );
}

function start(
  expectation: SuiteExpectation,
  suite: Suite,
  settings: SuiteSettings,
  scope: Scope,
  kinds: ReadonlyMap<string, ExpectationKind>,
): Progress {
  const { type } = expectation;
  let { kwargs } = expectation;
  try {
    const kind = kinds.get(type);
    if (kind === undefined) throw new Unsupported(unknownType(type, [...kinds.keys()]));
    kwargs = fillParameters(kwargs, { given: settings.parameters, ofSuite: suite.parameters, now: settings.now });
    const stage = kind.plan(kwargs, scope);
    if (stage.kind === "ask") {
      for (const { where } of stage.request.populations) checkColumns([...predicateColumns(where)], scope.columnNames);
    }
    const condition = conditionOf(kwargs);
    const standing = condition === null ? stage : underComparableCondition(stage, condition, scope);
    return { expectation, kwargs, standing };
  } catch (error) {
    return { expectation, kwargs, standing: standingOf(error, type, settings) };
  }
}

/** The rows that an expectation of Great Expectations is about; null for all. */
function conditionOf(kwargs: JsonObject): Predicate | null {
  const own = Object.entries(kwargs).filter(([name]) => conditionArguments.some((known) => known === name));
  return readRowCondition(new Arguments(Object.fromEntries(own), conditionArguments));
}

function unknownType(type: string, known: readonly string[]): string {
  const close = nearest(type, known);
  const hint = close.length > 0 ? `; did you mean ${close.join(" or ")}?` : "";
  return `the expectation ${type.slice(0, 120)} is not known here${hint}`;
}

function standingOf(error: unknown, type: string, settings: SuiteSettings): Progress["standing"] {
  if (error instanceof AbsentColumn) return raised(error.message);
  if (!(error instanceof Refusal)) throw error;
  const skipped = error instanceof Unsupported && settings.allowUnsupported.includes(type);
  return { kind: skipped ? "skipped" : "refused", reason: error.message };
}

function planOf(progress: readonly Progress[], settings: SuiteSettings): SuitePlan {
  const requests: ProfileRequest[] = [];
  const queries: { id: number; statement: string }[] = [];
  for (const [id, { standing }] of progress.entries()) {
    if (standing.kind === "ask") requests.push(standing.request);
    if (standing.kind === "query") queries.push({ id, statement: standing.statement });
  }
  const done = requests.length === 0 && queries.length === 0;
  return {
    request: requests.length === 0 ? null : joinRequests(requests),
    queries,
    results: done ? progress.map(resultOf) : null,
    read: (profile, queryRows, refused = new Map()) => {
      const answers = profile === null ? null : new Answers(profile);
      return planOf(
        progress.map((one, id) => ({
          ...one,
          standing: nextStanding(one, answers, queryRows.get(id), refused, settings),
        })),
        settings,
      );
    },
  };
}

function nextStanding(
  { standing, expectation }: Progress,
  answers: Answers | null,
  rows: QueryRows | { readonly refused: string } | undefined,
  refused: ReadonlyMap<string, string>,
  settings: SuiteSettings,
): Progress["standing"] {
  try {
    if (standing.kind === "ask" && answers !== null) {
      const reason = whyRefused(standing.request, refused);
      if (reason !== null) throw new Unsupported(reason);
      checkAnswered(standing.request, answers.profile);
      return standing.read(answers);
    }
    if (standing.kind === "query" && rows !== undefined)
      return "refused" in rows ? raised(rows.refused) : standing.read(rows);
    return standing;
  } catch (error) {
    if (error instanceof Unsupported) return standingOf(error, expectation.type, settings);
    if (error instanceof Refusal) return raised(error.message);
    throw error;
  }
}

function whyRefused(request: ProfileRequest, refused: ReadonlyMap<string, string>): string | null {
  if (refused.size === 0) return null;
  const { populations, tallies, uniqueness, orders, selections, valueCounts } = request;
  const parts = [populations, tallies, uniqueness, orders, selections, valueCounts].flat();
  const ids = [
    ...parts.map(({ id }) => id),
    ...request.columns.flatMap((part) => columnParts(part).map(({ id }) => id)),
  ];
  return ids.map((id) => refused.get(id)).find((reason) => reason !== undefined) ?? null;
}

/** A profile leaves out what is asked of a column that the table lacks. */
function checkAnswered(request: ProfileRequest, profile: Profile): void {
  const asked = [
    ...request.columns.map(({ column }) => column),
    ...request.tallies.flatMap(({ show, expect }) => [...show, ...predicateColumns(expect)]),
    ...request.uniqueness.flatMap(({ columns }) => columns),
    ...request.orders.flatMap(({ show }) => show),
    ...request.populations.flatMap(({ where }) => [...predicateColumns(where)]),
  ];
  checkColumns(
    asked,
    profile.layout.map(({ name }) => name),
  );
}

function resultOf({ expectation, kwargs, standing }: Progress): ExpectationResult {
  if (standing.kind === "ask" || standing.kind === "query") throw new Error(`${expectation.type} still asks`);
  const verdict: ExpectationVerdict =
    standing.kind === "decided" ? { kind: "judged", outcome: standing.outcome } : standing;
  return { expectation, kwargs, verdict };
}

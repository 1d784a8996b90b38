import { type Contest, chooseWinner } from "../../comparison/winner.ts";
import type { Check } from "../../gate/check.ts";
import type { InputFile, ReportTable } from "../../gate/report.ts";
import { verdictOf } from "../../gate/verdict.ts";
import { firstChampionId } from "../rows/first-champion.ts";
import type { ComparedModels } from "./compare-models.ts";
import type { CompareInputs } from "./inputs.ts";

/** One challenger's part of the report. */
export interface ChallengerResult extends ComparedModels {
  readonly name: string | null;
  readonly files: readonly InputFile[];
}

/** The id of the check that says which challenger wins. */
export const winnerId = "winner";

type OnInconclusive = CompareInputs["common"]["publishing"]["onInconclusive"];

/**
 * Several challengers: each one's own checks inform, and one check decides whether there is a winner, since trying
 * several makes it likelier that one passes by chance.
 */
export function contested(results: readonly ChallengerResult[], onInconclusive: OnInconclusive): ComparedModels {
  const first = results[0].checks.find(({ id }) => id === firstChampionId);
  const named = results.map((result) => ({ ...result, name: result.name ?? "" }));
  const contest = chooseWinner(
    named.map(({ name, margins, checks }) => {
      const ofMargins = new Set(margins.flatMap((margin) => margin.checks.map(({ id }) => id)));
      return {
        name,
        decisions: margins.flatMap(({ rule, decisions }) => decisions.map((decision) => ({ rule, decision }))),
        passesOtherRules: checks.every(
          ({ id, outcome, severity }) => ofMargins.has(id) || severity !== "critical" || outcome === "pass",
        ),
      };
    }),
  );
  const own = named.flatMap(({ name, checks }) =>
    checks
      .filter(({ id }) => id !== firstChampionId)
      .map(
        (check): Check => ({
          ...check,
          id: `${check.id}#${name}`,
          title: `${name}: ${check.title}`,
          severity: check.outcome === "error" ? check.severity : "info",
        }),
      ),
  );
  const undecided = named.some(({ checks }) => verdictOf(checks, onInconclusive) !== "fail");
  return {
    checks: [...(first === undefined ? [] : [first]), winnerCheck(contest, undecided, first !== undefined), ...own],
    margins: named.flatMap(({ margins }) => margins),
    metrics: named.flatMap(({ name, metrics }) => metrics.map((row) => ({ ...row, challenger: name }))),
    tables: [
      contestTable(contest),
      ...named.flatMap(({ name, tables }) => tables.map((table) => ofChallenger(table, name))),
    ],
    figures: named.flatMap(({ name, figures }) =>
      figures.map((figure) => ({ ...figure, id: `${figure.id}-${name}`, title: `${figure.title}: ${name}` })),
    ),
    holdout: results[0].holdout,
    notes: named.flatMap(({ name, notes }) => notes.map((note) => `${name}: ${note}`)),
  };
}

/** Without a champion nobody can win; what then decides is whether a challenger holds to the rules that are left. */
function winnerCheck({ winner, reason }: Contest, undecided: boolean, isFirst: boolean): Check {
  return {
    id: winnerId,
    title: "one challenger wins",
    outcome: winner !== null ? "pass" : undecided ? "inconclusive" : "fail",
    severity: isFirst && undecided ? "info" : "critical",
    observed: winner,
    expected: "a challenger that passes every rule after correction",
    message: winner === null ? `no challenger wins: ${reason}` : `${winner} wins: ${reason}`,
    slice: null,
    evidence: [],
    location: null,
  };
}

function contestTable({ results, winner }: Contest): ReportTable {
  return {
    id: "challengers",
    title: "Challengers",
    columns: [
      { id: "challenger", title: "challenger", type: "name" },
      { id: "passes", title: "passes every rule", type: "boolean" },
      { id: "p", title: "largest p, Holm-adjusted", type: "number" },
      { id: "winner", title: "winner", type: "boolean" },
    ],
    rows: results.map(({ name, passes, adjustedTail }) => [name, passes, adjustedTail, name === winner]),
  };
}

/** Tables that others read by id keep it, with the challenger as their first column. */
function ofChallenger(table: ReportTable, name: string): ReportTable {
  return {
    ...table,
    title: `${table.title}: ${name}`,
    columns: [{ id: "challenger", title: "challenger", type: "name" }, ...table.columns],
    rows: table.rows.map((row) => [name, ...row]),
  };
}

import type { PlannedQuery, QueryPlan } from "../../engines/engine.ts";
import type { EngineRefusal } from "../../engines/refusal.ts";
import type { SuitePlan } from "../../expectations/suite-plan.ts";
import type { Check } from "../../gate/check.ts";
import type { ReportTable } from "../../gate/report.ts";
import { joinRequests, type ProfileRequest } from "../../profile/request.ts";
import type { Log } from "../gate.ts";
import type { DataTable } from "./data-table.ts";
import { type EngineData, suiteQueries } from "./engine-table.ts";
import { rehearseSuites } from "./judge-suites.ts";
import { driftRequest, profileReference } from "./reference.ts";

/**
 * What would be asked, and that nothing was but for the columns.
 *
 * @param request the first request to the data, of all suites and of the gate itself
 * @param reference a reference that the same engine holds; null for any other or none
 */
export async function dryRunReport(
  table: DataTable,
  reference: EngineData | null,
  request: ProfileRequest,
  plans: readonly SuitePlan[],
  log: Log,
) {
  if (!isEngine(table))
    return reportOf("dry run: the embedded engine sends no SQL, and the data was not read", [], [], log);
  const described = [...(reference?.engineTable.described ?? []), ...table.engineTable.described];
  const held = reference === null ? null : await referenceCommands(reference);
  const commands = [
    ...(held?.commands ?? []),
    ...dataCommands(table, held === null ? request : joinRequests([request, held.ofData]), plans),
  ];
  const queries = commands.flatMap((command) => command.queries);
  const always = queries.filter(({ condition }) => condition === null).length;
  const { sending } = table.engineTable;
  const limit = `${Number((table.asked.timeLimit / 1000).toFixed(1))} s`;
  const said = [
    `dry run: ${counted(always, "query", "queries")} would be sent to ${table.asked.engine} by ${sending.program}, and up to ${queries.length - always} more where the answers ask for them`,
    `none of them was run; ${counted(described.length, "query", "queries")} for the columns ${described.length === 1 ? "was" : "were"}`,
    `each command is ended after ${limit}, and each statement is tagged ${sending.tag}`,
  ].join("; ");
  const before = sending.before.map((text) => ({
    title: "settings of a session",
    text,
    condition: "first in each command",
  }));
  const run = described.map((query) => ({ ...query, condition: "before all others, in a dry run, too" }));
  return reportOf(
    said,
    [...before, ...run, ...queries],
    commands.flatMap(({ refused }) => refused),
    log,
  );
}

/** What is asked of a reference, and then of the data to be compared with it. */
async function referenceCommands({
  engineTable,
  rehearse,
}: EngineData): Promise<{ commands: QueryPlan[]; ofData: ProfileRequest }> {
  const commands: QueryPlan[] = [];
  const profile = await profileReference({
    async answer(asked) {
      const plan = engineTable.plan(asked);
      const condition = "where a column of the reference is large; its numbers are examples";
      commands.push(
        commands.length === 0 ? plan : { ...plan, queries: plan.queries.map((each) => ({ ...each, condition })) },
      );
      return rehearse(asked);
    },
  });
  return { commands, ofData: driftRequest({ profile, hash: null, files: [], notes: [] }) };
}

/** The first questions, the suites' own queries, and what the suites ask of made-up answers in which every row fails. */
function dataCommands(
  { engineTable, rehearse }: EngineData,
  request: ProfileRequest,
  plans: readonly SuitePlan[],
): QueryPlan[] {
  const commands: QueryPlan[] = [engineTable.plan(request)];
  const statements = plans.flatMap(({ queries }) => queries.map(({ statement }) => statement));
  commands.push(engineTable.planUnexpectedRows(suiteQueries(statements)));
  const later = rehearseSuites(plans, rehearse, request);
  later.forEach((asked, index) => {
    const plan = engineTable.plan(joinRequests([asked]));
    const condition = `${index === 0 ? "a second" : "a further"} look, where an expectation needs the first figures; its numbers are examples`;
    commands.push({ ...plan, queries: plan.queries.map((query) => ({ ...query, condition })) });
  });
  return commands;
}

function counted(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`;
}

function reportOf(said: string, queries: readonly PlannedQuery[], refused: readonly EngineRefusal[], log: Log) {
  log.info(said);
  for (const { title, text, condition } of queries) {
    log.info(`-- ${title}${condition === null ? "" : ` (${condition})`}\n${text}`);
  }
  const check: Check = {
    id: "dry-run",
    title: "dry run",
    outcome: "inconclusive",
    severity: "warning",
    observed: counted(queries.length, "statement", "statements"),
    expected: "a run that validates the data",
    message: said,
    slice: null,
    evidence: refused.map(({ id, reason }) => `${id}: ${reason}`),
    location: null,
  };
  const tables: ReportTable[] =
    queries.length === 0
      ? []
      : [
          {
            id: "queries",
            title: "Queries",
            columns: [
              { id: "title", title: "query", type: "text" },
              { id: "condition", title: "when", type: "text" },
              { id: "text", title: "SQL", type: "text" },
            ],
            rows: queries.map(({ title, text, condition }) => [title, condition ?? "always", text]),
          },
        ];
  return { checks: [check], metrics: [], tables, figures: [], notes: [] };
}

function isEngine(table: DataTable): table is EngineData {
  return "engineTable" in table;
}

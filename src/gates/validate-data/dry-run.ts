import type { Check } from "../../gate/check.ts";
import type { ReportTable } from "../../gate/report.ts";
import type { ProfileRequest } from "../../profile/request.ts";
import type { Log } from "../gate.ts";
import type { DataTable } from "./data-table.ts";
import type { EngineData } from "./engine-table.ts";

/** What would be asked, and that nothing was. */
export function dryRunReport(table: DataTable, request: ProfileRequest, log: Log) {
  const plan = isEngine(table) ? table.plan(request) : { queries: [], refused: [] };
  const { queries, refused } = plan;
  const said = isEngine(table)
    ? `dry run: ${queries.length} queries, none of which was run`
    : "dry run: the embedded engine sends no SQL, and the data was not read";
  log.info(said);
  for (const { title, text, condition } of queries) {
    log.info(`-- ${title}${condition === null ? "" : ` (${condition})`}\n${text}`);
  }
  const check: Check = {
    id: "dry-run",
    title: "dry run",
    outcome: "inconclusive",
    severity: "warning",
    observed: `${queries.length} queries`,
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
  return "plan" in table;
}

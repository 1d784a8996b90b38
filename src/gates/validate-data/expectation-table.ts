import { type Outcome, succeeded } from "../../expectations/outcome.ts";
import type { ExpectationResult } from "../../expectations/suite-plan.ts";
import type { Cell, ReportTable } from "../../gate/report.ts";
import { observedText } from "./expectation-checks.ts";
import { columnCell } from "./expectation-words.ts";
import type { JudgedSuite } from "./judge-suites.ts";

/** Every expectation of every suite with what became of it: the report's table `expectations`. */
export function expectationTable(suites: readonly JudgedSuite[]): ReportTable {
  const several = suites.length > 1;
  return {
    id: "expectations",
    title: "Expectations",
    columns: [
      { id: "type", title: "expectation", type: "name" },
      { id: "column", title: "column", type: "name" },
      { id: "success", title: "met", type: "boolean" },
      { id: "observed", title: "observed", type: "text" },
      { id: "unexpected_count", title: "unexpected", type: "count" },
      { id: "unexpected_percent", title: "% unexpected", type: "number" },
      { id: "exception", title: "exception", type: "text" },
      { id: "missing_count", title: "missing", type: "count" },
      ...(several ? [{ id: "suite", title: "suite", type: "name" as const }] : []),
    ],
    rows: suites.flatMap(({ opened, results }) =>
      results.map((result) => [...cellsOf(result), ...(several ? [opened.suite.name] : [])]),
    ),
    additive: false,
  };
}

function cellsOf({ expectation, kwargs, verdict }: ExpectationResult): Cell[] {
  const about = [expectation.type, columnCell(kwargs)];
  if (verdict.kind !== "judged")
    return [...about, verdict.kind === "refused" ? false : null, null, null, null, verdict.reason, null];
  const { outcome } = verdict;
  if (outcome.kind === "raised") return [...about, false, null, null, null, outcome.message, null];
  const [count, percent] = unexpectedOf(outcome);
  return [
    ...about,
    succeeded(outcome),
    outcome.kind === "aggregate" ? observedText(outcome) : null,
    count,
    percent,
    null,
    outcome.kind === "rows" ? outcome.missing : null,
  ];
}

/** As Great Expectations counts: percentages over the values that are not missing, null where there is none. */
function unexpectedOf(outcome: Exclude<Outcome, { kind: "raised" }>): [number | null, number | null] {
  if (outcome.kind !== "rows") return [null, null];
  const considered = outcome.elements - (outcome.missing ?? 0);
  return [outcome.unexpected, considered === 0 ? null : (outcome.unexpected / considered) * 100];
}

import { defineExpectation, type ExpectationKind } from "./expectation-kind.ts";
import { aggregate } from "./outcome.ts";
import { Unsupported } from "./refusal.ts";
import { decided } from "./stage.ts";

const unexpectedRows = defineExpectation("unexpected_rows_expectation", ["unexpected_rows_query"], (args, scope) => {
  const statement = args.text("unexpected_rows_query").replace(/[;\s]+$/, "");
  if (!scope.sql) throw new Unsupported("unexpected_rows_expectation is SQL and runs on an SQL engine only");
  return {
    kind: "query",
    statement,
    read: (rows) => decided({ ...aggregate(rows.count === 0, rows.count), found: rows }),
  };
});

/** Expectations of SQL that need more than one table, which one data set does not have. */
function refusedAlways(type: string, reason: string): ExpectationKind {
  return {
    type,
    plan: () => {
      throw new Unsupported(`${type} ${reason}`);
    },
  };
}

/** Expectations that are SQL, refused by name where no engine runs it. */
export const sqlExpectations = [
  unexpectedRows,
  refusedAlways("expect_query_results_to_match_comparison", "compares two data sources; only one is read here"),
  refusedAlways("expect_table_row_count_to_equal_other_table", "compares two tables; only one is read here"),
];

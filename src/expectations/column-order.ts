import { columnRowArguments, readColumnRows, rowsOutcome } from "./column-rows.ts";
import { defineExpectation, type ExpectationKind } from "./expectation-kind.ts";
import { Ask, decided, raised } from "./stage.ts";

/**
 * Values that rise or fall from row to row; missing values are passed over, and the first value is as expected.
 *
 * Numbers and booleans are compared, and texts that are all ISO 8601 dates or times; other texts cannot be.
 */
function ordered(type: string, direction: "increasing" | "decreasing"): ExpectationKind {
  return defineExpectation(type, [...columnRowArguments, "strictly"], (args, scope) => {
    const rows = readColumnRows(args, scope);
    const ask = new Ask(scope);
    const column = ask.column(rows.column, null, { figures: ["instants"] });
    const order = ask.order(rows.where, {
      value: { kind: "column", column: rows.column },
      direction,
      strictly: args.flag("strictly", false),
      show: [rows.column],
    });
    return ask.stage((answers) => {
      const { kinds, type: columnType } = column(answers);
      const onlyTexts = kinds.texts > 0 && kinds.numbers === 0 && kinds.booleans === 0;
      const dates = onlyTexts && [kinds.dates, kinds.timestamps].includes(kinds.texts);
      const tally = order(answers);
      if (columnType === "text" && !dates) {
        return raised(`column ${rows.column} holds text, which neither rises nor falls`);
      }
      return decided(rowsOutcome(tally, tally.ignored, rows.mostly, [rows.column], "value"));
    });
  });
}

/** Expectations about the order of a column's values. */
export const columnOrderExpectations = [
  ordered("expect_column_values_to_be_increasing", "increasing"),
  ordered("expect_column_values_to_be_decreasing", "decreasing"),
];

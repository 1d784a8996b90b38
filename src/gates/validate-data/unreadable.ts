import type { Check } from "../../gate/check.ts";
import type { UnreadableData } from "./data-table.ts";

const facts = {
  id: "data",
  severity: "critical",
  slice: null,
  expected: "a table with rows",
} as const;

/** The check of data that cannot be read: its sentence names the file and the line. */
export function unreadableCheck({ message, location, fix }: UnreadableData): Check {
  return {
    ...facts,
    title: "the data can be read",
    outcome: "fail",
    observed: null,
    message,
    evidence: fix === null ? [] : [fix],
    location,
  };
}

/** Data that could be read; without a row nothing was validated, so that is a failure of its own. */
export function readableCheck(rows: number): Check {
  return {
    ...facts,
    title: "the data can be read",
    outcome: rows > 0 ? "pass" : "fail",
    observed: `${rows} rows`,
    ...(rows > 0 ? {} : { message: "the data has no rows, so nothing of it was validated" }),
    evidence: [],
    location: null,
  };
}

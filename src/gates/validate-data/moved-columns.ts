import type { NewCategories } from "../../drift/drift-of-tables.ts";
import type { Cell, ReportTable } from "../../gate/report.ts";
import { columnProfile, type Profile } from "../../profile/profile.ts";
import { wholeTable } from "../../profile/request.ts";

const mostCategories = 10;

/** Categories that the reference does not have, the most frequent of each column; null where there are none. */
export function newCategoriesTable(found: readonly NewCategories[]): ReportTable | null {
  if (found.length === 0) return null;
  return {
    id: "new-categories",
    title: "New categories",
    columns: [
      { id: "column", title: "column", type: "name" },
      { id: "category", title: "category", type: "value" },
      { id: "rows", title: "rows", type: "count" },
    ],
    rows: found.flatMap(({ column, categories, rows }): Cell[][] => {
      const shown = categories.slice(0, mostCategories);
      const rest = rows - shown.reduce((sum, { count }) => sum + count, 0);
      return [
        ...shown.map(({ name, count }) => [column, name, count]),
        ...(rest > 0 ? [[column, `… ${categories.length - shown.length} more`, rest]] : []),
      ];
    }),
    additive: false,
  };
}

/** How many rows have no value, before and now, of every column where some have none; null where all have one. */
export function missingTable(reference: Profile, current: Profile): ReportTable | null {
  const rows = current.layout.flatMap(({ name }): Cell[][] => {
    const was = missingShare(reference, name);
    const is = missingShare(current, name);
    return is === null || (is === 0 && (was ?? 0) === 0) ? [] : [[name, was, is]];
  });
  if (rows.length === 0) return null;
  return {
    id: "missing",
    title: "Missing values",
    columns: [
      { id: "column", title: "column", type: "name" },
      { id: "reference", title: "reference", type: "percent" },
      { id: "current", title: "now", type: "percent" },
    ],
    rows,
    additive: false,
  };
}

function missingShare(profile: Profile, column: string): number | null {
  const found = columnProfile(profile, column, wholeTable);
  return found === null || found.rows === 0 ? null : (found.missing / found.rows) * 100;
}

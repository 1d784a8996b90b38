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
    const was = missingIn(reference, name);
    const is = missingIn(current, name);
    if (is === null || (is.rows === 0 && (was?.rows ?? 0) === 0)) return [];
    return [[name, was?.percent ?? null, is.percent, was?.rows ?? null, is.rows]];
  });
  if (rows.length === 0) return null;
  return {
    id: "missing",
    title: "Missing values",
    columns: [
      { id: "column", title: "column", type: "name" },
      { id: "reference", title: "reference", type: "percent" },
      { id: "current", title: "now", type: "percent" },
      { id: "reference_rows", title: "rows of the reference", type: "count" },
      { id: "current_rows", title: "rows now", type: "count" },
    ],
    rows,
    additive: false,
  };
}

function missingIn(profile: Profile, column: string): { readonly rows: number; readonly percent: number } | null {
  const found = columnProfile(profile, column, wholeTable);
  if (found === null || found.rows === 0) return null;
  return { rows: found.missing, percent: (found.missing / found.rows) * 100 };
}

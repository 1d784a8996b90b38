import type { Check } from "../../gate/check.ts";
import { placeInWords, type ReadRows, rowsInWords } from "./tables.ts";

/**
 * One failed warning for each of the user's own columns that a rule reads and that has rows without a value: the
 * metric leaves them out, and what it says of the others must not pass for all.
 */
export async function gapsOf(columns: readonly string[], rows: ReadRows): Promise<Check[]> {
  const checks: Check[] = [];
  for (const name of new Set(columns)) {
    const missing = rows.columns.get(name)?.missing ?? null;
    const count = missing === null ? 0 : missing.reduce((sum, flag) => sum + flag, 0);
    if (missing === null || count === 0) continue;
    const location = await rows.locate(missing.indexOf(1));
    checks.push({
      id: `missing:${name}`,
      title: `completeness of ${name}`,
      outcome: "fail",
      severity: "warning",
      observed: `none in ${rowsInWords(count)}`,
      expected: "a value in every row",
      message: `the column ${name} has no value in ${rowsInWords(count)} of ${rows.rows}, first at ${placeInWords(location)}; its metrics leave them out`,
      slice: null,
      evidence: [],
      location,
    });
  }
  return checks;
}

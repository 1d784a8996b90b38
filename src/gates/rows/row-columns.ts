import { rowValue } from "../../errors/row-data.ts";
import { UserError } from "../../errors/user-error.ts";
import type { BinaryExamples } from "../../metrics/examples.ts";
import type { Column } from "../../table/column.ts";
import { numbersOf } from "../../table/column-values.ts";
import type { Locate, ModelColumns } from "./model-parts.ts";
import { placeInWords } from "./tables.ts";

/** Row weights; null where there are none or all are the same. Throws a UserError for a negative one, and where all are 0. */
export async function weightsOf(
  column: Column | null,
  name: string | null,
  locate: Locate,
): Promise<Float64Array | null> {
  if (column === null || name === null) return null;
  const weights = numbersOf(column);
  if (weights === null) throw new Error("a text weight column was let through");
  let equal = true;
  for (let row = 0; row < weights.length; row++) {
    const weight = weights[row] ?? 0;
    if (weight < 0) {
      const location = await locate(row);
      throw new UserError(
        `${placeInWords(location)}: the weight column ${name} must be 0 or more, found ${rowValue(String(weight))}`,
        {
          title: "Negative weight",
          location,
        },
      );
    }
    if (weight !== weights[0]) equal = false;
  }
  if (weights.length > 0 && weights.every((weight) => weight === 0)) {
    throw new UserError(`weight: every weight of the column ${name} is 0, so no row counts`, { title: "Input weight" });
  }
  return equal ? null : weights;
}

/** The rows that belong together, by the column's values. */
export function clustersOf(column: Column | null): BinaryExamples["cluster"] {
  if (column === null) return null;
  const of = new Uint32Array(column.length);
  const seen = new Map<number | string, number>();
  for (let row = 0; row < column.length; row++) {
    const value = column.type === "text" ? (column.codes[row] ?? 0) : (column.values[row] ?? 0);
    let index = seen.get(value);
    if (index === undefined) {
      index = seen.size;
      seen.set(value, index);
    }
    of[row] = index;
  }
  return { of, count: seen.size };
}

/** The numeric columns of the user's own that metrics read. Throws a UserError for one of text. */
export function userColumns(
  names: readonly string[],
  columns: ReadonlyMap<string, Column>,
  { name: model, columnOf = (metricColumn) => metricColumn }: ModelColumns,
): ReadonlyMap<string, Float64Array> {
  const found = new Map<string, Float64Array>();
  for (const name of names) {
    const own = columnOf(name);
    const column = own === null ? undefined : columns.get(own);
    if (column === undefined) continue;
    const numbers = numbersOf(column);
    if (numbers === null) {
      throw new UserError(
        `the ${model === null ? "" : `${model}'s `}column ${name} holds text, and a metric of a column needs numbers`,
        {
          title: "Column is no number",
        },
      );
    }
    found.set(name, numbers);
  }
  return found;
}

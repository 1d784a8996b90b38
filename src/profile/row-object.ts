import { fieldKind } from "./batch.ts";
import type { BatchView } from "./batch-view.ts";
import type { FigureValue } from "./profile.ts";
import { decoded } from "./text-memo.ts";

/** The value of a column in a row of the view's batch, by the column's type; null where it is missing. */
export function rowValueOf(slot: number, view: BatchView): (row: number) => Exclude<FigureValue, object> | null {
  const { type } = view.columns[slot];
  return (row) => {
    const { kinds, numbers, bytes, starts, ends } = view.fields(slot);
    const kind = kinds[row];
    if (kind <= fieldKind.nan) return null;
    if (type === "text") return decoded(bytes, starts[row], ends[row]);
    return kind === fieldKind.number ? numbers[row] : kind === fieldKind.true;
  };
}

/** A row as an object of the columns that have a value in it. */
export function rowObject(columns: readonly string[], view: BatchView): (row: number) => Record<string, unknown> {
  const values = columns.map((name) => ({ name, value: rowValueOf(view.slot(name), view) }));
  return (row) => {
    const object: Record<string, unknown> = Object.create(null);
    for (const { name, value } of values) {
      const found = value(row);
      if (found !== null) object[name] = found;
    }
    return object;
  };
}

import type { ColumnProfile, FigureValue, Profile, ValueList } from "./profile.ts";
import { byFrequency } from "./value-order.ts";

/**
 * The profile's columns with every text of the table replaced by its hash, so that it may leave the runner and texts
 * still compare with others of the same hash. What shows single rows is left out. Texts that are hashes already stay.
 */
export function hideTexts(profile: Profile, hash: (text: string) => string): Profile {
  const hidden = (value: FigureValue): FigureValue => (typeof value === "string" ? { hash: hash(value) } : value);
  return { ...withoutRows(profile), columns: profile.columns.map((column) => hideColumn(column, hidden)) };
}

/** The profile without the answers that show values of single rows. */
export function withoutRows(profile: Profile): Profile {
  return { ...profile, tallies: [], uniqueness: [], orders: [], selections: [], valueCounts: [] };
}

function hideColumn(column: ColumnProfile, hidden: (value: FigureValue) => FigureValue): ColumnProfile {
  return {
    ...column,
    least: column.least === null ? null : hidden(column.least),
    greatest: column.greatest === null ? null : hidden(column.greatest),
    values: column.values === null ? null : hideList(column.values, hidden),
  };
}

/** Sorted again: the order of equal counts would tell the order of the texts. */
function hideList(values: ValueList, hidden: (value: FigureValue) => FigureValue): ValueList {
  const list = values.list.map((entry) => ({ value: hidden(entry.value), count: entry.count })).sort(byFrequency);
  return { ...values, list };
}

import type { Column } from "../../table/column.ts";
import { textAt } from "../../table/column-values.ts";

/** Values of a column as classes: their texts in order of first sight, and each row's class, -1 where missing. */
export interface ClassCoding {
  readonly texts: readonly string[];
  readonly codes: Int32Array;
}

/** More distinct values than this are no classes. */
export const maximumClasses = 1000;

/** Whole numbers from 0 up to here are found in an array. */
const mostSmall = 256;

/**
 * Codes a column's values as classes. Numbers are classes by their value (1 and 1.0 are one class), text by its
 * bytes, booleans as `true` and `false`. Null where there are more than `maximumClasses`.
 */
export function codeClasses(column: Column): ClassCoding | null {
  const codes = new Int32Array(column.length).fill(-1);
  const texts: string[] = [];
  const { missing } = column;
  if (column.type === "text") {
    const seen = new Map<number, number>();
    for (let row = 0; row < column.length; row++) {
      if (missing !== null && missing[row] === 1) continue;
      const code = column.codes[row] ?? 0;
      let index = seen.get(code);
      if (index === undefined) {
        index = texts.length;
        if (index >= maximumClasses) return null;
        seen.set(code, index);
        texts.push(textAt(column, row) ?? "");
      }
      codes[row] = index;
    }
    return { texts, codes };
  }
  const { values } = column;
  const seen = new Map<number, number>();
  // Labels are small whole numbers by far the most often.
  const small = new Int32Array(mostSmall).fill(-1);
  for (let row = 0; row < column.length; row++) {
    if (missing !== null && missing[row] === 1) continue;
    const value = values[row];
    const place = value >= 0 && value < mostSmall && Number.isInteger(value) ? value : -1;
    let index = place >= 0 ? small[place] : (seen.get(value) ?? -1);
    if (index < 0) {
      index = texts.length;
      if (index >= maximumClasses) return null;
      if (place >= 0) small[place] = index;
      else seen.set(value, index);
      texts.push(textAt(column, row) ?? "");
    }
    codes[row] = index;
  }
  return { texts, codes };
}

/** Whether every value present is a whole number. */
export function isWhole(column: Column): boolean {
  if (column.type !== "number") return column.type === "boolean";
  const { values, missing } = column;
  for (let row = 0; row < values.length; row++) {
    if (missing !== null && missing[row] === 1) continue;
    if (!Number.isInteger(values[row])) return false;
  }
  return true;
}

/** Class names in the order reports show them: by value where all are numbers, else by code point. */
export function sortClasses(texts: Iterable<string>): string[] {
  const distinct = [...new Set(texts)];
  const numeric = distinct.every((text) => text.trim() !== "" && Number.isFinite(Number(text)));
  return numeric
    ? distinct.sort((a, b) => Number(a) - Number(b))
    : distinct.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

/** Truth values written as words on one side and as 0 and 1 on the other are the same classes. */
export function alignBooleans(one: ClassCoding, other: ClassCoding | null): ClassCoding {
  if (other === null) return one;
  const words = one.texts.every((text) => text === "true" || text === "false");
  const digits = other.texts.every((text) => text === "0" || text === "1");
  if (!words || !digits) return one;
  return { texts: one.texts.map((text) => (text === "true" ? "1" : "0")), codes: one.codes };
}

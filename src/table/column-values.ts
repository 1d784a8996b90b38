import type { Column, TextColumn } from "./column.ts";
import { isEmptyColumn } from "./column-builder.ts";
import { Dictionary } from "./dictionary.ts";
import { numberText } from "./number-text.ts";

/**
 * One value as text, null where it is missing: text as it was written, numbers as the shortest decimal that reads back
 * as them (1, not 1.0; -0 is `0`; infinities are `Infinity` and `-Infinity`), booleans as `true` and `false`.
 */
export function textAt(column: Column, row: number): string | null {
  if (column.missing !== null && column.missing[row] === 1) return null;
  switch (column.type) {
    case "number":
      return Number.isNaN(column.values[row]) ? null : numberText(column.values[row]);
    case "boolean":
      return column.values[row] === 1 ? "true" : "false";
    case "text":
      return column.dictionary.text(column.codes[row]);
  }
}

/** The values as numbers, NaN where missing; booleans as 1 and 0; null for a text column. */
export function numbersOf(column: Column): Float64Array | null {
  switch (column.type) {
    case "number":
      return column.values;
    case "boolean": {
      const numbers = Float64Array.from(column.values);
      if (column.missing !== null)
        for (let row = 0; row < column.length; row++) if (column.missing[row] === 1) numbers[row] = Number.NaN;
      return numbers;
    }
    case "text":
      return null;
  }
}

/** The column as text, by the rules of `textAt`; one of text is given back as it is. */
export function textColumn(column: Column): TextColumn {
  if (column.type === "text") return column;
  const codes = new Uint32Array(column.length);
  const missing = new Uint8Array(column.length);
  const dictionary = new Dictionary();
  const byNumber = new Map<number, number>();
  let anyMissing = false;
  for (let row = 0; row < column.length; row++) {
    const value = column.values[row];
    if ((column.missing !== null && column.missing[row] === 1) || Number.isNaN(value)) {
      missing[row] = 1;
      anyMissing = true;
      continue;
    }
    let code = byNumber.get(value);
    if (code === undefined) {
      code = dictionary.codeOfText(column.type === "boolean" ? (value === 1 ? "true" : "false") : numberText(value));
      // Distinct numbers beyond this bound are not worth a second index beside the dictionary.
      if (byNumber.size < 65_536) byNumber.set(value, code);
    }
    codes[row] = code;
  }
  return {
    name: column.name,
    type: "text",
    length: column.length,
    missing: anyMissing ? missing : null,
    codes,
    dictionary,
  };
}

/**
 * The distinct values as text in the order of their first appearance, missing ones left out; `rows` restricts it to
 * these rows.
 */
export function distinctTexts(column: Column, rows: Uint32Array | Int32Array | null = null): string[] {
  const count = rows === null ? column.length : rows.length;
  const { missing } = column;
  if (column.type !== "text") {
    const seen = new Set<number>();
    for (let index = 0; index < count; index++) {
      const row = rows === null ? index : rows[index];
      if (missing !== null && missing[row] === 1) continue;
      if (!Number.isNaN(column.values[row])) seen.add(column.values[row]);
    }
    if (column.type === "boolean") return [...seen].map((value) => (value === 1 ? "true" : "false"));
    return [...seen].map(numberText);
  }
  const seen = new Uint8Array(column.dictionary.size);
  const texts: string[] = [];
  for (let index = 0; index < count; index++) {
    const row = rows === null ? index : rows[index];
    if (missing !== null && missing[row] === 1) continue;
    const code = column.codes[row];
    if (seen[code] === 1) continue;
    seen[code] = 1;
    texts.push(column.dictionary.text(code));
  }
  return texts;
}

/** A column of the given rows in the given order; -1 gives a missing value. Texts share the dictionary. */
export function takeRows(column: Column, rows: Int32Array | Uint32Array): Column {
  const { name } = column;
  const length = rows.length;
  const missing = missingOf(column, rows);
  switch (column.type) {
    case "number": {
      const values = new Float64Array(length);
      gatherInto(values, column.values, rows, missing, Number.NaN);
      return { name, type: "number", length, missing, values };
    }
    case "boolean": {
      const values = new Uint8Array(length);
      gatherInto(values, column.values, rows, missing, 0);
      return { name, type: "boolean", length, missing, values };
    }
    case "text": {
      const codes = new Uint32Array(length);
      gatherInto(codes, column.codes, rows, missing, 0);
      return { name, type: "text", length, missing, codes, dictionary: column.dictionary };
    }
  }
}

function missingOf(column: Column, rows: Int32Array | Uint32Array): Uint8Array | null {
  let missing: Uint8Array | null = null;
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index];
    if (row >= 0 && (column.missing === null || column.missing[row] === 0)) continue;
    missing ??= new Uint8Array(rows.length);
    missing[index] = 1;
  }
  return missing;
}

function gatherInto<Values extends Float64Array | Uint32Array | Uint8Array>(
  out: Values,
  values: Values,
  rows: Int32Array | Uint32Array,
  missing: Uint8Array | null,
  nothing: number,
): void {
  if (missing === null) for (let index = 0; index < out.length; index++) out[index] = values[rows[index]];
  else
    for (let index = 0; index < out.length; index++) out[index] = missing[index] === 1 ? nothing : values[rows[index]];
}

/** How many rows have no value. */
export function missingCount(column: Column): number {
  if (column.missing === null) return 0;
  if (isEmptyColumn(column)) return column.length;
  let count = 0;
  for (let row = 0; row < column.length; row++) count += column.missing[row];
  return count;
}

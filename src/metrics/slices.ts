import { UserError } from "../errors/user-error.ts";
import { quantileOfSorted } from "../stats/quantile.ts";
import type { Column, NumberColumn, TextColumn } from "../table/column.ts";
import type { View } from "./estimate.ts";
import { type Bins, printSliceSpec, type SliceSpec } from "./slice-spec.ts";

export { parseSliceSpec, type SliceSpec } from "./slice-spec.ts";

/** How many slices one line of `slices` may make; of more, the largest are kept and a note says how many were left out. */
export const sliceLimit = 1_000;

/** Slices of one spec that were left out because there are too many. */
export interface OmittedSlices {
  readonly count: number;
  /** Rows of the largest of them. */
  readonly largest: number;
}

/** The slice of rows whose value is missing. */
export const missingGroup = "(missing)";

/** The distinct values of one column as groups in reading order, and the group of each row. */
interface Groups {
  readonly of: Uint32Array;
  readonly names: readonly string[];
}

/**
 * The views of each spec: one for each value, or combination of values, that occurs, in the order of values, missing
 * last. Rows of a view are ascending. Independent of the order of rows. `missing` names the slice of rows without a value.
 *
 * Throws a UserError for a column that is not there, and for bins of a column that is not numeric.
 */
export function buildViews(
  specs: readonly SliceSpec[],
  columns: ReadonlyMap<string, Column>,
  rows: number,
  missing: string = missingGroup,
): { readonly views: View[]; readonly notes: string[]; readonly omitted: OmittedSlices | null } {
  const views: View[] = [];
  let omitted: OmittedSlices | null = null;
  const notes: string[] = [];
  for (const spec of specs) {
    const names = spec.columns.map(({ name }) => name);
    const groups = spec.columns.map(({ name, bins }) => groupsOf(spec, name, bins, columns, missing));
    const { cells, of } = combine(groups, rows);
    const kept = largest(cells, sliceLimit);
    const occurring = cells.filter(({ size }) => size > 0).length;
    if (kept.length < occurring) {
      const left = occurring - kept.length;
      omitted = joined(omitted, { count: left, largest: largestBeside(cells, kept) });
      notes.push(
        `slices: ${printSliceSpec(spec)} makes ${occurring} slices; the ${sliceLimit} largest are shown and ${left} left out`,
      );
    }
    const rowsOf = rowsOfCells(cells, of, kept);
    for (const [i, cell] of kept.entries()) {
      const slice = Object.fromEntries(names.map((name, k) => [name, groups[k].names[cells[cell].groups[k]]]));
      views.push({ slice, rows: rowsOf[i] });
    }
  }
  return { views, notes, omitted };
}

function joined(one: OmittedSlices | null, other: OmittedSlices): OmittedSlices {
  if (one === null) return other;
  return { count: one.count + other.count, largest: Math.max(one.largest, other.largest) };
}

function largestBeside(cells: readonly Cell[], kept: readonly number[]): number {
  const shown = new Set(kept);
  let largest = 0;
  for (const [place, { size }] of cells.entries()) if (!shown.has(place) && size > largest) largest = size;
  return largest;
}

interface Cell {
  readonly groups: readonly number[];
  readonly size: number;
}

/** The combinations of groups that occur, in lexicographic order, and the cell of each row. */
function combine(groups: readonly Groups[], rows: number): { readonly cells: Cell[]; readonly of: Uint32Array } {
  // Two columns at a time, so that codes stay far below 2^53 however many columns there are.
  let of = groups[0].of;
  let keys: (readonly number[])[] = groups[0].names.map((_, group) => [group]);
  for (const next of groups.slice(1)) {
    const width = next.names.length;
    const before = keys;
    const { codes, placeOf } = occurring(of, next.of, width, before.length * width);
    keys = codes.map((code) => [...before[Math.floor(code / width)], code % width]);
    const combined = new Uint32Array(rows);
    for (let row = 0; row < rows; row++) combined[row] = placeOf(of[row] * width + next.of[row]);
    of = combined;
  }
  const sizes = new Uint32Array(keys.length);
  for (let row = 0; row < rows; row++) sizes[of[row]]++;
  return { cells: keys.map((key, cell) => ({ groups: key, size: sizes[cell] })), of };
}

/** Up to so many combinations of two columns are looked up in an array, which is many times faster than in a map. */
const mostInArray = 2 ** 20;

/** The combinations `one × width + other` that occur, ascending, and the place of each among them. */
function occurring(
  one: Uint32Array,
  other: Uint32Array,
  width: number,
  possible: number,
): { readonly codes: readonly number[]; placeOf(code: number): number } {
  const rows = one.length;
  if (possible > mostInArray) {
    const found = new Map<number, number>();
    for (let row = 0; row < rows; row++) found.set(one[row] * width + other[row], 0);
    const codes = [...found.keys()].sort((a, b) => a - b);
    for (const [place, code] of codes.entries()) found.set(code, place);
    return { codes, placeOf: (code) => found.get(code) ?? 0 };
  }
  const seen = new Uint8Array(possible);
  for (let row = 0; row < rows; row++) seen[one[row] * width + other[row]] = 1;
  const places = new Uint32Array(possible);
  const codes: number[] = [];
  for (let code = 0; code < possible; code++) {
    if (seen[code] === 1) places[code] = codes.push(code) - 1;
  }
  return { codes, placeOf: (code) => places[code] };
}

/** Places of the non-empty cells, at most `limit` of them, the largest, in their order. */
function largest(cells: readonly Cell[], limit: number): number[] {
  const places = cells.flatMap((cell, place) => (cell.size > 0 ? [place] : []));
  if (places.length <= limit) return places;
  return places
    .sort((a, b) => cells[b].size - cells[a].size || a - b)
    .slice(0, limit)
    .sort((a, b) => a - b);
}

function rowsOfCells(cells: readonly Cell[], of: Uint32Array, kept: readonly number[]): Uint32Array[] {
  const place = new Int32Array(cells.length).fill(-1);
  const rows = kept.map((cell, i) => {
    place[cell] = i;
    return new Uint32Array(cells[cell].size);
  });
  const filled = new Uint32Array(kept.length);
  for (let row = 0; row < of.length; row++) {
    const i = place[of[row]];
    if (i >= 0) rows[i][filled[i]++] = row;
  }
  return rows;
}

function groupsOf(
  spec: SliceSpec,
  name: string,
  bins: Bins | null,
  columns: ReadonlyMap<string, Column>,
  missing: string,
): Groups {
  const column = columns.get(name);
  if (column === undefined) {
    throw new UserError(`slices: ${printSliceSpec(spec)} names the column "${name}", which is not there`, {
      title: "Input slices",
    });
  }
  if (bins !== null) {
    if (column.type === "number") return binned(column, bins, missing);
    throw new UserError(
      `slices: ${printSliceSpec(spec)} cuts "${name}" into bins, and it is not numeric but ${column.type}`,
      {
        title: "Input slices",
      },
    );
  }
  switch (column.type) {
    case "text":
      return textGroups(column, missing);
    case "boolean":
      return fixedGroups(column, ["false", "true"], missing, (row) => column.values[row]);
    case "number":
      return numberGroups(column, missing);
  }
}

function textGroups({ codes, missing, dictionary }: TextColumn, missingName: string): Groups {
  const used = new Uint8Array(dictionary.size);
  for (let row = 0; row < codes.length; row++) if (missing === null || missing[row] === 0) used[codes[row]] = 1;
  const texts: { readonly code: number; readonly text: string }[] = [];
  for (let code = 0; code < used.length; code++)
    if (used[code] === 1) texts.push({ code, text: dictionary.text(code) });
  texts.sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : a.code - b.code));
  const groupOfCode = new Uint32Array(dictionary.size);
  for (const [group, { code }] of texts.entries()) groupOfCode[code] = group;
  const of = new Uint32Array(codes.length);
  for (let row = 0; row < codes.length; row++) of[row] = missing?.[row] === 1 ? texts.length : groupOfCode[codes[row]];
  // A text that reads like the missing group is set in quotes, so that the two stay apart.
  return {
    of,
    names: [...texts.map(({ text }) => (text === missingName ? JSON.stringify(text) : text)), missingName],
  };
}

function numberGroups(column: NumberColumn, missing: string): Groups {
  const found = new Map<number, number>();
  for (const value of column.values) if (!Number.isNaN(value)) found.set(value, 0);
  const values = [...found.keys()].sort((a, b) => a - b);
  for (const [group, value] of values.entries()) found.set(value, group);
  return fixedGroups(
    column,
    values.map((value) => String(value)),
    missing,
    (row) => found.get(column.values[row]) ?? values.length,
  );
}

function fixedGroups(
  column: Column,
  names: readonly string[],
  missing: string,
  groupOf: (row: number) => number,
): Groups {
  const of = new Uint32Array(column.length);
  for (let row = 0; row < of.length; row++) of[row] = column.missing?.[row] === 1 ? names.length : groupOf(row);
  return { of, names: [...names, missing] };
}

function binned(column: NumberColumn, bins: Bins, missing: string): Groups {
  const edges = bins.kind === "edges" ? bins.edges : quantileEdges(column, bins.count);
  const names = edges.map((edge, i) => (i === 0 ? `< ${edge}` : `[${edges[i - 1]}, ${edge})`));
  names.push(edges.length === 0 ? "all" : `>= ${edges[edges.length - 1]}`);
  return fixedGroups(column, names, missing, (row) => {
    const value = column.values[row];
    if (Number.isNaN(value)) return names.length;
    let group = 0;
    while (group < edges.length && value >= edges[group]) group++;
    return group;
  });
}

/**
 * Edges at quantiles, rounded to a hundredth of the column's range or finer: readable, and seldom a row's own value.
 * The range decides and not the size of the numbers, so that years and timestamps keep their parts. Equal edges fall
 * together.
 */
function quantileEdges(column: NumberColumn, count: number): number[] {
  const present = column.values.filter((value) => Number.isFinite(value)).sort();
  const [low] = present;
  const high = present.at(-1);
  if (low === undefined || high === undefined || low === high) return [];
  const decimals = 2 - Math.floor(Math.log10(high - low));
  const edges = new Set<number>();
  for (let i = 1; i < count; i++) edges.add(roundTo(quantileOfSorted(present, i / count), decimals));
  return [...edges].filter((edge) => edge > low);
}

/** Rounded to so many decimals, or to tens and hundreds where they are negative, as decimal text rounds. */
function roundTo(value: number, decimals: number): number {
  if (!Number.isFinite(decimals)) return value;
  if (decimals > 0) return decimals > 100 ? value : Number(value.toFixed(decimals));
  const unit = 10 ** -decimals;
  return Math.round(value / unit) * unit;
}

import { type CountCell, hiddenCells, type Sum } from "./cell-suppression.ts";
import type { Cell, ReportTable } from "./report.ts";
import { isSmallCount } from "./small-count.ts";

/** Columns that count all rows of a line and are no part of a sum over it. */
const wholeNames = new Set(["n", "rows", "total", "support", "count"]);
/** Above so many count columns only "one is the sum of all others" is looked for. */
const mostSearchedColumns = 10;
const mostAddends = 4;

/**
 * A table without its cells that count fewer than `below` rows (0 is no such count), without the cells from which those
 * could be computed back, and without the numbers and percentages of the same rows, which come from them.
 *
 * What adds up is found in the counts themselves: columns that are sums of others, a total row, the rows that share a
 * name; and the totals of rows and columns are taken as known, since other parts of a report show them. `additive: false`
 * says that they are not. `alsoHidden` are rows that must go for another table's sake.
 */
export function suppressTable(
  table: ReportTable,
  below: number,
  alsoHidden: (row: readonly Cell[]) => boolean,
): ReportTable {
  const grid = gridOf(table, below);
  const hidden = hiddenCells(grid.cells, table.additive === false ? [] : sumsOf(table, grid));
  const whole = new Set<number>();
  for (const [index, row] of table.rows.entries()) if (alsoHidden(row)) whole.add(index);
  if (hidden.size === 0 && whole.size === 0) return table;
  let masked = 0;
  const rows = table.rows.map((row, rowIndex) => {
    const touched = whole.has(rowIndex) || table.columns.some((_, column) => hidden.has(grid.at(rowIndex, column)));
    return row.map((cell, column) => {
      const { type } = table.columns[column];
      const derived = touched && (type === "number" || type === "percent");
      const counted = type === "count" && (whole.has(rowIndex) || hidden.has(grid.at(rowIndex, column)));
      if (cell === null || !(derived || counted)) return cell;
      masked++;
      return null;
    });
  });
  if (masked === 0) return table;
  const note = `${masked} ${masked === 1 ? "cell is" : "cells are"} masked: they count fewer than ${below} rows, or would give such a count away.`;
  return { ...table, rows, note: table.note === undefined ? note : `${table.note} ${note}` };
}

interface Grid {
  readonly columns: readonly number[];
  readonly cells: readonly CountCell[];
  /** Index of a cell, or −1 where there is no count. */
  at(row: number, column: number): number;
}

function gridOf(table: ReportTable, below: number): Grid {
  const columns = [...table.columns.keys()].filter((column) => table.columns[column].type === "count");
  const cells: CountCell[] = [];
  const indexOf = new Map<string, number>();
  for (const [rowIndex, row] of table.rows.entries()) {
    for (const column of columns) {
      const count = row[column];
      if (typeof count !== "number") continue;
      indexOf.set(`${rowIndex},${column}`, cells.length);
      cells.push({ count, small: isSmallCount(count, below), cost: count });
    }
  }
  return { columns, cells, at: (row, column) => indexOf.get(`${row},${column}`) ?? -1 };
}

function sumsOf(table: ReportTable, grid: Grid): Sum[] {
  return [...sumsAcross(table, grid), ...sumsDown(table, grid)];
}

/** Sums within a row: columns that are the sum of others in every row, and the row's own total. */
function sumsAcross(table: ReportTable, grid: Grid): Sum[] {
  const relations = columnRelations(table, grid.columns);
  const wholes = new Set(relations.map((relation) => relation.whole));
  const unnamed = grid.columns.filter((column) => !wholeNames.has(table.columns[column].id));
  // A relation between few small counts may be chance, so the row's total is taken with and without such columns.
  const totals = wholes.size === 0 ? [unnamed] : [unnamed, unnamed.filter((column) => !wholes.has(column))];
  return [...table.rows.keys()].flatMap((row) => {
    const related = relations
      .map(
        (relation): Sum => ({
          whole: grid.at(row, relation.whole),
          parts: relation.parts.map((column) => grid.at(row, column)),
        }),
      )
      .filter((sum) => sum.whole !== -1 && !sum.parts.includes(-1));
    const known = totals
      .map(
        (columns): Sum => ({
          whole: null,
          parts: columns.map((column) => grid.at(row, column)).filter((cell) => cell >= 0),
        }),
      )
      .filter((sum) => sum.parts.length >= 2);
    return [...related, ...known];
  });
}

function columnRelations(
  table: ReportTable,
  columns: readonly number[],
): { whole: number; parts: readonly number[] }[] {
  if (table.rows.length === 0) return [];
  return columns.flatMap((whole) => {
    const others = columns.filter((column) => column !== whole);
    const sets = columns.length <= mostSearchedColumns ? subsets(others) : [others];
    return sets
      .filter(
        (parts) =>
          parts.length >= 2 &&
          table.rows.every((row) =>
            addsUp(
              row[whole],
              parts.map((column) => row[column]),
            ),
          ),
      )
      .map((parts) => ({ whole, parts }));
  });
}

function subsets(columns: readonly number[]): number[][] {
  const found: number[][] = [[]];
  for (const column of columns) {
    const extended = found.filter((set) => set.length < mostAddends).map((set) => [...set, column]);
    found.push(...extended);
  }
  return columns.length > mostAddends ? [...found, [...columns]] : found;
}

/** Sums down a column: over all rows or up to a total row, and over the rows that share a name. */
function sumsDown(table: ReportTable, grid: Grid): Sum[] {
  const all = [...table.rows.keys()];
  const total = totalRow(table, grid.columns);
  const parts = all.filter((row) => row !== total);
  // What looks like a total row may be one by chance.
  const groups = [parts, ...(total === null ? [] : [all]), ...groupsByName(table, parts)].filter(
    (group) => group.length >= 2,
  );
  return grid.columns.flatMap((column) =>
    groups.map((group): Sum => {
      const whole = group === parts && total !== null ? grid.at(total, column) : -1;
      return {
        whole: whole === -1 ? null : whole,
        parts: group.map((row) => grid.at(row, column)).filter((cell) => cell >= 0),
      };
    }),
  );
}

function totalRow(table: ReportTable, columns: readonly number[]): number | null {
  const { rows } = table;
  if (rows.length < 3 || columns.length === 0) return null;
  const isTotal = (candidate: number) =>
    columns.every((column) =>
      addsUp(
        rows[candidate][column],
        rows.filter((_, row) => row !== candidate).map((row) => row[column]),
      ),
    );
  return [rows.length - 1, 0].find(isTotal) ?? null;
}

/** Rows of one attribute (a name column that repeats), or of one column where names read `column=value`. */
function groupsByName(table: ReportTable, rows: readonly number[]): number[][] {
  const groups = new Map<string, number[]>();
  for (const [column, { type }] of table.columns.entries()) {
    if (type !== "name") continue;
    for (const row of rows) {
      const name = String(table.rows[row][column]);
      const attribute = name.includes("=") ? name.slice(0, name.indexOf("=")) : null;
      for (const key of [
        `name ${column} ${name}`,
        ...(attribute === null ? [] : [`attribute ${column} ${attribute}`]),
      ]) {
        groups.set(key, [...(groups.get(key) ?? []), row]);
      }
    }
  }
  return [...groups.values()];
}

function addsUp(whole: Cell, parts: readonly Cell[]): boolean {
  if (typeof whole !== "number") return false;
  let sum = 0;
  for (const part of parts) {
    if (typeof part !== "number") return false;
    sum += part;
  }
  return sum === whole;
}

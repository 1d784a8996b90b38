import type { BatchView } from "./batch-view.ts";
import type { ExampleRow, FigureValue, RowPlace } from "./profile.ts";
import { rowValueOf } from "./row-object.ts";

/** A row that is shown, before the rows and lines ahead of its block are known. */
export interface FoundRow {
  readonly block: number;
  readonly row: number;
  /** Lines of the block before it; null in formats without lines. */
  readonly line: number | null;
  readonly values: readonly (FigureValue | null)[];
  readonly key: readonly (FigureValue | null)[];
}

/** The first rows of the table among those offered, whatever order they come in. */
export class FirstRows {
  readonly #limit: number;
  #rows: FoundRow[] = [];

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Whether a row of this place would be kept. */
  wants(block: number, row: number): boolean {
    if (this.#rows.length < this.#limit) return true;
    const last = this.#rows.at(-1);
    return last !== undefined && (block < last.block || (block === last.block && row < last.row));
  }

  add(found: FoundRow): void {
    if (!this.wants(found.block, found.row)) return;
    let at = this.#rows.length;
    while (at > 0 && isBefore(found, this.#rows[at - 1])) at--;
    this.#rows.splice(at, 0, found);
    if (this.#rows.length > this.#limit) this.#rows.pop();
  }

  addAll(rows: readonly FoundRow[]): void {
    for (const row of rows) this.add(row);
  }

  /** In the order of the table. */
  rows(): readonly FoundRow[] {
    return this.#rows;
  }
}

export function isBefore(
  a: { readonly block: number; readonly row: number },
  b: { readonly block: number; readonly row: number },
): boolean {
  return a.block < b.block || (a.block === b.block && a.row < b.row);
}

/** Rows, files and lines ahead of each block, which are known at the end. */
export type PlaceOf = (found: FoundRow) => RowPlace;

export function exampleRows(found: FirstRows, placeOf: PlaceOf): ExampleRow[] {
  return found.rows().map((row) => ({ place: placeOf(row), values: row.values, key: row.key }));
}

/** Takes rows of the view's batch out of it, with the values to show. */
export class RowFinder {
  readonly #view: BatchView;
  readonly #show: readonly ((row: number) => FigureValue | null)[];
  readonly #key: readonly ((row: number) => FigureValue | null)[];

  constructor(view: BatchView, show: readonly string[], key: readonly string[]) {
    this.#view = view;
    this.#show = show.map((name) => rowValueOf(view.slot(name), view));
    this.#key = key.map((name) => rowValueOf(view.slot(name), view));
  }

  found(row: number): FoundRow {
    const { block, firstRow, lines } = this.#view.batch;
    return {
      block,
      row: firstRow + row,
      line: lines === null ? null : lines[row],
      values: this.#show.map((value) => value(row)),
      key: this.#key.map((value) => value(row)),
    };
  }

  /** Takes a row where it is among the first. */
  offer(rows: FirstRows, row: number): void {
    const { block, firstRow } = this.#view.batch;
    if (rows.wants(block, firstRow + row)) rows.add(this.found(row));
  }
}

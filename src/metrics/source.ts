import type { Examples } from "./examples.ts";

interface SourceBase {
  /** Two sources with the same id are the same: their summary is computed once a view and shared. */
  readonly id: string;
  /** Why these examples have no such summary, as one sentence; null where they have. */
  missing(examples: Examples): string | null;
}

/**
 * Each row falls into one of `count` cells, and the summary follows from the weight of each cell. Bootstrapped by
 * counts: a multinomial draw over the cells is the resampling of rows.
 */
export interface CellSource<S> extends SourceBase {
  readonly kind: "cells";
  cells(examples: Examples): { readonly count: number; readonly of: (row: number) => number };
  summary(weights: Float64Array, examples: Examples): S;
}

/**
 * Each row gives `width` numbers, and the summary follows from their weighted sums. `terms` returns a function that
 * writes a row's numbers; `rows` is the view, from which it may take a shift that keeps sums of squares exact.
 */
export interface TermSource<S> extends SourceBase {
  readonly kind: "terms";
  readonly width: number;
  terms(examples: Examples, rows: Uint32Array | null): RowTerms;
  /** `shift` is what `terms` returned. */
  summary(sums: Float64Array, shift: number): S;
}

export interface RowTerms {
  readonly shift: number;
  readonly write: (row: number, into: Float64Array) => void;
}

/**
 * A summary that needs the rows themselves, such as their order by score. `prepare` does once what does not depend on
 * weights; the function it returns takes one weight a row of the view (null: all 1) and gives a summary that is valid
 * until the next call.
 */
export interface RowSource<S> extends SourceBase {
  readonly kind: "rows";
  /** `label`: resampled within each class, so that the class shares stay (AUC-like figures). */
  readonly strata: "label" | "none";
  prepare(examples: Examples, rows: Uint32Array | null): (weight: Float64Array | null) => S;
}

export type Source<S> = CellSource<S> | TermSource<S> | RowSource<S>;

/** Gives the summary that a source makes of one weighted set of rows. */
export type Read = <S>(source: Source<S>) => S;

/** Reads one summary that is already there. */
export function only(source: Source<unknown>, summary: unknown): Read {
  return <S>(wanted: Source<S>): S => {
    if (wanted.id !== source.id) throw new Error("a metric read a source that is not its own");
    // The same id is the same source, so the summary has its type.
    return summary as S;
  };
}

/** The number of rows of a view. */
export function viewLength(examples: Examples, rows: Uint32Array | null): number {
  return rows === null ? examples.rows : rows.length;
}

/** A view's rows of a column, copied together; the column itself where the view is all rows. */
export function gather(column: Float64Array, rows: Uint32Array | null): Float64Array {
  if (rows === null) return column;
  const out = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) out[i] = column[rows[i] ?? 0];
  return out;
}

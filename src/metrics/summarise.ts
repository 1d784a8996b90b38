import { RunningSum } from "../stats/sum.ts";
import type { Examples } from "./examples.ts";
import { type CellSource, gather, type Read, type Source, type TermSource, viewLength } from "./source.ts";

/** Rows whose terms are written before they are added. */
const blockRows = 1024;

/** Summaries of one view by its weights (null: all 1), each computed when first read. */
export function readView(examples: Examples, rows: Uint32Array | null, weight: Float64Array | null): Read {
  return memoised((source) => summariseOnce(source, examples, rows, weight));
}

/** Summaries of all rows by their own weights. */
export function readWhole(examples: Examples): Read {
  return readView(examples, null, examples.weight);
}

/** Summaries of some rows by their own weights. */
export function readRows(examples: Examples, rows: Uint32Array): Read {
  return readView(examples, rows, examples.weight === null ? null : gather(examples.weight, rows));
}

/**
 * Summaries of one view for many weightings of its rows. What does not depend on the weights is done once; each call
 * of the function returned gives the summaries of one weighting, valid until the next call.
 */
export function readWeightings(examples: Examples, rows: Uint32Array | null): (weight: Float64Array) => Read {
  const prepared = memoised((source) => prepareSummary(source, examples, rows));
  return (weight) => memoised((source) => prepared(source)(weight));
}

type Make = <S>(source: Source<S>) => S;
type Prepare = <S>(source: Source<S>) => (weight: Float64Array) => S;

// Two sources with one id are the same, so what is stored under it has the type of the source it is asked with.
function memoised(make: Make): Make;
function memoised(make: Prepare): Prepare;
function memoised(make: (source: Source<unknown>) => unknown): (source: Source<unknown>) => unknown {
  const made = new Map<string, unknown>();
  return (source) => {
    if (!made.has(source.id)) made.set(source.id, make(source));
    return made.get(source.id);
  };
}

/** Weights of the cells of one view. */
export function countCells<S>(
  source: CellSource<S>,
  examples: Examples,
  rows: Uint32Array | null,
  weight: Float64Array | null,
): Float64Array {
  const { count, of } = source.cells(examples);
  const weights = new Float64Array(count);
  const length = viewLength(examples, rows);
  for (let i = 0; i < length; i++) weights[of(rows === null ? i : rows[i])] += weight === null ? 1 : weight[i];
  return weights;
}

function summariseOnce<S>(
  source: Source<S>,
  examples: Examples,
  rows: Uint32Array | null,
  weight: Float64Array | null,
): S {
  switch (source.kind) {
    case "cells":
      return source.summary(countCells(source, examples, rows, weight), examples);
    case "terms":
      return sumTerms(source, examples, rows, weight);
    case "rows":
      return source.prepare(examples, rows)(weight);
  }
}

function sumTerms<S>(
  source: TermSource<S>,
  examples: Examples,
  rows: Uint32Array | null,
  weight: Float64Array | null,
): S {
  const { shift, write } = source.terms(examples, rows);
  const sums = Array.from({ length: source.width }, () => new RunningSum());
  const terms = new Float64Array(source.width);
  const block = sums.map(() => new Float64Array(blockRows));
  const length = viewLength(examples, rows);
  for (let start = 0; start < length; start += blockRows) {
    const count = Math.min(blockRows, length - start);
    for (let i = 0; i < count; i++) {
      const at = start + i;
      write(rows === null ? at : rows[at], terms);
      const of = weight === null ? 1 : weight[at];
      for (let k = 0; k < terms.length; k++) block[k][i] = terms[k] * of;
    }
    for (let k = 0; k < sums.length; k++) sums[k].addAll(block[k], count);
  }
  return source.summary(
    Float64Array.from(sums, (sum) => sum.total()),
    shift,
  );
}

function prepareSummary<S>(
  source: Source<S>,
  examples: Examples,
  rows: Uint32Array | null,
): (weight: Float64Array) => S {
  const length = viewLength(examples, rows);
  if (source.kind === "rows") return source.prepare(examples, rows);
  if (source.kind === "cells") {
    const { count, of } = source.cells(examples);
    const cells = new Uint32Array(length);
    for (let i = 0; i < length; i++) cells[i] = of(rows === null ? i : rows[i]);
    return (weight) => {
      const weights = new Float64Array(count);
      for (let i = 0; i < length; i++) weights[cells[i]] += weight[i];
      return source.summary(weights, examples);
    };
  }
  const { shift, write } = source.terms(examples, rows);
  const terms = new Float64Array(source.width);
  const columns = Array.from(terms, () => new Float64Array(length));
  for (let i = 0; i < length; i++) {
    write(rows === null ? i : rows[i], terms);
    for (let k = 0; k < columns.length; k++) columns[k][i] = terms[k];
  }
  // A term that is no number counts only where its row has weight.
  const sums = columns.every((column) => column.every(Number.isFinite)) ? sumsOfFinite : sumsOfWeighing;
  return (weight) => source.summary(sums(columns, weight), shift);
}

function sumsOfWeighing(columns: readonly Float64Array[], weight: Float64Array): Float64Array {
  const sums = new Float64Array(columns.length);
  for (let i = 0; i < weight.length; i++) {
    const of = weight[i];
    if (of === 0) continue;
    for (let k = 0; k < columns.length; k++) sums[k] += of * columns[k][i];
  }
  return sums;
}

function sumsOfFinite(columns: readonly Float64Array[], weight: Float64Array): Float64Array {
  const sums = new Float64Array(columns.length);
  // Two columns a pass: each addition waits for the one before it, and the other column's goes on meanwhile.
  for (let k = 0; k < columns.length; k += 2) {
    const first = columns[k];
    const second = columns[Math.min(k + 1, columns.length - 1)];
    let [ofFirst, ofSecond] = [0, 0];
    for (let i = 0; i < weight.length; i++) {
      const of = weight[i];
      ofFirst += of * first[i];
      ofSecond += of * second[i];
    }
    sums[k] = ofFirst;
    if (k + 1 < sums.length) sums[k + 1] = ofSecond;
  }
  return sums;
}

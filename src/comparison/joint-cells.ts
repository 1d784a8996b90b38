import { type CellSource, viewLength } from "../metrics/source.ts";
import type { Pair } from "./pair.ts";

/** The cells that pairs of rows fall into: those that occur, each with its cell of either model and its rows. */
export interface JointCells {
  readonly challenger: Uint32Array;
  readonly champion: Uint32Array;
  readonly counts: Float64Array;
  /** The number of cells that each model's own table has. */
  readonly size: number;
}

/** Above this many cells that occur, drawing their counts costs more than drawing rows. */
export const mostJointCells = 4_096;

/**
 * Both models' cells counted together: for a confusion matrix, label by challenger's decision by champion's decision.
 * Ordered by first occurrence. Null above 4,096 cells that occur.
 */
export function jointCells(
  source: CellSource<unknown>,
  { challenger, champion }: Pair,
  rows: Uint32Array | null,
): JointCells | null {
  const a = source.cells(challenger);
  const b = source.cells(champion);
  const placeOf = placesOf(a.count * b.count);
  const codes: number[] = [];
  const counts: number[] = [];
  const length = viewLength(challenger, rows);
  for (let i = 0; i < length; i++) {
    const row = rows === null ? i : rows[i];
    const code = a.of(row) * b.count + b.of(row);
    const place = placeOf(code, codes.length);
    if (place < codes.length) {
      counts[place]++;
      continue;
    }
    if (codes.length === mostJointCells) return null;
    codes.push(code);
    counts.push(1);
  }
  return {
    challenger: Uint32Array.from(codes, (code) => Math.floor(code / b.count)),
    champion: Uint32Array.from(codes, (code) => code % b.count),
    counts: Float64Array.from(counts),
    size: Math.max(a.count, b.count),
  };
}

/** So many cells have a place in an array; more are looked up. */
const mostListed = 1 << 16;

/** The place that a code was given, or the free one, which it then has. */
function placesOf(cells: number): (code: number, free: number) => number {
  if (cells <= mostListed) {
    const places = new Int32Array(cells).fill(-1);
    return (code, free) => {
      if (places[code] < 0) places[code] = free;
      return places[code];
    };
  }
  const places = new Map<number, number>();
  return (code, free) => {
    const place = places.get(code) ?? free;
    if (place === free) places.set(code, free);
    return place;
  };
}

/** One model's own table from the weights of the joint cells. */
export function marginalCells(of: Uint32Array, weights: ArrayLike<number>, size: number): Float64Array {
  const cells = new Float64Array(size);
  for (let i = 0; i < of.length; i++) cells[of[i]] += weights[i];
  return cells;
}

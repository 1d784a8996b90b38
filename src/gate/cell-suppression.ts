/** A count of rows in a report. Cells of low `cost` are hidden first when a second one must go. */
export interface CountCell {
  readonly count: number;
  /** The count itself is too small to be shown. */
  readonly small: boolean;
  readonly cost: number;
}

/** Cells that add up: to another cell, or with `whole` null to a total that a reader may know from elsewhere. */
export interface Sum {
  readonly whole: number | null;
  readonly parts: readonly number[];
}

const zero = 1e-9;

/**
 * Which cells to hide so that no small one can be computed back: the small ones, and as few others as a greedy choice
 * finds (complementary suppression; Cox 1980, "Suppression methodology and statistical disclosure control").
 *
 * Two attacks are closed. The sums are linear equations in the hidden cells: a small cell is exposed when they
 * determine it (elimination, so chains across rows and columns and slices count). And a sum whose hidden parts can only
 * all be 1, since none is 0, exposes them, too. A small cell whose sums have nothing left to hide stays as it is: it is
 * then the only part of a total that is itself shown nowhere.
 */
export function hiddenCells(cells: readonly CountCell[], sums: readonly Sum[]): ReadonlySet<number> {
  const hidden = new Set<number>();
  for (const [index, cell] of cells.entries()) if (cell.small) hidden.add(index);
  if (hidden.size === 0) return hidden;
  const sumsOf = new Map<number, Sum[]>();
  for (const sum of sums) for (const cell of membersOf(sum)) sumsOf.set(cell, [...(sumsOf.get(cell) ?? []), sum]);
  for (;;) {
    const known = [...new Set([...exposedCells(cells, sums, hidden), ...determinedCells(sums, hidden)])];
    if (!known.some((cell) => cells[cell].small)) return hidden;
    // A complement that is itself determined protects nothing, so it gets one of its own.
    const candidates = (kind: (sum: Sum) => readonly number[]) =>
      known.flatMap((cell) => cheapest(cells, (sumsOf.get(cell) ?? []).flatMap(kind), hidden) ?? []);
    const parts = candidates((sum) => sum.parts);
    // A whole is often known from elsewhere, so it goes only when no part is left.
    const added = parts.length > 0 ? parts : candidates((sum) => (sum.whole === null ? [] : [sum.whole]));
    if (added.length === 0) return hidden;
    for (const cell of added) hidden.add(cell);
  }
}

/** Small cells that the shown cells give away. Exported for tests, which attack what is left. */
export function exposedCells(cells: readonly CountCell[], sums: readonly Sum[], hidden: ReadonlySet<number>): number[] {
  const exposed = new Set<number>();
  for (const cell of determinedCells(sums, hidden)) if (cells[cell].small) exposed.add(cell);
  for (const { whole, parts } of sums) {
    if (whole !== null && hidden.has(whole)) continue;
    const hiddenParts = parts.filter((part) => hidden.has(part));
    if (hiddenParts.every((part) => cells[part].count === 1)) for (const part of hiddenParts) exposed.add(part);
  }
  return [...exposed].filter((cell) => cells[cell].small);
}

/** The shown cell of least cost. Zeros go last: a reader who knows that one of two cells is 0 would know the other. */
function cheapest(
  cells: readonly CountCell[],
  candidates: readonly number[],
  hidden: ReadonlySet<number>,
): number | null {
  const order = (cell: number) => [cells[cell].count === 0 ? 1 : 0, cells[cell].cost, cell];
  const compare = (a: number[], b: number[]) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
  let best: number | null = null;
  for (const candidate of candidates)
    if (!hidden.has(candidate) && (best === null || compare(order(candidate), order(best)) < 0)) best = candidate;
  return best;
}

/** The hidden cells that the equations determine: those that stand alone in a row of the reduced echelon form. */
function determinedCells(sums: readonly Sum[], hidden: ReadonlySet<number>): number[] {
  const reduced = new Map<number, Map<number, number>>();
  for (const sum of sums) {
    const row = equationOf(sum, hidden);
    // A reduced row holds no pivot but its own, so one pass over the cells of the new row clears them all.
    for (const [cell, coefficient] of [...row]) subtract(row, reduced.get(cell) ?? new Map(), coefficient);
    const pivot = row.keys().next().value;
    if (pivot === undefined) continue;
    const scale = row.get(pivot) ?? 1;
    for (const [cell, coefficient] of row) row.set(cell, coefficient / scale);
    for (const other of reduced.values()) subtract(other, row, other.get(pivot) ?? 0);
    reduced.set(pivot, row);
  }
  return [...reduced].filter(([, row]) => row.size === 1).map(([pivot]) => pivot);
}

function equationOf(sum: Sum, hidden: ReadonlySet<number>): Map<number, number> {
  const row = new Map<number, number>();
  for (const part of sum.parts) if (hidden.has(part)) row.set(part, (row.get(part) ?? 0) + 1);
  if (sum.whole !== null && hidden.has(sum.whole)) row.set(sum.whole, (row.get(sum.whole) ?? 0) - 1);
  return row;
}

function subtract(row: Map<number, number>, other: ReadonlyMap<number, number>, factor: number): void {
  if (Math.abs(factor) < zero) return;
  for (const [cell, coefficient] of other) {
    const left = (row.get(cell) ?? 0) - factor * coefficient;
    if (Math.abs(left) < zero) row.delete(cell);
    else row.set(cell, left);
  }
}

function membersOf(sum: Sum): readonly number[] {
  return sum.whole === null ? sum.parts : [...sum.parts, sum.whole];
}

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
/** Sums with more hidden cells than this tie no two of them together in practice. */
const longestChainedSum = 8;

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
  const hiding = new Hiding(cells, sums);
  for (const [index, cell] of cells.entries()) if (cell.small) hiding.hide(index);
  if (hiding.hidden.size === 0) return hiding.hidden;
  // A small cell that is hidden alone is known without any elimination, which is dear in a long table.
  const small = [...hiding.hidden];
  if (!hiding.fillLoneSums(small, partsOf)) hiding.fillLoneSums(small, wholeOf);
  for (;;) {
    // A complement that is itself determined protects nothing, so it gets one of its own.
    const exposed = exposedCells(cells, sums, hiding.hidden);
    const known = [...new Set([...exposed, ...determinedCells(sums, hiding.hidden)])];
    if (!known.some((cell) => cells[cell].small)) return hiding.hidden;
    // A whole is often known from elsewhere, so it goes only when no part is left.
    const protect = hiding.fillLoneSums(known, partsOf) || hiding.fillLoneSums(known, wholeOf);
    if (!protect && !hiding.hideBeside(known, partsOf) && !hiding.hideBeside(known, wholeOf)) return hiding.hidden;
  }
}

type Members = (sum: Sum) => readonly number[];
const partsOf: Members = (sum) => sum.parts;
const wholeOf: Members = (sum) => (sum.whole === null ? [] : [sum.whole]);

/** The cells that are hidden so far, and how many of each sum. */
class Hiding {
  readonly hidden = new Set<number>();
  readonly #cells: readonly CountCell[];
  readonly #sumsOf = new Map<number, Sum[]>();
  readonly #hiddenIn = new Map<Sum, number>();

  constructor(cells: readonly CountCell[], sums: readonly Sum[]) {
    this.#cells = cells;
    for (const sum of sums) {
      for (const cell of membersOf(sum)) {
        const known = this.#sumsOf.get(cell);
        if (known === undefined) this.#sumsOf.set(cell, [sum]);
        else known.push(sum);
      }
    }
  }

  hide(cell: number): void {
    this.hidden.add(cell);
    for (const sum of this.#sums(cell)) this.#hiddenIn.set(sum, (this.#hiddenIn.get(sum) ?? 0) + 1);
  }

  /** Gives each sum in which a known cell is hidden alone a second hidden cell; false where there is none to give. */
  fillLoneSums(known: readonly number[], members: Members): boolean {
    let filled = false;
    for (const cell of known) {
      for (const sum of this.#sums(cell)) {
        const best = this.#isLone(sum) ? this.#best(members(sum)) : null;
        if (best === null) continue;
        this.hide(best);
        filled = true;
      }
    }
    return filled;
  }

  /**
   * Hides one cell more beside each known cell, in its shortest sum that has one to give; false where none has. Known
   * cells that share a short sum stand in one chain, which one more cell may open, so only the first of them is served.
   */
  hideBeside(known: readonly number[], members: Members): boolean {
    const served = new Set<Sum>();
    let found = false;
    for (const cell of known) {
      const sums = [...this.#sums(cell)].sort((a, b) => a.parts.length - b.parts.length);
      const chain = sums.filter((sum) => (this.#hiddenIn.get(sum) ?? 0) <= longestChainedSum);
      if (chain.some((sum) => served.has(sum))) continue;
      const giving = sums.find((sum) => members(sum).some((member) => !this.hidden.has(member)));
      const best = giving === undefined ? null : this.#best(members(giving));
      if (best === null) continue;
      this.hide(best);
      for (const sum of chain) served.add(sum);
      found = true;
    }
    return found;
  }

  /**
   * The shown cell that is best to hide: zeros last, since a reader who knows that one of two cells is 0 would know the
   * other; then the one that closes most sums in which a cell is hidden alone, as the corner of a rectangle does; then
   * the cheapest.
   */
  #best(candidates: readonly number[]): number | null {
    const order = (cell: number): readonly number[] => [
      this.#cells[cell].count === 0 ? 1 : 0,
      -this.#sums(cell).filter((sum) => this.#isLone(sum)).length,
      this.#cells[cell].cost,
      cell,
    ];
    let best: { cell: number; order: readonly number[] } | null = null;
    for (const cell of candidates) {
      if (this.hidden.has(cell)) continue;
      const own = order(cell);
      if (best === null || isBefore(own, best.order)) best = { cell, order: own };
    }
    return best?.cell ?? null;
  }

  #isLone(sum: Sum): boolean {
    return this.#hiddenIn.get(sum) === 1;
  }

  #sums(cell: number): readonly Sum[] {
    return this.#sumsOf.get(cell) ?? [];
  }
}

function isBefore(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at !== -1 && a[at] < b[at];
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

/** The hidden cells that the equations determine: those that stand alone in a row of the reduced echelon form. */
function determinedCells(sums: readonly Sum[], hidden: ReadonlySet<number>): number[] {
  const reduced = new Map<number, Map<number, number>>();
  // Which reduced rows may hold a cell, so that a new pivot is looked for in those alone.
  const pivotsWith = new Map<number, Set<number>>();
  const note = (row: ReadonlyMap<number, number>, pivot: number) => {
    for (const cell of row.keys()) {
      const pivots = pivotsWith.get(cell);
      if (pivots === undefined) pivotsWith.set(cell, new Set([pivot]));
      else pivots.add(pivot);
    }
  };
  for (const sum of sums) {
    const row = equationOf(sum, hidden);
    // A reduced row holds no pivot but its own, so one pass over the cells of the new row clears them all.
    for (const [cell, coefficient] of [...row]) subtract(row, reduced.get(cell) ?? new Map(), coefficient);
    const pivot = row.keys().next().value;
    if (pivot === undefined) continue;
    const scale = row.get(pivot) ?? 1;
    for (const [cell, coefficient] of row) row.set(cell, coefficient / scale);
    for (const other of pivotsWith.get(pivot) ?? []) {
      const otherRow = reduced.get(other);
      const factor = otherRow?.get(pivot);
      if (otherRow === undefined || factor === undefined) continue;
      subtract(otherRow, row, factor);
      note(row, other);
    }
    pivotsWith.delete(pivot);
    note(row, pivot);
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

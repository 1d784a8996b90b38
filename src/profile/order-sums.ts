import type { BatchView } from "./batch-view.ts";
import { type CompiledOperand, compileOperand } from "./compile-operand.ts";
import { exampleRows, FirstRows, type FoundRow, type PlaceOf, RowFinder } from "./first-rows.ts";
import type { RowTally } from "./profile.ts";
import type { OrderRequest } from "./request.ts";
import { compareBytes } from "./text-counts.ts";
import { truth } from "./truth.ts";

type OrderedValue = number | Uint8Array;

/** The ends of what one block holds: the seams between blocks are looked at when all blocks are there. */
interface BlockEnds {
  readonly block: number;
  readonly first: OrderedValue;
  readonly firstRow: FoundRow;
  readonly last: OrderedValue;
}

export interface OrderState {
  readonly counts: readonly number[];
  readonly rows: readonly FoundRow[];
  readonly ends: readonly BlockEnds[];
}

/** Counts the rows whose value does not go on in the direction of an `OrderRequest`. */
export class OrderSums {
  readonly #request: OrderRequest;
  readonly #view: BatchView;
  readonly #operand: CompiledOperand;
  readonly #finder: RowFinder;
  readonly #first: FirstRows;
  #rows = 0;
  #ignored = 0;
  #unexpected = 0;
  #begin: { readonly value: OrderedValue; readonly row: FoundRow } | null = null;
  #last: OrderedValue = 0;
  #ends: BlockEnds[] = [];

  constructor(request: OrderRequest, key: readonly string[], view: BatchView) {
    this.#request = request;
    this.#view = view;
    this.#operand = compileOperand(request.value, view);
    this.#finder = new RowFinder(view, request.show, key);
    this.#first = new FirstRows(request.examples);
  }

  /** `members` holds 1 for the rows of the population; null for all rows. Batches of a block come in its order. */
  addBatch(members: Uint8Array | null): void {
    const orderedValue = this.#values();
    for (let row = 0; row < this.#view.rows; row++) {
      if (members !== null && members[row] !== truth.yes) continue;
      this.#rows++;
      const value = orderedValue(row);
      if (value === null) {
        this.#ignored++;
        continue;
      }
      if (this.#begin === null) this.#begin = { value: kept(value), row: this.#finder.found(row) };
      else if (!this.#goesOn(this.#last, value)) {
        this.#unexpected++;
        this.#finder.offer(this.#first, row);
      }
      this.#last = value;
    }
    // The batch's bytes are about to be written over.
    this.#last = kept(this.#last);
  }

  endBlock(block: number): void {
    if (this.#begin === null) return;
    this.#ends.push({ block, first: this.#begin.value, firstRow: this.#begin.row, last: this.#last });
    this.#begin = null;
  }

  #values(): (row: number) => OrderedValue | null {
    const operand = this.#operand;
    if (operand.type === "empty" || this.#view.rows === 0) return () => null;
    if (operand.type === "number") {
      const numbers = operand.values();
      return (row) => (Number.isNaN(numbers[row]) ? null : numbers[row]);
    }
    const { present, bytes, starts, ends } = operand.texts();
    return (row) => (present[row] === 0 ? null : bytes.subarray(starts[row], ends[row]));
  }

  #goesOn(before: OrderedValue, value: OrderedValue): boolean {
    const { direction, strictly } = this.#request;
    const step = direction === "increasing" ? compare(value, before) : compare(before, value);
    return strictly ? step > 0 : step >= 0;
  }

  state(): OrderState {
    return {
      counts: [this.#rows, this.#ignored, this.#unexpected],
      rows: this.#first.rows(),
      ends: this.#ends,
    };
  }

  absorb({ counts, rows, ends }: OrderState): void {
    this.#rows += counts[0];
    this.#ignored += counts[1];
    this.#unexpected += counts[2];
    this.#first.addAll(rows);
    this.#ends.push(...ends);
  }

  /** Call once, at the end. */
  result(placeOf: PlaceOf): RowTally {
    const ends = this.#ends.toSorted((a, b) => a.block - b.block);
    for (let i = 1; i < ends.length; i++) {
      if (this.#goesOn(ends[i - 1].last, ends[i].first)) continue;
      this.#unexpected++;
      this.#first.add(ends[i].firstRow);
    }
    return {
      id: this.#request.id,
      rows: this.#rows,
      ignored: this.#ignored,
      unexpected: this.#unexpected,
      unknown: 0,
      incomparable: 0,
      examples: exampleRows(this.#first, placeOf),
    };
  }
}

function compare(a: OrderedValue, b: OrderedValue): number {
  if (typeof a === "number" || typeof b === "number") {
    if (a === b) return 0;
    return a < b ? -1 : 1;
  }
  return compareBytes(a, 0, a.length, b, 0, b.length);
}

function kept(value: OrderedValue): OrderedValue {
  return typeof value === "number" ? value : new Uint8Array(value);
}

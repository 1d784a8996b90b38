import type { BatchView } from "./batch-view.ts";
import { type CompiledOperand, compileOperand } from "./compile-operand.ts";
import { NumberCounts } from "./number-counts.ts";
import type { SelectionResult } from "./profile.ts";
import type { SelectionRequest } from "./request.ts";
import { truth } from "./truth.ts";

/** Different numbers that are kept between the bounds; with more, no value is told. */
const keptNumbers = 1 << 20;

export interface SelectionState {
  readonly count: number;
  readonly below: number;
  readonly within: number;
  readonly kept: { readonly numbers: Float64Array; readonly counts: Float64Array } | null;
}

/** Counts the numbers below and between the bounds of a `SelectionRequest`, and keeps those between. */
export class SelectionSums {
  readonly #request: SelectionRequest;
  readonly #view: BatchView;
  readonly #operand: CompiledOperand;
  #count = 0;
  #below = 0;
  #within = 0;
  #kept: NumberCounts | null = new NumberCounts(keptNumbers);

  constructor(request: SelectionRequest, view: BatchView) {
    this.#request = request;
    this.#view = view;
    const { column } = request;
    this.#operand = compileOperand({ kind: request.of === "numbers" ? "column" : "instant", column }, view);
  }

  /** `members` holds 1 for the rows of the population; null for all rows. */
  addBatch(members: Uint8Array | null): void {
    if (this.#operand.type !== "number") return;
    const { low, high } = this.#request;
    const numbers = this.#operand.values();
    for (let row = 0; row < this.#view.rows; row++) {
      const value = numbers[row];
      if (Number.isNaN(value) || (members !== null && members[row] !== truth.yes)) continue;
      this.#count++;
      if (value < low) this.#below++;
      else if (value <= high) this.#keep(value, 1);
    }
  }

  #keep(value: number, times: number): void {
    this.#within += times;
    if (this.#kept !== null && !this.#kept.add(value, times)) this.#kept = null;
  }

  state(): SelectionState {
    return {
      count: this.#count,
      below: this.#below,
      within: this.#within,
      kept: this.#kept?.entries() ?? null,
    };
  }

  absorb(state: SelectionState): void {
    this.#count += state.count;
    this.#below += state.below;
    if (state.kept === null) {
      this.#within += state.within;
      this.#kept = null;
      return;
    }
    for (const [i, number] of state.kept.numbers.entries()) this.#keep(number, state.kept.counts[i]);
  }

  result(): SelectionResult {
    const { id, ranks } = this.#request;
    const kept = this.#kept?.ascending() ?? null;
    const values = ranks.map((rank) => (kept === null ? null : this.#valueOf(rank, kept.numbers, kept.counts)));
    return { id, count: this.#count, below: this.#below, within: this.#within, values };
  }

  #valueOf(rank: number, numbers: Float64Array, counts: Float64Array): number | null {
    let passed = this.#below;
    if (rank < passed) return null;
    for (const [i, number] of numbers.entries()) {
      passed += counts[i];
      if (rank < passed) return number;
    }
    return null;
  }
}

import type { BatchView } from "./batch-view.ts";
import { type CompiledOperand, compileOperand } from "./compile-operand.ts";
import type { ValueCountResult } from "./profile.ts";
import type { ValueCountRequest } from "./request.ts";
import { TextCounts } from "./text-counts.ts";
import { truth } from "./truth.ts";

/** Counts the values of a `ValueCountRequest`. */
export class ValueCountSums {
  readonly #request: ValueCountRequest;
  readonly #view: BatchView;
  readonly #operand: CompiledOperand;
  readonly #counts: Float64Array;
  readonly #numbers = new Map<number, number>();
  readonly #texts = new TextCounts(Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY);
  /** For each different text asked for, its first place in the request. */
  readonly #textPlaces: number[] = [];

  constructor(request: ValueCountRequest, view: BatchView) {
    this.#request = request;
    this.#view = view;
    this.#operand = compileOperand({ kind: "column", column: request.column }, view);
    this.#counts = new Float64Array(request.values.length);
    for (const [place, value] of request.values.entries()) {
      if (typeof value !== "string") {
        if (!this.#numbers.has(Number(value))) this.#numbers.set(Number(value), place);
      } else if (this.#texts.addText(value, 1) === this.#textPlaces.length) this.#textPlaces.push(place);
    }
  }

  /** `members` holds 1 for the rows of the population; null for all rows. */
  addBatch(members: Uint8Array | null): void {
    const placeOf = this.#places();
    for (let row = 0; row < this.#view.rows; row++) {
      if (members !== null && members[row] !== truth.yes) continue;
      const place = placeOf(row);
      if (place >= 0) this.#counts[place]++;
    }
  }

  #places(): (row: number) => number {
    const operand = this.#operand;
    if (operand.type === "empty") return () => -1;
    if (operand.type === "number") {
      const numbers = operand.values();
      return (row) => this.#numbers.get(numbers[row]) ?? -1;
    }
    const { present, bytes, starts, ends, hashes } = operand.texts();
    return (row) => {
      if (present[row] === 0) return -1;
      const entry = this.#texts.find(hashes[row], bytes, starts[row], ends[row]);
      return entry < 0 ? -1 : this.#textPlaces[entry];
    };
  }

  state(): Float64Array {
    return this.#counts.slice();
  }

  absorb(counts: Float64Array): void {
    for (let i = 0; i < counts.length; i++) this.#counts[i] += counts[i];
  }

  /** A value that stands twice in the request has its count at both places. */
  result(): ValueCountResult {
    const { id, values } = this.#request;
    const first = new Map<string, number>();
    const counts = values.map((value, place) => {
      const name = typeof value === "string" ? `"${value}` : String(Number(value));
      if (!first.has(name)) first.set(name, this.#counts[place]);
      return first.get(name) ?? 0;
    });
    return { id, counts };
  }
}

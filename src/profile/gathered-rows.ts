import type { FieldBatch } from "./batch.ts";
import { SampledRows } from "./sampled-rows.ts";
import { TextMaker, type TextVector } from "./text-vector.ts";
import { truth } from "./truth.ts";

/** The rows of a batch that belong to a population, put together as a batch of their own. */
export class GatheredRows {
  readonly sampled = new SampledRows();
  #chosen = new Int32Array(0);
  #count = 0;
  readonly #columns = new Map<number, Gathered>();
  readonly #makers = new Map<number, TextMaker>();

  /** Chooses the rows whose entry in `members` is 1, and tells how many they are. */
  choose(members: Uint8Array, from: SampledRows): number {
    if (this.#chosen.length < from.rows) this.#chosen = new Int32Array(from.rows);
    let count = 0;
    for (let row = 0; row < from.rows; row++) if (members[row] === truth.yes) this.#chosen[count++] = row;
    this.#count = count;
    this.sampled.choose(from, this.#chosen, count);
    return count;
  }

  /** The texts of one column of the chosen rows, as they were written. */
  texts(slot: number, fields: FieldBatch): TextVector {
    let maker = this.#makers.get(slot);
    if (maker === undefined) {
      maker = new TextMaker();
      this.#makers.set(slot, maker);
    }
    return maker.written(fields, this.#count);
  }

  /** One column of the chosen rows. */
  fields(slot: number, from: FieldBatch): FieldBatch {
    let column = this.#columns.get(slot);
    if (column === undefined || column.kinds.length < this.#count) {
      column = gathered(this.#chosen.length);
      this.#columns.set(slot, column);
    }
    for (let i = 0; i < this.#count; i++) {
      const row = this.#chosen[i];
      column.kinds[i] = from.kinds[row];
      column.numbers[i] = from.numbers[row];
      column.starts[i] = from.starts[row];
      column.ends[i] = from.ends[row];
    }
    return { ...column, bytes: from.bytes };
  }
}

type Gathered = Omit<FieldBatch, "bytes">;

function gathered(rows: number): Gathered {
  return {
    kinds: new Uint8Array(rows),
    numbers: new Float64Array(rows),
    starts: new Int32Array(rows),
    ends: new Int32Array(rows),
  };
}

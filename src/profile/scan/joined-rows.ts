import { type FieldBatch, fieldKind, type RowBatch } from "../batch.ts";
import type { BlockExtent } from "../table-sums.ts";
import type { BatchSink } from "./batch-sink.ts";
import {
  type CountedRows,
  countRow,
  fieldText,
  type HeldColumn,
  type HeldRows,
  hasValue,
  noRows,
} from "./held-rows.ts";

/** How a held table stands to the columns of the plan. */
export interface JoinPlan {
  readonly held: HeldRows;
  /** The slot whose text is looked up among the keys. */
  readonly key: number;
  /** Columns of the held table, and the slots that they fill. */
  readonly fills: readonly { readonly slot: number; readonly column: HeldColumn }[];
  /** Columns of the held table that an earlier table has, too, by the earlier one's slot. */
  readonly shared: readonly { readonly slot: number; readonly name: string; readonly column: HeldColumn }[];
}

/** What a join met. Every row counts once a kind. */
export interface JoinCounts {
  /** Rows with a key that the joined table lacks. */
  readonly unmatched: CountedRows;
  /** Rows without a key. */
  readonly keyless: CountedRows;
  /** Rows whose partner an earlier row has, too. */
  readonly repeated: CountedRows;
  /** Rows of the joined table that have a partner. */
  used: number;
  /** Rows in which a column of both tables differs, by its name. */
  readonly differing: ReadonlyMap<string, CountedRows>;
}

/** A left join on the way of the rows: each row gets the columns of the row with its key, or nothing. */
export class JoinedRows implements BatchSink {
  readonly #sums: BatchSink;
  readonly #joins: readonly Join[];

  constructor(sums: BatchSink, joins: readonly JoinPlan[]) {
    this.#sums = sums;
    this.#joins = joins.map((plan) => new Join(plan));
  }

  get counts(): readonly JoinCounts[] {
    return this.#joins.map(({ counts }) => counts);
  }

  addBatch(batch: RowBatch): void {
    const { rows, block, firstRow, lines } = batch;
    const columns = [...batch.columns];
    for (const join of this.#joins) join.fill(batch, columns);
    this.#sums.addBatch({ rows, block, firstRow, lines, columns });
  }

  endBlock(extent: BlockExtent): void {
    this.#sums.endBlock(extent);
  }
}

class Join {
  readonly #plan: JoinPlan;
  readonly #fills: readonly FilledColumn[];
  readonly #used: Uint8Array;
  #partners = new Int32Array(0);
  readonly counts: JoinCounts;

  constructor(plan: JoinPlan) {
    this.#plan = plan;
    this.#fills = plan.fills.map(({ column }) => new FilledColumn(column));
    this.#used = new Uint8Array(plan.held.rows);
    this.counts = {
      unmatched: noRows(),
      keyless: noRows(),
      repeated: noRows(),
      used: 0,
      differing: new Map(plan.shared.map(({ name }) => [name, noRows()])),
    };
  }

  /** Puts the joined columns of the batch's rows into their slots. */
  fill(batch: RowBatch, columns: (FieldBatch | null)[]): void {
    const { key, fills, shared } = this.#plan;
    const keys = columns[key];
    if (keys === null) throw new Error("the key of a join was not read");
    const partners = this.#match(batch, keys);
    for (const [i, filled] of this.#fills.entries()) columns[fills[i].slot] = filled.rows(partners, batch.rows);
    for (const { slot, name, column } of shared) {
      const own = columns[slot];
      const counted = this.counts.differing.get(name);
      if (own !== null && counted !== undefined) countDiffering(batch, own, column, partners, counted);
    }
  }

  #match(batch: RowBatch, keys: FieldBatch): Int32Array {
    const { held } = this.#plan;
    const { counts } = this;
    if (this.#partners.length < batch.rows) this.#partners = new Int32Array(batch.rows);
    const partners = this.#partners;
    for (let row = 0; row < batch.rows; row++) {
      partners[row] = -1;
      if (!hasValue(keys.kinds[row])) {
        countRow(counts.keyless, batch, row, () => null);
        continue;
      }
      const partner = held.rowOf(keys.bytes, keys.starts[row], keys.ends[row]);
      partners[row] = partner;
      if (partner < 0) countRow(counts.unmatched, batch, row, () => fieldText(keys, row));
      else if (this.#used[partner] === 1) countRow(counts.repeated, batch, row, () => fieldText(keys, row));
      else {
        this.#used[partner] = 1;
        counts.used++;
      }
    }
    return partners;
  }
}

/** A column of a held table as fields of a batch. */
class FilledColumn {
  readonly #column: HeldColumn;
  #kinds = new Uint8Array(0);
  #numbers = new Float64Array(0);
  #starts = new Int32Array(0);
  #ends = new Int32Array(0);

  constructor(column: HeldColumn) {
    this.#column = column;
  }

  rows(partners: Int32Array, count: number): FieldBatch {
    if (this.#kinds.length < count) {
      this.#kinds = new Uint8Array(count);
      this.#numbers = new Float64Array(count);
      this.#starts = new Int32Array(count);
      this.#ends = new Int32Array(count);
    }
    const { kinds, numbers, codes, dictionary } = this.#column;
    const texts = dictionary.size > 0;
    for (let row = 0; row < count; row++) {
      const partner = partners[row];
      const kind = partner < 0 ? fieldKind.missing : kinds[partner];
      this.#kinds[row] = kind;
      if (kind === fieldKind.missing) continue;
      this.#numbers[row] = numbers[partner];
      if (texts) {
        this.#starts[row] = dictionary.start(codes[partner]);
        this.#ends[row] = dictionary.start(codes[partner] + 1);
      }
    }
    return {
      kinds: this.#kinds,
      numbers: this.#numbers,
      bytes: dictionary.bytes,
      starts: this.#starts,
      ends: this.#ends,
    };
  }
}

/** Counts the rows whose own field is another value than the partner's; where the partner has none nothing is compared. */
function countDiffering(
  batch: RowBatch,
  own: FieldBatch,
  { kinds, numbers, codes, dictionary }: HeldColumn,
  partners: Int32Array,
  counted: CountedRows,
): void {
  for (let row = 0; row < batch.rows; row++) {
    const partner = partners[row];
    if (partner < 0 || !hasValue(kinds[partner])) continue;
    const kind = kinds[partner];
    const same =
      kind === own.kinds[row] &&
      (kind === fieldKind.number
        ? numbers[partner] === own.numbers[row]
        : kind !== fieldKind.text ||
          dictionary.findBytes(own.bytes, own.starts[row], own.ends[row]) === codes[partner]);
    if (!same) countRow(counted, batch, row, () => null);
  }
}

import type { BatchView } from "./batch-view.ts";
import { type BatchTest, compilePredicate } from "./compile-predicate.ts";
import { exampleRows, FirstRows, type FoundRow, type PlaceOf } from "./first-rows.ts";
import type { UniquenessResult } from "./profile.ts";
import type { UniquenessRequest } from "./request.ts";
import { RowEncoder } from "./row-codec.ts";
import type { SchemaCompiler } from "./text-question.ts";
import { truth } from "./truth.ts";
import { type SpillStore, TupleCounts } from "./tuple-counts.ts";

export interface UniquenessState {
  readonly rows: number;
  readonly ignored: number;
  readonly tuples: Uint8Array;
  readonly spilled: boolean;
  readonly repeats: readonly FoundRow[];
}

const noLabel = new Uint8Array(0);

/** Counts the different tuples of a `UniquenessRequest` and the rows that share theirs. */
export class UniquenessSums {
  readonly #id: string;
  readonly #view: BatchView;
  readonly #ignore: BatchTest | null;
  readonly #tuple: RowEncoder;
  readonly #label: RowEncoder;
  readonly #labelled: boolean;
  readonly #repeats: FirstRows;
  readonly #counts: TupleCounts;
  #rows = 0;
  #ignored = 0;

  constructor(
    request: UniquenessRequest,
    key: readonly string[],
    view: BatchView,
    compileSchema: SchemaCompiler | null,
    storage: { readonly memory: number; readonly spill: SpillStore | null; readonly name: string },
  ) {
    this.#id = request.id;
    this.#view = view;
    this.#ignore = request.ignore === null ? null : compilePredicate(request.ignore, view, compileSchema);
    this.#tuple = new RowEncoder(request.columns, view);
    this.#label = new RowEncoder(key, view);
    this.#labelled = key.length > 0;
    this.#repeats = new FirstRows(request.examples);
    this.#counts = new TupleCounts({ ...storage, repeats: this.#repeats });
  }

  /** `members` holds 1 for the rows of the population; null for all rows. */
  addBatch(members: Uint8Array | null): void {
    const { block, firstRow, lines } = this.#view.batch;
    const ignore = this.#ignore?.() ?? null;
    const tuple = this.#tuple;
    let current = 0;
    const label = (): Uint8Array => {
      if (!this.#labelled) return noLabel;
      this.#label.encode(current);
      return this.#label.bytes.subarray(0, this.#label.length);
    };
    for (let row = 0; row < this.#view.rows; row++) {
      if (members !== null && members[row] !== truth.yes) continue;
      this.#rows++;
      if (ignore !== null && ignore[row] === truth.yes) {
        this.#ignored++;
        continue;
      }
      tuple.encode(row);
      current = row;
      this.#counts.add(tuple.bytes, 0, tuple.length, 1, block, firstRow + row, lines === null ? -1 : lines[row], label);
    }
  }

  state(): UniquenessState {
    const tuples = this.#counts.handOver();
    return {
      rows: this.#rows,
      ignored: this.#ignored,
      tuples,
      spilled: this.#counts.spilled,
      repeats: this.#repeats.rows(),
    };
  }

  absorb(state: UniquenessState): void {
    this.#rows += state.rows;
    this.#ignored += state.ignored;
    this.#repeats.addAll(state.repeats);
    this.#counts.addRecords(state.tuples);
    if (state.spilled) this.#counts.spilled = true;
  }

  /** Call once, at the end. */
  result(placeOf: PlaceOf): UniquenessResult {
    const { distinct, duplicated } = this.#counts.totals();
    return {
      id: this.#id,
      rows: this.#rows,
      ignored: this.#ignored,
      distinct,
      duplicated,
      examples: exampleRows(this.#repeats, placeOf),
    };
  }
}

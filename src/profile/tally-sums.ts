import type { BatchView } from "./batch-view.ts";
import { type BatchTest, compilePredicate } from "./compile-predicate.ts";
import { exampleRows, FirstRows, type FoundRow, type PlaceOf, RowFinder } from "./first-rows.ts";
import type { RowTally } from "./profile.ts";
import type { TallyRequest } from "./request.ts";
import type { SchemaCompiler } from "./text-question.ts";
import { truth } from "./truth.ts";

export interface TallyState {
  readonly counts: readonly number[];
  readonly rows: readonly FoundRow[];
}

/** Counts the rows of a population that are as a `TallyRequest` expects, and keeps the first that are not. */
export class TallySums {
  readonly #id: string;
  readonly #view: BatchView;
  readonly #ignore: BatchTest | null;
  readonly #expect: BatchTest;
  readonly #finder: RowFinder;
  readonly #first: FirstRows;
  #rows = 0;
  #ignored = 0;
  #unexpected = 0;
  #unknown = 0;
  #incomparable = 0;

  constructor(request: TallyRequest, key: readonly string[], view: BatchView, compileSchema: SchemaCompiler | null) {
    this.#id = request.id;
    this.#view = view;
    this.#ignore = request.ignore === null ? null : compilePredicate(request.ignore, view, compileSchema);
    this.#expect = compilePredicate(request.expect, view, compileSchema);
    this.#finder = new RowFinder(view, request.show, key);
    this.#first = new FirstRows(request.examples);
  }

  /** `members` holds 1 for the rows of the population; null for all rows. */
  addBatch(members: Uint8Array | null): void {
    const ignore = this.#ignore?.() ?? null;
    const expect = this.#expect();
    for (let row = 0; row < this.#view.rows; row++) {
      if (members !== null && members[row] !== truth.yes) continue;
      this.#rows++;
      if (ignore !== null && ignore[row] === truth.yes) {
        this.#ignored++;
        continue;
      }
      const answer = expect[row];
      if (answer === truth.yes) continue;
      this.#unexpected++;
      if (answer !== truth.no) this.#unknown++;
      if (answer === truth.incomparable) this.#incomparable++;
      this.#finder.offer(this.#first, row);
    }
  }

  state(): TallyState {
    return {
      counts: [this.#rows, this.#ignored, this.#unexpected, this.#unknown, this.#incomparable],
      rows: this.#first.rows(),
    };
  }

  absorb({ counts, rows }: TallyState): void {
    this.#rows += counts[0];
    this.#ignored += counts[1];
    this.#unexpected += counts[2];
    this.#unknown += counts[3];
    this.#incomparable += counts[4];
    this.#first.addAll(rows);
  }

  result(placeOf: PlaceOf): RowTally {
    return {
      id: this.#id,
      rows: this.#rows,
      ignored: this.#ignored,
      unexpected: this.#unexpected,
      unknown: this.#unknown,
      incomparable: this.#incomparable,
      examples: exampleRows(this.#first, placeOf),
    };
  }
}

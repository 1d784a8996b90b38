import { sortNumbers } from "../stats/sort-numbers.ts";

/**
 * A sample of a column's numbers by the levels of their rows (`row-levels.ts`): every number while there are at most
 * `capacity`, then those of the rows whose level is at least `level`, the least that leaves `capacity` or fewer. The
 * sample of parts merged is the sample of the whole, number for number.
 */
export class NumberSample {
  readonly capacity: number;
  level = 0;
  size = 0;
  #numbers: Float64Array;
  #levels: Uint8Array;

  constructor(capacity: number) {
    this.capacity = capacity;
    const first = Math.min(capacity, 256);
    this.#numbers = new Float64Array(first);
    this.#levels = new Uint8Array(first);
  }

  /** Takes the number of a row whose level is `rowLevel`; nothing happens where that is below the sample's. */
  add(value: number, rowLevel: number): void {
    if (rowLevel < this.level) return;
    if (this.size === this.#numbers.length && !this.#makeRoom(rowLevel)) return;
    this.#numbers[this.size] = value;
    this.#levels[this.size++] = rowLevel;
  }

  /** Takes the first `rows` numbers at once while every number is kept; false, and none taken, where they are too many. */
  addAll(numbers: Float64Array, levels: Uint8Array, rows: number): boolean {
    if (this.level > 0 || this.size + rows > this.capacity) return false;
    while (this.size + rows > this.#numbers.length) this.#grow();
    this.#numbers.set(numbers.subarray(0, rows), this.size);
    this.#levels.set(levels.subarray(0, rows), this.size);
    this.size += rows;
    return true;
  }

  /** Drops what is below a level that the whole table is known to reach. */
  raise(level: number): void {
    if (level <= this.level) return;
    this.level = level;
    let kept = 0;
    for (let i = 0; i < this.size; i++) {
      if (this.#levels[i] < level) continue;
      this.#numbers[kept] = this.#numbers[i];
      this.#levels[kept++] = this.#levels[i];
    }
    this.size = kept;
  }

  /** The numbers in the order they came, and the level of each one's row. */
  entries(): { readonly numbers: Float64Array; readonly levels: Uint8Array } {
    return { numbers: this.#numbers.slice(0, this.size), levels: this.#levels.slice(0, this.size) };
  }

  ascending(): Float64Array {
    return sortNumbers(this.#numbers.subarray(0, this.size));
  }

  /** The numbers ascending, and nothing can be done with the sample any more. */
  giveAscending(): Float64Array {
    const ascending = this.ascending();
    this.#numbers = new Float64Array(0);
    this.#levels = new Uint8Array(0);
    return ascending;
  }

  /** Grows, or raises the level until there is room; false where the row that waits is then below it. */
  #makeRoom(rowLevel: number): boolean {
    if (this.#numbers.length < this.capacity) {
      this.#grow();
      return true;
    }
    while (this.size === this.capacity && rowLevel >= this.level) this.raise(this.level + 1);
    return rowLevel >= this.level;
  }

  #grow(): void {
    const length = Math.min(this.capacity, this.#numbers.length * 4);
    const [numbers, levels] = [this.#numbers, this.#levels];
    this.#numbers = new Float64Array(length);
    this.#numbers.set(numbers);
    this.#levels = new Uint8Array(length);
    this.#levels.set(levels);
  }
}

/**
 * The largest distance between the distribution of a uniform sample and that of what it was drawn from, with probability
 * 99.9 %: √(ln(2/0.001) / 2n). For sampling without replacement, and in strata, it is less.
 *
 * Source: P. Massart, The tight constant in the Dvoretzky–Kiefer–Wolfowitz inequality (1990).
 */
export function sampleRankError(sampled: number): number {
  return Math.sqrt(Math.log(2 / 0.001) / (2 * sampled));
}

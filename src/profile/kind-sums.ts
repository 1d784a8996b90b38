import { fieldKind } from "./batch.ts";
import type { KindCounts } from "./profile.ts";

const integers = 6;

/** Counts the kinds of fields of one column. */
export class KindSums {
  /** By `fieldKind`, then integers. */
  readonly counts = new Float64Array(integers + 1);
  /** Numbers in the last batch. */
  lastNumbers = 0;
  /** Fields without a value in the last batch. */
  lastMissing = 0;

  addBatch(kinds: Uint8Array, numbers: Float64Array, rows: number): void {
    let missing = 0;
    let nan = 0;
    let numeric = 0;
    let whole = 0;
    let texts = 0;
    for (let row = 0; row < rows; row++) {
      const kind = kinds[row];
      if (kind === fieldKind.number) {
        numeric++;
        // Infinity is its own floor, and no whole number.
        const value = numbers[row];
        if (value === Math.floor(value) && value - value === 0) whole++;
      } else if (kind === fieldKind.text) texts++;
      else if (kind === fieldKind.missing) missing++;
      else if (kind === fieldKind.nan) nan++;
      else this.counts[kind]++;
    }
    this.lastNumbers = numeric;
    this.lastMissing = missing + nan;
    this.counts[fieldKind.nan] += nan;
    this.counts[fieldKind.missing] += missing;
    this.counts[fieldKind.number] += numeric;
    this.counts[fieldKind.text] += texts;
    this.counts[integers] += whole;
  }

  merge(counts: Float64Array): void {
    for (let i = 0; i < counts.length; i++) this.counts[i] += counts[i];
  }

  get rows(): number {
    return this.missing + this.counts[fieldKind.number] + this.booleans + this.counts[fieldKind.text];
  }

  /** Rows without a value, NaN among them. */
  get missing(): number {
    return this.counts[fieldKind.missing] + this.counts[fieldKind.nan];
  }

  get booleans(): number {
    return this.counts[fieldKind.false] + this.counts[fieldKind.true];
  }

  /** `instants`: of the texts, how many are dates, where all are instants; null where they are not. */
  result(instants: { readonly dates: number } | null): KindCounts {
    const texts = this.counts[fieldKind.text];
    return {
      numbers: this.counts[fieldKind.number],
      integers: this.counts[integers],
      booleans: this.booleans,
      texts,
      dates: instants === null ? null : instants.dates,
      timestamps: instants === null ? null : texts - instants.dates,
      nan: this.counts[fieldKind.nan],
    };
  }
}

import { fillRowLevels } from "./row-levels.ts";

/** Samples at this level and above look only at the rows that reach it. */
export const candidateLevel = 4;

/** The levels of a batch's rows, and which of them reach `candidateLevel`: what the samples of all columns share. */
export class SampledRows {
  rows = 0;
  levels = new Uint8Array(0);
  candidates = new Int32Array(0);
  candidateCount = 0;

  /** Of `rows` rows of a block from its row `firstRow` on. */
  fill(block: number, firstRow: number, rows: number): void {
    this.#reserve(rows);
    fillRowLevels(this.levels, block, firstRow, rows);
    this.#gatherCandidates();
  }

  /** Of the chosen rows of another batch, renumbered from 0. */
  choose(from: SampledRows, chosen: Int32Array, count: number): void {
    this.#reserve(count);
    for (let i = 0; i < count; i++) this.levels[i] = from.levels[chosen[i]];
    this.#gatherCandidates();
  }

  #reserve(rows: number): void {
    this.rows = rows;
    if (this.levels.length >= rows) return;
    this.levels = new Uint8Array(rows);
    this.candidates = new Int32Array(rows);
  }

  #gatherCandidates(): void {
    let count = 0;
    for (let row = 0; row < this.rows; row++) if (this.levels[row] >= candidateLevel) this.candidates[count++] = row;
    this.candidateCount = count;
  }
}

import { type FieldBatch, fieldKind, type RowBatch } from "./batch.ts";
import type { TextStyle } from "./predicate.ts";
import type { ColumnLayout } from "./profile.ts";
import { pythonFloat, pythonInteger } from "./python-number-text.ts";
import { TextMaker, type TextVector } from "./text-vector.ts";

/**
 * The batch that predicates look at, column by column in the form they need: numbers with NaN where there is none, texts
 * with their hashes. What one predicate had made, the next finds. The arrays are used again for the next batch.
 */
export class BatchView {
  readonly columns: readonly ColumnLayout[];
  rows = 0;
  #batch: RowBatch | null = null;
  #turn = 0;
  readonly #numbers: { turn: number; values: Float64Array }[];
  readonly #texts = new Map<string, { turn: number; maker: TextMaker; vector: TextVector }>();

  constructor(columns: readonly ColumnLayout[]) {
    this.columns = columns;
    this.#numbers = columns.map(() => ({ turn: 0, values: new Float64Array(0) }));
  }

  begin(batch: RowBatch): void {
    this.#batch = batch;
    this.rows = batch.rows;
    this.#turn++;
  }

  get batch(): RowBatch {
    if (this.#batch === null) throw new Error("no batch has begun");
    return this.#batch;
  }

  /** The slot of a column that the plan has made sure of. */
  slot(name: string): number {
    const slot = this.columns.findIndex((column) => column.name === name);
    if (slot < 0) throw new Error(`the plan lets a predicate name the unknown column ${name}`);
    return slot;
  }

  fields(slot: number): FieldBatch {
    const fields = this.batch.columns[slot];
    if (fields === null)
      throw new Error(`the reader left out column ${this.columns[slot].name}, which a predicate needs`);
    return fields;
  }

  /** The numbers of a number column, or 1 and 0 of a boolean one; NaN where there is none, and in every other column. */
  numbers(slot: number): Float64Array {
    const kept = this.#numbers[slot];
    if (kept.turn === this.#turn) return kept.values;
    kept.turn = this.#turn;
    const { rows } = this;
    if (kept.values.length < rows) kept.values = new Float64Array(rows);
    const { values } = kept;
    const { kinds, numbers } = this.fields(slot);
    switch (this.columns[slot].type) {
      case "number":
        for (let row = 0; row < rows; row++) values[row] = kinds[row] === fieldKind.number ? numbers[row] : Number.NaN;
        break;
      case "boolean":
        for (let row = 0; row < rows; row++)
          values[row] = kinds[row] === fieldKind.true ? 1 : kinds[row] === fieldKind.false ? 0 : Number.NaN;
        break;
      default:
        values.fill(Number.NaN, 0, rows);
    }
    return values;
  }

  /** The texts of a column in a style. */
  texts(slot: number, style: TextStyle): TextVector {
    const name = `${slot} ${style}`;
    const kept = this.#texts.get(name);
    if (kept?.turn === this.#turn) return kept.vector;
    const maker = kept?.maker ?? new TextMaker();
    const { type } = this.columns[slot];
    const fields = this.fields(slot);
    const vector =
      style === "written" || type === "text"
        ? maker.written(fields, this.rows)
        : maker.made(fields, this.rows, formatter(style));
    this.#texts.set(name, { turn: this.#turn, maker, vector });
    return vector;
  }
}

function formatter(style: TextStyle): (kind: number, value: number) => string {
  const python = style === "python-integer" || style === "python-float";
  const number = style === "python-integer" ? pythonInteger : style === "python-float" ? pythonFloat : String;
  return (kind, value) => {
    if (kind === fieldKind.number) return number(value);
    const truth = kind === fieldKind.true;
    return python ? (truth ? "True" : "False") : String(truth);
  };
}

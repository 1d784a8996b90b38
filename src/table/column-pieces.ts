import type { Column } from "./column.ts";
import { emptyColumn, isEmptyColumn } from "./column-builder.ts";

/**
 * Gathers the chunks of one column until the table ends. The type is that of the first chunk with a value; a chunk of
 * another type is a conflict, which only a reading of all rows as text can solve.
 */
export class ColumnPieces {
  readonly name: string;
  #pieces: Column[] = [];
  #type: Column["type"] | null = null;
  #rows = 0;
  #conflict = false;

  constructor(name: string) {
    this.name = name;
  }

  get conflict(): boolean {
    return this.#conflict;
  }

  get type(): Column["type"] | null {
    return this.#type;
  }

  add(piece: Column): void {
    if (this.#conflict) return;
    if (!isEmptyColumn(piece)) {
      this.#type ??= piece.type;
      if (this.#type !== piece.type) {
        this.#conflict = true;
        this.#pieces = [];
        return;
      }
    }
    this.#pieces.push(piece);
    this.#rows += piece.length;
  }

  /** The whole column; the pieces are given up. */
  joined(): Column {
    const pieces = this.#pieces;
    this.#pieces = [];
    const { name } = this;
    const length = this.#rows;
    if (this.#type === null) return emptyColumn(name, length);
    if (pieces.length === 1) return pieces[0];
    const missing = joinedMissing(pieces, length);
    if (this.#type === "number") {
      const values = new Float64Array(length);
      place(pieces, (piece, at) => {
        if (piece.type === "number") values.set(piece.values, at);
      });
      return { name, type: "number", length, missing, values };
    }
    if (this.#type === "boolean") {
      const values = new Uint8Array(length);
      place(pieces, (piece, at) => {
        if (piece.type === "boolean") values.set(piece.values, at);
      });
      return { name, type: "boolean", length, missing, values };
    }
    const codes = new Uint32Array(length);
    const texts = pieces.filter((piece) => piece.type === "text");
    place(pieces, (piece, at) => {
      if (piece.type === "text") codes.set(piece.codes, at);
    });
    return { name, type: "text", length, missing, codes, dictionary: texts[0].dictionary };
  }
}

function place(pieces: readonly Column[], put: (piece: Column, at: number) => void): void {
  let at = 0;
  for (const piece of pieces) {
    put(piece, at);
    at += piece.length;
  }
}

function joinedMissing(pieces: readonly Column[], length: number): Uint8Array | null {
  if (pieces.every((piece) => piece.missing === null)) return null;
  const missing = new Uint8Array(length);
  place(pieces, (piece, at) => {
    if (piece.missing !== null) missing.set(piece.missing, at);
  });
  return missing;
}

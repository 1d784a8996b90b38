import { Buffer } from "node:buffer";
import { appendFileSync, closeSync, existsSync, openSync, readSync } from "node:fs";
import { join } from "node:path";
import type { SpillStore } from "../tuple-counts.ts";

const headBytes = 4;

/**
 * Pieces of bytes in files of one folder, for the threads of one scan: each thread appends to files of its own and
 * reads those of all.
 */
export class SpillFolder implements SpillStore {
  readonly #folder: string;
  readonly #thread: number;
  readonly #threads: number;

  constructor(folder: string, thread: number, threads: number) {
    this.#folder = folder;
    this.#thread = thread;
    this.#threads = threads;
  }

  append(name: string, piece: Uint8Array): void {
    const head = Buffer.alloc(headBytes);
    head.writeUInt32LE(piece.length);
    appendFileSync(this.#path(name, this.#thread), Buffer.concat([head, piece]));
  }

  *read(name: string): Generator<Uint8Array> {
    for (let thread = 0; thread < this.#threads; thread++) {
      const path = this.#path(name, thread);
      if (existsSync(path)) yield* pieces(path);
    }
  }

  #path(name: string, thread: number): string {
    return join(this.#folder, `${name}.${thread}`);
  }
}

function* pieces(path: string): Generator<Uint8Array> {
  const descriptor = openSync(path, "r");
  try {
    const head = Buffer.alloc(headBytes);
    while (readSync(descriptor, head, 0, headBytes, null) === headBytes) {
      const piece = Buffer.allocUnsafeSlow(head.readUInt32LE());
      let read = 0;
      while (read < piece.length) {
        const count = readSync(descriptor, piece, read, piece.length - read, null);
        if (count === 0) throw new Error("a spilled piece is cut off");
        read += count;
      }
      yield piece;
    }
  } finally {
    closeSync(descriptor);
  }
}

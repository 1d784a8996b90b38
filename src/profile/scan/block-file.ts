import { closeSync, readSync } from "node:fs";
import { openFile } from "../../table/byte-stream.ts";
import { fileError } from "../../table/file-error.ts";
import type { SourceFile } from "../../table/table.ts";
import type { BlockWindow } from "./block-window.ts";

/** A plain file that is read block by block at any place. */
export class BlockFile {
  readonly size: number;
  readonly #file: SourceFile;
  readonly #descriptor: number;

  /** @throws UserError where the file cannot be opened */
  constructor(file: SourceFile) {
    const { descriptor, size } = openFile(file);
    this.#file = file;
    this.#descriptor = descriptor;
    this.size = size;
  }

  /** Fills a window with the bytes from `from` to `to`, or to the file's end. */
  load(window: BlockWindow, from: number, to: number): void {
    window.reserve(to - from);
    window.base = from;
    this.#fill(window, 0, Math.min(to, this.size));
  }

  /** Fills a window up behind what it holds. */
  readonly more = (window: BlockWindow): void => {
    this.#fill(window, window.end, Math.min(window.base + window.room, this.size));
  };

  close(): void {
    closeSync(this.#descriptor);
  }

  #fill(window: BlockWindow, from: number, to: number): void {
    const { bytes, base } = window;
    let end = from;
    while (base + end < to) {
      let read: number;
      try {
        read = readSync(this.#descriptor, bytes, end, to - base - end, base + end);
      } catch (cause) {
        throw fileError(this.#file.shown, null, "the file cannot be read to its end.", cause);
      }
      if (read === 0) throw fileError(this.#file.shown, null, "the file became shorter while it was read.");
      end += read;
    }
    window.filled(end, base + end >= this.size);
  }
}

import type { Buffer } from "node:buffer";
import { type Location, UserError } from "../../errors/user-error.ts";
import { openByteStream } from "../../table/byte-stream.ts";
import type { BatchSink } from "./batch-sink.ts";
import { BatchStore } from "./batch-store.ts";
import { BlockFile } from "./block-file.ts";
import { BlockWindow } from "./block-window.ts";
import type { ColumnarReader } from "./columnar-reader.ts";
import { CsvFields } from "./csv-fields.ts";
import { JsonFields } from "./json-fields.ts";
import { firstRecord, hasOddQuotes } from "./quote-parity.ts";
import type { RecordFields } from "./record-fields.ts";
import { type BlockRange, type BlockScanned, overhangBytes, scanBlock } from "./scan-block.ts";
import type { ScanBoard } from "./scan-board.ts";
import type { ScanFailure } from "./scan-failure.ts";
import {
  blockOrdinal,
  type ColumnarFile,
  type CsvFile,
  type JsonFile,
  type ScanOrder,
  type ScanTask,
} from "./scan-task.ts";

/** A block that was read, or why it could not be. */
export interface BlockReport {
  readonly file: number;
  readonly block: number;
  /** Where its first record began and the next block's begins; null where it has none or the format has no places. */
  readonly seam: { readonly first: number; readonly next: number } | null;
  readonly rows: number;
  /** Whether there are, or may be, rows behind those that were taken: known only of the block that was enough. */
  readonly goesOn: boolean;
  readonly lines: number | null;
  /** Bytes of the file as stored that this block stands for. */
  readonly bytes: number;
  readonly failure: BlockFailure | null;
}

/**
 * `line` counts from 0 at the block's first; the whole line is known when the blocks before it are. A `problem` says all
 * by itself.
 */
export type BlockFailure =
  | ({ readonly kind: "line" } & ScanFailure)
  | { readonly kind: "problem"; readonly problem: UserProblem };

/** A `UserError` as it passes between threads. */
export interface UserProblem {
  readonly message: string;
  readonly title: string;
  readonly location: Location | null;
  readonly fix: string | null;
}

function userProblem({ message, title, location, fix }: UserError): UserProblem {
  return { message, title, location: location ?? null, fix: fix ?? null };
}

type TextFile = CsvFile | JsonFile;

/** Reads the tasks that one thread takes, into its sums. */
export class TableReader {
  readonly #order: ScanOrder;
  readonly #board: ScanBoard;
  readonly #sums: BatchSink;
  /** The slots of the plan that must be read; a slot's place here is its place in the batch. */
  readonly #slots: readonly number[];
  readonly #batch: BatchStore;
  readonly #window: BlockWindow;
  readonly #fields = new Map<number, RecordFields>();
  readonly #opened = new Map<number, BlockFile>();
  readonly #columnar = new Map<number, ColumnarReader>();
  #rowsLeft: number;

  /** `maxRows` is the most rows that this thread reads; where it is finite there is no other. */
  constructor(order: ScanOrder, board: ScanBoard, sums: BatchSink, maxRows: number) {
    this.#order = order;
    this.#board = board;
    this.#sums = sums;
    this.#rowsLeft = maxRows;
    this.#slots = order.needs.flatMap((need, slot) => (need.kind === "skip" ? [] : [slot]));
    this.#batch = new BatchStore(order.plan.columns.length, this.#slots);
    this.#window = new BlockWindow(order.blockBytes + 1 + overhangBytes);
  }

  /** Takes tasks until there is none left, a failure is met, or the rows are enough; gives each block as it is done. */
  async *blocks(): AsyncGenerator<BlockReport> {
    try {
      while (this.#rowsLeft > 0) {
        const task = this.#board.take();
        if (task === null) return;
        for await (const report of this.#guarded(task, this.#order.tasks[task])) {
          yield report;
          if (report.failure !== null || this.#rowsLeft <= 0) return;
        }
      }
    } finally {
      for (const file of this.#opened.values()) file.close();
    }
  }

  /** A task whose file cannot be read is a failure of its block. */
  async *#guarded(number: number, task: ScanTask): AsyncGenerator<BlockReport> {
    try {
      yield* this.#task(number, task);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      // Who waits for this block's quotes need not: no later block counts.
      this.#board.setQuoted(number, false);
      const block = blockOrdinal(task.file, task.kind === "file" ? 0 : task.index);
      const failure: BlockFailure = { kind: "problem", problem: userProblem(error) };
      yield { file: task.file, block, seam: null, rows: 0, goesOn: false, lines: null, bytes: 0, failure };
    }
  }

  async *#task(number: number, task: ScanTask): AsyncGenerator<BlockReport> {
    const file = this.#order.files[task.file];
    if (file.kind === "columnar") {
      yield* this.#columnarTask(task, file);
    } else if (task.kind === "file") {
      yield* this.#wholeFile(task.file, file);
    } else {
      yield await this.#oneBlock(number, task, file);
    }
  }

  async #oneBlock(number: number, task: Extract<ScanTask, { index: number }>, file: TextFile): Promise<BlockReport> {
    const { blockBytes } = this.#order;
    const window = this.#window;
    const opened = this.#open(task.file);
    const start = task.index * blockBytes;
    const stop = Math.min(start + blockBytes, opened.size);
    const from = Math.max(0, start - 1);
    opened.load(window, from, stop + overhangBytes);
    const range = { file: task.file, block: blockOrdinal(task.file, task.index), bytes: task.bytes };
    const first = file.kind === "csv" ? this.#firstCsvRecord(number, task.index, file) : firstLine(window, stop - from);
    if (first === null) {
      this.#sums.endBlock({ block: range.block, file: task.file, rows: 0, lines: 0 });
      return { ...range, seam: null, rows: 0, goesOn: false, lines: 0, failure: null };
    }
    const line = file.kind === "csv" && file.position >= start ? file.line - 1 : 0;
    return this.#scan(
      task.file,
      task.bytes,
      { first, stop: stop - from, block: range.block, line, rowLimit: this.#rowsLeft },
      opened.more,
    );
  }

  /** In the window, where the first record of the block begins; settles the quotes of the block for the next one. */
  #firstCsvRecord(number: number, index: number, file: CsvFile): number | null {
    const { bytes, view, base } = this.#window;
    const start = index * this.#order.blockBytes;
    const stop = Math.min(start + this.#order.blockBytes, file.size);
    const records = Math.max(start, file.position);
    const odd = records < stop && hasOddQuotes(bytes, view, records - base, stop - base);
    const quoted = index > 0 && this.#board.isQuoted(number - 1);
    this.#board.setQuoted(number, quoted !== odd);
    if (file.position >= start) return file.position < stop ? file.position - base : null;
    return firstRecord(bytes, start - 1 - base, stop - base, quoted);
  }

  /** A file that can only be read from its beginning, by the same blocks of its unpacked bytes. */
  async *#wholeFile(index: number, file: TextFile): AsyncGenerator<BlockReport> {
    const { blockBytes } = this.#order;
    const window = this.#window;
    const stream = openByteStream(file.source, file.compression);
    const more = async (target: BlockWindow): Promise<void> => {
      let { end } = target;
      while (end < target.room) {
        const read = await stream.read(target.bytes, end, target.room - end);
        if (read === 0) break;
        end += read;
      }
      target.filled(end, end < target.room);
    };
    try {
      window.reset();
      await more(window);
      while (file.kind === "csv" && window.end < file.position && !window.final) {
        window.reserve(file.position + blockBytes);
        await more(window);
      }
      let position = file.kind === "csv" ? file.position : byteOrderMark(window.bytes);
      const blocks = Math.max(1, Math.ceil(file.size / blockBytes));
      for (let block = 0; ; block++) {
        if (window.final && window.base + window.end <= block * blockBytes && block > 0) return;
        const stop = (block + 1) * blockBytes;
        if (position >= stop) continue;
        window.slide(position - window.base);
        if (!window.final) await more(window);
        const line = file.kind === "csv" && position === file.position ? file.line - 1 : 0;
        const report = await this.#scan(
          index,
          file.size / blocks,
          {
            first: position - window.base,
            stop: stop - window.base,
            block: blockOrdinal(index, block),
            line,
            rowLimit: this.#rowsLeft,
          },
          more,
        );
        yield report;
        if (report.failure !== null || report.seam === null || this.#board.isStopped) return;
        position = report.seam.next;
      }
    } finally {
      stream.close();
    }
  }

  async #scan(
    file: number,
    bytes: number,
    range: BlockRange,
    more: (window: BlockWindow) => void | Promise<void>,
  ): Promise<BlockReport> {
    const sums = this.#sums;
    const found: BlockScanned = await scanBlock(this.#fieldsOf(file), this.#window, this.#batch, range, more, (batch) =>
      sums.addBatch(batch),
    );
    const { block } = range;
    const { rows, lines, failure, spare } = found;
    sums.endBlock({ block, file, rows, lines });
    this.#rowsLeft -= rows;
    const goesOn = spare > 0 || !found.ends;
    // Of a block that was more than enough only the rows that were taken count.
    const cut = goesOn && this.#rowsLeft <= 0 && this.#order.files[file].compression === "none";
    return {
      file,
      block,
      seam: { first: found.first, next: found.next },
      rows,
      goesOn,
      lines,
      bytes: cut ? ((found.next - found.first) * rows) / (rows + spare) : bytes,
      failure: failure === null ? null : { kind: "line", ...failure },
    };
  }

  async *#columnarTask(task: ScanTask, file: ColumnarFile): AsyncGenerator<BlockReport> {
    let reader = this.#columnar.get(task.file);
    if (reader === undefined) {
      const { openColumnar } = await import("./columnar-reader.ts");
      reader = await openColumnar(this.#order, file);
      this.#columnar.set(task.file, reader);
    }
    const pieces = task.kind === "group" ? reader.group(task.index) : reader.all();
    let block = task.kind === "group" ? task.index : 0;
    for await (const piece of pieces) {
      const ordinal = blockOrdinal(task.file, block++);
      const rows = piece.feed(this.#sums, ordinal, this.#rowsLeft);
      this.#rowsLeft -= rows;
      this.#sums.endBlock({ block: ordinal, file: task.file, rows, lines: null });
      const spare = piece.rows - rows;
      const goesOn = spare > 0 || (this.#rowsLeft <= 0 && (await pieces.next()).done !== true);
      const bytes = piece.rows === 0 ? piece.bytes : (piece.bytes * rows) / piece.rows;
      yield { file: task.file, block: ordinal, seam: null, rows, goesOn, lines: null, bytes, failure: null };
      if (this.#board.isStopped && task.kind === "file") return;
    }
  }

  #open(index: number): BlockFile {
    let opened = this.#opened.get(index);
    if (opened === undefined) {
      opened = new BlockFile(this.#order.files[index].source);
      this.#opened.set(index, opened);
    }
    return opened;
  }

  #fieldsOf(index: number): RecordFields {
    let fields = this.#fields.get(index);
    if (fields === undefined) {
      fields = this.#newFields(this.#order.files[index] as TextFile);
      this.#fields.set(index, fields);
    }
    return fields;
  }

  #newFields(file: TextFile): RecordFields {
    const { columns } = this.#order.plan;
    const places = new Map(this.#slots.map((slot, place) => [columns[slot].name, place]));
    if (file.kind === "json") return new JsonFields(file.format, places);
    const slots = file.names.map((name) => places.get(name) ?? -1);
    return new CsvFields(file.delimiter.charCodeAt(0), slots, this.#order.missing);
  }
}

/** In JSON Lines no string holds a line feed, so every line but the first begins behind one. */
function firstLine(window: BlockWindow, stop: number): number | null {
  if (window.base === 0) return byteOrderMark(window.bytes);
  const at = window.bytes.indexOf(10);
  return at < 0 || at + 1 >= stop ? null : at + 1;
}

function byteOrderMark(bytes: Buffer): number {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
}

import { isUtf8 } from "node:buffer";
import { maxRecordBytes } from "../../table/limits.ts";
import type { BatchStore } from "./batch-store.ts";
import type { BlockWindow } from "./block-window.ts";
import type { Filled, RecordFields } from "./record-fields.ts";
import type { ScanFailure } from "./scan-failure.ts";

/** The file is looked at in blocks of so many bytes, at the same places whoever reads it. */
export const blockBytes = 4 * 1024 * 1024;

/** What is read behind a block at first, for the record that crosses its end. */
export const overhangBytes = 64 * 1024;

/** Gets further bytes of the file into a window, behind those that are there; at least one unless it then is final. */
export type ReadMore = (window: BlockWindow) => void | Promise<void>;

export interface BlockRange {
  /** In the window: where the first record may begin, and where records no longer belong to the block. */
  readonly first: number;
  readonly stop: number;
  readonly block: number;
  /** Lines of the block that lie before `first`, as the header does. */
  readonly line: number;
  /** The most rows that are read. */
  readonly rowLimit: number;
}

export interface BlockScanned {
  /** Where the first record that belongs to the block begins, in the unpacked file. */
  readonly first: number;
  /** Where the first record behind the block begins. */
  readonly next: number;
  readonly rows: number;
  /** Rows that were read beyond `rowLimit`, and not taken. */
  readonly spare: number;
  /** Whether the file ends with the last record that was read. */
  readonly ends: boolean;
  /** Lines of the block, those of `BlockRange.line` among them. */
  readonly lines: number;
  readonly failure: ScanFailure | null;
}

/**
 * Reads the records that begin at `first` or behind it and before `stop` (places in the window), batch by batch. The
 * batches depend on these records alone, not on how far the window was filled.
 */
export async function scanBlock(
  fields: RecordFields,
  window: BlockWindow,
  batch: BatchStore,
  range: BlockRange,
  more: ReadMore,
  consume: (batch: BatchStore) => void,
): Promise<BlockScanned> {
  fields.begin(range.first, range.line);
  const first = window.base + range.first;
  let rows = 0;
  let spare = 0;
  let stopped = false;
  batch.block = range.block;
  batch.rows = 0;
  window.clearSpare();
  const flush = (): void => {
    if (batch.rows === 0) return;
    const taken = Math.min(batch.rows, range.rowLimit - rows);
    spare += batch.rows - taken;
    batch.rows = taken;
    batch.firstRow = rows;
    batch.over(window.bytes);
    consume(batch);
    rows += batch.rows;
    batch.rows = 0;
    window.clearSpare();
  };
  const done = (failure: ScanFailure | null): BlockScanned => ({
    first,
    next: window.base + fields.position,
    rows,
    spare,
    ends: window.final && (fields.position >= window.end || (stopped && range.stop >= window.end)),
    lines: fields.line,
    failure,
  });
  for (;;) {
    let filled: Filled;
    try {
      filled = fields.fill(batch, window, range.stop);
    } catch (error) {
      const failure = fields.failureOf(error);
      if (failure === null) throw error;
      return done(failure);
    }
    if (filled === "cut") {
      if (window.end - fields.position > maxRecordBytes) return done({ line: fields.line, sentence: tooLong });
      const spareStart = window.spareStart;
      const moved = await grow(window, more);
      if (moved > 0) batch.move(spareStart, moved);
      continue;
    }
    if (filled === "full" && batch.rows + rows < range.rowLimit) {
      flush();
      continue;
    }
    stopped = filled === "stopped";
    if (stopped || rows + batch.rows >= range.rowLimit) {
      flush();
      const failure = utf8Failure(window, range.first, fields.position, range.line);
      return done(failure);
    }
  }
}

const tooLong = `the row that begins here is longer than ${maxRecordBytes} bytes, the most that is read; is a quote left open?`;

/** Reads on; gives how far the texts beside the file's bytes moved. */
async function grow(window: BlockWindow, more: ReadMore): Promise<number> {
  const moved = window.end >= window.room ? window.reserve(window.room + Math.max(overhangBytes, window.room >> 1)) : 0;
  await more(window);
  return moved;
}

/** The first line that is not UTF-8; `start` is on `firstLine`. */
function utf8Failure(window: BlockWindow, start: number, end: number, firstLine: number): ScanFailure | null {
  const { bytes } = window;
  if (isUtf8(bytes.subarray(start, end))) return null;
  let line = firstLine;
  let from = start;
  for (let at = bytes.indexOf(10, from); at >= 0 && at < end; at = bytes.indexOf(10, from)) {
    if (!isUtf8(bytes.subarray(from, at))) break;
    from = at + 1;
    line++;
  }
  return { line, sentence: "the text is not UTF-8; write the file with encoding UTF-8." };
}

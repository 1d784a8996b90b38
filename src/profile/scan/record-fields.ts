import type { BatchStore } from "./batch-store.ts";
import type { BlockWindow } from "./block-window.ts";
import type { ScanFailure } from "./scan-failure.ts";

/** How a filling ended: the batch is full, no further record begins before the stop, or the bytes end within a record. */
export type Filled = "full" | "stopped" | "cut";

/** Takes records apart into batches; CSV and JSON have one each. */
export interface RecordFields {
  /** In the window: where the next record begins. */
  position: number;
  /** Lines of the block before that record. */
  line: number;
  /** Stands at the first record of a block, behind so many lines of it. */
  begin(position: number, line: number): void;
  fill(batch: BatchStore, window: BlockWindow, stop: number): Filled;
  /** The failure that an error thrown by `fill` stands for, its line counted from 0 at the block's first record; null for a bug. */
  failureOf(error: unknown): ScanFailure | null;
}

import type { RowBatch } from "../batch.ts";
import type { BlockExtent } from "../table-sums.ts";

/** Who takes the rows that a reader delivers: the sums of a thread, or what stands before them. */
export interface BatchSink {
  /** Takes the rows of a batch; its arrays may be written over afterwards. */
  addBatch(batch: RowBatch): void;
  /** All rows of a block have been added. */
  endBlock(extent: BlockExtent): void;
}

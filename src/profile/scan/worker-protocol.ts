import type { TableSumsState } from "../table-sums.ts";
import type { ScanOrder } from "./scan-task.ts";
import type { BlockReport } from "./table-reader.ts";

/** What a worker thread is given when it starts. */
export interface WorkerOrder {
  readonly order: ScanOrder;
  readonly board: SharedArrayBuffer;
  /** Its number among the threads; the main thread is 0. */
  readonly thread: number;
}

/** What a worker thread says: each block that it has done, then its sums. */
export type WorkerMessage =
  | { readonly kind: "block"; readonly report: BlockReport }
  | { readonly kind: "done"; readonly state: TableSumsState };

import { setImmediate as turn } from "node:timers/promises";
import type { TableSample } from "../profile.ts";
import { type ProfileOutcome, TableSums, type TableSumsState } from "../table-sums.ts";
import type { BatchSink } from "./batch-sink.ts";
import { ScanBoard } from "./scan-board.ts";
import { scanServices } from "./scan-services.ts";
import type { ScanOrder } from "./scan-task.ts";
import { startScanWorker } from "./scan-worker.ts";
import { type BlockReport, TableReader } from "./table-reader.ts";

/** Bounds of one pass over a table, and who hears of it. */
export interface PassLimits {
  readonly maxRows: number;
  /** When no further block is begun, by `now`; infinite for never. */
  readonly deadline: number;
  readonly now: () => number;
  readonly onBlock: (report: BlockReport) => void;
  readonly signal: AbortSignal | null;
  /** What takes the rows of the main thread before the sums do; with workers the sums themselves. */
  readonly before: (sums: BatchSink) => BatchSink;
}

export interface Pass {
  /** In the order of the table. */
  readonly reports: readonly BlockReport[];
  /** Tasks that were begun; each of them was finished but where the rows were enough. */
  readonly taken: number;
  readonly ended: "whole" | "max-rows" | "time-budget" | "failed";
  readonly rowsLeft: number;
  /** The answers; not to be asked where the pass failed. */
  finish(sample: TableSample | null): ProfileOutcome;
}

/**
 * Takes one pass over a table: the main thread and the workers take the tasks in their order, and the sums of all are
 * put together. The pass is the same whatever the number of threads.
 *
 * @throws UserError where a predicate of the request cannot be run; the signal's reason where it was aborted
 */
export async function runOrder(order: ScanOrder, limits: PassLimits): Promise<Pass> {
  const { signal, now, deadline } = limits;
  signal?.throwIfAborted();
  const memory = ScanBoard.memoryFor(order.tasks.length);
  const board = new ScanBoard(memory);
  const sums = new TableSums(order.plan, await scanServices(order, 0));
  const reports: BlockReport[] = [];
  let late = false;
  const hear = (report: BlockReport): void => {
    reports.push(report);
    if (report.failure !== null) board.stop();
    if (now() >= deadline && !late && board.taken < order.tasks.length) {
      late = true;
      board.stop();
    }
    limits.onBlock(report);
  };
  const abort = (): void => board.abandon();
  signal?.addEventListener("abort", abort);
  const workers = Array.from({ length: order.threads - 1 }, (_, i) =>
    startScanWorker({ order, board: memory, thread: i + 1 }, hear),
  );
  try {
    let rowsLeft = limits.maxRows;
    for await (const report of new TableReader(order, board, limits.before(sums), limits.maxRows).blocks()) {
      rowsLeft -= report.rows;
      hear(report);
      // What the workers say, and an abort, is heard between two blocks.
      await turn();
      signal?.throwIfAborted();
    }
    const states: TableSumsState[] = await Promise.all(workers.map((worker) => worker.state));
    signal?.throwIfAborted();
    reports.sort((a, b) => a.block - b.block);
    const failed = reports.some((report) => report.failure !== null);
    if (!failed) for (const state of states) sums.absorb(state);
    const { taken } = board;
    return {
      reports,
      taken,
      ended: failed ? "failed" : rowsLeft <= 0 ? "max-rows" : late ? "time-budget" : "whole",
      rowsLeft,
      finish: (sample) => sums.finish(sample),
    };
  } catch (error) {
    board.abandon();
    throw error;
  } finally {
    signal?.removeEventListener("abort", abort);
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

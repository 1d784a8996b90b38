/** A worker thread of a scan: reads the blocks that it takes and hands its sums over at the end. */
import { parentPort, workerData } from "node:worker_threads";
import { TableSums } from "../table-sums.ts";
import { ScanBoard } from "./scan-board.ts";
import { scanServices } from "./scan-services.ts";
import { TableReader } from "./table-reader.ts";
import type { WorkerMessage, WorkerOrder } from "./worker-protocol.ts";

const { order, board: memory, thread } = workerData as WorkerOrder;
const say = (message: WorkerMessage): void => parentPort?.postMessage(message);
const board = new ScanBoard(memory);
try {
  const sums = new TableSums(order.plan, await scanServices(order, thread));
  for await (const report of new TableReader(order, board, sums, Number.POSITIVE_INFINITY).blocks()) {
    if (report.failure !== null) board.stop();
    say({ kind: "block", report });
  }
  say({ kind: "done", state: sums.state() });
} catch (error) {
  board.abandon();
  throw error;
}

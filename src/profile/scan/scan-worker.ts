import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { TableSumsState } from "../table-sums.ts";
import type { BlockReport } from "./table-reader.ts";
import type { WorkerMessage, WorkerOrder } from "./worker-protocol.ts";

/** From the sources a worker runs its source; a bundle has the worker's bundle in a folder beside it. */
const workerFile = import.meta.url.endsWith(".ts") ? "worker-main.ts" : "scan-worker/index.js";
const workerPath = join(dirname(fileURLToPath(import.meta.url)), workerFile);

/** Whether worker threads can be started: where the worker's file is not there, everything is done in the main thread. */
export function hasWorkers(): boolean {
  return existsSync(workerPath);
}

/** A thread at work: its sums when it is done. */
export interface ScanWorker {
  readonly state: Promise<TableSumsState>;
  terminate(): Promise<void>;
}

export function startScanWorker(order: WorkerOrder, onBlock: (report: BlockReport) => void): ScanWorker {
  const worker = new Worker(workerPath, {
    workerData: order,
    execArgv: [],
    // What lives long lies in typed arrays; a small nursery keeps a second thread cheap.
    resourceLimits: { maxYoungGenerationSizeMb: 8 },
  });
  const state = new Promise<TableSumsState>((resolve, reject) => {
    worker.on("message", (message: WorkerMessage) => {
      if (message.kind === "block") onBlock(message.report);
      else resolve(message.state);
    });
    worker.once("error", reject);
    worker.once("exit", () => reject(new Error("a worker of the scan ended early")));
  });
  // Whoever stops waiting leaves nobody to hear of a failure.
  state.catch(() => undefined);
  return {
    state,
    async terminate() {
      await worker.terminate();
    },
  };
}

import { Buffer } from "node:buffer";
import { createHash } from "node:crypto";
import { closeSync, fstatSync, readSync } from "node:fs";
import { Worker } from "node:worker_threads";
import { openFile } from "./byte-stream.ts";
import { fileError } from "./file-error.ts";
import type { SourceFile } from "./table.ts";

/** From here on a second core pays for the start of a worker (about 30 ms, against 1 ms of hashing a MB). */
const workerFromBytes = 48 * 1024 * 1024;
const blockBytes = 1024 * 1024;

const workerSource = `
const { parentPort, workerData } = require("node:worker_threads");
const { createHash } = require("node:crypto");
const { readSync } = require("node:fs");
const hash = createHash("sha256");
const block = Buffer.allocUnsafe(workerData.blockBytes);
let position = 0;
for (;;) {
  const read = readSync(workerData.descriptor, block, 0, block.length, position);
  if (read === 0) break;
  hash.update(block.subarray(0, read));
  position += read;
}
parentPort.postMessage({ sha256: hash.digest("hex"), bytes: position });
`;

export interface Digest {
  /** SHA-256 of the file as it is stored, in hexadecimal; a file that changed meanwhile is a sentence. */
  finish(): Promise<string>;
  /** Ends the work without a result. */
  cancel(): Promise<void>;
}

/**
 * Begins to hash a file beside its being read; large files in a worker thread, over the same descriptor, so that the
 * pages are in memory already and the main thread goes on parsing.
 */
export function startDigest(file: SourceFile): Digest {
  const { descriptor, size } = openFile(file);
  const before = fstatSync(descriptor);
  const unchanged = (sha256: string, bytes: number): string => {
    const after = fstatSync(descriptor);
    closeSync(descriptor);
    if (bytes !== size || after.size !== size || after.mtimeMs !== before.mtimeMs) {
      throw fileError(file.shown, null, "the file changed while it was read; run again when nothing writes to it.");
    }
    return sha256;
  };
  if (size < workerFromBytes) {
    return {
      async finish() {
        const hash = createHash("sha256");
        const block = Buffer.allocUnsafe(Math.max(1, Math.min(blockBytes, size + 1)));
        let position = 0;
        for (;;) {
          const read = readSync(descriptor, block, 0, block.length, position);
          if (read === 0) break;
          hash.update(block.subarray(0, read));
          position += read;
        }
        return unchanged(hash.digest("hex"), position);
      },
      async cancel() {
        closeSync(descriptor);
      },
    };
  }
  const worker = new Worker(workerSource, {
    eval: true,
    workerData: { descriptor, blockBytes },
    resourceLimits: { maxOldGenerationSizeMb: 32 },
  });
  const result = new Promise<{ sha256: string; bytes: number }>((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", () => reject(new Error("the hashing worker ended early")));
  });
  result.catch(() => undefined);
  return {
    async finish() {
      const { sha256, bytes } = await result;
      return unchanged(sha256, bytes);
    },
    async cancel() {
      await worker.terminate();
      closeSync(descriptor);
    },
  };
}

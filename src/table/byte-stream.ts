import { type Buffer, constants } from "node:buffer";
import { closeSync, createReadStream, fstatSync, openSync, readSync } from "node:fs";
import type { Readable, Transform } from "node:stream";
import * as zlib from "node:zlib";
import { UserError } from "../errors/user-error.ts";
import { fileError } from "./file-error.ts";
import { freeExpansionBytes, maxExpansion } from "./limits.ts";
import type { SourceFile } from "./table.ts";

export type Compression = "none" | "gzip" | "zstd";

/** The bytes of a file from its beginning, unpacked. */
export interface ByteStream {
  /** Fills up to `length` bytes of `target` from `offset`; 0 at the end. May give less than was asked for. */
  read(target: Buffer, offset: number, length: number): number | Promise<number>;
  close(): void;
}

/** Opens a file; one that is not there, is a directory or may not be read is a sentence. */
export function openFile(file: SourceFile): { descriptor: number; size: number } {
  let descriptor: number;
  try {
    descriptor = openSync(file.absolute, "r");
  } catch (cause) {
    throw fileError(file.shown, null, openFailure(cause), cause);
  }
  const stats = fstatSync(descriptor);
  if (stats.isFile()) return { descriptor, size: stats.size };
  closeSync(descriptor);
  throw fileError(
    file.shown,
    null,
    stats.isDirectory()
      ? "this is a directory; name its files, for example with a glob."
      : "this is not a regular file.",
  );
}

function openFailure(cause: unknown): string {
  const code = cause instanceof Error && "code" in cause ? cause.code : "";
  if (code === "ENOENT" || code === "ENOTDIR") return "there is no such file.";
  if (code === "EACCES" || code === "EPERM") return "the file may not be read; its permissions forbid it.";
  return `the file cannot be opened (${String(code)}).`;
}

export function openByteStream(file: SourceFile, compression: Compression): ByteStream {
  const { descriptor, size } = openFile(file);
  if (compression === "none") return plainStream(file, descriptor);
  closeSync(descriptor);
  return unpackedStream(file, size, compression);
}

function plainStream(file: SourceFile, descriptor: number): ByteStream {
  let open = true;
  return {
    read(target, offset, length) {
      try {
        return readSync(descriptor, target, offset, length, null);
      } catch (cause) {
        throw fileError(file.shown, null, "the file cannot be read to its end.", cause);
      }
    },
    close() {
      if (open) closeSync(descriptor);
      open = false;
    },
  };
}

function unpackedStream(file: SourceFile, size: number, compression: "gzip" | "zstd"): ByteStream {
  const storedFrom = (start: number): Readable =>
    createReadStream(file.absolute, { start, highWaterMark: unpackBytes });
  const chunks = compression === "gzip" ? gzipChunks(storedFrom) : zstdChunks(storedFrom, size);
  const iterator = chunks[Symbol.asyncIterator]();
  let current: Uint8Array | null = null;
  let used = 0;
  let total = 0;
  return {
    async read(target, offset, length) {
      while (current === null || used === current.length) {
        let next: IteratorResult<Uint8Array>;
        try {
          next = await iterator.next();
        } catch (cause) {
          throw unpackingError(file, compression, cause);
        }
        if (next.done === true) return 0;
        current = next.value;
        used = 0;
        total += current.length;
        if (total > freeExpansionBytes && total > size * maxExpansion) {
          throw fileError(
            file.shown,
            null,
            `unpacks to more than ${maxExpansion} times its ${size} bytes; that is no table but a decompression bomb.`,
          );
        }
      }
      const count = Math.min(length, current.length - used);
      target.set(current.subarray(used, used + count), offset);
      used += count;
      return count;
    },
    close() {
      // Ends the generator, which closes its streams; a failure of theirs has no one left to tell.
      void iterator.return?.(undefined)?.then(undefined, () => undefined);
    },
  };
}

const unpackBytes = 256 * 1024;

async function* piped(stored: Readable, unpack: Transform): AsyncGenerator<Uint8Array> {
  stored.on("error", (error) => unpack.destroy(error));
  stored.pipe(unpack);
  try {
    for await (const chunk of unpack) yield chunk as Uint8Array;
  } finally {
    unpack.destroy();
    stored.destroy();
  }
}

async function* gzipChunks(storedFrom: (start: number) => Readable): AsyncGenerator<Uint8Array> {
  yield* piped(storedFrom(0), zlib.createGunzip({ chunkSize: unpackBytes }));
}

/** Node's own decoder where there is one (22.15 and later), else fzstd. */
async function* zstdChunks(storedFrom: (start: number) => Readable, size: number): AsyncGenerator<Uint8Array> {
  if (typeof zlib.createZstdDecompress === "function") {
    // Node's decoder stops behind the first frame without a word, so it is started again until the file ends.
    let consumed = 0;
    while (consumed < size || consumed === 0) {
      const unpack = zlib.createZstdDecompress({ chunkSize: unpackBytes });
      yield* piped(storedFrom(consumed), unpack);
      if (unpack.bytesWritten === 0) throw new Error("unexpected end of file");
      consumed += unpack.bytesWritten;
    }
    return;
  }
  const stored = storedFrom(0);
  const { Decompress } = await import("fzstd");
  const ready: Uint8Array[] = [];
  let finished = false;
  const unpack = new Decompress((chunk, final) => {
    if (chunk.length > 0) ready.push(chunk.slice());
    finished = final === true;
  });
  let previous: Uint8Array | null = null;
  for await (const chunk of stored) {
    if (previous !== null) unpack.push(previous, false);
    previous = new Uint8Array(chunk as Uint8Array);
    yield* ready.splice(0);
  }
  unpack.push(previous ?? new Uint8Array(0), true);
  yield* ready.splice(0);
  if (!finished) throw new Error("unexpected end of file");
}

function unpackingError(file: SourceFile, compression: "gzip" | "zstd", cause: unknown): UserError {
  if (cause instanceof UserError) return cause;
  const text = cause instanceof Error ? cause.message : "";
  if (/unexpected end|unexpected eof|truncated/i.test(text)) {
    return fileError(file.shown, null, `the ${compression} data ends too early; the file is truncated.`, cause);
  }
  if (compression === "gzip" && /header check/i.test(text)) {
    return fileError(
      file.shown,
      null,
      "holds something that is not gzip data, at its beginning or behind its end.",
      cause,
    );
  }
  return fileError(file.shown, null, `the ${compression} data is damaged.`, cause);
}

/** Unpacks a whole file into memory, for formats that are read at random places. */
export async function unpackWhole(file: SourceFile, compression: Compression, limit: number): Promise<Buffer> {
  const { Buffer } = await import("node:buffer");
  const stream = openByteStream(file, compression);
  try {
    let bytes = Buffer.allocUnsafe(1024 * 1024);
    let length = 0;
    for (;;) {
      if (length === bytes.length) {
        if (length >= Math.min(limit, constants.MAX_LENGTH)) {
          throw fileError(
            file.shown,
            null,
            `unpacks to more than ${limit} bytes, the most that this format is unpacked in memory; store it without ${compression}.`,
          );
        }
        const larger = Buffer.allocUnsafe(length * 2);
        bytes.copy(larger, 0, 0, length);
        bytes = larger;
      }
      const read = await stream.read(bytes, length, bytes.length - length);
      if (read === 0) return bytes.subarray(0, length);
      length += read;
    }
  } finally {
    stream.close();
  }
}

import { Buffer } from "node:buffer";
import { closeSync, readSync } from "node:fs";
import { type Compression, openByteStream, openFile } from "./byte-stream.ts";
import { fileError } from "./file-error.ts";
import type { Format, SourceFile } from "./table.ts";

export interface FileFormat {
  readonly format: Format;
  readonly compression: Compression;
}

const extensions: Readonly<Record<string, Format>> = {
  csv: "csv",
  tsv: "tsv",
  tab: "tsv",
  jsonl: "jsonl",
  ndjson: "jsonl",
  json: "json",
  parquet: "parquet",
  pq: "parquet",
  arrow: "arrow",
  feather: "arrow",
  ipc: "arrow",
  arrows: "arrow",
};

/**
 * What a file is: its packing by its first bytes, its format by its extension (`preds.csv.gz` is CSV), else by the
 * first bytes of what is packed. A `.json` file whose first character is `{` is read as JSON Lines. Text without a
 * known extension is not guessed at.
 */
export async function detectFormat(file: SourceFile, wanted: Format | "auto"): Promise<FileFormat> {
  const head = storedHead(file);
  const compression = packing(head);
  const named = /^(.*?)(?:\.(gz|gzip|zst|zstd))?$/is.exec(file.shown);
  const packedName = named?.[2]?.toLowerCase();
  if (packedName !== undefined && compression === "none" && head.length > 0) {
    throw fileError(file.shown, null, `the name ends in .${packedName}, but the file does not hold such data.`);
  }
  const extension = /\.([^./\\]+)$/.exec(named?.[1] ?? "")?.[1]?.toLowerCase() ?? "";
  const byName = wanted !== "auto" ? wanted : Object.hasOwn(extensions, extension) ? extensions[extension] : undefined;
  if (byName !== undefined && byName !== "json") return { format: byName, compression };
  const unpacked = compression === "none" ? head : await unpackedHead(file, compression);
  const format = byName === "json" ? jsonShape(unpacked) : byContent(unpacked);
  if (format === null) {
    const known = [...new Set(Object.keys(extensions))].map((name) => `.${name}`).join(", ");
    throw fileError(
      file.shown,
      null,
      `the format cannot be told from the name; it should end in one of ${known}, each also with .gz or .zst behind it, or the format should be named.`,
    );
  }
  return { format, compression };
}

function packing(head: Uint8Array): Compression {
  if (head[0] === 0x1f && head[1] === 0x8b) return "gzip";
  if (head[0] === 0x28 && head[1] === 0xb5 && head[2] === 0x2f && head[3] === 0xfd) return "zstd";
  return "none";
}

function byContent(head: Buffer): Format | null {
  const magic = head.toString("latin1", 0, 6);
  if (magic.startsWith("PAR1")) return "parquet";
  if (magic === "ARROW1") return "arrow";
  if (head.length >= 8 && head.readUInt32LE(0) === 0xffffffff) return "arrow";
  return null;
}

function jsonShape(head: Buffer): Format {
  const text = head.toString("utf8").replace(/^\uFEFF?[ \t\r\n]*/, "");
  return text.startsWith("{") ? "jsonl" : "json";
}

const headBytes = 4096;

function storedHead(file: SourceFile): Buffer {
  const { descriptor } = openFile(file);
  try {
    const head = Buffer.alloc(headBytes);
    return head.subarray(0, readSync(descriptor, head, 0, headBytes, 0));
  } catch (cause) {
    throw fileError(file.shown, null, "the file cannot be read.", cause);
  } finally {
    closeSync(descriptor);
  }
}

async function unpackedHead(file: SourceFile, compression: Compression): Promise<Buffer> {
  const stream = openByteStream(file, compression);
  try {
    const head = Buffer.alloc(headBytes);
    let length = 0;
    while (length < headBytes) {
      const read = await stream.read(head, length, headBytes - length);
      if (read === 0) break;
      length += read;
    }
    return head.subarray(0, length);
  } finally {
    stream.close();
  }
}

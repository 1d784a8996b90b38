import { argsortWords } from "../stats/sorting.ts";
import type { TextColumn } from "../table/column.ts";

/** A hash that is fed in pieces; SHA-256, given by the caller. */
export interface StreamingHash {
  update(bytes: Uint8Array): void;
  /** In hexadecimal. */
  finish(): string;
}

/** The evaluation rows: their keys, null where a row is known by its place, and their labels, null where there are none. */
export interface HoldoutRows {
  readonly rows: number;
  readonly key: TextColumn | null;
  readonly label: TextColumn | null;
}

/** Rows that are read at once. */
const batch = 4096;
/** Stands where a missing text has no length. */
const noText = 0xffffffff;

/**
 * A digest of the evaluation rows, their keys and labels, whatever their order. Equal digests mean the same holdout,
 * which earlier decisions have already used.
 *
 * It is the hash of all rows in an order that follows from what they say: by a 32-bit hash of the key, where these
 * agree by the key's bytes, then by the label's. The number of rows comes first, then the lengths of all keys in bytes,
 * the keys, the lengths of all labels and the labels; numbers are 32-bit, little-endian, and a missing text has the
 * length 2^32 − 1. So no other rows make the same bytes. Without keys the order of the rows is theirs.
 */
export function holdoutDigest({ rows, key, label }: HoldoutRows, hash: StreamingHash): string {
  const order = key === null ? null : orderByKey(key, label);
  const columns = [key, label];
  const head = new DataView(new ArrayBuffer(4 * (1 + columns.length)));
  for (const [i, word] of [rows, ...columns.map((column) => (column === null ? 0 : 1))].entries()) {
    head.setUint32(4 * i, word, true);
  }
  hash.update(new Uint8Array(head.buffer));
  for (const column of columns) if (column !== null) feedColumn(hash, column, order);
  return hash.finish();
}

function orderByKey(key: TextColumn, label: TextColumn | null): Uint32Array {
  const { codes, dictionary } = key;
  const hashes = new Uint32Array(key.length);
  for (let row = 0; row < hashes.length; row++) hashes[row] = isMissing(key, row) ? 0 : dictionary.hash(codes[row]);
  const order = argsortWords(hashes);
  const compare = (a: number, b: number): number =>
    compareTexts(key, a, b) || (label === null ? 0 : compareTexts(label, a, b));
  for (let start = 0; start < order.length; ) {
    let end = start + 1;
    while (end < order.length && hashes[end] === hashes[start]) end++;
    if (end - start > 1) order.subarray(start, end).sort(compare);
    start = end;
  }
  return order;
}

function isMissing({ missing }: TextColumn, row: number): boolean {
  return missing !== null && missing[row] === 1;
}

/** A missing text comes first. */
function compareTexts(column: TextColumn, a: number, b: number): number {
  if (isMissing(column, a) || isMissing(column, b)) return Number(isMissing(column, b)) - Number(isMissing(column, a));
  const { codes, dictionary } = column;
  return codes[a] === codes[b] ? 0 : dictionary.compare(codes[a], codes[b]);
}

/** The lengths of all texts, then the texts. */
function feedColumn(hash: StreamingHash, column: TextColumn, order: Uint32Array | null): void {
  const { dictionary } = column;
  const codes = new Uint32Array(column.length);
  let present = 0;
  let bytes = new Uint8Array(4 * batch);
  for (let start = 0; start < column.length; start += batch) {
    const end = Math.min(column.length, start + batch);
    const lengths = new DataView(bytes.buffer);
    for (let i = start; i < end; i++) {
      const row = order === null ? i : order[i];
      const missing = isMissing(column, row);
      if (!missing) codes[present++] = column.codes[row];
      lengths.setUint32(4 * (i - start), missing ? noText : dictionary.bytesOf(column.codes[row]), true);
    }
    hash.update(bytes.subarray(0, 4 * (end - start)));
  }
  for (let start = 0; start < present; start += batch) {
    const some = codes.subarray(start, Math.min(present, start + batch));
    let length = 0;
    for (let i = 0; i < some.length; i++) length += dictionary.bytesOf(some[i]);
    if (length > bytes.length) bytes = new Uint8Array(2 * length);
    hash.update(bytes.subarray(0, dictionary.copyTexts(some, bytes)));
  }
}

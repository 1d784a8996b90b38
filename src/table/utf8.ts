import { type Buffer, isUtf8 } from "node:buffer";
import { fileError } from "./file-error.ts";

/** Refuses bytes that are not UTF-8, with the line on which they stand; `start` is on `firstLine`. */
export function refuseInvalidUtf8(shown: string, bytes: Buffer, start: number, end: number, firstLine: number): void {
  if (isUtf8(bytes.subarray(start, end))) return;
  let line = firstLine;
  let from = start;
  for (let at = start; at < end; at++) {
    if (bytes[at] !== 10) continue;
    if (!isUtf8(bytes.subarray(from, at))) break;
    from = at + 1;
    line++;
  }
  throw fileError(shown, line, "the text is not UTF-8; write the file with encoding UTF-8.");
}

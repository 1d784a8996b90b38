import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import type { PlacedFile } from "./provider.ts";

/** SHA-256 of a file's bytes, in hexadecimal. */
export async function fileDigest(absolute: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const block of createReadStream(absolute, { highWaterMark: 1 << 20 })) hash.update(block as Buffer);
  return hash.digest("hex");
}

/**
 * One digest for a model. A single file's is its SHA-256, so that `sha256sum` agrees. A folder's is the SHA-256 of
 * one line a file, `<sha256>  <path>` with a line feed, the paths relative to the folder and sorted by code point
 * (what `sha256sum` prints).
 *
 * @param address the model as it was named, with the prefix of its place
 */
export async function modelDigest(files: readonly PlacedFile[], address: string): Promise<string> {
  const [first] = files;
  const named = address
    .replace(/^(file:)?(\.\/)?/, "")
    .replace(/^(artifact:.*)@.*$/, "$1")
    .replace(/\/+$/, "");
  if (files.length === 1 && first !== undefined && first.shown === named) return fileDigest(first.absolute);
  const folder = `${named}/`;
  const hash = createHash("sha256");
  for (const file of files) {
    const path = file.shown.startsWith(folder) ? file.shown.slice(folder.length) : file.shown;
    hash.update(`${await fileDigest(file.absolute)}  ${path}\n`);
  }
  return hash.digest("hex");
}

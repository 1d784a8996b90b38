import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { isAbsolute, normalize } from "node:path/posix";
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
 * (what `sha256sum` prints). The files of a glob keep their whole path.
 *
 * @param address the model as it was named, with the prefix of its place
 */
export async function modelDigest(files: readonly PlacedFile[], address: string): Promise<string> {
  const bare = address.replace(/^file:/, "").replace(/^(artifact:.*)@.*$/, "$1");
  const path = (/^[a-z0-9]+:/.test(bare) ? bare : normalize(bare)).replace(/\/+$/, "");
  const nameOf = (file: PlacedFile) => (isAbsolute(path) ? file.absolute : file.shown);
  const [first] = files;
  if (files.length === 1 && first !== undefined && nameOf(first) === path) return fileDigest(first.absolute);
  const folder = path === "." ? "" : `${path}/`;
  const hash = createHash("sha256");
  for (const file of files) {
    const name = nameOf(file);
    const relative = name.startsWith(folder) ? name.slice(folder.length) : file.shown;
    hash.update(`${await fileDigest(file.absolute)}  ${relative}\n`);
  }
  return hash.digest("hex");
}

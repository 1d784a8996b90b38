import { execFile } from "node:child_process";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import type { Benchmark, Comparison } from "./benchmark.ts";

const run = promisify(execFile);
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB`;

/** What a runner must download before the first line runs, and what it then loads. */
export const size: Benchmark = async (bench) => {
  const rows: Comparison[] = [];
  for (const name of (await readdir(join(bench.root, "dist"))).sort()) {
    const directory = join(bench.root, "dist", name);
    let whole = 0;
    for (const file of await readdir(directory)) whole += (await stat(join(directory, file))).size;
    const entry = (await stat(join(directory, "index.js"))).size;
    rows.push({ what: `dist/${name}`, ours: `${megabytes(whole)}, at start ${megabytes(entry)}`, peer: "", ratio: "" });
  }
  const { stdout } = await run("git", ["archive", "HEAD"], { cwd: bench.root, encoding: "buffer", maxBuffer: 1 << 30 });
  rows.push({ what: "git archive, gzip", ours: megabytes(gzipSync(stdout).length), peer: "8 MB allowed", ratio: "" });
  return {
    title: "Size",
    aim: "the whole archive below 8 MB",
    rows,
    notes: ["A runner downloads the archive of the whole repository for a `uses:` line. Of HEAD as committed."],
  };
};

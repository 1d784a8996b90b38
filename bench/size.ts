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
    const files = await readdir(directory, { recursive: true, withFileTypes: true });
    const sizes = await Promise.all(
      files.filter((file) => file.isFile()).map(async (file) => (await stat(join(file.parentPath, file.name))).size),
    );
    const whole = megabytes(sizes.reduce((sum, bytes) => sum + bytes, 0));
    // What several bundles have once holds no program of its own.
    const start = name === "shared" ? "" : `, at start ${megabytes((await stat(join(directory, "index.js"))).size)}`;
    rows.push({ what: `dist/${name}`, ours: `${whole}${start}`, peer: "", ratio: "" });
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

import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const example = resolve(import.meta.dirname, "../../../examples/synthetic");

async function csvFiles(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { withFileTypes: true, recursive: true });
  const paths = entries
    .filter((entry) => entry.name.endsWith(".csv"))
    .map((entry) => join(entry.parentPath, entry.name));
  return paths.map((path) => relative(directory, path)).sort();
}

test("the generator of the synthetic example writes the committed files again, byte for byte", async () => {
  const directory = await mkdtemp(join(tmpdir(), "modelgate-synthetic-"));
  try {
    await promisify(execFile)(process.execPath, [join(example, "generate.ts"), directory]);
    const files = await csvFiles(directory);
    expect(files).toHaveLength(8);
    expect(files).toEqual(await csvFiles(example));
    for (const file of files) {
      expect(await readFile(join(directory, file), "utf8"), file).toBe(await readFile(join(example, file), "utf8"));
    }
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
});

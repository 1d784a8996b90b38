/**
 * Compares dist/ as committed with a fresh build of the work tree: `node scripts/check-dist.ts`.
 *
 * The committed side is read from Git's tree, not from the disk, so that a rebuilt but uncommitted dist/ does not
 * hide a stale one. Prints each file that differs and exits 1.
 */
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const root = resolve(import.meta.dirname, "..");

/** What Git stores of a file: its mode and the hash of its bytes. */
type Tree = ReadonlyMap<string, string>;

async function committedTree(): Promise<Tree> {
  const { stdout } = await run("git", ["ls-tree", "-r", "-z", "HEAD", "dist/"], { cwd: root, maxBuffer: 64 << 20 });
  const tree = new Map<string, string>();
  for (const line of stdout.split("\0")) {
    const match = /^(\d+) blob ([0-9a-f]+)\tdist\/(.*)$/s.exec(line);
    if (match?.[1] && match[2] && match[3]) tree.set(match[3], `${match[1]} ${match[2]}`);
  }
  return tree;
}

async function builtTree(directory: string): Promise<Tree> {
  const tree = new Map<string, string>();
  for (const entry of await readdir(directory, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const bytes = await readFile(path);
    const hash = createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
    const executable = ((await stat(path)).mode & 0o100) !== 0;
    tree.set(relative(directory, path), `${executable ? "100755" : "100644"} ${hash}`);
  }
  return tree;
}

function differences(committed: Tree, built: Tree): string[] {
  const names = [...new Set([...committed.keys(), ...built.keys()])].sort();
  return names.flatMap((name) => {
    const [before, now] = [committed.get(name), built.get(name)];
    if (before === now) return [];
    return [
      `dist/${name}: ${before === undefined ? "is not committed" : now === undefined ? "is no longer built" : "differs"}`,
    ];
  });
}

const directory = await mkdtemp(join(tmpdir(), "modelgate-dist-"));
try {
  await run(process.execPath, [join(root, "scripts/build.mjs"), "--out", directory], {
    cwd: root,
    maxBuffer: 64 << 20,
  });
  const built = await builtTree(directory);
  const found = differences(await committedTree(), built);
  for (const line of found) console.error(line);
  if (found.length > 0) {
    console.error("dist/ is not what the sources build: run `npm run build` and commit dist/");
    process.exitCode = 1;
  } else {
    console.log(`dist/ is what the sources build (${built.size} files)`);
  }
} finally {
  await rm(directory, { recursive: true, force: true });
}

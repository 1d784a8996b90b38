import { copyFile, readFile } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, posix, relative, resolve, sep } from "node:path";

/**
 * The md5 under which DVC tracks a file, read from `<file>.dvc` beside it or from a `dvc.lock` in its folder or
 * above, up to the workspace. Null where neither names it. A pointer that cannot be parsed names nothing.
 */
export async function dvcMd5(absolute: string, workspace: string): Promise<string | null> {
  const pointer = await readYaml(`${absolute}.dvc`);
  const direct = md5Of(outsOf(pointer), basename(absolute));
  if (direct !== null) return direct;
  const root = resolve(workspace);
  for (let folder = dirname(resolve(absolute)); ; folder = dirname(folder)) {
    const lock = await readYaml(join(folder, "dvc.lock"));
    const path = relative(folder, resolve(absolute)).split(sep).join("/");
    for (const stage of Object.values(recordOf(recordOf(lock)["stages"]))) {
      const stageOuts = recordOf(stage)["outs"];
      const stageDeps = recordOf(stage)["deps"];
      const found = md5Of(stageOuts, path) ?? md5Of(stageDeps, path);
      if (found !== null) return found;
    }
    if (folder === root || folder === dirname(folder)) return null;
  }
}

function outsOf(pointer: unknown): unknown {
  return recordOf(pointer)["outs"];
}

function md5Of(entries: unknown, path: string): string | null {
  if (!Array.isArray(entries)) return null;
  for (const entry of entries) {
    const { path: entryPath, md5 } = recordOf(entry);
    if (entryPath === path && typeof md5 === "string" && /^[0-9a-f]{32}(\.dir)?$/.test(md5)) return md5;
  }
  return null;
}

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

/**
 * The md5 under which the `.dvc` file beside a path, or a `dvc.lock` in its folder or above, tracks it.
 *
 * @param path relative to the repository's root, `/` between names
 * @param read gives a file's text by such a path, null where there is none
 */
export async function trackedByDvc(
  path: string,
  read: (path: string) => Promise<string | null>,
): Promise<string | null> {
  const direct = md5Of(outsOf(await parseYaml(await read(`${path}.dvc`))), posix.basename(path));
  if (direct !== null) return direct;
  for (let folder = posix.dirname(path); ; folder = posix.dirname(folder)) {
    const lock = await parseYaml(await read(posix.join(folder, "dvc.lock")));
    for (const stage of Object.values(recordOf(recordOf(lock)["stages"]))) {
      const found = md5Of(recordOf(stage)["outs"], posix.relative(folder, path));
      if (found !== null) return found;
    }
    if (folder === "." || folder === "/") return null;
  }
}

/**
 * Copies a tracked file's content out of the repository's own DVC cache, where it is there: `cache.dir` of
 * `.dvc/config.local` or `.dvc/config`, else `.dvc/cache`, in the layout of DVC 3 or of DVC 2. A folder's md5
 * (`….dir`) is never there as a file.
 */
export async function cachedByDvc(md5: string, root: string, target: string): Promise<boolean> {
  if (!/^[0-9a-f]{32}$/.test(md5)) return false;
  const configured = (await cacheFolder(root, "config.local")) ?? (await cacheFolder(root, "config"));
  const cache = configured ?? join(root, ".dvc", "cache");
  const name = join(md5.slice(0, 2), md5.slice(2));
  for (const from of [join(cache, "files", "md5", name), join(cache, name)]) {
    try {
      await copyFile(from, target);
      return true;
    } catch {}
  }
  return false;
}

async function cacheFolder(root: string, file: string): Promise<string | null> {
  const text = await readText(join(root, ".dvc", file));
  const section = /^\s*\[\s*'?"?cache"?'?\s*\]([^[]*)/m.exec(text ?? "")?.[1];
  const dir = /^\s*dir\s*=\s*(.+?)\s*$/m.exec(section ?? "")?.[1];
  if (dir === undefined) return null;
  return isAbsolute(dir) ? dir : resolve(root, ".dvc", dir);
}

async function readYaml(path: string): Promise<unknown> {
  return parseYaml(await readText(path));
}

async function readText(path: string): Promise<string | null> {
  try {
    return await readFile(path, "utf8");
  } catch {
    return null;
  }
}

async function parseYaml(text: string | null): Promise<unknown> {
  if (text === null) return null;
  const { parse } = await import("yaml");
  try {
    return parse(text, { maxAliasCount: 0 });
  } catch {
    return null;
  }
}

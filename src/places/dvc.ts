import { readFile } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";

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

async function readYaml(path: string): Promise<unknown> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch {
    return null;
  }
  const { parse } = await import("yaml");
  try {
    return parse(text, { maxAliasCount: 0 });
  } catch {
    return null;
  }
}

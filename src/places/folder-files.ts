import { readdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";

/**
 * The absolute paths of all files below a folder, whatever their names hold, in no order; links are followed, each
 * folder is read once. A link to nothing stands among them, since it is for the caller to say. Names that begin with
 * a dot are left out unless `dot`. `enter` is called before a folder is read, and throws where it must not be.
 */
export async function folderFiles(
  folder: string,
  { dot, enter }: { readonly dot: boolean; enter(path: string): Promise<void> },
): Promise<string[]> {
  const files: string[] = [];
  const read = new Set<string>();
  const open = [folder];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    await enter(next);
    const real = await realpath(next);
    if (read.has(real)) continue;
    read.add(real);
    for (const name of await readdir(next)) {
      if (name.startsWith(".") && !dot) continue;
      const path = join(next, name);
      const facts = await stat(path).catch(() => null);
      if (facts?.isDirectory()) open.push(path);
      else if (facts === null || facts.isFile()) files.push(path);
    }
  }
  return files;
}

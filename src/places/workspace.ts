import { readFile, realpath, stat } from "node:fs/promises";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";
import { UserError } from "../errors/user-error.ts";
import { cachedByDvc, trackedByDvc } from "./dvc.ts";
import { folderFiles } from "./folder-files.ts";
import { MissingFile } from "./missing-file.ts";
import type { Place, PlacedFile, PlaceRequest, Reach } from "./provider.ts";
import { tableFile } from "./table-names.ts";

/**
 * Files of the checkout. Paths are relative to the working directory; an absolute path is accepted where it lies
 * inside the workspace. A symbolic link is followed only as long as it stays inside, so that a pull request cannot
 * have the runner's own files read.
 */
export function workspacePlace(workspace: string, workingDirectory: string, reach: Reach | null): Place {
  const base = resolve(workspace, workingDirectory);

  function shownPath(absolute: string): string {
    const path = relative(base, absolute);
    return path.split(sep).join("/");
  }

  async function inside(absolute: string, shown: string, origin: string): Promise<void> {
    const root = await realpath(workspace);
    const real = await realpath(absolute);
    if (real !== root && !real.startsWith(root.endsWith(sep) ? root : root + sep)) {
      throw outsideWorkspace(shown, origin);
    }
  }

  /** By its name alone, for what is not there. */
  function outside(absolute: string): boolean {
    const fromRoot = relative(resolve(workspace), absolute);
    return fromRoot === ".." || fromRoot.startsWith(`..${sep}`) || isAbsolute(fromRoot);
  }

  async function one(absolute: string, origin: string): Promise<PlacedFile> {
    const shown = shownPath(absolute);
    if ((await statOrNull(absolute)) === null) {
      throw new UserError(`${origin}: ${shown} is a symbolic link to nothing`, {
        title: "File not found",
        location: { path: shown },
      });
    }
    await inside(absolute, shown, origin);
    const facts = await stat(absolute);
    if (!facts.isFile()) {
      throw new UserError(`${origin}: ${shown} is neither a file nor a folder`, {
        title: "Not a file",
        location: { path: shown },
      });
    }
    return { absolute, shown, place: "workspace" };
  }

  /** A file that is not here itself, but that a `.dvc` file or `dvc.lock` of the workspace tracks. */
  async function ofDvc(address: string, absolute: string, origin: string): Promise<PlacedFile | null> {
    const fromRoot = relative(workspace, absolute).split(sep).join("/");
    if (fromRoot.startsWith("../")) return null;
    const md5 = await trackedByDvc(fromRoot, (path) => readFile(join(workspace, path), "utf8").catch(() => null));
    if (md5 === null) return null;
    if (reach !== null) {
      const copy = join(await reach.newFolder(), "content");
      if (await cachedByDvc(md5, workspace, copy)) {
        return { absolute: copy, shown: shownPath(absolute), place: "workspace", version: `dvc md5 ${md5}` };
      }
    }
    throw new UserError(
      `${origin}: ${address} is tracked by DVC (md5 ${md5}) and was not pulled; fetch it in an earlier step`,
      { title: "DVC pointer", location: { path: address }, fix: `- run: dvc pull ${address}` },
    );
  }

  async function matches(pattern: string, cwd: string): Promise<string[]> {
    const found = await glob([pattern], { cwd, absolute: true, onlyFiles: true, expandDirectories: false, dot: false });
    return found.map((path) => resolve(path)).sort(byCodePoint);
  }

  async function expand(
    request: PlaceRequest,
    keep: (path: string) => boolean,
    allowDot: boolean,
  ): Promise<PlacedFile[]> {
    const { address, origin } = request;
    if (address.includes("\0")) throw new UserError(`${origin}: a path holds a NUL character`, { title: "Bad path" });
    const absolute = isAbsolute(address) ? address : join(base, address);
    const facts = await statOrNull(absolute);
    if (facts === null && outside(absolute)) throw outsideWorkspace(address, origin);
    if (facts === null && isDynamicPattern(address)) {
      const found = await matches(isAbsolute(address) ? relative(base, address).split(sep).join("/") : address, base);
      if (found.length === 0) {
        throw new MissingFile(`${origin}: no file matches ${address}`, { title: "No file matches" });
      }
      return Promise.all(found.map((path) => one(path, origin)));
    }
    if (facts === null) {
      const tracked = await ofDvc(address, absolute, origin);
      if (tracked !== null) return [tracked];
      throw new MissingFile(`${origin}: ${address} does not exist in the workspace`, {
        title: "File not found",
        location: { path: address },
      });
    }
    if (!facts.isDirectory()) return [await one(absolute, origin)];
    const enter = (path: string) => inside(path, shownPath(path), origin);
    const found = await folderFiles(absolute, { dot: allowDot, enter });
    const kept = found.filter(keep).sort(byCodePoint);
    if (kept.length === 0) {
      throw new UserError(
        `${origin}: the folder ${address} holds no table (CSV, TSV, JSON Lines, JSON, Parquet or Arrow, plain, .gz or .zst)`,
        { title: "No table in the folder", location: { path: address } },
      );
    }
    return Promise.all(kept.map((path) => one(path, origin)));
  }

  return {
    files: (request) => expand(request, (path) => tableFile.test(path), false),
    allFiles: (request) => expand(request, () => true, true),
  };
}

function outsideWorkspace(shown: string, origin: string): UserError {
  return new UserError(
    `${origin}: ${shown} lies outside the workspace (a path, or the symbolic link it names, must stay inside the checkout)`,
    { title: "Path outside the workspace", location: { path: shown } },
  );
}

async function statOrNull(path: string) {
  try {
    return await stat(path);
  } catch (error) {
    if (
      error instanceof Error &&
      "code" in error &&
      (error.code === "ENOENT" || error.code === "ENOTDIR" || error.code === "ENAMETOOLONG")
    ) {
      return null;
    }
    if (error instanceof Error && "code" in error && (error.code === "ELOOP" || error.code === "EACCES")) {
      throw new UserError(
        `${path} cannot be opened: ${error.code === "ELOOP" ? "its symbolic links go in a circle" : "permission denied"}`,
        {
          title: "File cannot be opened",
          cause: error,
        },
      );
    }
    throw error;
  }
}

function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

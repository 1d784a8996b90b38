import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join, posix, resolve } from "node:path";
import { UserError } from "../errors/user-error.ts";
import { choosePaths } from "./choose-paths.ts";
import { recogniseContent, wrongContentError } from "./content.ts";
import { downloadPlace } from "./downloaded.ts";
import { cachedByDvc, trackedByDvc } from "./dvc.ts";
import { type GitRepository, gitRepository, type TreeEntry } from "./git-repository.ts";
import { MissingFile } from "./missing-file.ts";
import type { Place, PlaceRequest, Reach } from "./provider.ts";

const deepClone = "- uses: actions/checkout@v6\n  with:\n    fetch-depth: 0";

/** Links of links that are followed. */
const mostLinks = 5;

/**
 * `git:REF:PATH`: a file, folder or pattern at another commit; paths are relative to the working directory, as all
 * are. `base` is the pull request's base. A commit that this clone does not hold is fetched alone; where that cannot
 * be done, a single file is asked of GitHub's contents API.
 */
export function gitPlace(workspace: string, workingDirectory: string, reach: Reach): Place {
  const cwd = resolve(workspace, workingDirectory);
  return downloadPlace(async (request) => {
    const { ref, path } = parseAddress(request);
    const repository = gitRepository(cwd, reach.runProgram);
    const commit = await commitOf(ref, repository, request, reach);
    const prefix = (await repository.prefix()) ?? posix.normalize(`${workingDirectory.replaceAll("\\", "/")}/`);
    const inRepository = posix.normalize(posix.join(prefix, path)).replace(/^\.\//, "").replace(/\/+$/, "");
    if (inRepository === ".." || inRepository.startsWith("../")) {
      throw new UserError(`${request.origin}: git:${request.address} lies outside the repository`, {
        title: "Bad place",
      });
    }
    const shown = (file: string): string => `git:${ref}:${file === "" ? path : relativeTo(prefix, file)}`;
    const folder = await reach.newFolder();
    const missing = await repository.fetchCommit(commit);
    const taken =
      missing === null
        ? await fromClone({ repository, commit, path: inRepository, folder, cwd, request, shown })
        : await fromContents({ reach, repository, commit, path: inRepository, folder, request, trouble: missing });
    return { folder, place: "git", version: commit, ...taken, shown };
  });
}

function parseAddress({ address, origin }: PlaceRequest): { ref: string; path: string } {
  const colon = address.indexOf(":");
  const ref = address.slice(0, Math.max(0, colon));
  const path = address.slice(colon + 1);
  // A ref is an argument of git: it must not look like an option, a range or a revision expression that runs on.
  if (
    path === "" ||
    path.startsWith("/") ||
    !/^[\p{L}\p{N}_@][\p{L}\p{N}_./@+#~^-]*$/u.test(ref) ||
    ref.includes("..")
  ) {
    throw new UserError(
      `${origin}: found "git:${address}", allowed is git:REF:PATH, where REF is base, a branch, a tag or a commit`,
      { title: "Bad place", ...inputLine(origin, "git:base:preds.csv") },
    );
  }
  return { ref, path };
}

function relativeTo(prefix: string, file: string): string {
  return posix.relative(prefix === "" ? "." : prefix, file);
}

const fullCommit = /^([0-9a-f]{40}|[0-9a-f]{64})$/;

async function commitOf(ref: string, repository: GitRepository, request: PlaceRequest, reach: Reach): Promise<string> {
  if (ref === "base") {
    if (reach.base.commit !== null) return reach.base.commit;
    throw new UserError(
      `${request.origin}: git:${request.address} names the pull request's base, and this run has none; name a branch, a tag or a commit instead`,
      { title: "No base commit", ...inputLine(request.origin, `git:main:${request.address.slice("base:".length)}`) },
    );
  }
  if (fullCommit.test(ref)) return ref;
  const found =
    (await repository.resolve(ref)) ??
    (await repository.resolve(`refs/remotes/origin/${ref}`)) ??
    (await repository.resolveRemote(ref)) ??
    (reach.github === null ? null : await reach.github.commitOf(ref));
  if (found !== null) return found;
  await refuseWithoutClone(repository, request);
  throw new UserError(
    `${request.origin}: git:${request.address}: there is no branch, tag or commit ${ref} in this clone or its origin`,
    { title: "Unknown ref", fix: deepClone },
  );
}

/** What only a clone could answer is no matter of its depth where there is no clone. */
async function refuseWithoutClone(repository: GitRepository, { origin, address }: PlaceRequest): Promise<void> {
  const obstacle = await repository.obstacle();
  const place = `${origin}: git:${address}`;
  switch (obstacle?.kind) {
    case undefined:
      return;
    case "no-program":
      throw new UserError(
        `${place} is read with git, and no git program is on the path; install git before this step, in a container as in its image`,
        { title: "No git program" },
      );
    case "no-repository":
      throw new UserError(
        `${place} is read from a git repository, and the working directory is in none; check the repository out before this step`,
        { title: "No git repository", fix: "- uses: actions/checkout@v6" },
      );
    case "refused":
      throw new UserError(`${place}: git does not open this repository (${obstacle.why})`, {
        title: "Git repository not opened",
        ...(obstacle.why.includes("dubious ownership")
          ? { fix: '- run: git config --global --add safe.directory "$GITHUB_WORKSPACE"' }
          : {}),
      });
  }
}

/** A value as YAML takes it back, quoted only where it must be. */
function yaml(text: string): string {
  return /^[\w./][\w./:@=-]*$/.test(text) ? text : JSON.stringify(text);
}

/** An input's line as it stands in a workflow; nothing where the origin is no input's name alone. */
function inputLine(origin: string, place: string): { readonly fix?: string } {
  return /^[a-z]+(?:-[a-z]+)*$/.test(origin) ? { fix: `${origin}: ${yaml(place)}` } : {};
}

/** A word of a shell's line. */
function shellWord(text: string): string {
  return /^[\w./:@=-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

interface Taken {
  readonly paths: readonly string[];
  readonly single: boolean;
}

async function fromClone(from: {
  readonly repository: GitRepository;
  readonly commit: string;
  readonly path: string;
  readonly folder: string;
  readonly cwd: string;
  readonly request: PlaceRequest;
  readonly shown: (path: string) => string;
}): Promise<Taken> {
  const { repository, commit, path, folder, request } = from;
  const entries = await repository.tree(commit);
  const chosen = choosePaths([...entries.keys()], path);
  if (chosen.kind === "none") {
    const target = await fromDvc(from, entries);
    if (target) return { paths: [path], single: true };
    throw new MissingFile(
      `${request.origin}: ${path} does not exist at ${commit.slice(0, 12)} (git:${request.address})`,
      {
        title: "File not in the commit",
      },
    );
  }
  const paths = chosen.kind === "file" ? [chosen.path] : [...chosen.paths];
  for (const each of paths) {
    const object = await plainObject(each, entries, from);
    const target = join(folder, ...each.split("/"));
    await mkdir(dirname(target), { recursive: true, mode: 0o700 });
    await repository.writeBlob(object, target);
  }
  return { paths, single: chosen.kind === "file" };
}

/** The object of a plain file; a link is followed inside the commit. */
async function plainObject(
  path: string,
  entries: ReadonlyMap<string, TreeEntry>,
  { repository, request, commit }: { repository: GitRepository; request: PlaceRequest; commit: string },
): Promise<string> {
  let at = path;
  for (let followed = 0; followed <= mostLinks; followed++) {
    const entry = entries.get(at);
    if (entry === undefined) break;
    if (entry.kind === "file") return entry.object;
    if (entry.kind === "submodule") {
      throw new UserError(
        `${request.origin}: ${path} at ${commit.slice(0, 12)} is a submodule, whose files are in another repository`,
        {
          title: "Submodule",
        },
      );
    }
    at = posix.normalize(posix.join(posix.dirname(at), await repository.readBlob(entry.object)));
  }
  throw new UserError(
    `${request.origin}: ${path} at ${commit.slice(0, 12)} is a symbolic link that names no file of the commit`,
    {
      title: "Broken link",
    },
  );
}

/** Where a `.dvc` file or `dvc.lock` of the commit tracks the file, its content out of the local cache. */
async function fromDvc(
  from: Parameters<typeof fromClone>[0],
  entries: ReadonlyMap<string, TreeEntry>,
): Promise<boolean> {
  const { repository, path, folder, cwd, request } = from;
  const read = async (name: string): Promise<string | null> => {
    const entry = entries.get(name);
    return entry?.kind === "file" ? repository.readBlob(entry.object) : null;
  };
  const md5 = await trackedByDvc(path, read);
  if (md5 === null) return false;
  const target = join(folder, ...path.split("/"));
  await mkdir(dirname(target), { recursive: true, mode: 0o700 });
  const root = (await repository.root()) ?? cwd;
  if (await cachedByDvc(md5, root, target)) return true;
  throw new UserError(
    `${request.origin}: git:${request.address} is tracked by DVC (md5 ${md5}), and the local cache does not hold it; fetch it in an earlier step`,
    { title: "DVC pointer", fix: `- run: ${yaml(`dvc fetch --all-commits ${shellWord(path)}`)}` },
  );
}

async function fromContents(from: {
  readonly reach: Reach;
  readonly repository: GitRepository;
  readonly commit: string;
  readonly path: string;
  readonly folder: string;
  readonly request: PlaceRequest;
  readonly trouble: string;
}): Promise<Taken> {
  const { reach, repository, commit, path, folder, request } = from;
  if (reach.github === null) {
    await refuseWithoutClone(repository, request);
    throw new UserError(
      `${request.origin}: git:${request.address}: the commit ${commit.slice(0, 12)} is not in this clone and cannot be fetched (${from.trouble}); check out the whole history`,
      { title: "Commit not in the clone", fix: deepClone },
    );
  }
  const found = await reach.github.fileAt(path, commit);
  if (found === null) {
    throw new MissingFile(
      `${request.origin}: ${path} does not exist at ${commit.slice(0, 12)} (git:${request.address})`,
      {
        title: "File not in the commit",
      },
    );
  }
  if (found.kind === "other") {
    await refuseWithoutClone(repository, request);
    throw new UserError(
      `${request.origin}: git:${request.address} is no single file, the commit ${commit.slice(0, 12)} is not in this clone and it cannot be fetched (${from.trouble}); check out the whole history`,
      { title: "Commit not in the clone", fix: deepClone },
    );
  }
  const wrong = recogniseContent(found.bytes.subarray(0, 1024), path);
  if (wrong?.kind === "lfs-pointer") {
    throw wrongContentError(wrong, { shown: `git:${request.address}`, place: "git" }, request.origin);
  }
  const target = join(folder, ...path.split("/"));
  await mkdir(dirname(target), { recursive: true, mode: 0o700 });
  await writeFile(target, found.bytes, { mode: 0o600 });
  return { paths: [path], single: true };
}

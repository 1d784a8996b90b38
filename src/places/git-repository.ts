import { UserError } from "../errors/user-error.ts";
import type { ProgramResult, RunProgram } from "./program.ts";

export type TreeEntry =
  | { readonly kind: "file"; readonly object: string }
  | { readonly kind: "link"; readonly object: string }
  | { readonly kind: "submodule" };

/** Why nothing can be asked of a clone. */
export type GitObstacle =
  | { readonly kind: "no-program" }
  | { readonly kind: "no-repository" }
  /** There is one, and git will not open it; in its own words. */
  | { readonly kind: "refused"; readonly why: string };

/** What places ask of the clone in a folder, through the `git` command. */
export interface GitRepository {
  /** Whether git can be asked at all: null when it can, else what is in the way. */
  obstacle(): Promise<GitObstacle | null>;
  /** The folder's path below the repository's root, with a slash at its end; empty at the root, null outside of any. */
  prefix(): Promise<string | null>;
  /** Absolute path of the repository's root; null outside of any. */
  root(): Promise<string | null>;
  /** The commit that a name means in this clone; null where it means none. */
  resolve(ref: string): Promise<string | null>;
  /** The commit of a branch or tag of `origin`; null where it has none or does not answer. */
  resolveRemote(ref: string): Promise<string | null>;
  /** Makes sure that the commit is here, fetching it alone. Null when it is, else why not in a few words. */
  fetchCommit(commit: string): Promise<string | null>;
  /**
   * Whether the one commit is the other or an ancestor of it. Null where this clone cannot tell: it lacks one of the
   * two, or the history between them, as a shallow one does.
   */
  isAncestor(ancestor: string, commit: string): Promise<boolean | null>;
  /** Everything in the commit but folders, path to entry, sorted. */
  tree(commit: string): Promise<ReadonlyMap<string, TreeEntry>>;
  /** A small text file or link. */
  readBlob(object: string): Promise<string>;
  writeBlob(object: string, target: string): Promise<void>;
}

const localTime = 60_000;
const networkTime = 300_000;

export function gitRepository(cwd: string, runProgram: RunProgram): GitRepository {
  // A missing password must fail and not wait; a lazily fetched object is fetched as git sees fit.
  const git = (args: readonly string[], timeLimit = localTime, outputFile?: string): Promise<ProgramResult> =>
    runProgram({
      program: "git",
      args: ["-c", "core.askPass=true", "-c", "credential.interactive=false", "-c", "gc.auto=0", ...args],
      cwd,
      timeLimit,
      ...(outputFile === undefined ? {} : { outputFile }),
    });

  async function line(args: readonly string[]): Promise<string | null> {
    const result = await git(args);
    return result.outcome === "exited" && result.code === 0 ? result.stdout.replace(/\r?\n$/, "") : null;
  }

  async function commit(name: string): Promise<string | null> {
    const found = await line(["rev-parse", "--verify", "--quiet", `${name}^{commit}`]);
    return found !== null && /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(found) ? found : null;
  }

  return {
    async obstacle() {
      const result = await git(["rev-parse", "--git-dir"]);
      if (result.outcome === "exited" && result.code === 0) return null;
      if (result.outcome === "not-found") return { kind: "no-program" };
      const why = troubleOf(result, "git rev-parse");
      return /not a git repository/i.test(why) ? { kind: "no-repository" } : { kind: "refused", why };
    },
    prefix: () => line(["rev-parse", "--show-prefix"]),
    root: () => line(["rev-parse", "--show-toplevel"]),
    resolve: commit,
    async isAncestor(ancestor, of) {
      const result = await git(["merge-base", "--is-ancestor", ancestor, of]);
      if (result.outcome !== "exited") return null;
      if (result.code === 0) return true;
      return result.code === 1 && (await line(["rev-parse", "--is-shallow-repository"])) === "false" ? false : null;
    },
    async resolveRemote(ref) {
      const names = [`refs/tags/${ref}^{}`, `refs/tags/${ref}`, `refs/heads/${ref}`];
      const result = await git(["ls-remote", "origin", ...names], networkTime);
      if (result.outcome !== "exited" || result.code !== 0) return null;
      const found = new Map(
        result.stdout
          .split("\n")
          .filter((row) => row !== "")
          .map((row) => [row.split("\t")[1] ?? "", row.split("\t")[0] ?? ""] as const),
      );
      const sha = names.map((name) => found.get(name)).find((each) => each !== undefined);
      return sha !== undefined && /^[0-9a-f]{40,64}$/.test(sha) ? sha : null;
    },
    async fetchCommit(sha) {
      if ((await commit(sha)) !== null) return null;
      const shallow = (await line(["rev-parse", "--is-shallow-repository"])) === "true";
      // In a whole clone a depth would cut its history off.
      const depth = shallow ? ["--depth=1"] : [];
      const options = ["--no-tags", "--no-write-fetch-head", "--no-recurse-submodules", "--quiet"];
      const result = await git(["fetch", ...depth, ...options, "origin", sha], networkTime);
      if ((await commit(sha)) !== null) return null;
      return troubleOf(result, "git fetch");
    },
    async tree(sha) {
      const result = await git(["ls-tree", "-r", "-z", "--full-tree", sha]);
      if (result.outcome !== "exited" || result.code !== 0) throw gitError(result, "git ls-tree");
      const entries = new Map<string, TreeEntry>();
      for (const row of result.stdout.split("\0")) {
        const [, mode, object, path] = /^(\d+) \w+ ([0-9a-f]+)\t(.+)$/s.exec(row) ?? [];
        if (mode === undefined || object === undefined || path === undefined) continue;
        // A hand-made tree may name anything; git's own checkout refuses these, too.
        if (path.split("/").some((name) => name === "" || name === "." || name === ".." || /[\\\p{Cc}]/u.test(name)))
          continue;
        entries.set(
          path,
          mode === "160000" ? { kind: "submodule" } : { kind: mode === "120000" ? "link" : "file", object },
        );
      }
      return entries;
    },
    async readBlob(object) {
      const result = await git(["cat-file", "blob", object], networkTime);
      if (result.outcome !== "exited" || result.code !== 0) throw gitError(result, "git cat-file");
      return result.stdout;
    },
    async writeBlob(object, target) {
      const result = await git(["cat-file", "blob", object], networkTime, target);
      if (result.outcome !== "exited" || result.code !== 0) throw gitError(result, "git cat-file");
    },
  };
}

function gitError(result: ProgramResult, what: string): UserError {
  return new UserError(`${what} failed: ${troubleOf(result, what)}`, { title: "Git failed" });
}

/** Why a program did not do what it should, in a few words. */
export function troubleOf(result: ProgramResult, what: string): string {
  switch (result.outcome) {
    case "not-found":
      return `${what.split(" ")[0]} is not installed`;
    case "timed-out":
      return `${what} did not end in time`;
    case "killed":
      return `${what} was ended by ${result.signal}`;
    case "exited": {
      const said = result.stderr.map((row) => row.trim()).filter((row) => row !== "");
      return (
        said.find((row) => /^(fatal|error):/i.test(row)) ?? said.at(-1) ?? `${what} ended with code ${result.code}`
      );
    }
  }
}

import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmod, mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import type { UserError } from "../../../src/errors/user-error.ts";
import { MissingFile } from "../../../src/places/missing-file.ts";
import { createPlaces } from "../../../src/places/providers.ts";
import { startGitHub } from "../../github/server.ts";
import { refusalOf, testReach } from "../../support/reach.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const identity = ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgSign=false"];

function git(cwd: string, ...args: string[]): string {
  return execFileSync("git", [...identity, ...args], {
    cwd,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  }).trim();
}

async function commit(folder: string, files: Readonly<Record<string, string>>, message = "Change"): Promise<string> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  git(folder, "add", "-A");
  git(folder, "commit", "-q", "-m", message);
  return git(folder, "rev-parse", "HEAD");
}

/** An origin with a base commit and three more on `main`, and a clone of it. */
async function repositories(files: Readonly<Record<string, string>>, clone: readonly string[]) {
  const root = await temporaryFolder();
  const origin = join(root, "origin");
  git(root, "init", "-q", "-b", "main", origin);
  const before = await commit(origin, { "preds.csv": "oldest\n" });
  const base = await commit(origin, files);
  git(origin, "tag", "-a", "v1", "-m", "one");
  await commit(origin, { "preds.csv": "newer\n" });
  await commit(origin, { "preds.csv": "newest\n" });
  git(origin, "branch", "champion/best", base);
  const workspace = join(root, "clone");
  git(root, "clone", "-q", ...clone, `file://${origin}`, workspace);
  return { origin, workspace, base, before };
}

const files = {
  "preds.csv": "id\n1\n",
  "data/a.csv": "a\n",
  "data/b.csv": "b\n",
  "data/notes.md": "n\n",
  "data/deep/c.csv": "c\n",
};

async function read(workspace: string, line: string, base: string | null = null, workingDirectory = ".") {
  const places = createPlaces(workspace, workingDirectory, await testReach({ base: { commit: base } }));
  const found = await places.files([line], "champion");
  return Promise.all(
    found.map(async (file) => ({ ...file, absolute: undefined, text: await readFile(file.absolute, "utf8") })),
  );
}

describe("git:REF:PATH", () => {
  test("in a shallow clone the base commit is fetched alone", async () => {
    const { workspace, base, before } = await repositories(files, ["--depth=1"]);
    expect(git(workspace, "rev-list", "--count", "--all")).toBe("1");
    expect(await read(workspace, "git:base:preds.csv", base)).toEqual([
      { shown: "git:base:preds.csv", place: "git", version: base, text: "id\n1\n" },
    ]);
    expect(git(workspace, "cat-file", "-t", base)).toBe("commit");
    expect(() => git(workspace, "cat-file", "-t", before)).toThrow();
  });

  test("branches, tags, whole and short commit ids and ancestors are read; a shallow clone asks origin for names", async () => {
    const { workspace, base, before } = await repositories(files, ["--depth=1"]);
    for (const ref of ["champion/best", "v1", base]) {
      expect(await read(workspace, `git:${ref}:preds.csv`)).toMatchObject([{ version: base, text: "id\n1\n" }]);
    }
    const whole = (await repositories(files, [])).workspace;
    const there = git(whole, "rev-parse", "v1^{commit}");
    for (const ref of ["v1", there.slice(0, 10), "HEAD~2", "champion/best", "origin/champion/best"]) {
      expect(await read(whole, `git:${ref}:preds.csv`)).toMatchObject([{ version: there }]);
    }
    expect(before).toHaveLength(40);
  });

  test("a whole clone that lacks a new commit fetches it and stays whole", async () => {
    const { origin, workspace } = await repositories(files, []);
    const next = await commit(origin, { "preds.csv": "next\n" });
    expect(await read(workspace, "git:base:preds.csv", next)).toMatchObject([{ text: "next\n" }]);
    expect(git(workspace, "rev-parse", "--is-shallow-repository")).toBe("false");
  });

  test("a folder, a pattern and the working directory mean at the commit what they mean in the workspace", async () => {
    const { workspace, base } = await repositories(files, []);
    const shown = async (line: string, directory?: string) =>
      (await read(workspace, line, base, directory)).map((file) => file.shown);
    expect(await shown("git:base:data/*.csv")).toEqual(["git:base:data/a.csv", "git:base:data/b.csv"]);
    expect(await shown("git:base:data")).toEqual([
      "git:base:data/a.csv",
      "git:base:data/b.csv",
      "git:base:data/deep/c.csv",
    ]);
    expect(await shown("git:base:**/c.csv")).toEqual(["git:base:data/deep/c.csv"]);
    expect(await shown("git:base:a.csv", "data")).toEqual(["git:base:a.csv"]);
    expect(await shown("git:base:../preds.csv", "data")).toEqual(["git:base:../preds.csv"]);
  });

  test("a link is followed inside the commit and never out of it", async () => {
    const { origin } = await repositories(files, []);
    await symlink("data/a.csv", join(origin, "link.csv"));
    await symlink("/etc/passwd", join(origin, "outside.csv"));
    const head = await commit(origin, {});
    expect(await read(origin, "git:base:link.csv", head)).toMatchObject([{ text: "a\n" }]);
    expect(await refusalOf(read(origin, "git:base:outside.csv", head))).toBe(
      `champion: outside.csv at ${head.slice(0, 12)} is a symbolic link that names no file of the commit`,
    );
  });

  test.each([
    ["git:preds.csv", 'found "git:preds.csv", allowed is git:REF:PATH, where REF is base, a branch, a tag or a commit'],
    ["git:--upload-pack=x:preds.csv", 'found "git:--upload-pack=x:preds.csv", allowed is git:REF:PATH'],
    ["git:a..b:preds.csv", 'found "git:a..b:preds.csv", allowed is git:REF:PATH'],
    ["git:HEAD:../../etc/passwd", "git:HEAD:../../etc/passwd lies outside the repository"],
    [
      "git:base:preds.csv",
      "git:base:preds.csv names the pull request's base, and this run has none; name a branch, a tag or a commit instead",
    ],
    [
      "git:nowhere:preds.csv",
      "git:nowhere:preds.csv: there is no branch, tag or commit nowhere in this clone or its origin",
    ],
  ])("%s is refused in one sentence", async (line, sentence) => {
    const { workspace } = await repositories(files, []);
    expect(await refusalOf(read(workspace, line))).toContain(`champion: ${sentence}`);
  });

  test("a file that the commit does not have is missing, which is told apart from trouble", async () => {
    const { workspace, base } = await repositories(files, []);
    const error = await read(workspace, "git:base:none.csv", base).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(MissingFile);
    expect((error as Error).message).toBe(
      `champion: none.csv does not exist at ${base.slice(0, 12)} (git:base:none.csv)`,
    );
  });

  test("a commit that cannot be fetched is asked of GitHub, and without GitHub the cure is said", async () => {
    const { workspace } = await repositories(files, ["--depth=1"]);
    git(workspace, "remote", "set-url", "origin", "file:///nowhere");
    const github = await startGitHub();
    onTestFinished(() => github.close());
    const sha = github.push("main", { "preds.csv": "from the API\n" });
    const line = "git:base:preds.csv";
    const within = createPlaces(workspace, ".", await testReach({ base: { commit: sha }, github }));
    const [file] = await within.files([line], "champion");
    expect(await readFile(file?.absolute ?? "", "utf8")).toBe("from the API\n");
    expect(file).toMatchObject({ version: sha, shown: line, place: "git" });
    expect(await refusalOf(within.files(["git:base:none.csv"], "champion"))).toContain("none.csv does not exist at");
    expect(github.violations).toEqual([]);
    const error = await read(workspace, line, sha).catch((caught: unknown) => caught as UserError);
    expect(error).toMatchObject({ fix: "- uses: actions/checkout@v6\n  with:\n    fetch-depth: 0" });
    expect((error as UserError).message).toMatch(
      /^champion: git:base:preds\.csv: the commit [0-9a-f]{12} is not in this clone and cannot be fetched \(fatal: .*\); check out the whole history$/,
    );
  });

  test("without a repository, without git, and where git will not open it, that is said and not the clone's depth", async () => {
    const nowhere = await temporaryFolder({ "preds.csv": "id\n" });
    const sha = "0123456789abcdef0123456789abcdef01234567";
    const outside = { GIT_CEILING_DIRECTORIES: dirname(nowhere) };
    const failure = async (line: string, env: Readonly<Record<string, string>>, base: string | null = null) => {
      const places = createPlaces(nowhere, ".", await testReach({ base: { commit: base }, env }));
      return places.files([line], "champion").catch((caught: unknown) => caught);
    };
    for (const line of ["git:main:preds.csv", `git:${sha}:preds.csv`, "git:base:preds.csv"]) {
      expect(await failure(line, outside, sha)).toMatchObject({
        message: `champion: ${line} is read from a git repository, and the working directory is in none; check the repository out before this step`,
        fix: "- uses: actions/checkout@v6",
      });
      expect(await failure(line, { PATH: nowhere }, sha)).toMatchObject({
        message: `champion: ${line} is read with git, and no git program is on the path; install git before this step, in a container as in its image`,
        fix: undefined,
      });
    }
    const tools = await temporaryFolder({
      git: "#!/bin/sh\necho \"fatal: detected dubious ownership in repository at '/x'\" >&2\nexit 128\n",
    });
    await chmod(join(tools, "git"), 0o755);
    expect(await failure("git:main:preds.csv", { PATH: `${tools}:${process.env["PATH"]}` })).toMatchObject({
      message:
        "champion: git:main:preds.csv: git does not open this repository (fatal: detected dubious ownership in repository at '/x')",
      fix: '- run: git config --global --add safe.directory "$GITHUB_WORKSPACE"',
    });
  });

  test("what would cure it can be pasted, whatever the path", async () => {
    const { workspace } = await repositories(files, []);
    const fixOf = async (line: string, origin = "champion") =>
      createPlaces(workspace, ".", await testReach())
        .files([line], origin)
        .catch((caught: UserError) => caught.fix);
    expect(await fixOf("git:base:preds.csv")).toBe("champion: git:main:preds.csv");
    expect(await fixOf("git:base:my preds: #1.csv")).toBe('champion: "git:main:my preds: #1.csv"');
    expect(await fixOf("git:base:preds.csv", "predictions, small")).toBeUndefined();
  });

  test("a Git LFS pointer is recognised and said", async () => {
    const oid = "a".repeat(64);
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize 12\n`;
    const { workspace, base } = await repositories({ "preds.csv": pointer }, ["--depth=1"]);
    expect(await refusalOf(read(workspace, "git:base:preds.csv", base))).toBe(
      `champion: git:base:preds.csv is a Git LFS pointer (sha256:${oid}), not the file itself; Git LFS content of other commits is not fetched: check that commit out with LFS and name the path, or keep the file as an artifact`,
    );
  });

  test("a file that DVC tracks comes out of the local cache, and else the sentence says how to fetch it", async () => {
    const text = "id\n7\n";
    const md5 = createHash("md5").update(text).digest("hex");
    const tracked = { "data/preds.csv.dvc": `outs:\n- md5: ${md5}\n  size: 5\n  hash: md5\n  path: preds.csv\n` };
    const { workspace, base } = await repositories(tracked, ["--depth=1"]);
    expect(await refusalOf(read(workspace, "git:base:data/preds.csv", base))).toBe(
      `champion: git:base:data/preds.csv is tracked by DVC (md5 ${md5}), and the local cache does not hold it; fetch it in an earlier step`,
    );
    expect(await refusalOf(read(workspace, "git:base:data/preds.csv.dvc", base))).toBe(
      "champion: git:base:data/preds.csv.dvc is a DVC pointer, not the file itself; name the file that it tracks (without .dvc), after `dvc pull`",
    );
    const cached = join(workspace, ".dvc/cache/files/md5", md5.slice(0, 2), md5.slice(2));
    await mkdir(dirname(cached), { recursive: true });
    await writeFile(cached, text);
    expect(await read(workspace, "git:base:data/preds.csv", base)).toMatchObject([{ text, version: base }]);
  });
});

import { type Client, once } from "./client.ts";

export interface Repository {
  readonly owner: string;
  readonly repo: string;
}

export type ProposedRevert =
  | { readonly outcome: "opened" | "unchanged"; readonly url: string }
  /** The end of a sentence that begins with "a revert cannot be made, since". */
  | { readonly outcome: "impossible"; readonly why: string };

interface TreeEntry {
  readonly sha: string;
  readonly mode: "100644" | "100755" | "040000" | "160000" | "120000";
}

const longestTitle = 200;
/** The mode of a submodule's entry, which is a commit and no file. */
const submodule = "160000";

/**
 * Proposes to take a commit back on the default branch: a branch whose newest commit gives every file that the commit
 * changed the content it had before, and a pull request of it. Nothing is forced: where a file was changed again since,
 * there is no proposal. There is one for each commit, so one that was closed is not made again.
 *
 * @param why as plain text for the commit's message, and as Markdown for the pull request
 * @throws what Octokit throws
 */
export async function proposeRevert(
  { octokit }: Client,
  where: Repository,
  commit: string,
  why: { readonly plain: string; readonly markdown: string },
): Promise<ProposedRevert> {
  const { git, pulls, repos } = octokit.rest;
  const branch = `modelgate/revert-${commit.slice(0, 12)}`;
  const [made] = (await pulls.list({ ...where, state: "all", head: `${where.owner}:${branch}` })).data;
  if (made !== undefined) return { outcome: "unchanged", url: made.html_url };

  const base = (await repos.get({ ...where })).data.default_branch;
  const changed = (await git.getCommit({ ...where, commit_sha: commit })).data;
  const [parent] = changed.parents;
  if (parent === undefined) return { outcome: "impossible", why: "the commit is the first one of its history" };
  const head = (await git.getRef({ ...where, ref: `heads/${base}` })).data.object.sha;
  const headTree = (await git.getCommit({ ...where, commit_sha: head })).data.tree.sha;
  const parentTree = (await git.getCommit({ ...where, commit_sha: parent.sha })).data.tree.sha;
  const files = async (tree: string) => {
    const { data } = await git.getTree({ ...where, tree_sha: tree, recursive: "1" });
    return data.truncated
      ? null
      : new Map(
          data.tree.flatMap(({ path, type, sha, mode }) =>
            type === "tree" ? [] : [[path, { sha, mode: mode as TreeEntry["mode"] }] as const],
          ),
        );
  };
  const [before, after, now] = [await files(parentTree), await files(changed.tree.sha), await files(headTree)];
  if (before === null || after === null || now === null) {
    return { outcome: "impossible", why: "the repository has more files than GitHub lists" };
  }
  const paths = [...new Set([...before.keys(), ...after.keys()])]
    .filter((path) => !isSame(before.get(path), after.get(path)))
    .sort();
  if (paths.length === 0) return { outcome: "impossible", why: "the commit changes no file" };
  if (paths.every((path) => isSame(now.get(path), before.get(path)))) {
    return { outcome: "impossible", why: `${base} holds what was there before the commit already` };
  }
  const again = paths.find((path) => !isSame(now.get(path), after.get(path)));
  if (again !== undefined) {
    return { outcome: "impossible", why: `${again} was changed again on ${base} since; revert it by hand` };
  }
  const tree = await git.createTree({
    ...where,
    ...once,
    base_tree: headTree,
    tree: paths.map((path) => {
      const entry = before.get(path);
      const mode = entry?.mode ?? after.get(path)?.mode ?? "100644";
      return { path, mode, type: mode === submodule ? "commit" : "blob", sha: entry?.sha ?? null };
    }),
  });
  const title = `Revert "${changed.message.split("\n", 1)[0]?.slice(0, longestTitle) ?? commit}"`;
  const revert = await git.createCommit({
    ...where,
    ...once,
    message: `${title}\n\nThis reverts commit ${commit}.\n\n${why.plain}`,
    tree: tree.data.sha,
    parents: [head],
  });
  await createBranch(octokit, where, branch, revert.data.sha);
  const pull = await pulls.create({
    ...where,
    ...once,
    head: branch,
    base,
    title,
    body: `This reverts commit ${commit}, which brought a model that was rolled back.\n\n${why.markdown}`,
  });
  return { outcome: "opened", url: pull.data.html_url };
}

/** A branch of an earlier attempt whose pull request was not made any more is taken over. */
async function createBranch(octokit: Client["octokit"], where: Repository, branch: string, sha: string): Promise<void> {
  const { git } = octokit.rest;
  try {
    await git.createRef({ ...where, ...once, ref: `refs/heads/${branch}`, sha });
  } catch (error) {
    if (!(error instanceof Error && "status" in error && error.status === 422)) throw error;
    await git.updateRef({ ...where, ref: `heads/${branch}`, sha, force: true });
  }
}

function isSame(one: TreeEntry | undefined, other: TreeEntry | undefined): boolean {
  return one?.sha === other?.sha && one?.mode === other?.mode;
}

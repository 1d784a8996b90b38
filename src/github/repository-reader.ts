import { UserError } from "../errors/user-error.ts";
import { ask, missingRight, type ReadPermission } from "./ask.ts";
import { type Connection, createClient } from "./client.ts";
import { download } from "./download.ts";
import { failureOf } from "./failure.ts";
import { lazily } from "./lazily.ts";

const page = { per_page: 100 } as const;
/** Pages of artifacts of one name. */
const mostPages = 10;
/** Milliseconds for one download. */
const downloadTime = 15 * 60_000;

/**
 * Reads what places need of the run's own repository. Nothing is loaded or called before the first question. What is
 * not there is null; where GitHub cannot be reached or the token may not, a UserError says what to add.
 */
export function createRepositoryReader(
  connection: Connection & { readonly token: string },
  { owner, repo }: { readonly owner: string; readonly repo: string },
  now: () => number,
) {
  const where = { owner, repo };
  const userAgent = connection.userAgent ?? "modelgate";
  const client = lazily(() => createClient(connection, now));
  const rest = async () => (await client()).octokit.rest;

  function fetchTo(what: string, permission: ReadPermission, path: string, accept: string, to: string, most: number) {
    return ask(what, permission, async () => {
      await download({
        url: `${connection.apiUrl}/repos/${owner}/${repo}/${path}`,
        token: connection.token,
        userAgent,
        accept,
        to,
        most,
        timeLimit: downloadTime,
      });
      return true;
    });
  }

  return {
    repository: `${owner}/${repo}`,
    async defaultBranch(): Promise<string> {
      const what = "the repository's default branch";
      const found = await ask(
        what,
        "contents",
        async () => (await (await rest()).repos.get(where)).data.default_branch,
      );
      if (found === null) throw new UserError(`GitHub does not tell ${what} of ${owner}/${repo}`, { title: "GitHub" });
      return found;
    },
    commitOf: (ref: string): Promise<string | null> =>
      ask(`the commit of ${ref}`, "contents", async () => {
        try {
          return (await (await rest()).repos.getCommit({ ...where, ref })).data.sha;
        } catch (error) {
          // GitHub answers 422 for a name that is no ref at all.
          if (failureOf(error)?.status === 422) return null;
          throw error;
        }
      }),
    fileAt: (path: string, commit: string) =>
      ask(`${path} at ${commit.slice(0, 12)}`, "contents", async () => {
        const { repos, git } = await rest();
        const { data } = await repos.getContent({ ...where, path, ref: commit });
        if (Array.isArray(data) || data.type !== "file") return { kind: "other" as const };
        if (data.encoding === "base64" && "content" in data) {
          return { kind: "file" as const, bytes: new Uint8Array(Buffer.from(data.content, "base64")) };
        }
        // Above 1 MB the contents API leaves the content out; the blob itself goes up to 100 MB.
        const blob = await git.getBlob({ ...where, file_sha: data.sha });
        return { kind: "file" as const, bytes: new Uint8Array(Buffer.from(blob.data.content, "base64")) };
      }),
    async artifactsNamed(name: string) {
      const found: {
        id: number;
        size: number;
        expired: boolean;
        expires: string | null;
        run: { id: number; branch: string; ownHead: boolean } | null;
      }[] = [];
      const what = `the artifacts named ${name}`;
      for (let number = 1; number <= mostPages; number++) {
        const list = await ask(what, "actions", async () => {
          const { actions } = await rest();
          return (await actions.listArtifactsForRepo({ ...where, ...page, name, page: number })).data.artifacts;
        });
        if (list === null)
          throw new UserError(`GitHub does not show ${what} of ${owner}/${repo}`, missingRight("actions"));
        for (const artifact of list) {
          const run = artifact.workflow_run;
          found.push({
            id: artifact.id,
            size: artifact.size_in_bytes,
            expired: artifact.expired,
            expires: artifact.expires_at,
            run:
              run?.id === undefined || !run.head_branch
                ? null
                : {
                    id: run.id,
                    branch: run.head_branch,
                    ownHead: run.repository_id !== undefined && run.head_repository_id === run.repository_id,
                  },
          });
        }
        if (list.length < page.per_page) break;
      }
      return found;
    },
    run: (id: number) =>
      ask(`the run ${id}`, "actions", async () => {
        const { data } = await (await rest()).actions.getWorkflowRun({ ...where, run_id: id });
        return {
          event: data.event,
          conclusion: data.conclusion,
          headRepository: data.head_repository?.full_name ?? null,
          headSha: data.head_sha,
        };
      }),
    async downloadArtifact(id: number, to: string, most: number): Promise<void> {
      const what = `the artifact ${id}`;
      const found = await fetchTo(
        what,
        "actions",
        `actions/artifacts/${id}/zip`,
        "application/vnd.github+json",
        to,
        most,
      );
      if (found === null)
        throw new UserError(`${what} is gone from GitHub; it has expired or was deleted`, {
          title: "Artifact expired",
        });
    },
    releaseAssets: (tag: string) =>
      ask(`the release ${tag}`, "contents", async () => {
        const { octokit } = await client();
        const { data } = await octokit.rest.repos.getReleaseByTag({ ...where, tag });
        const assets = await octokit.paginate(octokit.rest.repos.listReleaseAssets, {
          ...where,
          ...page,
          release_id: data.id,
        });
        return assets.map(({ id, name, size }) => ({ id, name, size }));
      }),
    async downloadAsset(id: number, to: string, most: number): Promise<void> {
      const what = `the release's asset ${id}`;
      const found = await fetchTo(what, "contents", `releases/assets/${id}`, "application/octet-stream", to, most);
      if (found === null) throw new UserError(`${what} is gone from GitHub`, { title: "No such asset" });
    },
  };
}

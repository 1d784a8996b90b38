import { rm } from "node:fs/promises";
import { join } from "node:path";
import { UserError } from "../errors/user-error.ts";
import { unpackZip } from "./archive.ts";
import { choosePaths, listPaths } from "./choose-paths.ts";
import { downloadPlace } from "./downloaded.ts";
import type { ArtifactEntry, GitHubPort, RunEntry } from "./github-port.ts";
import { MissingFile } from "./missing-file.ts";
import type { Place, PlaceRequest, Reach } from "./provider.ts";

/** Events whose runs execute what is on the branch itself; all others may have run somebody else's code. */
const trustedEvents: ReadonlySet<string> = new Set(["push", "schedule", "workflow_dispatch"]);

/** The largest archive that is fetched, in bytes. */
const largestArchive = 4 * 2 ** 30;

/** Runs that are asked about one by one before the search is given up. */
const mostRuns = 50;

interface ArtifactAddress {
  readonly name: string;
  /** File, folder or pattern inside; empty for all of it. */
  readonly path: string;
  readonly branch: string | null;
}

/**
 * `artifact:NAME[/FILE][@BRANCH]`: what the newest successful run of a branch uploaded under this name. The branch is
 * the pull request's base unless named, else the default branch. A fork's branch may bear the same name, and a
 * pull request's run executes what was proposed: only runs of this repository by push, schedule or hand count.
 */
export function artifactPlace(reach: Reach): Place {
  return downloadPlace(async (request) => {
    const { name, path, branch: named } = parseAddress(request);
    const github = reach.github;
    if (github === null) {
      throw new UserError(
        `${request.origin}: artifact:${request.address} is asked of GitHub, and there is no token or no repository here; in a workflow leave the input token as it is`,
        { title: "GitHub not within reach" },
      );
    }
    const branch = named ?? reach.base.branch ?? (await github.defaultBranch());
    const { artifact, run } = await newestArtifact(github, name, branch, request.origin);
    const folder = await reach.newFolder();
    const archive = join(folder, "archive.zip");
    const files = join(folder, "files");
    await github.downloadArtifact(artifact.id, archive, largestArchive);
    const paths = await unpackZip(archive, files, `${request.origin}: the artifact ${name}`);
    await rm(archive);
    const chosen = choosePaths(paths, path);
    if (chosen.kind === "none") {
      throw new UserError(
        `${request.origin}: the artifact ${name} of the branch ${branch} holds no ${path === "" ? "file" : path}; it holds ${listPaths(paths)}`,
        { title: "File not in the artifact" },
      );
    }
    return {
      folder: files,
      place: "artifact",
      version: `artifact ${artifact.id}, commit ${run.headSha}`,
      paths: chosen.kind === "file" ? [chosen.path] : chosen.paths,
      single: chosen.kind === "file",
      shown: (file) => (file === "" ? `artifact:${name}` : `artifact:${name}/${file}`),
    };
  });
}

function parseAddress({ address, origin }: PlaceRequest): ArtifactAddress {
  const at = address.lastIndexOf("@");
  const branch = at < 0 ? null : address.slice(at + 1);
  const whole = at < 0 ? address : address.slice(0, at);
  const slash = whole.indexOf("/");
  const name = slash < 0 ? whole : whole.slice(0, slash);
  if (name === "" || branch === "" || /[":<>|*?\\\p{Cc}]/u.test(name)) {
    throw new UserError(
      `${origin}: found "artifact:${address}", allowed is artifact:NAME, artifact:NAME/FILE and artifact:NAME/FILE@BRANCH`,
      { title: "Bad place" },
    );
  }
  return { name, path: slash < 0 ? "" : whole.slice(slash + 1), branch };
}

async function newestArtifact(
  github: GitHubPort,
  name: string,
  branch: string,
  origin: string,
): Promise<{ artifact: ArtifactEntry; run: RunEntry }> {
  const candidates = (await github.artifactsNamed(name))
    .flatMap((artifact) => (artifact.run === null ? [] : [{ artifact, from: artifact.run }]))
    .filter(({ from }) => from.branch === branch && from.ownHead)
    .sort((one, other) => other.from.id - one.from.id || other.artifact.id - one.artifact.id);
  const asked = new Map<number, RunEntry | null>();
  for (const { artifact, from } of candidates) {
    let run = asked.get(from.id);
    if (run === undefined) {
      if (asked.size >= mostRuns) break;
      run = await github.run(from.id);
      asked.set(from.id, run);
    }
    if (run === null || !isTrusted(run, github.repository)) continue;
    if (artifact.expired) {
      throw new UserError(
        `${origin}: the artifact ${name} of the newest successful run on ${branch} has expired${artifact.expires === null ? "" : ` (${artifact.expires.slice(0, 10)})`}; run the workflow of that branch again, and let it keep artifacts longer with retention-days`,
        {
          title: "Artifact expired",
          fix: "- uses: actions/upload-artifact@v4\n  with:\n    retention-days: 90",
        },
      );
    }
    return { artifact, run };
  }
  throw new MissingFile(
    `${origin}: no successful run on the branch ${branch} by ${[...trustedEvents].join(", ")} has an artifact ${name}`,
    { title: "No such artifact" },
  );
}

function isTrusted(run: RunEntry, repository: string): boolean {
  return (
    run.conclusion === "success" &&
    trustedEvents.has(run.event) &&
    run.headRepository?.toLowerCase() === repository.toLowerCase()
  );
}

import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished } from "vitest";
import { commentMarker } from "../../../src/report/comment.ts";
import { defaultToken, type LoopbackGitHub, type LoopbackOptions, startGitHub } from "../../github/server.ts";
import type { PullRequest } from "../../github/state.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { type BundleOptions, type BundleRun, runBundle } from "./run-bundle.ts";

/** A GitHub for one test, which fails if any request or answer broke GitHub's description. */
export async function loopback(options: LoopbackOptions = {}): Promise<LoopbackGitHub> {
  const github = await startGitHub(options);
  onTestFinished(async () => {
    await github.close();
    expect(github.violations).toEqual([]);
  });
  return github;
}

/** A pull request that has its comment already, so that nobody waits for others before the first one is made. */
export function addCommentedPullRequest(github: LoopbackGitHub, model: string): void {
  const { number } = github.addPullRequest();
  github.addComment({ issue: number, author: "github-actions[bot]", body: commentMarker(model) });
}

export interface GitHubRun extends BundleOptions {
  /** Only its address is used, so it may be one that is gone. */
  readonly github: Pick<LoopbackGitHub, "url">;
  readonly event?: Event;
  readonly token?: string;
  readonly runId?: number;
  readonly attempt?: number;
}

/** What started the workflow: the event's name, its payload, and the commit in `GITHUB_SHA`. */
export interface Event {
  readonly name: string;
  readonly payload: object;
  readonly sha: string;
}

export const mergeCommit = "3".repeat(40);
const repository = { full_name: "acme/models", default_branch: "main" };

/** The event of a push to a pull request's branch; without one that the loopback knows, its first. */
export function pullRequestEvent(pull: Partial<PullRequest> = {}): Event {
  const number = pull.number ?? 1;
  const headRepository = pull.headRepository ?? repository.full_name;
  const fork = headRepository !== repository.full_name;
  return {
    name: "pull_request",
    sha: mergeCommit,
    payload: {
      action: "synchronize",
      number,
      pull_request: {
        number,
        head: {
          sha: pull.headSha ?? "1".repeat(40),
          ref: pull.headRef ?? "better",
          repo: { full_name: headRepository, fork },
        },
        base: { sha: pull.baseSha ?? "2".repeat(40), ref: "main", repo: repository },
      },
      repository,
    },
  };
}

/** Runs a bundle as a step of a workflow on this GitHub. */
export async function runOnGitHub(run: GitHubRun): Promise<BundleRun> {
  const { github, event = pullRequestEvent(), token = defaultToken, runId = 100, attempt = 1 } = run;
  const eventPath = join(await temporaryFolder(), "event.json");
  await writeFile(eventPath, JSON.stringify(event.payload));
  return runBundle({
    ...run,
    inputs: { token, ...run.inputs },
    env: {
      GITHUB_API_URL: github.url,
      GITHUB_SERVER_URL: "https://github.com",
      GITHUB_REPOSITORY: repository.full_name,
      GITHUB_EVENT_NAME: event.name,
      GITHUB_EVENT_PATH: eventPath,
      GITHUB_SHA: event.sha,
      GITHUB_RUN_ID: String(runId),
      GITHUB_RUN_ATTEMPT: String(attempt),
      GITHUB_WORKFLOW: "Model",
      GITHUB_JOB: "gate",
      GITHUB_ACTOR: "octocat",
      ...run.env,
    },
  });
}

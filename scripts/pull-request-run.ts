import { execFile } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { LoopbackGitHub } from "../test/github/server.ts";
import type { PullRequest } from "../test/github/state.ts";

export interface PullRequestRun {
  /** The bundle's index.js. */
  readonly bundle: string;
  /** The checkout: what `GITHUB_WORKSPACE` is on a runner. */
  readonly workspace: string;
  /** The runner's temporary folder, for the event, the outputs and the report. */
  readonly temporary: string;
  readonly github: LoopbackGitHub;
  readonly pullRequest: PullRequest;
  readonly token: string;
  readonly runId: number;
  readonly inputs: Readonly<Record<string, string>>;
}

export interface PullRequestOutcome {
  readonly code: number;
  readonly stdout: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** Runs a bundle as a runner runs a step of a pull request's workflow: a program, an environment, and files. */
export async function runInPullRequest(run: PullRequestRun): Promise<PullRequestOutcome> {
  await mkdir(run.temporary, { recursive: true });
  const paths = {
    event: join(run.temporary, "event.json"),
    output: join(run.temporary, "output"),
    summary: join(run.temporary, "summary.md"),
  };
  await writeFile(paths.event, JSON.stringify(pullRequestEvent(run)));
  await writeFile(paths.output, "");
  await writeFile(paths.summary, "");
  const repository = run.github.state.repository;
  const { code, stdout } = await start(run.bundle, run.workspace, {
    ...process.env,
    ...Object.fromEntries(Object.entries(run.inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    INPUT_TOKEN: run.token,
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_ACTION: "modelgate",
    GITHUB_ACTOR: run.pullRequest.author,
    GITHUB_API_URL: run.github.url,
    GITHUB_BASE_REF: run.pullRequest.baseRef,
    GITHUB_EVENT_NAME: "pull_request",
    GITHUB_EVENT_PATH: paths.event,
    GITHUB_GRAPHQL_URL: `${run.github.url}/graphql`,
    GITHUB_HEAD_REF: run.pullRequest.headRef,
    GITHUB_JOB: "evaluate",
    GITHUB_OUTPUT: paths.output,
    GITHUB_REF: `refs/pull/${run.pullRequest.number}/merge`,
    GITHUB_REPOSITORY: repository,
    GITHUB_RUN_ATTEMPT: "1",
    GITHUB_RUN_ID: String(run.runId),
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_SHA: run.pullRequest.headSha,
    GITHUB_STEP_SUMMARY: paths.summary,
    GITHUB_WORKFLOW: "Model",
    GITHUB_WORKSPACE: run.workspace,
    RUNNER_TEMP: run.temporary,
  });
  return {
    code,
    stdout,
    outputs: parseOutputs(await readFile(paths.output, "utf8")),
    summary: await readFile(paths.summary, "utf8"),
  };
}

function pullRequestEvent({ github, pullRequest }: PullRequestRun): object {
  const repository = { full_name: github.state.repository, default_branch: pullRequest.baseRef };
  return {
    action: "synchronize",
    number: pullRequest.number,
    pull_request: {
      number: pullRequest.number,
      head: {
        sha: pullRequest.headSha,
        ref: pullRequest.headRef,
        repo: { full_name: pullRequest.headRepository, fork: pullRequest.headRepository !== github.state.repository },
      },
      base: { sha: pullRequest.baseSha, ref: pullRequest.baseRef, repo: repository },
    },
    repository,
    sender: { login: pullRequest.author },
  };
}

async function start(bundle: string, cwd: string, env: NodeJS.ProcessEnv): Promise<{ code: number; stdout: string }> {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [bundle], { cwd, env, maxBuffer: 64 << 20 }, (error, stdout, stderr) => {
      if (error !== null && typeof error.code !== "number") reject(error);
      else resolve({ code: typeof error?.code === "number" ? error.code : 0, stdout: stdout + stderr });
    });
  });
}

/** The runner's output file: `name<<delimiter`, the value's lines, the delimiter again. */
function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split("\n");
  for (let at = 0; at < lines.length; at++) {
    const match = /^([^=<]+)<<(.+)$/.exec(lines[at]);
    if (match === null) continue;
    const [, name, delimiter] = match;
    const end = lines.indexOf(delimiter, at + 1);
    outputs[name] = lines.slice(at + 1, end).join("\n");
    at = end;
  }
  return outputs;
}

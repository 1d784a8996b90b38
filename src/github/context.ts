import { type Json, parseJson } from "./json.ts";

/** The pull request that an event is about; `head` and `base` are commits, the names are branches. */
export interface PullRequestContext {
  readonly number: number;
  readonly headSha: string;
  readonly headRef: string | null;
  readonly baseSha: string | null;
  readonly baseRef: string | null;
  /** The head is in another repository, or in one that was deleted: the token can only read. */
  readonly fromFork: boolean;
}

/** The branch that a `workflow_run` ran for; its pull request is looked up, since the payload has none for a fork. */
export interface TriggeringRun {
  readonly id: number;
  readonly headSha: string;
  readonly headBranch: string | null;
  readonly headOwner: string | null;
  readonly fromFork: boolean;
}

/** Where a run stands: what the environment and the event's payload say, with null for what they do not say. */
export interface GitHubContext {
  readonly event: string;
  readonly owner: string;
  readonly repo: string;
  /** The commit under test, which is the pull request's head and not the merge commit; check runs go there. */
  readonly headSha: string | null;
  readonly baseSha: string | null;
  /** The merge commit of a pull request that `actions/checkout` checks out. */
  readonly mergeSha: string | null;
  readonly headRef: string | null;
  readonly baseRef: string | null;
  readonly defaultBranch: string | null;
  readonly pullRequest: PullRequestContext | null;
  readonly triggeringRun: TriggeringRun | null;
  /** Whether the code under test comes from another repository. */
  readonly fromFork: boolean;
  readonly runId: number;
  readonly attempt: number;
  readonly runUrl: string;
  readonly workflow: string | null;
  readonly job: string | null;
  readonly actor: string | null;
  readonly apiUrl: string;
  readonly serverUrl: string;
  readonly graphqlUrl: string;
  /** What could not be read, one sentence each. */
  readonly warnings: readonly string[];
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads where this run stands from the runner's environment and the event's payload.
 *
 * A payload that is missing or malformed leaves its facts null and adds a warning; it never throws. Null means
 * that this is no GitHub run at all (`GITHUB_REPOSITORY` is not set).
 *
 * @param readEvent gives the text of the payload, or null where the file cannot be read
 */
export async function readContext(
  env: Environment,
  readEvent: (path: string) => Promise<string | null>,
): Promise<GitHubContext | null> {
  const [owner, repo, rest] = (env.GITHUB_REPOSITORY ?? "").split("/");
  if (!owner || !repo || rest !== undefined) {
    return null;
  }
  const { payload, warnings } = await readPayload(env.GITHUB_EVENT_PATH, readEvent);
  const event = env.GITHUB_EVENT_NAME ?? "";
  const serverUrl = trimmed(env.GITHUB_SERVER_URL, "https://github.com");
  const apiUrl = trimmed(env.GITHUB_API_URL, "https://api.github.com");
  const runId = wholeNumber(env.GITHUB_RUN_ID) ?? 0;
  const attempt = wholeNumber(env.GITHUB_RUN_ATTEMPT) ?? 1;
  const environmentSha = commit(env.GITHUB_SHA);
  const pullRequest = readPullRequest(event, payload, `${owner}/${repo}`);
  const triggeringRun = event === "workflow_run" ? readTriggeringRun(payload, `${owner}/${repo}`) : null;
  const commits = commitsOf(event, payload, environmentSha, pullRequest, triggeringRun);
  return {
    event,
    owner,
    repo,
    ...commits,
    headRef:
      pullRequest?.headRef ?? triggeringRun?.headBranch ?? text(env.GITHUB_HEAD_REF) ?? text(env.GITHUB_REF_NAME),
    baseRef: pullRequest?.baseRef ?? branch(text(payload.at("merge_group", "base_ref"))) ?? text(env.GITHUB_BASE_REF),
    defaultBranch: text(payload.at("repository", "default_branch")),
    pullRequest,
    triggeringRun,
    fromFork: pullRequest?.fromFork ?? triggeringRun?.fromFork ?? false,
    runId,
    attempt,
    runUrl: `${serverUrl}/${owner}/${repo}/actions/runs/${runId}${attempt > 1 ? `/attempts/${attempt}` : ""}`,
    workflow: text(env.GITHUB_WORKFLOW),
    job: text(env.GITHUB_JOB),
    actor: text(env.GITHUB_ACTOR),
    apiUrl,
    serverUrl,
    graphqlUrl: trimmed(
      env.GITHUB_GRAPHQL_URL,
      apiUrl === "https://api.github.com" ? `${apiUrl}/graphql` : graphqlBeside(apiUrl),
    ),
    warnings,
  };
}

async function readPayload(
  path: string | undefined,
  readEvent: (path: string) => Promise<string | null>,
): Promise<{ payload: Json; warnings: string[] }> {
  if (!path) {
    return { payload: parseJson("{}"), warnings: [] };
  }
  const source = await readEvent(path).catch(() => null);
  if (source === null) {
    return {
      payload: parseJson("{}"),
      warnings: ["The event's payload (GITHUB_EVENT_PATH) could not be read, so the pull request is not known."],
    };
  }
  const payload = parseJson(source);
  return payload.kind === "object"
    ? { payload, warnings: [] }
    : {
        payload: parseJson("{}"),
        warnings: ["The event's payload (GITHUB_EVENT_PATH) is no JSON object, so the pull request is not known."],
      };
}

function readPullRequest(event: string, payload: Json, repository: string): PullRequestContext | null {
  // Other events carry a pull request too (a review, a label); it is the same object, so it means the same.
  const number = payload.at("pull_request", "number").number;
  const headSha = commit(payload.at("pull_request", "head", "sha").string);
  if (event === "workflow_run" || number === null || headSha === null) {
    return null;
  }
  return {
    number,
    headSha,
    headRef: text(payload.at("pull_request", "head", "ref")),
    baseSha: commit(payload.at("pull_request", "base", "sha").string),
    baseRef: text(payload.at("pull_request", "base", "ref")),
    fromFork: !sameRepository(payload.at("pull_request", "head", "repo", "full_name").string, repository),
  };
}

function readTriggeringRun(payload: Json, repository: string): TriggeringRun | null {
  const run = payload.at("workflow_run");
  const id = run.at("id").number;
  const headSha = commit(run.at("head_sha").string);
  if (id === null || headSha === null) {
    return null;
  }
  return {
    id,
    headSha,
    headBranch: text(run.at("head_branch")),
    headOwner: text(run.at("head_repository", "owner", "login")),
    fromFork: !sameRepository(run.at("head_repository", "full_name").string, repository),
  };
}

function commitsOf(
  event: string,
  payload: Json,
  environmentSha: string | null,
  pullRequest: PullRequestContext | null,
  triggeringRun: TriggeringRun | null,
): Pick<GitHubContext, "headSha" | "baseSha" | "mergeSha"> {
  if (pullRequest !== null) {
    // Under pull_request_target GITHUB_SHA is the base branch, so only the payload knows the merge commit.
    const merge =
      event === "pull_request" ? environmentSha : commit(payload.at("pull_request", "merge_commit_sha").string);
    return {
      headSha: pullRequest.headSha,
      baseSha: pullRequest.baseSha,
      mergeSha: merge === pullRequest.headSha ? null : merge,
    };
  }
  if (triggeringRun !== null) {
    return { headSha: triggeringRun.headSha, baseSha: null, mergeSha: null };
  }
  if (event === "merge_group") {
    return {
      headSha: commit(payload.at("merge_group", "head_sha").string) ?? environmentSha,
      baseSha: commit(payload.at("merge_group", "base_sha").string),
      mergeSha: null,
    };
  }
  return {
    headSha: environmentSha,
    baseSha: event === "push" ? commit(payload.at("before").string) : null,
    mergeSha: null,
  };
}

/** Names of repositories are compared as GitHub does, without regard to case. */
function sameRepository(one: string | null, other: string): boolean {
  return one !== null && one.toLowerCase() === other.toLowerCase();
}

/** GHES serves REST below `/api/v3` and GraphQL beside it at `/api/graphql`. */
function graphqlBeside(apiUrl: string): string {
  return apiUrl.endsWith("/v3") ? `${apiUrl.slice(0, -"/v3".length)}/graphql` : `${apiUrl}/graphql`;
}

/** A commit's id, or null for what is none, such as the all-zero id of a branch that was just made. */
function commit(value: string | null | undefined): string | null {
  return value && /^(?!0+$)(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value) ? value : null;
}

function text(value: Json | string | undefined): string | null {
  const plain = typeof value === "object" ? value.string : value;
  return plain ? plain : null;
}

function branch(ref: string | null): string | null {
  return ref?.replace(/^refs\/heads\//, "") ?? null;
}

function wholeNumber(value: string | undefined): number | null {
  return value !== undefined && /^[0-9]{1,15}$/.test(value) ? Number(value) : null;
}

function trimmed(value: string | undefined, fallback: string): string {
  return (value || fallback).replace(/\/+$/, "");
}

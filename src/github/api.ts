import { type Client, once } from "./client.ts";
import { failureOf, GitHubFailure } from "./failure.ts";

/** A comment as this room needs it. */
export interface IssueComment {
  readonly id: number;
  readonly url: string;
  readonly body: string;
  /** The author's login; a GitHub App's ends with `[bot]`, which no person's login can. */
  readonly author: string | null;
}

export interface CheckRun {
  readonly id: number;
  readonly url: string | null;
  readonly externalId: string | null;
  readonly conclusion: string | null;
  readonly title: string | null;
  readonly summary: string | null;
  readonly text: string | null;
  readonly annotations: number;
  /** The GitHub App that made it; nobody else can make one. */
  readonly app: { readonly id: number; readonly slug: string } | null;
}

export interface Annotation {
  readonly path: string;
  /** Counted from 1. */
  readonly startLine: number;
  readonly endLine?: number;
  readonly level: "notice" | "warning" | "failure";
  readonly title?: string;
  readonly message: string;
}

/** What a completed check run says. */
export interface CheckRunContent {
  readonly name: string;
  readonly externalId: string;
  readonly detailsUrl: string | null;
  readonly conclusion: "success" | "failure";
  readonly title: string;
  readonly summary: string;
  readonly text: string;
  readonly annotations: readonly Annotation[];
}

export interface PullRequest {
  readonly number: number;
  readonly headSha: string;
}

/** The calls that publishing makes. Each throws a `GitHubFailure`; lists are read to their last page. */
export interface Api {
  listCheckRuns(ref: string): Promise<CheckRun[]>;
  createCheckRun(headSha: string, content: CheckRunContent): Promise<CheckRun>;
  updateCheckRun(id: number, content: CheckRunContent): Promise<CheckRun>;
  listComments(issue: number): Promise<IssueComment[]>;
  createComment(issue: number, body: string): Promise<IssueComment>;
  updateComment(id: number, body: string): Promise<IssueComment>;
  /** A comment that is gone already is no failure. */
  deleteComment(id: number): Promise<void>;
  /** The login behind a personal token; null for a GitHub App's token, which has no user. */
  currentUser(): Promise<string | null>;
  pullRequest(number: number): Promise<PullRequest>;
  /** The open pull requests of a branch, `owner:branch`. */
  pullRequestsOfBranch(head: string): Promise<PullRequest[]>;
}

const page = { per_page: 100 } as const;

export function createApi({ octokit }: Client, repository: { readonly owner: string; readonly repo: string }): Api {
  const { checks, issues, pulls, users } = octokit.rest;
  const where = { owner: repository.owner, repo: repository.repo };
  return {
    listCheckRuns: (ref) =>
      // All runs and not the latest of each name: the newest run is not always the one that was written last.
      reach(async () =>
        (await octokit.paginate(checks.listForRef, { ...where, ...page, ref, filter: "all" })).map(checkRun),
      ),
    createCheckRun: (headSha, content) =>
      reach(async () =>
        checkRun((await checks.create({ ...where, ...once, head_sha: headSha, ...checkRunBody(content) })).data),
      ),
    updateCheckRun: (id, content) =>
      reach(async () => checkRun((await checks.update({ ...where, check_run_id: id, ...checkRunBody(content) })).data)),
    listComments: (issue) =>
      reach(async () =>
        (await octokit.paginate(issues.listComments, { ...where, ...page, issue_number: issue })).map(issueComment),
      ),
    createComment: (issue, body) =>
      reach(async () =>
        issueComment((await issues.createComment({ ...where, ...once, issue_number: issue, body })).data),
      ),
    updateComment: (id, body) =>
      reach(async () => issueComment((await issues.updateComment({ ...where, comment_id: id, body })).data)),
    deleteComment: async (id) => {
      await reach(() => issues.deleteComment({ ...where, comment_id: id })).catch(unless("missing"));
    },
    currentUser: () => reach(async () => (await users.getAuthenticated()).data.login).catch(unless("forbidden")),
    pullRequest: (number) =>
      reach(async () => {
        const { data } = await pulls.get({ ...where, pull_number: number });
        return { number: data.number, headSha: data.head.sha };
      }),
    pullRequestsOfBranch: (head) =>
      reach(async () => {
        const { data } = await pulls.list({ ...where, ...page, state: "open", head });
        return data.map((pull) => ({ number: pull.number, headSha: pull.head.sha }));
      }),
  };
}

/** Runs a request and gives its failure our own shape. */
async function reach<T>(request: () => Promise<T>): Promise<T> {
  try {
    return await request();
  } catch (error) {
    throw failureOf(error) ?? error;
  }
}

function unless(kind: GitHubFailure["kind"]): (error: unknown) => null {
  return (error) => {
    if (error instanceof GitHubFailure && error.kind === kind) {
      return null;
    }
    throw error;
  };
}

function issueComment(comment: {
  readonly id: number;
  readonly html_url: string;
  readonly body?: string;
  readonly user: { readonly login: string } | null;
}): IssueComment {
  return { id: comment.id, url: comment.html_url, body: comment.body ?? "", author: comment.user?.login ?? null };
}

function checkRun(run: {
  readonly id: number;
  readonly html_url: string | null;
  readonly external_id: string | null;
  readonly conclusion: string | null;
  readonly output: {
    readonly title: string | null;
    readonly summary: string | null;
    readonly text: string | null;
    readonly annotations_count: number;
  };
  readonly app: { readonly id: number; readonly slug?: string } | null;
}): CheckRun {
  return {
    id: run.id,
    url: run.html_url,
    externalId: run.external_id,
    conclusion: run.conclusion,
    title: run.output.title,
    summary: run.output.summary,
    text: run.output.text,
    annotations: run.output.annotations_count,
    app: run.app === null ? null : { id: run.app.id, slug: run.app.slug ?? "" },
  };
}

function checkRunBody(content: CheckRunContent) {
  return {
    name: content.name,
    external_id: content.externalId,
    ...(content.detailsUrl === null ? {} : { details_url: content.detailsUrl }),
    status: "completed" as const,
    conclusion: content.conclusion,
    output: {
      title: content.title,
      summary: content.summary,
      text: content.text,
      ...(content.annotations.length === 0 ? {} : { annotations: content.annotations.map(annotationBody) }),
    },
  };
}

function annotationBody(annotation: Annotation) {
  return {
    path: annotation.path,
    start_line: annotation.startLine,
    end_line: annotation.endLine ?? annotation.startLine,
    annotation_level: annotation.level,
    message: annotation.message,
    ...(annotation.title === undefined ? {} : { title: annotation.title }),
  };
}

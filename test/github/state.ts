import type { JsonObject } from "./json.ts";
import type { App } from "./tokens.ts";

export interface Comment {
  readonly id: number;
  readonly issue: number;
  readonly author: string;
  readonly app: App | null;
  body: string;
  readonly created: string;
  updated: string;
}

export interface CheckRun {
  readonly id: number;
  readonly app: App;
  readonly headSha: string;
  fields: JsonObject;
  output: JsonObject;
  readonly annotations: JsonObject[];
}

export interface PullRequest {
  readonly number: number;
  title: string;
  state: "open" | "closed";
  headSha: string;
  readonly headRef: string;
  /** `owner/name` of the repository that the head is in; another than the base's for a fork. */
  readonly headRepository: string;
  readonly baseRef: string;
  baseSha: string;
  readonly author: string;
  readonly files: readonly string[];
  /** The commit that it was merged by; absent while it is not merged. */
  mergedAs?: string;
  body?: string | null;
}

export interface Issue {
  readonly number: number;
  readonly author: string;
  title: string;
  body: string | null;
  state: "open" | "closed";
  labels: readonly string[];
}

export interface Commit {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
}

/** An annotated tag's object, which a ref may point at. */
export interface Tag {
  readonly name: string;
  readonly message: string;
  /** The commit that it is about. */
  readonly commit: string;
}

export interface Deployment {
  readonly id: number;
  readonly creator: string;
  readonly fields: JsonObject;
  readonly created: string;
  readonly statuses: {
    readonly id: number;
    readonly creator: string;
    readonly created: string;
    readonly fields: JsonObject;
  }[];
}

export interface CommitStatus {
  readonly id: number;
  readonly sha: string;
  readonly creator: string;
  readonly fields: JsonObject;
}

export interface WorkflowRun {
  readonly id: number;
  readonly attempt: number;
  readonly event: string;
  readonly status: string;
  readonly conclusion: string | null;
  readonly headSha: string;
  readonly headBranch: string;
  readonly headRepository: string;
  readonly created: string;
}

export interface Artifact {
  readonly id: number;
  readonly name: string;
  readonly runId: number;
  zip: Buffer;
  finalized: boolean;
  /** Listed still, its content gone. */
  readonly expired?: boolean;
  readonly created: string;
}

export interface Release {
  readonly id: number;
  fields: JsonObject;
  readonly author: string;
  readonly assets: { readonly id: number; readonly name: string; readonly content: Buffer }[];
}

/** Everything that this GitHub remembers of its one repository. */
export interface State {
  readonly repository: string;
  readonly defaultBranch: string;
  readonly visibility: "public" | "private";
  readonly comments: Comment[];
  readonly checkRuns: CheckRun[];
  readonly pullRequests: PullRequest[];
  readonly issues: Issue[];
  readonly commits: Map<string, Commit>;
  /** Tree id to the files below it: path to blob id. */
  readonly trees: Map<string, ReadonlyMap<string, string>>;
  readonly blobs: Map<string, Buffer>;
  readonly tags: Map<string, Tag>;
  /** `heads/main` to commit, or to a tag's object. */
  readonly refs: Map<string, string>;
  readonly deployments: Deployment[];
  readonly statuses: CommitStatus[];
  readonly workflowRuns: WorkflowRun[];
  readonly artifacts: Artifact[];
  readonly releases: Release[];
  /** Ids grow over all kinds, as GitHub's do over each. */
  nextId(): number;
  /** The present, as an ISO instant. */
  now(): string;
}

export function emptyState(repository: string, visibility: "public" | "private", now: () => Date): State {
  let id = 1000;
  return {
    repository,
    defaultBranch: "main",
    visibility,
    comments: [],
    checkRuns: [],
    pullRequests: [],
    issues: [],
    commits: new Map(),
    trees: new Map(),
    blobs: new Map(),
    tags: new Map(),
    refs: new Map(),
    deployments: [],
    statuses: [],
    workflowRuns: [],
    artifacts: [],
    releases: [],
    nextId: () => ++id,
    now: () => `${now().toISOString().slice(0, 19)}Z`,
  };
}

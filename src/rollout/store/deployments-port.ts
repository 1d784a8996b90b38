/** A deployment of the run's own repository as GitHub shows it. */
export interface DeploymentEntry {
  readonly id: number;
  readonly sha: string;
  readonly task: string;
  readonly environment: string;
  /** An object where its maker gave one; else whatever GitHub shows. */
  readonly payload: unknown;
  readonly description: string | null;
  readonly creator: string | null;
  /** Milliseconds since 1970. */
  readonly created: number;
}

export type DeploymentState = "error" | "failure" | "inactive" | "in_progress" | "queued" | "pending" | "success";

export interface DeploymentStatusEntry {
  readonly id: number;
  readonly state: string;
  /** At most 140 characters. */
  readonly description: string;
  readonly creator: string | null;
  readonly logUrl: string | null;
  /** Milliseconds since 1970. */
  readonly created: number;
}

/** It is made for the commit that this run is about. */
export interface NewDeployment {
  readonly task: string;
  readonly environment: string;
  readonly payload: object;
  readonly description: string;
}

export interface NewStatus {
  readonly state: DeploymentState;
  /** At most 140 characters. */
  readonly description: string;
  readonly logUrl: string | null;
}

/** A question to GitHub that was not answered as it should be; `message` is one sentence with what to add. */
export interface DeploymentsFailure extends Error {
  readonly name: "DeploymentsFailure";
  /** `forbidden`: the token may not. `unreachable`: it may be asked again later, and a write may have happened. */
  readonly kind: "forbidden" | "unreachable" | "refused";
}

/** A ref that a lock is made of: the commit or tag that it points at, and the text that stands in it. */
export interface LockRef {
  readonly sha: string;
  readonly text: string;
}

/** What a rollout asks of GitHub, about the run's own repository. Every call throws a `DeploymentsFailure`. */
export interface DeploymentsPort {
  /** `owner/name`. */
  readonly repository: string;
  /** The commit that this run is about. */
  readonly commit: string;
  /** Page of this run, for `log_url`. */
  readonly runUrl: string;
  /** Newest first; of one environment, and of one task where it is not null; at most `most`. */
  list(environment: string, task: string | null, most: number): Promise<readonly DeploymentEntry[]>;
  /** The deployment of that id; null where there is none. */
  get(id: number): Promise<DeploymentEntry | null>;
  create(deployment: NewDeployment): Promise<DeploymentEntry>;
  /** Oldest first. */
  statuses(id: number): Promise<readonly DeploymentStatusEntry[]>;
  addStatus(id: number, status: NewStatus): Promise<void>;
  /** What a ref below `refs/` holds, such as `modelgate/lock/…`; null where there is no such ref. */
  readRef(ref: string): Promise<LockRef | null>;
  /** Makes a ref that holds a text; null where it is there already. */
  createRef(ref: string, text: string): Promise<LockRef | null>;
  /** Has a ref that is there hold another text. */
  updateRef(ref: string, text: string): Promise<LockRef>;
  /** A ref that is gone already is no failure. */
  deleteRef(ref: string): Promise<void>;
  /** Whether a run of this repository has ended; null where it cannot be told. */
  runEnded(runId: number): Promise<boolean | null>;
}

import type { EvidencePort } from "../rollout/evidence/port.ts";
import type { RolloutReach } from "../rollout/reach.ts";
import type { CommitHistory } from "../rollout/require/commit-history.ts";
import type { DeploymentsPort } from "../rollout/store/deployments-port.ts";
import type { StateFiles } from "../rollout/store/file-port.ts";
import type { LockOwner } from "../rollout/store/lock.ts";

/** What a rollout or a rollback touches of the world beside what every gate does. */
export interface RolloutServices {
  /** For routers, monitors and smoke tests. */
  readonly reach: RolloutReach;
  /** Lets time pass; comes back earlier when the run is told to end. */
  wait(milliseconds: number): Promise<void>;
  /** What told the run to end, such as `SIGTERM`; null while nothing did. */
  cancelled(): string | null;
  /** Deployments and refs of the run's own repository; null outside of GitHub and without a token. */
  readonly deployments: DeploymentsPort | null;
  /** The history of the run's own repository as GitHub knows it; null outside of GitHub and without a token. */
  readonly commits: CommitHistory | null;
  /** Issues and pull requests about a model that was taken back; null outside of GitHub and without a token. */
  readonly evidence: EvidencePort | null;
  /** The workflow's run; null outside of one. */
  readonly run: number | null;
  /** How long a run can be before its runner or its token ends, and why; null where that is not known. */
  readonly longestRun: { readonly milliseconds: number; readonly reason: string } | null;
  /** Who this run is to other runs. */
  readonly owner: LockOwner;
  /** What a rollout's state in a file may do on this machine. */
  readonly stateFiles: StateFiles;
  /** Sets an output of the step beside those that every gate has. */
  setOutput(name: string, value: string): void;
  /** Keeps a text for the action's own post step. */
  saveForPost(name: string, value: string): void;
  /** What the main step of this job kept, by name; null in the main step itself. */
  readonly savedByMain: ReadonlyMap<string, string> | null;
}
